# The words of the program itself. Those of the guide are in eu-login.ftl.

# ---- Language and dates ---------------------------------------------------------------------------------------------
language =
    .title = Language
    .ask = In which language would you like to read?
    .display = Display
    .take-up = Go on with a file
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# same
date-short = { $day } { $month }
date-long = { $weekday } { $day } { $month } { $year }
due-day = on { $date }
due-time = on { $date } at { $hour }:{ $minute }

# ---- What is quoted -------------------------------------------------------------------------------------------------
# $ours and $other-ours: “yes” if the text is our own translation, seen in no source.
label = “{ $label }”
label-pair =
    { $ours ->
        [yes] “{ $label }” (our translation; { $language }: “{ $other }”)
       *[no]
            { $other-ours ->
                [yes] “{ $label }” ({ $language }, our translation: “{ $other }”)
               *[no] “{ $label }” ({ $language }: “{ $other }”)
            }
    }
    .brief =
        { $ours ->
            [yes] “{ $label }” (our translation; “{ $other }”)
           *[no]
                { $other-ours ->
                    [yes] “{ $label }” (“{ $other }”, our translation)
                   *[no] “{ $label }” (“{ $other }”)
                }
        }

# The picture of a page, and the same in words
picture = What you see, roughly
    .list = What you see, roughly:
then-picture = Then, roughly
    .list = Then, roughly:
part = { $part }, “{ $label }”
    .description = ({ $label })
    .described = { $part } ({ $label })
    .marked = { $mark }: { $part }
mark-here = here
    .short = here
mark-not = do not press
    .short = no
part-heading = the heading
part-text = the words
part-field = a field to fill in
part-calendar = a date, with a calendar at the end of the line
    .sign = calendar ▼
part-tick = a box to tick
part-ticked = a box that is ticked
part-switch = a switch that is on
    .sign = on ●
part-button = a button
part-tile = a tile
part-option = in the list
part-link = a link
part-menu = a row of the menu
part-gear = the gear at the right
    .sign = gear ☼
part-boxes = { $number } boxes in a row

# ---- In front of paragraphs -----------------------------------------------------------------------------------------
lead-do = To do:
lead-done = Well done:
lead-care = Careful:
lead-deadline = By when:
lead-see = Then:
lead-note = Note:
lead-secrets = Your secrets:
lead-ready = Have ready:
lead-time = How long it takes:
lead-contacts = Whom to ask:
lead-field-keys = While you type a text:
lead-later = Later on:
lead-terms = The words of this page:
lead-labels = In another language:
lead-inserted =
    { $front ->
        [page] The guide has changed. New steps, to be read with the button “Back”:
       *[other] The guide has changed. New steps, to be read with the key “back”:
    }
lead-clock = { $name }.
lead-term = { $name }:
lead-now = Where you are:

# ---- Choices --------------------------------------------------------------------------------------------------------
choice-start = Begin
choice-done = It is done
choice-not-done = That was not done
choice-not-yet = No, not yet
choice-other-day = It was on another day
choice-wait = Not yet: I stop here
choice-trouble = I see something else
choice-works = It works now
choice-to-step = Back to my step
choice-stop = Stop here
choice-close = Close Sésame
choice-resume = Carry on: { $step }
choice-on = Go on: { $step }
choice-return = Return to the page
choice-to-address = Go back to the address
choice-review = See my answers
choice-overview = See all the stages
choice-display = Change how it is shown
choice-all-right = Everything is right
choice-other-answer = Change my answer
choice-got-in = I got into JSIS Online (RCAM)
choice-still-closed = It is still closed
count = { $number } of { $total }

# ---- Keys: .letters the letters (the first is shown), .name its name, .label and .help what it does -------------------
key-hint = { $name }: { $label }
key-choose =
    .name = Enter
    .label = choose
    .help = takes the choice marked with an arrow.
key-back =
    .words = back, retour
    .letters = b
    .name = b
    .label = back
    .help = goes to the page before, and erases nothing.
    .help-practice = goes to the page before. From the practice, all is then forgotten.
key-lost =
    .words = lost, perdu
    .letters = x
    .name = x
    .label = lost
    .help = when you are lost: searches with your words, and says whom to ask.
key-help =
    .words = help, aide
    .letters = h
    .name = h
    .label = help
    .help = opens this help page.
