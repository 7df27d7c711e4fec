# Les textes du guide eu-login. Un message par étape (step-…) et par sortie (exit-…) ; les parties sont des attributs :
#   .title  le titre              .act   ce qu'il faut faire        .care  ce à quoi il faut faire attention
#   .see    ce qu'on doit voir    .note  bon à savoir               .yes   la réponse qui ne s'annule pas
#   .choice-x  une réponse. Une ligne vide sépare deux paragraphes, « - » ouvre un point d'une liste.
# $device, $web (langue des pages web) et les réponses déjà données sont toujours disponibles.

# Le nom du guide, dans la liste des guides
guide-eu-login = EU Login, puis RCAM en ligne

the-device =
    { $device ->
        [iphone] votre iPhone ou iPad
        [android] votre téléphone ou tablette Android
        [mac] votre Mac
       *[windows] votre PC
    }
the-lock =
    { $device ->
        [android] visage, empreinte, code ou dessin
        [mac] Touch ID ou mot de passe du Mac
        [windows] visage, empreinte ou code PIN
       *[other] visage, empreinte ou code
    }

# Les étapes du parcours
stage-preparation = La préparation
    .short = Préparation
    .about = Vérifier l’appareil et réunir deux ou trois choses.
    .done = Tout est prêt. Bravo.
stage-account = le compte et la clé
    .short = Étape { $number } sur 3 : le compte
    .about =
        { $account ->
            [begun] Retrouver votre compte EU Login, puis y inscrire votre clé.
           *[other] Créer votre compte EU Login, puis y inscrire votre clé.
        }
    .done = Étape { $number } terminée. Bravo.
stage-access = la demande d’accès
    .short = Étape { $number } sur 3 : la demande
    .about = Demander l’accès à RCAM en ligne, tout de suite après l’étape 1.
    .done = Étape { $number } terminée. Bravo.
stage-code = le code final
    .short = Étape { $number } sur 3 : le code
    .about = Taper le code final, seulement quand il est arrivé.

# Les délais. .event et .reminder vont dans un calendrier : on les lit des mois plus tard. $since est le jour du début.
# Dans .event : le nom dans un calendrier ; puis, après une ligne vide, ce qu’il y a à faire une fois en retard.
wait-mail-link = Le lien du courriel
    .running = À ouvrir aujourd’hui si possible, au plus tard { $due }.
    .late = Il a cessé d’être valable { $due }.
    .unknown = Il n’est valable qu’un jour. S’il ne marche pas, demandez un nouveau courriel.
    .event =
        EU Login : dernier jour du lien reçu par courriel

        EU Login : demander un nouveau courriel
    .reminder = Vous avez demandé un compte EU Login le { $since }. Le lien du courriel n’est valable qu’un jour. Après, demandez un nouveau courriel sur la page d’EU Login.
    .meanwhile = Le courriel met parfois 20 minutes. Regardez aussi dans les courriers indésirables.
    .late-meanwhile = N’ouvrez plus ce lien. Demandez un nouveau courriel : seul le plus récent compte.
wait-code = Le code final
    .running = Il devrait arriver au plus tard { $due }.
    .late = Il aurait dû arriver { $due }. Regardez dans les courriers indésirables, puis demandez au PMO.
    .unknown = La réponse prend jusqu’à 3 jours ouvrables. Passé ce délai, demandez au PMO.
    .event =
        RCAM en ligne : le code final devrait être là

        RCAM en ligne : chercher le code final, ou demander au PMO
    .reminder = Vous avez demandé l’accès à RCAM en ligne le { $since }. Le code final doit arriver { $due } au plus tard. Regardez vos courriels, et aussi les courriels indésirables. Rien le lendemain ? Demandez au PMO. Ne donnez ce code à personne.
    .meanwhile = Rien à faire. Regardez vos courriels une fois par jour, aussi les indésirables. Ne renvoyez pas la demande.
    .late-meanwhile = Avez-vous vu l’accusé de réception ? Cherchez le code dans les courriels, les indésirables et les SMS.
wait-access = L’accès à RCAM en ligne
    .running = Il devrait s’ouvrir au plus tard { $due }. Réessayez seulement après.
    .late = Il aurait dû s’ouvrir { $due }. Toujours fermé après 48 heures ? Demandez au PMO.
    .unknown = Il s’ouvre dans les 24 heures.
    .event =
        RCAM en ligne : votre accès devrait être ouvert

        RCAM en ligne : essayer d’entrer, ou demander au PMO
    .reminder = Votre accès a été validé le { $since }. Il doit s’ouvrir { $due } au plus tard. Essayez alors d’entrer dans RCAM en ligne. Encore fermé après 48 heures ? Demandez au PMO.
    .meanwhile = Rien à faire. N’essayez pas avant : cela ne va pas plus vite.
    .late-meanwhile = Déconnectez-vous tout à fait, fermez le navigateur, puis essayez une fois.
