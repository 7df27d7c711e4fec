# What may go wrong on the way. One message per trouble (trouble-…); its value is what the person sees, in a few words:
#   .cause  why        .cure-x  a cure, one act        .words  the words of a search, parted by commas
# An empty line parts two paragraphs.

# ---- 1. The account and the e-mail ----------------------------------------------------------------------------------

trouble-not-sure-account = I do not know if I have an account
    .cause = An old ECAS account, or a try from years ago, may exist in your name.
    .cure-let-page-say = Tell Sésame that you do not know. Later, the EU Login page will tell you. It asks for a password only if the account exists.
    .cure-look-under-name = Can you get into EU Login already? Look under your name. The words { LABEL("external", $web) } mean: external account.
    .words = old account, ecas account, do I have an account, already registered, cannot remember, already have one, former account, did I ever sign up, cannot remember whether I have one

trouble-password-asked = I am asked for a password
    .cause = This account was begun earlier. That is good: you go on with it.
    .cure-known = Do you know it? Tell Sésame: the next page helps you to type it.
    .cure-forgotten = Do you not know it? Tell Sésame. It will take you to the button { LABEL("lost-password", $web) }.
    .words = password asked, wants a password, no form, account already begun, first password, wrong screen, form missing, joining, signing up, new here, first time, wants a password already

trouble-address-taken = The page says my address exists already
    .cause = An account with this address exists. It may have been made for another EU site.
    .cure-keep-account = Do not create a second account. Sésame starts again at the EU Login page. There, ask for a new password with { LABEL("lost-password", $web) }.
    .cure-other-address = Does the account of a relative have this address? Take another private address, yours alone. Sésame starts again at the EU Login page.
    .words = address already used, e-mail taken, email already registered, account exists, shared mailbox, address of my husband, address of my wife

trouble-institution-address = The page refuses my work address
    .cause = It is the address of an EU institution. For this account, EU Login wants a private one. The message says:

        { LABEL("no-institution-email", $web) }
    .cure-private-address = Take a private address, with the provider of your choice. Sésame starts again at the EU Login page: type that address there.
    .words = address refused, e-mail rejected, email not accepted, commission address, office address, work mail, institution

trouble-account-not-created = The button does not create the account
    .cause = There may be just one small thing missing in the form.
    .cure-tick = Look for the { LABEL("privacy", $web) } box. Tick it. Then press { LABEL("create-account", $web, short: 1) } again.
    .cure-fill = Look for a field that is still empty. Fill it in, then press { LABEL("create-account", $web, short: 1) } again.
    .cure-retype = Clear { LABEL("email", $web) } and { LABEL("confirm-email", $web) }. Type the same address in both. Then press the button again.
    .cure-picture = Does the page show a picture? Press the button with a double arrow. Copy the new picture under { LABEL("enter-code", $web) }.
    .words = nothing happens, button stuck, button does not work, cannot create account, form stuck, click does nothing, box not ticked

trouble-picture-unreadable = I cannot read the picture
    .cause = This picture is hard to read on purpose, to keep robots out.
    .cure-other-picture = Press the button with a double arrow: another picture appears. Copy it under { LABEL("enter-code", $web) }. Still too hard? Ask for one more.
    .words = picture unreadable, captcha, twisted letters, picture code, blurred, cannot read, robot, image

trouble-mail-not-come = The e-mail does not come
    .cause = An EU Login e-mail may take 20 minutes. It may also land in the junk folder.
    .cure-wait = Wait for 20 minutes. Then open your mailbox again.
    .cure-junk = Open the junk folder, also called “spam”. Search for this sender:

        { ADDRESS("mail-sender") }
    .cure-ask-again = Still nothing after 30 minutes? Sésame starts again at the EU Login page. There, ask for a new e-mail with { LABEL("lost-password", $web) }.
    .cure-right-address = Perhaps the address typed was not the right one. Sésame starts again at the EU Login page: type the right address there.
    .words = no e-mail, no email, no mail, lost mail, nothing received, junk, spam, message missing, empty mailbox, waiting for the mail

trouble-link-expired = The link in the e-mail no longer works
    .cause = The link in the first e-mail is good for one day only. A newer e-mail may have taken its place.
    .cure-newest = Do you have several e-mails from EU Login? Open the newest one only.
    .cure-ask-again = Sésame starts again at the EU Login page. There, ask for a new e-mail with { LABEL("lost-password", $web) }. Open it straight away.
    .words = link expired, link too old, link refused, too late, old link, yesterday’s mail, 90 minutes, out of date

trouble-mail-in-english = The e-mail is in another language
    .cause = EU Login sometimes sends the first e-mail in English, sometimes in French.
    .cure-normal = That is normal. In French, the link in the middle is called { LABEL("mail-link", "fr", short: 1) }. Press it.
    .words = mail in french, mail in english, email language, wrong language, cannot understand the mail, foreign language

