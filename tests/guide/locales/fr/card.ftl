# Les phrases du guide des tests.
guide-card = Une carte de bibliothèque
    .what = Ce guide vous donne une carte de bibliothèque. Il n’existe que pour les tests.
    .independent = Sésame est une aide indépendante, et non un service de la bibliothèque. Les textes sont du { $date }.
    .ready =
        - votre téléphone ou votre ordinateur
        - votre numéro de lecteur
    .time = L’attente la plus longue : 3 jours ouvrables.
    .finished = Bravo : la carte est à vous.
    .finished-in = Bravo : la carte ouvre la bibliothèque. Tout est terminé.
    .finished-later = Le mot de passe change tous les 6 mois.
    .finished-care = Déconnectez-vous après chaque visite.
    .got-in = La bibliothèque s’ouvre
    .closed = La bibliothèque reste fermée

the-desk = l’accueil

stage-preparation = Préparation
    .short = Préparation
    .bar = Préparation
    .about = Prenez l’appareil en main.
    .done = tout est prêt.
stage-account = la carte
    .short = Étape { $number } sur 3 : la carte
    .bar = Carte
    .about = Créez la carte, puis ajoutez-lui une clé.
    .done = étape { $number } terminée.
stage-access = la demande
    .short = Étape { $number } sur 3 : la demande
    .bar = Demande
    .about = Demandez à la bibliothèque d’ouvrir la carte.
    .done = étape { $number } terminée.
stage-code = le code
    .short = Étape { $number } sur 3 : le code
    .bar = Code
    .about = Tapez le code, une fois arrivé.

wait-link = Le lien du courriel
    .running = À ouvrir au plus tard { $due }.
    .late = Il n’est plus bon depuis { $due }.
    .unknown = Il est bon un jour.
    .event =
        Bibliothèque : dernier jour du lien

        Bibliothèque : demander un autre lien
    .reminder = Vous avez demandé une carte le { $since }. Le lien est bon un jour.
    .meanwhile = Le courriel peut mettre 20 minutes.
    .late-meanwhile = Demandez un autre lien.
wait-letter = La lettre avec le code
    .running = Elle doit arriver au plus tard { $due }.
    .late = Elle aurait dû arriver { $due }. Demandez à l’accueil.
    .unknown = Il faut jusqu’à 3 jours ouvrables.
    .event =
        Bibliothèque : la lettre doit être là

        Bibliothèque : réclamer la lettre
    .reminder = Vous avez envoyé la demande le { $since }. La lettre doit arriver au plus tard { $due }.
    .meanwhile = Il n’y a rien à faire. Regardez la boîte aux lettres une fois par jour.
    .late-meanwhile = Demandez la lettre à { the-desk }.
wait-opening = L’ouverture
    .running = Elle doit s’ouvrir au plus tard { $due }.
    .late = Elle aurait dû s’ouvrir { $due }. Encore fermée après 48 heures ? Demandez à l’accueil.
    .unknown = Elle s’ouvre en 24 heures.
    .event =
        Bibliothèque : la carte doit être ouverte

        Bibliothèque : essayer la carte, ou demander
    .reminder = Votre carte a été confirmée le { $since }. Elle doit s’ouvrir au plus tard { $due }.
    .meanwhile = Il n’y a rien à faire. N’essayez pas avant.
    .late-meanwhile = Déconnectez-vous, fermez le navigateur, essayez une fois.
wait-renewal = Le mot de passe
    .running = À renouveler au plus tard { $due }.
    .late = Il a plus de 6 mois : choisissez-en un autre.
    .unknown = Il change tous les 6 mois.
    .event =
        Bibliothèque : le mot de passe est à renouveler

        Bibliothèque : renouveler le mot de passe
    .reminder = Vous avez choisi le mot de passe le { $since }. Il change tous les 6 mois.

step-device =
    .title = Quel appareil allez-vous utiliser ?
    .act = Choisissez l’appareil qui gardera la { TERM("key") }.
    .note = Les deux ? Prenez le téléphone.
    .choice-phone = Un téléphone
    .choice-computer = Un ordinateur
    .choice-none = Aucun des deux

step-where =
    .title = Où en êtes-vous ?
    .act = Sésame va à la bonne page.
    .choice-start = Au début
    .choice-key = La clé est ajoutée
    .choice-letter = J’attends la lettre
    .choice-code = La lettre avec le code est là

