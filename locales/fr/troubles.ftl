# Ce qui peut arriver en chemin. Un message par ennui (trouble-…) ; sa valeur est ce que la personne voit, en peu de mots :
#   .cause  pourquoi        .cure-x  un remède, un seul geste
# Une ligne vide sépare deux paragraphes.

# ---- 1. Le compte et le courriel ------------------------------------------------------------------------------------

trouble-not-sure-account = Je ne sais pas si j’ai un compte
    .cause = Un ancien compte ECAS, ou un essai d’autrefois, existe peut-être à votre nom.
    .cure-let-page-say = Répondez que vous ne savez pas. La page d’EU Login vous le dira : elle demande un mot de passe seulement si le compte existe.
    .cure-look-under-name = Sur la page d’EU Login, tapez votre adresse courriel et appuyez sur { LABEL("next", $web) }. Regardez sous votre nom : { LABEL("external", $web) } veut dire que le compte est externe.

trouble-not-sure-where = Je ne sais plus où j’en suis
    .cause = C’était il y a longtemps, ou quelqu’un d’autre a commencé pour vous.
    .cure-look-in-mailbox = Regardez dans votre boîte. Vous y trouvez un code final de 4 groupes ? Vous êtes à la fin, et vous pouvez le taper. Rien de tel ? Voyez la suite.
    .cure-look-for-key = Entrez dans EU Login, sur l’appareil de votre choix :

        { ADDRESS("eu-login") }

        Ouvrez { LABEL("manage-keys", $web) }. La page nomme déjà une clé ? Alors votre clé est inscrite.
    .cure-earlier-one = Encore un doute ? Choisissez la réponse la moins avancée. Ce qui est déjà fait passe vite.

trouble-user-not-found = La page ne connaît pas mon adresse
    .cause = « Utilisateur introuvable », ou des mots semblables : aucun compte n’a encore cette adresse.
    .cure-read-again = Relisez l’adresse tapée, lettre par lettre. Une seule faute suffit.
    .cure-create = L’adresse est juste ? Revenez à la première page d’EU Login, et appuyez sur { LABEL("first-create-account", $web) }. Le formulaire à remplir s’ouvre là.

trouble-password-asked = On me demande un mot de passe
    .cause = Ce compte a été commencé plus tôt. C’est bien : vous continuez avec lui.
    .cure-known = Vous le connaissez ? Tapez-le dans la page, et continuez. Inutile de créer un autre compte.
    .cure-forgotten = Oublié, ou jamais choisi ? Appuyez sur { LABEL("lost-password", $web) }. Le courriel qui arrive permet d’en choisir un autre.

trouble-password-to-choose = Une liste de méthodes, sans case pour le mot de passe
    .cause = EU Login demande d’abord comment vous voulez entrer. Tant que vous n’avez pas de clé, seul le mot de passe convient.
    .cure-choose-it = Sous { LABEL("method-heading", $web) }, appuyez sur la flèche : la liste s’ouvre. Choisissez { LABEL("method-password", $web) }. Tapez-le alors dans la case, puis appuyez sur { LABEL("sign-in", $web) }.
    .cure-other-way = Cette ligne manque ? L’option { LABEL("always-two-steps", $web) } est sans doute activée. Entrez alors avec un autre moyen inscrit.
    .cure-write-support = Il n’y a pas d’autre moyen ? Seule l’assistance d’EU Login peut vous aider. Écrivez-lui, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }

trouble-somebody-else-shown = La page montre l’adresse d’un autre
    .cause = Le navigateur est encore connecté au nom de cette personne.
    .cure-sign-out = Avant toute chose, déconnectez cette personne : roue dentée, puis { LABEL("sign-out", $web) }. Rouvrez ensuite la page, avec votre propre adresse.
    .cure-close-all = Pas de roue dentée ? Fermez toutes les fenêtres du navigateur, puis rouvrez-le. Sur un ordinateur partagé, faites-le chaque fois.

trouble-address-taken = La page dit que mon adresse existe déjà
    .cause = Un compte porte déjà cette adresse. Il a peut-être été créé pour un autre site de l’UE.
    .cure-keep-account = Ne créez pas un second compte. Sur la page d’EU Login, demandez un nouveau mot de passe avec { LABEL("lost-password", $web) }.
    .cure-other-address = Le compte d’un proche porte cette adresse ? Prenez une autre adresse privée, rien qu’à vous. Recommencez avec elle, sur la page d’EU Login.

trouble-institution-address = La page refuse mon adresse de travail
    .cause = C’est l’adresse d’une institution de l’UE. Pour ce compte, EU Login veut une adresse privée. Le message dit :

        { LABEL("no-institution-email", $web) }
    .cure-private-address = Prenez une adresse privée, chez le fournisseur de votre choix. Recommencez avec elle, sur la page d’EU Login.

trouble-account-not-created = Le bouton ne crée pas le compte
    .cause = Il manque peut-être une seule petite chose dans le formulaire.
    .cure-tick = Cherchez la case de la { LABEL("privacy", $web) }. Cochez-la. Puis appuyez de nouveau sur { LABEL("create-account", $web, short: 1) }.
    .cure-fill = Cherchez un champ resté vide. Remplissez-le, puis appuyez de nouveau sur { LABEL("create-account", $web, short: 1) }.
    .cure-retype = Effacez { LABEL("email", $web) } et { LABEL("confirm-email", $web) }. Tapez la même adresse dans les deux. Puis appuyez de nouveau.
    .cure-picture = La page montre une image ? Appuyez sur le bouton à double flèche. Recopiez la nouvelle image sous { LABEL("enter-code", $web) }.

trouble-picture-unreadable = Je n’arrive pas à lire l’image
    .cause = Cette image difficile à lire sert à écarter les robots.
    .cure-other-picture = Appuyez sur le bouton à double flèche : une autre image apparaît. Recopiez celle-là. Encore illisible ? Demandez-en une autre.

trouble-picture-for-password = Après « Mot de passe perdu ? », une image à recopier
    .cause = EU Login vérifie que vous n’êtes pas un robot. Tant que l’image n’est pas recopiée, aucun courriel ne part.
    .cure-copy = Recopiez les caractères de l’image. Puis appuyez sur { LABEL("get-password", $web) }. C’est alors seulement que le courriel part.
    .cure-then-mail = Ouvrez le courriel, et son lien dans les 24 heures. Choisissez le nouveau mot de passe, puis appuyez sur { LABEL("submit", $web) }.

trouble-mail-not-come = Le courriel n’arrive pas
    .cause = Un courriel d’EU Login met parfois 20 minutes à arriver. Il se range aussi parfois dans les courriers indésirables.
    .cure-wait = Attendez 20 minutes. Puis ouvrez de nouveau votre boîte.
    .cure-junk = Ouvrez les courriers indésirables, aussi nommés « spam ». Cherchez cet expéditeur :

        { ADDRESS("mail-sender") }
    .cure-ask-again = Toujours rien après 30 minutes ? Sur la page d’EU Login, appuyez sur { LABEL("lost-password", $web) }. Recopiez l’image, puis appuyez sur { LABEL("get-password", $web) } : sans cela, aucun courriel ne part.
    .cure-right-address = L’adresse tapée était peut-être fausse. Recommencez sur la page d’EU Login, avec la bonne adresse.

