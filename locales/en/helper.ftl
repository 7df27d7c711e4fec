# The person who helps: noted by whoever installs Sésame, or by the person.

lead-helper = Your helper:
choice-helper = Note the person who helps me
choice-helper-known = The person who helps me
choice-helper-note = Note somebody
choice-helper-change = Change
choice-helper-forget = Forget this note
choice-helper-next = On to the next
choice-helper-clear = Clear what is written
choice-helper-end = Finish

helper = The person who helps you
    .about = A relative, a volunteer: somebody you know. Their number is then before your eyes when you need it.
    .kept =
        { $front ->
            [page] This note stays in this browser. Sésame sends it to nobody. It is also in the printed booklet.
           *[other] This note stays on this computer, by itself. Sésame sends it to nobody. It is also in the printed booklet.
        }
    .phone = Telephone: { $value }
    .hours = When to call: { $value }
    .fraud = Call this person at the number noted here, never at one that a stranger gave you.

# $value is what is noted already; $known tells whether there is any.
helper-name = Their name
    .label = Their name:
    .ask = A first name is enough.
    .prompt =
        { $known ->
            [yes] Their name, then Enter (Enter alone: “{ $value }”, { key-back.name }: back):
           *[no] Their name, then Enter (empty line: no name, { key-back.name }: back):
        }
helper-phone = Their telephone
    .label = Their number:
    .ask = Write it as you dial it.
    .prompt =
        { $known ->
            [yes] Their number, then Enter (Enter alone: “{ $value }”, { key-back.name }: back):
           *[no] Their number, then Enter (empty line: no number, { key-back.name }: back):
        }
helper-hours = When to call
    .label = When:
    .ask = For example: in the morning. You may leave it empty.
    .prompt =
        { $known ->
            [yes] When to call, then Enter (Enter alone: “{ $value }”, { key-back.name }: back):
           *[no] When to call, then Enter (empty line: nothing to say, { key-back.name }: back):
        }
helper-refused = A name or a number is needed.
    .long = That is too long: { $count } characters at most.
    .controls = This text contains invisible characters. Type it by hand.
    .digits = A telephone number has digits. Check it.
helper-unread = The note about the person who helps you is damaged. Sésame has not touched it. To write another, forget this one first.
    .newer = A newer Sésame has noted the person who helps you. This one cannot read it, and leaves it alone.
    .denied = The note about the person who helps you cannot be read just now. Sésame leaves it alone.
    .cli = The note about the person who helps you is damaged: { $path }. Sésame has not touched it. To delete it: sesame helper --forget
helper-noted = It is noted.
    .until-the-end = It is noted until Sésame closes: in no-trace mode, nothing is kept.
    .not-kept = It is noted for now. Sésame could not keep it for the next time.
helper-forgotten = It is forgotten: nobody is noted any more.
    .not =
        { $front ->
            [page] This browser could not delete this note.
           *[other] Sésame could not delete this note. It is still in the file helper.toml.
        }

# ---- The command ----------------------------------------------------------------------------------------------------
cli-helper = The person who helps me: note, show or forget them
cli-helper-name = Their name
cli-helper-phone = Their telephone number
cli-helper-hours = When to call
cli-helper-forget = Forget this person
helper-nobody = Nobody is noted.
helper-how = To note somebody: sesame helper --name NAME --phone NUMBER --hours HOURS
    .known = To change it: sesame helper --phone NUMBER. To forget it: sesame helper --forget
error-helper-no-trace = with --no-trace, nothing is read or written about the person who helps.
error-helper-failed = the note has not changed ({ $why }): { $path }
reset-helper = The person who helps you stays noted. To forget them: sesame helper --forget
doctor-helper =
    { $value ->
        [yes] A helper is noted: yes
        [no] A helper is noted: no
       *[unread] A helper is noted: the file cannot be read
    }
