# Les mots du programme lui-même. Les textes du guide sont dans eu-login.ftl.

# ---- Langue et dates ------------------------------------------------------------------------------------------------
language =
    .title = Langue
    .ask = Dans quelle langue voulez-vous lire ?
    .display = Affichage
    .take-up = Reprendre avec un fichier
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
# same
date-short = { $day } { $month }
date-long =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
due-day = le { $date }
due-time = le { $date } à { $hour } h { $minute }

# ---- Ce qu'on cite --------------------------------------------------------------------------------------------------
# $ours et $other-ours : « yes » si le texte est notre traduction, vue dans aucune source.
label = « { $label } »
label-pair =
    { $ours ->
        [yes] « { $label } » (notre traduction ; { $language } : « { $other } »)
       *[no]
            { $other-ours ->
                [yes] « { $label } » ({ $language }, notre traduction : « { $other } »)
               *[no] « { $label } » ({ $language } : « { $other } »)
            }
    }
    .brief =
        { $ours ->
            [yes] « { $label } » (notre traduction ; « { $other } »)
           *[no]
                { $other-ours ->
                    [yes] « { $label } » (« { $other } », notre traduction)
                   *[no] « { $label } » (« { $other } »)
                }
        }

# L'image d'une page, et la même en mots
picture = Ce que vous voyez, à peu près
    .list = Ce que vous voyez, à peu près :
then-picture = Puis, à peu près
    .list = Puis, à peu près :
part = { $part }, « { $label } »
    .description = ({ $label })
    .described = { $part } ({ $label })
    .marked = { $mark } : { $part }
mark-here = ici
    .short = ici
mark-not = ne pas toucher
    .short = non
part-heading = le titre
part-text = les mots
part-field = un champ à remplir
part-calendar = une date, avec un calendrier au bout de la ligne
    .sign = calendrier ▼
part-tick = une case à cocher
part-ticked = une case cochée
part-switch = un interrupteur activé
    .sign = activé ●
part-button = un bouton
part-tile = une grande case
part-option = dans la liste
part-link = un lien
part-menu = une ligne du menu
part-gear = la roue dentée, à droite
    .sign = roue dentée ☼
part-boxes = { $number } cases en ligne

# ---- En tête des paragraphes ----------------------------------------------------------------------------------------
lead-do = À faire :
lead-done = Bravo :
lead-care = Attention :
lead-deadline = Délai :
lead-see = Ensuite :
lead-note = À savoir :
lead-secrets = Vos secrets :
lead-ready = À préparer :
lead-time = Combien de temps :
lead-contacts = À qui demander :
lead-field-keys = Pendant que vous tapez un texte :
lead-later = Plus tard :
lead-terms = Les mots de cette page :
lead-labels = Dans une autre langue :
lead-inserted =
    { $front ->
        [page] Le guide a changé. Nouvelles étapes, à relire par le bouton « Retour » :
       *[other] Le guide a changé. Nouvelles étapes, à relire par la touche « retour » :
    }
lead-clock = { $name }.
lead-term = { $name } :
lead-now = Où vous en êtes :

# ---- Les choix ------------------------------------------------------------------------------------------------------
choice-start = Commencer
choice-done = C’est fait
choice-not-done = Ce n’était pas fait
choice-not-yet = Non, pas encore
choice-other-day = C’était un autre jour
choice-wait = Pas encore : j’arrête ici
choice-trouble = Je vois autre chose
choice-works = Ça marche maintenant
choice-to-step = Revenir à mon étape
choice-stop = Arrêter ici
choice-close = Fermer Sésame
choice-resume = Reprendre : { $step }
choice-on = En route : { $step }
choice-return = Revenir à la page
choice-to-address = Revenir à l’adresse
choice-review = Revoir mes réponses
choice-overview = Voir tout le parcours
choice-display = Changer l’affichage
choice-all-right = Tout est juste
choice-other-answer = Changer ma réponse
choice-got-in = J’ai pu entrer dans RCAM en ligne
choice-still-closed = C’est encore fermé
count = { $number } sur { $total }

# ---- Les touches : .letters les lettres (la première est montrée), .name son nom, .label et .help ce qu'elle fait ----
key-hint = { $name } : { $label }
key-choose =
    .name = Entrée
    .label = choisir
    .help = prend le choix marqué d’une flèche.
