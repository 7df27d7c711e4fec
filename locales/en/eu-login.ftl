# The words of the guide eu-login. One message per step (step-…) and per way out (exit-…); the parts are attributes:
#   .title  the title               .act   what to do          .care  what to be careful about
#   .see    what should be there    .note  good to know        .yes   the answer that cannot be undone
#   .choice-x  an answer. An empty line parts two paragraphs, “- ” opens an item of a list.
# $device, $web (the language of the web pages) and the answers given so far are always there. In a browser also $front
# (“page”), and $here (“yes” if the page is open on the device that holds the key, “no” if not).

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
the-device-name =
    { $device ->
        [iphone] “My iPhone” or “My iPad”
        [android] “My phone” or “My tablet”
        [mac] “My Mac”
       *[windows] “Desk PC”
    }
the-key-tile =
    { $device ->
        [iphone] { LABEL("add-security-key", $web) }
        [android] { LABEL("add-security-key", $web) }
       *[other] { LABEL("add-trusted-platform", $web) }
    }
the-wrong-tile =
    { $device ->
        [iphone] Do not press { LABEL("add-trusted-platform", $web, short: 1) }: your key is the other tile.
        [android] Do not press { LABEL("add-trusted-platform", $web, short: 1) }: your key is the other tile.
       *[other] Do not press { LABEL("add-security-key", $web, short: 1) }: it is for a USB key.
    }

# The stages
stage-preparation = Getting ready
    .short = Getting ready
    .bar = Preparation
    .about = Check the device and gather two or three things.
    .done = everything is ready.
stage-account = the account and the key
    .short = Stage { $number } of 3: the account
    .bar = Account
    .about =
        { $account ->
            [begun] Get into your EU Login account, then add your key to it.
           *[other] Create your EU Login account, then add your key to it.
        }
    .done = stage { $number } is done.
stage-access = the access request
    .short = Stage { $number } of 3: the request
    .bar = Request
    .about = Ask for access to JSIS Online (RCAM), straight after stage 1.
    .done = stage { $number } is done.
stage-code = the final code
    .short = Stage { $number } of 3: the code
    .bar = Code
    .about = Type the final code, only once it has arrived.

# The clocks. .event and .reminder go into a calendar: they are read months later. $since is the day it began.
# In .event: the name in a calendar; then, behind an empty line, what there is to do once it is late.
wait-mail-link = The link in the e-mail
    .running = To be opened today if you can, { $due } at the latest.
    .late = It ran out { $due }.
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
    .reminder = You asked for access to JSIS Online (RCAM) on { $since }. The final code should come { $due } at the latest. Look at your e-mails, and at the junk folder too. Nothing by the day after? Ask PMO. Give this code to nobody.
    .meanwhile = There is nothing to do. Look at your e-mail once a day, junk mail too. Do not send the request again.
    .late-meanwhile = Did you see the acknowledgement? Look for the code in your e-mail, the junk mail and your text messages.
wait-access = Access to JSIS Online (RCAM)
    .running = It should open { $due } at the latest. Only try again after that.
    .late = It should have opened { $due }. Still closed 48 hours after the validation? Ask PMO.
    .unknown = It opens within 24 hours.
    .event =
        JSIS Online (RCAM): your access should be open

        JSIS Online (RCAM): try to get in, or ask PMO
    .reminder = Your access was validated on { $since }. It should open { $due } at the latest. Try then to get into JSIS Online (RCAM). Still closed after 48 hours? Ask PMO.
    .meanwhile = There is nothing to do. Do not try before then: that makes it no quicker.
    .late-meanwhile = Sign out completely, close { $front ->
        [page] the tab of JSIS Online
       *[other] the browser
    }, then try once.
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
    .act = One person may have one account only. An old ECAS account is one too.
    .care = Did you ask to retire through Sysper, at the Commission or the Council, after 20 December 2020? Then you have an “EU Login4Life”.
    .choice-no = No, or I do not know
    .choice-begun = Yes, or I began one
    .choice-login4life = I have an “EU Login4Life”

step-device =
    .title = Which device will you use?
    .act = Choose the device on which you will use JSIS Online (RCAM). It will hold your key.
    .note = Several Apple devices? Take the newest. The printed guides call this key { TERM("passkey") } or { TERM("trusted-platform") }.
    .choice-iphone = iPhone or iPad
    .choice-android = Android phone or tablet
    .choice-windows = Windows PC
    .choice-mac = Mac
    .choice-other = None of these

