# The help desk: the board, the call, the notes.

cli-desk = The help desk: the volunteer’s board
    .export = Hand a case over: write it into a file
    .import = Take in a case that was handed over
    .nickname = The nickname of the case
    .file = The file of the case
desk-exported = The case “{ $name }” is in this file: { $path }.
    .next = Give the file to your colleague only. They take it in with: sesame desk import FILE
desk-imported = The case “{ $name }” is on the board.
    .merged = The case “{ $name }” was there already: both histories are kept.
    .renamed = Another case has that nickname: this one is now called “{ $name }”.
desk-no-case = no case is called “{ $name }”. “sesame desk” shows them all.
desk-no-file = there is no such file: { $path }
desk-import-failed = this file cannot be taken in. { $why }

# ---- The board ------------------------------------------------------------------------------------------------------
desk-board = The callers
    .none = No case is open. A new caller? Choose 1.
    .about =
        { $count ->
            [one] One open case. Late: { $more }. To call today: { $number }.
           *[other] { $count } open cases. Late: { $more }. To call today: { $number }.
        }
    .nothing = No open case is like these words.
    .found =
        { $count ->
            [one] One case is like these words.
           *[other] { $count } cases are like these words.
        }
desk-help = At the desk, each caller has a case, under a nickname. No name, no number and no secret is kept. Choose 1 for a new caller, or the line of a case to go on with it.
desk-new = A new caller
desk-search = Look for a case
    .label = Search:
    .prompt = A nickname, a device or a page, then Enter. Empty line: back.
desk-more = Show more ({ $count })
desk-to-board = Back to the board
desk-archive = Cases put away
    .see = See the cases put away
    .about =
        { $count ->
            [0] Nothing has been put away.
            [one] One case.
           *[other] { $count } cases.
        }
    .put = Put the case away
    .back = Take the case out again
desk-unreachable = The folder of the cases cannot be read. Is the network drive connected? Nothing is lost.
desk-unreadable = { $path }: damaged, left as it is.
    .file-newer = { $path }: written by a newer Sésame, left as it is.
    .file-large = { $path }: far too long for a case, left as it is.
    .file-denied = { $path }: not readable from here. It belongs to another account of this computer, or the disk does not answer. Try again, or ask for a folder that you share.
    .more = { $count } more.
    .not-case = It is no whole case. It may have been cut short on the way: ask for it again.
    .damaged = This case’s file is damaged, and has no copy. It stays where it is. Begin a new case.
    .newer = A newer Sésame wrote this case. It has not been touched. Update Sésame to open it.
    .large = This file is far too long for a case. It has not been touched.

# A line of the board
# same
desk-row = { $name } · { $list }
    .call = TO CALL TODAY
    .call-on = To call back { $date }
    .late = LATE: { $name }, expected { $date }
    .waits = { $name }: until { $date }
    .seen = last contact { $date }
    .languages = speaks { $language }, pages { $web }
    .nowhere = place not known yet

# ---- A new case -----------------------------------------------------------------------------------------------------
desk-nickname = What shall we call this caller?
    .label = Nickname:
    .prompt = A nickname, then Enter. Empty line: back.
    .about = A nickname that tells nobody who it is. For example: { $name }.
    .type = Type a nickname
    .take = Take “{ $name }”
    .other = Propose another one
desk-nicknames =
    .words = Tulip, Blackbird, Violet, Robin, Poppy, Swallow, Daisy, Finch, Iris, Kingfisher, Lilac, Heron, Clover, Lark, Jasmine, Wren, Lavender, Dove, Heather, Owl, Fern, Thrush, Peony, Magpie, Bluebell, Swift, Primrose, Stork, Cornflower, Goldfinch
desk-first-names =
    .words = John, Mary, Peter, Paul, James, Robert, Michael, William, David, Richard, Thomas, Charles, George, Edward, Henry, Frank, Patrick, Brian, Alan, Kevin, Margaret, Elizabeth, Susan, Ann, Anne, Jane, Helen, Ruth, Dorothy, Barbara, Patricia, Linda, Carol, Sarah, Karen, Nancy, Betty, Hans, Klaus, Helga, Ingrid, Giovanni, Giuseppe, Maria, Anna, Carlos, Carmen, Jan, Piet, Els, Lars, Karin
desk-refused = This nickname will not do.
    .empty = Type a nickname, or take the one proposed.
    .long = That is a little long: { $count } characters at most. Try one or two words.
    .mail = That looks like an e-mail address. A nickname must tell nobody who it is. Try a flower or a bird.
    .number = That looks like a number of theirs. A nickname must tell nobody who it is. Try a flower or a bird.
    .sign = Only letters: no full stop, no slash, no other sign. Try a flower or a bird.
    .name = That looks like a name and surname. A nickname must tell nobody who it is. Write it small, or try a flower.
    .taken = Another case has this nickname already. Try another one, or add a 2.
