# L'assistance : le tableau, l'appel, les notes.

cli-desk = L’assistance : le tableau du bénévole
    .export = Transmettre une fiche : l’écrire dans un fichier
    .import = Reprendre une fiche transmise
    .nickname = Le surnom de la fiche
    .file = Le fichier de la fiche
desk-exported = La fiche « { $name } » est dans ce fichier : { $path }.
    .next = Ne donnez ce fichier qu’à votre collègue. Il le reprend avec : sesame desk import FICHIER
desk-imported = La fiche « { $name } » est au tableau.
    .merged = La fiche « { $name } » y était déjà : les deux historiques sont gardés.
    .renamed = Une autre fiche porte ce surnom : celle-ci s’appelle maintenant « { $name } ».
desk-no-case = aucune fiche ne s’appelle « { $name } ». « sesame desk » les montre toutes.
desk-no-file = ce fichier n’existe pas : { $path }
desk-import-failed = ce fichier ne peut pas être repris. { $why }

# ---- Le tableau -----------------------------------------------------------------------------------------------------
desk-board = Les appels
    .none = Aucune fiche n’est ouverte. Un nouvel appel ? Choisissez 1.
    .about =
        { $count ->
            [one] Une fiche ouverte. En retard : { $more }. À rappeler aujourd’hui : { $number }.
           *[other] { $count } fiches ouvertes. En retard : { $more }. À rappeler aujourd’hui : { $number }.
        }
    .nothing = Aucune fiche ouverte ne ressemble à ces mots.
    .found =
        { $count ->
            [one] Une fiche ressemble à ces mots.
           *[other] { $count } fiches ressemblent à ces mots.
        }
desk-help = À l’assistance, chaque personne a une fiche, sous un surnom. Aucun nom, aucun numéro et aucun secret n’est gardé. Choisissez 1 pour un nouvel appel, ou la ligne d’une fiche pour la reprendre.
desk-new = Un nouvel appel
desk-search = Chercher une fiche
    .label = Recherche :
    .prompt = Un surnom, un appareil ou une page, puis Entrée. Ligne vide : retour.
desk-more = En voir d’autres ({ $count })
desk-to-board = Revenir au tableau
desk-archive = Les fiches rangées
    .see = Voir les fiches rangées
    .about =
        { $count ->
            [0] Rien n’est rangé.
            [one] Une fiche.
           *[other] { $count } fiches.
        }
    .put = Ranger la fiche
    .back = Ressortir la fiche
desk-unreachable = Le dossier des fiches ne peut pas être lu. Le lecteur réseau est-il connecté ? Rien n’est perdu.
desk-unreadable = { $path } : abîmé, laissé tel quel.
    .file-newer = { $path } : écrit par un Sésame plus récent, laissé tel quel.
    .file-large = { $path } : bien trop long pour une fiche, laissé tel quel.
    .file-denied = { $path } : illisible d’ici. Il est à un autre compte de cet ordinateur, ou le disque ne répond pas. Réessayez, ou demandez un dossier partagé.
    .more = Et { $count } de plus.
    .not-case = Ce n’est pas une fiche entière. Elle a peut-être été coupée en route : redemandez-la.
    .damaged = Le fichier de cette fiche est abîmé, et n’a pas de copie. Il reste à sa place. Commencez une nouvelle fiche.
    .newer = Un Sésame plus récent a écrit cette fiche. Rien n’a été touché. Mettez Sésame à jour pour l’ouvrir.
    .large = Ce fichier est bien trop long pour une fiche. Rien n’a été touché.

# Une ligne du tableau
# same
desk-row = { $name } · { $list }
    .call = À RAPPELER AUJOURD’HUI
    .call-on = À rappeler le { $date }
    .late = EN RETARD : { $name }, attendu le { $date }
    .waits = { $name } : jusqu’au { $date }
    .seen = dernier contact le { $date }
    .languages = parle { $language }, pages { $web }
    .nowhere = place pas encore connue

# ---- Une nouvelle fiche ---------------------------------------------------------------------------------------------
desk-nickname = Comment appeler cette personne ?
    .label = Surnom :
    .prompt = Un surnom, puis Entrée. Ligne vide : retour.
    .about = Un surnom qui ne dit à personne qui c’est. Par exemple : { $name }.
    .type = Taper un surnom
    .take = Prendre « { $name } »
    .other = En proposer un autre