key-language =
    .words = language
    .letters = l
    .name = l
    .label = { $other }
    .help = changes the language, on the same page.
key-overview =
    .words = overview, stages
    .letters = o
    .name = o
    .label = overview
    .help = shows the stages, and what to have ready.
key-display =
    .words = display, screen, écran
    .letters = d
    .name = d
    .label = display
    .help =
        { $front ->
            [page] changes how it is shown: contrast, size of the letters.
           *[other] changes how it is shown: contrast, line by line.
        }
key-colours =
    .words = colours, colors, couleurs
    .letters = c
    .name = c
    .label = colours
    .help = changes from light on black to black on white, and back.
key-genuine =
    .words = genuine, fake, true, vrai, faux
    .letters = g
    .name = g
    .label = genuine or fake
    .help = checks an address that you were given.
key-mouse =
    .letters = m
    .name = m
    .label = mouse
    .help = frees the mouse, to copy text. The same key takes it back.
key-words =
    .words = words, mots
    .letters = w
    .name = w
    .label = words
    .help = explains the words of the page.
key-stop =
    .words = stop, quit, exit, arrêter
    .letters = q
    .name = q
    .label = stop
    .help = stops Sésame, after a question. Everything is kept.
    .help-practice = stops Sésame. What you have typed is forgotten.

key-check =
    .name = Enter
    .label = done
    .help = takes what is typed.
key-choices =
    .name = Tab
    .label = choices
    .help = goes to the choices, where letters are keys again.
key-leave =
    .name = Esc
    .label = back
    .help = ends the practice: all is forgotten.
key-interrupt =
    .name = Ctrl-C
    .label = stop
    .help = stops Sésame.

# ---- The program's own pages ----------------------------------------------------------------------------------------
intro = Welcome to Sésame
    .what =
        Sésame guides you step by step: first EU Login (your account), then JSIS Online (RCAM), your sickness insurance. You act on the web pages, one thing at a time.

        There are three stages: make the account and the key, then ask for access. A few days later, type the final code.
    .independent = Sésame is an independent aid, not a service of the EU. It follows the printed guides of “{ $author }”, dated { $printed }. Its text is dated { $date }: the web pages may have changed since.
    .never =
        Sésame never asks for your name, address, pension number, password or code.

        Nobody may ask for your password, your final code or the code of your device. Not AIACE, not PMO, not EU Login support.
    .ready =
        - your pension slip
        - { $device ->
            [iphone] your iPhone or iPad
            [android] your Android phone or tablet
            [windows] your PC
            [mac] your Mac
           *[other] the device that will open your access: phone, tablet or computer
        }
        - a private e-mail address, yours alone
    .time =
        Only the waits are known:

        - the EU Login e-mail: up to 20 minutes. Its link is good for one day
        - the answer to your request: up to 3 working days
        - access, after the final code: within 24 hours
    .stop =
        { $front ->
            [page] You can stop at any time and come back another day. Sésame keeps your answers and dates, in this browser only.
           *[other] You can stop at any time and come back another day. Sésame keeps your answers and dates, on this computer only.
        }

help = Help
    .choose =
        { $front ->
            [page] To choose: press the answer. The buttons at the end of the page:
           *[other]
                To choose: type the number of the choice. Or use the arrows, then Enter. Or click on the line.

                To read on: Enter, the space bar or Page ↓. To read again: Page ↑.
        }
    .lines = To choose: type the number of the choice, then Enter. Enter alone takes the choice named at the end of the question.
    .words = Instead of a letter, you can type the word behind it: “back”, “help”, “stop”. The sign < goes back too.
    .safe = You cannot break anything here. Sésame sends nothing, and does not touch your web pages.

overview = Your progress
    .spoken =
        { $stage ->
            [0] You are in the preparation, page { $number } of { $total }.
           *[other] You are in stage { $stage }, page { $number } of { $total }.
        }
    .ready =
        { $stage ->
            [3] The message with the final code. Your device, which holds the key. Your EU Login password, for the web page only.
           *[other] { intro.ready }
        }
status-done = done
status-now = under way
status-partly = request sent, nothing to send again
status-waiting = request sent, waiting for the final code
status-later = still to do
status-after-code = not yet
stage =
    { $number ->
        [0] { $name }:
       *[other] Stage { $number }, { $name }:
    }
    .status = { $status }.

