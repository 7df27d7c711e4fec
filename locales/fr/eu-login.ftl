# Les textes du guide eu-login. Un message par étape (step-…) et par sortie (exit-…) ; les parties sont des attributs :
#   .title  le titre              .act   ce qu'il faut faire        .care  ce à quoi il faut faire attention
#   .see    ce qu'on doit voir    .note  bon à savoir               .yes   la réponse qui ne s'annule pas
#   .choice-x  une réponse. Une ligne vide sépare deux paragraphes, « - » ouvre un point d'une liste.
# $device, $web (langue des pages web) et les réponses déjà données sont toujours disponibles. Dans un navigateur, aussi
# $front (« page ») et $here (« yes » si la page est ouverte sur l’appareil de la clé, « no » sinon).

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
the-device-name =
    { $device ->
        [iphone] « Mon iPhone » ou « Mon iPad »
        [android] « Mon téléphone » ou « Ma tablette »
        [mac] « Mon Mac »
       *[windows] « PC bureau »
    }
the-key-tile =
    { $device ->
        [iphone] { LABEL("add-security-key", $web) }
        [android] { LABEL("add-security-key", $web) }
       *[other] { LABEL("add-trusted-platform", $web) }
    }
the-wrong-tile =
    { $device ->
        [iphone] Laissez de côté { LABEL("add-trusted-platform", $web, short: 1) }.
        [android] Laissez de côté { LABEL("add-trusted-platform", $web, short: 1) }.
       *[other] Laissez de côté { LABEL("add-security-key", $web, short: 1) } : cette case demande une clé USB.
    }

# Les étapes du parcours
stage-preparation = La préparation
    .short = Préparation
    .bar = Préparation
    .about = Vérifier l’appareil et réunir deux ou trois choses.
    .done = tout est prêt.
stage-account = le compte et la clé
    .short = Étape { $number } sur 3 : le compte
    .bar = Compte
    .about =
        { $account ->
            [begun] Retrouver votre compte EU Login, puis y inscrire votre clé.
           *[other] Créer votre compte EU Login, puis y inscrire votre clé.
        }
    .done = étape { $number } terminée.
stage-access = la demande d’accès
    .short = Étape { $number } sur 3 : la demande
    .bar = Demande
    .about = Demander l’accès à RCAM en ligne, tout de suite après l’étape 1.
    .done = étape { $number } terminée.
stage-code = le code final
    .short = Étape { $number } sur 3 : le code
    .bar = Code
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
    .meanwhile = Le courriel met parfois 20 minutes à arriver. Regardez aussi dans les courriers indésirables.
    .late-meanwhile = N’ouvrez plus ce lien. Demandez un nouveau courriel : seul le plus récent compte.
wait-code = Le code final
    .running = Il devrait arriver au plus tard { $due }.
    .late = Il aurait dû arriver { $due }. Regardez dans les courriers indésirables, puis demandez au PMO.
    .unknown = La réponse prend jusqu’à 3 jours ouvrables. Passé ce délai, demandez au PMO.
    .event =
        RCAM en ligne : le code final devrait être là

        RCAM en ligne : chercher le code final, ou demander au PMO
    .reminder = Vous avez demandé l’accès à RCAM en ligne le { $since }. Le code final doit arriver { $due } au plus tard. Regardez vos courriels, et aussi les courriers indésirables. Rien le lendemain ? Demandez au PMO. Ne donnez ce code à personne.
    .meanwhile = Regardez vos courriels une fois par jour, y compris les indésirables. Rien d’autre à faire : ne renvoyez pas la demande.
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
    .late-meanwhile = Déconnectez-vous tout à fait, fermez { $front ->
        [page] l’onglet du RCAM
       *[other] le navigateur
    }, puis essayez une fois.