desk-languages = Which languages?
    .about = The language the caller speaks, then that of their web pages.
    .pair = speaks { $language }, pages { $web }
    .change = Change the languages

# ---- Where is the caller? -------------------------------------------------------------------------------------------
desk-find = Where is the caller?
    .label = Code, or their words:
    .prompt = Their place code, or what they see, then Enter. Empty line: other ways.
    .contacted = Somebody contacted them, and they have a doubt
    .type = Type their place code, or what they see
    .about = Ask: “Do you see a place code, in Sésame or in the booklet?” Type it. If not, type what they see, or what is wrong.
    .code = This is the place that the code says.
    .near = No page has this code: one character was misheard. Was it one of these?
    .wrong = No page has this code. Have it read again, with its words: “F as in Freddie”. Or type what they see.
    .secret = type no password, code or number of theirs here. Nothing of it is kept.
    .retired = This code is of a page that the guide no longer has. Type what they see.
    .at = { $known ->
            [yes] { $quoted }: { $step } ({ $value })
           *[no] { $quoted }: { $step }
        }
    .step = { $known ->
            [yes] { $step } ({ $value })
           *[no] { $step }
        }
    .trouble = { $name }
    .questions = Ask three questions
    .begin = They begin at the very start
    .again = Find the caller’s place
desk-which-device = 1. Which device do they use?
desk-code-came = 2. Has the final code come?
    .no = No, not yet
    .yes = Yes, they have it
desk-unknown = Nobody knows
desk-page = What they see, roughly
    .list = What they see, roughly:
desk-sees = What the caller should then see:
    .title = 3. What do they see?
    .label = A word of their page:
    .prompt = A word of their page, then Enter. Empty line: back.
    .nothing = No page shows this word. Try another one, or ask what stands at the top of the page.
    .about = Have them read the title of their page. Choose the line that fits.
    .search = Type a word that they read
    .heading = “{ $label }”: { $step }

# ---- The call -------------------------------------------------------------------------------------------------------
desk-say = What I say, { $language }:
desk-say-own = The same, { $language }:
desk-if-not = If not, perhaps:
desk-ask = Ask, yes or no:
desk-ask-password =
    - Has it at least 10 characters?
    - Has it three of these: capitals, small letters, digits, signs?
    - Is it free of your name, and of your e-mail address?
    - Is it something else than the example of the printed guide?
    - Have you written it down on paper?
desk-ask-code =
    - Have you the newest message in front of you?
    - Does it show four groups?
    - Has each group three characters?
desk-yes = Yes, it is done
desk-yes-all = Yes to every question
desk-no = No: something else
desk-no-one = No to one of them
desk-no-because = No: { $name }
desk-not-yet = Not yet: end of this call
desk-close = End the call
desk-case = The case: place, notes, handing over
    .title = The case “{ $name }”
    .name = Nickname: { $value }
    .languages = Languages: { $value }
    .code = Place code: { $value }
    .note = Noted: { $value }
desk-to-call = Back to the call
desk-jump = Go to any page
desk-undo = Take back the last answer or place

# Duties, where they matter
desk-duty = Your duty:
    .all = never ask for a password, a code, a PIN, a number or a date of birth. Listen to none, note none.
    .password = never ask for the password, nor listen to it.
    .code = never ask for the final code, nor listen to it.
    .pin = never ask for the PIN, the pattern or the code of the device.
    .number = never ask for the pension number or the date of birth.
    .bank = never ask for a bank account, a card number or a code of the bank. Listen to none.
    .interrupt = If they start reading it out, interrupt: “Stop, keep that for yourself.”
    .name = note no name, no address and no number.
    .notes = no name, no number, no address, no password, no code.

# ---- Notes ----------------------------------------------------------------------------------------------------------
desk-notes = Notes
    .see = Notes of the call
    .own = In your own words:
    .write = Write something in my own words
    .copy = Copy the summary, in both languages
    .noted = Noted: { $name }
desk-note-warned = Has been told to read out no secret
desk-note-slow = Hard of hearing: speak slowly
desk-note-sight = Poor sight: take time
desk-note-helped = Somebody helps on the spot
desk-note-morning = Prefers a call in the morning
desk-note-afternoon = Prefers a call in the afternoon
desk-note-tired = Preferred to stop for today
desk-note-printed = Has the printed guide
desk-note-no-mail = Has not received the e-mail
desk-note-junk = Has looked in the junk folder
desk-note-restarted = Has restarted the device
desk-note-browser = Has tried another browser
desk-note-locked = Account locked: wait 15 minutes
desk-note-message = Has received the message or the booklet
desk-note-pmo = Is to ask PMO
desk-note-support = Is to ask EU Login support
desk-note-section = Is to ask their AIACE section
desk-text = A note in your own words
    .label = Your note:
    .prompt = Your note, then Enter. Empty line: no note.
    .type = Type the note
    .leave = No note
