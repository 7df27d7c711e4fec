# The words of the guide eu-login. One message per step (step-…) and per way out (exit-…); the parts are attributes:
#   .title  the title               .act   what to do          .care  what to be careful about
#   .see    what should be there    .note  good to know        .yes   the answer that cannot be undone
#   .choice-x  an answer. An empty line parts two paragraphs, “- ” opens an item of a list.
# $device, $web (the language of the web pages) and the answers given so far are always there.

# The guide's name, in the list of guides
guide-eu-login = EU Login, then RCAM online

the-device =
    { $device ->
        [iphone] your iPhone or iPad
        [android] your Android phone or tablet
        [mac] your Mac
       *[windows] your PC
    }
the-lock =
    { $device ->
        [android] face, fingerprint, code or pattern
        [mac] Touch ID or the Mac’s password
        [windows] face, fingerprint or PIN
       *[other] face, fingerprint or code
    }

# The stages
stage-preparation = Getting ready
    .short = Getting ready
    .about = Check the device and gather two or three things.
    .done = Everything is ready. Well done.
stage-account = the account and the key
    .short = Stage { $number } of 3: the account
    .about =
        { $account ->
            [begun] Get into your EU Login account, then add your key to it.
           *[other] Create your EU Login account, then add your key to it.
        }
    .done = Stage { $number } is done. Well done.
stage-access = the access request
    .short = Stage { $number } of 3: the request
    .about = Ask for access to JSIS Online (RCAM), straight after stage 1.
    .done = Stage { $number } is done. Well done.
stage-code = the final code
    .short = Stage { $number } of 3: the code
    .about = Type the final code, only once it has arrived.

# The clocks. .event and .reminder go into a calendar: they are read months later. $since is the day it began.
# In .event: the name in a calendar; then, behind an empty line, what there is to do once it is late.
wait-mail-link = The link in the e-mail
    .running = To be opened today if you can, { $due } at the latest.
    .late = It stopped being good { $due }.
    .unknown = It is good for one day only. If it does not work, ask for a new e-mail.
    .event =
        EU Login: last day of the link in the e-mail

        EU Login: ask for a new e-mail
    .reminder = You asked for an EU Login account on { $since }. The link in the e-mail is good for one day only. After that, ask for a new e-mail on the EU Login page.
    .meanwhile = The e-mail can take 20 minutes. Look among the junk mail as well.
    .late-meanwhile = Do not open that link any more. Ask for a new e-mail: only the newest counts.
wait-code = The final code
    .running = It should come { $due } at the latest.
    .late = It should have come { $due }. Look in the junk folder, then ask PMO.
    .unknown = The answer takes up to 3 working days. After that, ask PMO.
    .event =
        JSIS Online (RCAM): the final code should be there

        JSIS Online (RCAM): look for the final code, or ask PMO
    .reminder = You asked for access to JSIS Online (RCAM) on { $since }. The final code should come { $due } at the latest. Look at your e-mails, and at the junk folder too. Nothing on the day after? Ask PMO. Give this code to nobody.
    .meanwhile = There is nothing to do. Look at your e-mail once a day, junk mail too. Do not send the request again.
    .late-meanwhile = Did you see the acknowledgement? Look for the code in your e-mail, the junk mail and your text messages.
wait-access = Access to JSIS Online (RCAM)
    .running = It should open { $due } at the latest. Only try again after that.
    .late = It should have opened { $due }. Still closed after 48 hours? Ask PMO.
    .unknown = It opens within 24 hours.
    .event =
        JSIS Online (RCAM): your access should be open

        JSIS Online (RCAM): try to get in, or ask PMO
    .reminder = Your access was validated on { $since }. It should open { $due } at the latest. Try then to get into JSIS Online (RCAM). Still closed after 48 hours? Ask PMO.
    .meanwhile = There is nothing to do. Do not try before then: it goes no faster.
    .late-meanwhile = Sign out completely, close the browser, then try once.
