# The sentences of your guide, in English. The same, in French, are in locales/fr/my-guide.ftl.
#
# Left of the sign “=”, a name: do not change it, Sésame looks for it. Right of it, the sentence: it is yours.
# A sentence may go on in the next line, eight spaces in. An empty line parts two paragraphs, “-” opens a point.
# What stands in braces is replaced: { LABEL("example-send", $web) } by a label of labels.toml,
# { ADDRESS("aiace") } by an address of addresses.toml, { TERM("passkey") } by a word of glossary.ftl,
# { $due } by a date. An address is never written here by hand.
# After each change: sesame check FOLDER

# The guide's name, in the list of guides. Below it, what the first and the last page say.
guide-my-guide = My guide
    .what = This guide is an example. It shows all that a guide may contain. Write here, in two sentences, what yours is for.
    .independent = Sésame is an independent aid, and not a service of the EU. The texts of this guide are of { $date }: the web pages may have changed since.
    .ready =
        - your phone or your computer
        - whatever one must have at hand
    .time = The longest wait: 3 working days.
    .finished = Well done: everything is finished.
    .finished-in = Well done: it works. Everything is finished.
    .finished-later = Write here what will have to be done again one day.
    .finished-care = Sign out after each visit, then close the browser.
    .got-in = It works
    .closed = It does not work yet

# The stages: their name, their short name at the top of the screen, what is done in them. { $number } is their number.
stage-preparation = Preparation
    .short = Preparation
    .bar = Preparation
    .about = Gather what is needed.
    .done = everything is ready.
stage-account = the request
    .short = Stage { $number } of 3: the request
    .bar = Request
    .about = Fill in the page, then send it.
    .done = stage { $number } is done.
stage-access = the wait
    .short = Stage { $number } of 3: the wait
    .bar = Wait
    .about = Wait for the answer.
    .done = stage { $number } is done.
stage-code = the code
    .short = Stage { $number } of 3: the code
    .bar = Code
    .about = Type the code, once it has come.

# A wait: its name, then what is said while it runs (.running), when it is over (.late), when nobody knows since when it
# has been running (.unknown).
wait-answer = The answer
    .running = It should come { $due } at the latest. Before that date, all is well.
    .late = It should have come { $due }. Ask what has become of it.
    .unknown = It takes up to 3 working days.

# A page. Always: .title and .act (what to do).
# A question: one sentence .choice-… for each answer.
# If you like: .care (what to be careful about) and .note (good to know).
step-device =
    .title = Which device will you use?
    .act = Choose the device that you will have in your hands. A phone can keep a { TERM("passkey") }.
    .choice-phone = A phone or a tablet
    .choice-computer = A computer
    .choice-none = Neither

# Something to do also says .see: what should then be there.
step-phone-lock =
    .title = Check the lock
    .act = Switch the screen of the phone off, then on again.
    .see = your phone asks for a code, a face or a fingerprint.
    .note = This page appears for a phone only.

# A sentence may depend on an answer: here on “device”. The line that begins with * serves in all other cases.
step-ready =
    .title = Before you begin
    .act =
        { $device ->
            [phone] Take your phone in your hand, and keep your papers beside you.
           *[other] Sit down at your computer, your papers beside you.
        }
    .see = everything you need, in front of you.

# What cannot be undone also says: .before (to check first), .ask (the question) and .yes (the answer that counts).
step-send =
    .title = Check, then send
    .before = A request that was sent cannot be taken back.
    .act = On the page { LABEL("example-heading", $web) }, read everything again. Then press { LABEL("example-send", $web) }.

        The address of the page: { ADDRESS("aiace") }
    .see = a message that says that the request has gone.
    .ask = Did you press the button?
    .yes = Yes, the request has gone

# A wait for something: .yes is the answer that says that it has come.
step-code-came =
    .title = You are waiting for the code
    .act = You will receive a code. You may close Sésame and come back another day.
    .yes = The code has come

# A page with an answer that leads back (“redo”) also says .late: what to do when a wait is over.
step-type-code =
    .title = Type the code
    .act = Type the code on the web page, and nowhere else.
    .late = The code is no longer good. Ask for another one.
    .see = a message that says that the code is right.
    .choice-good = The code is accepted
    .choice-refused = The code is refused: send the request again

# A way out: .title and .act. With “change”, also .change: the choice that leads back to the question.
exit-no-device =
    .title = You need a device
    .act = Without a phone or a computer, ask a relative to do these pages with you.
    .change = Choose another device