trouble-link-dead = The link in the e-mail does not open
    .cause = Some mail programs cut the link, or block it.
    .cure-in-browser = Open your mailbox in the browser, on the site of your provider. Then press { LABEL("mail-link") }.
    .cure-copy-address = Copy the whole address of the link into the browser. Read it before you open it. It must begin like this:

        { ADDRESS("eu-login") }

        or like this:

        { ADDRESS("ecas") }

        Does it begin otherwise? Do not open the page, and ask for help.
    .words = dead link, broken link, cannot click, link does nothing, half a link, link cut, cannot press the link

trouble-new-password-refused = My new password is refused
    .cause = It may be too short, or not mixed enough. We do not know whether an old password is accepted.
    .cure-longer = Make it longer: at least 10 characters. Mix all 4 groups: capitals, small letters, digits, and signs such as - ? & %
    .cure-no-name = Take out your name and the beginning of your e-mail address. Take out letters with accents too.
    .cure-offered = Take one of the passwords that the page offers. To see others, press { LABEL("other-passwords", $web) }. Keep it in a safe place.
    .words = password refused, password rejected, too short, too weak, not strong enough, ten characters, capital letters, special signs, not accepted

trouble-passwords-differ = The two passwords do not match
    .cause = A letter has changed between the two. It happens often, because one cannot see what one types.
    .cure-eye = Clear both fields. Look for a drawing of an eye in the field, and press it. Then you see what you type.
    .cure-keyboard =
        { $device ->
            [iphone] Your device may change words by itself. Type the password again, letter by letter.
            [android] Your device may change words by itself. Type the password again, letter by letter.
           *[other] Check that the capitals key is not locked. Then type both passwords again.
        }
    .cure-no-accents = Take a password without letters that have accents. Type it twice, slowly.
    .words = passwords differ, not the same, not identical, second password, no match, typing mistake, caps lock, keyboard

trouble-password-forgotten = I have forgotten my password
    .cure-ask-new = Open this page:

        { ADDRESS("eu-login") }

        Type your e-mail address, then press { LABEL("lost-password", $web) }. Open the link in the e-mail you receive, and choose a new password.
    .cure-junk = Nothing after 20 minutes? Look in the junk folder. Search for this sender:

        { ADDRESS("mail-sender") }
    .words = password forgotten, password lost, forgot code, cannot remember password, find my password, new password, reset

trouble-password-renewal = The page wants a new password
    .cause = An EU Login password lasts 6 months. Yours has done its time.
    .cure-choose-new = When you sign in, this is normal: choose a new one in the page. Did an unexpected e-mail ask for it? Press nothing in it.
    .words = change password, password expired, password too old, six months, it worked yesterday, renew, new code

trouble-account-locked = My account is locked
    .cause = Several mistakes in a row lock the account. They may not even be yours.
    .cure-wait = Wait for 15 minutes, without trying anything. The account opens again by itself.
    .cure-one-try = Have the 15 minutes passed? Type your password once only, slowly.
    .cure-ask-new = Still refused? Ask for a new password with { LABEL("lost-password", $web) }. This works only after the 15 minutes.
    .words = locked out, blocked, too many tries, too many mistakes, fifteen minutes, password refused, cannot get in, unlock

trouble-account-disabled = My account is disabled
    .cause = The administrators of EU Login have closed it. We do not know why.
    .cure-write-support = Do not create a second account. Only EU Login support can help you. Describe what you see, without any password or code:

        { ADDRESS("eu-login-support") }
    .words = account closed, account deleted, disabled, account gone, suspended, no more account

trouble-email-changed = My e-mail address has changed
    .cause = The account keeps the old address. E-mails from EU Login still go there.
    .cure-change-it = Can you still get into your account? Open it:

        { ADDRESS("eu-login") }

        Gear, { LABEL("my-account", $web) }, { LABEL("configure-account", $web) }. Type the new address, then { LABEL("submit", $web) }. Confirm with { LABEL("mail-link") }, in the e-mail you receive.
    .cure-write-support = Can you no longer get in? Do not create a second account. Write to EU Login support, without any password or code:

        { ADDRESS("eu-login-support") }
    .words = new e-mail address, new email, changed mail, old email, changed provider, old mailbox, address closed, no longer have this address, switched to another provider, gmail, hotmail, how do I tell them, moved

trouble-new-address-refused = My new address is refused
    .cause = A second account, made by mistake, probably has this address already.
    .cure-find = Sign in to EU Login with the new address. If an account opens, it is the second one. Check twice which address is shown.
    .cure-delete = In doubt? Delete nothing, and ask EU Login support first. In that second account, open { LABEL("my-account", $web) }, then { LABEL("delete-account", $web) }.
    .cure-change = Now sign in to the first account. Gear, { LABEL("my-account", $web, short: 1) }, { LABEL("configure-account", $web) }: type the new address.
    .words = address refused, e-mail taken, cannot change address, second account, duplicate account, email refused

