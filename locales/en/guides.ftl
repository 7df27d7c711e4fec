# The words of the list of guides, and of the starter guide: sesame check --new.
guides =
    .title = Guides
    .ask = Which guide would you like to follow?
status-guide = Guide: { $value }

cli-check-new = Write a starter guide into this folder, to be changed
new-done = A starter guide is waiting for you here: { $path }
    .pages = The pages and their order: { $guide }
    .words = The sentences: { $words }
    .facts = The labels, telephone numbers, addresses: { $facts }
    .check = To check it: sesame check { $quoted }
    .try = To try it: sesame --guides { $quoted }
new-not-empty = the folder “{ $path }” is not empty. Nothing was written.
    .cure = Choose the name of a folder that does not exist yet.
new-is-file = “{ $path }” is a file. Nothing was written.
new-failed = the folder “{ $path }” cannot be written ({ $why }). Nothing was left there.
error-together = “{ $arg }” and “{ $other }” do not go together.
problem-guide-id = this guide is called “{ $name }”, but its file “{ $known }.toml”.
    .cure = Write id = "{ $known }", or rename the file.
