# Ce qui peut arriver en chemin. Un message par ennui (trouble-…) ; sa valeur est ce que la personne voit, en peu de mots :
#   .cause  pourquoi        .cure-x  un remède, un seul geste        .words  les mots d'une recherche, séparés par des virgules
# Une ligne vide sépare deux paragraphes.

# ---- 1. Le compte et le courriel ------------------------------------------------------------------------------------

trouble-not-sure-account = Je ne sais pas si j’ai un compte
    .cause = Un ancien compte ECAS, ou un essai d’autrefois, existe peut-être à votre nom.
    .cure-let-page-say = Répondez à Sésame que vous ne savez pas. Plus loin, la page d’EU Login vous le dira. Elle demande un mot de passe seulement si le compte existe.
    .cure-look-under-name = Vous pouvez déjà entrer dans EU Login ? Regardez sous votre nom. Les mots { LABEL("external", $web) } veulent dire : compte externe.
    .words = ancien compte, compte ecas, ai-je un compte, compte déjà créé, je ne sais plus, déjà inscrit, vieux compte, je ne sais plus si je suis inscrit, déjà inscrit ou pas

trouble-password-asked = On me demande un mot de passe
    .cause = Ce compte a été commencé plus tôt. C’est bien : vous continuez avec lui.
    .cure-known = Vous le connaissez ? Dites-le à Sésame : la page d’après vous aide à le taper.
    .cure-forgotten = Vous ne le connaissez pas ? Dites-le à Sésame. Il vous mènera au bouton { LABEL("lost-password", $web) }.
    .words = mot de passe demandé, pas de formulaire, compte déjà commencé, premier mot de passe, pas le bon écran, formulaire absent, mdp demandé alors que je m’inscris, première inscription, je suis nouveau

trouble-address-taken = La page dit que mon adresse existe déjà
    .cause = Un compte porte déjà cette adresse. Il a peut-être été créé pour un autre site de l’UE.
    .cure-keep-account = Ne créez pas un second compte. Sésame reprend à la page d’EU Login. Là, demandez un nouveau mot de passe avec { LABEL("lost-password", $web) }.
    .cure-other-address = Le compte d’un proche porte cette adresse ? Prenez une autre adresse privée, rien qu’à vous. Sésame reprend à la page d’EU Login.
    .words = adresse déjà utilisée, adresse déjà prise, mail déjà enregistré, compte existe déjà, email en double, adresse du couple, adresse de mon mari, adresse de ma femme

trouble-institution-address = La page refuse mon adresse de travail
    .cause = C’est l’adresse d’une institution de l’UE. Pour ce compte, EU Login veut une adresse privée. Le message dit :

        { LABEL("no-institution-email", $web) }
    .cure-private-address = Prenez une adresse privée, chez le fournisseur de votre choix. Sésame reprend à la page d’EU Login : tapez-y cette adresse.
    .words = adresse refusée, mail refusé, adresse de la commission, ancienne adresse professionnelle, email institution, adresse du bureau

trouble-account-not-created = Le bouton ne crée pas le compte
    .cause = Il manque peut-être une seule petite chose dans le formulaire.
    .cure-tick = Cherchez la case de la { LABEL("privacy", $web) }. Cochez-la. Puis appuyez de nouveau sur { LABEL("create-account", $web, short: 1) }.
    .cure-fill = Cherchez un champ resté vide. Remplissez-le, puis appuyez de nouveau sur { LABEL("create-account", $web, short: 1) }.
    .cure-retype = Effacez { LABEL("email", $web) } et { LABEL("confirm-email", $web) }. Tapez la même adresse dans les deux. Puis appuyez de nouveau.
    .cure-picture = La page montre une image ? Appuyez sur le bouton à double flèche. Recopiez la nouvelle image sous { LABEL("enter-code", $web) }.
    .words = rien ne se passe, bouton bloqué, bouton ne marche pas, créer un compte impossible, formulaire bloqué, clic sans effet, case pas cochée

trouble-picture-unreadable = Je n’arrive pas à lire l’image
    .cause = Cette image difficile à lire sert à écarter les robots.
    .cure-other-picture = Appuyez sur le bouton à double flèche : une autre image apparaît. Recopiez-la sous { LABEL("enter-code", $web) }. Encore illisible ? Demandez-en une autre.
    .words = image illisible, captcha, lettres tordues, code de l’image, caractères flous, image floue, robot

trouble-mail-not-come = Le courriel n’arrive pas
    .cause = Un courriel d’EU Login met parfois 20 minutes. Il se range aussi parfois dans les courriers indésirables.
    .cure-wait = Attendez 20 minutes. Puis ouvrez de nouveau votre boîte.
    .cure-junk = Ouvrez les courriers indésirables, aussi nommés « spam ». Cherchez cet expéditeur :

        { ADDRESS("mail-sender") }
    .cure-ask-again = Toujours rien après 30 minutes ? Sésame reprend à la page d’EU Login. Là, demandez un nouveau courriel avec { LABEL("lost-password", $web) }.
    .cure-right-address = L’adresse tapée était peut-être fausse. Sésame reprend à la page d’EU Login : tapez-y la bonne adresse.
    .words = pas de mail, mail perdu, rien reçu, courrier indésirable, spam, email pas arrivé, message pas arrivé, boîte vide, j’attends le mail, je me suis trompé en écrivant mon adresse, faute de frappe dans l’adresse, adresse mal tapée

trouble-link-expired = Le lien du courriel ne marche plus
    .cause = Le lien du premier courriel n’est valable qu’un jour. Un courriel plus récent a peut-être pris sa place.
    .cure-newest = Vous avez plusieurs courriels d’EU Login ? Ouvrez seulement le plus récent.
    .cure-ask-again = Sésame reprend à la page d’EU Login. Là, demandez un nouveau courriel avec { LABEL("lost-password", $web) }. Ouvrez-le tout de suite.
    .words = lien expiré, lien périmé, lien refusé, trop tard, lien trop vieux, mail d’hier, 90 minutes, lien plus valable

trouble-mail-in-english = Le courriel est en anglais
    .cause = EU Login envoie parfois le premier courriel en anglais.
    .cure-normal = C’est normal. Au milieu du message, appuyez sur { LABEL("mail-link", "en", short: 1) }.
    .words = mail en anglais, je ne comprends pas le mail, email anglais, message en anglais, mauvaise langue, lien en anglais