desk-nicknames =
    .words = Tulipe, Merle, Violette, Mésange, Coquelicot, Hirondelle, Pâquerette, Pinson, Iris, Loriot, Lilas, Héron, Trèfle, Alouette, Jasmin, Roitelet, Lavande, Tourterelle, Bruyère, Chouette, Fougère, Grive, Pivoine, Bouvreuil, Jacinthe, Martinet, Primevère, Cigogne, Bleuet, Chardonneret
desk-first-names =
    .words = Marie, Jean, Pierre, Michel, André, Jacques, Philippe, Claude, Bernard, Alain, Daniel, Gérard, Robert, Henri, Louis, Marcel, Georges, René, Roger, Paul, Luc, Marc, Guy, Yves, Christian, François, Françoise, Monique, Jacqueline, Nicole, Jeanne, Denise, Yvette, Simone, Yvonne, Madeleine, Suzanne, Odette, Colette, Christiane, Danielle, Michèle, Annie, Anne, Sylvie, Catherine, Isabelle, Martine, Nathalie, Hélène, Thérèse, Ginette, Josiane, Éliane
desk-refused = Ce surnom ne convient pas.
    .empty = Tapez un surnom, ou prenez celui qui est proposé.
    .long = C’est un peu long : { $count } caractères au plus. Essayez un ou deux mots.
    .mail = Cela ressemble à une adresse courriel. Un surnom ne doit dire à personne qui c’est. Essayez une fleur ou un oiseau.
    .number = Cela ressemble à un numéro de la personne. Un surnom ne doit dire à personne qui c’est. Essayez une fleur ou un oiseau.
    .sign = Des lettres seulement : ni point, ni barre, ni autre signe. Essayez une fleur ou un oiseau.
    .name = Cela ressemble à un nom et un prénom. Un surnom ne doit dire à personne qui c’est. Écrivez-le en petit, ou prenez une fleur.
    .taken = Une autre fiche porte déjà ce surnom. Essayez-en un autre, ou ajoutez un 2.
desk-languages = Quelles langues ?
    .about = La langue que la personne parle, puis celle de ses pages web.
    .pair = parle { $language }, pages { $web }
    .change = Changer les langues

# ---- Où en est la personne ? ----------------------------------------------------------------------------------------
desk-find = Où en est la personne ?
    .label = Repère, ou ses mots :
    .prompt = Son repère, ou ce qu’elle voit, puis Entrée. Ligne vide : autres moyens.
    .contacted = On l’a contactée, et elle a un doute
    .type = Taper son repère, ou ce qu’elle voit
    .about = Demandez : « Voyez-vous un repère, dans Sésame ou au livret ? » Tapez-le. Sinon, tapez ce qu’elle voit, ou ce qui ne va pas.
    .code = Voici la page que dit ce repère.
    .near = Aucune page n’a ce repère : un signe a été mal entendu. Est-ce l’un de ceux-ci ?
    .wrong = Aucune page n’a ce repère. Faites-le relire avec ses mots : « F comme François ». Ou tapez ce qu’elle voit.
    .secret = ne tapez ici ni mot de passe, ni code, ni numéro. Rien n’en est gardé.
    .retired = Ce repère est celui d’une page que le guide n’a plus. Tapez ce qu’elle voit.
    .at = { $known ->
            [yes] { $quoted } : { $step } ({ $value })
           *[no] { $quoted } : { $step }
        }
    .step = { $known ->
            [yes] { $step } ({ $value })
           *[no] { $step }
        }
    .trouble = { $name }
    .questions = Poser trois questions
    .begin = Elle commence tout au début
    .again = Trouver où en est la personne
desk-which-device = 1. Quel appareil utilise-t-elle ?
desk-code-came = 2. Le code final est-il arrivé ?
    .no = Non, pas encore
    .yes = Oui, elle l’a
desk-unknown = Personne ne sait
desk-page = Ce qu’elle voit, à peu près
    .list = Ce qu’elle voit, à peu près :
desk-sees = Ce qu’elle doit voir ensuite :
    .title = 3. Que voit-elle ?
    .label = Un mot de sa page :
    .prompt = Un mot de sa page, puis Entrée. Ligne vide : retour.
    .nothing = Aucune page ne montre ce mot. Essayez-en un autre, ou demandez ce qui est écrit en haut de la page.
    .about = Faites-lui lire le titre de sa page. Choisissez la ligne qui convient.
    .search = Taper un mot qu’elle lit
    .heading = « { $label } » : { $step }

# ---- L'appel --------------------------------------------------------------------------------------------------------
desk-say = Ce que je dis, { $language } :
desk-say-own = La même chose, { $language } :
desk-if-not = Sinon, peut-être :
desk-ask = Demandez, oui ou non :
desk-ask-password =
    - A-t-il au moins 10 caractères ?
    - A-t-il trois de ces choses : majuscules, minuscules, chiffres, signes ?
    - Est-il sans votre nom, et sans votre adresse courriel ?
    - Est-il différent de l’exemple du guide imprimé ?
    - L’avez-vous noté sur papier ?