trouble-two-accounts = I have two EU Login accounts
    .cause = A second account was made one day. Two ordinary accounts cannot be joined.
    .cure-keep-one = Keep the account that PMO knows. Use only that one.
    .cure-ask-first = Do not delete anything yet. First ask PMO, or EU Login support, which one to keep.
    .cure-merge = Does one of them come from an electronic identity card (eID)? That one can be joined to the other. Ask EU Login support.
    .words = two accounts, double account, duplicate, merge, join accounts, second account, twice, two accounts by mistake, signed up twice, duplicate

trouble-retired-by-sysper = I retired through Sysper
    .cause = At the Commission or the Council, after 20 December 2020, this gives an “EU Login4Life”.
    .cure-keep-account = Do not create an external account. Tell Sésame that you have an “EU Login4Life”.
    .cure-sign-in = Sign in here with the account you have already:

        { ADDRESS("eu-login") }

        Forgotten the password? Press { LABEL("lost-password", $web) }.
    .words = sysper, login4life, login for life, recently retired, retired since 2021, account for life, old work account

# ---- 2. The key -----------------------------------------------------------------------------------------------------

trouble-no-key-tile = I do not see the tile for the keys
    .cause = Another page of EU Login is open.
    .cure-gear = Press the gear at the top right, then { LABEL("my-account", $web) }. Then look for { LABEL("manage-keys", $web) }.
    .words = tile missing, manage my keys, key page, trusted platforms, cannot find it, my account, gear, cog

trouble-no-passkey-button = No button says “Passkey”
    .cause = The EU Login page does not use this word.
    .cure-normal = Press { LABEL("add-security-key", $web) }: it is the right button. Your { TERM("passkey") } is added this way.
    .words = passkey, pass key, button missing, security key, which button, no passkey

trouble-key-on-computer = My key is on the computer
    .cause = Stage 1 went on at the computer, where the e-mail was opened.
    .cure-again-here = Add a key on your phone or tablet too. The one on the computer may stay, as a spare. Sésame starts again just before the key is added.
    .words = wrong device, key on the pc, not on my phone, key on the laptop, not on the tablet, wrong place

trouble-usb-key-asked = The computer asks for a USB key
    .cause = The button { LABEL("add-security-key", $web, short: 1) } was probably taken. On a computer, it looks for a USB key.
    .cure-other-tile = Cancel that window. Sésame starts again at the choice of the button. Press { LABEL("add-trusted-platform", $web) }.
    .words = usb key, insert a key, plug in a key, wrong button, wrong tile, security key, I have no usb key, usb stick

trouble-registering-for-ever = The registration does not end
    .cause = The page shows { LABEL("registering", $web, short: 1) }. A window of your device may be waiting for your answer.
    .cure-find-window =
        { $device ->
            [windows] Look for that window in the taskbar, at the bottom of the screen. Then answer it: { the-lock }.
           *[other] Look for that window: it may be hidden behind the page. Then answer it: { the-lock }.
        }
    .cure-again = No window? Reload the page in the browser. Then add the key again. Sésame starts again at the key page.
    .words = spinning, registering, registration under way, too long, page stuck, still waiting, never ends, frozen, endless

trouble-nothing-on-iphone = Nothing comes, or a notice about iCloud
    .cause = A setting of your iPhone or iPad may be missing.
    .cure-keychain = Touch, one after the other:

        - { LABEL("ios-settings") }
        - your name, then iCloud
        - { LABEL("ios-passwords") }; with iOS 17 or older: { LABEL("ios-passwords-older", short: 1) }

        Turn on { LABEL("ios-sync") }: this is { LABEL("ios-keychain") }. Then Sésame starts again at the key page.
    .cure-autofill = In { LABEL("ios-settings", short: 1) }, look for { LABEL("ios-fill-keys") }. Turn this option on. Then Sésame starts again at the key page.
    .cure-two-factor = Your Apple Account needs a setting: { TERM("two-factor") }. Turn it on in the settings. Then Sésame starts again at the key page.
    .cure-update = It needs iOS 16 or iPadOS 16 at least. Update the device. Then Sésame starts again at the key page.
    .words = nothing happens, no window, icloud keychain, iphone does not ask, ipad stuck, apple update, no face id, keychain off