trouble-link-expired = Le lien du courriel ne marche plus
    .cause = Le lien du premier courriel est valable un jour. Celui qui suit { LABEL("lost-password", $web) } l’est aussi : 24 heures.
    .cure-newest = Vous avez plusieurs courriels d’EU Login ? Ouvrez seulement le plus récent.
    .cure-ask-again = Demandez un nouveau courriel avec { LABEL("lost-password", $web) }, sur la page d’EU Login. Ouvrez-le tout de suite.
    .cure-scanner = Parfois, un filtre de messagerie ouvre le lien avant vous. Demandez un nouveau courriel, et ouvrez-le aussitôt sur le site de votre fournisseur.

trouble-mail-in-english = Le courriel est en anglais
    .cause = EU Login envoie parfois le premier courriel en anglais.
    .cure-normal = C’est normal. Au milieu du message, appuyez sur { LABEL("mail-link", "en", short: 1) }.

trouble-link-dead = Le lien du courriel ne s’ouvre pas
    .cause = Certains programmes de courrier coupent le lien, ou le bloquent.
    .cure-in-browser = Ouvrez votre boîte dans le navigateur, sur le site de votre fournisseur. Puis appuyez sur { LABEL("mail-link") }.
    .cure-copy-address = Copiez l’adresse entière du lien dans le navigateur. Avant de l’ouvrir, lisez comment elle commence :

        { ADDRESS("eu-login") }

        ou :

        { ADDRESS("ecas") }
    .cure-wrapped = L’adresse commence par le nom de votre messagerie ? Cela seul n’est pas une fraude : la messagerie ajoute son nom devant le lien. Ouvrez-le, puis lisez l’adresse tout en haut de la page avant de taper.

trouble-link-wrapped = Le lien commence par une autre adresse
    .cause = Outlook, Hotmail, Live et MSN mettent leur propre adresse devant chaque lien. Le vrai courriel n’y échappe pas.
    .cure-read-top = Vous venez de demander ce courriel ? Alors ouvrez le lien. Avant de taper, lisez l’adresse tout en haut de la page. Elle doit commencer ainsi :

        { ADDRESS("eu-login") }

        ou ainsi :

        { ADDRESS("ecas") }
    .cure-type-address = Un autre début ? Ne tapez rien, et fermez la page. Tapez vous-même l’adresse d’EU Login :

        { ADDRESS("eu-login") }

        Là, demandez un nouveau courriel avec { LABEL("lost-password", $web) }.

trouble-new-password-refused = Mon nouveau mot de passe est refusé
    .cause = Il est peut-être trop court, ou pas assez varié. Nous ne savons pas si l’on peut reprendre un ancien mot de passe.
    .cure-longer = Allongez-le : au moins 10 caractères. Mélangez les 4 groupes : majuscules, minuscules, chiffres, et signes comme - ? & %
    .cure-no-name = Enlevez-en votre nom et le début de votre adresse courriel. Enlevez aussi les lettres accentuées.
    .cure-offered = Prenez un des mots de passe proposés par la page. Pour en voir d’autres, appuyez sur { LABEL("other-passwords", $web) }. Notez le mot de passe choisi, et gardez-le en lieu sûr.

trouble-passwords-differ = Les deux mots de passe ne sont pas pareils
    .cause = Une lettre a changé d’une fois à l’autre. Cela arrive souvent, car on ne voit pas ce qu’on tape.
    .cure-eye = Effacez les deux champs. Cherchez un dessin d’œil dans le champ, et appuyez dessus. Vous voyez alors ce que vous tapez.
    .cure-keyboard =
        { $device ->
            [iphone] Votre appareil corrige parfois les mots tout seul. Retapez le mot de passe lettre par lettre.
            [android] Votre appareil corrige parfois les mots tout seul. Retapez le mot de passe lettre par lettre.
           *[other] Vérifiez que la touche des majuscules n’est pas restée bloquée. Puis retapez les deux mots de passe.
        }
    .cure-no-accents = Prenez un mot de passe sans lettre accentuée. Tapez-le deux fois, lentement.

trouble-password-forgotten = J’ai oublié mon mot de passe
    .cure-ask-new = Ouvrez cette page :

        { ADDRESS("eu-login") }

        Tapez votre adresse courriel, puis appuyez sur { LABEL("lost-password", $web) }. Recopiez l’image, puis appuyez sur { LABEL("get-password", $web) }. Ouvrez le lien du courriel dans les 24 heures.
    .cure-junk = Rien reçu après 20 minutes ? Regardez dans les courriers indésirables. Cherchez cet expéditeur :

        { ADDRESS("mail-sender") }

trouble-password-renewal = La page veut un nouveau mot de passe
    .cause = Un mot de passe EU Login dure 6 mois. Le vôtre a fait son temps.
    .cure-choose-new = À la connexion, c’est normal : choisissez-en un nouveau dans la page. Un courriel non attendu vous le demande ? N’appuyez sur rien.

trouble-account-locked = Mon compte est bloqué
    .cause = Plusieurs erreurs de suite bloquent le compte. Elles ne viennent pas forcément de vous.
    .cure-wait = Attendez 15 minutes, sans rien essayer. Le compte se rouvre tout seul.
    .cure-one-try = Les 15 minutes sont passées ? Tapez votre mot de passe une seule fois, lentement.
    .cure-ask-new = Encore refusé ? Demandez un nouveau mot de passe avec { LABEL("lost-password", $web) }. Cela ne marche qu’après les 15 minutes.

trouble-account-disabled = Mon compte est désactivé
    .cause = Les administrateurs d’EU Login l’ont fermé. Nous ne savons pas pourquoi.
    .cure-write-support = Ne créez pas de second compte. Seule l’assistance d’EU Login peut vous aider. Décrivez ce que vous voyez, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }

trouble-other-site-profile = Un autre site de l’UE supprime mon profil
    .cause = Certains sites, comme EU Academy, suppriment leur propre profil après un certain temps. Votre compte EU Login reste.
    .cure-leave-it = Pour RCAM en ligne, il n’y a rien à faire. N’appuyez sur aucun lien d’un tel courriel.

trouble-email-changed = J’ai changé d’adresse courriel
    .cause = Le compte garde l’ancienne adresse. Les courriels d’EU Login partent toujours là-bas.
    .cure-change-it = Vous entrez encore dans votre compte ? Ouvrez-le :

        { ADDRESS("eu-login") }

        Appuyez sur la roue dentée, sur { LABEL("my-account", $web) }, puis sur { LABEL("configure-account", $web) }. Tapez la nouvelle adresse, puis appuyez sur { LABEL("submit", $web) }. Pour confirmer, appuyez sur { LABEL("mail-link") }, dans le courriel reçu.
    .cure-write-support = Vous n’entrez plus ? Ne créez pas de second compte. Écrivez à l’assistance d’EU Login, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }

trouble-new-address-refused = Ma nouvelle adresse est refusée
    .cause = Un second compte, créé par erreur, porte sans doute déjà cette adresse.
    .cure-find = Entrez dans EU Login avec la nouvelle adresse. Si un compte s’ouvre, c’est le second. Relisez deux fois l’adresse affichée.
    .cure-ask-first = Un doute ? Ne supprimez rien. Demandez d’abord à l’assistance d’EU Login lequel des deux garder.
    .cure-delete = Vous en êtes sûr ? Dans le second compte, ouvrez { LABEL("my-account", $web) }, puis { LABEL("delete-account", $web) } : il disparaît pour de bon. Entrez ensuite dans le premier, ouvrez { LABEL("configure-account", $web) }, et tapez la nouvelle adresse.