step-where =
    .title = How far have you got?
    .act = Choose the last thing that you did.
    .choice-start = Nothing yet, or I am not sure
    .choice-mail = I am waiting for the e-mail
    .choice-password = I have a password, no key yet
    .choice-key = My key is registered
    .choice-sent = My request is sent

step-repair =
    .title = Your account exists: keep it
    .act = Never create a second account. Is your e-mail address still the one of this account?
    .note = A forgotten password is no problem: you will choose another one.
    .choice-same = Yes, it is the same address
    .choice-changed = No, but I can get in
    .choice-lost = No, and I cannot get in

step-apple-age =
    .title =
        { $device ->
            [mac] Is your Mac recent enough?
           *[iphone] Is your iPhone or iPad recent enough?
        }
    .act =
        { $device ->
            [mac] It needs macOS 13 at least. These models will do, and all later ones:

                - iMac 2017, MacBook Pro 2017
                - MacBook Air 2018, Mac mini 2018
           *[iphone] It needs iOS 16 or iPadOS 16 at least. These models will do, and all later ones:

                - iPhone 8, iPhone X, iPhone SE (2nd generation)
                - iPad (5th generation), iPad Air 3, iPad mini 5, every iPad Pro
        }
    .note = The year of the model counts, not the year you bought it.
    .choice-recent = Yes, it is recent enough
    .choice-unknown = I do not know
    .choice-old = No, it is too old

step-email =
    .title = Which e-mail address will you give?
    .act = It must be a private address, and nobody else may use it for EU Login. In a couple, each person needs their own.
    .choice-mine = A private one, mine alone
    .choice-shared = One a relative uses for EU Login
    .choice-institution = An address of an EU institution