trouble-nothing-on-mac = Nothing comes on my Mac
    .cause = A setting of your Mac may be missing.
    .cure-autofill = Open { LABEL("mac-settings") }, then { LABEL("mac-general") }, then { LABEL("mac-autofill") }.

        Tick these two boxes:

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }

        Then Sésame starts again at the key page.
    .cure-touch-id =
        { $web ->
            [en] In the settings, open { LABEL("mac-touch-id") }.
           *[other] In the settings, open { LABEL("mac-touch-id") }. On some Macs: { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Turn on both options: opening the Mac, and filling in passwords. Then Sésame starts again at the key page.
    .cure-update = It needs macOS 13 at least. Update your Mac. Then Sésame starts again at the key page.
    .words = nothing happens, no window, mac does not ask, touch id, mac update, macbook, imac, autofill

trouble-nothing-on-android = Nothing comes, or another app answers
    .cause = A setting may be missing. Or another app wants to keep the key.
    .cure-lock = Set up a screen lock in the settings of the device: code, pattern or fingerprint. Then Sésame starts again at the key page.
    .cure-manager = Choose “Google Password Manager” to keep the key. The menu differs from device to device. Then Sésame starts again at the key page.
    .cure-update = It needs Android 9 at least. Update the device. Then Sésame starts again at the key page.
    .words = nothing happens, no window, samsung, android does not ask, password manager, no screen lock, android update, other app

trouble-no-pin-on-windows = Windows does not offer my PIN
    .cause = “Windows Hello” may not be set up. On a company PC or a shared PC, it may be blocked.
    .cure-set-up-pin = Open, one after the other:

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, then { LABEL("win-set-up") }

        Then Sésame starts again at the key page.
    .cure-other-device = Does this PC belong to a company? Take a device of your own. In Sésame, change your answer about the device.
    .words = no pin, windows hello missing, insert your security key, work pc, shared pc, no code, usb key asked, no fingerprint

trouble-hello-unavailable = Windows refuses to make the PIN
    .cause = Windows shows { LABEL("win-unavailable") }. A setting of the PC or of the account may be the reason.
    .cure-restart = Turn the PC off, then on again. Try once more.
    .cure-update = Run the Windows updates. Then try again.
    .cure-forgot-pin = In the same place, press { LABEL("win-forgot-pin") }. Windows may then let you make another one.
    .cure-other-way = Take another device, or the EU Login app on a phone. In Sésame, change your answer about the device.
    .words = option unavailable, cannot make pin, windows hello blocked, pin forgotten, pin does not work, option greyed out, pin broken

trouble-microsoft-password = Windows wants the Microsoft password
    .cause = Windows often asks for it when a PIN is made. That is normal.
    .cure-normal = Type it in Windows only. Never in EU Login. And never say it on the phone, not even to a person who helps you.
    .words = microsoft account, windows password, hotmail password, outlook password, windows asks for a code, making a pin

trouble-apple-too-old = My Apple device is too old
    .cause = Models from before 2017-2018 cannot hold this key.
    .cure-newest = Do you have another Apple device? Take the newest: one is enough.
    .cure-other-way = There are also the EU Login app, the electronic identity card (eID) or a USB security key. AIACE explains them:

        { ADDRESS("aiace") }
    .words = old iphone, old ipad, old mac, too old, old model, outdated device, not compatible

trouble-apple-key-missing = My key is missing on an Apple device
    .cause = The key goes from one Apple device to another through iCloud. Three things are needed for that.
    .cure-version = The other device must have iOS 16, iPadOS 16 or macOS 13 at least. Update it.
    .cure-same-account = Both devices must have the same Apple Account. Check it in their settings.
    .cure-keychain = { LABEL("ios-keychain") } must be on, on both devices.
    .cure-own-key = If not, give the other device a key of its own. Add it in the same way, on that device.
    .words = not on my ipad, not on my iphone, key not synchronised, key not found, two devices, icloud, key missing, passkey missing

trouble-key-stays-in-pc = My key works on one PC only
    .cause = A key kept by “Windows Hello” does not leave its PC. That is normal.
    .cure-own-key = Give the other device a key of its own. Add it in the same way, on that device.
    .cure-chrome = Another way may work: the Chrome browser, with “Google Password Manager”. Ask a relative or a volunteer to help you.
    .words = key missing, second computer, other pc, new laptop, key not found, not on my phone, no key

trouble-google-pin = Google asks me for a PIN
    .cause = Google protects the keys that it keeps. It asks for this PIN with the first one, on a computer.
    .cure-make-one = Make this PIN, usually with 6 digits. Note it in a safe place, for yourself alone. It is not an EU Login code.
    .words = google pin, google code, password manager, six digits, chrome asks for a code, google password manager

trouble-window-cancelled = The window closed too soon
    .cause = The answer did not come in time. Or your finger was not recognised.
    .cure-again = Nothing is lost: add the key again. Sésame starts again at the key page.
    .cure-code-instead = Sésame starts again at the key page. This time, type the code that opens the device, instead of finger or face.
    .words = cancelled, timed out, timeout, fingerprint not recognised, face not recognised, finger refused, window gone, too slow

trouble-qr-fails = The QR code does not work
    .cause = The phone and the computer must find each other by Bluetooth.
    .cure-camera = Is your { TERM("passkey") } in the phone? Point the camera of the phone at the QR code. Do not use the EU Login app.
    .cure-bluetooth = Turn on Bluetooth on the phone and on the computer. No other link between them is needed.
    .words = qr code, scan, bluetooth, square to scan, photo of the code, phone not found, barcode

trouble-other-user = The page speaks of another user
    .cause = Two accounts meet here: the key belongs to the other one. The message is much like this:

        { LABEL("other-user", $web) }
    .cure-sign-out = Gear, then { LABEL("sign-out", $web) }. After that, close all windows of the browser.
    .cure-right-account = Sign in again, with the e-mail address of the account to which the key was added.
    .cure-reconcile = EU Login has an official page to repair this. Ask EU Login support for it.
    .words = another user, wrong account, two accounts, logged in as, someone else’s key, account of my husband, account of my wife

trouble-device-lost = Phone or PC lost, broken or replaced
    .cause = The key was in that device.
    .cure-other-method = Did you register another way of signing in? Use it to get into your account. Open { LABEL("manage-keys", $web) }: delete the old key, add the new one.
    .cure-panic = No other way? Sign in with your password:

        { ADDRESS("eu-login") }

        In this case only, press { LABEL("panic", $web) }: all your registered devices will be deleted. Then add a key on the new device.
    .cure-write-support = Can you not get in, even with the password? Write to EU Login support, without any password or code:

        { ADDRESS("eu-login-support") }
    .words = lost phone, stolen phone, new phone, broken computer, new computer, laptop broken, changed tablet, no more key, dropped, in the water, stolen, smashed, mobile gone

trouble-no-password-method = The password is not offered
    .cause = For JSIS Online (RCAM), the password alone is not enough. That is normal.
    .cure-take-key = Choose { LABEL("method-key", $web) }.
    .cure-other-method = In your account, the option { LABEL("always-two-steps", $web) } may be on. Then sign in with another way that you registered.
    .cure-write-support = Is there no way left? Only EU Login support can help you. Write to them, without any password or code:

        { ADDRESS("eu-login-support") }
    .words = password missing, no password choice, not in the list, sign in with password, method missing, password only

trouble-sms-gone = The code by SMS no longer exists
    .cause = EU Login has sent no codes by SMS since 1 July 2025.
    .cure-take-key = Sign in with your key. Choose { LABEL("method-key", $web) }.
    .cure-other-way = There are also the EU Login app, the eID card and the USB key. AIACE explains them:

        { ADDRESS("aiace") }
    .words = sms, text message, sms code, no sms, phone message, sms gone, mobile number

# ---- 3. The access request ------------------------------------------------------------------------------------------

trouble-no-connect-button = I cannot find the button on the RCAM page
    .cause = It is further down the page.
    .cure-go-down = Go down the page to the button { LABEL("connect", $web) }, in a grey box.
    .words = connect missing, button missing, no button, where to click, grey box, page too long, get into rcam, jsis

trouble-strange-site = The page is odd, or the site unknown
    .cause = One changed letter in the address leads elsewhere. Sometimes this is a fraud.
    .cure-type-again = Close that page. Type this address yourself, and read it letter by letter:

        { ADDRESS("rcam") }
    .cure-change-password = Did you type your password there? Change it at once, with { LABEL("lost-password", $web) }, on this page:

        { ADDRESS("eu-login") }
    .cure-tell-support = Then tell EU Login support, without giving your password:

        { ADDRESS("eu-login-support") }
    .words = unknown site, odd page, warning, certificate, dangerous site, wrong address, scam, fake site, site not found

trouble-password-not-asked = The password is not asked for
    .cause = EU Login may know you without the password. Or your last visit is still open.
    .cure-normal = That is normal. In Sésame, go back to where you open the RCAM page. Say what you see instead.
    .words = no password, got in by itself, already signed in, straight to the form, asks for nothing, skips a page, let me in without asking, no password asked, strange

trouble-method-hidden = The list of methods is closed
    .cause = The list may be folded: then only one method can be seen.
    .cure-arrow = Look for the arrow in the black square, under { LABEL("method-heading", $web) }. Press it: the list opens.
    .words = method missing, only one method, list closed, arrow, black square, verification method, other method, only one way showing, where are the others, other ways to sign in

trouble-method-refused = My key is refused, or missing
    .cause = The key may be in another device. Or it was not made.
    .cure-right-device = Take the device on which you made the key. Sign in on that one, then choose { LABEL("method-key", $web) }.
    .cure-key-again = Make the key again, on { the-device }. Sésame starts again at the key page.
    .words = key refused, key missing, no key found, trusted platform missing, security key refused, method missing, key not recognised, key not accepted, my key is refused, not offered

trouble-other-button-name = The button has another name
    .cause = The printed guide and the web page do not use the same word.
    .cure-same-button = { LABEL("send", $web) } or { LABEL("next", $web) }: both will do. Once all is checked, take the button that ends the form.
    .words = send or next, different button, not the same button, no next button, no send button, name of the button

trouble-number-refused = My pension number is refused
    .cause = The two numbers may not be quite the same. Or it is another number: the staff one, or the one of the sickness insurance.
    .cure-copy-again = Take your pension slip: the number is in the grey box, at the top left. Copy it twice, without spaces.
    .cure-right-number = Check that it is the pension number. Do not add or take away digits: we do not know how many are needed.
    .words = number refused, pension number, staff number, personnel number, wrong number, how many digits, pension slip, not accepted

trouble-date-refused = My date of birth is refused
    .cause = The page expects a certain form, which we do not know.
    .cure-calendar = Clear the date. Open the small calendar at the end of the line. Choose the year first, then the month and the day.
    .words = date refused, date of birth, birthday, calendar, year of birth, date format, day month year, does not take the date

trouble-name-differs = My name is not written the same way
    .cause = PMO may know another name, or accents that the account does not have.
    .cure-known-name = Write the name that PMO knows: probably the one on your pension slip.
    .cure-correct-it = Is the name wrong in your account? Gear, { LABEL("my-account", $web) }, then { LABEL("configure-account", $web) }: correct it there.
    .words = maiden name, birth name, married name, accent, different name, wrong first name, mistake in my name, surname

trouble-no-request-form = The request form does not come
    .cause = Your access may exist already. Or another account is open, which the page does not recognise.
    .cure-right-account = Look which e-mail address is shown. Is it another account? Press { LABEL("sign-out", $web) }, then sign in with the right one.
    .cure-already-open = Does JSIS Online (RCAM) open, with your data? Then your access works already. There is nothing more to do.
    .words = no form, not authorised, access denied, normal rcam page, form missing, no right, access already, jsis

# ---- 4. The final code and the access -------------------------------------------------------------------------------

trouble-rcam-still-closed = JSIS Online (RCAM) stays closed
    .cause = After the final code, the access may take 24 hours to open.
    .cure-leave = Press { LABEL("sign-out", $web) }, if you see it. After that, close all windows of the browser.
    .cure-wait = Wait for 24 hours, then try again. Still closed after 48 hours? Ask PMO.
    .words = access denied, rcam closed, jsis closed, does not work yet, validated but refused, cannot get in, still closed, no access

trouble-code-late = The final code does not come
    .cause = PMO takes up to 3 working days to answer. Sometimes the message lands elsewhere.
    .cure-count-days = Count the working days since your request: no Saturday, no Sunday, no holiday. Up to 3, all is normal.
    .cure-junk = Open your mailbox, then the junk folder. Look there for the message with the code.
    .cure-sms = Look at your SMS messages too: the code may come that way.
    .cure-confirmation = Had you seen the page that confirms the request? If not, it may not have been sent. Ask PMO before you send it again.
    .words = no code, code not received, waiting for the code, three days, code late, nothing received, no answer, mail from pmo

trouble-code-refused = The final code is refused
    .cause = Some characters look alike: O and 0, I and 1. We do not know whether capitals matter.
    .cure-type-again = Type the 4 groups again, one in each box, slowly. Copy each character as it is written.
    .cure-newest = Do you have several messages with a code? Take the newest.
    .cure-right-kind = Check that it is the final code: 4 groups of 3 characters. The PIN of an app or another SMS code will not do.
    .cure-paste = In the message, copy one group at a time. Paste it into its box.
    .words = code refused, wrong code, code rejected, zero or o, capitals, code does not work, boxes shifted, code not accepted

trouble-code-expired = The final code is too old
    .cause = We do not know how long it stays good.
    .cure-ask-new = Ask PMO for a new code. Do not read out the old one.
    .cure-request-again = Does PMO tell you to send the request again? Sésame starts again at the RCAM page.
    .words = code expired, code too old, code out of date, code no longer good, too late, ask for another code, new code

trouble-form-again = The form comes again, not the boxes
    .cause = The request may not have been noted. Or another account is open.
    .cure-right-account = Look which e-mail address is shown. Is it another account? Press { LABEL("sign-out", $web) }, then sign in with the right one.
    .cure-request-again = Is it the right account? Send the request again, once only. Sésame starts again at the form. If it still comes back, ask PMO.
    .words = no boxes, where to type the code, form again, same page as before, request again, code without boxes

trouble-strange-code = This code looks odd to me
    .cause = It came before your request, or from an unknown sender. It may be a fraud.
    .cure-leave-it = Do not type this code. Open no link in that message.
    .cure-call-pmo = Ask PMO, on a number that you know already. Do not take the one in the message. Read the code out to nobody.
    .words = odd code, code not asked for, unknown sender, scam, fake code, fraud, suspicious message, code too early

# ---- 5. The browser -------------------------------------------------------------------------------------------------

trouble-signed-out = The page tells me to start all over
    .cause = Your visit ended by itself. We do not know after how long.
    .cure-sign-in-again = Sign in again, then go back to the same place. What is registered already is not lost.
    .words = logged out, signed out, session expired, start again, thrown out, timed out, back to the start, session ended

trouble-page-dead = The page is blank or does not answer
    .cause = The browser may be too old. Or it remembers an old page.
    .cure-close-all = Close all windows of the browser. Then open it again.
    .cure-type-address = Type the address yourself, without using a bookmark. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }
    .cure-other-browser = Try another up-to-date browser: Edge, Chrome, Safari or Firefox. Your key may not be in it.
    .words = blank page, white page, button does not work, goes in circles, stuck, nothing happens, bug, frozen, crashed, bookmark

trouble-one-browser-only = My key works in one browser only
    .cause = The key may be kept by that browser.
    .cure-same-browser = Take the browser in which you made the key.
    .cure-key-again = If not, make one more key in the other browser. Sésame starts again at the key page.
    .words = other browser, chrome, firefox, edge, safari, internet, key missing, works in one only

trouble-other-language = The page is in another language
    .cause = EU Login exists in all official languages of the EU.
    .cure-language-menu = On the EU Login page, open the language menu at the very top. Choose your own.
    .cure-keep-it = Is the page in French? You may leave it so. Sésame gives the buttons in French and in English.
    .words = page in french, change language, wrong language, not in english, all in french, foreign language, translate

trouble-still-signed-in = EU Login still knows me
    .cause = EU Login and JSIS Online (RCAM) are two separate things. One can leave one and stay in the other.
    .cure-both = Leave both: look for { LABEL("sign-out", $web) } in each.
    .cure-close-all = Then close all windows of the browser. On a shared computer, this is the safest.
    .words = log out, logout, still logged in, still signed in, shared computer, leave, close the session, sign out

trouble-out-of-order = EU Login or RCAM is out of order
    .cause = It happens. It is not because of you.
    .cure-later = Wait, and try later, or tomorrow. Sésame keeps your place.
    .words = out of order, site down, outage, maintenance, unavailable, no answer, site error, not working, jsis down

trouble-unknown-account = An account I do not know has opened
    .cause = An eID card, or an account of another site, was used to sign in. EU Login then made a separate account.
    .cure-leave = Gear, then { LABEL("sign-out", $web) }. After that, close the browser.
    .cure-sign-in = Sign in here, with your e-mail address and your password:

        { ADDRESS("eu-login") }
    .cure-merge = Does that account come from an eID card? It can be joined to yours. Ask EU Login support. Others cannot be joined.
    .words = unknown account, not my account, eid, itsme, facebook, google, empty account, wrong account

# ---- 6. Somebody contacts me: the cures are all to be done, in order ------------------------------------------------

trouble-phone-call = Somebody calls me “from PMO”
    .cause = PMO never asks for a password, a code or a bank account on the phone. Whoever does is not from PMO.
    .cure-hang-up = Hang up. You need not explain anything, even if they promise you money.
    .cure-call-back = In doubt? Call PMO yourself, on a number that you knew before. Not the one of this call.
    .words = call, phone call, phoned me, rang me, telephone, scam, fraud, crook, swindler, hidden number, refund, back payment, grant, money promised, fake pmo, somebody phoned me and asked for my code, asks for my code on the phone, asks for my bank

trouble-mail-wants-password = An e-mail wants me to change my password
    .cause = Did you ask for nothing? Then this e-mail is probably not from EU Login. The true renewal comes when you sign in.
    .cure-do-not-press = Press no link. Do not answer.
    .cure-look-yourself = In doubt? Type this address yourself, and sign in. If a new password is needed, the page will say so:

        { ADDRESS("eu-login") }
    .cure-report = In Belgium, report this e-mail here:

        { ADDRESS("safeonweb") }
    .words = fake mail, fake email, suspicious mail, phishing, scam, renew password, link in a mail, spam, odd e-mail, password expires soon, click here, is it genuine, is it a fake, where do I report it, report a suspicious mail, forwarded the suspicious mail, safeonweb

trouble-text-message = I got a text message with a link
    .cause = Frauds about the pension also come by text message. Genuine offices do not ask for codes that way.
    .cure-do-not-press = Do not press the link. Do not answer, and do not call back.
    .cure-look-yourself =
        In doubt? Open the genuine page yourself, in the browser. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }
    .cure-report = In Belgium, report this message here:

        { ADDRESS("safeonweb") }
    .words = sms, text, texted, text about my pension, text with a link, link in a text message, whatsapp, suspicious message, smishing, parcel, suspicious text