trouble-two-accounts = J’ai deux comptes EU Login
    .cause = Deux comptes ordinaires ne peuvent pas être réunis. Celui qu’une carte d’identité (eID) a créé peut être relié à l’autre.
    .cure-keep-one = Gardez le compte que le PMO connaît. N’employez plus que celui-là.
    .cure-ask-first = Ne supprimez rien tout de suite. Demandez d’abord au PMO, ou à l’assistance d’EU Login, lequel garder.
    .cure-merge = La carte eID en a créé un ? Entrez dans celui que vous gardez. Roue dentée, { LABEL("my-account", $web) }, { LABEL("my-eid", $web) }, puis { LABEL("link-eid", $web) }. Le compte créé par la carte est alors effacé.

trouble-retired-by-sysper = J’ai pris ma retraite par Sysper
    .cause = À la Commission ou au Conseil, après le 20 décembre 2020, cela donne un « EU Login4Life ».
    .cure-keep-account = Ne créez pas de compte externe. Gardez l’« EU Login4Life » que vous avez.
    .cure-sign-in = Entrez ici avec le compte que vous avez déjà :

        { ADDRESS("eu-login") }

        Mot de passe oublié ? Appuyez sur { LABEL("lost-password", $web) }.

trouble-slip-missing = Je ne trouve pas mon numéro de pension
    .cause = Il est sur votre bulletin de pension, dans le cadre gris en haut à gauche.
    .cure-look-on-slip = Cherchez un autre bulletin de pension dans vos papiers. Ne prenez pas le numéro d’un autre papier.
    .cure-ask-pmo = Aucun bulletin ? Demandez au PMO. Ne dites le numéro à personne d’autre.

trouble-must-stop = Je dois m’arrêter en chemin
    .cause = L’étape 1 se fait mieux d’une traite. Le lien du courriel n’attend qu’un jour.
    .cure-before = Vous n’avez pas encore commencé ? Attendez un moment calme pour le faire.
    .cure-in-between = Vous avez commencé ? Vous pouvez vous arrêter : ce qui est inscrit n’est pas perdu. Entrez de nouveau plus tard, et reprenez au même endroit.

# ---- 2. La clé ------------------------------------------------------------------------------------------------------

trouble-no-key-tile = Je ne vois pas la grande case des clés
    .cause = Une autre page d’EU Login est ouverte.
    .cure-gear = Appuyez sur la roue dentée, en haut à droite, puis sur { LABEL("my-account", $web) }. Cherchez ensuite { LABEL("manage-keys", $web) }.

trouble-number-5305 = EU Login demande une autre clé (5305)
    .cause = EU Login cherche un moyen d’entrer que vous avez inscrit un jour, et ne le trouve pas ici.
    .cure-right-device = Vous avez encore l’appareil où est votre clé ? Entrez sur celui-là.
    .cure-other-method = { trouble-device-lost.cure-other-method }
    .cure-write-support = { trouble-device-lost.cure-write-support }
    .cure-panic = { trouble-device-lost.cure-panic }

trouble-no-passkey-button = Aucun bouton ne dit « Passkey »
    .cause = La page d’EU Login n’emploie pas ce mot.
    .cure-normal = Appuyez sur { LABEL("add-security-key", $web) } : c’est le bon bouton. Votre { TERM("passkey") } s’ajoute ainsi.

trouble-key-on-computer = Ma clé est sur l’ordinateur
    .cause = L’étape 1 a continué sur l’ordinateur, là où le courriel a été ouvert. EU Login demande maintenant cette clé avant d’en laisser ajouter une autre.
    .cure-stay-there = L’ordinateur est à vous, et toujours à portée de main ? Alors gardez cette clé, et continuez sur l’ordinateur.
    .cure-with-first = Vous voulez aussi une clé sur le téléphone ou la tablette ? Entrez-y avec { LABEL("method-key", $web) }. Si la page trouve la clé de l’ordinateur, ajoutez la seconde.
    .cure-delete-there = Sinon, allez à l’ordinateur, là où est la clé, et entrez. Ouvrez { LABEL("manage-keys", $web) } : supprimez-y cette seule clé. Ajoutez ensuite une clé sur votre téléphone ou tablette.
    .cure-panic = { trouble-device-lost.cure-panic }

trouble-usb-key-asked = L’ordinateur demande une clé USB
    .cause = Cela vient sans doute du bouton { LABEL("add-security-key", $web, short: 1) }. Sur un ordinateur, il cherche une clé USB.
    .cure-other-tile = Annulez cette fenêtre. Revenez au choix du bouton, et appuyez sur { LABEL("add-trusted-platform", $web) }.

trouble-device-name-refused = La page n’accepte pas le nom
    .cause = Nous ne savons pas quels noms la page accepte.
    .cure-short-name = Prenez un nom court, en lettres simples et sans accent, comme « Maison ». Puis appuyez de nouveau sur { LABEL("submit", $web) }.

trouble-key-exists = L’appareil dit qu’il a déjà une clé
    .cause = La clé est là : elle date d’un essai d’avant.
    .cure-go-on = Fermez le message. N’ajoutez pas la clé de nouveau. Quittez EU Login, puis passez à l’étape 2.

trouble-registering-for-ever = L’enregistrement ne finit pas
    .cause = La page affiche { LABEL("registering", $web, short: 1) }. Une fenêtre de votre appareil attend peut-être votre réponse.
    .cure-find-window =
        { $device ->
            [windows] Cherchez cette fenêtre dans la barre des tâches, en bas de l’écran. Puis répondez-lui : { the-lock }.
           *[other] Cherchez cette fenêtre : elle est parfois cachée derrière la page. Puis répondez-lui : { the-lock }.
        }
    .cure-again = Pas de fenêtre ? Rechargez la page dans le navigateur. Puis ajoutez la clé de nouveau.

trouble-apple-menu-missing = Je ne trouve pas ce menu dans les réglages
    .cause = Le menu n’est pas au même endroit dans toutes les versions du système.
    .cure-older =
        { $device ->
            [mac] Avec macOS 13 ou 14 : { LABEL("mac-settings") }, puis { LABEL("mac-passwords") }, puis { LABEL("apple-password-options") }.
           *[iphone] Avec iOS ou iPadOS 17 ou plus ancien : { LABEL("ios-settings") }, puis { LABEL("mac-passwords") }, puis { LABEL("apple-password-options") }.
        }
    .cure-newer =
        { $device ->
            [mac] Avec macOS 15 ou plus récent : { LABEL("mac-settings") }, puis { LABEL("mac-general") }, puis { LABEL("mac-autofill") }.
           *[iphone] Avec iOS ou iPadOS 18 ou plus récent : { LABEL("ios-settings") }, puis { LABEL("mac-general") }, puis { LABEL("mac-autofill") }.
        }

trouble-no-touch-id = Mon Mac n’a pas Touch ID
    .cause = Tous les Mac n’ont pas le capteur pour le doigt.
    .cure-go-on = Activez ce que la page propose, et continuez. Votre clé s’ouvre alors avec le mot de passe du Mac.

trouble-keychain-not-found = Je ne trouve pas le trousseau iCloud
    .cause = Le menu porte un autre nom dans les versions plus anciennes, et le compte Apple doit y être préparé.
    .cure-other-name = Dans { LABEL("ios-settings") }, touchez votre nom, puis iCloud. Le menu s’appelle { LABEL("ios-passwords") }. Avec iOS 17 ou plus ancien, il s’appelle { LABEL("ios-passwords-older") }.
    .cure-two-factor = Toujours rien ? Votre compte Apple a besoin d’un réglage : { TERM("two-factor") }. Activez-le dans les réglages, puis cherchez de nouveau.