wait-password = Le mot de passe
    .running = À renouveler au plus tard { $due } : EU Login vous le demandera à la connexion.
    .late = Il a plus de 6 mois : EU Login vous en demandera un nouveau à la connexion.
    .unknown = Il est à renouveler tous les 6 mois.
    .event =
        EU Login : le mot de passe est à renouveler

        EU Login : renouveler le mot de passe à la connexion
    .reminder = Vous avez choisi votre mot de passe EU Login le { $since }. Il est à renouveler tous les 6 mois. EU Login en demandera un nouveau quand vous vous connecterez. Il ne le demande jamais par un courriel inattendu.

# ---- Préparation ----------------------------------------------------------------------------------------------------

step-account =
    .title = Avez-vous déjà un compte EU Login ?
    .act = Une personne n’a droit qu’à un seul compte. Un ancien compte ECAS est déjà un compte EU Login.
    .care = Vous avez demandé votre retraite par Sysper, à la Commission ou au Conseil, après le 20 décembre 2020 ? Alors vous avez « EU Login4Life ».
    .choice-no = Non, ou je ne sais pas
    .choice-begun = Oui, ou j’ai commencé
    .choice-login4life = J’ai un « EU Login4Life »

step-device =
    .title = Quel appareil allez-vous utiliser ?
    .act = Choisissez l’appareil qui vous ouvrira RCAM en ligne. Il gardera votre clé.
    .note = Plusieurs appareils Apple ? Prenez le plus récent. Dans les guides imprimés, votre clé s’appelle { TERM("passkey") } ou { TERM("trusted-platform") }.
    .choice-iphone = iPhone ou iPad
    .choice-android = Téléphone ou tablette Android
    .choice-windows = PC avec Windows
    .choice-mac = Mac
    .choice-other = Aucun de ceux-là

step-where =
    .title = Où en êtes-vous ?
    .act = Choisissez la dernière chose que vous avez faite.
    .choice-start = Rien encore, ou je ne sais pas
    .choice-mail = J’attends le courriel du compte
    .choice-password = J’ai un mot de passe, pas de clé
    .choice-key = Ma clé est inscrite
    .choice-sent = Ma demande est partie

step-repair =
    .title = Votre compte existe : gardez-le
    .act = Ne créez jamais un second compte. Votre adresse courriel est-elle encore celle de ce compte ?
    .note = Un mot de passe oublié n’est pas grave : vous en choisirez un autre.
    .choice-same = Oui, c’est la même adresse
    .choice-changed = Non, mais j’entre dans le compte
    .choice-lost = Non, et je n’y entre plus

step-apple-age =
    .title =
        { $device ->
            [mac] Votre Mac est-il assez récent ?
           *[iphone] Votre iPhone ou iPad est-il assez récent ?
        }
    .act =
        { $device ->
            [mac] Il faut macOS 13 au moins. Ces modèles conviennent, et les suivants :

                - iMac 2017, MacBook Pro 2017
                - MacBook Air 2018, Mac mini 2018
           *[iphone] Il faut iOS 16 ou iPadOS 16 au moins. Ces modèles conviennent, et les suivants :

                - iPhone 8, iPhone X, iPhone SE (2e génération)
                - iPad (5e génération), iPad Air 3, iPad mini 5, tous les iPad Pro
        }
    .note = C’est l’année du modèle qui compte, pas celle de l’achat.
    .choice-recent = Oui, il est assez récent
    .choice-unknown = Je ne sais pas
    .choice-old = Non, il est trop ancien

step-email =
    .title = Quelle adresse courriel donner ?
    .act = Il faut une adresse privée, dont personne d’autre ne se sert pour EU Login. En couple, chacun a la sienne.
    .choice-mine = Une adresse privée, rien qu’à moi
    .choice-shared = Une adresse déjà prise par un proche
    .choice-institution = Une adresse d’une institution de l’UE