step-lock =
    .title = Vérifiez le verrouillage
    .act = Éteignez l’écran du téléphone, puis rallumez-le.
    .see = un code, un visage ou une empreinte est demandé.

step-ready =
    .title = Avant de commencer
    .act =
        { $device ->
            [phone] Gardez le téléphone en main, et votre numéro près de vous.
           *[other] Installez-vous à l’ordinateur, votre numéro près de vous.
        }
    .see = tout ce qu’il faut, devant vous.

step-form =
    .title = Ouvrez la page de la bibliothèque
    .act = Ouvrez cette adresse dans votre navigateur :

        { ADDRESS("library") }
    .care = N’appuyez pas encore sur { LABEL("sign-up", $web) }.
    .see = la page { LABEL("heading", $web) }.
    .note = La page est celle de la { TERM("lender") }.
    .choice-new = Un formulaire à remplir
    .choice-known = Un mot de passe est demandé

picture-number = le numéro de votre carte
picture-birth = votre date de naissance

step-create =
    .title = Inscrivez-vous
    .before = Une carte commandée ne se reprend pas.
    .act = Relisez la page. Puis appuyez sur { LABEL("sign-up", $web) }.
    .see = un message qui annonce un courriel.
    .ask = Avez-vous appuyé sur le bouton ?
    .yes = Oui, j’ai appuyé
    .day = Quel jour vous êtes-vous inscrit ?

step-mail =
    .title = Ouvrez le courriel
    .act = Cherchez un courriel de cet expéditeur, et appuyez sur son lien :

        { ADDRESS("sender") }
    .see = une page qui demande un mot de passe.
    .note = Regardez aussi les courriers indésirables.
    .late = Le lien est trop vieux. Demandez-en un autre.
    .choice-opened = Le lien a ouvert une page
    .choice-expired = Le lien est trop vieux

step-password =
    .title = Choisissez un mot de passe
    .act = Tapez-le deux fois, puis appuyez sur { LABEL("submit", $web) }.
    .care = Ne le dites à personne.
    .see = une page qui dit que c’est enregistré.
    .say = Choisissez un mot de passe que personne ne devine. Ne me le lisez pas.
    .day = Quel jour avez-vous choisi le mot de passe ?

step-on-phone =
    .title = Continuez sur le téléphone
    .act = Ouvrez la page sur le téléphone :

        { ADDRESS("library") }
    .see = la même page, sur le téléphone.

step-key =
    .title = Ajoutez la clé
    .act = Appuyez sur { LABEL("add-key", $web) }. Puis déverrouillez l’appareil.
    .see = la clé, dans la liste de la page.

step-request =
    .title = Envoyez la demande
    .before = Elle ne part qu’une seule fois.
    .act = Relisez tout, puis appuyez sur { LABEL("send", $web) }.
    .see = un message qui dit que la demande est partie.
    .ask = Avez-vous appuyé sur le bouton ?
    .yes = Oui, elle est partie
    .day = Quel jour avez-vous envoyé la demande ?

step-code-came =
    .title = Vous attendez la lettre
    .act =
        { $state ->
            [late] La lettre est en retard. Ce n’est pas votre faute.
           *[other] Il n’y a rien à faire pour le moment. Sésame se souvient de tout.
        }
    .care = N’allez pas plus loin sans le code.
    .yes = La lettre est arrivée

step-type-code =
    .title = Tapez le code
    .act = Tapez un groupe dans chaque case, puis appuyez sur { LABEL("send", $web) }.
    .care = Ne lisez le code à personne.
    .see = un message qui dit que le code est bon.
    .say = Prenez la lettre. Ne me la lisez pas. Tapez un groupe dans chaque case.

step-validated =
    .title = La carte est confirmée
    .act = Lisez le message, puis déconnectez-vous.
    .see = l’appareil, avec le navigateur fermé.
    .day = Quel jour la carte a-t-elle été confirmée ?

exit-no-device =
    .title = Il vous faut un appareil
    .act = Sans téléphone ni ordinateur, allez à la bibliothèque : on le fera pour vous. Ces deux pages disent où :

        { ADDRESS("library") }

        { ADDRESS("friends") }
    .change = Choisir un autre appareil

contact-desk = L’accueil
    .for = (tout ce qui touche à la carte).
contact-maker = Le fabricant de l’appareil
    .for = (les réglages de l’appareil).