key-back =
    .words = retour, précédent, back
    .letters = r
    .name = r
    .label = retour
    .help = revient à la page d’avant, sans rien effacer.
    .help-practice = revient à la page d’avant. Depuis l’exercice, tout est alors oublié.
key-lost =
    .words = perdu, perdue, lost
    .letters = p
    .name = p
    .label = perdu
    .help = quand vous êtes perdu : cherche avec vos mots, et dit à qui demander.
key-help =
    .words = aide, help
    .letters = a
    .name = a
    .label = aide
    .help = ouvre cette page d’aide.
key-language =
    .words = langue
    .letters = l
    .name = l
    .label = { $other }
    .help = change de langue, sur la même page.
key-overview =
    .words = étapes, parcours
    .letters = v
    .name = v
    .label = étapes
    .help = montre les étapes, et ce qu’il faut préparer.
key-display =
    .words = écran, affichage, display
    .letters = e
    .name = e
    .label = écran
    .help =
        { $front ->
            [page] change l’affichage : contraste, taille des lettres.
           *[other] change l’affichage : contraste, ligne par ligne.
        }
key-colours =
    .words = couleurs, colours
    .letters = c
    .name = c
    .label = couleurs
    .help = passe de clair sur noir à noir sur blanc, et retour.
key-genuine =
    .words = vrai, vraie, faux, fausse, genuine
    .letters = f
    .name = f
    .label = vrai ou faux
    .help = vérifie une adresse reçue : vraie ou fausse.
key-mouse =
    .letters = s
    .name = s
    .label = souris
    .help = libère la souris, pour copier du texte. La même touche la reprend.
key-words =
    .words = mots, words
    .letters = m
    .name = m
    .label = mots
    .help = explique les mots de la page.
key-stop =
    .words = arrêter, arrêt, quitter, stop, quit, exit
    .letters = q
    .name = q
    .label = arrêter
    .help = arrête Sésame, après une question. Tout est gardé.
    .help-practice = arrête Sésame. Ce que vous avez tapé est oublié.

key-check =
    .name = Entrée
    .label = valider
    .help = valide ce qui est tapé.
key-choices =
    .name = Tab
    .label = choix
    .help = va aux choix, où les lettres sont de nouveau des touches.
key-leave =
    .name = Échap
    .label = retour
    .help = finit l’exercice : tout est oublié.
key-interrupt =
    .name = Ctrl-C
    .label = arrêter
    .help = arrête Sésame.

# ---- Les pages du programme -----------------------------------------------------------------------------------------
intro = Bienvenue dans Sésame
    .what =
        Sésame vous guide pas à pas : d’abord EU Login (votre compte), puis RCAM en ligne (votre assurance maladie). Vous agissez sur les pages web, un geste à la fois.

        Il faut trois étapes : créer le compte et la clé, puis demander l’accès. Quelques jours plus tard, taper le code final.
    .independent = Sésame est une aide indépendante, et non un service de l’UE. Il suit les guides imprimés de « { $author } » du { $printed }. Ses textes sont du { $date } : les pages web ont pu changer depuis.
    .never =
        Sésame ne demande jamais vos nom, adresse, numéro de pension, mot de passe ou code.

        Personne n’a le droit de demander votre mot de passe, votre code final ou le code de votre appareil. Ni l’AIACE, ni le PMO, ni l’assistance d’EU Login.
    .ready =
        - votre bulletin de pension
        - { $device ->
            [iphone] votre iPhone ou iPad
            [android] votre téléphone ou tablette Android
            [windows] votre PC
            [mac] votre Mac
           *[other] l’appareil qui ouvrira vos accès : téléphone, tablette ou ordinateur
        }
        - une adresse courriel privée, rien qu’à vous
    .time =
        On ne connaît que les attentes :

        - le courriel d’EU Login : jusqu’à 20 minutes. Son lien est valable un jour
        - la réponse à votre demande : jusqu’à 3 jours ouvrables
        - l’accès, après le code final : dans les 24 heures
    .stop =
        { $front ->
            [page] Vous pouvez arrêter à tout moment et revenir un autre jour. Sésame garde vos réponses et vos dates, dans ce navigateur seulement.
           *[other] Vous pouvez arrêter à tout moment et revenir un autre jour. Sésame garde vos réponses et vos dates, sur cet ordinateur seulement.
        }

