# The words of the tests' guide.
guide-card = A library card
    .what = This guide gets you a library card. It exists for tests only.
    .independent = Sésame is an independent aid, and not a service of the library. The texts are of { $date }.
    .ready =
        - your phone or your computer
        - your library number
    .time = The longest wait: 3 working days.
    .finished = Well done: the card is yours.
    .finished-in = Well done: the card opens the library. Everything is finished.
    .finished-later = The password is renewed every 6 months.
    .finished-care = Sign out after each visit.
    .got-in = The library opens
    .closed = The library stays closed

the-desk = the front desk

stage-preparation = Getting ready
    .short = Getting ready
    .bar = Getting ready
    .about = Have the device at hand.
    .done = everything is ready.
stage-account = the card
    .short = Stage { $number } of 3: the card
    .bar = Card
    .about = Create the card, then add a key to it.
    .done = stage { $number } is done.
stage-access = the request
    .short = Stage { $number } of 3: the request
    .bar = Request
    .about = Ask the library to open the card.
    .done = stage { $number } is done.
stage-code = the code
    .short = Stage { $number } of 3: the code
    .bar = Code
    .about = Type the code, once it has come.

wait-link = The link in the mail
    .running = To be opened { $due } at the latest.
    .late = It stopped being good { $due }.
    .unknown = It is good for one day.
    .event =
        Library: last day of the link

        Library: ask for another link
    .reminder = You asked for a card on { $since }. The link is good for one day.
    .meanwhile = The mail can take 20 minutes.
    .late-meanwhile = Ask for another link.
wait-letter = The letter with the code
    .running = It should come { $due } at the latest.
    .late = It should have come { $due }. Ask the front desk.
    .unknown = It takes up to 3 working days.
    .event =
        Library: the letter should be there

        Library: ask for the letter
    .reminder = You sent the request on { $since }. The letter should come { $due } at the latest.
    .meanwhile = There is nothing to do. Look in the letter box once a day.
    .late-meanwhile = Ask { the-desk } for the letter.
wait-opening = The opening
    .running = It should open { $due } at the latest.
    .late = It should have opened { $due }. Still closed after 48 hours? Ask the front desk.
    .unknown = It opens within 24 hours.
    .event =
        Library: the card should be open

        Library: try the card, or ask
    .reminder = Your card was confirmed on { $since }. It should open { $due } at the latest.
    .meanwhile = There is nothing to do. Do not try before.
    .late-meanwhile = Sign out, close the browser, try once.
wait-renewal = The password
    .running = To be renewed { $due } at the latest.
    .late = It is more than 6 months old: choose a new one.
    .unknown = It is renewed every 6 months.
    .event =
        Library: the password has to be renewed

        Library: renew the password
    .reminder = You chose the password on { $since }. It changes every 6 months.

step-device =
    .title = Which device will you use?
    .act = Choose the device that will hold the { TERM("key") }.
    .note = Both? Take the phone.
    .choice-phone = A phone
    .choice-computer = A computer
    .choice-none = Neither of the two

step-where =
    .title = How far have you got?
    .act = Sésame goes to the right page.
    .choice-start = At the beginning
    .choice-key = The key is added
    .choice-letter = I am waiting for the letter
    .choice-code = The letter with the code is here

step-lock =
    .title = Check the lock
    .act = Switch the screen of the phone off, then on again.
    .see = a code, a face or a fingerprint is asked for.

step-ready =
    .title = Before you begin
    .act =
        { $device ->
            [phone] Keep the phone in your hand, and your number beside you.
           *[other] Sit down at the computer, your number beside you.
        }
    .see = everything you need, in front of you.

step-form =
    .title = Open the page of the library
    .act = Open this address in your browser:

        { ADDRESS("library") }
    .care = Do not press { LABEL("sign-up", $web) } yet.
    .see = the page { LABEL("heading", $web) }.
    .note = The page belongs to the { TERM("lender") }.
    .choice-new = A form to fill in
    .choice-known = A password is asked for

picture-number = the number of your card
picture-birth = your date of birth

step-create =
    .title = Sign up
    .before = A card that was ordered cannot be taken back.
    .act = Read the page again. Then press { LABEL("sign-up", $web) }.
    .see = a message that says that a mail is on its way.
    .ask = Did you press the button?
    .yes = Yes, I pressed it
    .day = On which day did you sign up?

step-mail =
    .title = Open the mail
    .act = Look for a mail from this sender, and press its link:

        { ADDRESS("sender") }
    .see = a page that asks for a password.
    .note = Look among the junk mail as well.
    .late = The link is too old. Ask for another one.
    .choice-opened = The link has opened a page
    .choice-expired = The link is too old

step-password =
    .title = Choose a password
    .act = Type it twice, then press { LABEL("submit", $web) }.
    .care = Tell it to nobody.
    .see = a page that says that it is saved.
    .say = Choose a password that nobody can guess. Do not read it to me.
    .day = On which day did you choose the password?

step-on-phone =
    .title = Go on with the phone
    .act = Open the page on the phone:

        { ADDRESS("library") }
    .see = the same page, on the phone.

step-key =
    .title = Add the key
    .act = Press { LABEL("add-key", $web) }. Then unlock the device.
    .see = the key, in the list of the page.

step-request =
    .title = Send the request
    .before = It can be sent once only.
    .act = Read everything again, then press { LABEL("send", $web) }.
    .see = a message that says that the request has gone.
    .ask = Did you press the button?
    .yes = Yes, it has gone
    .day = On which day did you send the request?

step-code-came =
    .title = You are waiting for the letter
    .act =
        { $state ->
            [late] The letter is late. It is not your fault.
           *[other] There is nothing to do for now. Sésame remembers everything.
        }
    .care = Do not go on without the code.
    .yes = The letter has come

step-type-code =
    .title = Type the code
    .act = Type one group in each box, then press { LABEL("send", $web) }.
    .care = Read the code to nobody.
    .see = a message that says that the code is right.
    .say = Take the letter. Do not read it to me. Type one group in each box.

step-validated =
    .title = The card is confirmed
    .act = Read the message, then sign out.
    .see = the device, with the browser closed.
    .day = On which day was the card confirmed?

exit-no-device =
    .title = You need a device
    .act = Without a phone or a computer, go to the library: they do it for you. These two pages tell where:

        { ADDRESS("library") }

        { ADDRESS("friends") }
    .change = Choose another device

contact-desk = The front desk
    .for = (everything about the card).
contact-maker = The maker of the device
    .for = (the settings of the device).
