# Les mots de la liste des guides, et du guide de départ : sesame check --new.
guides =
    .title = Guides
    .ask = Quel guide voulez-vous suivre ?
status-guide = Guide : { $value }

cli-check-new = Créer dans ce dossier un guide de départ, à modifier
new-done = Un guide de départ vous attend ici : { $path }
    .pages = Les pages et leur ordre : { $guide }
    .words = Les phrases : { $words }
    .facts = Les libellés, les numéros de téléphone, les adresses : { $facts }
    .check = Pour le vérifier : sesame check { $quoted }
    .try = Pour l’essayer : sesame --guides { $quoted }
new-not-empty = le dossier « { $path } » n’est pas vide. Rien n’y a été écrit.
    .cure = Choisissez un nom de dossier qui n’existe pas encore.
new-is-file = « { $path } » est un fichier. Rien n’a été écrit.
new-failed = le dossier « { $path } » ne peut pas être écrit ({ $why }). Rien n’y est resté.
error-together = « { $arg } » et « { $other } » ne vont pas ensemble.
problem-guide-id = ce guide s’appelle « { $name } », mais son fichier « { $known }.toml ».
    .cure = Écrivez id = "{ $known }", ou renommez le fichier.