trouble-letter-with-number = A letter tells me to call a mobile number
    .cause = Frauds about the pension also come by letter, with a mobile number. Genuine offices do not ask for codes that way.
    .cure-do-not-call = Do not call that number. Send nothing back.
    .cure-ask-pmo = In doubt? Ask PMO, on a number that you knew before. Not the one in the letter.
    .cure-keep = Keep the letter. You can show it to somebody whom you trust.
    .words = letter by post, suspicious letter, paper letter, mobile number in a letter, letter about my pension, number to call

trouble-at-the-door = Somebody at my door speaks of my pension
    .cause = Nothing in this procedure is done at your door.
    .cure-do-not-open = Do not let the person in. You need not explain anything.
    .cure-give-nothing = Give no password, no code, no bank card and no papers. Lend nobody your computer or your telephone.
    .cure-ask-pmo = In doubt? Ask PMO, on a number that you knew before.
    .cure-call-police = Does the person insist, or frighten you? Call the police.
    .words = door, doorbell, rings at the door, man at the door, visit, visitor, comes to my home, in my house, salesman, says he is from the pension office

trouble-almost-right-address = The address is almost right
    .cause = One changed letter, or a hyphen instead of a dot: it is no longer the same site.
    .cure-type-nothing = Type nothing in that page. Close it.
    .cure-right-one =
        Type the right address yourself. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }
    .words = wrong address, fake site, odd address, changed letter, doubtful link, real site, scam, different address, web address looks funny, odd address, a dash instead of a dot, one letter wrong

