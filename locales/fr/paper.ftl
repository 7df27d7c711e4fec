# Ce qui va sur le papier ou dans un calendrier : sesame print, sesame calendar.

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
cli-calendar = Les délais et les dates en fichier de calendrier (.ics), avec des rappels
cli-output = Écrire dans ce fichier ; sans lui, sur la sortie standard
cli-force = Même par-dessus un fichier qui existe

output-exists = il y a déjà un fichier « { $path } ». Il n’a pas été touché. Pour le remplacer : --force
output-folder = « { $path } » est un dossier. Donnez le nom d’un fichier.
output-no-folder = le dossier de « { $path } » n’existe pas. Rien n’a été écrit.
output-read-only = impossible d’écrire « { $path } » à cet endroit : il est protégé. Rien n’a été écrit.
output-full = pas de place pour « { $path } » : le disque est plein. Il n’en reste rien.
output-failed = « { $path } » n’a pas pu être écrit ({ $why }). Il n’en reste rien.