desk-ask-code =
    - Avez-vous le message le plus récent devant vous ?
    - Y a-t-il quatre groupes ?
    - Chaque groupe a-t-il trois caractères ?
desk-yes = Oui, c’est fait
desk-yes-all = Oui à toutes les questions
desk-no = Non : autre chose
desk-no-one = Non à l’une d’elles
desk-no-because = Non : { $name }
desk-not-yet = Pas encore : fin de cet appel
desk-close = Terminer l’appel
desk-case = La fiche : place, notes, suite
    .title = La fiche « { $name } »
    .name = Surnom : { $value }
    .languages = Langues : { $value }
    .code = Repère : { $value }
    .note = Noté : { $value }
desk-to-call = Revenir à l’appel
desk-jump = Aller à n’importe quelle page
desk-undo = Annuler la dernière réponse ou la dernière place

# Les devoirs, là où ils comptent
desk-duty = Votre devoir :
    .all = ne demandez jamais un mot de passe, un code, un PIN, un numéro ni une date de naissance. N’en écoutez aucun, n’en notez aucun.
    .password = ne demandez jamais le mot de passe, et ne l’écoutez pas.
    .code = ne demandez jamais le code final, et ne l’écoutez pas.
    .pin = ne demandez jamais le PIN, le dessin ni le code de l’appareil.
    .number = ne demandez jamais le numéro de pension ni la date de naissance.
    .bank = ne demandez jamais un compte en banque, une carte ni un code de la banque. N’en écoutez aucun.
    .interrupt = Si la personne commence à le dire, coupez : « Stop, gardez cela pour vous. »
    .name = ne notez ni nom, ni adresse, ni numéro.
    .notes = ni nom, ni numéro, ni adresse, ni mot de passe, ni code.

# ---- Les notes ------------------------------------------------------------------------------------------------------
desk-notes = Notes
    .see = Notes de l’appel
    .own = Avec vos mots :
    .write = Écrire quelque chose avec mes mots
    .copy = Copier le résumé, dans les deux langues
    .noted = Noté : { $name }
desk-note-warned = A été prévenu : ne dire aucun secret
desk-note-slow = Entend mal : parler lentement
desk-note-sight = Voit mal : prendre son temps
desk-note-helped = Quelqu’un aide sur place
desk-note-morning = Préfère un appel le matin
desk-note-afternoon = Préfère un appel l’après-midi
desk-note-tired = A préféré s’arrêter pour aujourd’hui
desk-note-printed = A le guide imprimé
desk-note-no-mail = N’a pas reçu le courriel
desk-note-junk = A regardé dans les courriers indésirables
desk-note-restarted = A redémarré l’appareil
desk-note-browser = A essayé un autre navigateur
desk-note-locked = Compte bloqué : attendre 15 minutes
desk-note-message = A reçu le message ou le livret
desk-note-pmo = Doit demander au PMO
desk-note-support = Doit demander au support EU Login
desk-note-section = Doit demander à sa section de l’AIACE
desk-text = Une note avec vos mots
    .label = Votre note :
    .prompt = Votre note, puis Entrée. Ligne vide : pas de note.
    .type = Taper la note
    .leave = Pas de note
desk-doubt = Faut-il garder cela ?
    .lead = Dans votre note, il semble y avoir :
    .name = un nom
    .mail = une adresse courriel
    .code = un code
    .password = un mot de passe, ou un PIN
    .number = un long numéro, ou une date de naissance
    .without = Sans cela :
    .mask = Garder la note sans cela
    .again = L’écrire autrement
    .keep = La garder telle quelle : rien de personnel, aucun secret

desk-unkept = Votre note n’est pas encore gardée
    .lead = Vous avez écrit :
    .keep = La garder
    .go-on = Continuer à l’écrire
    .drop = La jeter

# ---- L'historique, le rappel, la fin --------------------------------------------------------------------------------
desk-history = L’historique de la fiche
desk-happened = { $date }
    .called = { $date } : appel
    .found = { $date } : trouvé à « { $name } »
    .did = { $date } : fait, « { $name } »
    .met = { $date } : ennui, « { $name } »
    .tried = { $date } : essayé sans succès, « { $name } »
    .escalated = { $date } : transmis à quelqu’un d’autre
    .undone = { $date } : dernière chose annulée
    .merged = { $date } : réuni avec une autre copie de la fiche
