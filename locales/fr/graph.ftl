# Les mots du dessin d’un guide : sesame graph.
graph-about = Guide { $guide }, version { $number } du { $date }.
    .device = Appareil : { $device }.
graph-page = { $number } ({ $id })
graph-step = { $page } { $title }
    .kind = { $page } { $title } [{ $kind }]
graph-node = { $number } · { $title }
# same
graph-question = question
graph-confirm = ne s’annule pas
graph-waiting = attente
graph-when = seulement si { $condition }
graph-is = { $question } = { $answers }
    .answer = « { $answer } »
graph-and = et
graph-or = ou
graph-case = si { $condition }
graph-else = sinon
graph-gate = rien ne s’ouvre derrière avant que ce soit fait
graph-way = { $what } → { $target }
graph-next = ensuite
graph-exit = sortie « { $id } »
graph-end = la fin
graph-behind = [déjà fait : tout jusqu’à { $page }]
    .but = [déjà fait : tout jusqu’à { $page }, sauf ce qui dépend de « { $question } »]
graph-redo = [on recommence à partir de là]
graph-exits = Sorties
graph-wait-starts = ici commence un délai : { $wait }, { $length }
graph-wait-ends = ici finit un délai : { $wait }
graph-wait-got-in = il finit quand la personne dit, à la fin, que l’accès marche
graph-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
graph-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
graph-working-days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
graph-months = { $count } mois

cli-graph = Dessiner le guide : toutes les pages, et où mène chaque réponse
cli-format = text (un arbre, ici même) ou mermaid (pour une page web ou un document)
cli-device = Seulement le chemin de cet appareil
error-device = l’appareil « { $value } » n’est pas dans ce guide.
    .none = ce guide ne demande aucun appareil.