wait-password = Le mot de passe
    .running = À renouveler au plus tard { $due } : EU Login vous le demandera à la connexion.
    .late = Il a plus de 6 mois : EU Login vous en demandera un nouveau à la connexion.
    .unknown = Il est à renouveler tous les 6 mois.
    .event =
        EU Login : le mot de passe est à renouveler

        EU Login : renouveler le mot de passe à la connexion
    .reminder = Vous avez choisi votre mot de passe EU Login le { $since }. Il change tous les 6 mois. EU Login en demandera un nouveau quand vous vous connecterez. Il ne le demande jamais par un courriel inattendu.

# ---- Préparation ----------------------------------------------------------------------------------------------------

step-account =
    .title = Avez-vous déjà un compte EU Login ?
    .act = Une personne n’a droit qu’à un seul compte. Un ancien compte ECAS compte aussi : il est devenu EU Login en novembre 2016.
    .care = Vous avez demandé votre retraite par Sysper, à la Commission ou au Conseil, après le 20 décembre 2020 ? Alors vous avez « EU Login4Life » : c’est la réponse 3.
    .note = Vous ne savez pas ? Choisissez la réponse 1. La page d’EU Login vous le dira.
    .choice-no = Non, ou je ne sais pas
    .choice-begun = Oui, ou j’ai commencé
    .choice-login4life = J’ai un « EU Login4Life »
    .words = déjà un compte, ancien compte ECAS, compte existe, inscrit, déjà inscrit, Sysper, EU Login4Life

step-device =
    .title = Quel appareil allez-vous utiliser ?
    .act = Choisissez l’appareil qui ouvrira vos accès. Il gardera votre clé.

        - Téléphone ou tablette : votre clé est une { TERM("passkey") }.
        - Ordinateur : votre clé est gardée dans la { TERM("trusted-platform") }.
    .note = Vous avez plusieurs appareils Apple ? Prenez le plus récent.
    .choice-iphone = iPhone ou iPad
    .choice-android = Téléphone ou tablette Android
    .choice-windows = PC avec Windows
    .choice-mac = Mac
    .choice-other = Aucun de ceux-là
    .words = quel appareil, téléphone ou ordinateur, tablette, changer d’appareil, choisir l’appareil

step-where =
    .title = Où en êtes-vous déjà ?
    .act = Sésame vous conduit au bon endroit.
    .choice-start = Tout au début
    .choice-mail = J’attends le courriel du compte
    .choice-password = J’ai un mot de passe, pas de clé
    .choice-key = Ma clé est inscrite
    .choice-request = J’attends le code final
    .choice-code = J’ai reçu le code final
    .words = où en suis-je, j’ai déjà commencé, je reviens

step-repair =
    .title = Votre compte existe : gardez-le
    .act = Ne créez jamais un second compte : tout deviendrait plus compliqué.

        Votre adresse courriel est-elle encore celle de ce compte ?
    .note = Mot de passe oublié ou trop vieux ? Ce n’est pas grave : vous en choisirez un autre plus loin.
    .choice-same = Oui, c’est la même adresse
    .choice-changed = Non, mais j’entre dans le compte
    .choice-lost = Non, et je n’y entre plus
    .words = le compte existe, même adresse, ancienne adresse, second compte

step-apple-age =
    .title =
        { $device ->
            [mac] Votre Mac est-il assez récent ?
           *[iphone] Votre iPhone ou iPad est-il assez récent ?
        }
    .act =
        { $device ->
            [mac] Il faut macOS 13 ou plus récent. Ces modèles conviennent, et tous les suivants :

                - iMac 2017
                - MacBook Pro 2017
                - MacBook Air 2018
                - Mac mini 2018
           *[iphone] Il faut iOS 16, iPadOS 16 ou plus récent. Ces modèles conviennent, et tous les suivants :

                - iPhone 8 et iPhone X (2017)
                - iPhone SE, 2e génération
                - iPad 5e génération, iPad Air 3, iPad mini 5
                - tous les iPad Pro
        }
    .care = Les autres modèles d’avant 2017-2018 ne conviennent pas. C’est la date du modèle qui compte, pas celle de l’achat.
    .note = La clé servira aussi sur vos autres appareils Apple, s’ils sont synchronisés par iCloud. Ils doivent avoir iOS 16, iPadOS 16 ou macOS 13 au moins.
    .choice-recent = Oui, il est assez récent
    .choice-old = Non, il est trop ancien
    .words = trop vieux, ancien modèle, iPhone 6, iPhone 7, iPad ancien, macOS, version d’iOS, assez récent

step-email =
    .title = Quelle adresse courriel donner ?
    .act = Il faut une adresse privée. Aucune autre personne ne doit s’en servir pour EU Login.
    .note = Vous partagez une boîte en couple ? Chacun doit avoir sa propre adresse.
    .choice-mine = Une adresse privée, rien qu’à moi
    .choice-shared = Une adresse déjà prise par un proche
    .choice-institution = Une adresse d’une institution de l’UE
    .words = boîte partagée, adresse de mon mari, de ma femme, couple, même adresse à deux, adresse de la Commission

