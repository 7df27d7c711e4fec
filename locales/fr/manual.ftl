# Ce que dit `sesame man` en plus de l’aide de la ligne de commande, et l’aide de ce qui sert aux paquets.

cli-completions = Un script pour un interpréteur, qui complète alors les commandes tout seul
    .shell = bash, zsh, fish, powershell ou elvish
cli-man = La page de manuel de ce programme, pour la commande man
error-shell = dites pour lequel : sesame completions bash, zsh, fish, powershell ou elvish.

# ---- Les titres sont en capitales, comme dans toute page de manuel ------------------------------------------------------
man-title = Manuel de l’utilisateur
    .short = pas à pas vers EU Login et RCAM en ligne
    .usage = [options] [commande]
    .name = NOM
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .commands = COMMANDES
    .options = OPTIONS
    .environment = ENVIRONNEMENT
    .files = FICHIERS
    .exit = CODE DE SORTIE
    .notes = NOTES
man-about = Sésame est une aide indépendante, pas un service de l’UE. Il ne parle à aucun réseau, et ne demande ni votre nom, ni mot de passe, ni code. Il garde votre place après chaque réponse : relancez-le, vous revenez au même endroit.
    .keys = Dans l’assistant, tapez le chiffre de votre réponse. La dernière ligne de l’écran montre toujours les autres touches : retour, aide, langue, arrêt.
    .words = Les options se placent avant ou après une commande.
    .alone = L’assistant
man-environment = Une option passe avant l’environnement, l’environnement avant votre choix enregistré, et celui-ci avant le système.
    .lang = La langue : { $languages }.
    .plain = 1 : ligne par ligne. 0 : le plein écran, même si la sortie n’est pas un terminal.
    .data-dir = Le dossier de la progression, comme l’option --data-dir.
    .guides = Le dossier d’autres guides, comme l’option --guides.
    .now = Une date comme 2026-11-22T10:00:00+01:00 : l’horloge s’y arrête, pour s’exercer.
    .no-color = N’importe quoi : pas de couleurs.
man-files = Votre place est gardée dans progress.toml, l’affichage dans settings.toml. La commande sesame --version dit dans quel dossier. Aucun des deux fichiers ne contient de nom, de numéro, de mot de passe ou de code. La personne qui vous aide, si vous la notez, est dans helper.toml ; le livret la montre.
man-exit =
    .fine = Tout va bien ; l’assistant a été quitté, et votre place est gardée.
    .problems = Des défauts ont été trouvés, ou la demande n’a pas pu être exécutée.
    .usage = La ligne de commande n’a pas été comprise.
    .elsewhere = Pour sesame genuine seul : officielle, mais d’une autre démarche ; ou personne ne peut le dire.
    .gone = Le terminal a été fermé.
    .interrupted = Arrêt par Ctrl-C.
    .ended = Arrêt par le système.
man-notes = Ne dites jamais à personne votre mot de passe, votre code ou votre PIN, et ne les écrivez jamais.