trouble-nothing-on-iphone = Rien ne vient, ou l’appareil parle d’iCloud
    .cause = Il manque peut-être un réglage de votre iPhone ou iPad.
    .cure-keychain = Touchez, l’un après l’autre :

        - { LABEL("ios-settings") }
        - votre nom, puis iCloud
        - { LABEL("ios-passwords") } ; avec iOS 17 ou plus ancien : { LABEL("ios-passwords-older", short: 1) }

        Activez { LABEL("ios-sync") } : c’est le { LABEL("ios-keychain") }. Ajoutez ensuite la clé de nouveau.
    .cure-autofill = Touchez, l’un après l’autre :

        - { LABEL("ios-settings", short: 1) }
        - { LABEL("mac-general") }, puis { LABEL("mac-autofill") }
        - avec iOS 17 ou plus ancien : { LABEL("ios-passwords", short: 1) }, puis { LABEL("apple-password-options", short: 1) }

        Activez { LABEL("ios-fill-keys") }. Ajoutez ensuite la clé de nouveau.
    .cure-two-factor = Votre compte Apple a besoin d’un réglage : { TERM("two-factor") }. Activez-le dans les réglages. Ajoutez ensuite la clé de nouveau.
    .cure-update = Il faut iOS 16 ou iPadOS 16 au moins. Mettez l’appareil à jour. Ajoutez ensuite la clé de nouveau.

trouble-passwords-window = La fenêtre dit « Mots de passe », pas iCloud
    .cause = Depuis iOS 18 et macOS 15, le { LABEL("ios-keychain") } porte ce nouveau nom dans la fenêtre.
    .cure-take-passwords = Choisissez { LABEL("window-passwords") } : votre clé est alors gardée par Apple, comme il faut.