step-collect =
    .title = Préparez ces deux choses
    .act = Posez devant vous :

        - votre bulletin de pension : son cadre gris, en haut à gauche, contient le numéro de pension
        - { the-device }
    .care = Ne donnez ce numéro qu’à la page du RCAM. Sésame ne vous le demandera pas.
    .see = ces deux choses, devant vous.
    .words = numéro de pension, bulletin de pension, cadre gris, où est le numéro, préparer

step-windows-open =
    .title = Ouvrez les réglages de Windows
    .act = En bas de l’écran, cliquez sur le signe de Windows. Puis ouvrez, l’un après l’autre :

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - plus bas, { LABEL("win-account-settings") }
        - { LABEL("win-sign-in-options") }
    .see = une liste de façons d’ouvrir le PC, avec les mots « Windows Hello ».
    .note = Il faut Windows 10 ou Windows 11.
    .words = paramètres Windows, comptes, options de connexion, menu Démarrer

step-windows-hello =
    .title = Préparez « Windows Hello »
    .act = Choisissez la façon dont vous ouvrez ce PC d’habitude : visage, empreinte ou PIN.

        Pour le PIN, ouvrez { LABEL("win-pin") }, puis { LABEL("win-set-up") }. S’il existe déjà, gardez-le.
    .see = votre façon d’ouvrir le PC, déjà activée.
    .note = Windows peut demander le mot de passe de votre compte Microsoft. Tapez-le seulement dans Windows. Pour changer le PIN : { LABEL("win-change-pin") }.

        Votre clé restera dans ce PC. Elle ne passe pas sur un autre appareil. Seule exception possible : le navigateur Chrome avec un compte Google synchronisé.
    .words = Windows Hello, code PIN, créer un PIN, empreinte, visage, configurer

step-mac-autofill =
    .title = Vérifiez le remplissage automatique
    .act = Ouvrez { LABEL("mac-settings") }, puis { LABEL("mac-general") }, puis { LABEL("mac-autofill") }.

        Cochez ces deux cases :

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }
    .see = les deux cases cochées.
    .note = Les mots changent un peu selon le Mac. Apple dit « clé d’accès » ou « clé d’identification » : c’est la même chose.

        Le trousseau iCloud et l’identification à deux facteurs doivent être activés sur votre compte Apple.
    .words = réglages du Mac, remplissage automatique, général, cases à cocher

