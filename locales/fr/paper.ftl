# Ce qui va sur le papier ou dans un calendrier : sesame print, sesame calendar.

# ---- Le livret : $page est le nom d’une page de papier, comme « Étape 1, page 3 » ---------------------------------------
paper-for = Livret pour :
paper-contents = Ce qu’il y a dans ce livret
lead-paper = Comment s’en servir :
paper-how =
    Ce livret dit la même chose que Sésame à l’écran, dans le même ordre.

    - Cochez la case d’un titre quand c’est fait.
    - À une question, cochez votre réponse. La flèche dit à quelle page aller. Le numéro des pages est en haut, à droite.
    - Là où il y a une ligne, notez la date. N’écrivez jamais ici un mot de passe ou un code.
    - Vous voyez autre chose ? Cherchez plus loin le numéro indiqué : chaque souci en a un.
    - Au téléphone, lisez le repère à la personne qui vous aide. Il dit l’endroit et l’appareil, rien sur vous.
    - Un mot entre guillemets est écrit ainsi sur la page web. Entre parenthèses : le même, sur la page dans l’autre langue.
paper-here = Imprimé le { $date }. Ce qui était fini ce jour-là n’y est plus.
paper-page = Page { $number } sur { $total }
paper-place =
    { $stage ->
        [0] { $name } : { $number } sur { $total }
       *[other] Étape { $stage } : { $number } sur { $total }
    }
paper-end = À la fin
paper-sheet = Fiche { $name }
    .of = Fiche { $name } : { $number } sur { $total }
paper-others = Les fiches, pour d’autres réponses
    .about = Ces fiches viennent après le chemin habituel. N’en lisez une que si une réponse vous y envoie.
paper-trouble = Si quelque chose ne va pas
    .about =
        Cherchez ce que vous voyez. Essayez les gestes l’un après l’autre. Rien n’aide ? Les adresses et les numéros sont à la page { $page }.

        Ces mots sont ceux de l’écran. « Sésame reprend » : suivez la flèche. « Dites-le à Sésame » : cochez cette réponse sur sa page.
    .number = Nº { $number } : { $title }
    .ask = Aide :
    .see = Vous voyez autre chose ?
    .where = nº { $number }, dès la page { $page }
paper-days = Compter les jours ouvrables
    .how = Commencez par le lendemain. Les samedis et les dimanches ne comptent pas. Ces jours-là non plus, à Bruxelles ou à Luxembourg :
    .one = le { $date }
    .run = du { $date } au { $end }
    .see = Pour trouver le dernier jour
    .last = La liste s’arrête à la fin de { $year }. Elle peut changer, et aucune source ne la promet.
paper-words = Les mots de ce livret
paper-next = continuez
paper-below = voyez ci-dessous
paper-otherwise = Sinon :
paper-everybody = Dans tous les cas :
paper-go = « { $title } », page { $page }
paper-other = un autre livret, celui de cet appareil
paper-stay = restez ici
paper-elsewhere = « { $title } », qui n’est pas dans ce livret
paper-if = Si vous avez répondu { $answers } (page { $page })
paper-then = Ensuite
paper-back = Pour changer de réponse
paper-done-on = Fait le :
paper-until = { $name }, au plus tard le :
paper-room = à écrire à la main
paper-code = La même adresse, pour un appareil photo :
paper-camera =
    { $device ->
        [windows] Pour l’appareil photo d’un téléphone. Tout se fait sur le PC : c’est là que la clé doit naître.
        [mac] Pour l’appareil photo d’un téléphone. Tout se fait sur le Mac : c’est là que la clé doit naître.
       *[other] Visez ce carré avec l’appareil photo. Relisez ensuite l’adresse, lettre par lettre.
    }
paper-follows = Il suit un guide imprimé de « { $author } », du { $printed }.
paper-made = Imprimé par Sésame { $version } le { $date }. Les pages web ont pu changer depuis.

# ---- Le calendrier --------------------------------------------------------------------------------------------------
calendar-event = À retenir : { $name }
calendar-late = En retard : { $name }
calendar-counted = Compté en jours ouvrables des institutions, pour autant qu’on les connaisse. Ce n’est pas une promesse.
    .unknown = Les jours fériés de { $year } ne sont pas connus. Ce jour peut être trop tôt.
calendar-about = Écrit par Sésame le { $date }. Sésame est une aide indépendante, et non un service de l’UE.
calendar-nothing = aucun délai ne court : il n’y a rien à mettre dans un calendrier. Rien n’a été écrit.
    .unknown = un délai court, mais on ne sait pas depuis quel jour. Rien n’a été écrit.
calendar-done = Le fichier de calendrier est ici : { $path }
    .next = Ouvrez-le : votre calendrier reprend alors les dates. Un fichier plus récent prend la place de celui-ci.

# ---- La ligne de commande -------------------------------------------------------------------------------------------
cli-print = Imprimer tout le guide pour un appareil, en gros caractères (ou : sesame imprimer)
cli-print-device = iphone, android, windows ou mac ; sans lui, l’appareil choisi dans Sésame
cli-print-format = html (pour le navigateur, qui l’imprime) ou text
cli-from-here = Laisser de côté ce qui est fini
cli-calendar = Les délais et les dates en fichier de calendrier (.ics), avec des rappels (ou : sesame calendrier)
cli-calendar-output = Écrire dans ce fichier ; sans lui, parmi vos documents (dans un tube : sur la sortie standard)
cli-output = Écrire dans ce fichier ; sans lui, sur la sortie standard
cli-force = Même par-dessus un fichier qui existe

output-exists = il y a déjà un fichier « { $path } ». Il n’a pas été touché. Pour le remplacer : --force
output-folder = « { $path } » est un dossier. Donnez le nom d’un fichier.
output-no-folder = le dossier de « { $path } » n’existe pas. Rien n’a été écrit.
output-read-only = impossible d’écrire « { $path } » à cet endroit : il est protégé. Rien n’a été écrit.
output-full = pas de place pour « { $path } » : le disque est plein. Il n’en reste rien.
output-failed = « { $path } » n’a pas pu être écrit ({ $why }). Il n’en reste rien.

print-done = Le livret est ici : { $path }
    .next = Ouvrez-le dans votre navigateur, puis imprimez-le de là. Pour un PDF : « Enregistrer au format PDF ».
print-no-device = dites pour quel appareil : --device, puis l’un de { $known }.

# ---- Every page on a sheet -------------------------------------------------------------------------------------------
cli-pages = Mettre toutes les pages sur une feuille HTML, pour qui écrit les guides
pages = Sésame : toutes les pages
    .done = Toutes les pages sont dans { $path }
notice-booklet-kept =
    { $front ->
        [page] Le livret est prêt : le navigateur demande sur quelle imprimante.
       *[other] Le livret est dans ce fichier : { $path }. Imprimez-le, ou envoyez-le à la personne.
    }