help = Aide
    .choose =
        { $front ->
            [page] Pour choisir : appuyez sur la réponse. Les boutons au bas de la page :
           *[other]
                Pour choisir : tapez le chiffre du choix. Ou bien les flèches, puis Entrée. Ou bien cliquez sur la ligne.

                Pour lire la suite : Entrée, la barre d’espace ou Page ↓. Pour relire : Page ↑.
        }
    .lines = Pour choisir : tapez le chiffre du choix, puis Entrée. Entrée seule prend le choix nommé à la fin de la question.
    .words = Au lieu d’une lettre, vous pouvez taper le mot qui la suit : « retour », « aide », « arrêter ». Le signe < revient aussi.
    .safe = Vous ne pouvez rien casser ici. Sésame n’envoie rien, et ne touche pas à vos pages web.

overview = Votre parcours
    .spoken =
        { $stage ->
            [0] Vous êtes à la préparation, page { $number } sur { $total }.
           *[other] Vous êtes à l’étape { $stage }, page { $number } sur { $total }.
        }
    .ready =
        { $stage ->
            [3] Le message avec le code final. Votre appareil, qui garde la clé. Votre mot de passe EU Login, rien que pour la page web.
           *[other] { intro.ready }
        }
status-done = terminée
status-now = en cours
status-partly = demande envoyée, rien à renvoyer
status-waiting = demande envoyée, on attend le code final
status-later = à faire ensuite
status-after-code = pas encore
stage =
    { $number ->
        [0] { $name } :
       *[other] Étape { $number }, { $name } :
    }
    .status = { $status }.

old-copy = Cette copie de Sésame a plus d’un an : ses textes sont du { $date }. Les pages web ont pu changer depuis. Demandez une copie plus récente à la personne qui vous a donné Sésame.

welcome-back = Vous revoilà
    .today = Nous sommes { $date }.
    .since = Votre dernière visite : { $date }. Tout a été gardé.
    .wrong =
        { $front ->
            [page] Cet appareil se croit le { $date }. Cette date semble fausse : corrigez-la, sinon Sésame ne peut pas compter les jours.
           *[other] L’ordinateur se croit le { $date }. Cette date semble fausse : corrigez-la, sinon Sésame ne peut pas compter les jours.
        }
    .closed = La page web s’est peut-être fermée. Alors rouvrez-la d’ici, et reconnectez-vous :

review = Vos réponses
    .about =
        { $count ->
            [0] Vous n’avez encore rien répondu.
           *[other] Choisissez une réponse pour la changer. Le reste est gardé.
        }
    .answer = { $question } — { $answer }
    .web = Langue de vos pages web
change = Seul ce qui dépend de cette réponse sera à refaire. Votre compte reste le même.
    .start = Cette réponse n’a servi qu’au départ. Ce que vous avez fait vous-même est gardé.

when = Quel jour était-ce ?
    .ask = Sésame compte les jours à partir de ce jour-là.
    .today = Aujourd’hui, { $date }
    .yesterday = Hier, { $date }
    .day = { $date }
    .unknown = Plus tôt, ou je ne sais plus

finished =
    .title = C’est terminé
    .next = Bravo : votre accès est validé. Votre compte reste.
    .in = Bravo : l’accès marche. Tout est fait.
    .later =
        - EU Login ne demande jamais un nouveau mot de passe par un courriel inattendu.
        - Conseil officiel : inscrivez au moins deux clés ou moyens de connexion, en cas de panne.
    .care = Après chaque visite, déconnectez-vous d’EU Login et du RCAM, puis { $front ->
        [page] fermez leurs onglets.
       *[other] fermez le navigateur.
    }

printed-point =
    { $stage ->
        [3] Guide imprimé : étape 3, point { $point }
       *[other] Guide imprimé : point { $point }
    }

clock-since = Compté depuis le { $date }.

# ---- À qui demander -------------------------------------------------------------------------------------------------
contact-eu-login = Assistance EU Login
    .for = (avant et pendant la connexion : courriel, mot de passe, compte).
contact-pmo = PMO
    .for = (l’office qui gère vos droits : la demande, le numéro de pension, le code, l’accès).
contact-aiace = Bénévoles de l’AIACE
    .for = (aide pas à pas). Leur numéro : demandez-le à votre section.
contact-device = Un proche, ou le fabricant de l’appareil
    .for = (les réglages de l’appareil).
contact-bank = Votre banque
    .for = (au numéro de votre carte ou d’un relevé).
contact-safeonweb = Safeonweb, en Belgique
    .for = (courriels et messages suspects). Pour les autres pays, aucune de nos sources ne donne d’adresse.