trouble-link-dead = Le lien du courriel ne s’ouvre pas
    .cause = Certains programmes de courrier coupent le lien, ou le bloquent.
    .cure-in-browser = Ouvrez votre boîte dans le navigateur, sur le site de votre fournisseur. Puis appuyez sur { LABEL("mail-link") }.
    .cure-copy-address = Copiez l’adresse entière du lien dans le navigateur. Relisez-la avant de l’ouvrir. Elle doit commencer ainsi :

        { ADDRESS("eu-login") }

        ou ainsi :

        { ADDRESS("ecas") }

        Un autre début ? N’ouvrez pas la page, et demandez de l’aide.
    .words = lien mort, lien coupé, impossible de cliquer, lien ne fonctionne pas, clic sans effet, lien en deux lignes, mail ne s’ouvre pas

trouble-new-password-refused = Mon nouveau mot de passe est refusé
    .cause = Il est peut-être trop court, ou pas assez mélangé. Nous ne savons pas si un ancien mot de passe est accepté.
    .cure-longer = Allongez-le : au moins 10 caractères. Mélangez les 4 groupes : majuscules, minuscules, chiffres, et signes comme - ? & %
    .cure-no-name = Enlevez-en votre nom et le début de votre adresse courriel. Enlevez aussi les lettres accentuées.
    .cure-offered = Prenez un des mots de passe proposés par la page. Pour en voir d’autres, appuyez sur { LABEL("other-passwords", $web) }. Gardez-le en lieu sûr.
    .words = mot de passe refusé, trop court, pas assez fort, dix caractères, mot de passe trop simple, majuscules, signes spéciaux, code refusé

trouble-passwords-differ = Les deux mots de passe ne vont pas ensemble
    .cause = Une lettre a changé d’une fois à l’autre. Cela arrive souvent, car on ne voit pas ce qu’on tape.
    .cure-eye = Effacez les deux champs. Cherchez un dessin d’œil dans le champ, et appuyez dessus. Vous voyez alors ce que vous tapez.
    .cure-keyboard =
        { $device ->
            [iphone] Votre appareil corrige parfois les mots tout seul. Retapez le mot de passe lettre par lettre.
            [android] Votre appareil corrige parfois les mots tout seul. Retapez le mot de passe lettre par lettre.
           *[other] Vérifiez que la touche des majuscules n’est pas restée bloquée. Puis retapez les deux mots de passe.
        }
    .cure-no-accents = Prenez un mot de passe sans lettre accentuée. Tapez-le deux fois, lentement.
    .words = mots de passe différents, pas identiques, deuxième mot de passe, ne correspond pas, faute de frappe, majuscules bloquées, clavier

trouble-password-forgotten = J’ai oublié mon mot de passe
    .cure-ask-new = Ouvrez cette page :

        { ADDRESS("eu-login") }

        Tapez votre adresse courriel, puis appuyez sur { LABEL("lost-password", $web) }. Ouvrez le lien du courriel reçu, et choisissez un nouveau mot de passe.
    .cure-junk = Rien reçu après 20 minutes ? Regardez dans les courriers indésirables. Cherchez cet expéditeur :

        { ADDRESS("mail-sender") }
    .words = mot de passe oublié, mot de passe perdu, code oublié, je ne sais plus mon mot de passe, retrouver le mot de passe, nouveau mot de passe, réinitialiser, je ne me rappelle plus, je ne me souviens plus, perdu, paumé, impossible de retrouver

trouble-password-renewal = La page veut un nouveau mot de passe
    .cause = Un mot de passe EU Login dure 6 mois. Le vôtre a fait son temps.
    .cure-choose-new = À la connexion, c’est normal : choisissez-en un nouveau dans la page. Un courriel non attendu vous le demande ? N’appuyez sur rien.
    .words = changer le mot de passe, mot de passe périmé, mot de passe expiré, six mois, hier il marchait, renouveler, nouveau code

trouble-account-locked = Mon compte est bloqué
    .cause = Plusieurs erreurs de suite bloquent le compte. Elles ne viennent peut-être même pas de vous.
    .cure-wait = Attendez 15 minutes, sans rien essayer. Le compte se rouvre tout seul.
    .cure-one-try = Les 15 minutes sont passées ? Tapez votre mot de passe une seule fois, lentement.
    .cure-ask-new = Encore refusé ? Demandez un nouveau mot de passe avec { LABEL("lost-password", $web) }. Cela ne marche qu’après les 15 minutes.
    .words = compte verrouillé, bloqué, trop d’essais, trop d’erreurs, quinze minutes, mot de passe refusé, je ne peux plus entrer, débloquer

trouble-account-disabled = Mon compte est désactivé
    .cause = Les administrateurs d’EU Login l’ont fermé. Nous ne savons pas pourquoi.
    .cure-write-support = Ne créez pas de second compte. Seule l’assistance d’EU Login peut vous aider. Décrivez ce que vous voyez, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }
    .words = compte fermé, compte supprimé, désactivé, compte coupé, plus de compte, compte suspendu

trouble-email-changed = J’ai changé d’adresse courriel
    .cause = Le compte garde l’ancienne adresse. Les courriels d’EU Login partent toujours là-bas.
    .cure-change-it = Vous entrez encore dans votre compte ? Ouvrez-le :

        { ADDRESS("eu-login") }

        Roue dentée, { LABEL("my-account", $web) }, { LABEL("configure-account", $web) }. Tapez la nouvelle adresse, puis { LABEL("submit", $web) }. Confirmez par { LABEL("mail-link") }, dans le courriel reçu.
    .cure-write-support = Vous n’entrez plus ? Ne créez pas de second compte. Écrivez à l’assistance d’EU Login, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }
    .words = nouvelle adresse mail, changement de mail, ancien email, changé de fournisseur, ancienne boîte, adresse fermée, je n’ai plus cette adresse

trouble-new-address-refused = Ma nouvelle adresse est refusée
    .cause = Un second compte, créé par erreur, porte sans doute déjà cette adresse.
    .cure-find = Entrez dans EU Login avec la nouvelle adresse. Si un compte s’ouvre, c’est le second. Relisez deux fois l’adresse affichée.
    .cure-delete = Un doute ? Ne supprimez rien, et demandez d’abord à l’assistance d’EU Login. Dans ce second compte, ouvrez { LABEL("my-account", $web) }, puis { LABEL("delete-account", $web) }.
    .cure-change = Entrez maintenant dans le premier compte. Roue dentée, { LABEL("my-account", $web, short: 1) }, { LABEL("configure-account", $web) } : tapez la nouvelle adresse.
    .words = adresse refusée, mail déjà pris, changer adresse impossible, second compte, compte en double, email refusé