step-mac-touch-id =
    .title = Vérifiez Touch ID
    .act =
        { $web ->
            [en] Dans les réglages, ouvrez { LABEL("mac-touch-id") }.
           *[other] Dans les réglages, ouvrez { LABEL("mac-touch-id") }. Sur certains Mac : { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Activez les deux options : ouvrir le Mac, et remplir les mots de passe.
    .see = les deux options activées.
    .note = Votre Mac n’a pas Touch ID ? Activez ce que la page propose, et continuez.
    .words = Touch ID, empreinte, doigt, mot de passe du Mac

step-iphone-autofill =
    .title = Vérifiez le remplissage automatique
    .act = Sur { the-device }, touchez { LABEL("ios-settings") }. Cherchez cette option et activez-la :

        { LABEL("ios-fill-keys") }
    .see = l’option activée.
    .note = Apple dit « clé d’accès » ou « clé d’identification » : c’est la même chose.
    .words = réglages, remplissage automatique, remplir automatiquement, mots de passe et clés

step-iphone-keychain =
    .title = Vérifiez le trousseau iCloud
    .act = Sur { the-device }, touchez { LABEL("ios-settings") }, puis votre nom, puis iCloud, puis { LABEL("ios-passwords") }.

        Activez { LABEL("ios-sync") } : c’est le { LABEL("ios-keychain") }.
    .see = le trousseau iCloud activé.
    .note = Avec iOS 17 ou plus ancien, le menu s’appelle { LABEL("ios-passwords-older") }.

        Il faut aussi { TERM("two-factor") } sur votre compte Apple, et iOS ou iPadOS 16 au moins.
    .words = trousseau, iCloud, synchroniser, mon nom dans les réglages, deux facteurs

step-android-lock =
    .title = Vérifiez le verrouillage de l’écran
    .act = Sur { the-device }, éteignez l’écran, puis rallumez-le. L’appareil doit demander un code, un dessin, une empreinte ou votre visage.

        S’il ne demande rien, créez d’abord un verrouillage de l’écran dans ses réglages.
    .see = un écran qui ne s’ouvre qu’avec votre code, votre dessin, votre empreinte ou votre visage.
    .note = Il faut Android 9 ou plus récent. Rien d’autre n’est à vérifier.
    .words = verrouillage de l’écran, schéma, dessin, empreinte, écran sans code, aucun code quand j’allume, déverrouiller

step-ready =
    .title = Avant de commencer
    .act = Faites l’étape 1 en une seule fois, puis l’étape 2 tout de suite après. Choisissez un moment calme.
    .care = Ne donnez à personne votre mot de passe, le code final ou le code de votre appareil. Personne n’a le droit de les demander : ni un bénévole de l’AIACE, ni le PMO, ni l’assistance d’EU Login. Le mot de passe se tape seulement dans la page d’EU Login.
    .see = tout ce qu’il faut, devant vous.
    .words = avant de commencer, combien de temps, prêt

# ---- Étape 1 : le compte et la clé ----------------------------------------------------------------------------------

step-open-eu-login =
    .title = Ouvrez la page d’EU Login
    .act = Sur { the-device }, ouvrez le navigateur internet. Tapez cette adresse, tout en haut :

        { ADDRESS("eu-login") }

        Tapez votre adresse courriel dans la page. Puis appuyez sur { LABEL("next", $web) }.
    .before = Relisez toujours l’adresse lettre par lettre. Avec une seule lettre fausse, ce n’est plus EU Login.
    .see = un formulaire à remplir, ou une demande de mot de passe.
    .note = Faites toute l’étape 1 sur { the-device } : la clé doit y être créée.
    .words = ouvrir la page, taper l’adresse, connectez-vous pour continuer, une seule case pour le courriel, suivant, navigateur, barre d’adresse

step-what-appeared =
    .title = Que voyez-vous maintenant ?
    .act = Le formulaire commence par { LABEL("first-name", $web) }. Il porte le titre { LABEL("external-help", $web) }.
    .note = Un mot de passe demandé veut dire que ce compte existe déjà. C’est bien : vous continuez avec lui.
    .choice-form = Un formulaire à remplir
    .choice-password = Un mot de passe : je le connais
    .choice-forgotten = Un mot de passe : oublié, ou jamais choisi
    .words = un formulaire, un mot de passe demandé, que vois-je après Suivant

step-fill-account-form =
    .title = Remplissez le formulaire
    .act = Remplissez les champs l’un après l’autre :

        - { LABEL("first-name", $web) } et { LABEL("last-name", $web) }
        - { LABEL("email", $web) } et { LABEL("confirm-email", $web) } : souvent déjà remplis, vérifiez-les
        - { LABEL("email-language", $web) }
        - la case de la { LABEL("privacy", $web) } : cochez-la
    .care = N’appuyez pas encore sur { LABEL("create-account", $web, short: 1) }. Vous vérifierez d’abord.
    .see = tous les champs remplis, et la case cochée.
    .note = Une image montre des caractères ? Recopiez-les sous { LABEL("enter-code", $web) }. Le bouton à double flèche donne une autre image.
    .before =
        { $account ->
            [begun] Vous avez dit que votre compte existe. Ce formulaire veut dire que l’adresse tapée n’est pas la sienne. Revenez en arrière, et vérifiez l’adresse.
           *[other] { "" }
        }
    .words = prénom, nom, confirmer le courriel, langue du courriel, déclaration de confidentialité, image à recopier, lettres tordues, formulaire d’inscription

step-create-account =
    .title = Vérifiez, puis créez le compte
    .act = Relisez votre nom et votre adresse. Si tout est juste, appuyez sur { LABEL("create-account", $web) }.
    .before = Ce geste ne s’annule pas. Vous n’avez droit qu’à un seul compte. Un doute ? N’appuyez pas, et demandez à un bénévole.
    .see = un courriel dans votre boîte, parfois après 20 minutes. Son lien est valable un jour.
    .yes = Oui, j’ai appuyé
    .ask = Avez-vous appuyé sur { LABEL("create-account", $web, short: 1) } ?
    .day = Quel jour avez-vous demandé le compte ?
    .words = créer un compte, appuyer, bouton vert, peur d’appuyer, sûr, vérifier avant

step-type-password =
    .title = Entrez avec votre mot de passe
    .act = Tapez le mot de passe choisi pour ce compte. Puis appuyez sur { LABEL("sign-in", $web) }.
    .care = Plusieurs erreurs de suite bloquent le compte. Il se rouvre seul après 15 minutes : attendez, sans réessayer.
    .see = la page { LABEL("my-account", $web, short: 1) }, ou une autre page d’EU Login.
    .note = Le mot de passe change tous les 6 mois. Si la page en demande un nouveau, c’est normal.

        Vous l’avez oublié ? Revenez à la page d’avant et choisissez la réponse 3.
    .say = Tapez le mot de passe de ce compte, sans me le dire. Puis appuyez sur { LABEL("sign-in", $web) }.
    .words = taper le mot de passe, se connecter, connexion, compte bloqué, trop d’essais, mot de passe refusé

step-lost-password =
    .title = Demandez un nouveau mot de passe
    .act = Appuyez sur { LABEL("lost-password", $web) }. Un courriel part vers l’adresse de ce compte.
    .see = un courriel dans votre boîte, parfois après 20 minutes.
    .note = Après plusieurs erreurs, le compte se bloque. Il se rouvre seul après 15 minutes : demandez le courriel après.
    .words = mot de passe oublié, perdu, réinitialiser, nouveau mot de passe

step-open-mail =
    .title = Ouvrez le courriel d’EU Login
    .act = Sur { the-device }, cherchez le courriel du service d’authentification de la Commission. Il met parfois 20 minutes.

        Appuyez sur { LABEL("mail-link") }, au milieu du message.
    .care =
        { $what-appeared ->
            [forgotten] Nous ne savons pas combien de temps ce lien reste valable. Ouvrez-le tout de suite.
           *[other] Ce lien n’est valable qu’un jour.
        }
    .see = une page qui vous demande un nouveau mot de passe.
    .note = Rien après 20 minutes ? Regardez dans les courriers indésirables. Cherchez cet expéditeur :

        { ADDRESS("mail-sender") }

        Toujours rien après 30 minutes ? Sur la page d’EU Login, demandez un nouveau courriel avec { LABEL("lost-password", $web) }. Plusieurs courriels ? Ouvrez le plus récent.

        Le message est en anglais ou en français. En anglais, le lien s’appelle { LABEL("mail-link", "en", short: 1) }.
    .choice-opened = C’est fait, une page s’est ouverte
    .choice-expired = Demander un nouveau courriel
    .late = Ce lien est trop ancien : n’appuyez pas dessus. Ce n’est pas grave.

        Sésame vous mène à un nouveau courriel : choisissez la réponse 2.
    .words = le courriel d’EU Login, mail pas arrivé, lien du mail, lien bleu, authentification, indésirables, spam, lien périmé, 24 heures

step-choose-password =
    .title = Choisissez votre mot de passe
    .act = Inventez un mot de passe. Tapez-le deux fois. Puis appuyez sur { LABEL("submit", $web) }, dans la partie bleue. Il lui faut :

        - au moins 10 caractères
        - au moins 3 de ces 4 groupes : A à Z ; a à z ; 0 à 9 ; signes comme - ? & %
        - mieux encore : les 4 groupes
        - ni votre nom, ni le début de votre adresse courriel
    .before = Ne prenez jamais l’exemple des guides imprimés, ni rien qui lui ressemble : tout le monde l’a lu. Évitez aussi les lettres accentuées.
    .see = un message qui dit que le mot de passe est créé.
    .note = Nous ne savons pas si le site accepte les accents. La page propose aussi des mots de passe : { LABEL("other-passwords", $web) }.

        Gardez-le en lieu sûr. Il est à changer tous les 6 mois.
    .day = Quel jour avez-vous choisi ce mot de passe ?
    .say = Inventez un mot de passe, sans me le dire. Tapez-le deux fois. Puis appuyez sur { LABEL("submit", $web) }, dans la zone bleue.
    .words = nouveau mot de passe, deux fois, dix caractères, majuscule, règles, soumettre, mot de passe refusé

step-password-done =
    .title = Le mot de passe est créé
    .act = Sous le message de réussite, appuyez sur { LABEL("continue", $web) }.
    .see = la page { LABEL("my-account", $web, short: 1) }, ou une autre page d’EU Login.
    .words = mot de passe créé, continuer, message de succès

step-which-device =
    .title = Quel appareil avez-vous en main ?
    .act = La clé se crée sur { the-device } même. Sur quel appareil la page d’EU Login est-elle ouverte ?
    .choice-this-one =
        { $device ->
            [iphone] Sur mon iPhone ou iPad
           *[android] Sur mon téléphone ou ma tablette
        }
    .choice-computer = Sur un ordinateur, ou nulle part
    .words = sur quel appareil, je suis sur l’ordinateur, retourner au téléphone

step-back-to-phone =
    .title =
        { $device ->
            [iphone] Passez sur votre iPhone ou iPad
           *[android] Passez sur votre téléphone ou tablette
        }
    .act = Ne continuez pas sur l’ordinateur. Sur { the-device }, ouvrez cette adresse :

        { ADDRESS("eu-login") }

        Tapez votre adresse courriel et appuyez sur { LABEL("next", $web) }. Tapez votre mot de passe et appuyez sur { LABEL("sign-in", $web) }.

        Touchez la roue dentée, en haut à droite, puis { LABEL("my-account", $web) }.
    .care = Sans cela, la clé serait créée sur le mauvais appareil.
    .see = la page { LABEL("my-account", $web, short: 1) }, avec plusieurs grandes cases.

step-key-tile =
    .title = Ouvrez la page des clés
    .act = Il faut être dans votre compte. Vous n’y êtes pas ? Sur { the-device }, allez à cette adresse :

        { ADDRESS("eu-login") }

        Tapez votre adresse courriel, puis votre mot de passe.

        Sur la page { LABEL("my-account", $web, short: 1) }, appuyez sur cette grande case :

        { LABEL("manage-keys", $web) }
    .see = trois grandes cases, pour ajouter une plateforme, ajouter une clé, ou en supprimer une.
    .note = Vous ne voyez pas les grandes cases ? Appuyez sur la roue dentée, en haut à droite, puis sur { LABEL("my-account", $web) }.
    .before = N’appuyez jamais sur { LABEL("panic", $web, short: 1) } : cette case supprime tous vos appareils inscrits.
    .words = roue dentée, engrenage, mon compte, gérer mes clés, tuile, clés de sécurité, PANIC, supprimer tous mes appareils

step-add-security-key =
    .title = Ajoutez votre clé
    .act = Appuyez sur { LABEL("add-security-key", $web) }.
    .care = N’appuyez pas sur { LABEL("add-trusted-platform", $web, short: 1) }.
    .see = une page qui vous demande un nom pour votre appareil.
    .note = C’est le bon bouton, même si la page ne dit pas « Passkey ». Votre { TERM("passkey") } se range ici comme une { TERM("security-key") }.
    .words = ajouter une clé de sécurité, passkey, clé d’accès

step-add-trusted-platform =
    .title = Ajoutez votre ordinateur
    .act = Appuyez sur { LABEL("add-trusted-platform", $web) }.
    .care = N’appuyez pas sur { LABEL("add-security-key", $web, short: 1) } : l’ordinateur demanderait une clé USB.
    .see = une page qui vous demande un nom pour votre appareil.
    .note = La { TERM("trusted-platform") }, c’est la puce protégée de votre ordinateur. Elle garde votre clé.
    .words = ajouter une plateforme de confiance, TPM, cet ordinateur

step-name-device =
    .title = Nommez votre appareil
    .act = Dans le champ { LABEL("device-name", $web) }, tapez un nom facile. Par exemple :
        { $device ->
            [iphone] « Mon iPhone » ou « Mon iPad ».
            [android] « Mon téléphone » ou « Ma tablette ».
            [mac] « Mon Mac ».
           *[windows] « PC bureau ».
        }

        Puis appuyez sur { LABEL("submit", $web) }.
    .before =
        Sachez ce qui vient après. Une fenêtre de votre appareil va s’ouvrir : répondez-lui. Ne touchez plus la page web.

        { $device ->
            [iphone] Si la fenêtre demande où ranger la clé : { LABEL("ios-keychain") }.
            [mac] Si la fenêtre demande où ranger la clé : { LABEL("ios-keychain") }.
            [android] Si la fenêtre demande où ranger la clé : « Google Password Manager ».
           *[windows] Si la fenêtre demande où ranger la clé : cet appareil, ou « Windows Hello ».
        }
    .see = un message qui dit que l’enregistrement est en cours.
    .note = La page peut parler de « plateforme sécurisée » : c’est normal.
    .words = nommer, donner un nom à l’appareil, nom de la clé, comment l’appeler

step-register-key =
    .title = Répondez à votre appareil
    .act = Ne touchez pas la page web pendant 30 secondes environ. Elle affiche { LABEL("registering", $web) }.

        Une fenêtre de votre appareil apparaît. Répondez-lui comme d’habitude : { the-lock }.
    .care = Cette fenêtre-là attend votre réponse. Sans réponse, la clé n’est pas créée.
    .see = un message de réussite sur la page web.
    .note =
        { $device ->
            [iphone] Votre appareil demande où ranger la clé ? Choisissez { LABEL("ios-keychain") }.
            [mac] Votre appareil demande où ranger la clé ? Choisissez { LABEL("ios-keychain") }.
            [android] Votre appareil demande où ranger la clé ? Choisissez « Google Password Manager ».
           *[windows] Votre appareil demande où ranger la clé ? Choisissez cet appareil, ou « Windows Hello ».
        }
    .words = enregistrement en cours, attendre 30 secondes, fenêtre de l’appareil, rien ne bouge, visage, empreinte, PIN

step-key-done =
    .title = Votre clé est inscrite
    .act = Lisez le message de réussite. Si vous voyez une roue dentée, appuyez dessus, puis sur { LABEL("sign-out", $web) }.
    .see = une page qui ne montre plus votre compte.
    .note = Le message dit que la clé, ou la plateforme, est liée à votre compte. Les deux mots conviennent.

        Sans déconnexion, le compte reste ouvert jusqu’à la fermeture du navigateur.
    .words = clé inscrite, clé enregistrée, succès, se déconnecter

# ---- Étape 2 : la demande d'accès -----------------------------------------------------------------------------------

step-open-rcam =
    .title = Ouvrez la page du RCAM
    .act = Sur { the-device }, qui garde votre clé, ouvrez cette adresse :

        { ADDRESS("rcam") }

        Descendez dans la page. Dans le cadre gris, appuyez sur { LABEL("connect", $web) }.
    .care = Faites-le maintenant. Sans cette demande, le PMO ne vous reconnaît pas.
    .see = l’une de ces trois choses. Laquelle ?
    .choice-asked = Adresse ou mot de passe demandés
    .choice-methods = Des méthodes d’authentification
    .choice-form = Déjà le formulaire de demande
    .words = page RCAM, rectangle gris, Connecter, assurance maladie, MyPMO, JSIS

step-rcam-sign-in =
    .title = Entrez votre mot de passe
    .act = Tapez votre adresse courriel et votre mot de passe EU Login. Appuyez sur { LABEL("sign-in", $web) }.
    .care = Plusieurs erreurs de suite bloquent le compte. Il se rouvre seul après 15 minutes : attendez, sans réessayer.
    .see = le choix d’une méthode.
    .say = Tapez votre adresse courriel et votre mot de passe EU Login, sans me les dire. Puis appuyez sur { LABEL("sign-in", $web) }.
    .words = mot de passe pour RCAM, se connecter

step-choose-method =
    .title = Choisissez la méthode
    .act = Sous { LABEL("method-heading", $web) }, choisissez :

        { LABEL("method-key", $web) }

        Puis appuyez sur { LABEL("sign-in", $web) }.
    .see = une fenêtre de votre appareil ({ the-lock }).
    .note = Vous ne voyez pas cette méthode ? Appuyez sur la flèche, dans le carré noir : la liste s’ouvre.
    .words = méthode de vérification, choisir la méthode, liste des méthodes, clé de sécurité ou plateforme

step-unlock =
    .title = Ouvrez avec votre appareil
    .act = Une fenêtre de votre appareil apparaît. Répondez-lui comme d’habitude : { the-lock }.
    .see = le formulaire de demande.
    .note =
        { $device ->
            [mac] C’est le mot de passe qui ouvre ce Mac, pas celui d’EU Login.
           *[other] C’est le code qui ouvre { the-device }. Il n’a pas toujours 4 chiffres.
        }
    .words = déverrouiller, visage, empreinte, PIN demandé, fenêtre de sécurité Windows

step-fill-request =
    .title = Remplissez votre demande
    .act = Remplissez le formulaire :

        - votre numéro de pension, deux fois
        - votre prénom et votre nom, souvent déjà écrits
        - votre date de naissance, avec le petit calendrier au bout de la ligne
    .care = Ne tapez pas la date à la main : la forme attendue n’est pas connue. N’appuyez encore ni sur { LABEL("next", $web, short: 1) }, ni sur { LABEL("send", $web, short: 1) }.
    .see = un formulaire rempli, avec le numéro deux fois.
    .note = Titre de la page : { LABEL("request-heading", $web, short: 1) }.
    .say = Remplissez le formulaire, sans rien me dicter :

        - votre numéro de pension, deux fois
        - votre prénom et votre nom, souvent déjà là
        - votre date de naissance, avec le petit calendrier au bout de la ligne
    .words = demande d’accès, numéro de pension deux fois, date de naissance, petit calendrier, formulaire RCAM

step-send-request =
    .title = Vérifiez, puis faites partir la demande
    .act = Relisez le numéro, le nom et la date. Si tout est juste, appuyez sur le bouton du bas : { LABEL("next", $web) } ou { LABEL("send", $web) }.
    .before = Ce geste ne s’annule pas. Un doute ? N’appuyez pas, et demandez à un bénévole.
    .see = une page qui confirme votre demande.
    .yes = Oui, j’ai appuyé
    .ask = Avez-vous appuyé sur ce bouton, { LABEL("next", $web, short: 1) } ou { LABEL("send", $web, short: 1) } ?
    .words = envoyer la demande, suivant puis envoyer, vérifier

step-acknowledged =
    .title = Lisez la page de confirmation
    .act = La page confirme votre demande. Lisez-la jusqu’au bout.
    .see = un délai de 3 jours ouvrables au plus, et l’annonce d’un code par courriel.
    .note = Un jour ouvrable est un jour de travail des institutions. Ni samedi, ni dimanche, ni jour férié.

        Avec ce code, vous confirmerez votre demande dans RCAM en ligne : c’est l’étape 3.
    .day = Quel jour avez-vous envoyé votre demande ?
    .words = accusé de réception, demande envoyée, confirmation

step-wait-for-code =
    .title = Déconnectez-vous
    .act = Appuyez sur { LABEL("sign-out", $web) }. Ensuite, il n’y a plus qu’à attendre le code final.
    .see = une page qui ne montre plus votre compte.
    .note = Sans déconnexion, le compte reste ouvert jusqu’à la fermeture du navigateur.

        Le code arrive par courriel, peut-être par SMS. C’est l’affaire de quelques jours.
    .words = attendre trois jours, trois jours ouvrables, se déconnecter, attendre le code

# ---- Étape 3 : le code final ----------------------------------------------------------------------------------------

step-code-came =
    .title = Vous attendez le code final
    .act =
        { $state ->
            [late] Le code est en retard. Ce n’est pas votre faute.
           *[other] Rien d’autre à faire pour le moment. Fermez Sésame quand vous voulez : il se souvient de tout.
        }
    .care = Ne commencez pas l’étape 3 sans ce code. Et ne le donnez à personne.
    .note = Regardez vos courriels, et aussi les courriers indésirables. Regardez ensuite vos SMS.
    .yes = Le code final est arrivé
    .words = le code est-il arrivé, j’attends le code, code pas reçu, combien de jours, toujours rien

step-open-rcam-again =
    .title = Retournez sur la page du RCAM
    .act = { step-open-rcam.act }
    .care = Gardez le message avec le code près de vous. Pas de code ? Attendez-le : sans lui, cette étape ne sert à rien.
    .see = { step-open-rcam.see }
    .choice-asked = { step-open-rcam.choice-asked }
    .choice-methods = { step-open-rcam.choice-methods }
    .choice-boxes = Déjà les cases pour le code
    .words = j’ai le code, retourner sur RCAM, Connecter avec le code

step-rcam-sign-in-again =
    .title = { step-rcam-sign-in.title }
    .act = { step-rcam-sign-in.act }
    .care = { step-rcam-sign-in.care }
    .see = { step-rcam-sign-in.see }
    .say = { step-rcam-sign-in.say }
    .words = mot de passe, se connecter avec le code en main

step-choose-method-again =
    .title = Choisissez la même méthode
    .act = { step-choose-method.act }
    .see = { step-choose-method.see }
    .note = { step-choose-method.note }
    .words = choisir encore la méthode

step-unlock-again =
    .title = { step-unlock.title }
    .act = { step-unlock.act }
    .see = des cases pour le code final.
    .note = { step-unlock.note }
    .words = déverrouiller encore

step-type-code =
    .title = Tapez le code final
    .act = Le code a 4 groupes de 3 caractères. Tapez un groupe par case, dans l’ordre.
    .care = Ce code ne va que dans la page web. Ne le lisez à personne.
    .see = les quatre cases remplies.
    .note = Recopiez chaque caractère exactement comme il est écrit. Prenez le message le plus récent.

        Nous ne savons pas combien de temps il reste valable. Utilisez-le vite.
    .say = Prenez le message avec le code, sans me le lire. Tapez un groupe dans chaque case, dans l’ordre.
    .words = quatre cases, cases vides, petites cases, trois caractères, taper le code, douze caractères, boîtes

step-send-code =
    .title = Faites partir le code
    .act = Relisez les quatre groupes. Puis appuyez sur { LABEL("send", $web) }.
    .see = un message de réussite.
    .words = envoyer le code, code refusé, code incorrect

step-validated =
    .title = Votre accès est validé
    .act = Lisez le message qui commence par { LABEL("validated", $web) }.

        Puis déconnectez-vous complètement : { LABEL("sign-out", $web) }. Fermez ensuite le navigateur.
    .see = votre appareil, avec le navigateur fermé.
    .note = L’accès s’ouvre dans les 24 heures. Ne réessayez qu’après. Toujours rien après 48 heures ? Demandez au PMO.
    .day = Quel jour votre accès a-t-il été validé ?
    .words = accès validé, message de succès, terminé, 24 heures

# ---- Les sorties ----------------------------------------------------------------------------------------------------

exit-login4life =
    .title = Gardez votre EU Login4Life
    .act = Vous avez déjà le bon compte. Ne créez pas de compte externe.

        Entrez ici avec ce compte :

        { ADDRESS("eu-login") }

        Le mot de passe est oublié ? Appuyez sur { LABEL("lost-password", $web) }.
    .note = Une seule différence : la façon de changer l’adresse ou le numéro de portable. Le PMO peut vous renseigner.

exit-other-method =
    .title = Une autre façon d’entrer
    .act = Sans l’un de ces appareils, il reste trois autres moyens :

        - l’application EU Login, sur un téléphone
        - votre carte d’identité électronique (eID), ou itsme en Belgique
        - une clé de sécurité USB, à acheter

        L’AIACE explique chacun sur son site :

        { ADDRESS("aiace") }
    .note = N’inscrivez pas votre clé sur l’appareil d’un proche : elle resterait chez lui.
    .change = Choisir un autre appareil

exit-email-changed =
    .title = Changez d’abord l’adresse du compte
    .act = Entrez dans votre compte :

        { ADDRESS("eu-login") }

        Roue dentée, puis { LABEL("my-account", $web) }. Cherchez { LABEL("configure-account", $web) }. Tapez la nouvelle adresse, puis { LABEL("submit", $web) }.

        Confirmez ensuite par { LABEL("mail-link") }, dans le courriel reçu.
    .note = C’est fait ? Prenez « Changer ma réponse », puis « Oui, c’est la même adresse ».

exit-email-lost =
    .title = Écrivez à l’assistance EU Login
    .act = Votre compte est lié à une adresse que vous n’avez plus. Seule l’assistance d’EU Login peut vous aider :

        { ADDRESS("eu-login-support") }
    .care = Ne créez pas de second compte. Ne donnez jamais de mot de passe, de code ou de PIN.
    .note = Dites que vous êtes à la retraite, avec un compte externe. Donnez l’ancienne adresse et décrivez ce que vous voyez.

exit-too-old =
    .title = Cet appareil est trop ancien
    .act = Avez-vous un appareil Apple plus récent ? Prenez-le : un seul suffit.

        Sinon, il reste trois autres moyens :

        - l’application EU Login, sur un téléphone
        - votre carte d’identité électronique (eID), ou itsme en Belgique
        - une clé de sécurité USB, à acheter

        L’AIACE explique chacun sur son site :

        { ADDRESS("aiace") }
    .change = Choisir un autre appareil

exit-shared-email =
    .title = Il vous faut une autre adresse
    .act = Une adresse courriel ne sert qu’à un seul compte EU Login. En couple, chacun a la sienne.

        Créez une seconde adresse privée chez le fournisseur de votre choix. Puis revenez ici.
    .note = Tout est gardé. Vous pouvez arrêter et revenir un autre jour.

exit-institution-email =
    .title = Prenez une adresse privée
    .act = EU Login refuse une adresse d’une institution européenne pour ce compte.

        Choisissez votre adresse privée, chez le fournisseur de votre choix. Puis revenez ici.
    .note = En anglais, la page dit « You cannot create an account with an e-mail that belongs to an institution ».