old-copy = This copy of Sésame is more than a year old: its texts are of { $date }. The web pages may have changed since. Ask the person who gave you Sésame for a newer copy.

welcome-back = Welcome back
    .today = Today is { $date }.
    .since = Your last visit: { $date }. Everything has been kept.
    .wrong =
        { $front ->
            [page] This device thinks that it is { $date }. That date seems wrong: correct it, or Sésame cannot count the days.
           *[other] The computer thinks that it is { $date }. That date seems wrong: correct it, or Sésame cannot count the days.
        }
    .closed = The web page may have closed. If so, open it again from here, and sign in:

review = Your answers
    .about =
        { $count ->
            [0] You have not answered anything yet.
           *[other] Choose an answer to change it. The rest is kept.
        }
    .answer = { $question } — { $answer }
    .web = Language of your web pages
change = Only what depends on this answer will have to be done again. Your account stays the same.
    .start = This answer only served at the start. What you have done yourself is kept.

when = Which day was it?
    .ask = Sésame counts the days from that day.
    .today = Today, { $date }
    .yesterday = Yesterday, { $date }
    .day = { $date }
    .unknown = Earlier, or I do not remember

finished =
    .title = You have finished
    .next = Well done: your access is validated. Your account stays.
    .in = Well done: your access works. Everything is done.
    .later =
        - EU Login never asks for a new password by an e-mail that you did not expect.
        - Official advice: register at least two keys or ways of signing in, in case one fails.
    .care = After each visit, log out of EU Login and of JSIS Online (RCAM), then close { $front ->
        [page] their tabs.
       *[other] the browser.
    }

printed-point =
    { $stage ->
        [3] Printed guide: stage 3, point { $point }
       *[other] Printed guide: point { $point }
    }

clock-since = Counted from { $date }.

# ---- Whom to ask ----------------------------------------------------------------------------------------------------
contact-eu-login = EU Login support
    .for = (before and while signing in: e-mail, password, account).
contact-pmo = PMO
    .for = (the office that manages your rights: the request, the pension number, the code, the access).
contact-aiace = AIACE volunteers
    .for = (help step by step). Their number: ask your section for it.
contact-device = Someone close to you, or the maker of the device
    .for = (the settings of the device).
contact-bank = Your bank
    .for = (on the number of your card or of a statement).
contact-safeonweb = Safeonweb, in Belgium
    .for = (suspicious e-mails and messages). For other countries, none of our sources gives an address.
contact-commission = Switchboard of the European Commission
    .for = (a second way to reach PMO: ask for it).
contact-phone = Telephone: { $phone }.
    .hours = Telephone: { $phone }, on working days, { $hours }, in French and English. The line is hard to reach. The number may have changed.
contact-post = By post: { $post }.
contact-checked = Source read on { $date }.
    .all = Sources read from { $date } on.

# ---- What has to be said --------------------------------------------------------------------------------------------
notice-no-longer =
    { $more ->
        [0] Answer changed. To do now: { $steps }
        [one] Answer changed. To do now: { $steps }, and one other page
       *[other] Answer changed. To do now: { $steps }, and { $more } other pages
    }
notice-redone =
    { $front ->
        [page] You start again at “{ $step }”. The waiting times start again from there. A mistake? The button “Back” undoes it, if you press it now.
       *[other] You start again at “{ $step }”. The waiting times start again from there. A mistake? The key “back” undoes it, if you press it now.
    }
notice-undone = Your last answer is taken back. On the web pages, nothing has changed.
notice-not-done = It is no longer noted as done.
notice-secret = Nothing of what you typed is kept. Never type a password or a code here.
notice-restored =
    { $front ->
        [page] What this browser kept was damaged. Sésame took the copy before it: check where you are.
       *[other] The progress file was damaged. Sésame took the copy before it: check where you are.
    }
notice-set-aside =
    { $front ->
        [page] What this browser kept was damaged. Sésame begins anew. The button “Overview” shows the way.
       *[other] The progress file was damaged. It stays beside, and Sésame begins anew. The key “{ key-overview.name }” shows the way.
    }