trouble-nothing-on-mac = Rien ne vient sur mon Mac
    .cause = Il manque peut-être un réglage de votre Mac.
    .cure-autofill = Ouvrez { LABEL("mac-settings") }, puis { LABEL("mac-general") }, puis { LABEL("mac-autofill") }. Avec macOS 13 ou 14 : { LABEL("mac-passwords", short: 1) }, puis { LABEL("apple-password-options", short: 1) }. Cochez :

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }

        Ajoutez ensuite la clé de nouveau.
    .cure-touch-id =
        { $web ->
            [en] Dans les réglages, ouvrez { LABEL("mac-touch-id") }.
           *[other] Dans les réglages, ouvrez { LABEL("mac-touch-id") }. Sur certains Mac : { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Activez les deux options : ouvrir le Mac, et remplir les mots de passe. Ajoutez ensuite la clé de nouveau.
    .cure-chrome = C’est dans Chrome ? Dans { LABEL("mac-settings", short: 1) }, ouvrez { LABEL("mac-privacy") }, puis { LABEL("mac-browser-keys") } : activez Chrome. Ou prenez Safari. Ajoutez ensuite la clé de nouveau.
    .cure-update = Il faut macOS 13 au moins. Mettez votre Mac à jour. Ajoutez ensuite la clé de nouveau.

trouble-nothing-on-android = Rien, ou une autre application répond
    .cause = Il manque peut-être un réglage. Ou une autre application veut garder la clé.
    .cure-lock = Créez un verrouillage de l’écran, dans les réglages de l’appareil : code, dessin ou empreinte. Ajoutez ensuite la clé de nouveau.
    .cure-manager = Choisissez { LABEL("android-manager") } pour garder la clé. Le menu change d’un appareil à l’autre. Ajoutez ensuite la clé de nouveau.
    .cure-other-manager = La fenêtre reste figée ? Sur un Samsung, parfois seul l’autre gestionnaire marche : Samsung Pass au lieu de celui de Google, ou l’inverse. Ajoutez ensuite la clé de nouveau.
    .cure-update = Il faut Android 9 au moins. Mettez l’appareil à jour. Ajoutez ensuite la clé de nouveau.

trouble-no-google = Mon téléphone n’a pas Google
    .cause = Sans les services de Google, ou sans compte Google, le téléphone ne peut pas créer cette clé.
    .cure-google-account = Il ne manque que le compte ? Ajoutez un compte Google dans les réglages du téléphone, puis continuez.
    .cure-other-way = Sinon, prenez un ordinateur. Il reste aussi l’application EU Login et la carte d’identité électronique (eID). Le site de l’AIACE :

        { ADDRESS("aiace") }

trouble-no-pin-on-windows = Windows ne propose pas mon code PIN
    .cause = « Windows Hello » n’est peut-être pas préparé. Sur un PC d’entreprise ou partagé, il est parfois bloqué.
    .cure-set-up-pin = Ouvrez, l’un après l’autre :

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, puis { LABEL("win-set-up") } ou { LABEL("win-add") }

        Ajoutez ensuite la clé de nouveau.
    .cure-other-device = Ce PC appartient à une entreprise ? Prenez un appareil à vous.

trouble-hello-unavailable = Windows refuse de créer le PIN
    .cause = Windows affiche { LABEL("win-unavailable") }. Cela vient peut-être d’un réglage du PC ou du compte.
    .cure-restart = Éteignez le PC, puis rallumez-le. Essayez encore.
    .cure-update = Lancez les mises à jour de Windows. Puis essayez encore.
    .cure-other-way = Prenez un autre appareil, ou l’application EU Login sur un téléphone.
    .cure-forgot-pin = Au même endroit, appuyez sur { LABEL("win-forgot-pin") }. Windows vous en fait alors créer un autre : l’ancien PIN est perdu.

trouble-microsoft-password = Windows veut le mot de passe Microsoft
    .cause = Windows le demande souvent quand on crée un PIN. C’est normal.
    .cure-normal = Tapez-le dans Windows seulement. Jamais dans EU Login. Et ne le dites jamais au téléphone, même à une personne qui vous aide.

trouble-tpm-missing = Windows ne trouve pas de puce TPM
    .cause = La clé a besoin d’une { TERM("trusted-platform") }, la puce protégée. Dans un vieux PC, elle manque parfois, ou elle est désactivée.
    .cure-look-in-settings = Ouvrez { LABEL("win-settings") }, et voyez si Windows y trouve cette puce. Redémarrez le PC, puis essayez encore.
    .cure-other-device = Sinon, prenez un autre appareil : un ordinateur plus récent, un téléphone ou une tablette.

trouble-edge-manager-asks = Edge veut garder la clé lui-même
    .cause = Edge propose parfois { LABEL("edge-manager") }, avec un PIN à lui. Vous n’en avez pas besoin ici.
    .cure-this-device = Fermez cette fenêtre, et ajoutez la clé de nouveau. Quand on demande où la garder, choisissez cet appareil, ou « Windows Hello ».

trouble-firefox-usb-key = Firefox dit seulement de toucher une clé
    .cause = Sous Windows, Firefox cherche parfois seulement une clé USB.
    .cure-edge-or-chrome = Fermez Firefox. Ouvrez cette page dans Edge ou Chrome, et ajoutez la clé là :

        { ADDRESS("eu-login") }

trouble-apple-too-old = Mon appareil Apple est trop ancien
    .cause = En général, les modèles d’avant 2017-2018 ne peuvent pas garder cette clé.
    .cure-newest = Vous avez un autre appareil Apple ? Prenez le plus récent : un seul suffit.
    .cure-other-way = Il reste l’application EU Login, la carte d’identité électronique (eID) ou une clé de sécurité USB. Le site de l’AIACE :

        { ADDRESS("aiace") }

trouble-apple-key-missing = Ma clé manque sur un autre appareil Apple
    .cause = La clé passe d’un appareil Apple à l’autre par iCloud. Il faut pour cela trois choses.
    .cure-version = L’autre appareil doit avoir iOS 16, iPadOS 16 ou macOS 13 au moins. Mettez-le à jour.
    .cure-same-account = Les deux appareils doivent avoir le même compte Apple. Vérifiez-le dans leurs réglages.
    .cure-keychain = Le { LABEL("ios-keychain") } doit être activé sur les deux appareils.
    .cure-own-key = Sinon, l’autre appareil a besoin de sa propre clé. EU Login demande d’abord celle que vous avez : gardez le premier appareil sous la main. Sur l’autre, entrez avec { LABEL("method-key", $web) }, puis ajoutez la clé.

trouble-key-stays-in-pc = Ma clé ne marche que sur un PC
    .cause = Une clé gardée par « Windows Hello » ne quitte pas son PC. Et EU Login demande cette clé avant d’en laisser ajouter une autre.
    .cure-this-pc = Le plus simple : pour RCAM en ligne, servez-vous de ce PC.
    .cure-own-key = Sur l’autre appareil, entrez avec { LABEL("method-key", $web) }. Si la page trouve la clé de ce PC, vous pouvez en ajouter une seconde.
    .cure-chrome = Une clé que Chrome garde dans { LABEL("android-manager") } passe à vos autres appareils. Il faut un compte Google synchronisé.
    .cure-move = Pour changer d’appareil pour de bon, entrez sur ce PC et ouvrez { LABEL("manage-keys", $web) } : supprimez cette seule clé. Ajoutez ensuite une clé sur l’autre appareil.

trouble-google-pin = Google me demande un code PIN
    .cause = Google protège ainsi les clés qu’il garde. Sur un ordinateur, il demande ce code pour la première clé.
    .cure-make-one = Créez ce code, de 6 chiffres d’habitude. Notez-le en lieu sûr, rien que pour vous. Ce n’est pas un code d’EU Login.

trouble-window-cancelled = La fenêtre s’est fermée trop tôt
    .cause = La réponse n’est pas venue à temps. Ou votre doigt ou votre visage n’a pas été reconnu.
    .cure-again = Rien n’est perdu : ajoutez la clé de nouveau.
    .cure-code-instead =
        { $device ->
            [iphone] Ajoutez la clé de nouveau. Cette fois, tapez le code qui ouvre l’appareil. Hors de chez vous, la { LABEL("ios-stolen") } refuse parfois le code. Essuyez alors l’objectif et montrez de nouveau votre visage, ou faites-le à la maison.
           *[other] Ajoutez la clé de nouveau. Cette fois, tapez le code qui ouvre l’appareil, au lieu du doigt ou du visage.
        }

trouble-page-in-mail-app = La page est ouverte dans ma messagerie
    .cause = Dans une application de courriel ou de discussion, la fenêtre de la clé ne vient souvent pas.
    .cure-in-browser =
        { $device ->
            [iphone] Ouvrez Safari. Tapez-y cette adresse, entrez, et continuez :
            [mac] Ouvrez Safari. Tapez-y cette adresse, entrez, et continuez :
            [android] Ouvrez Chrome. Tapez-y cette adresse, entrez, et continuez :
           *[windows] Ouvrez Edge ou Chrome. Tapez-y cette adresse, entrez, et continuez :
        }

        { ADDRESS("eu-login") }

trouble-private-window = Je suis en navigation privée
    .cause = Dans une fenêtre privée, l’appareil ne propose souvent pas sa clé.
    .cure-ordinary-window = Fermez la fenêtre privée. Ouvrez une fenêtre ordinaire, tapez cette adresse, et entrez de nouveau :

        { ADDRESS("eu-login") }

trouble-manager-answers = Un gestionnaire de mots de passe répond
    .cause = Un module ou une application garde vos mots de passe, et répond avant l’appareil.
    .cure-close-it = Fermez sa fenêtre, ou choisissez-y cet appareil. La fenêtre de l’appareil vient alors.
    .cure-turn-off = Il revient ? Désactivez ce gestionnaire dans les réglages du navigateur. Ajoutez ensuite la clé de nouveau.

trouble-something-went-wrong = « Un problème est survenu »
    .cause = Ce message vient de l’appareil ou du navigateur. Il ne dit pas pourquoi.
    .cure-once-more = Fermez le message et la page. Dans une fenêtre ordinaire du navigateur, ajoutez la clé de nouveau, une fois.
    .cure-other-browser = Encore la même chose ? Essayez dans un autre navigateur à jour.
    .cure-update = Mettez à jour l’appareil et le navigateur. Redémarrez l’appareil, puis ajoutez la clé de nouveau.

trouble-no-window-at-sign-in = Aucune fenêtre ne vient pour déverrouiller
    .cause = La fenêtre du navigateur est peut-être privée. Ou un gestionnaire de mots de passe répond avant l’appareil.
    .cure-ordinary-window = Prenez le navigateur où vous avez créé la clé, dans une fenêtre ordinaire. Ouvrez-y cette page :

        { ADDRESS("rcam") }
    .cure-other-window = C’est la fenêtre d’un gestionnaire de mots de passe ? Fermez-la, ou choisissez-y cet appareil.
    .cure-close-all = Fermez toutes les fenêtres du navigateur, redémarrez l’appareil, puis entrez de nouveau.

trouble-qr-fails = Le code QR ne marche pas
    .cause = Il y a deux codes QR, et chacun a son propre lecteur.
    .cure-which-code = Vous avez choisi { LABEL("method-app-qr", $web) } ? Ce code se lit avec l’application EU Login seulement. Si votre clé est une clé d’accès, choisissez plutôt { LABEL("method-key", $web) }.
    .cure-camera = Votre { TERM("passkey") } est dans le téléphone ? Visez alors le code avec l’appareil photo du téléphone. Pas avec l’application EU Login.
    .cure-bluetooth = Activez le Bluetooth sur le téléphone et sur l’ordinateur. Il n’y a pas d’autre liaison à faire.

trouble-other-user = La page parle d’un autre utilisateur
    .cause = Deux comptes se croisent : la clé appartient à l’autre. Le message ressemble à celui-ci :

        { LABEL("other-user", $web) }
    .cure-sign-out = Roue dentée, puis { LABEL("sign-out", $web) }. Fermez ensuite toutes les fenêtres du navigateur.
    .cure-right-account = Entrez de nouveau, avec l’adresse courriel du compte où la clé a été ajoutée.
    .cure-reconcile = EU Login a une page officielle pour réparer cela. Demandez-la à son assistance.

trouble-new-device = J’ai un nouvel appareil
    .cause = Avec le même compte Apple ou Google, votre clé est d’habitude déjà sur le nouvel appareil. N’effacez rien.
    .cure-try-it = Essayez d’abord. Sur le nouvel appareil, entrez comme d’habitude et choisissez { LABEL("method-key", $web) }.
    .cure-same-account =
        { $device ->
            [android] Il faut le même compte Google que sur l’ancien appareil. Vérifiez-le dans les réglages.
            [windows] Une clé gardée par un PC ne suit pas. Sur un appareil Apple ou Google, vérifiez que le compte est le même.
           *[other] Il faut le même compte Apple que sur l’ancien appareil, avec le { LABEL("ios-keychain") } activé. Vérifiez-le dans les réglages.
        }
    .cure-old-device = Toujours pas de clé ? Gardez pour l’instant l’ancien appareil : votre clé y ouvre RCAM en ligne. EU Login la demande avant d’en laisser ajouter une autre.

trouble-device-lost = Téléphone ou PC perdu, cassé, remplacé
    .cause = La clé était dans cet appareil. Elle est peut-être aussi ailleurs.
    .cure-perhaps-there = Vous avez un autre appareil avec le même compte Apple ou Google ? Votre clé y est peut-être. Essayez : choisissez { LABEL("method-key", $web) }.
    .cure-other-method = Vous avez inscrit un autre moyen ? Entrez avec lui dans votre compte. Ouvrez { LABEL("manage-keys", $web) } : supprimez l’ancienne clé, ajoutez la nouvelle.
    .cure-write-support = Vous n’entrez pas, même avec le mot de passe ? Écrivez à l’assistance d’EU Login, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }
    .cure-panic = En dernier recours, et seulement pour un compte externe, entrez avec votre mot de passe :

        { ADDRESS("eu-login") }

        Appuyez sur { LABEL("panic", $web) } : tous les appareils et cartes inscrits sont supprimés. Ajoutez ensuite une clé.

trouble-no-password-method = Le RCAM ne propose pas le mot de passe
    .cause = Pour RCAM en ligne, le mot de passe seul ne suffit pas. C’est normal.
    .cure-take-key = Choisissez { LABEL("method-key", $web) }.
    .cure-other-method = Pas de clé sous la main ? Tout autre moyen inscrit convient : l’application EU Login ou la carte eID.
    .cure-write-support = Il ne reste aucun moyen ? Seule l’assistance d’EU Login peut vous aider. Écrivez-lui, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }

trouble-on-mobile = La liste dit « On Mobile »
    .cause = Cette méthode appartient à l’application EU Login. Elle n’est pas pour votre clé.
    .cure-take-key = Laissez { LABEL("method-on-mobile", $web) }. Choisissez { LABEL("method-key", $web) }.

trouble-sms-gone = Le code par SMS n’existe plus
    .cause = EU Login n’envoie plus de code de connexion par SMS depuis le 1er juillet 2025. Rien n’est perdu : vous prenez un autre moyen.
    .cure-take-key = Vous avez une clé ? Choisissez { LABEL("method-key", $web) }.
    .cure-no-key-yet = Vous n’en avez jamais créé ? Ouvrez cette page, et choisissez { LABEL("method-password", $web) } dans la liste :

        { ADDRESS("eu-login") }

        Une fois entré, ouvrez { LABEL("manage-keys", $web) } et ajoutez une clé.
    .cure-other-way = Il existe aussi l’application EU Login, la carte eID et la clé USB. Le site de l’AIACE :

        { ADDRESS("aiace") }
    .cure-panic = { trouble-device-lost.cure-panic }

# ---- 3. La demande d'accès ------------------------------------------------------------------------------------------

trouble-no-connect-button = Je ne trouve pas le bouton du RCAM
    .cause = Il est plus bas dans la page.
    .cure-go-down = Descendez dans la page jusqu’au bouton { LABEL("connect", $web) }, dans un cadre gris.

trouble-not-private = « Votre connexion n’est pas privée »
    .cause = Le navigateur vous avertit : ce n’est peut-être pas le vrai site. Ou la date de votre appareil est fausse.
    .cure-stop = N’allez pas plus loin, et ne tapez rien. Fermez la page. Tapez vous-même l’adresse, et relisez-la lettre par lettre. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .cure-date = Le même avertissement, avec la bonne adresse ? Regardez la date et l’heure de votre appareil, et réglez-les. L’avertissement reste ? N’allez pas plus loin.

trouble-strange-site = La page est étrange, ou le site inconnu
    .cause = Une seule lettre changée dans l’adresse mène ailleurs. C’est parfois une fraude.
    .cure-type-again = Fermez cette page. Tapez vous-même cette adresse, et relisez-la lettre par lettre :

        { ADDRESS("rcam") }
    .cure-change-password = Vous y avez tapé votre mot de passe ? Changez-le tout de suite, avec { LABEL("lost-password", $web) }, sur cette page :

        { ADDRESS("eu-login") }
    .cure-tell-support = Prévenez ensuite l’assistance d’EU Login, sans donner votre mot de passe :

        { ADDRESS("eu-login-support") }

trouble-password-not-asked = Le mot de passe n’est pas demandé
    .cause = EU Login vous reconnaît parfois sans mot de passe. Ou votre dernière visite est encore ouverte.
    .cure-normal = C’est normal. Continuez avec ce que vous voyez : la liste des méthodes, ou déjà le formulaire.

trouble-method-hidden = La liste des méthodes est fermée
    .cause = La liste est parfois repliée : on ne voit alors qu’une méthode.
    .cure-arrow = Cherchez la flèche dans le carré noir, sous { LABEL("method-heading", $web) }. Appuyez dessus : la liste s’ouvre.

trouble-method-refused = Ma clé est refusée, ou manque
    .cause = La clé est peut-être dans un autre appareil. Ou elle n’a pas été créée.
    .cure-right-device = Prenez l’appareil où vous avez créé la clé. Entrez sur celui-là, puis choisissez { LABEL("method-key", $web) }.
    .cure-key-again = Vous n’avez jamais vu le message de réussite ? Créez la clé de nouveau, sur { the-device }. S’il en existe une ailleurs, EU Login la demande d’abord.

trouble-other-button-name = Le bouton porte un autre nom
    .cause = Le guide imprimé et la page web n’emploient pas le même mot.
    .cure-same-button = { LABEL("send", $web) } ou { LABEL("next", $web) } : les deux conviennent. Une fois tout vérifié, prenez le bouton qui termine le formulaire.

trouble-number-refused = Mon numéro de pension est refusé
    .cause = Les deux numéros ne sont peut-être pas tout à fait pareils. Ou c’est un autre numéro : celui de personnel, ou celui du RCAM.
    .cure-copy-again = Prenez votre bulletin de pension : le numéro est dans le cadre gris, en haut à gauche. Recopiez-le deux fois, sans espace.
    .cure-right-number = Vérifiez que c’est bien le numéro de pension. N’ajoutez ni n’enlevez de chiffre : nous ne savons pas combien il en faut.

trouble-date-refused = Ma date de naissance est refusée
    .cause = La page attend une forme précise, que nous ne connaissons pas.
    .cure-calendar = Effacez la date. Ouvrez le petit calendrier, au bout de la ligne. Choisissez d’abord l’année, puis le mois et le jour.

trouble-name-differs = Mon nom n’est pas écrit pareil
    .cause = Le PMO connaît peut-être un autre nom, ou des accents que le compte n’a pas.
    .cure-known-name = Écrivez le nom que le PMO connaît : sans doute celui de votre bulletin de pension.
    .cure-correct-it = Le nom est faux dans votre compte ? Roue dentée, { LABEL("my-account", $web) }, puis { LABEL("configure-account", $web) } : corrigez-le là.

trouble-no-request-form = Le formulaire de demande ne vient pas
    .cause = Votre accès existe peut-être déjà. Ou un autre compte est ouvert, que la page ne reconnaît pas.
    .cure-right-account = Regardez quelle adresse courriel est affichée. C’est un autre compte ? Appuyez sur { LABEL("sign-out", $web) }, puis entrez avec le bon.
    .cure-already-open = RCAM en ligne s’ouvre, avec vos données ? Alors votre accès marche déjà, et aucune demande n’est nécessaire.

trouble-no-confirmation = Aucune page n’a confirmé ma demande
    .cause = Sans cette page, la demande n’est peut-être pas partie.
    .cure-look-in-mailbox = Regardez dans votre boîte, et dans les courriers indésirables : y a-t-il un message au sujet de votre demande ?
    .cure-ask-pmo = Sinon, demandez au PMO si la demande est arrivée. Ne la refaites pas avant.

# ---- 4. Le code final et l'accès ------------------------------------------------------------------------------------