step-windows-ready =
    .title = Set up “Windows Hello”
    .act = Click on the Windows sign at the bottom of the screen, then open, one after the other:

        - { LABEL("win-settings") }, then { LABEL("win-accounts") }
        - further down, { LABEL("win-account-settings") }, then { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, then { LABEL("win-set-up") }

        If there is a PIN, a fingerprint or a face already, keep it.
    .note = Windows may ask for the password of your Microsoft account. It is for Windows only.

step-mac-ready =
    .title = Allow your Mac to keep the key
    .act = Open { LABEL("mac-settings") }. Turn on:

        - { LABEL("mac-general") }, { LABEL("mac-autofill") }: { LABEL("mac-fill-keys") } and { LABEL("mac-passwords") }
        - { LABEL("mac-touch-id") }: opening the Mac, and filling in passwords

        With macOS 13 or 14, the first of these is under { LABEL("mac-passwords") }, then { LABEL("apple-password-options") }.
    .note = iCloud Keychain and { TERM("two-factor") } must be on for your Apple Account. No Touch ID? Go on without it.

step-iphone-ready =
    .title = Allow your device to keep the key
    .act = Open { LABEL("ios-settings") }. Turn on:

        - { LABEL("mac-general") }, { LABEL("mac-autofill") }: { LABEL("ios-fill-keys") }
        - your name, iCloud, { LABEL("ios-passwords") }: { LABEL("ios-sync") }

        With iOS 17 or older, the first of these is under { LABEL("ios-passwords") }, then { LABEL("apple-password-options") }; the second is under { LABEL("ios-passwords-older") }.
    .note = { TERM("two-factor") } must be on for your Apple Account.

step-android-lock =
    .title = Check the screen lock
    .act = Turn the screen off, then on again: it must ask for a code, a pattern, a fingerprint or your face. If not, set up a screen lock in the settings.
    .note = It needs Android 9 and a Google account. A device without Google’s services cannot hold the key: take another one.

step-prepare =
    .title = Put everything in front of you
    .act = Choose a quiet moment: the account and the request are best done in one go. Have before you:

        - your pension slip: the number is in the grey box, at the top left
        - { the-device }: open all web pages there

        { $here ->
            [yes]
                Sésame and the web pages are tabs of the same browser.

                - when a page of Sésame gives an address, “{ choice-address }” opens it in a new tab
                - to come back here: the browser’s button for tabs, then Sésame
            [no] Keep Sésame open here: read here, act there, then come back.
           *[other]
                { $device ->
                    [windows]
                        With Sésame on the screen, open the internet browser too, and put them side by side:

                        - Sésame on the left: hold down the key with the Windows sign, and press the left arrow
                        - the browser on the right: click in it, then the same with the right arrow
                        - or go from one to the other: hold down the Alt key, and press Tab
                        - or else: click on the window’s small picture, at the bottom of the screen
                        - try it once: go to the browser, then come back to Sésame
                    [mac]
                        With Sésame on the screen, try this once:

                        - open the internet browser
                        - come back to Sésame: hold down the Command key (cmd), and press Tab
                        - go back to the browser
                   *[other] Keep this guide in front of you: read here, act there, then come back.
                }
        }
    .say = Choose a quiet moment: the account and the request are best done in one go. Have before you:

        - your pension slip: the number is in the grey box, at the top left
        - { the-device }: open all web pages there

# ---- Stage 1: the account and the key -------------------------------------------------------------------------------

step-open-eu-login =
    .title = Open the EU Login page
    .act =
        { $here ->
            [yes]
                Open this address, with the choice “{ choice-address }”:

                { ADDRESS("eu-login") }

                On the page, type your e-mail address, then press { LABEL("next", $web) }.
           *[other]
                On { the-device }, open the internet browser. At the very top, type this address:

                { ADDRESS("eu-login") }

                On the page, type your e-mail address, then press { LABEL("next", $web) }.
        }
    .care = Read the address again, letter by letter. With one wrong letter, it is not EU Login.
    .see = a new page. In which language is it?
    .choice-french = The page is in French
    .choice-english = The page is in English
    .choice-other = In another language

step-what-appeared =
    .title = What does the page show now?
    .act = The form begins with { LABEL("first-name", $web) }. If a password is asked for, this account exists: keep it.
    .choice-form = A form to fill in
    .choice-password = A password: I know it
    .choice-forgotten = A password: forgotten, or never chosen
    .choice-unknown = It does not know my address

step-no-account =
    .title = Ask for an account
    .act = Check that your address was typed right. Then go back to the first page, and press { LABEL("first-create-account", $web) }.
    .see = a form to fill in.

step-fill-account-form =
    .title = Fill in the form
    .act = Fill in the fields one after the other:

        - { LABEL("first-name", $web) } and { LABEL("last-name", $web) }
        - { LABEL("email", $web) } and { LABEL("confirm-email", $web) }: often there already
        - { LABEL("email-language", $web) }
        - the { LABEL("privacy", $web) } box: tick it
    .care = Do not press { LABEL("create-account", $web, short: 1) } yet.
    .note = A picture with characters? Copy them under { LABEL("enter-code", $web) }.
    .before =
        { $account ->
            [begun] You said that your account exists. This form means that the address you typed is not the one of that account. Go back, and check the address.
           *[other] { "" }
        }

step-create-account =
    .title = Check, then create the account
    .act = Read your name and your address again. If all is right, press { LABEL("create-account", $web) }.
    .before = This cannot be undone. Not sure? Do not press yet.
    .see = an e-mail in your mailbox, sometimes after 20 minutes.
    .yes = Yes, I have pressed it
    .ask = Have you pressed { LABEL("create-account", $web, short: 1) }?
    .day = On which day did you ask for the account?

step-type-password =
    .title = Sign in with your password
    .act = Type the password of this account. Then press { LABEL("sign-in", $web) }.
    .care = After several mistakes, the account is locked for 15 minutes. Wait, and try nothing until then.
    .see = the page { LABEL("my-account", $web, short: 1) }, or another EU Login page.
    .note = No field for the password? Under { LABEL("method-heading", $web) }, open the list with its arrow and choose { LABEL("method-password", $web) }. A new password is asked for? That is normal after 6 months.
    .say = Type the password of this account, and do not tell it to me. Then press { LABEL("sign-in", $web) }.

step-lost-password =
    .title = Ask for a new password
    .act = Press { LABEL("lost-password", $web) }. Copy the characters of the picture, then press { LABEL("get-password", $web) }.
    .see = an e-mail in your mailbox, sometimes after 20 minutes.

step-open-mail =
    .title = Open the EU Login e-mail
    .act = On { the-device }, look for the e-mail from the Authentication Service of the Commission. In the middle, press { LABEL("mail-link") }.
    .care =
        { $what-appeared ->
            [forgotten] This link is good for 24 hours. Several e-mails? Only the newest counts.
           *[other] Several e-mails? Only the newest counts.
        }
    .see = a page that asks for a new password.
    .note = Nothing after 20 minutes? Look in the junk folder for this sender:

        { ADDRESS("mail-sender") }
    .choice-opened = Done, a page has opened
    .choice-expired = Ask for a new e-mail
    .late = This link is too old: do not press it. No harm done: ask for a new e-mail.

step-set-password =
    .title = Choose your password
    .act = Invent a password, type it twice, press { LABEL("submit", $web) }. On the next page, press { LABEL("continue", $web) }. The password needs:

        - at least 10 characters
        - capitals, small letters, digits, and signs such as - ? & %: at least three of these kinds, better all four
        - neither your name nor the beginning of your address
    .before = Never use the example in the printed guides: everybody has read it. Leave out letters with accents.
    .see = the page { LABEL("my-account", $web, short: 1) }, or another EU Login page.
    .note = Write it down and keep it in a safe place.
    .day = On which day did you choose this password?
    .say = Invent a password, and do not tell it to me. Take at least 10 characters, of three kinds: capitals, small letters, digits or signs. Type it twice, then press { LABEL("submit", $web) }. On the next page, press { LABEL("continue", $web) }.

step-which-device =
    .title = Which device are you on?
    .act = The key has to be made on { the-device } itself. Where is the EU Login page open?
    .choice-this-one =
        { $device ->
            [iphone] On my iPhone or iPad
           *[android] On my phone or tablet
        }
    .choice-computer = On a computer, or nowhere

step-back-to-phone =
    .title =
        { $device ->
            [iphone] Move to your iPhone or iPad
           *[android] Move to your phone or tablet
        }
    .act = On { the-device }, open this address:

        { ADDRESS("eu-login") }

        - your e-mail address, then { LABEL("next", $web) }
        - your password, then { LABEL("sign-in", $web) }
        - the gear at the top right, then { LABEL("my-account", $web) }
    .care = Do not go on at the computer: the key would stay in it.
    .see = the page { LABEL("my-account", $web, short: 1) }, with its tiles.

step-add-key =
    .title = Ask for a key
    .act = On the page { LABEL("my-account", $web, short: 1) }, press these two tiles, one after the other:

        - { LABEL("manage-keys", $web) }
        - { the-key-tile }
    .before = Never press { LABEL("panic", $web, short: 1) } at this point: it deletes all your devices from the account. { the-wrong-tile }
    .note = No tiles? Press the gear at the top right, then { LABEL("my-account", $web) }.

step-make-key =
    .title = Make the key
    .act = Do these three things. The window that opens at the end is your device’s own: it is waiting for you.

        - In { LABEL("device-name", $web) }, type { the-device-name }
        - Press { LABEL("submit", $web) }
        - In that window, unlock your device as usual: { the-lock }
    .before = After { LABEL("submit", $web, short: 1) }, answer your device’s window only. Press nothing in the web page for 30 seconds: it is registering.
    .see = a success message in the page.
    .note =
        { $device ->
            [iphone] Where to keep the key? { LABEL("window-passwords") }; on older devices, { LABEL("ios-keychain") }.
            [mac] Where to keep the key? { LABEL("window-passwords") }; on older Macs, { LABEL("ios-keychain") }.
            [android] Where to keep the key? { LABEL("android-manager") }.
           *[windows] Where to keep the key? This device, or “Windows Hello”. Not the { LABEL("edge-manager") }.
        }

step-key-done =
    .title = Your key is registered
    .act = Press the gear, if there is one, then { LABEL("sign-out", $web) }.

# ---- Stage 2: the access request ------------------------------------------------------------------------------------

step-open-rcam =
    .title = Open the RCAM page
    .act = On { the-device }, open this address:

        { ADDRESS("rcam") }

        Further down, in the grey box, press { LABEL("connect", $web) }.
    .care = Do it now: without this request, PMO does not recognise you.
    .see = one of these three things. Which one?
    .choice-asked = It asks for address or password
    .choice-methods = It shows verification methods
    .choice-form = It shows the request form already

step-rcam-sign-in =
    .title = Type your password
    .act = Type your e-mail address and your EU Login password. Press { LABEL("sign-in", $web) }.
    .say = Type your e-mail address and your EU Login password, and do not tell them to me. Then press { LABEL("sign-in", $web) }.

step-sign-in-key =
    .title = Sign in with your key
    .act = Under { LABEL("method-heading", $web) }, choose this:

        { LABEL("method-key", $web) }

        Press { LABEL("sign-in", $web) }, then answer the window of your device: { the-lock }.
    .see = the request form.
    .note = Not in the list? Press the arrow in the black square: the list opens.

step-fill-request =
    .title = Fill in your request
    .act = Fill in the form:

        - your pension number, twice
        - your first name and last name, often there already
        - your date of birth: choose it in the small calendar at the end of the line
    .care = Do not type the date by hand. Do not press { LABEL("next", $web, short: 1) } or { LABEL("send", $web, short: 1) } yet.
    .say = Fill in the form, and read nothing out to me:

        - your pension number, twice
        - your first name and last name, often there already
        - your date of birth: choose it in the small calendar at the end of the line

step-send-request =
    .title = Check, then send the request
    .act = Read the number, the name and the date again. If all is right, press the button at the bottom: { LABEL("next", $web) } or { LABEL("send", $web) }.
    .before = Once sent, the request cannot be taken back. If in doubt, do not press yet.
    .see = a page that confirms your request.
    .yes = Yes, I have pressed it
    .ask = Have you pressed that button, { LABEL("next", $web, short: 1) } or { LABEL("send", $web, short: 1) }?

step-request-sent =
    .title = Your request is sent
    .act = Read the page to the end. Then press { LABEL("sign-out", $web) }.
    .see = a page that speaks of up to 3 working days, and of a code by e-mail.
    .day = On which day did you send your request?

# ---- Stage 3: the final code ----------------------------------------------------------------------------------------

step-code-came =
    .title = You are waiting for the final code
    .act =
        { $state ->
            [late] The code is late. It is not your fault.
           *[other] There is nothing to do for now. Close Sésame whenever you like: it keeps your place.
        }
    .care = Give this code to nobody. A text message with a link is not the code: do not press the link.
    .note = Look in your e-mails, and in the junk folder.
    .yes = The final code has come

step-open-rcam-again =
    .title = Go back to the RCAM page
    .act = { step-open-rcam.act }
    .care = Keep the message with the code near you.
    .see = { step-open-rcam.see }
    .choice-asked = { step-open-rcam.choice-asked }
    .choice-methods = { step-open-rcam.choice-methods }
    .choice-boxes = It shows the boxes for the code

step-rcam-sign-in-again =
    .title = { step-rcam-sign-in.title }
    .act = { step-rcam-sign-in.act }
    .say = { step-rcam-sign-in.say }

step-sign-in-key-again =
    .title = { step-sign-in-key.title }
    .act = { step-sign-in-key.act }
    .see = boxes for the final code.
    .note = { step-sign-in-key.note }

step-enter-code =
    .title = Type the final code
    .act = The code has 4 groups of 3 characters. Type one group in each box, read them again, then press { LABEL("send", $web) }.
    .care = The code goes into this page only. Read it out to nobody.
    .see = a success message.
    .note = Copy each character exactly as it is written, from the newest message.
    .say = Take the message with the code, and do not read it to me. Type one group in each box, check them, then press { LABEL("send", $web) }.

step-validated =
    .title = Your access is validated
    .act = Read the message: { LABEL("validated", $web) }. Then press { LABEL("sign-out", $web) }, and close { $here ->
        [yes] that tab, not the one of Sésame.
       *[other] the browser.
    }
    .note = Access opens within 24 hours. Only try again after that.
    .day = On which day was your access validated?

# ---- Descriptions of fields and buttons whose labels no source gives, in the pictures
picture-email = e-mail address
picture-password-again = the same, again
picture-pension-number = pension number
picture-pension-number-again = the same, again
picture-first-name = first name
picture-last-name = last name
picture-birth = date of birth
picture-request-button = the button that sends the form
picture-mac-unlock = unlock your Mac
picture-mac-fill = fill in passwords
picture-ios-name = your name

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

        Press the gear, then { LABEL("my-account", $web) }. Look for { LABEL("configure-account", $web) }. Type the new address, then { LABEL("submit", $web) }.

        Then confirm with { LABEL("mail-link") }, in the e-mail you receive.
    .note = Is it done? Then choose “Change my answer”, and “Yes, it is the same address”.

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
    .act = One e-mail address is good for one EU Login account only. In a couple, each person needs their own.

        Create a second private address with the provider of your choice. Then come back here.
    .note = Everything is kept. You can stop and come back another day.

exit-institution-email =
    .title = Take a private address
    .act = EU Login refuses an address of an EU institution for this account.

        Choose your private address, with the provider of your choice. Then come back here.
    .note = In English, the page says: “You cannot create an account with an e-mail that belongs to an institution”.