contact-commission = Standard de la Commission européenne
    .for = (un second chemin vers le PMO : demandez-le).
contact-phone = Téléphone : { $phone }.
    .hours = Téléphone : { $phone }, les jours ouvrables, { $hours }, en français et en anglais. La ligne est difficile à joindre. Le numéro a pu changer.
contact-post = Par courrier : { $post }.
contact-checked = Source lue le { $date }.
    .all = Sources lues à partir du { $date }.

# ---- Ce qu'il faut signaler -----------------------------------------------------------------------------------------
notice-no-longer =
    { $more ->
        [0] Réponse changée. À faire maintenant : { $steps }
        [one] Réponse changée. À faire maintenant : { $steps }, et une autre page
       *[other] Réponse changée. À faire maintenant : { $steps }, et { $more } autres pages
    }
notice-redone =
    { $front ->
        [page] Vous reprenez à « { $step } ». Les délais repartent de là. Une erreur ? Le bouton « Retour » annule, si vous appuyez maintenant.
       *[other] Vous reprenez à « { $step } ». Les délais repartent de là. Une erreur ? La touche « retour » annule, si vous l’appuyez maintenant.
    }
notice-undone = Votre dernière réponse ne compte plus. Sur les pages web, rien n’a changé.
notice-not-done = Ce n’est plus noté comme fait.
notice-secret = Rien n’est gardé de ce que vous avez tapé. Ici, jamais de mot de passe ni de code.
notice-restored =
    { $front ->
        [page] Ce que ce navigateur gardait était abîmé. Sésame a repris la copie d’avant : vérifiez où vous en êtes.
       *[other] Le fichier de progression était abîmé. Sésame a repris la copie d’avant : vérifiez où vous en êtes.
    }
notice-set-aside =
    { $front ->
        [page] Ce que ce navigateur gardait était abîmé. Sésame repart du début. Le bouton « Étapes » montre le parcours.
       *[other] Le fichier de progression était abîmé. Il reste à côté, et Sésame repart du début. La touche « { key-overview.name } » montre le parcours.
    }
fault-disk-full =
    { $front ->
        [page] Ce navigateur n’a plus de place : Sésame ne peut pas y garder la vôtre. Vous pouvez poursuivre.
       *[other] Le disque est plein : Sésame ne peut pas garder votre place. Vous pouvez poursuivre.
    }
fault-read-only =
    { $front ->
        [page] Ce navigateur ne garde rien, peut-être parce que sa fenêtre est privée. Vous pouvez poursuivre, et noter le repère avant de fermer.
       *[other] Le dossier est protégé : Sésame ne peut pas garder votre place. Vous pouvez poursuivre.
    }
fault-other-window =
    { $front ->
        [page] Sésame est ouvert dans un autre onglet : continuez là-bas. Ce que vous faites ici n’est plus gardé.
       *[other] Sésame est déjà ouvert dans une autre fenêtre. Ici, vous pouvez regarder. Ce que vous faites ici n’est pas gardé.
    }
fault-no-trace = Mode sans trace : rien n’est gardé sur cet ordinateur.
notice-other-guide = La progression de ce dossier est celle d’un autre guide. Elle reste à côté, et ce guide-ci part du début.
notice-settings =
    { $front ->
        [page] Vos réglages d’affichage étaient abîmés. Sésame s’affiche comme d’habitude.
       *[other] Le fichier de vos réglages d’affichage est abîmé. Sésame s’affiche comme d’habitude. Ce que vous choisirez le remplacera, et le fichier abîmé restera à côté.
    }
    .newer =
        { $front ->
            [page] Un Sésame plus récent a gardé vos réglages d’affichage. Ce que vous choisissez ici vaut jusqu’à la fermeture.
           *[other] Un Sésame plus récent a gardé vos réglages d’affichage. Celui-ci n’y touche pas. Ce que vous choisissez ici vaut jusqu’à la fermeture.
        }
    .denied = Vos réglages d’affichage ne se lisent pas en ce moment. Sésame n’y touche pas. Ce que vous choisissez ici vaut jusqu’à la fermeture.
fault-unread =
    { $front ->
        [page] Un Sésame plus récent a gardé votre place ici. Celui-ci n’y touche pas, et ne garde rien. Ouvrez le plus récent.
       *[other] Votre progression ne se lit pas en ce moment. Rien n’y a été changé. Cette fois, Sésame ne garde rien. Fermez-le et réessayez, ou demandez à qui a installé cet ordinateur.
    }