trouble-rcam-still-closed = RCAM en ligne reste fermé
    .cause = Après le code final, l’accès met jusqu’à 24 heures à s’ouvrir.
    .cure-leave = Appuyez sur { LABEL("sign-out", $web) }, si vous le voyez. Fermez ensuite toutes les fenêtres du navigateur.
    .cure-wait = Attendez 24 heures, puis essayez encore. Toujours fermé après 48 heures ? Demandez au PMO.

trouble-code-late = Le code final n’arrive pas
    .cause = Le PMO met jusqu’à 3 jours ouvrables à répondre. Parfois, le message se range ailleurs.
    .cure-count-days = Comptez les jours ouvrables depuis votre demande : ni samedi, ni dimanche, ni jour férié. Jusqu’à 3, tout est normal.
    .cure-junk = Ouvrez votre boîte, puis les courriers indésirables. Cherchez-y le message avec le code.
    .cure-sms = Le code lui-même vient peut-être par SMS : 4 groupes de 3 caractères. Un SMS avec un lien n’est pas le code : n’y appuyez sur rien.
    .cure-confirmation = Aviez-vous vu la page qui confirme la demande ? Sinon, elle n’est peut-être pas partie. Demandez au PMO avant de la refaire.

trouble-reach-pmo = Comment joindre le PMO ?
    .cause = On joint le PMO par téléphone et par courrier. Vous pouvez aussi passer par le standard de la Commission.
    .cure-call-or-write = Dites que vous êtes à la retraite, avec un compte externe. Ayez sous la main la date de votre demande. Ne donnez ni mot de passe ni code.

trouble-code-refused = Le code final est refusé
    .cause = Certains caractères se ressemblent : la lettre O et le chiffre 0, la lettre I et le chiffre 1. Nous ne savons pas si les majuscules comptent.
    .cure-type-again = Retapez les 4 groupes, un par case, lentement. Recopiez chaque caractère comme il est écrit.
    .cure-newest = Vous avez plusieurs messages avec un code ? Prenez le plus récent.
    .cure-right-kind = Vérifiez que c’est le code final : 4 groupes de 3 caractères. Le PIN d’une application ou un autre code SMS ne va pas.
    .cure-paste = Copiez dans le message un seul groupe à la fois. Collez-le dans sa case.

trouble-code-expired = Le code final est trop vieux
    .cause = Nous ne savons pas combien de temps il reste valable.
    .cure-ask-new = Demandez un nouveau code au PMO. Ne lui lisez pas l’ancien.
    .cure-request-again = Le PMO vous dit de refaire la demande ? Revenez à la page du RCAM, et remplissez de nouveau le formulaire.

trouble-form-again = Le formulaire revient, pas les cases
    .cause = La demande n’a peut-être pas été notée. Ou un autre compte est ouvert.
    .cure-right-account = Regardez quelle adresse courriel est affichée. C’est un autre compte ? Appuyez sur { LABEL("sign-out", $web) }, puis entrez avec le bon.
    .cure-request-again = C’est le bon compte ? Demandez d’abord au PMO si votre demande est arrivée. Sinon, refaites-la, une seule fois.

trouble-strange-code = Ce code me paraît étrange
    .cause = Il est venu avant votre demande, ou d’un expéditeur inconnu. C’est peut-être une fraude.
    .cure-leave-it = Ne tapez pas ce code. N’ouvrez aucun lien de ce message.
    .cure-call-pmo = Demandez au PMO, par un numéro que vous connaissez déjà. Ne prenez pas celui du message. Ne lisez le code à personne.

# ---- 5. Le navigateur, et le reste -------------------------------------------------------------------------------------

trouble-signed-out = La page me demande de tout recommencer
    .cause = Votre visite s’est terminée toute seule. Nous ne savons pas après combien de temps.
    .cure-sign-in-again = Entrez de nouveau, puis revenez au même endroit. Ce qui est déjà inscrit n’est pas perdu.

trouble-page-dead = La page est blanche ou ne répond pas
    .cause = Le navigateur est peut-être trop ancien. Ou il se souvient d’une vieille page.
    .cure-close-all = Fermez toutes les fenêtres du navigateur. Puis ouvrez-le de nouveau.
    .cure-type-address = Tapez vous-même l’adresse, sans passer par un favori. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .cure-other-browser = Essayez un autre navigateur à jour : Edge, Chrome, Safari ou Firefox. Il se peut que votre clé n’y soit pas.

trouble-one-browser-only = Ma clé ne marche que dans un navigateur
    .cause = La clé est peut-être gardée par ce navigateur-là. EU Login la demande avant d’en laisser ajouter une autre.
    .cure-same-browser = Le plus simple : prenez le navigateur où vous avez créé la clé.
    .cure-move = Pour changer de navigateur pour de bon, entrez avec le premier et ouvrez { LABEL("manage-keys", $web) } : supprimez cette seule clé. Ajoutez ensuite une clé dans l’autre navigateur.

trouble-other-language = La page est dans une autre langue
    .cause = EU Login existe dans toutes les langues officielles de l’UE.
    .cure-language-menu = Sur la page d’EU Login, ouvrez le menu des langues, tout en haut. Choisissez la vôtre.
    .cure-keep-it = La page est en anglais ? Vous pouvez la garder ainsi : ici, chaque bouton est nommé dans les deux langues.

trouble-still-signed-in = EU Login me reconnaît encore
    .cause = EU Login et RCAM en ligne sont deux sites différents. On peut quitter l’un et rester dans l’autre.
    .cure-both = Quittez les deux : cherchez { LABEL("sign-out", $web) } dans chacun.
    .cure-close-all = Puis fermez toutes les fenêtres du navigateur. Sur un ordinateur partagé, c’est le plus sûr.

trouble-out-of-order = EU Login ou le RCAM est en panne
    .cause = Cela arrive. Vous n’y êtes pour rien.
    .cure-later = Attendez, et essayez plus tard, ou demain. Ce qui est déjà inscrit n’est pas perdu.

trouble-unknown-account = Un compte inconnu s’est ouvert
    .cause = Une carte eID, ou un compte d’un autre site, a servi à entrer. EU Login a alors fait un compte à part.
    .cure-leave = Roue dentée, puis { LABEL("sign-out", $web) }. Fermez ensuite le navigateur.
    .cure-sign-in = Entrez ici, avec votre adresse courriel et votre mot de passe :

        { ADDRESS("eu-login") }
    .cure-merge = { trouble-two-accounts.cure-merge }

trouble-costs = Faut-il payer ?
    .cause = De toutes les méthodes d’EU Login, seule la petite clé USB s’achète. Elle n’est pas nécessaire.
    .cure-pay-nothing = Ne payez rien. Une page ou une personne demande de l’argent, une carte bancaire ou un bon d’achat ? Arrêtez là. C’est sans doute une fraude.

trouble-go-back = Comment revenir en arrière ?
    .cause = Une erreur ou un mauvais bouton n’abîme rien. Ce qui est déjà inscrit n’est pas perdu.
    .cure-on-page = Sur la page web : fermez la page. Rouvrez-la par son adresse, entrez de nouveau, et reprenez à la même étape.
    .cure-answer = Une réponse donnée par erreur peut être changée : revenez à la page où elle est.

trouble-key-is-private = Où vont mon visage et ma clé ?
    .cause = La clé a deux parties. EU Login reçoit l’une. La partie secrète reste dans votre appareil, ou dans son trousseau.
    .cure-go-on = Le code, le visage ou le doigt n’ouvrent que l’appareil. Vous pouvez continuer.

# ---- 6. Quelqu'un me contacte : les remèdes sont tous à faire, dans l'ordre ------------------------------------------