trouble-helper-asks-secret = They want my password or my code
    .cause = Nobody needs it to help you. No relative, no volunteer, not PMO, not EU Login support.
    .cure-refuse = Refuse. Say: “I type it myself.” Does the person insist? Stop there.
    .words = give my password, give the code, volunteer, somebody helps me, read out my code, remote help, code wanted, helper asks for my password, my son wants my password

trouble-password-given = I have given my password away
    .cause = Whoever knows it can try to sign in as you.
    .cure-bank = Did you also give something about your bank? Then call the bank first.
    .cure-change-password = Change your password at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .cure-elsewhere = Is it also your password elsewhere? Change it there too.
    .cure-look-at-keys = Sign in, open { LABEL("my-account", $web) }, then { LABEL("manage-keys", $web) }. Is there a key or a device that you do not know? Tell EU Login support.
    .words = password given, told my password, gave my password to somebody, said my password on the phone, password stolen, scammed, given to a stranger, somebody knows my password, account stolen, typed my password on a fake site

trouble-code-read-out = I have read a code out to somebody
    .cause = Whoever has your code can act in your place.
    .cure-stop = End the conversation. Say nothing more.
    .cure-bank = Was it a code of your bank or of your bank card? Call your bank at once, before anything else.
    .cure-final-code = Was it the final code of JSIS Online (RCAM)? Tell PMO, on a number that you knew before.
    .cure-device-code = Was it the code or the PIN of your device? Change it in the settings of the device.
    .cure-password = Did you also say your EU Login password? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .words = gave the code, gave my code away, told my code, read out the code, dictated the code, said the code on the phone, gave my pin, somebody knows my code, somebody has my code, sent my code