fault-changed =
    { $front ->
        [page] Un autre onglet a gardé autre chose entre-temps. Pour ne rien effacer, celui-ci ne garde plus rien. Fermez-le, et continuez dans l’autre.
       *[other] Un autre Sésame a gardé quelque chose ici entre-temps. Pour ne rien effacer, cette fenêtre ne garde plus rien. Fermez-la, puis relancez Sésame.
    }
fault-unknown = Sésame ne peut pas garder votre place cette fois. Vous pouvez poursuivre.

# ---- Les façades : { page } et ses pareils sont remplacés plus tard ---------------------------------------------------
front-name = Sésame
front-read-on = Lire la suite : { key-choose.name }
    .short = Lire la suite
front-unmarked =
    { $front ->
        [page] Rien n’est noté. Pour répondre « { $answer } », appuyez-y deux fois.
       *[other] Rien n’est noté. Pour répondre « { $answer } », tapez { $number }, puis { key-choose.name }.
    }
front-marked =
    { $front ->
        [page] « { $answer } » : ce choix ne s’annule pas. Pour confirmer, appuyez encore dessus.
       *[other] « { $answer } » : ce choix ne s’annule pas. Pour confirmer, { key-choose.name }.
    }
front-dead = Cette touche ne fait rien ici. Tapez le chiffre d’une réponse, de 1 à { $number }.
    .in-field = Cette touche ne fait rien ici.
front-too-small = Agrandissez un peu la fenêtre.
front-next = Après :
front-above = Relire : Page ↑
    .short = Relire
front-below = Lire la suite : Page ↓
front-mouse-free = Souris libre : sélectionnez du texte. Touche « { key-mouse.name } » pour revenir.
front-plain-start = Sésame en mode texte, ligne par ligne.
    .to-full = Pour le plein écran : tapez { key-display.name }, puis Entrée.
    .to-stop = Pour arrêter : tapez { key-stop.name }, puis Entrée.
front-prompt = Votre choix, puis Entrée (Entrée seule : { $number }) :
front-prompt-digit = Votre choix, puis Entrée :
front-refused = « { $typed } » n’est pas un choix. Vous pouvez taper : { $list }.
front-close = Appuyez sur Entrée pour fermer cette fenêtre.
front-window = { $title } – Sésame
front-actions = Ou bien :
front-saved = Votre place est gardée. À bientôt.

# ---- La ligne de commande -------------------------------------------------------------------------------------------
cli-about = Sésame vous guide pas à pas vers EU Login et RCAM en ligne.
    .switch = En français : sesame --lang fr --help
    .usage = Emploi :
    .commands = Commandes :
    .options = Options :
    .files = Vos réponses et vos dates sont gardées dans { $folder }
cli-lang = La langue : { $languages }
cli-plain = Ligne par ligne, sans dessin : pour un lecteur d’écran ou un terminal simple
cli-theme = Les couleurs : auto ou contrast (clair sur noir), contrast-light (noir sur blanc), none (celles du terminal)
cli-data-dir = Garder la progression dans ce dossier
cli-guides = Lire les guides de ce dossier (avec ses sous-dossiers guides et locales)
cli-no-trace = Ne rien écrire sur cet ordinateur
cli-help = Montrer cette aide
    .command = La commande à expliquer
cli-version = Montrer la version et les dossiers
cli-status = Où j’en suis, ce qui vient, ce qui est en retard (ou : sesame etat)
cli-json = Pour les programmes : en JSON
cli-reset = Tout reprendre du début ; l’ancien fichier reste à côté (ou : sesame recommencer)
cli-yes = Sans poser la question
cli-check = Vérifier les guides et leurs textes
cli-check-dir = Le dossier à vérifier ; sans lui, les guides du programme
cli-practise = S’exercer, sans rien garder : choisir un mot de passe, lire le code final (ou : sesame exercice)
cli-exercise = password (le mot de passe) ou code (le code final)
cli-genuine = Une adresse reçue est-elle vraie ? En mots (ou : sesame verifier)
cli-address = L’adresse, aussi en plusieurs mots ; - pour la lire de l’entrée standard
cli-doctor = Versions, terminal, dossiers, langues ; rien de personnel

error-prefix = sesame :
error-unknown-argument = l’option « { $arg } » n’existe pas.
    .near = Vouliez-vous dire « { $near } » ?