fault-disk-full =
    { $front ->
        [page] This browser has no room left: Sésame cannot keep your place. You can go on.
       *[other] The disk is full: Sésame cannot keep your place. You can go on.
    }
fault-read-only =
    { $front ->
        [page] This browser keeps nothing, perhaps because its window is private. You can go on, and write down the place code before you close it.
       *[other] The folder is protected: Sésame cannot keep your place. You can go on.
    }
fault-other-window =
    { $front ->
        [page] Sésame is open in another tab: go on there. What you do here is no longer kept.
       *[other] Sésame is open in another window already. Here you can look. What you do here is not kept.
    }
fault-no-trace = No-trace mode: nothing is kept on this computer.
notice-other-guide = The progress in this folder is of another guide. It stays beside, and this guide begins anew.
notice-settings =
    { $front ->
        [page] Your display settings were damaged. Sésame is shown as usual.
       *[other] The file with your display settings is damaged. Sésame is shown as usual. What you choose now replaces it, and the damaged file stays beside.
    }
    .newer =
        { $front ->
            [page] A newer Sésame has kept your display settings. What you choose here holds until it closes.
           *[other] A newer Sésame has kept your display settings. This one leaves them alone. What you choose here lasts until you close it.
        }
    .denied = Your display settings cannot be read just now. Sésame leaves them alone. What you choose here lasts until you close it.
fault-unread =
    { $front ->
        [page] A newer Sésame has kept your place here. This one does not touch it, and keeps nothing. Open the newer one.
       *[other] Your progress cannot be read just now. It has not been touched. This time, Sésame keeps nothing. Close it and try again, or ask whoever set up this computer.
    }
fault-changed =
    { $front ->
        [page] Another tab has kept something else in the meantime. So that nothing is erased, this one keeps nothing more. Close it, and go on in the other.
       *[other] Another Sésame has kept something here in the meantime. So that nothing is erased, this window keeps nothing more. Close it, then start Sésame again.
    }
fault-unknown = Sésame cannot keep your place this time. You can go on.

# ---- The fronts: { page } and the like are filled in later ----------------------------------------------------------
front-name = Sésame
front-read-on = Read on: { key-choose.name }
    .short = Read on
front-unmarked =
    { $front ->
        [page] Nothing has been noted. To answer “{ $answer }”, press it twice.
       *[other] Nothing has been noted. To answer “{ $answer }”, type { $number }, then { key-choose.name }.
    }
front-marked =
    { $front ->
        [page] “{ $answer }”: this choice cannot be undone. To confirm it, press it again.
       *[other] “{ $answer }”: this choice cannot be undone. To confirm it, { key-choose.name }.
    }
front-dead = This key does nothing here. Type the digit of an answer, from 1 to { $number }.
    .in-field = This key does nothing here.
front-too-small = Make the window a little bigger.
front-next = After this:
front-above = Read again: Page ↑
    .short = Read again
front-below = Read on: Page ↓
front-mouse-free = Mouse free: select text. Key “{ key-mouse.name }” to come back.
front-plain-start = Sésame in text mode, line by line.
    .to-full = For the full screen: type { key-display.name }, then Enter.
    .to-stop = To stop: type { key-stop.name }, then Enter.
front-prompt = Your choice, then Enter (Enter alone: { $number }):
front-prompt-digit = Your choice, then Enter:
front-refused = “{ $typed }” is not a choice. You can type: { $list }.
front-close = Press Enter to close this window.
front-window = { $title } – Sésame
front-actions = Or else:
front-saved = Your place is kept. See you soon.

# ---- The command line -----------------------------------------------------------------------------------------------
cli-about = Sésame guides you step by step to EU Login and JSIS Online (RCAM).
    .switch = For English: sesame --lang en --help
    .usage = Usage:
    .commands = Commands:
    .options = Options:
    .files = Your answers and dates are kept in { $folder }
cli-lang = The language: { $languages }
cli-plain = Line by line, without drawing: for a screen reader or a simple terminal
cli-theme = The colours: auto or contrast (light on black), contrast-light (black on white), none (the terminal’s own)
cli-data-dir = Keep progress in this folder
cli-guides = Read the guides of this folder (with its folders guides and locales)
cli-no-trace = Write nothing on this computer
cli-help = Show this help
    .command = The command to explain