wait-password = The password
    .running = To be renewed { $due } at the latest: EU Login will ask you when you sign in.
    .late = It is more than 6 months old: EU Login will ask for a new one when you sign in.
    .unknown = It has to be renewed every 6 months.
    .event =
        EU Login: the password has to be renewed

        EU Login: renew the password when you sign in
    .reminder = You chose your EU Login password on { $since }. It changes every 6 months. EU Login will ask for a new one when you sign in. It never asks for it by an e-mail that you did not expect.

# ---- Getting ready --------------------------------------------------------------------------------------------------

step-account =
    .title = Do you already have an EU Login account?
    .act = One person may have one account only. An old ECAS account counts too: it became EU Login in November 2016.
    .care = Did you ask to retire through Sysper, at the Commission or the Council, after 20 December 2020? Then you have an “EU Login4Life”: that is answer 3.
    .note = Not sure? Choose answer 1. The EU Login page will tell you.
    .choice-no = No, or I do not know
    .choice-begun = Yes, or I began one
    .choice-login4life = I have an “EU Login4Life”
    .words = already an account, old ECAS account, account exists, registered, Sysper, EU Login4Life

step-device =
    .title = Which device will you use?
    .act = Choose the device that will open your access. It will hold your key.

        - Phone or tablet: your key is a { TERM("passkey") }.
        - Computer: your key is kept in the { TERM("trusted-platform") }.
    .note = Do you have several Apple devices? Take the newest.
    .choice-iphone = iPhone or iPad
    .choice-android = Android phone or tablet
    .choice-windows = Windows PC
    .choice-mac = Mac
    .choice-other = None of these
    .words = which device, phone or computer, tablet, change device, choose the device

step-where =
    .title = How far have you got?
    .act = Sésame takes you to the right place.
    .choice-start = At the very beginning
    .choice-mail = I am waiting for the e-mail
    .choice-password = I have a password, no key yet
    .choice-key = My key is registered
    .choice-request = I am waiting for the code
    .choice-code = I have the final code
    .words = where am I, already begun, I come back

step-repair =
    .title = Your account exists: keep it
    .act = Never create a second account: everything would become harder.

        Is your e-mail address still the one of this account?
    .note = Is the password forgotten or too old? That is no problem: you will choose another one later.
    .choice-same = Yes, it is the same address
    .choice-changed = No, but I can get in
    .choice-lost = No, and I cannot get in
    .words = the account exists, same address, old address, second account

step-apple-age =
    .title =
        { $device ->
            [mac] Is your Mac recent enough?
           *[iphone] Is your iPhone or iPad recent enough?
        }
    .act =
        { $device ->
            [mac] It needs macOS 13 or newer. These models will do, and all later ones:

                - iMac 2017
                - MacBook Pro 2017
                - MacBook Air 2018
                - Mac mini 2018
           *[iphone] It needs iOS 16, iPadOS 16 or newer. These models will do, and all later ones:

                - iPhone 8 and iPhone X (2017)
                - iPhone SE, 2nd generation
                - iPad 5th generation, iPad Air 3, iPad mini 5
                - every iPad Pro
        }
    .care = Other models from before 2017-2018 will not do. The date of the model counts, not the day you bought it.
    .note = The key will also serve on your other Apple devices, if they are synchronised through iCloud. They need iOS 16, iPadOS 16 or macOS 13 at least.
    .choice-recent = Yes, it is recent enough
    .choice-old = No, it is too old
    .words = too old, old model, iPhone 6, iPhone 7, old iPad, macOS, iOS version, recent enough

step-email =
    .title = Which e-mail address will you give?
    .act = It must be a private address. No other person may use it for EU Login.
    .note = Do you share a mailbox as a couple? Each of you needs an address of your own.
    .choice-mine = A private one, mine alone
    .choice-shared = One a relative uses for EU Login
    .choice-institution = An address of an EU institution
    .words = shared mailbox, my husband’s address, my wife’s, couple, same address for two, Commission address