desk-doubt = Is this to be kept?
    .lead = In your note there seems to be:
    .name = a name
    .mail = an e-mail address
    .code = a code
    .password = a password, or a PIN
    .number = a long number, or a date of birth
    .without = Without it:
    .mask = Keep the note without it
    .again = Write it again
    .keep = Keep it as it is: it is nothing personal, and no secret

desk-unkept = Your note is not kept yet
    .lead = You wrote:
    .keep = Keep it
    .go-on = Go on writing
    .drop = Throw it away

# ---- History, call back, end ----------------------------------------------------------------------------------------
desk-history = History of the case
desk-happened = { $date }
    .called = { $date }: call
    .found = { $date }: found at “{ $name }”
    .did = { $date }: done, “{ $name }”
    .met = { $date }: trouble, “{ $name }”
    .tried = { $date }: tried without success, “{ $name }”
    .escalated = { $date }: handed on to somebody else
    .undone = { $date }: last thing undone
    .merged = { $date }: put together with another copy of the case
desk-call-back = Call back on another day
    .title = Call back, on which day?
    .tomorrow = Tomorrow, { $date }
    .none = On no day
desk-escalate = Escalate: whom to ask
    .title = To whom does it go?
    .tried = Tried already, without success:
    .nothing-tried = Nothing has been tried yet: try the answers of “No” first.
    .trouble = { $name } ({ $count } tried)
    .note = Note that somebody else takes over
desk-delete = Delete the case for good
    .title = Delete “{ $name }” for good?
    .about = The case, its notes and its history will be gone. Nobody can bring them back. To keep it out of the way, put it away instead.
    .no = No, keep it
    .yes = Yes, delete it for good

# ---- A message for the caller ---------------------------------------------------------------------------------------
desk-letter = A message or a booklet for the caller
    .title = For the caller
    .about = In their language, and without anything personal. This is the message:
    .copy = Copy the message
    .keep = Keep it in a file
    .send = Send it by e-mail
    .booklet = Make the booklet of what is left, to print
desk-message = Here is what is left to do for EU Login and JSIS Online (RCAM).
    .begin = Begin at the beginning: we shall do it together, one page after the other.
    .here = You are here: “{ $step }”.
    .then = After that:
    .code = Do you call again? Read out this place code: { $code } ({ $spelt }).
    .never = Give nobody your password, your final code or the code of your device. Nobody may ask for them: no AIACE volunteer, not PMO, not EU Login support.
notice-letter-kept = The message is in this file: { $path }.

# ---- What has just happened -----------------------------------------------------------------------------------------
desk-shut = This case cannot be opened.
    .gone = This case is no longer in the folder. Somebody has deleted it.
    .elsewhere = Somebody else has this case open. It has not been deleted.
    .elsewhere-file = Somebody has this case open. Take the file in once they have closed it.
    .guide = This case is of another guide, which is not open here.
    .fault = This case cannot be read just now. Is the network drive connected? Nothing is lost. Try again, or ask whoever set up this computer.
desk-not-kept = This case could not be kept just now. It stays on this screen, and Sésame tries again at the next step.
    .full = The disk is full: this case could not be kept. It stays on this screen. Make room, then go on.
    .read-only = The folder is protected: this case could not be kept. It stays on this screen.
    .unread = This case cannot be read just now, and was not written over. It stays on this screen, and Sésame tries again at the next step.
    .changed = A newer Sésame has changed this case: it was not written over. It stays on this screen. Update Sésame.
    .elsewhere = Somebody else has this case open: nothing was changed.
    .not-ended = The case could not be kept. If you leave, what you did in this call is lost. To leave all the same, choose it once more.
    .no-trace = No-trace mode: cases are kept until you stop, and then forgotten.
desk-look-only = Somebody else has this case open: you can read it, and change nothing.
    .still = Somebody else still has this case open.
    .head = read only
desk-try-again = Take the case, if it is free again
desk-said = It is done.
    .kept-again = The case is kept again.
    .merged = Somebody else has worked on this case meanwhile. Both are kept: check where the caller is.
    .undone = Undone: all is as before.
    .nothing-to-undo = There is nothing to undo.
    .escalated = It is noted. Tell the caller who will call them, or whom they have to ask.
    .archived = The case is put away.
    .unarchived = The case is on the board again.
    .deleted = The case is deleted.
    .noted = The note is kept.