error-unknown-command = la commande « { $arg } » n’existe pas.
error-missing-value = l’option « { $arg } » attend une valeur.
error-value = « { $value } » ne convient pas à « { $arg } ».
    .known = Possible : { $known }.
error-usage = cette ligne de commande n’est pas comprise.
error-case-file = écrivez : sesame desk export SURNOM FICHIER, ou : sesame desk import FICHIER
error-exercise = dites lequel : sesame practise password, ou sesame practise code.
error-address = donnez l’adresse à vérifier : sesame verifier ADRESSE
error-conflict = l’option « { $arg } » est donnée deux fois.
error-try-help = Pour voir tout ce qui est possible : sesame --help
error-language = la langue « { $value } » n’est pas connue.
error-data-dir-file = « { $path } » est un fichier. --data-dir attend un dossier.
error-guides-dir = le dossier « { $path } » ne contient pas les sous-dossiers guides et locales, ou ne peut pas être lu.
error-guides =
    { $count ->
        [one] les guides ont un défaut. Pour le voir : sesame check { $path }
       *[other] les guides ont { $count } défauts. Pour les voir : sesame check { $path }
    }
error-newer = la progression a été gardée par un Sésame plus récent. Ce fichier n’a pas été touché : { $path }. Installez la nouvelle version.
error-unread = la progression ne se lit pas en ce moment. Ce fichier n’a pas été touché : { $path }. Réessayez, ou demandez à qui a installé cet ordinateur.
error-now = SESAME_NOW doit être une date comme 2026-11-22T10:00:00+01:00.
error-terminal = le terminal ne répond plus ({ $why }). Votre place est gardée.
error-write = impossible d’écrire ({ $why }).
error-practice = le terminal ne répond plus ({ $why }). Rien n’a été gardé de l’exercice.
panic = Sésame s’est arrêté par sa propre faute. Votre place est gardée : relancez sesame. Si cela recommence, donnez ceci à un bénévole :

status-language = Langue : { $value }
status-device = Appareil : { $value }
status-place = Où j’en suis : { $value }
status-step = Étape : { $value }
status-next = Ensuite : { $value }
status-code = Repère : { $code } ({ $spelt })
status-late = En retard. { $value }
status-damaged = le fichier de progression est abîmé. Au prochain lancement, Sésame le mettra de côté.
status-saved = Gardé le { $date }
status-none = Rien n’est commencé. Lancez : sesame
stage-finished = Terminé
stage-left = Sortie du guide

reset-ask = Tout reprendre du début ? L’ancien fichier restera à côté. Tapez oui, puis Entrée :
    .yes = oui
reset-done = C’est fait. L’ancien fichier est ici : { $path }
reset-nothing = Il n’y a rien à effacer.
reset-kept = Rien n’a changé.
reset-needs-yes = sans clavier, confirmez par : sesame reset --yes
reset-busy = Sésame est ouvert dans une autre fenêtre. Fermez-la d’abord.
reset-read-only = le dossier est protégé : rien ne peut y être déplacé. Rien n’a changé.
reset-not-now = le dossier ne peut pas servir en ce moment. Rien n’a changé. Réessayez.

doctor-title = Sésame { $version }, guide { $guide } version { $number } du { $date }
doctor-system = Système : { $value }
doctor-terminal = Terminal : { $value }
doctor-size = Taille : { $value }
doctor-display =
    { $value ->
        [lines] Affichage : ligne par ligne
       *[full] Affichage : plein écran
    }
doctor-colours = Couleurs : { $value }
doctor-reader =
    { $value ->
        [yes] Lecteur d’écran : peut-être
       *[no] Lecteur d’écran : rien ne l’indique
    }
doctor-languages = Langues : { $value }
doctor-folder = Dossier de progression : { $value }
doctor-folder-state =
    { $value ->
        [none] pas encore de fichier
        [good] fichier lisible
        [newer] fichier d’un Sésame plus récent
        [unread] fichier qui ne se lit pas en ce moment
       *[damaged] fichier abîmé
    }
doctor-writable =
    { $value ->
        [yes] on peut y écrire
       *[no] on ne peut pas y écrire
    }
doctor-guides =
    { $count ->
        [0] Guides : aucun défaut
       [one] Guides : un défaut, voir sesame check
       *[other] Guides : { $count } défauts, voir sesame check
    }