trouble-link-pressed = I have pressed the link
    .cure-close = Close that page. Type nothing more in it.
    .cure-bank = Did you type something about your bank or your card there? Call your bank first.
    .cure-change-password = Did you type your EU Login password there? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .cure-program = Did something get installed? Disconnect this device from the internet, and let somebody whom you know look at it.
    .cure-report = In Belgium, report the message here:

        { ADDRESS("safeonweb") }
    .words = clicked, clicked on the link, clicked the link, pressed the link, opened the link, opened the attachment, tapped the link, filled in a fake form, downloaded something, virus

trouble-stranger-on-computer = A stranger was on my computer
    .cause = That person may have seen what you type, and may have left a program there.
    .cure-disconnect = Disconnect this computer from the internet. Turn off Wi-Fi, or pull out the cable.
    .cure-bank = Did you open your bank on it, or give something about your bank? Call your bank now, by telephone.
    .cure-other-device = Take another device, not this computer. There, type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }. Choose a new password.
    .cure-look-at-keys = Can you sign in on that other device? Open { LABEL("my-account", $web) }, then { LABEL("manage-keys", $web) }. Is there a key or a device that you do not know? Tell EU Login support.
    .cure-look-over = Let somebody whom you know look over the computer before you use it again.
    .words = hacked, hacker, computer hacked, account hacked, taken over, took over my screen, took over my computer, took control, remote control, moved my mouse, mouse moves by itself, somebody was in my computer, teamviewer, anydesk, fake microsoft, fake technician, technician called, intruder

trouble-bank-data-given = I have given my bank details
    .cure-call-bank = Call your bank now. Take the number on your card or on a statement, never one that somebody gave you.
    .cure-say-what = Say what you gave, and ask the bank what has to be blocked.
    .cure-watch = Look at your account every day for some time. Is money missing? Tell the bank and the police.
    .cure-password = Did you also give your EU Login password? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .words = bank, bank card, card number, credit card, gave my bank account, gave my iban, account number given, paid money, transferred money, money gone, money stolen, card reader, block my card