desk-call-back = Rappeler un autre jour
    .title = Rappeler, quel jour ?
    .tomorrow = Demain, { $date }
    .none = Aucun jour
desk-escalate = Transmettre : à qui demander
    .title = À qui transmettre ?
    .tried = Déjà essayé, sans succès :
    .nothing-tried = Rien n’a encore été essayé : essayez d’abord les réponses « Non ».
    .trouble = { $name } (essais : { $count })
    .note = Noter que quelqu’un d’autre reprend
desk-delete = Supprimer la fiche pour de bon
    .title = Supprimer « { $name } » pour de bon ?
    .about = La fiche, ses notes et son historique disparaîtront. Personne ne pourra les faire revenir. Pour seulement l’écarter, rangez-la.
    .no = Non, la garder
    .yes = Oui, la supprimer pour de bon

# ---- Un message pour la personne ------------------------------------------------------------------------------------
desk-letter = Un message ou un livret pour la personne
    .title = Pour la personne
    .about = Dans sa langue, et sans rien de personnel. Voici le message :
    .copy = Copier le message
    .keep = Le garder dans un fichier
    .send = L’envoyer par courriel
    .booklet = Faire le livret de ce qui reste, à imprimer
desk-message = Voici ce qui reste à faire pour EU Login et RCAM en ligne.
    .begin = Commencez par le début : nous le ferons ensemble, une page après l’autre.
    .here = Vous en êtes ici : « { $step } ».
    .then = Ensuite :
    .code = Vous rappelez ? Lisez ce repère : { $code } ({ $spelt }).
    .never = Ne donnez à personne votre mot de passe, votre code final ou le code de votre appareil. Personne ne peut vous les demander : ni un bénévole de l’AIACE, ni le PMO, ni le support EU Login.
notice-letter-kept = Le message est dans ce fichier : { $path }.

# ---- Ce qui vient d'arriver -----------------------------------------------------------------------------------------
desk-shut = Cette fiche ne peut pas être ouverte.
    .gone = Cette fiche n’est plus dans le dossier. Quelqu’un l’a supprimée.
    .elsewhere = Quelqu’un d’autre a ouvert cette fiche. Elle n’a pas été supprimée.
    .elsewhere-file = Quelqu’un a ouvert cette fiche. Reprenez le fichier quand elle sera refermée.
    .guide = Cette fiche est celle d’un autre guide, qui n’est pas ouvert ici.
    .fault = Cette fiche ne se lit pas en ce moment. Le lecteur réseau est-il connecté ? Rien n’est perdu. Réessayez, ou demandez à qui a installé cet ordinateur.
desk-not-kept = Cette fiche n’a pas pu être gardée à l’instant. Elle reste à l’écran, et Sésame réessaie à la prochaine étape.
    .full = Le disque est plein : cette fiche n’a pas pu être gardée. Elle reste à l’écran. Faites de la place, puis continuez.
    .read-only = Le dossier est protégé : cette fiche n’a pas pu être gardée. Elle reste à l’écran.
    .unread = Cette fiche ne se lit pas en ce moment, et n’a pas été remplacée. Elle reste à l’écran, et Sésame réessaie à la prochaine étape.
    .changed = Un Sésame plus récent a changé cette fiche : elle n’a pas été remplacée. Elle reste à l’écran. Mettez Sésame à jour.
    .elsewhere = Quelqu’un d’autre a ouvert cette fiche : rien n’a été changé.
    .not-ended = La fiche n’a pas pu être gardée. Si vous partez, ce que vous avez fait dans cet appel est perdu. Pour partir quand même, choisissez-le encore une fois.
    .no-trace = Mode sans trace : les fiches sont gardées jusqu’à l’arrêt, puis oubliées.
desk-look-only = Quelqu’un d’autre a ouvert cette fiche : vous pouvez la lire, sans rien y changer.
    .still = Quelqu’un d’autre a encore cette fiche.
    .head = lecture seule
desk-try-again = Prendre la fiche, si elle est libre
desk-said = C’est fait.
    .kept-again = La fiche est de nouveau gardée.
    .merged = Quelqu’un d’autre a travaillé sur cette fiche. Les deux sont gardées : vérifiez où en est la personne.
    .undone = C’est annulé : tout est comme avant.
    .nothing-to-undo = Il n’y a rien à annuler.
    .escalated = C’est noté. Dites à la personne qui l’appellera, ou à qui demander.
    .archived = La fiche est rangée.
    .unarchived = La fiche est de nouveau au tableau.
    .deleted = La fiche est supprimée.
    .noted = La note est gardée.