trouble-phone-call = Quelqu’un m’appelle « de la part du PMO »
    .cause = Le PMO ne demande jamais au téléphone un mot de passe, un code ou un numéro de compte en banque. La personne qui les demande n’est pas du PMO.
    .cure-hang-up = Raccrochez. Vous n’avez rien à expliquer, même si on vous promet de l’argent.
    .cure-call-back = Un doute ? Appelez vous-même le PMO, à un numéro que vous connaissiez déjà. Pas celui de cet appel.

trouble-mail-wants-password = Un courriel veut changer mon mot de passe
    .cause = Vous n’avez rien demandé ? Ce courriel ne vient sans doute pas d’EU Login. Le vrai renouvellement vient à la connexion.
    .cure-do-not-press = N’appuyez sur aucun lien. Ne répondez pas.
    .cure-look-yourself = Un doute ? Tapez vous-même cette adresse, et entrez. Si un nouveau mot de passe est nécessaire, la page le dira :

        { ADDRESS("eu-login") }
    .cure-report = En Belgique, signalez ce courriel ici :

        { ADDRESS("safeonweb") }

trouble-text-message = J’ai reçu un SMS avec un lien
    .cause = Des fraudes à la pension arrivent aussi par SMS. Les vrais services ne demandent pas de code de cette façon.
    .cure-do-not-press = N’appuyez pas sur le lien. Ne répondez pas, et ne rappelez pas.
    .cure-look-yourself =
        Un doute ? Ouvrez vous-même la vraie page, dans le navigateur. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .cure-report = En Belgique, signalez ce SMS ici :

        { ADDRESS("safeonweb") }

trouble-letter-with-number = Une lettre me dit d’appeler un portable
    .cause = Des fraudes à la pension arrivent aussi par lettre, avec un numéro de portable. Les vrais services ne demandent pas de code de cette façon.
    .cure-do-not-call = N’appelez pas ce numéro. Ne renvoyez rien.
    .cure-ask-pmo = Un doute ? Demandez au PMO, à un numéro que vous connaissiez déjà. Pas celui de la lettre.
    .cure-keep = Gardez la lettre. Vous pourrez la montrer à quelqu’un de confiance.

trouble-at-the-door = Quelqu’un sonne et parle de ma pension
    .cause = Rien, dans cette démarche, ne se fait à votre porte.
    .cure-do-not-open = Ne laissez pas entrer cette personne. Vous n’avez rien à expliquer.
    .cure-give-nothing = Ne donnez ni mot de passe, ni code, ni carte bancaire, ni papiers. Ne prêtez ni votre ordinateur, ni votre téléphone.
    .cure-ask-pmo = Un doute ? Demandez au PMO, à un numéro que vous connaissiez déjà.
    .cure-call-police = La personne insiste, ou vous fait peur ? Appelez la police.

trouble-almost-right-address = L’adresse est presque la bonne
    .cause = Une lettre changée, ou un trait d’union à la place d’un point : ce n’est plus le même site.
    .cure-type-nothing = Ne tapez rien dans cette page. Fermez-la.
    .cure-right-one =
        Tapez vous-même la bonne adresse. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }

trouble-helper-asks-secret = On veut mon mot de passe ou mon code
    .cause = Personne n’en a besoin pour vous aider. Ni un proche, ni un bénévole, ni le PMO, ni l’assistance d’EU Login.
    .cure-refuse = Refusez. Dites : « Je le tape moi-même. » La personne insiste ? Arrêtez là.

trouble-password-given = J’ai donné mon mot de passe
    .cause = Quelqu’un peut essayer d’entrer à votre place.
    .cure-bank = Vous avez aussi donné des données bancaires ? Appelez d’abord la banque.
    .cure-change-password = Changez votre mot de passe tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .cure-elsewhere = Ce mot de passe sert aussi ailleurs ? Changez-le là-bas aussi.
    .cure-look-at-keys = Entrez, ouvrez { LABEL("my-account", $web) }, puis { LABEL("manage-keys", $web) }. Vous y voyez une clé ou un appareil inconnu ? Prévenez l’assistance d’EU Login.

trouble-strange-key = Une clé ou un appareil que je ne connais pas
    .cause = Votre compte montre une clé ou un appareil inconnu. Ou une fenêtre vous demande d’approuver ce que vous n’avez pas commencé. Quelqu’un essaie peut-être d’entrer à votre place.
    .cure-refuse = Vous n’avez rien demandé ? N’approuvez rien : fermez cette fenêtre.
    .cure-look-at-keys = Entrez, ouvrez { LABEL("my-account", $web) }, puis { LABEL("manage-keys", $web) }. Est-ce un de vos appareils, peut-être un ancien ? Alors cette clé est à vous.
    .cure-change-password = Elle n’est pas à vous, ou vous avez un doute ? Changez votre mot de passe tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .cure-tell = Dites à l’assistance d’EU Login ce que vous avez vu.

trouble-code-read-out = J’ai dit un code à quelqu’un
    .cause = Avec votre code, quelqu’un peut agir à votre place.
    .cure-stop = Mettez fin à la conversation. N’en dites pas plus.
    .cure-bank = C’était un code de votre banque ou de votre carte bancaire ? Appelez tout de suite votre banque, avant le reste.
    .cure-final-code = C’était le code final de RCAM en ligne ? Prévenez le PMO, à un numéro que vous connaissiez déjà.
    .cure-device-code = C’était le code ou le PIN de votre appareil ? Changez-le dans les réglages de l’appareil.
    .cure-password = Vous avez aussi dit votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.

trouble-link-pressed = J’ai appuyé sur le lien
    .cure-close = Fermez cette page. N’y tapez plus rien.
    .cure-bank = Vous y avez tapé des données bancaires, ou un numéro de carte ? Appelez d’abord votre banque.
    .cure-change-password = Vous y avez tapé votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .cure-program = Quelque chose s’est installé ? Coupez l’accès à internet de cet appareil, et faites-le regarder par quelqu’un que vous connaissez.
    .cure-report = En Belgique, signalez le message ici :

        { ADDRESS("safeonweb") }

trouble-stranger-on-computer = Un inconnu est entré dans mon ordinateur
    .cause = Il a pu voir ce que vous tapez, et y laisser un programme.
    .cure-disconnect = Coupez l’accès à internet de cet ordinateur. Éteignez le Wi-Fi, ou débranchez le câble.
    .cure-bank = Vous y avez ouvert le site de votre banque, ou donné des données bancaires ? Appelez votre banque maintenant, par téléphone.
    .cure-other-device = Prenez un autre appareil, pas cet ordinateur. Tapez-y votre adresse courriel, dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }. Choisissez un nouveau mot de passe.
    .cure-look-at-keys = Vous pouvez entrer sur cet autre appareil ? Ouvrez { LABEL("my-account", $web) }, puis { LABEL("manage-keys", $web) }. Vous y voyez une clé ou un appareil inconnu ? Prévenez l’assistance d’EU Login.
    .cure-look-over = Faites regarder l’ordinateur par quelqu’un que vous connaissez, avant de vous en servir de nouveau.

trouble-bank-data-given = J’ai donné mes données bancaires
    .cure-call-bank = Appelez votre banque maintenant. Prenez le numéro de votre carte ou d’un relevé, jamais celui que l’on vous a donné.
    .cure-say-what = Dites ce que vous avez donné, et demandez à la banque ce qu’il faut bloquer.
    .cure-watch = Regardez votre compte chaque jour, quelque temps. Il manque de l’argent ? Prévenez la banque et la police.
    .cure-password = Vous avez aussi donné votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