step-collect =
    .title = Have these two things ready
    .act = Put in front of you:

        - your pension slip: its grey box, at the top left, holds the pension number
        - { the-device }
    .care = Give this number to the RCAM page only. Sésame will not ask you for it.
    .see = both things, in front of you.
    .words = pension number, pension slip, grey box, where is the number, prepare

step-windows-open =
    .title = Open the Windows settings
    .act = At the bottom of the screen, click on the Windows sign. Then open, one after the other:

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - further down, { LABEL("win-account-settings") }
        - { LABEL("win-sign-in-options") }
    .see = a list of ways to open the PC, with the words “Windows Hello”.
    .note = You need Windows 10 or Windows 11.
    .words = Windows settings, accounts, sign-in options, Start menu

step-windows-hello =
    .title = Set up “Windows Hello”
    .act = Choose the way you usually open this PC: face, fingerprint or PIN.

        For the PIN, open { LABEL("win-pin") }, then { LABEL("win-set-up") }. If it exists already, keep it.
    .see = your way of opening the PC, already turned on.
    .note = Windows may ask for the password of your Microsoft account. Type it in Windows only. To change the PIN: { LABEL("win-change-pin") }.

        Your key will stay in this PC. It does not move to another device. One exception is possible: the Chrome browser with a synchronised Google account.
    .words = Windows Hello, PIN, create a PIN, fingerprint, face, set up

step-mac-autofill =
    .title = Check AutoFill
    .act = Open { LABEL("mac-settings") }, then { LABEL("mac-general") }, then { LABEL("mac-autofill") }.

        Tick these two boxes:

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }
    .see = both boxes ticked.
    .note = The words vary a little. In French, Apple says “clé d’accès” or “clé d’identification”: both mean passkey.

        iCloud Keychain and two-factor authentication must be on for your Apple Account.
    .words = Mac settings, autofill, general, boxes to tick