step-windows-ready =
    .title = Préparez « Windows Hello »
    .act = En bas de l’écran, cliquez sur le logo de Windows, puis ouvrez l’un après l’autre :

        - { LABEL("win-settings") }, puis { LABEL("win-accounts") }
        - plus bas, { LABEL("win-account-settings") }, puis { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, puis { LABEL("win-set-up") }

        S’il y a déjà un PIN, une empreinte ou un visage, gardez-le.
    .note = Windows peut demander le mot de passe de votre compte Microsoft. Ne le tapez que dans Windows.

step-mac-ready =
    .title = Permettez au Mac de garder la clé
    .act = Ouvrez { LABEL("mac-settings") }. Activez :

        - dans { LABEL("mac-general") }, puis { LABEL("mac-autofill") } : { LABEL("mac-fill-keys") } et { LABEL("mac-passwords") }
        - dans { LABEL("mac-touch-id") } : déverrouiller le Mac, et remplir les mots de passe

        Avec macOS 13 ou 14, la première ligne devient { LABEL("mac-passwords") }, puis { LABEL("apple-password-options") }.
    .note = Le trousseau iCloud et { TERM("two-factor") } doivent être activés sur votre compte Apple. Pas de Touch ID ? Continuez sans lui.

step-iphone-ready =
    .title = Permettez à l’appareil de garder la clé
    .act = Dans { LABEL("ios-settings") }, activez :

        - dans { LABEL("mac-general") }, puis { LABEL("mac-autofill") } : { LABEL("ios-fill-keys") }
        - sous votre nom, iCloud, puis { LABEL("ios-passwords") } : { LABEL("ios-sync") }

        Avec iOS 17 ou plus ancien, la première ligne devient { LABEL("ios-passwords") }, puis { LABEL("apple-password-options") } ; la seconde finit par { LABEL("ios-passwords-older") }.
    .note = Il faut aussi { TERM("two-factor") } sur votre compte Apple.

step-android-lock =
    .title = Vérifiez le verrouillage de l’écran
    .act = Éteignez l’écran, puis rallumez-le : il doit demander un code, un dessin, une empreinte ou votre visage. Sinon, créez un verrouillage de l’écran dans les réglages.
    .note = Il faut Android 9 au moins, et un compte Google. Un appareil sans les services de Google ne peut pas garder la clé : prenez-en un autre.

step-prepare =
    .title = Posez tout devant vous
    .act = Choisissez un moment calme : le compte et la demande se font d’une traite. Posez devant vous :

        - votre bulletin de pension : le numéro est dans le cadre gris, en haut à gauche
        - { the-device } : ouvrez-y toutes les pages web

        { $here ->
            [yes]
                Sésame et les pages web sont des onglets du même navigateur.

                - quand une page de Sésame donne une adresse, « { choice-address } » l’ouvre dans un nouvel onglet
                - pour revenir ici : le bouton des onglets du navigateur, puis Sésame
            [no] Gardez Sésame ouvert ici : lisez ici, agissez là-bas, puis revenez.
           *[other]
                { $device ->
                    [windows]
                        Avec Sésame à l’écran, ouvrez aussi le navigateur internet, et mettez-les côte à côte :

                        - Sésame à gauche : gardez la touche au logo de Windows enfoncée, et appuyez sur la flèche gauche
                        - le navigateur à droite : cliquez dedans, puis de même avec la flèche droite
                        - ou passez de l’un à l’autre : gardez la touche Alt enfoncée, et appuyez sur Tab
                        - ou encore : cliquez sur la petite image de la fenêtre, en bas de l’écran
                        - essayez une fois : allez au navigateur, puis revenez à Sésame
                    [mac]
                        Avec Sésame à l’écran, essayez une fois :

                        - ouvrez le navigateur internet
                        - revenez à Sésame : gardez la touche Commande (cmd) enfoncée, et appuyez sur Tab
                        - retournez au navigateur
                   *[other] Gardez ce guide sous les yeux : lisez ici, agissez là-bas, puis revenez.
                }
        }
    .say = Choisissez un moment calme : le compte et la demande se font d’une traite. Posez devant vous :

        - votre bulletin de pension : le numéro est dans le cadre gris, en haut à gauche
        - { the-device } : ouvrez-y toutes les pages web

# ---- Étape 1 : le compte et la clé ----------------------------------------------------------------------------------

step-open-eu-login =
    .title = Ouvrez la page d’EU Login
    .act =
        { $here ->
            [yes]
                Ouvrez cette adresse, par le choix « { choice-address } » :

                { ADDRESS("eu-login") }

                Tapez-y votre adresse courriel, puis appuyez sur { LABEL("next", $web) }.
           *[other]
                Ouvrez le navigateur de { the-device }. Tout en haut, tapez cette adresse :

                { ADDRESS("eu-login") }

                Tapez-y votre adresse courriel, puis appuyez sur { LABEL("next", $web) }.
        }
    .care = Relisez l’adresse lettre par lettre. Avec une seule lettre fausse, ce n’est pas EU Login.
    .see = une nouvelle page. En quelle langue est-elle ?
    .choice-french = La page est en français
    .choice-english = La page est en anglais
    .choice-other = Dans une autre langue

step-what-appeared =
    .title = Que montre la page maintenant ?
    .act = Le formulaire commence par { LABEL("first-name", $web) }. Un mot de passe demandé ? Votre compte existe : gardez-le.
    .choice-form = Un formulaire à remplir
    .choice-password = Un mot de passe : je le connais
    .choice-forgotten = Un mot de passe : oublié, ou jamais choisi
    .choice-unknown = La page ne connaît pas mon adresse

step-no-account =
    .title = Demandez un compte
    .act = Vérifiez que votre adresse est bien tapée. Puis revenez à la première page, et appuyez sur { LABEL("first-create-account", $web) }.
    .see = un formulaire à remplir.

step-fill-account-form =
    .title = Remplissez le formulaire
    .act = Remplissez les champs l’un après l’autre :

        - { LABEL("first-name", $web) } et { LABEL("last-name", $web) }
        - { LABEL("email", $web) } et { LABEL("confirm-email", $web) } : souvent déjà là
        - { LABEL("email-language", $web) }
        - la case de la { LABEL("privacy", $web) } : cochez-la
    .care = N’appuyez pas encore sur { LABEL("create-account", $web, short: 1) }.
    .note = Une image montre des caractères ? Recopiez-les sous { LABEL("enter-code", $web) }.
    .before =
        { $account ->
            [begun] Vous avez dit que votre compte existe. Ce formulaire montre que l’adresse tapée n’est pas celle de ce compte. Revenez en arrière, et vérifiez l’adresse.
           *[other] { "" }
        }

step-create-account =
    .title = Vérifiez, puis créez le compte
    .act = Relisez votre nom et votre adresse. Si tout est juste, appuyez sur { LABEL("create-account", $web) }.
    .before = Ce geste ne s’annule pas. Un doute ? N’appuyez pas encore.
    .see = un courriel dans votre boîte, parfois après 20 minutes.
    .yes = Oui, j’ai appuyé
    .ask = Avez-vous appuyé sur { LABEL("create-account", $web, short: 1) } ?
    .day = Quel jour avez-vous demandé le compte ?

step-type-password =
    .title = Entrez avec votre mot de passe
    .act = Tapez le mot de passe de ce compte. Puis appuyez sur { LABEL("sign-in", $web) }.
    .care = Plusieurs erreurs bloquent le compte 15 minutes : attendez, sans réessayer.
    .see = la page { LABEL("my-account", $web, short: 1) }, ou une autre page d’EU Login.
    .note = Pas de case pour le mot de passe ? Sous { LABEL("method-heading", $web) }, ouvrez la liste avec la flèche, et choisissez { LABEL("method-password", $web) }. La page veut un nouveau mot de passe ? C’est normal après 6 mois.
    .say = Tapez le mot de passe de ce compte, sans me le dire. Puis appuyez sur { LABEL("sign-in", $web) }.

step-lost-password =
    .title = Demandez un nouveau mot de passe
    .act = Appuyez sur { LABEL("lost-password", $web) }. Recopiez les caractères de l’image, puis appuyez sur { LABEL("get-password", $web) }.
    .see = un courriel dans votre boîte, parfois après 20 minutes.

step-open-mail =
    .title = Ouvrez le courriel d’EU Login
    .act = Sur { the-device }, cherchez le courriel du service d’authentification de la Commission. Au milieu, appuyez sur { LABEL("mail-link") }.
    .care =
        { $what-appeared ->
            [forgotten] Ce lien est valable 24 heures. Plusieurs courriels ? Seul compte le plus récent.
           *[other] Plusieurs courriels ? Seul compte le plus récent.
        }
    .see = une page qui demande un nouveau mot de passe.
    .note = Rien après 20 minutes ? Cherchez cet expéditeur dans les indésirables :

        { ADDRESS("mail-sender") }
    .choice-opened = C’est fait, une page s’est ouverte
    .choice-expired = Demander un nouveau courriel
    .late = Ce lien est trop ancien : n’appuyez pas dessus. Ce n’est pas grave : demandez un nouveau courriel.

step-set-password =
    .title = Choisissez votre mot de passe
    .act = Inventez un mot de passe, tapez-le deux fois, appuyez sur { LABEL("submit", $web) }. À la page suivante, appuyez sur { LABEL("continue", $web) }. Dans ce mot de passe, il faut :

        - au moins 10 caractères
        - majuscules, minuscules, chiffres, signes comme - ? & % : trois de ces sortes, ou mieux, les quatre
        - ni votre nom, ni le début de votre adresse
    .before = N’imitez jamais l’exemple des guides imprimés : tout le monde l’a lu. Évitez les accents.
    .see = la page { LABEL("my-account", $web, short: 1) }, ou une autre page d’EU Login.
    .note = Notez-le, en lieu sûr.
    .day = Quel jour avez-vous choisi ce mot de passe ?
    .say = Inventez un mot de passe, sans me le dire. Prenez au moins 10 caractères, de trois sortes : majuscules, minuscules, chiffres ou signes. Tapez-le deux fois, puis appuyez sur { LABEL("submit", $web) }. À la page suivante, appuyez sur { LABEL("continue", $web) }.

step-which-device =
    .title = Sur quel appareil êtes-vous ?
    .act = La clé doit être créée sur { the-device }. Où est ouverte la page d’EU Login ?
    .choice-this-one =
        { $device ->
            [iphone] Sur mon iPhone ou iPad
           *[android] Sur mon téléphone ou ma tablette
        }
    .choice-computer = Sur un ordinateur, ou nulle part

step-back-to-phone =
    .title =
        { $device ->
            [iphone] Passez sur votre iPhone ou iPad
           *[android] Passez sur votre téléphone ou tablette
        }
    .act = Sur { the-device }, ouvrez cette adresse :

        { ADDRESS("eu-login") }

        - tapez votre adresse courriel, puis { LABEL("next", $web) }
        - tapez votre mot de passe, puis { LABEL("sign-in", $web) }
        - appuyez sur la roue dentée, en haut à droite, puis sur { LABEL("my-account", $web) }
    .care = Ne continuez pas sur l’ordinateur : la clé y resterait.
    .see = la page { LABEL("my-account", $web, short: 1) }, avec ses grandes cases.

step-add-key =
    .title = Demandez une clé
    .act = Sur la page { LABEL("my-account", $web, short: 1) }, appuyez tour à tour sur ces deux grandes cases :

        - { LABEL("manage-keys", $web) }
        - { the-key-tile }
    .before = N’appuyez pas sur { LABEL("panic", $web, short: 1) } : tous vos appareils seraient effacés du compte. { the-wrong-tile }
    .note = Pas de grandes cases ? Appuyez sur la roue dentée, en haut à droite, puis sur { LABEL("my-account", $web) }.

step-make-key =
    .title = Créez la clé
    .act = Faites ces trois choses. La fenêtre qui s’ouvre à la fin est celle de votre appareil.

        - Dans { LABEL("device-name", $web) }, tapez { the-device-name }
        - Appuyez sur { LABEL("submit", $web) }
        - Répondez à cette fenêtre comme d’habitude : { the-lock }
    .before = Après { LABEL("submit", $web, short: 1) }, ne répondez qu’à la fenêtre de votre appareil. Ne touchez plus à la page web pendant 30 secondes.
    .see = un message de réussite dans la page.
    .note =
        { $device ->
            [iphone] Où ranger la clé ? { LABEL("window-passwords") } ; sur un appareil plus ancien, { LABEL("ios-keychain") }.
            [mac] Où ranger la clé ? { LABEL("window-passwords") } ; sur un Mac plus ancien, { LABEL("ios-keychain") }.
            [android] Où ranger la clé ? { LABEL("android-manager") }.
           *[windows] Où ranger la clé ? Choisissez cet appareil, ou « Windows Hello ». Pas le { LABEL("edge-manager") }.
        }

step-key-done =
    .title = Votre clé est inscrite
    .act = Appuyez sur la roue dentée, s’il y en a une, puis sur { LABEL("sign-out", $web) }.

# ---- Étape 2 : la demande d'accès -----------------------------------------------------------------------------------

step-open-rcam =
    .title = Ouvrez la page du RCAM
    .act = Sur { the-device }, ouvrez cette adresse :

        { ADDRESS("rcam") }

        Plus bas, dans le cadre gris, appuyez sur { LABEL("connect", $web) }.
    .care = Faites-le maintenant : sans cette demande, le PMO ne vous reconnaît pas.
    .see = l’une de ces trois choses. Laquelle ?
    .choice-asked = Adresse ou mot de passe demandés
    .choice-methods = Des méthodes d’authentification
    .choice-form = Déjà le formulaire de demande

step-rcam-sign-in =
    .title = Entrez votre mot de passe
    .act = Tapez votre adresse courriel et votre mot de passe EU Login. Appuyez sur { LABEL("sign-in", $web) }.
    .say = Tapez votre adresse courriel et votre mot de passe EU Login, sans me les dire. Puis appuyez sur { LABEL("sign-in", $web) }.

step-sign-in-key =
    .title = Entrez avec votre clé
    .act = Sous { LABEL("method-heading", $web) }, choisissez :

        { LABEL("method-key", $web) }

        Appuyez sur { LABEL("sign-in", $web) }, puis répondez à la fenêtre de votre appareil : { the-lock }.
    .see = le formulaire de demande.
    .note = Vous ne voyez pas cette méthode ? Appuyez sur la flèche, dans le carré noir.

step-fill-request =
    .title = Remplissez votre demande
    .act = Remplissez le formulaire :

        - votre numéro de pension, deux fois
        - vos prénom et nom, souvent déjà écrits
        - votre date de naissance : choisissez-la dans le petit calendrier, au bout de la ligne
    .care = Ne tapez pas la date à la main. N’appuyez encore ni sur { LABEL("next", $web, short: 1) }, ni sur { LABEL("send", $web, short: 1) }.
    .say = Remplissez le formulaire, sans rien me dicter :

        - votre numéro de pension, deux fois
        - vos prénom et nom, souvent déjà écrits
        - votre date de naissance : choisissez-la dans le petit calendrier, au bout de la ligne

step-send-request =
    .title = Vérifiez, puis envoyez la demande
    .act = Relisez le numéro, le nom et la date. Si tout est juste, appuyez sur le bouton du bas : { LABEL("next", $web) } ou { LABEL("send", $web) }.
    .before = Une demande envoyée ne se rattrape pas. Un doute ? N’appuyez pas.
    .see = une page qui confirme votre demande.
    .yes = Oui, j’ai appuyé
    .ask = Avez-vous appuyé sur ce bouton, { LABEL("next", $web, short: 1) } ou { LABEL("send", $web, short: 1) } ?

step-request-sent =
    .title = Votre demande est partie
    .act = Lisez la page jusqu’au bout. Puis appuyez sur { LABEL("sign-out", $web) }.
    .see = un délai de 3 jours ouvrables au plus, et l’annonce d’un code par courriel.
    .day = Quel jour avez-vous envoyé votre demande ?

# ---- Étape 3 : le code final ----------------------------------------------------------------------------------------

step-code-came =
    .title = Vous attendez le code final
    .act =
        { $state ->
            [late] Le code est en retard. Ce n’est pas votre faute.
           *[other] Rien à faire pour le moment. Fermez Sésame quand vous voulez : il garde votre place.
        }
    .care = Ne donnez ce code à personne. Un SMS avec un lien n’est pas le code : n’appuyez pas sur le lien.
    .note = Regardez vos courriels, et les indésirables.
    .yes = Le code final est arrivé

step-open-rcam-again =
    .title = Retournez sur la page du RCAM
    .act = { step-open-rcam.act }
    .care = Gardez le message avec le code près de vous.
    .see = { step-open-rcam.see }
    .choice-asked = { step-open-rcam.choice-asked }
    .choice-methods = { step-open-rcam.choice-methods }
    .choice-boxes = Déjà les cases pour le code

step-rcam-sign-in-again =
    .title = { step-rcam-sign-in.title }
    .act = { step-rcam-sign-in.act }
    .say = { step-rcam-sign-in.say }

step-sign-in-key-again =
    .title = { step-sign-in-key.title }
    .act = { step-sign-in-key.act }
    .see = des cases pour le code final.
    .note = { step-sign-in-key.note }

step-enter-code =
    .title = Tapez le code final
    .act = Le code a 4 groupes de 3 caractères. Tapez un groupe par case, relisez le tout, puis appuyez sur { LABEL("send", $web) }.
    .care = Ce code ne se tape que dans cette page. Ne le lisez à personne.
    .see = un message de réussite.
    .note = Recopiez exactement le message le plus récent.
    .say = Prenez le message avec le code, sans me le lire. Tapez un groupe par case, relisez le tout, puis appuyez sur { LABEL("send", $web) }.

step-validated =
    .title = Votre accès est validé
    .act = Lisez le message : { LABEL("validated", $web) }. Puis appuyez sur { LABEL("sign-out", $web) }, et fermez { $here ->
        [yes] cet onglet-là, pas celui de Sésame.
       *[other] le navigateur.
    }
    .note = L’accès s’ouvre dans les 24 heures. Ne réessayez qu’après.
    .day = Quel jour votre accès a-t-il été validé ?

# ---- Descriptions des champs et des boutons dont aucune source ne donne le libellé, dans les images
picture-email = adresse courriel
picture-password-again = le même, une seconde fois
picture-pension-number = numéro de pension
picture-pension-number-again = le même, une seconde fois
picture-first-name = prénom
picture-last-name = nom
picture-birth = date de naissance
picture-request-button = le bouton qui envoie le formulaire
picture-mac-unlock = déverrouiller votre Mac
picture-mac-fill = remplir les mots de passe
picture-ios-name = votre nom

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

        Appuyez sur la roue dentée, puis sur { LABEL("my-account", $web) }. Cherchez { LABEL("configure-account", $web) }. Tapez la nouvelle adresse, puis appuyez sur { LABEL("submit", $web) }.

        Pour confirmer, appuyez ensuite sur { LABEL("mail-link") }, dans le courriel reçu.
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

        Choisissez une adresse privée, chez le fournisseur de votre choix. Puis revenez ici.
    .note = En anglais, la page dit « You cannot create an account with an e-mail that belongs to an institution ».
