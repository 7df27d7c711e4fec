# The words of a guide's drawing: sesame graph.
graph-about = Guide { $guide }, version { $number } of { $date }.
    .device = Device: { $device }.
graph-page = { $number } ({ $id })
graph-step = { $page } { $title }
    .kind = { $page } { $title } [{ $kind }]
graph-node = { $number } · { $title }
# same
graph-question = question
graph-confirm = cannot be undone
graph-waiting = waiting
graph-when = only if { $condition }
graph-is = { $question } = { $answers }
    .answer = “{ $answer }”
graph-and = and
graph-or = or
graph-case = if { $condition }
graph-else = otherwise
graph-gate = nothing behind it opens before this is done
graph-way = { $what } → { $target }
graph-next = then
graph-exit = way out “{ $id }”
graph-end = the end
graph-behind = [already done: everything up to { $page }]
    .but = [already done: everything up to { $page }, except what depends on “{ $question }”]
graph-redo = [begins again from there]
graph-exits = Ways out
graph-wait-starts = a wait begins here: { $wait }, { $length }
graph-wait-ends = a wait ends here: { $wait }
graph-wait-got-in = it ends when the person says, on the last page, that they got in
graph-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
graph-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
graph-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
graph-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

cli-graph = Draw the guide: every page, and where each answer leads
cli-format = text (a tree, right here) or mermaid (for a web page or a document)
cli-device = Only the way of this device
error-device = the device “{ $value }” is not in this guide.
    .none = this guide asks for no device.