step-mac-touch-id =
    .title = Check Touch ID
    .act =
        { $web ->
            [en] In the settings, open { LABEL("mac-touch-id") }.
           *[other] In the settings, open { LABEL("mac-touch-id") }. On some Macs: { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Turn on both options: opening the Mac, and filling in passwords.
    .see = both options turned on.
    .note = Does your Mac have no Touch ID? Turn on what the page offers, and go on.
    .words = Touch ID, fingerprint, finger, Mac password

step-iphone-autofill =
    .title = Check AutoFill
    .act = On { the-device }, touch { LABEL("ios-settings") }. Look for this option and turn it on:

        { LABEL("ios-fill-keys") }
    .see = the option turned on.
    .note = The words vary a little. In French, Apple says “clé d’accès” or “clé d’identification”: both mean passkey.
    .words = settings, autofill, passwords and passkeys

step-iphone-keychain =
    .title = Check iCloud Keychain
    .act = On { the-device }, touch { LABEL("ios-settings") }, then your name, then iCloud, then { LABEL("ios-passwords") }.

        Turn on { LABEL("ios-sync") }: this is { LABEL("ios-keychain") }.
    .see = iCloud Keychain turned on.
    .note = With iOS 17 or older, the menu is called { LABEL("ios-passwords-older") }.

        You also need { TERM("two-factor") } on your Apple Account, and iOS or iPadOS 16 at least.
    .words = keychain, iCloud, sync, my name in the settings, two-factor

step-android-lock =
    .title = Check the screen lock
    .act = On { the-device }, turn the screen off, then on again. The device must ask for a code, a pattern, a fingerprint or your face.

        If it asks for nothing, first set up a screen lock in its settings.
    .see = a screen that opens only with your code, your pattern, your fingerprint or your face.
    .note = You need Android 9 or newer. There is nothing else to check.
    .words = screen lock, pattern, fingerprint, screen without a code, no code when I turn it on, unlock

step-ready =
    .title = Before you begin
    .act = Do stage 1 in one sitting, then stage 2 straight after it. Choose a quiet moment.
    .care = Give nobody your password, the final code or the code of your device. Nobody may ask for them: no AIACE volunteer, not PMO, not EU Login support. Type the password in the EU Login page only.
    .see = your things, laid out in front of you.
    .words = before we begin, how long, ready

# ---- Stage 1: the account and the key -------------------------------------------------------------------------------

step-open-eu-login =
    .title = Open the EU Login page
    .act = On { the-device }, open the internet browser. Type this address at the very top:

        { ADDRESS("eu-login") }

        Type your e-mail address in the page. Then press { LABEL("next", $web) }.
    .before = Always read the address again, letter by letter. With one wrong letter, it is no longer EU Login.
    .see = a form to fill in, or a request for a password.
    .note = Do all of stage 1 on { the-device }: the key has to be made on it.
    .words = open the page, type the address, sign in to continue, one field for the e-mail, next, browser, address bar

step-what-appeared =
    .title = What do you see now?
    .act = The form begins with { LABEL("first-name", $web) }. Its heading is { LABEL("external-help", $web) }.
    .note = If a password is asked, this account exists already. That is good: you go on with it.
    .choice-form = A form to fill in
    .choice-password = A password: I know it
    .choice-forgotten = A password: forgotten, or never chosen
    .words = a form, a password is asked, what do I see after Next

step-fill-account-form =
    .title = Fill in the form
    .act = Fill in the fields one after the other:

        - { LABEL("first-name", $web) } and { LABEL("last-name", $web) }
        - { LABEL("email", $web) } and { LABEL("confirm-email", $web) }: often filled in already, check them
        - { LABEL("email-language", $web) }
        - the { LABEL("privacy", $web) } box: tick it
    .care = Do not press { LABEL("create-account", $web, short: 1) } yet. You will check first.
    .see = every field filled in, and the box ticked.
    .note = Is there a picture with characters? Copy them under { LABEL("enter-code", $web) }. The button with a double arrow gives another picture.
    .before =
        { $account ->
            [begun] You said that your account exists. This form means that the address you typed is not the one of that account. Go back, and check the address.
           *[other] { "" }
        }
    .words = first name, last name, confirm e-mail, language, privacy statement, picture with letters, sign-up form

step-create-account =
    .title = Check, then create the account
    .act = Read your name and your address again. If all is right, press { LABEL("create-account", $web) }.
    .before = This cannot be undone. You may have one account only. In doubt? Do not press, and ask a volunteer.
    .see = an e-mail in your mailbox, sometimes after 20 minutes. Its link is good for one day.
    .yes = Yes, I have pressed it
    .ask = Have you pressed { LABEL("create-account", $web, short: 1) }?
    .day = On which day did you ask for the account?
    .words = create an account, press, button, afraid to press, check first

step-type-password =
    .title = Sign in with your password
    .act = Type the password chosen for this account. Then press { LABEL("sign-in", $web) }.
    .care = Several mistakes in a row lock the account. It opens again by itself after 15 minutes: wait, and do not try meanwhile.
    .see = the page { LABEL("my-account", $web, short: 1) }, or another EU Login page.
    .note = The password changes every 6 months. If the page asks for a new one, that is normal.

        Have you forgotten it? Go back one page and choose answer 3.
    .say = Type the password of this account, and do not tell it to me. Then press { LABEL("sign-in", $web) }.
    .words = type the password, sign in, log in, account locked, too many tries, password refused

step-lost-password =
    .title = Ask for a new password
    .act = Press { LABEL("lost-password", $web) }. An e-mail goes to the address of this account.
    .see = an e-mail in your mailbox, sometimes after 20 minutes.
    .note = After several mistakes, the account locks. It opens again by itself after 15 minutes: ask for the e-mail after that.
    .words = forgotten password, lost, reset, new password

step-open-mail =
    .title = Open the EU Login e-mail
    .act = On { the-device }, look for the e-mail from the Authentication Service of the Commission. It may take 20 minutes.

        Press { LABEL("mail-link") }, in the middle of the message.
    .care =
        { $what-appeared ->
            [forgotten] We do not know how long this link stays good. Open it straight away.
           *[other] This link is good for one day only.
        }
    .see = a page that asks you for a new password.
    .note = Nothing after 20 minutes? Look in the junk folder. Search for this sender:

        { ADDRESS("mail-sender") }

        Still nothing after 30 minutes? On the EU Login page, ask for a new e-mail with { LABEL("lost-password", $web) }. Several e-mails? Open the newest.

        The message may be in English or in French. In French, the link is called { LABEL("mail-link", "fr", short: 1) }.
    .choice-opened = Done, a page has opened
    .choice-expired = Ask for a new e-mail
    .late = This link is too old: do not press it. No harm done.

        Sésame takes you to a new e-mail: choose answer 2.
    .words = the EU Login e-mail, mail did not come, link in the mail, junk, spam, link expired, 24 hours

step-choose-password =
    .title = Choose your password
    .act = Invent a password. Type it twice. Then press { LABEL("submit", $web) }, in the blue area. It needs:

        - at least 10 characters
        - at least 3 of these 4 groups: A to Z; a to z; 0 to 9; signs such as - ? & %
        - better still: all 4 groups
        - neither your name nor the beginning of your e-mail address
    .before = Never take the example of the printed guides, nor anything like it: everybody has read it. Avoid letters with accents too.
    .see = a message that says the password is created.
    .note = We do not know whether the site accepts accents. The page also offers passwords: { LABEL("other-passwords", $web) }.

        Keep it in a safe place. It has to be changed every 6 months.
    .day = On which day did you choose this password?
    .say = Invent a password, and do not tell it to me. Type it twice. Then press { LABEL("submit", $web) }, in the blue area.
    .words = new password, twice, ten characters, capital, rules, submit, password refused

step-password-done =
    .title = The password is created
    .act = Under the success message, press { LABEL("continue", $web) }.
    .see = the page { LABEL("my-account", $web, short: 1) }, or another EU Login page.
    .words = password created, continue, success message

step-which-device =
    .title = Which device is in your hand?
    .act = The key is made on { the-device } itself. On which device is the EU Login page open?
    .choice-this-one =
        { $device ->
            [iphone] On my iPhone or iPad
           *[android] On my phone or tablet
        }
    .choice-computer = On a computer, or nowhere
    .words = on which device, I am on the computer, back to the phone

step-back-to-phone =
    .title =
        { $device ->
            [iphone] Move to your iPhone or iPad
           *[android] Move to your phone or tablet
        }
    .act = Do not go on at the computer. On { the-device }, open this address:

        { ADDRESS("eu-login") }

        Type your e-mail address and press { LABEL("next", $web) }. Type your password and press { LABEL("sign-in", $web) }.

        Touch the gear at the top right, then { LABEL("my-account", $web) }.
    .care = Without this, the key would be made on the wrong device.
    .see = the page { LABEL("my-account", $web, short: 1) }, with several tiles.

step-key-tile =
    .title = Open the key page
    .act = You must be in your account. Are you not? On { the-device }, go to this address:

        { ADDRESS("eu-login") }

        Type your e-mail address, then your password.

        On the page { LABEL("my-account", $web, short: 1) }, press this tile:

        { LABEL("manage-keys", $web) }
    .see = three tiles: to add a platform, to add a key, or to delete one.
    .note = Are there no tiles? Press the gear at the top right, then { LABEL("my-account", $web) }.
    .before = Never press { LABEL("panic", $web, short: 1) }: this tile deletes all your registered devices.
    .words = gear, cog, my account, manage my keys, tile, security keys, PANIC, delete all my devices

step-add-security-key =
    .title = Add your key
    .act = Press { LABEL("add-security-key", $web) }.
    .care = Do not press { LABEL("add-trusted-platform", $web, short: 1) }.
    .see = a page that asks for a name for your device.
    .note = This is the right button, even though the page does not say “Passkey”. Your { TERM("passkey") } is kept here as a { TERM("security-key") }.
    .words = add a security key, passkey

step-add-trusted-platform =
    .title = Add your computer
    .act = Press { LABEL("add-trusted-platform", $web) }.
    .care = Do not press { LABEL("add-security-key", $web, short: 1) }: the computer would ask for a USB key.
    .see = a page that asks for a name for your device.
    .note = The { TERM("trusted-platform") } is the protected chip of your computer. It holds your key.
    .words = add a trusted platform, TPM, this computer

step-name-device =
    .title = Name your device
    .act = In the field { LABEL("device-name", $web) }, type an easy name. For example:
        { $device ->
            [iphone] “My iPhone” or “My iPad”.
            [android] “My phone” or “My tablet”.
            [mac] “My Mac”.
           *[windows] “Desk PC”.
        }

        Then press { LABEL("submit", $web) }.
    .before =
        Know what comes next. A window of your device will open: answer it. Leave the web page alone.

        { $device ->
            [iphone] If the window asks where to keep the key: { LABEL("ios-keychain") }.
            [mac] If the window asks where to keep the key: { LABEL("ios-keychain") }.
            [android] If the window asks where to keep the key: “Google Password Manager”.
           *[windows] If the window asks where to keep the key: this device, or “Windows Hello”.
        }
    .see = a message that says the registration is under way.
    .note = The page may say “trusted platform”: that is normal.
    .words = name, give the device a name, name of the key, what to call it

step-register-key =
    .title = Answer your device
    .act = Leave the web page alone for about 30 seconds. It shows { LABEL("registering", $web) }.

        A window of your device appears. Answer it as usual: { the-lock }.
    .care = That window is waiting for your answer. Without it, the key is not made.
    .see = a success message on the web page.
    .note =
        { $device ->
            [iphone] Does your device ask where to keep the key? Choose { LABEL("ios-keychain") }.
            [mac] Does your device ask where to keep the key? Choose { LABEL("ios-keychain") }.
            [android] Does your device ask where to keep the key? Choose “Google Password Manager”.
           *[windows] Does your device ask where to keep the key? Choose this device, or “Windows Hello”.
        }
    .words = registering, wait 30 seconds, window of the device, nothing moves, face, fingerprint, PIN

step-key-done =
    .title = Your key is registered
    .act = Read the success message. If you see a gear, press it, then { LABEL("sign-out", $web) }.
    .see = a page that no longer shows your account.
    .note = The message says that the key, or the platform, is linked to your account. Both words are right.

        Without logging out, the account stays open until the browser is closed.
    .words = key registered, success, sign out, log out

# ---- Stage 2: the access request ------------------------------------------------------------------------------------

step-open-rcam =
    .title = Open the RCAM page
    .act = On { the-device }, which holds your key, open this address:

        { ADDRESS("rcam") }

        Go down the page. In the grey box, press { LABEL("connect", $web) }.
    .care = Do it now. Without this request, PMO does not recognise you.
    .see = one of these three things. Which one?
    .choice-asked = It asks for address or password
    .choice-methods = It shows verification methods
    .choice-form = It shows the request form already
    .words = RCAM page, grey rectangle, Connect, sickness insurance, MyPMO, JSIS

step-rcam-sign-in =
    .title = Type your password
    .act = Type your e-mail address and your EU Login password. Press { LABEL("sign-in", $web) }.
    .care = Several mistakes in a row lock the account. It opens again by itself after 15 minutes: wait, and do not try meanwhile.
    .see = a choice of methods.
    .say = Type your e-mail address and your EU Login password, and do not tell them to me. Then press { LABEL("sign-in", $web) }.
    .words = password for RCAM, sign in

step-choose-method =
    .title = Choose the method
    .act = Under { LABEL("method-heading", $web) }, choose:

        { LABEL("method-key", $web) }

        Then press { LABEL("sign-in", $web) }.
    .see = a window of your device ({ the-lock }).
    .note = Is this method not there? Press the arrow in the black square: the list opens.
    .words = verification method, choose the method, list of methods, security key or platform

step-unlock =
    .title = Unlock with your device
    .act = A window of your device appears. Answer it as usual: { the-lock }.
    .see = the request form.
    .note =
        { $device ->
            [mac] It is the password that opens this Mac, not the EU Login one.
           *[other] It is the code that opens { the-device }. It does not always have 4 digits.
        }
    .words = unlock, face, fingerprint, PIN asked, Windows security window

step-fill-request =
    .title = Fill in your request
    .act = Fill in the form:

        - your pension number, twice
        - your first name and last name, often there already
        - your date of birth, with the small calendar at the end of the line
    .care = Do not type the date by hand: the expected form is not known. Do not press { LABEL("next", $web, short: 1) } or { LABEL("send", $web, short: 1) } yet.
    .see = a form filled in, with the number there twice.
    .note = Heading of the page: { LABEL("request-heading", $web, short: 1) }.
    .say = Fill in the form, and read nothing out to me:

        - your pension number, twice
        - your first name and last name, often there already
        - your date of birth, with the small calendar at the end of the line
    .words = request for access, pension number twice, date of birth, small calendar, RCAM form

step-send-request =
    .title = Check, then send the request
    .act = Read the number, the name and the date again. If all is right, press the button at the bottom: { LABEL("next", $web) } or { LABEL("send", $web) }.
    .before = This cannot be undone. In doubt? Do not press, and ask a volunteer.
    .see = a page that confirms your request.
    .yes = Yes, I have pressed it
    .ask = Have you pressed that button, { LABEL("next", $web, short: 1) } or { LABEL("send", $web, short: 1) }?
    .words = send the request, next then send, check

step-acknowledged =
    .title = Read the confirmation page
    .act = The page confirms your request. Read it to the end.
    .see = a time of up to 3 working days, and word of a code by e-mail.
    .note = A working day is a day on which the institutions work. No Saturday, no Sunday, no holiday.

        With this code you will confirm your request in JSIS Online (RCAM): that is stage 3.
    .day = On which day did you send your request?
    .words = acknowledgement, request sent, confirmation

step-wait-for-code =
    .title = Log out of EU Login
    .act = Press { LABEL("sign-out", $web) }. After that, there is only the final code to wait for.
    .see = a page that no longer shows your account.
    .note = Without logging out, the account stays open until the browser is closed.

        The code comes by e-mail, perhaps by SMS. It takes a few days.
    .words = wait three days, working days, sign out, wait for the code

# ---- Stage 3: the final code ----------------------------------------------------------------------------------------

step-code-came =
    .title = You are waiting for the final code
    .act =
        { $state ->
            [late] The code is late. It is not your fault.
           *[other] There is nothing else to do for now. Close Sésame whenever you like: it remembers everything.
        }
    .care = Do not begin stage 3 without this code. And give it to nobody.
    .note = Look at your e-mails, and at the junk folder too. Then look at your SMS messages.
    .yes = The final code has come
    .words = has the code come, I am waiting for the code, code not received, how many days, still nothing

step-open-rcam-again =
    .title = Go back to the RCAM page
    .act = { step-open-rcam.act }
    .care = Keep the message with the code near you. No code? Wait for it: without it, this stage is of no use.
    .see = { step-open-rcam.see }
    .choice-asked = { step-open-rcam.choice-asked }
    .choice-methods = { step-open-rcam.choice-methods }
    .choice-boxes = It shows the boxes for the code
    .words = I have the code, back to RCAM, Connect with the code

step-rcam-sign-in-again =
    .title = { step-rcam-sign-in.title }
    .act = { step-rcam-sign-in.act }
    .care = { step-rcam-sign-in.care }
    .see = { step-rcam-sign-in.see }
    .say = { step-rcam-sign-in.say }
    .words = password, sign in with the code at hand

step-choose-method-again =
    .title = Choose the same method
    .act = { step-choose-method.act }
    .see = { step-choose-method.see }
    .note = { step-choose-method.note }
    .words = choose the method again

step-unlock-again =
    .title = { step-unlock.title }
    .act = { step-unlock.act }
    .see = boxes for the final code.
    .note = { step-unlock.note }
    .words = unlock again

step-type-code =
    .title = Type the final code
    .act = The code has 4 groups of 3 characters. Type one group in each box, in order.
    .care = This code goes into the web page only. Read it out to nobody.
    .see = the four boxes filled in.
    .note = Copy each character exactly as it is written. Take the newest message.

        We do not know how long it stays good. Use it soon.
    .say = Take the message with the code, and do not read it to me. Type one group in each box, in order.
    .words = four boxes, empty boxes, three characters, type the code, twelve characters

step-send-code =
    .title = Send the code
    .act = Read the four groups again. Then press { LABEL("send", $web) }.
    .see = a success message.
    .words = send the code, code refused, wrong code

step-validated =
    .title = Your access is validated
    .act = Read the message that begins with { LABEL("validated", $web) }.

        Then log out completely: { LABEL("sign-out", $web) }. After that, close the browser.
    .see = your device, with the browser closed.
    .note = Access opens within 24 hours. Only try again after that. Still nothing after 48 hours? Ask PMO.
    .day = On which day was your access validated?
    .words = access validated, success message, finished, 24 hours

# ---- Ways out -------------------------------------------------------------------------------------------------------

exit-login4life =
    .title = Keep your EU Login4Life
    .act = You have the right account already. Do not create an external account.

        Sign in here with that account:

        { ADDRESS("eu-login") }

        Is the password forgotten? Press { LABEL("lost-password", $web) }.
    .note = There is one difference: how to change the address or mobile number. PMO can tell you.

exit-other-method =
    .title = Another way in
    .act = Without one of these devices, there are three other ways:

        - the EU Login app, on a phone
        - your electronic identity card (eID), or itsme in Belgium
        - a USB security key, which has to be bought

        AIACE explains each of them on its site:

        { ADDRESS("aiace") }
    .note = Do not put your key on someone else’s device: it would stay there.
    .change = Choose another device

exit-email-changed =
    .title = First change the account’s address
    .act = Sign in to your account:

        { ADDRESS("eu-login") }

        Gear, then { LABEL("my-account", $web) }. Look for { LABEL("configure-account", $web) }. Type the new address, then { LABEL("submit", $web) }.

        Then confirm with { LABEL("mail-link") }, in the e-mail you receive.
    .note = Is it done? Take “Change my answer”, then “Yes, it is the same address”.

exit-email-lost =
    .title = Write to EU Login support
    .act = Your account is tied to an address that you no longer have. Only EU Login support can help you:

        { ADDRESS("eu-login-support") }
    .care = Do not create a second account. Never give a password, a code or a PIN.
    .note = Say that you are retired, with an external account. Give the old address and describe what you see.

exit-too-old =
    .title = This device is too old
    .act = Do you have a newer Apple device? Take that one: one is enough.

        If not, there are three other ways:

        - the EU Login app, on a phone
        - your electronic identity card (eID), or itsme in Belgium
        - a USB security key, which has to be bought

        AIACE explains each of them on its site:

        { ADDRESS("aiace") }
    .change = Choose another device

exit-shared-email =
    .title = You need another address
    .act = One e-mail address serves one EU Login account only. In a couple, each has their own.

        Create a second private address with the provider of your choice. Then come back here.
    .note = Everything is kept. You can stop and come back another day.

exit-institution-email =
    .title = Take a private address
    .act = EU Login refuses an address of an EU institution for this account.

        Choose your private address, with the provider of your choice. Then come back here.
    .note = In English, the page says: “You cannot create an account with an e-mail that belongs to an institution”.