trouble-two-accounts = J’ai deux comptes EU Login
    .cause = Un second compte a été créé un jour. Deux comptes ordinaires ne peuvent pas être réunis.
    .cure-keep-one = Gardez le compte que le PMO connaît. N’employez plus que celui-là.
    .cure-ask-first = Ne supprimez rien tout de suite. Demandez d’abord au PMO, ou à l’assistance d’EU Login, lequel garder.
    .cure-merge = Un des deux vient d’une carte d’identité électronique (eID) ? Celui-là peut être réuni à l’autre. Demandez à l’assistance d’EU Login.
    .words = deux comptes, double compte, compte en double, fusionner, réunir les comptes, second compte, doublon

trouble-retired-by-sysper = J’ai pris ma retraite par Sysper
    .cause = À la Commission ou au Conseil, après le 20 décembre 2020, cela donne un « EU Login4Life ».
    .cure-keep-account = Ne créez pas de compte externe. Répondez à Sésame que vous avez un « EU Login4Life ».
    .cure-sign-in = Entrez ici avec le compte que vous avez déjà :

        { ADDRESS("eu-login") }

        Mot de passe oublié ? Appuyez sur { LABEL("lost-password", $web) }.
    .words = sysper, login4life, login for life, retraite récente, retraité depuis 2021, compte à vie, ancien compte de travail

# ---- 2. La clé ------------------------------------------------------------------------------------------------------

trouble-no-key-tile = Je ne vois pas la grande case des clés
    .cause = Une autre page d’EU Login est ouverte.
    .cure-gear = Appuyez sur la roue dentée, en haut à droite, puis sur { LABEL("my-account", $web) }. Cherchez ensuite { LABEL("manage-keys", $web) }.
    .words = case absente, gérer mes clés, page des clés, plateformes sécurisées, je ne trouve pas, mon compte, roue dentée

trouble-no-passkey-button = Aucun bouton ne dit « Passkey »
    .cause = La page d’EU Login n’emploie pas ce mot.
    .cure-normal = Appuyez sur { LABEL("add-security-key", $web) } : c’est le bon bouton. Votre { TERM("passkey") } s’ajoute ainsi.
    .words = passkey, clé d’accès, bouton absent, clé de sécurité, quel bouton, clé d’identification

trouble-key-on-computer = Ma clé est sur l’ordinateur
    .cause = L’étape 1 a continué sur l’ordinateur, là où le courriel a été ouvert.
    .cure-again-here = Ajoutez aussi une clé sur votre téléphone ou tablette. Celle de l’ordinateur peut rester, en réserve. Sésame reprend juste avant l’ajout de la clé.
    .words = mauvais appareil, clé sur le pc, pas sur mon téléphone, clé sur le portable, pas sur la tablette, mauvais endroit

trouble-usb-key-asked = L’ordinateur demande une clé USB
    .cause = Le bouton { LABEL("add-security-key", $web, short: 1) } a sans doute été pris. Sur un ordinateur, il cherche une clé USB.
    .cure-other-tile = Annulez cette fenêtre. Sésame reprend au choix du bouton. Appuyez sur { LABEL("add-trusted-platform", $web) }.
    .words = clé usb, insérer une clé, brancher une clé, mauvais bouton, mauvaise case, clé de sécurité, je n’ai pas de clé usb

trouble-registering-for-ever = L’enregistrement ne finit pas
    .cause = La page affiche { LABEL("registering", $web, short: 1) }. Une fenêtre de votre appareil attend peut-être votre réponse.
    .cure-find-window =
        { $device ->
            [windows] Cherchez cette fenêtre dans la barre des tâches, en bas de l’écran. Puis répondez-lui : { the-lock }.
           *[other] Cherchez cette fenêtre : elle est parfois cachée derrière la page. Puis répondez-lui : { the-lock }.
        }
    .cure-again = Pas de fenêtre ? Rechargez la page dans le navigateur. Puis ajoutez la clé de nouveau. Sésame reprend à la page des clés.
    .words = ça tourne, enregistrement en cours, trop long, page bloquée, attend toujours, ne se termine pas, figé, sans fin

trouble-nothing-on-iphone = Rien ne vient, ou l’appareil parle d’iCloud
    .cause = Il manque peut-être un réglage de votre iPhone ou iPad.
    .cure-keychain = Touchez, l’un après l’autre :

        - { LABEL("ios-settings") }
        - votre nom, puis iCloud
        - { LABEL("ios-passwords") } ; avec iOS 17 ou plus ancien : { LABEL("ios-passwords-older", short: 1) }

        Activez { LABEL("ios-sync") } : c’est le { LABEL("ios-keychain") }. Sésame reprend ensuite à la page des clés.
    .cure-autofill = Dans { LABEL("ios-settings", short: 1) }, cherchez { LABEL("ios-fill-keys") }. Activez cette option. Sésame reprend ensuite à la page des clés.
    .cure-two-factor = Votre compte Apple a besoin d’un réglage : { TERM("two-factor") }. Activez-le dans les réglages. Sésame reprend ensuite à la page des clés.
    .cure-update = Il faut iOS 16 ou iPadOS 16 au moins. Mettez l’appareil à jour. Sésame reprend ensuite à la page des clés.
    .words = rien ne se passe, fenêtre absente, trousseau icloud, iphone ne demande rien, ipad bloqué, mise à jour apple, face id ne vient pas, trousseau désactivé

