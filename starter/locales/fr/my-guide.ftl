# Les phrases de votre guide, en français. Les mêmes, en anglais, sont dans locales/en/my-guide.ftl.
#
# À gauche du signe « = », un nom : ne le changez pas, Sésame le cherche. À droite, la phrase : elle est à vous.
# Une phrase peut continuer à la ligne, décalée de huit espaces. Une ligne vide sépare deux paragraphes, « - » ouvre un point.
# Ce qui est entre accolades est remplacé : { LABEL("example-send", $web) } par un libellé de labels.toml,
# { ADDRESS("aiace") } par une adresse d’addresses.toml, { TERM("passkey") } par un mot de glossary.ftl,
# { $due } par une date. Une adresse ne s’écrit jamais ici à la main.
# Après chaque changement : sesame check DOSSIER

# Le nom du guide, dans la liste des guides. Dessous, ce que disent la première et la dernière page.
guide-my-guide = Mon guide
    .what = Ce guide est un exemple. Il montre tout ce qu’un guide peut contenir. Écrivez ici, en deux phrases, à quoi sert le vôtre.
    .independent = Sésame est une aide indépendante, et non un service de l’UE. Les textes de ce guide sont du { $date } : les pages web ont pu changer depuis.
    .ready =
        - votre téléphone ou votre ordinateur
        - ce qu’il faut avoir sous la main
    .time = L’attente la plus longue : 3 jours ouvrables.
    .finished = Bravo : tout est fait.
    .finished-in = Bravo : cela marche. Tout est fait.
    .finished-later = Notez ici ce qu’il faudra refaire un jour.
    .finished-care = Déconnectez-vous après chaque visite, puis fermez le navigateur.
    .got-in = Cela marche
    .closed = Cela ne marche pas encore

# Les étapes : leur nom, leur nom court en haut de l’écran, ce qu’on y fait. { $number } est leur numéro.
stage-preparation = La préparation
    .short = Préparation
    .bar = Préparation
    .about = Réunir ce qu’il faut.
    .done = tout est prêt.
stage-account = la demande
    .short = Étape { $number } sur 3 : la demande
    .bar = Demande
    .about = Remplir la page, puis l’envoyer.
    .done = étape { $number } terminée.
stage-access = l’attente
    .short = Étape { $number } sur 3 : l’attente
    .bar = Attente
    .about = Attendre la réponse.
    .done = étape { $number } terminée.
stage-code = le code
    .short = Étape { $number } sur 3 : le code
    .bar = Code
    .about = Taper le code, quand il est arrivé.

# Un délai : son nom, puis ce qu’on dit tant qu’il court (.running), quand il est dépassé (.late), quand on ne sait pas depuis
# quand il court (.unknown).
wait-answer = La réponse
    .running = Elle devrait arriver au plus tard { $due }. Avant cette date, tout est normal.
    .late = Elle aurait dû arriver { $due }. Demandez où elle en est.
    .unknown = Elle prend jusqu’à 3 jours ouvrables.

# Une page. Toujours : .title (le titre) et .act (ce qu’il faut faire).
# Une question : une phrase .choice-… par réponse.
# Si vous voulez : .care (à quoi faire attention) et .note (bon à savoir).
step-device =
    .title = Quel appareil allez-vous utiliser ?
    .act = Choisissez l’appareil que vous aurez en main. Un téléphone peut garder une { TERM("passkey") }.
    .choice-phone = Un téléphone ou une tablette
    .choice-computer = Un ordinateur
    .choice-none = Aucun des deux

# Une chose à faire dit aussi .see : ce qu’on doit voir ensuite.
step-phone-lock =
    .title = Vérifiez le verrouillage
    .act = Éteignez l’écran du téléphone, puis rallumez-le.
    .see = votre téléphone demande un code, un visage ou une empreinte.
    .note = Cette page ne paraît que pour un téléphone.

# Une phrase peut dépendre d’une réponse : ici de « device ». La ligne qui commence par * sert dans tous les autres cas.
step-ready =
    .title = Avant de commencer
    .act =
        { $device ->
            [phone] Prenez votre téléphone en main, et gardez vos papiers à côté.
           *[other] Asseyez-vous devant votre ordinateur, vos papiers à côté.
        }
    .see = tout ce qu’il faut, devant vous.

# Ce qui ne s’annule pas dit encore : .before (à vérifier d’abord), .ask (la question) et .yes (la réponse qui engage).
step-send =
    .title = Vérifiez, puis envoyez
    .before = Une demande envoyée ne s’annule pas.
    .act = Sur la page { LABEL("example-heading", $web) }, relisez tout. Puis appuyez sur { LABEL("example-send", $web) }.

        L’adresse de la page : { ADDRESS("aiace") }
    .see = un message qui dit que la demande est partie.
    .ask = Avez-vous appuyé sur le bouton ?
    .yes = Oui, la demande est partie

# Une attente : .yes est la réponse qui dit que la chose est arrivée.
step-code-came =
    .title = Vous attendez le code
    .act = Vous recevrez un code. Vous pouvez fermer Sésame et revenir un autre jour.
    .yes = Le code est arrivé

# Une page dont une réponse ramène plus haut (« redo ») dit aussi .late : ce qu’il faut faire quand un délai est dépassé.
step-type-code =
    .title = Tapez le code
    .act = Tapez le code sur la page web, et nulle part ailleurs.
    .late = Le code n’est plus valable. Demandez-en un autre.
    .see = un message qui dit que le code est bon.
    .choice-good = Le code est accepté
    .choice-refused = Le code est refusé : refaire la demande

# Une sortie : .title et .act. Avec « change », aussi .change : le choix qui ramène à la question.
exit-no-device =
    .title = Il vous faut un appareil
    .act = Sans téléphone ni ordinateur, demandez à un proche de faire ces pages avec vous.
    .change = Choisir un autre appareil