cli-version = Show the version and the folders
cli-status = Where I am, what is next, what is late
cli-json = For programs: as JSON
cli-reset = Start again; the old file is kept beside
cli-yes = Without asking
cli-check = Check the guides and their words
cli-check-dir = The folder to check; without it, the guides in the program
cli-practise = Practise, keeping nothing: choose a password, read the final code
cli-exercise = password, or code (the final code)
cli-genuine = Is an address the genuine one? In words
cli-address = The address, in several words if need be; - reads it from standard input
cli-doctor = Versions, terminal, folders, languages; nothing personal

error-prefix = sesame:
error-unknown-argument = there is no option “{ $arg }”.
    .near = Did you mean “{ $near }”?
error-unknown-command = there is no command “{ $arg }”.
error-missing-value = the option “{ $arg }” needs a value.
error-value = “{ $value }” does not fit “{ $arg }”.
    .known = Possible: { $known }.
error-usage = this command line is not understood.
error-case-file = write: sesame desk export NICKNAME FILE, or: sesame desk import FILE
error-exercise = say which: sesame practise password, or sesame practise code.
error-address = give the address to check: sesame genuine ADDRESS
error-conflict = the option “{ $arg }” is given twice.
error-try-help = To see all that is possible: sesame --help
error-language = the language “{ $value }” is not known.
error-data-dir-file = “{ $path }” is a file. --data-dir needs a folder.
error-guides-dir = the folder “{ $path }” does not have the folders guides and locales, or cannot be read.
error-guides =
    { $count ->
        [one] the guides have one problem. To see it: sesame check { $path }
       *[other] the guides have { $count } problems. To see them: sesame check { $path }
    }
error-newer = the progress was kept by a newer Sésame. This file has not been touched: { $path }. Install the new version.
error-unread = the progress cannot be read just now. This file has not been touched: { $path }. Try again, or ask whoever set up this computer.
error-now = SESAME_NOW must be a date such as 2026-11-22T10:00:00+01:00.
error-terminal = the terminal no longer answers ({ $why }). Your place is kept.
error-write = cannot write ({ $why }).
error-practice = the terminal no longer answers ({ $why }). Nothing of the practice was kept.
panic = Sésame has stopped by its own fault. Your place is kept: run sesame again. If it happens again, give this to a volunteer:

status-language = Language: { $value }
status-device = Device: { $value }
status-place = Where I am: { $value }
status-step = Step: { $value }
status-next = After that: { $value }
status-code = Place code: { $code } ({ $spelt })
status-late = Late. { $value }
status-damaged = the progress file is damaged. At the next start, Sésame will put it aside.
status-saved = Saved on { $date }
status-none = Nothing has been started. Run: sesame
stage-finished = Finished
stage-left = Way out of the guide

reset-ask = Start again from the beginning? The old file will be kept beside. Type yes, then Enter:
    .yes = yes
reset-done = Done. The old file is here: { $path }
reset-nothing = There is nothing to erase.
reset-kept = Nothing has changed.
reset-needs-yes = without a keyboard, confirm with: sesame reset --yes
reset-busy = Sésame is open in another window. Close that one first.
reset-read-only = the folder is protected: nothing can be moved there. Nothing has changed.
reset-not-now = the folder cannot be used just now. Nothing has changed. Try again.

doctor-title = Sésame { $version }, guide { $guide } version { $number } of { $date }
doctor-system = System: { $value }
doctor-terminal = Terminal: { $value }
doctor-size = Size: { $value }
doctor-display =
    { $value ->
        [lines] Display: line by line
       *[full] Display: full screen
    }
doctor-colours = Colours: { $value }
doctor-reader =
    { $value ->
        [yes] Screen reader: perhaps
       *[no] Screen reader: nothing points to one
    }
doctor-languages = Languages: { $value }
doctor-folder = Progress folder: { $value }
doctor-folder-state =
    { $value ->
        [none] no file yet
        [good] file can be read
        [newer] file of a newer Sésame
        [unread] file that cannot be read just now
       *[damaged] damaged file
    }
doctor-writable =
    { $value ->
        [yes] can be written
       *[no] cannot be written
    }
doctor-guides =
    { $count ->
        [0] Guides: no problem
       [one] Guides: one problem, see sesame check
       *[other] Guides: { $count } problems, see sesame check
    }