trouble-nothing-on-mac = Rien ne vient sur mon Mac
    .cause = Il manque peut-être un réglage de votre Mac.
    .cure-autofill = Ouvrez { LABEL("mac-settings") }, puis { LABEL("mac-general") }, puis { LABEL("mac-autofill") }.

        Cochez ces deux cases :

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }

        Sésame reprend ensuite à la page des clés.
    .cure-touch-id =
        { $web ->
            [en] Dans les réglages, ouvrez { LABEL("mac-touch-id") }.
           *[other] Dans les réglages, ouvrez { LABEL("mac-touch-id") }. Sur certains Mac : { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Activez les deux options : ouvrir le Mac, et remplir les mots de passe. Sésame reprend ensuite à la page des clés.
    .cure-update = Il faut macOS 13 au moins. Mettez votre Mac à jour. Sésame reprend ensuite à la page des clés.
    .words = rien ne se passe, fenêtre absente, mac ne demande rien, touch id, mise à jour du mac, macbook, imac, remplissage automatique

trouble-nothing-on-android = Rien, ou une autre application répond
    .cause = Il manque peut-être un réglage. Ou une autre application veut garder la clé.
    .cure-lock = Créez un verrouillage de l’écran, dans les réglages de l’appareil : code, dessin ou empreinte. Sésame reprend ensuite à la page des clés.
    .cure-manager = Choisissez « Google Password Manager » pour garder la clé. Le menu change d’un appareil à l’autre. Sésame reprend ensuite à la page des clés.
    .cure-update = Il faut Android 9 au moins. Mettez l’appareil à jour. Sésame reprend ensuite à la page des clés.
    .words = rien ne se passe, fenêtre absente, samsung, android ne demande rien, gestionnaire de mots de passe, écran sans code, mise à jour android, autre appli

trouble-no-pin-on-windows = Windows ne propose pas mon code PIN
    .cause = « Windows Hello » n’est peut-être pas préparé. Sur un PC d’entreprise ou partagé, il est parfois bloqué.
    .cure-set-up-pin = Ouvrez, l’un après l’autre :

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, puis { LABEL("win-set-up") }

        Sésame reprend ensuite à la page des clés.
    .cure-other-device = Ce PC appartient à une entreprise ? Prenez un appareil à vous. Dans Sésame, changez votre réponse sur l’appareil.
    .words = pas de pin, windows hello absent, insérer la clé de sécurité, pc du travail, pc partagé, pas de code, clé usb demandée, empreinte absente

trouble-hello-unavailable = Windows refuse de créer le PIN
    .cause = Windows affiche { LABEL("win-unavailable") }. Un réglage du PC ou du compte en est peut-être la raison.
    .cure-restart = Éteignez le PC, puis rallumez-le. Essayez encore.
    .cure-update = Lancez les mises à jour de Windows. Puis essayez encore.
    .cure-forgot-pin = Au même endroit, appuyez sur { LABEL("win-forgot-pin") }. Windows peut alors vous en faire créer un autre.
    .cure-other-way = Prenez un autre appareil, ou l’application EU Login sur un téléphone. Dans Sésame, changez votre réponse sur l’appareil.
    .words = option indisponible, pin impossible, windows hello bloqué, pin oublié, code pin ne marche pas, option grisée, pin cassé

trouble-microsoft-password = Windows veut le mot de passe Microsoft
    .cause = Windows le demande souvent quand on crée un PIN. C’est normal.
    .cure-normal = Tapez-le dans Windows seulement. Jamais dans EU Login. Et ne le dites jamais au téléphone, même à une personne qui vous aide.
    .words = compte microsoft, mot de passe windows, mot de passe hotmail, mot de passe outlook, windows demande un code, création du pin

trouble-apple-too-old = Mon appareil Apple est trop ancien
    .cause = Les modèles d’avant 2017-2018 ne peuvent pas garder cette clé.
    .cure-newest = Vous avez un autre appareil Apple ? Prenez le plus récent : un seul suffit.
    .cure-other-way = Il reste l’application EU Login, la carte d’identité électronique (eID) ou une clé de sécurité USB. L’AIACE les explique :

        { ADDRESS("aiace") }
    .words = vieil iphone, vieil ipad, vieux mac, trop vieux, ancien modèle, appareil dépassé, pas compatible

trouble-apple-key-missing = Ma clé manque sur un autre appareil Apple
    .cause = La clé passe d’un appareil Apple à l’autre par iCloud. Il faut pour cela trois choses.
    .cure-version = L’autre appareil doit avoir iOS 16, iPadOS 16 ou macOS 13 au moins. Mettez-le à jour.
    .cure-same-account = Les deux appareils doivent avoir le même compte Apple. Vérifiez-le dans leurs réglages.
    .cure-keychain = Le { LABEL("ios-keychain") } doit être activé sur les deux appareils.
    .cure-own-key = Sinon, donnez à l’autre appareil sa propre clé. Ajoutez-la de la même façon, sur cet appareil.
    .words = pas sur mon ipad, pas sur mon iphone, clé pas synchronisée, clé introuvable, deux appareils, icloud, clé absente, passkey manque

trouble-key-stays-in-pc = Ma clé ne marche que sur un PC
    .cause = Une clé gardée par « Windows Hello » ne quitte pas son PC. C’est normal.
    .cure-own-key = Donnez à l’autre appareil sa propre clé. Ajoutez-la de la même façon, sur cet appareil.
    .cure-chrome = Autre chemin possible : le navigateur Chrome, avec « Google Password Manager ». Demandez à un proche ou à un bénévole de vous aider.
    .words = clé absente, second ordinateur, autre pc, nouvel ordinateur portable, clé introuvable, pas sur mon téléphone, clé manque

trouble-google-pin = Google me demande un code PIN
    .cause = Google protège ainsi les clés qu’il garde. Il demande ce code pour la première, sur un ordinateur.
    .cure-make-one = Créez ce code, de 6 chiffres d’habitude. Notez-le en lieu sûr, rien que pour vous. Ce n’est pas un code d’EU Login.
    .words = pin google, code google, gestionnaire de mots de passe, six chiffres, chrome demande un code, google password manager

trouble-window-cancelled = La fenêtre s’est fermée trop tôt
    .cause = La réponse n’est pas venue à temps. Ou votre doigt n’a pas été reconnu.
    .cure-again = Rien n’est perdu : ajoutez la clé de nouveau. Sésame reprend à la page des clés.
    .cure-code-instead = Sésame reprend à la page des clés. Cette fois, tapez le code qui ouvre l’appareil, au lieu du doigt ou du visage.
    .words = annulé, temps dépassé, délai dépassé, empreinte pas reconnue, visage pas reconnu, doigt refusé, fenêtre disparue, trop lent

trouble-qr-fails = Le code QR ne marche pas
    .cause = Le téléphone et l’ordinateur doivent se trouver par Bluetooth.
    .cure-camera = Votre { TERM("passkey") } est dans le téléphone ? Visez le code QR avec l’appareil photo du téléphone. Pas avec l’application EU Login.
    .cure-bluetooth = Activez le Bluetooth sur le téléphone et sur l’ordinateur. Il n’y a pas d’autre liaison à faire.
    .words = qr code, scanner, bluetooth, carré à scanner, photo du code, téléphone pas trouvé, code barre

trouble-other-user = La page parle d’un autre utilisateur
    .cause = Deux comptes se croisent : la clé appartient à l’autre. Le message ressemble à celui-ci :

        { LABEL("other-user", $web) }
    .cure-sign-out = Roue dentée, puis { LABEL("sign-out", $web) }. Fermez ensuite toutes les fenêtres du navigateur.
    .cure-right-account = Entrez de nouveau, avec l’adresse courriel du compte où la clé a été ajoutée.
    .cure-reconcile = EU Login a une page officielle pour réparer cela. Demandez-la à son assistance.
    .words = autre utilisateur, mauvais compte, deux comptes, user, logged in as, clé d’un autre, compte de mon mari, compte de ma femme

trouble-device-lost = Téléphone ou PC perdu, cassé, remplacé
    .cause = La clé était dans cet appareil.
    .cure-other-method = Vous avez inscrit un autre moyen ? Entrez avec lui dans votre compte. Ouvrez { LABEL("manage-keys", $web) } : supprimez l’ancienne clé, ajoutez la nouvelle.
    .cure-panic = Aucun autre moyen ? Entrez avec votre mot de passe :

        { ADDRESS("eu-login") }

        Seulement dans ce cas, appuyez sur { LABEL("panic", $web) } : tous vos appareils inscrits seront supprimés. Puis ajoutez une clé sur le nouvel appareil.
    .cure-write-support = Vous n’entrez pas, même avec le mot de passe ? Écrivez à l’assistance d’EU Login, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }
    .words = téléphone perdu, téléphone volé, nouveau téléphone, ordinateur cassé, nouvel ordinateur, portable en panne, changé de tablette, plus de clé

trouble-no-password-method = Le mot de passe n’est pas proposé
    .cause = Pour RCAM en ligne, le mot de passe seul ne suffit pas. C’est normal.
    .cure-take-key = Choisissez { LABEL("method-key", $web) }.
    .cure-other-method = Dans votre compte, l’option { LABEL("always-two-steps", $web) } est peut-être activée. Entrez alors avec un autre moyen inscrit.
    .cure-write-support = Il ne reste aucun moyen ? Seule l’assistance d’EU Login peut vous aider. Écrivez-lui, sans mot de passe ni code :

        { ADDRESS("eu-login-support") }
    .words = mot de passe absent, choix mot de passe manque, pas dans la liste, entrer avec le mot de passe, méthode absente, mot de passe seul

trouble-sms-gone = Le code par SMS n’existe plus
    .cause = EU Login n’envoie plus de code par SMS depuis le 1er juillet 2025.
    .cure-take-key = Entrez avec votre clé. Choisissez { LABEL("method-key", $web) }.
    .cure-other-way = Il existe aussi l’application EU Login, la carte eID et la clé USB. L’AIACE les explique :

        { ADDRESS("aiace") }
    .words = sms, texto, code sms, pas de sms, message téléphone, sms disparu, numéro de portable

# ---- 3. La demande d'accès ------------------------------------------------------------------------------------------

trouble-no-connect-button = Je ne trouve pas le bouton du RCAM
    .cause = Il est plus bas dans la page.
    .cure-go-down = Descendez dans la page jusqu’au bouton { LABEL("connect", $web) }, dans un cadre gris.
    .words = connecter introuvable, bouton absent, pas de bouton, où cliquer, cadre gris, page trop longue, entrer au rcam

trouble-strange-site = La page est étrange, ou le site inconnu
    .cause = Une seule lettre changée dans l’adresse mène ailleurs. C’est parfois une fraude.
    .cure-type-again = Fermez cette page. Tapez vous-même cette adresse, et relisez-la lettre par lettre :

        { ADDRESS("rcam") }
    .cure-change-password = Vous y avez tapé votre mot de passe ? Changez-le tout de suite, avec { LABEL("lost-password", $web) }, sur cette page :

        { ADDRESS("eu-login") }
    .cure-tell-support = Prévenez ensuite l’assistance d’EU Login, sans donner votre mot de passe :

        { ADDRESS("eu-login-support") }
    .words = site inconnu, page bizarre, avertissement, certificat, site dangereux, adresse fausse, arnaque, faux site, site introuvable

trouble-password-not-asked = Le mot de passe n’est pas demandé
    .cause = EU Login vous reconnaît parfois sans mot de passe. Ou votre dernière visite est encore ouverte.
    .cure-normal = C’est normal. Dans Sésame, revenez à la page où vous ouvrez le RCAM. Dites ce que vous voyez à la place.
    .words = pas de mot de passe, entré tout seul, déjà connecté, directement le formulaire, ne demande rien, saute une page

trouble-method-hidden = La liste des méthodes est fermée
    .cause = La liste est parfois repliée : on ne voit alors qu’une méthode.
    .cure-arrow = Cherchez la flèche dans le carré noir, sous { LABEL("method-heading", $web) }. Appuyez dessus : la liste s’ouvre.
    .words = méthode absente, une seule méthode, liste fermée, flèche, carré noir, méthode d’authentification, autre méthode

trouble-method-refused = Ma clé est refusée, ou manque
    .cause = La clé est peut-être dans un autre appareil. Ou elle n’a pas été créée.
    .cure-right-device = Prenez l’appareil où vous avez créé la clé. Entrez sur celui-là, puis choisissez { LABEL("method-key", $web) }.
    .cure-key-again = Créez la clé de nouveau, sur { the-device }. Sésame reprend à la page des clés.
    .words = clé refusée, clé absente, pas de clé trouvée, plateforme sécurisée manque, clé de sécurité refusée, méthode manque, clé inconnue, plateforme pas proposée, ma clé n’est pas acceptée, clé refusée à l’entrée

trouble-other-button-name = Le bouton porte un autre nom
    .cause = Le guide imprimé et la page web n’emploient pas le même mot.
    .cure-same-button = { LABEL("send", $web) } ou { LABEL("next", $web) } : les deux conviennent. Une fois tout vérifié, prenez le bouton qui termine le formulaire.
    .words = envoyer ou suivant, bouton différent, pas le même bouton, suivant absent, envoyer absent, nom du bouton

trouble-number-refused = Mon numéro de pension est refusé
    .cause = Les deux numéros ne sont peut-être pas tout à fait pareils. Ou c’est un autre numéro : celui de personnel, ou celui du RCAM.
    .cure-copy-again = Prenez votre bulletin de pension : le numéro est dans le cadre gris, en haut à gauche. Recopiez-le deux fois, sans espace.
    .cure-right-number = Vérifiez que c’est bien le numéro de pension. N’ajoutez ni n’enlevez de chiffre : nous ne savons pas combien il en faut.
    .words = numéro refusé, numéro de pension, numéro de personnel, numéro incorrect, combien de chiffres, bulletin de pension, pas accepté, matricule

trouble-date-refused = Ma date de naissance est refusée
    .cause = La page attend une forme précise, que nous ne connaissons pas.
    .cure-calendar = Effacez la date. Ouvrez le petit calendrier, au bout de la ligne. Choisissez d’abord l’année, puis le mois et le jour.
    .words = date refusée, date de naissance, calendrier, année de naissance, format de date, jour mois année, ne prend pas la date

trouble-name-differs = Mon nom n’est pas écrit pareil
    .cause = Le PMO connaît peut-être un autre nom, ou des accents que le compte n’a pas.
    .cure-known-name = Écrivez le nom que le PMO connaît : sans doute celui de votre bulletin de pension.
    .cure-correct-it = Le nom est faux dans votre compte ? Roue dentée, { LABEL("my-account", $web) }, puis { LABEL("configure-account", $web) } : corrigez-le là.
    .words = nom de jeune fille, nom de naissance, nom marital, accent, nom différent, prénom faux, faute dans mon nom, nom de mariage

trouble-no-request-form = Le formulaire de demande ne vient pas
    .cause = Votre accès existe peut-être déjà. Ou un autre compte est ouvert, que la page ne reconnaît pas.
    .cure-right-account = Regardez quelle adresse courriel est affichée. C’est un autre compte ? Appuyez sur { LABEL("sign-out", $web) }, puis entrez avec le bon.
    .cure-already-open = RCAM en ligne s’ouvre, avec vos données ? Alors votre accès marche déjà. Rien d’autre à faire.
    .words = pas de formulaire, non autorisé, accès refusé, page normale du rcam, formulaire absent, pas le droit, déjà accès

# ---- 4. Le code final et l'accès ------------------------------------------------------------------------------------

trouble-rcam-still-closed = RCAM en ligne reste fermé
    .cause = Après le code final, l’accès met jusqu’à 24 heures à s’ouvrir.
    .cure-leave = Appuyez sur { LABEL("sign-out", $web) }, si vous le voyez. Fermez ensuite toutes les fenêtres du navigateur.
    .cure-wait = Attendez 24 heures, puis essayez encore. Toujours fermé après 48 heures ? Demandez au PMO.
    .words = accès refusé, rcam fermé, ne marche pas encore, validé mais refusé, je ne peux pas entrer, toujours fermé, pas d’accès

trouble-code-late = Le code final n’arrive pas
    .cause = Le PMO met jusqu’à 3 jours ouvrables à répondre. Parfois, le message se range ailleurs.
    .cure-count-days = Comptez les jours ouvrables depuis votre demande : ni samedi, ni dimanche, ni jour férié. Jusqu’à 3, tout est normal.
    .cure-junk = Ouvrez votre boîte, puis les courriers indésirables. Cherchez-y le message avec le code.
    .cure-sms = Regardez aussi vos SMS : le code arrive peut-être par là.
    .cure-confirmation = Aviez-vous vu la page qui confirme la demande ? Sinon, elle n’est peut-être pas partie. Demandez au PMO avant de la refaire.
    .words = pas de code, code pas reçu, j’attends le code, trois jours, code en retard, rien reçu, pas de réponse, mail du pmo

trouble-code-refused = Le code final est refusé
    .cause = Certains caractères se ressemblent : O et 0, I et 1. Nous ne savons pas si les majuscules comptent.
    .cure-type-again = Retapez les 4 groupes, un par case, lentement. Recopiez chaque caractère comme il est écrit.
    .cure-newest = Vous avez plusieurs messages avec un code ? Prenez le plus récent.
    .cure-right-kind = Vérifiez que c’est le code final : 4 groupes de 3 caractères. Le PIN d’une application ou un autre code SMS ne va pas.
    .cure-paste = Copiez dans le message un seul groupe à la fois. Collez-le dans sa case.
    .words = code refusé, mauvais code, code incorrect, code faux, zéro ou o, majuscules, code ne marche pas, cases décalées

trouble-code-expired = Le code final est trop vieux
    .cause = Nous ne savons pas combien de temps il reste valable.
    .cure-ask-new = Demandez un nouveau code au PMO. Ne lui lisez pas l’ancien.
    .cure-request-again = Le PMO vous dit de refaire la demande ? Sésame reprend à la page du RCAM.
    .words = code expiré, code périmé, code trop ancien, code plus valable, trop tard, redemander un code, nouveau code

trouble-form-again = Le formulaire revient, pas les cases
    .cause = La demande n’a peut-être pas été notée. Ou un autre compte est ouvert.
    .cure-right-account = Regardez quelle adresse courriel est affichée. C’est un autre compte ? Appuyez sur { LABEL("sign-out", $web) }, puis entrez avec le bon.
    .cure-request-again = C’est le bon compte ? Refaites la demande, une seule fois. Sésame reprend au formulaire. S’il revient encore, demandez au PMO.
    .words = pas de cases, où taper le code, encore le formulaire, même page qu’avant, demande à refaire, code sans case, formulaire de nouveau

trouble-strange-code = Ce code me paraît étrange
    .cause = Il est venu avant votre demande, ou d’un expéditeur inconnu. C’est peut-être une fraude.
    .cure-leave-it = Ne tapez pas ce code. N’ouvrez aucun lien de ce message.
    .cure-call-pmo = Demandez au PMO, par un numéro que vous connaissez déjà. Ne prenez pas celui du message. Ne lisez le code à personne.
    .words = code bizarre, code non demandé, expéditeur inconnu, arnaque, faux code, fraude, message suspect, code trop tôt

# ---- 5. Le navigateur -----------------------------------------------------------------------------------------------

trouble-signed-out = La page me demande de tout recommencer
    .cause = Votre visite s’est terminée toute seule. Nous ne savons pas après combien de temps.
    .cure-sign-in-again = Entrez de nouveau, puis revenez au même endroit. Ce qui est déjà inscrit n’est pas perdu.
    .words = déconnecté, session expirée, recommencer, sorti tout seul, temps dépassé, revenu au début, session terminée

trouble-page-dead = La page est blanche ou ne répond pas
    .cause = Le navigateur est peut-être trop ancien. Ou il se souvient d’une vieille page.
    .cure-close-all = Fermez toutes les fenêtres du navigateur. Puis ouvrez-le de nouveau.
    .cure-type-address = Tapez vous-même l’adresse, sans passer par un favori. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .cure-other-browser = Essayez un autre navigateur à jour : Edge, Chrome, Safari ou Firefox. Il se peut que votre clé n’y soit pas.
    .words = page blanche, écran blanc, bouton ne marche pas, tourne en rond, bloqué, rien ne se passe, bug, planté, figé, favori

trouble-one-browser-only = Ma clé ne marche que dans un navigateur
    .cause = La clé est peut-être gardée par ce navigateur-là.
    .cure-same-browser = Prenez le navigateur où vous avez créé la clé.
    .cure-key-again = Sinon, créez une clé de plus dans l’autre navigateur. Sésame reprend à la page des clés.
    .words = autre navigateur, chrome, firefox, edge, safari, internet, clé absente, marche dans un seul

trouble-other-language = La page est dans une autre langue
    .cause = EU Login existe dans toutes les langues officielles de l’UE.
    .cure-language-menu = Sur la page d’EU Login, ouvrez le menu des langues, tout en haut. Choisissez la vôtre.
    .cure-keep-it = La page est en anglais ? Vous pouvez la garder ainsi. Sésame donne les boutons en français et en anglais.
    .words = page en anglais, changer de langue, mauvaise langue, pas en français, tout en anglais, langue étrangère, traduire

trouble-still-signed-in = EU Login me reconnaît encore
    .cause = EU Login et RCAM en ligne sont deux choses à part. On peut quitter l’un et rester dans l’autre.
    .cure-both = Quittez les deux : cherchez { LABEL("sign-out", $web) } dans chacun.
    .cure-close-all = Puis fermez toutes les fenêtres du navigateur. Sur un ordinateur partagé, c’est le plus sûr.
    .words = déconnexion, encore connecté, toujours connecté, ordinateur partagé, quitter, fermer la session, se déconnecter

trouble-out-of-order = EU Login ou le RCAM est en panne
    .cause = Cela arrive. Vous n’y êtes pour rien.
    .cure-later = Attendez, et essayez plus tard, ou demain. Sésame garde votre place.
    .words = panne, site en panne, hors service, maintenance, indisponible, ne répond pas, erreur du site, ça ne marche pas

trouble-unknown-account = Un compte inconnu s’est ouvert
    .cause = Une carte eID, ou un compte d’un autre site, a servi à entrer. EU Login a alors fait un compte à part.
    .cure-leave = Roue dentée, puis { LABEL("sign-out", $web) }. Fermez ensuite le navigateur.
    .cure-sign-in = Entrez ici, avec votre adresse courriel et votre mot de passe :

        { ADDRESS("eu-login") }
    .cure-merge = Ce compte vient d’une carte eID ? Il peut être réuni au vôtre. Demandez à l’assistance d’EU Login. Les autres ne peuvent pas l’être.
    .words = compte inconnu, pas mon compte, eid, itsme, facebook, google, compte vide, mauvais compte

# ---- 6. Quelqu'un me contacte : les remèdes sont tous à faire, dans l'ordre ------------------------------------------

trouble-phone-call = Quelqu’un m’appelle « de la part du PMO »
    .cause = Le PMO ne demande jamais au téléphone un mot de passe, un code ou un compte en banque. Qui les demande n’est pas du PMO.
    .cure-hang-up = Raccrochez. Vous n’avez rien à expliquer, même si on vous promet de l’argent.
    .cure-call-back = Un doute ? Appelez vous-même le PMO, à un numéro que vous connaissiez déjà. Pas celui de cet appel.
    .words = appel, coup de fil, coup de téléphone, on m’a appelé, on m’a téléphoné, téléphone, arnaque, arnaque au téléphone, escroc, escroquerie, numéro caché, remboursement, arriérés, prime, argent promis, faux pmo, quelqu’un m’a téléphoné et a demandé mon code, on me demande mon code au téléphone, on me demande ma banque

trouble-mail-wants-password = Un courriel veut changer mon mot de passe
    .cause = Vous n’avez rien demandé ? Ce courriel ne vient sans doute pas d’EU Login. Le vrai renouvellement vient à la connexion.
    .cure-do-not-press = N’appuyez sur aucun lien. Ne répondez pas.
    .cure-look-yourself = Un doute ? Tapez vous-même cette adresse, et entrez. Si un nouveau mot de passe est nécessaire, la page le dira :

        { ADDRESS("eu-login") }
    .cure-report = En Belgique, signalez ce courriel ici :

        { ADDRESS("safeonweb") }
    .words = faux mail, mail suspect, courriel suspect, phishing, hameçonnage, arnaque, mot de passe à renouveler, lien dans un mail, spam, email bizarre, mot de passe bientôt périmé, cliquez ici, est-ce un faux, où signaler un courriel suspect, signaler un mail, transférer un mail suspect, safeonweb

trouble-text-message = J’ai reçu un SMS avec un lien
    .cause = Des fraudes à la pension arrivent aussi par SMS. Les vrais services ne demandent pas de code de cette façon.
    .cure-do-not-press = N’appuyez pas sur le lien. Ne répondez pas, et ne rappelez pas.
    .cure-look-yourself =
        Un doute ? Ouvrez vous-même la vraie page, dans le navigateur. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .cure-report = En Belgique, signalez ce message ici :

        { ADDRESS("safeonweb") }
    .words = sms, texto, message sur mon portable, lien dans un sms, sms pour ma pension, sms de la pension, whatsapp, sms suspect, message suspect, colis, smishing

trouble-letter-with-number = Une lettre me dit d’appeler un portable
    .cause = Des fraudes à la pension arrivent aussi par lettre, avec un numéro de portable. Les vrais services ne demandent pas de code de cette façon.
    .cure-do-not-call = N’appelez pas ce numéro. Ne renvoyez rien.
    .cure-ask-pmo = Un doute ? Demandez au PMO, à un numéro que vous connaissiez déjà. Pas celui de la lettre.
    .cure-keep = Gardez la lettre. Vous pourrez la montrer à quelqu’un de confiance.
    .words = lettre par la poste, lettre suspecte, courrier suspect, courrier papier, numéro de portable dans une lettre, lettre pour ma pension, numéro à appeler, numéro de gsm

trouble-at-the-door = Quelqu’un sonne et parle de ma pension
    .cause = Rien, dans cette démarche, ne se fait à votre porte.
    .cure-do-not-open = Ne laissez pas entrer cette personne. Vous n’avez rien à expliquer.
    .cure-give-nothing = Ne donnez ni mot de passe, ni code, ni carte bancaire, ni papiers. Ne prêtez ni votre ordinateur, ni votre téléphone.
    .cure-ask-pmo = Un doute ? Demandez au PMO, à un numéro que vous connaissiez déjà.
    .cure-call-police = La personne insiste, ou vous fait peur ? Appelez la police.
    .words = porte, sonnette, on sonne à ma porte, quelqu’un à la porte, visite, visiteur, chez moi, à mon domicile, démarcheur, se présente chez moi, dit venir du service des pensions

trouble-almost-right-address = L’adresse est presque la bonne
    .cause = Une lettre changée, ou un trait d’union à la place d’un point : ce n’est plus le même site.
    .cure-type-nothing = Ne tapez rien dans cette page. Fermez-la.
    .cure-right-one =
        Tapez vous-même la bonne adresse. Pour EU Login :

        { ADDRESS("eu-login") }

        Pour le RCAM :

        { ADDRESS("rcam") }
    .words = fausse adresse, faux site, adresse bizarre, lettre changée, lien douteux, vrai site, arnaque, adresse différente

trouble-helper-asks-secret = On veut mon mot de passe ou mon code
    .cause = Personne n’en a besoin pour vous aider. Ni un proche, ni un bénévole, ni le PMO, ni l’assistance d’EU Login.
    .cure-refuse = Refusez. Dites : « Je le tape moi-même. » La personne insiste ? Arrêtez là.
    .words = donner mon mot de passe, donner le code, bénévole, quelqu’un m’aide, dicter mon code, aide à distance, code demandé, mon fils veut mon mot de passe

trouble-password-given = J’ai donné mon mot de passe
    .cause = Qui le connaît peut essayer d’entrer à votre place.
    .cure-bank = Vous avez aussi donné quelque chose sur votre banque ? Appelez d’abord la banque.
    .cure-change-password = Changez votre mot de passe tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .cure-elsewhere = Ce mot de passe sert aussi ailleurs ? Changez-le là-bas aussi.
    .cure-look-at-keys = Entrez, ouvrez { LABEL("my-account", $web) }, puis { LABEL("manage-keys", $web) }. Vous y voyez une clé ou un appareil inconnu ? Prévenez l’assistance d’EU Login.
    .words = mot de passe donné, mot de passe donné à quelqu’un, j’ai dit mon mot de passe, mot de passe dit au téléphone, mot de passe volé, arnaqué, donné à un inconnu, quelqu’un connaît mon mot de passe, compte volé, mot de passe tapé sur un faux site

trouble-code-read-out = J’ai dit un code à quelqu’un
    .cause = Qui a votre code peut agir à votre place.
    .cure-stop = Mettez fin à la conversation. N’en dites pas plus.
    .cure-bank = C’était un code de votre banque ou de votre carte bancaire ? Appelez tout de suite votre banque, avant le reste.
    .cure-final-code = C’était le code final de RCAM en ligne ? Prévenez le PMO, à un numéro que vous connaissiez déjà.
    .cure-device-code = C’était le code ou le PIN de votre appareil ? Changez-le dans les réglages de l’appareil.
    .cure-password = Vous avez aussi dit votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .words = code donné, j’ai donné mon code, j’ai lu mon code, lu le code au téléphone, code dicté, code dit au téléphone, pin donné, quelqu’un connaît mon code, quelqu’un a mon code, code envoyé

trouble-link-pressed = J’ai appuyé sur le lien
    .cure-close = Fermez cette page. N’y tapez plus rien.
    .cure-bank = Vous y avez tapé quelque chose sur votre banque ou votre carte ? Appelez d’abord votre banque.
    .cure-change-password = Vous y avez tapé votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .cure-program = Quelque chose s’est installé ? Coupez cet appareil d’internet, et faites-le regarder par quelqu’un que vous connaissez.
    .cure-report = En Belgique, signalez le message ici :

        { ADDRESS("safeonweb") }
    .words = cliqué, j’ai cliqué sur le lien, cliqué sur le lien, ouvert le lien, touché le lien, ouvert la pièce jointe, rempli un faux formulaire, téléchargé quelque chose, virus

trouble-stranger-on-computer = Un inconnu est entré dans mon ordinateur
    .cause = Il a pu voir ce que vous tapez, et y laisser un programme.
    .cure-disconnect = Coupez cet ordinateur d’internet. Éteignez le Wi-Fi, ou débranchez le câble.
    .cure-bank = Vous y avez ouvert votre banque, ou donné quelque chose sur elle ? Appelez votre banque maintenant, par téléphone.
    .cure-other-device = Prenez un autre appareil, pas cet ordinateur. Tapez-y votre adresse courriel, dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }. Choisissez un nouveau mot de passe.
    .cure-look-at-keys = Vous pouvez entrer sur cet autre appareil ? Ouvrez { LABEL("my-account", $web) }, puis { LABEL("manage-keys", $web) }. Vous y voyez une clé ou un appareil inconnu ? Prévenez l’assistance d’EU Login.
    .cure-look-over = Faites regarder l’ordinateur par quelqu’un que vous connaissez, avant de vous en servir de nouveau.
    .words = piraté, pirate, piratage, hacker, ordinateur piraté, compte piraté, on a pris la main, prise de contrôle, contrôle à distance, souris qui bouge toute seule, quelqu’un dans mon ordinateur, teamviewer, anydesk, faux microsoft, faux technicien, technicien au téléphone, intrus

trouble-bank-data-given = J’ai donné mes données bancaires
    .cure-call-bank = Appelez votre banque maintenant. Prenez le numéro de votre carte ou d’un relevé, jamais celui que l’on vous a donné.
    .cure-say-what = Dites ce que vous avez donné, et demandez à la banque ce qu’il faut bloquer.
    .cure-watch = Regardez votre compte chaque jour, quelque temps. De l’argent manque ? Prévenez la banque et la police.
    .cure-password = Vous avez aussi donné votre mot de passe EU Login ? Changez-le tout de suite. Tapez votre adresse courriel dans cette page :

        { ADDRESS("eu-login") }

        Puis appuyez sur { LABEL("lost-password", $web) }.
    .words = banque, carte bancaire, carte de banque, numéro de carte, carte de crédit, compte en banque donné, iban donné, numéro de compte donné, argent versé, virement, argent parti, argent volé, lecteur de carte, bloquer ma carte
