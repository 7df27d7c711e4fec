# What may go wrong on the way. One message per trouble (trouble-…); its value is what the person sees, in a few words:
#   .cause  why        .cure-x  a cure, one act
# An empty line parts two paragraphs.

# ---- 1. The account and the e-mail ----------------------------------------------------------------------------------

trouble-not-sure-account = I do not know if I have an account
    .cause = An old ECAS account, or a try from years ago, may exist in your name.
    .cure-let-page-say = Answer that you do not know. The EU Login page will tell: it asks for a password only if the account exists.
    .cure-look-under-name = On the EU Login page, type your e-mail address and press { LABEL("next", $web) }. Look under your name: { LABEL("external", $web) } means that the account is an external one.

trouble-not-sure-where = I do not know how far I got
    .cause = It was long ago, or somebody else began it for you.
    .cure-look-in-mailbox = Look in your mailbox. Is there a message with a final code of 4 groups? Then you are nearly at the end, and can type it. No such message? Go on looking.
    .cure-look-for-key = Sign in to EU Login, on the device of your choice:

        { ADDRESS("eu-login") }

        Open { LABEL("manage-keys", $web) }. Does the page name a key already? Then your key is registered.
    .cure-earlier-one = Still not sure? Choose the earlier answer. You will pass quickly over what is already done.

trouble-user-not-found = The page does not know my address
    .cause = “User not found”, or words like these: no account has this address yet.
    .cure-read-again = Read the address that you typed, letter by letter. One wrong letter is enough.
    .cure-create = Is the address right? Go back to the first page of EU Login, and press { LABEL("first-create-account", $web) }. The form to fill in opens there.

trouble-password-asked = I am asked for a password
    .cause = This account was begun earlier. That is good: you go on with it.
    .cure-known = Do you know it? Type it in the page, and go on. You need no new account.
    .cure-forgotten = Forgotten, or never chosen? Press { LABEL("lost-password", $web) }. With the e-mail that comes, you choose a new one.

trouble-password-to-choose = A list of methods, but no field for the password
    .cause = EU Login first asks how you want to sign in. As long as you have no key, choose the password.
    .cure-choose-it = Under { LABEL("method-heading", $web) }, press the arrow: the list opens. Choose { LABEL("method-password", $web) }. Now type it in the field, and press { LABEL("sign-in", $web) }.
    .cure-other-way = Is the password not in the list? The option { LABEL("always-two-steps", $web) } is probably on. Then use another way that you registered.
    .cure-write-support = Is there no other way? Only EU Login support can help you. Write to them, without any password or code:

        { ADDRESS("eu-login-support") }

trouble-somebody-else-shown = The page shows somebody else’s address
    .cause = The browser is still signed in as that person.
    .cure-sign-out = Before anything else, sign that person out: gear, then { LABEL("sign-out", $web) }. Then open the page again, with your own address.
    .cure-close-all = No gear? Close all windows of the browser, then open it again. On a shared computer, do this each time.

trouble-address-taken = The page says my address exists already
    .cause = An account with this address exists. It may have been made for another EU site.
    .cure-keep-account = Do not create a second account. On the EU Login page, ask for a new password with { LABEL("lost-password", $web) }.
    .cure-other-address = Does the account of a relative have this address? Take another private address, yours alone. Begin again with it on the EU Login page.

trouble-institution-address = The page refuses my work address
    .cause = It is the address of an EU institution. For this account, EU Login wants a private one. The message says:

        { LABEL("no-institution-email", $web) }
    .cure-private-address = Take a private address, with the provider of your choice. Begin again with it on the EU Login page.

trouble-account-not-created = The button does not create the account
    .cause = There may be just one small thing missing in the form.
    .cure-tick = Look for the { LABEL("privacy", $web) } box. Tick it. Then press { LABEL("create-account", $web, short: 1) } again.
    .cure-fill = Look for a field that is still empty. Fill it in, then press { LABEL("create-account", $web, short: 1) } again.
    .cure-retype = Clear { LABEL("email", $web) } and { LABEL("confirm-email", $web) }. Type the same address in both. Then press the button again.
    .cure-picture = Does the page show a picture? Press the button with a double arrow. Copy the new picture under { LABEL("enter-code", $web) }.

trouble-picture-unreadable = I cannot read the picture
    .cause = This picture is hard to read on purpose, to keep robots out.
    .cure-other-picture = Press the button with a double arrow: another picture appears. Copy that one. Still too hard? Ask for one more.

trouble-picture-for-password = After “Lost your password?”, a picture to copy
    .cause = EU Login checks that you are not a robot. Until you have copied the picture, no e-mail is sent.
    .cure-copy = Copy the characters of the picture. Then press { LABEL("get-password", $web) }. Only then is the e-mail sent.
    .cure-then-mail = Open the e-mail, and its link within 24 hours. Choose the new password, then press { LABEL("submit", $web) }.

trouble-mail-not-come = The e-mail does not come
    .cause = An EU Login e-mail may take 20 minutes. It may also land in the junk folder.
    .cure-wait = Wait for 20 minutes. Then open your mailbox again.
    .cure-junk = Open the junk folder, also called “spam”. Search for this sender:

        { ADDRESS("mail-sender") }
    .cure-ask-again = Still nothing after 30 minutes? On the EU Login page, press { LABEL("lost-password", $web) }. Copy the picture, then press { LABEL("get-password", $web) }: without that, no e-mail is sent.
    .cure-right-address = Perhaps the address typed was not the right one. Begin again on the EU Login page, with the right address.

trouble-link-expired = The link in the e-mail no longer works
    .cause = The link in the first e-mail is good for one day, the one after { LABEL("lost-password", $web) } for 24 hours.
    .cure-newest = Do you have several e-mails from EU Login? Open the newest one only.
    .cure-ask-again = Ask for a new e-mail with { LABEL("lost-password", $web) }, on the EU Login page. Open it straight away.
    .cure-scanner = Sometimes a mail scanner opens the link before you do. Ask for a new e-mail, and open it at once on the site of your mail provider.

trouble-mail-in-english = The e-mail is in another language
    .cause = EU Login sometimes sends the first e-mail in English, sometimes in French.
    .cure-normal = That is normal. In French, the link in the middle is called { LABEL("mail-link", "fr", short: 1) }. Press it.

trouble-link-dead = The link in the e-mail does not open
    .cause = Some mail programs cut the link, or block it.
    .cure-in-browser = Open your mailbox in the browser, on the site of your provider. Then press { LABEL("mail-link") }.
    .cure-copy-address = Copy the whole address of the link into the browser. Before you open it, check that it begins like this:

        { ADDRESS("eu-login") }

        or:

        { ADDRESS("ecas") }
    .cure-wrapped = Does it begin with the name of your mail service? That alone is no fraud: the service has wrapped the link. Open it, then read the address at the top of the page before you type.

trouble-link-wrapped = The link begins with another address
    .cause = Outlook, Hotmail, Live and MSN put their own address before every link. The genuine e-mail gets it too.
    .cure-read-top = Did you ask for this e-mail just now? Then open the link. Before you type, read the address at the top of the page. It must begin like this:

        { ADDRESS("eu-login") }

        or like this:

        { ADDRESS("ecas") }
    .cure-type-address = Does it begin otherwise? Type nothing, and close the page. Type EU Login’s address yourself:

        { ADDRESS("eu-login") }

        There, ask for a new e-mail with { LABEL("lost-password", $web) }.

trouble-new-password-refused = My new password is refused
    .cause = It may be too short, or not mixed enough. We do not know whether an old password is accepted.
    .cure-longer = Make it longer: at least 10 characters. Mix all 4 groups: capitals, small letters, digits, and signs such as - ? & %
    .cure-no-name = Take out your name and the beginning of your e-mail address. Take out letters with accents too.
    .cure-offered = Take one of the passwords that the page offers. To see others, press { LABEL("other-passwords", $web) }. Keep it in a safe place.

trouble-passwords-differ = The two passwords do not match
    .cause = A letter has changed between the two. It happens often, because you cannot see what you type.
    .cure-eye = Clear both fields. Look for a drawing of an eye in the field, and press it. Then you see what you type.
    .cure-keyboard =
        { $device ->
            [iphone] Your device may change words by itself. Type the password again, letter by letter.
            [android] Your device may change words by itself. Type the password again, letter by letter.
           *[other] Check that the capitals key is not locked. Then type both passwords again.
        }
    .cure-no-accents = Take a password without letters that have accents. Type it twice, slowly.

trouble-password-forgotten = I have forgotten my password
    .cure-ask-new = Open this page:

        { ADDRESS("eu-login") }

        Type your e-mail address, then press { LABEL("lost-password", $web) }. Copy the picture, then press { LABEL("get-password", $web) }. Open the link of the e-mail within 24 hours.
    .cure-junk = Nothing after 20 minutes? Look in the junk folder. Search for this sender:

        { ADDRESS("mail-sender") }

trouble-password-renewal = The page wants a new password
    .cause = An EU Login password lasts 6 months. Yours is now due for renewal.
    .cure-choose-new = When you sign in, this is normal: choose a new one in the page. Did an unexpected e-mail ask for it? Press nothing in it.

trouble-account-locked = My account is locked
    .cause = Several mistakes in a row lock the account. It may not have been your fault.
    .cure-wait = Wait for 15 minutes, without trying anything. The account opens again by itself.
    .cure-one-try = Have the 15 minutes passed? Type your password once only, slowly.
    .cure-ask-new = Still refused? Ask for a new password with { LABEL("lost-password", $web) }. This works only after the 15 minutes.

trouble-account-disabled = My account is disabled
    .cause = The administrators of EU Login have closed it. We do not know why.
    .cure-write-support = Do not create a second account. Only EU Login support can help you. Describe what you see, without any password or code:

        { ADDRESS("eu-login-support") }

trouble-other-site-profile = Another EU site deletes my profile
    .cause = Some sites, such as EU Academy, delete their own profile after a while. Your EU Login account stays.
    .cure-leave-it = For JSIS Online (RCAM), there is nothing to do. Press no link in such an e-mail.

trouble-email-changed = My e-mail address has changed
    .cause = The account keeps the old address. E-mails from EU Login still go there.
    .cure-change-it = Can you still get into your account? Open it:

        { ADDRESS("eu-login") }

        Gear, { LABEL("my-account", $web) }, { LABEL("configure-account", $web) }. Type the new address, then { LABEL("submit", $web) }. Confirm with { LABEL("mail-link") }, in the e-mail you receive.
    .cure-write-support = Can you no longer get in? Do not create a second account. Write to EU Login support, without any password or code:

        { ADDRESS("eu-login-support") }

trouble-new-address-refused = My new address is refused
    .cause = A second account, made by mistake, probably has this address already.
    .cure-find = Sign in to EU Login with the new address. If an account opens, it is the second one. Check twice which address is shown.
    .cure-ask-first = In doubt? Delete nothing. First ask EU Login support which of the two to keep.
    .cure-delete = Are you sure? In the second account, open { LABEL("my-account", $web) }, then { LABEL("delete-account", $web) }: it is gone for good. Then sign in to the first one, open { LABEL("configure-account", $web) }, and type the new address.

trouble-two-accounts = I have two EU Login accounts
    .cause = Two ordinary accounts cannot be joined. One that was made by an identity card (eID) can be joined to the other.
    .cure-keep-one = Keep the account that PMO knows. Use only that one.
    .cure-ask-first = Do not delete anything yet. First ask PMO, or EU Login support, which one to keep.
    .cure-merge = Was one made by an eID card? Sign in to the one that you keep. Gear, { LABEL("my-account", $web) }, { LABEL("my-eid", $web) }, then { LABEL("link-eid", $web) }. The account that the card made is then erased.

trouble-retired-by-sysper = I retired through Sysper
    .cause = Did you ask for it at the Commission or the Council, after 20 December 2020? Then you have an “EU Login4Life”.
    .cure-keep-account = Do not create an external account. Keep the “EU Login4Life” that you have.
    .cure-sign-in = Sign in here with the account you have already:

        { ADDRESS("eu-login") }

        Forgotten the password? Press { LABEL("lost-password", $web) }.

trouble-slip-missing = I cannot find my pension number
    .cause = It is on your pension slip, in the grey box at the top left.
    .cure-look-on-slip = Look for another pension slip among your papers. Do not use a number from any other kind of paper.
    .cure-ask-pmo = No slip at all? Ask PMO. Tell the number to nobody else.

trouble-must-stop = I have to stop in the middle
    .cause = Stage 1 goes best in one sitting. The link in the e-mail waits for one day only.
    .cure-before = Have you not begun yet? Choose a quiet moment, and begin then.
    .cure-in-between = Have you begun? Then you may stop: what is registered is not lost. Sign in again later, and go on at the same place.

# ---- 2. The key -----------------------------------------------------------------------------------------------------

trouble-no-key-tile = I do not see the tile for the keys
    .cause = Another page of EU Login is open.
    .cure-gear = Press the gear at the top right, then { LABEL("my-account", $web) }. Then look for { LABEL("manage-keys", $web) }.

trouble-number-5305 = EU Login asks for another key (5305)
    .cause = EU Login looks for a way of signing in that you registered once, and does not find it here.
    .cure-right-device = Do you still have the device with your key? Sign in on that one.
    .cure-other-method = { trouble-device-lost.cure-other-method }
    .cure-write-support = { trouble-device-lost.cure-write-support }
    .cure-panic = { trouble-device-lost.cure-panic }

trouble-no-passkey-button = No button says “Passkey”
    .cause = The EU Login page does not use this word.
    .cure-normal = Press { LABEL("add-security-key", $web) }: it is the right button. Your { TERM("passkey") } is added this way.

trouble-key-on-computer = My key is on the computer
    .cause = Stage 1 went on at the computer, where the e-mail was opened. EU Login now asks for that key before it lets you add another.
    .cure-stay-there = Is the computer yours, and always at hand? Then keep this key, and go on at the computer.
    .cure-with-first = Do you want a key on the phone or tablet too? Sign in there with { LABEL("method-key", $web) }. If the page finds the key of the computer, add the second one.
    .cure-delete-there = Is the key not found? Go to the computer, where the key is, and sign in. Open { LABEL("manage-keys", $web) }: delete this one key there. Then add a key on your phone or tablet.
    .cure-panic = { trouble-device-lost.cure-panic }

trouble-usb-key-asked = The computer asks for a USB key
    .cause = The tile { LABEL("add-security-key", $web, short: 1) } was probably pressed. On a computer, that one looks for a USB key.
    .cure-other-tile = Cancel that window. Go back to the two tiles, and press { LABEL("add-trusted-platform", $web) }.

trouble-device-name-refused = The page does not take the name
    .cause = We do not know which names the page accepts.
    .cure-short-name = Take a short name of plain letters, such as “Home”. Then press { LABEL("submit", $web) } again.

trouble-key-exists = “This device already has a passkey”
    .cause = The key is there: it was made at an earlier try.
    .cure-go-on = Close the message. Do not add the key again. Log out of EU Login, then go on with stage 2.

trouble-registering-for-ever = The registration does not end
    .cause = The page shows { LABEL("registering", $web, short: 1) }. A window of your device may be waiting for your answer.
    .cure-find-window =
        { $device ->
            [windows] Look for that window in the taskbar, at the bottom of the screen. Then answer it: { the-lock }.
           *[other] Look for that window: it may be hidden behind the page. Then answer it: { the-lock }.
        }
    .cure-again = No window? Reload the page in the browser. Then add the key again.

trouble-apple-menu-missing = I cannot find this menu in the settings
    .cause = The menu is not in the same place in every version of the system.
    .cure-older =
        { $device ->
            [mac] With macOS 13 or 14: { LABEL("mac-settings") }, then { LABEL("mac-passwords") }, then { LABEL("apple-password-options") }.
           *[iphone] With iOS or iPadOS 17 and older: { LABEL("ios-settings") }, then { LABEL("mac-passwords") }, then { LABEL("apple-password-options") }.
        }
    .cure-newer =
        { $device ->
            [mac] With macOS 15 and newer: { LABEL("mac-settings") }, then { LABEL("mac-general") }, then { LABEL("mac-autofill") }.
           *[iphone] With iOS or iPadOS 18 and newer: { LABEL("ios-settings") }, then { LABEL("mac-general") }, then { LABEL("mac-autofill") }.
        }

trouble-no-touch-id = My Mac has no Touch ID
    .cause = Not every Mac has the sensor for the finger.
    .cure-go-on = Turn on what the page offers, and go on. Your key then opens with the password of the Mac.

trouble-keychain-not-found = I cannot find iCloud Keychain
    .cause = The menu has another name in older versions, and the Apple Account has to be ready for it.
    .cure-other-name = In { LABEL("ios-settings") }, touch your name, then iCloud. The menu is called { LABEL("ios-passwords") }. With iOS 17 or older, it is called { LABEL("ios-passwords-older") }.
    .cure-two-factor = Is it still not there? Your Apple Account needs { TERM("two-factor") }. Turn it on in the settings, then look again.

trouble-nothing-on-iphone = Nothing comes, or a notice about iCloud
    .cause = A setting of your iPhone or iPad may be missing.
    .cure-keychain = Touch, one after the other:

        - { LABEL("ios-settings") }
        - your name, then iCloud
        - { LABEL("ios-passwords") }; with iOS 17 or older: { LABEL("ios-passwords-older", short: 1) }

        Turn on { LABEL("ios-sync") }: this is { LABEL("ios-keychain") }. Then add the key again.
    .cure-autofill = Touch, one after the other:

        - { LABEL("ios-settings", short: 1) }
        - { LABEL("mac-general") }, then { LABEL("mac-autofill") }
        - with iOS 17 or older: { LABEL("ios-passwords", short: 1) }, then { LABEL("apple-password-options", short: 1) }

        Turn on { LABEL("ios-fill-keys") }. Then add the key again.
    .cure-two-factor = Your Apple Account needs a setting: { TERM("two-factor") }. Turn it on in the settings. Then add the key again.
    .cure-update = It needs iOS 16 or iPadOS 16 at least. Update the device. Then add the key again.

trouble-passwords-window = The window says “Passwords”, not iCloud
    .cause = Since iOS 18 and macOS 15, { LABEL("ios-keychain") } has this new name in the window.
    .cure-take-passwords = Choose { LABEL("window-passwords") }: your key is then kept by Apple, as it should be.

trouble-nothing-on-mac = Nothing comes on my Mac
    .cause = A setting of your Mac may be missing.
    .cure-autofill = Open { LABEL("mac-settings") }, then { LABEL("mac-general") }, then { LABEL("mac-autofill") }. With macOS 13 or 14: { LABEL("mac-passwords", short: 1) }, then { LABEL("apple-password-options", short: 1) }. Tick:

        - { LABEL("mac-fill-keys") }
        - { LABEL("mac-passwords") }

        Then add the key again.
    .cure-touch-id =
        { $web ->
            [en] In the settings, open { LABEL("mac-touch-id") }.
           *[other] In the settings, open { LABEL("mac-touch-id") }. On some Macs: { LABEL("mac-touch-id-newer", short: 1) }.
        }

        Turn on both options: opening the Mac, and filling in passwords. Then add the key again.
    .cure-chrome = Is it in Chrome? In { LABEL("mac-settings", short: 1) }, open { LABEL("mac-privacy") }, then { LABEL("mac-browser-keys") }: turn on Chrome. Or take Safari. Then add the key again.
    .cure-update = It needs macOS 13 at least. Update your Mac. Then add the key again.

trouble-nothing-on-android = Nothing comes, or another app answers
    .cause = A setting may be missing. Or another app wants to keep the key.
    .cure-lock = Set up a screen lock in the settings of the device: code, pattern or fingerprint. Then add the key again.
    .cure-manager = Choose { LABEL("android-manager") } to keep the key. The menu differs from device to device. Then add the key again.
    .cure-other-manager = Does the window hang? On a Samsung, sometimes only the other manager works: Samsung Pass instead of Google’s, or the reverse. Then add the key again.
    .cure-update = It needs Android 9 at least. Update the device. Then add the key again.

trouble-no-google = My phone has no Google
    .cause = Without the services of Google, or without a Google account, the phone cannot make this key.
    .cure-google-account = Is it only the account that is missing? Add a Google account in the settings of the phone, then go on.
    .cure-other-way = If not, take a computer. There are also the EU Login app and the electronic identity card (eID). The site of AIACE:

        { ADDRESS("aiace") }

trouble-no-pin-on-windows = Windows does not offer my PIN
    .cause = “Windows Hello” may not be set up. On a company PC or a shared PC, it may be blocked.
    .cure-set-up-pin = Open, one after the other:

        - { LABEL("win-settings") }
        - { LABEL("win-accounts") }
        - { LABEL("win-sign-in-options") }
        - { LABEL("win-pin") }, then { LABEL("win-set-up") } or { LABEL("win-add") }

        Then add the key again.
    .cure-other-device = Does this PC belong to a company? Take a device of your own.

trouble-hello-unavailable = Windows refuses to make the PIN
    .cause = Windows shows { LABEL("win-unavailable") }. A setting of the PC or of the account may be the reason.
    .cure-restart = Turn the PC off, then on again. Try once more.
    .cure-update = Run the Windows updates. Then try again.
    .cure-other-way = Take another device, or the EU Login app on a phone.
    .cure-forgot-pin = In the same place, press { LABEL("win-forgot-pin") }. Windows then has you make another one: the old PIN is lost.

trouble-microsoft-password = Windows wants the Microsoft password
    .cause = Windows often asks for it when a PIN is made. That is normal.
    .cure-normal = Type it in Windows only. Never in EU Login. And never say it on the phone, not even to a person who helps you.

trouble-tpm-missing = “Compatible TPM cannot be found”
    .cause = The key needs a { TERM("trusted-platform") }, the protected chip. In old PCs it is sometimes missing, or turned off.
    .cure-look-in-settings = Open { LABEL("win-settings") }, and see whether Windows finds this chip. Restart the PC, then try again.
    .cure-other-device = Still no chip? Take another device: a newer computer, a phone or a tablet.

trouble-edge-manager-asks = Edge wants to keep the key itself
    .cause = Edge may offer { LABEL("edge-manager") }, with a PIN of its own. You do not need it here.
    .cure-this-device = Close that window, and add the key again. When asked where to keep it, choose this device, or “Windows Hello”.

trouble-firefox-usb-key = Firefox only says: touch your security key
    .cause = On Windows, Firefox sometimes looks for a USB key only.
    .cure-edge-or-chrome = Close Firefox. Open this page in Edge or Chrome, and add the key there:

        { ADDRESS("eu-login") }

trouble-apple-too-old = My Apple device is too old
    .cause = Most models from before 2017 or 2018 cannot hold this key.
    .cure-newest = Do you have another Apple device? Take the newest: one is enough.
    .cure-other-way = There are also the EU Login app, the electronic identity card (eID) or a USB security key. The site of AIACE:

        { ADDRESS("aiace") }

trouble-apple-key-missing = My key is missing on an Apple device
    .cause = The key goes from one Apple device to another through iCloud. Three things are needed for that.
    .cure-version = The other device must have iOS 16, iPadOS 16 or macOS 13 at least. Update it.
    .cure-same-account = Both devices must have the same Apple Account. Check it in their settings.
    .cure-keychain = { LABEL("ios-keychain") } must be on, on both devices.
    .cure-own-key = Still no key there? Then the other device needs one of its own. EU Login first asks for the key you have: keep the first device at hand. On the other one, sign in with { LABEL("method-key", $web) }, then add the key.

trouble-key-stays-in-pc = My key works on one PC only
    .cause = A key kept by “Windows Hello” does not leave its PC. And EU Login asks for this key before it lets you add another.
    .cure-this-pc = The simplest way: for JSIS Online (RCAM), use this PC.
    .cure-own-key = On the other device, sign in with { LABEL("method-key", $web) }. If the page finds the key of this PC, you can add a second one.
    .cure-chrome = A key that Chrome keeps in { LABEL("android-manager") } goes to your other devices. It needs a Google account that is synchronised.
    .cure-move = To change devices for good, sign in on this PC and open { LABEL("manage-keys", $web) }: delete this one key. Then add a key on the other device.

trouble-google-pin = Google asks me for a PIN
    .cause = Google protects the keys that it keeps. It asks for this PIN with the first one, on a computer.
    .cure-make-one = Make this PIN, usually with 6 digits. Note it in a safe place, for yourself alone. It is not an EU Login code.

trouble-window-cancelled = The window closed too soon
    .cause = The answer did not come in time. Or your finger or face was not recognised.
    .cure-again = Nothing is lost: add the key again.
    .cure-code-instead =
        { $device ->
            [iphone] Add the key again. This time, type the code that opens the device. Away from home, { LABEL("ios-stolen") } may refuse the code. Then wipe the lens and show your face again, or wait until you are home.
           *[other] Add the key again. This time, type the code that opens the device, instead of finger or face.
        }

trouble-page-in-mail-app = The page is open inside my mail app
    .cause = In a mail or chat app, the window for the key often does not come.
    .cure-in-browser =
        { $device ->
            [iphone] Open Safari. Type this address there, sign in, and go on:
            [mac] Open Safari. Type this address there, sign in, and go on:
            [android] Open Chrome. Type this address there, sign in, and go on:
           *[windows] Open Edge or Chrome. Type this address there, sign in, and go on:
        }

        { ADDRESS("eu-login") }

trouble-private-window = I am in a private window
    .cause = In a private window, the device often does not offer its key.
    .cure-ordinary-window = Close the private window. Open an ordinary one, type this address, and sign in again:

        { ADDRESS("eu-login") }

trouble-manager-answers = A password manager answers instead
    .cause = An add-on or an app that keeps your passwords comes before the window of the device.
    .cure-close-it = Close its window, or choose in it to use this device. Then the window of the device comes.
    .cure-turn-off = Does it come back? Turn this manager off in the settings of the browser. Then add the key again.

trouble-something-went-wrong = “Something went wrong”
    .cause = This message comes from the device or the browser. It does not say why.
    .cure-once-more = Close the message and the page. In an ordinary window of the browser, add the key again, once.
    .cure-other-browser = The same again? Try in another browser that is up to date.
    .cure-update = Update the device and the browser. Restart the device, then add the key again.

trouble-no-window-at-sign-in = No window comes to unlock
    .cause = The window of the browser may be a private one. Or a password manager comes before the device.
    .cure-ordinary-window = Take the browser in which you made the key, in an ordinary window. Open this page there:

        { ADDRESS("rcam") }
    .cure-other-window = Is it the window of a password manager? Close it, or choose in it to use this device.
    .cure-close-all = Close all windows of the browser, restart the device, then sign in again.

trouble-qr-fails = The QR code does not work
    .cause = There are two QR codes, and each has its own reader.
    .cure-which-code = Did you choose { LABEL("method-app-qr", $web) }? Its code is read with the EU Login app only. If your key is a passkey, choose { LABEL("method-key", $web) } instead.
    .cure-camera = Is your { TERM("passkey") } in the phone? Then point the camera of the phone at the code. Not the EU Login app.
    .cure-bluetooth = Turn on Bluetooth on the phone and on the computer. No other link between them is needed.

trouble-other-user = The page speaks of another user
    .cause = Two accounts meet here: the key belongs to the other one. The message is much like this:

        { LABEL("other-user", $web) }
    .cure-sign-out = Gear, then { LABEL("sign-out", $web) }. After that, close all windows of the browser.
    .cure-right-account = Sign in again, with the e-mail address of the account to which the key was added.
    .cure-reconcile = EU Login has an official page to repair this. Ask EU Login support for it.

trouble-new-device = I have a new phone, tablet or computer
    .cause = With the same Apple or Google account, your key is normally on the new device already. Delete nothing.
    .cure-try-it = Just try it. On the new device, sign in as usual and choose { LABEL("method-key", $web) }.
    .cure-same-account =
        { $device ->
            [android] It must be the same Google account as on the old device. Check it in the settings.
            [windows] A key kept by a PC does not come along. On an Apple or Google device, check that it is the same account.
           *[other] It must be the same Apple Account as on the old device, with { LABEL("ios-keychain") } on. Check it in the settings.
        }
    .cure-old-device = Still no key? Keep the old device for now: your key opens JSIS Online (RCAM) there. EU Login asks for it before you can add another.

trouble-device-lost = Phone or PC lost, broken or replaced
    .cause = The key was in that device. It may be elsewhere too.
    .cure-perhaps-there = Do you have another device with the same Apple or Google account? Your key may be there. Try it: choose { LABEL("method-key", $web) }.
    .cure-other-method = Did you register another way of signing in? Use it to get into your account. Open { LABEL("manage-keys", $web) }: delete the old key, add the new one.
    .cure-write-support = Can you not get in, even with the password? Write to EU Login support, without any password or code:

        { ADDRESS("eu-login-support") }
    .cure-panic = The last resort, for an external account. Sign in with your password:

        { ADDRESS("eu-login") }

        Press { LABEL("panic", $web) }: all devices and cards that you registered are deleted. Then add a key.

trouble-no-password-method = RCAM does not offer the password
    .cause = For JSIS Online (RCAM), the password alone is not enough. That is normal.
    .cure-take-key = Choose { LABEL("method-key", $web) }.
    .cure-other-method = No key at hand? Any other way that you registered will do: the EU Login app or the eID card.
    .cure-write-support = Is there no way left? Only EU Login support can help you. Write to them, without any password or code:

        { ADDRESS("eu-login-support") }

trouble-on-mobile = The list says “On Mobile authentication”
    .cause = This method belongs to the EU Login app. It is not for your key.
    .cure-take-key = Leave { LABEL("method-on-mobile", $web) }. Choose { LABEL("method-key", $web) }.

trouble-sms-gone = The code by SMS no longer exists
    .cause = EU Login has sent no sign-in codes by SMS since 1 July 2025. Nothing is lost: you take another way.
    .cure-take-key = Do you have a key? Choose { LABEL("method-key", $web) }.
    .cure-no-key-yet = Never made one? Open this page, and choose { LABEL("method-password", $web) } in the list:

        { ADDRESS("eu-login") }

        Once you are in, open { LABEL("manage-keys", $web) } and add a key.
    .cure-other-way = There are also the EU Login app, the eID card and the USB key. The site of AIACE:

        { ADDRESS("aiace") }
    .cure-panic = { trouble-device-lost.cure-panic }

# ---- 3. The access request ------------------------------------------------------------------------------------------

trouble-no-connect-button = I cannot find the button on the RCAM page
    .cause = It is further down the page.
    .cure-go-down = Go down the page to the button { LABEL("connect", $web) }, in a grey box.

trouble-not-private = “Your connection is not private”
    .cause = The browser warns you: it may not be the genuine site. Or the date of your device is wrong.
    .cure-stop = Do not go on, and type nothing. Close the page. Type the address yourself, and read it letter by letter. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }
    .cure-date = The same warning, with the right address? Look at the date and the clock of your device, and set them right. If it stays, do not go on.

trouble-strange-site = The page is odd, or the site unknown
    .cause = One changed letter in the address leads elsewhere. Sometimes this is a fraud.
    .cure-type-again = Close that page. Type this address yourself, and read it letter by letter:

        { ADDRESS("rcam") }
    .cure-change-password = Did you type your password there? Change it at once, with { LABEL("lost-password", $web) }, on this page:

        { ADDRESS("eu-login") }
    .cure-tell-support = Then tell EU Login support, without giving your password:

        { ADDRESS("eu-login-support") }

trouble-password-not-asked = The password is not asked for
    .cause = EU Login may know you without the password. Or your last visit is still open.
    .cure-normal = That is normal. Go on with what you see: the list of methods, or the form itself.

trouble-method-hidden = The list of methods is closed
    .cause = The list may be folded: then only one method can be seen.
    .cure-arrow = Look for the arrow in the black square, under { LABEL("method-heading", $web) }. Press it: the list opens.

trouble-method-refused = My key is refused, or missing
    .cause = The key may be in another device. Or it was not made.
    .cure-right-device = Take the device on which you made the key. Sign in on that one, then choose { LABEL("method-key", $web) }.
    .cure-key-again = Did you never see the success message? Make the key again, on { the-device }. If there is one elsewhere, EU Login asks for that one first.

trouble-other-button-name = The button has another name
    .cause = The printed guide and the web page do not use the same word.
    .cure-same-button = { LABEL("send", $web) } or { LABEL("next", $web) }: both will do. Once all is checked, take the button that ends the form.

trouble-number-refused = My pension number is refused
    .cause = The two numbers may not be quite the same. Or it is another number: the staff one, or the one of the sickness insurance.
    .cure-copy-again = Take your pension slip: the number is in the grey box, at the top left. Copy it twice, without spaces.
    .cure-right-number = Check that it is the pension number. Do not add or take away digits: we do not know how many are needed.

trouble-date-refused = My date of birth is refused
    .cause = The page wants the date written in a certain way, which we do not know.
    .cure-calendar = Clear the date. Open the small calendar at the end of the line. Choose the year first, then the month and the day.

trouble-name-differs = My name is not written the same way
    .cause = PMO may know you by another name, or with accents that your account leaves out.
    .cure-known-name = Write the name that PMO knows: probably the one on your pension slip.
    .cure-correct-it = Is the name wrong in your account? Gear, { LABEL("my-account", $web) }, then { LABEL("configure-account", $web) }: correct it there.

trouble-no-request-form = The request form does not come
    .cause = Your access may exist already. Or another account is open, which the page does not recognise.
    .cure-right-account = Look which e-mail address is shown. Is it another account? Press { LABEL("sign-out", $web) }, then sign in with the right one.
    .cure-already-open = Does JSIS Online (RCAM) open, with your data? Then your access works already, and you need no request.

trouble-no-confirmation = No page confirmed my request
    .cause = Without that page, the request may not have been sent.
    .cure-look-in-mailbox = Look in your mailbox, and in the junk folder: is there a message about your request?
    .cure-ask-pmo = No message? Ask PMO whether the request has arrived. Do not send it again before that.

# ---- 4. The final code and the access -------------------------------------------------------------------------------

trouble-rcam-still-closed = JSIS Online (RCAM) stays closed
    .cause = After the final code, the access may take 24 hours to open.
    .cure-leave = Press { LABEL("sign-out", $web) }, if you see it. After that, close all windows of the browser.
    .cure-wait = Wait for 24 hours, then try again. Still closed after 48 hours? Ask PMO.

trouble-code-late = The final code does not come
    .cause = PMO takes up to 3 working days to answer. Sometimes the message lands elsewhere.
    .cure-count-days = Count the working days since your request: no Saturday, no Sunday, no public holiday. Up to 3 working days are normal.
    .cure-junk = Open your mailbox, then the junk folder. Look there for the message with the code.
    .cure-sms = The code itself may also come by SMS: 4 groups of 3 characters. An SMS with a link is not the code: press nothing in it.
    .cure-confirmation = Had you seen the page that confirms the request? If not, it may not have been sent. Ask PMO before you send it again.

trouble-reach-pmo = How do I reach PMO?
    .cause = PMO can be reached by telephone and by post. The switchboard of the Commission is a second way.
    .cure-call-or-write = Say that you are retired, with an external account. Have the date of your request ready. Give no password and no code.

trouble-code-refused = The final code is refused
    .cause = Some characters look alike: the letter O and the digit 0, the letter I and the digit 1. We do not know whether capitals matter.
    .cure-type-again = Type the 4 groups again, one in each box, slowly. Copy each character as it is written.
    .cure-newest = Do you have several messages with a code? Take the newest.
    .cure-right-kind = Check that it is the final code: 4 groups of 3 characters. The PIN of an app, or any other code by SMS, will not do.
    .cure-paste = In the message, copy one group at a time. Paste it into its box.

trouble-code-expired = The final code is too old
    .cause = We do not know how long it stays good.
    .cure-ask-new = Ask PMO for a new code. Do not read out the old one.
    .cure-request-again = Does PMO tell you to send the request again? Go back to the RCAM page, and fill in the form once more.

trouble-form-again = The form comes again, not the boxes
    .cause = The request may not have been noted. Or another account is open.
    .cure-right-account = Look which e-mail address is shown. Is it another account? Press { LABEL("sign-out", $web) }, then sign in with the right one.
    .cure-request-again = Is it the right account? First ask PMO whether your request has arrived. If it has not, send it again, once only.

trouble-strange-code = This code looks odd to me
    .cause = It came before your request, or from an unknown sender. It may be a fraud.
    .cure-leave-it = Do not type this code. Open no link in that message.
    .cure-call-pmo = Ask PMO, on a number that you know already. Do not take the one in the message. Read the code out to nobody.

# ---- 5. The browser, and the rest -------------------------------------------------------------------------------------

trouble-signed-out = The page tells me to start all over
    .cause = You were signed out automatically. We do not know after how long this happens.
    .cure-sign-in-again = Sign in again, then go back to the same place. What is registered already is not lost.

trouble-page-dead = The page is blank or does not answer
    .cause = The browser may be too old. Or it remembers an old page.
    .cure-close-all = Close all windows of the browser. Then open it again.
    .cure-type-address = Type the address yourself, without using a bookmark. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }
    .cure-other-browser = Try another up-to-date browser: Edge, Chrome, Safari or Firefox. Your key may not be in it.

trouble-one-browser-only = My key works in one browser only
    .cause = The key may be kept by that browser. EU Login asks for it before it lets you add another.
    .cure-same-browser = The simplest way: take the browser in which you made the key.
    .cure-move = To change browsers for good, sign in with the first one and open { LABEL("manage-keys", $web) }: delete this one key. Then add a key in the other browser.

trouble-other-language = The page is in another language
    .cause = EU Login exists in all official languages of the EU.
    .cure-language-menu = On the EU Login page, open the language menu at the very top. Choose your own.
    .cure-keep-it = Is the page in French? You may leave it so: here, each button is named in both languages.

trouble-still-signed-in = EU Login still knows me
    .cause = EU Login and JSIS Online (RCAM) are two separate things. You can leave one and still be signed in to the other.
    .cure-both = Leave both: look for { LABEL("sign-out", $web) } in each.
    .cure-close-all = Then close all windows of the browser. On a shared computer, this is the safest.

trouble-out-of-order = EU Login or RCAM is out of order
    .cause = It happens. It is not because of you.
    .cure-later = Wait, and try later, or tomorrow. What is registered already is not lost.

trouble-unknown-account = An account I do not know has opened
    .cause = An eID card, or an account of another site, was used to sign in. EU Login then made a separate account.
    .cure-leave = Gear, then { LABEL("sign-out", $web) }. After that, close the browser.
    .cure-sign-in = Sign in here, with your e-mail address and your password:

        { ADDRESS("eu-login") }
    .cure-merge = { trouble-two-accounts.cure-merge }

trouble-costs = Do I have to pay?
    .cause = Of all the methods of EU Login, only the small USB key costs money. It is not needed.
    .cure-pay-nothing = Pay nothing. Does a page or a person ask for money, a bank card or a voucher? Stop there. It is probably a fraud.

trouble-go-back = How do I go back?
    .cause = A slip or a wrong button breaks nothing. What is registered already is not lost.
    .cure-on-page = On the web page: close the page. Open it again by its address, sign in again, and go on at the same step.
    .cure-answer = An answer given by mistake can be changed: go back to the page where it is.

trouble-key-is-private = Where do my face and my key go?
    .cause = The key has two parts. EU Login gets one. The secret part stays in your device, or in its keychain.
    .cure-go-on = The code, the face or the finger only open the device. You can go on.

# ---- 6. Somebody contacts me: the cures are all to be done, in order ------------------------------------------------

trouble-phone-call = Somebody calls me “from PMO”
    .cause = PMO never asks for a password, a code or a bank account on the phone. Anyone who does is not from PMO.
    .cure-hang-up = Hang up. You need not explain anything, even if they promise you money.
    .cure-call-back = In doubt? Call PMO yourself, on a number that you knew before. Not the one of this call.

trouble-mail-wants-password = An e-mail wants me to change my password
    .cause = If you did not ask for this e-mail, it is probably not from EU Login. The true renewal comes when you sign in.
    .cure-do-not-press = Press no link. Do not answer.
    .cure-look-yourself = In doubt? Type this address yourself, and sign in. If a new password is needed, the page will say so:

        { ADDRESS("eu-login") }
    .cure-report = In Belgium, report this e-mail here:

        { ADDRESS("safeonweb") }

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

trouble-letter-with-number = A letter tells me to call a mobile number
    .cause = Frauds about the pension also come by letter, with a mobile number. Genuine offices do not ask for codes that way.
    .cure-do-not-call = Do not call that number. Send nothing back.
    .cure-ask-pmo = In doubt? Ask PMO, on a number that you knew before. Not the one in the letter.
    .cure-keep = Keep the letter. You can show it to somebody whom you trust.

trouble-at-the-door = Somebody at my door speaks of my pension
    .cause = Nothing in this procedure is done at your door.
    .cure-do-not-open = Do not let the person in. You need not explain anything.
    .cure-give-nothing = Give no password, no code, no bank card and no papers. Lend nobody your computer or your telephone.
    .cure-ask-pmo = In doubt? Ask PMO, on a number that you knew before.
    .cure-call-police = Does the person insist, or frighten you? Call the police.

trouble-almost-right-address = The address is almost right
    .cause = One changed letter, or a hyphen instead of a dot: it is no longer the same site.
    .cure-type-nothing = Type nothing in that page. Close it.
    .cure-right-one =
        Type the right address yourself. For EU Login:

        { ADDRESS("eu-login") }

        For the RCAM page:

        { ADDRESS("rcam") }

trouble-helper-asks-secret = They want my password or my code
    .cause = Nobody needs it to help you. No relative, no volunteer, not PMO, not EU Login support.
    .cure-refuse = Refuse. Say: “I type it myself.” Does the person insist? Stop there.

trouble-password-given = I have given my password away
    .cause = Somebody can try to sign in as you.
    .cure-bank = Did you also give bank details? Then call the bank first.
    .cure-change-password = Change your password at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .cure-elsewhere = Is it also your password elsewhere? Change it there too.
    .cure-look-at-keys = Sign in, open { LABEL("my-account", $web) }, then { LABEL("manage-keys", $web) }. Is there a key or a device that you do not know? Tell EU Login support.

trouble-strange-key = A key or a device that I do not know
    .cause = Your account shows a key or a device that you do not know. Or a window asks you to approve what you have not begun. Somebody may be trying to sign in as you.
    .cure-refuse = You asked for nothing? Approve nothing: close that window.
    .cure-look-at-keys = Sign in, open { LABEL("my-account", $web) }, then { LABEL("manage-keys", $web) }. Is it one of your devices, perhaps an older one? Then this key is yours.
    .cure-change-password = It is not yours, or you are in doubt? Change your password at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .cure-tell = Tell EU Login support what you have seen.

trouble-code-read-out = I have read a code out to somebody
    .cause = With your code, somebody could act in your place.
    .cure-stop = End the conversation. Say nothing more.
    .cure-bank = Was it a code of your bank or of your bank card? Call your bank at once, before anything else.
    .cure-final-code = Was it the final code of JSIS Online (RCAM)? Tell PMO, on a number that you knew before.
    .cure-device-code = Was it the code or the PIN of your device? Change it in the settings of the device.
    .cure-password = Did you also say your EU Login password? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.

trouble-link-pressed = I have pressed the link
    .cure-close = Close that page. Type nothing more in it.
    .cure-bank = Did you type bank details or a card number there? Call your bank first.
    .cure-change-password = Did you type your EU Login password there? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
    .cure-program = Did something get installed? Disconnect this device from the internet, and let somebody whom you know look at it.
    .cure-report = In Belgium, report the message here:

        { ADDRESS("safeonweb") }

trouble-stranger-on-computer = A stranger was on my computer
    .cause = That person may have seen what you type, and may have left a program there.
    .cure-disconnect = Disconnect this computer from the internet. Turn off Wi-Fi, or pull out the cable.
    .cure-bank = Did you open the site of your bank on it, or give bank details? Call your bank now, by telephone.
    .cure-other-device = Take another device, not this computer. There, type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }. Choose a new password.
    .cure-look-at-keys = Can you sign in on that other device? Open { LABEL("my-account", $web) }, then { LABEL("manage-keys", $web) }. Is there a key or a device that you do not know? Tell EU Login support.
    .cure-look-over = Let somebody whom you know look over the computer before you use it again.

trouble-bank-data-given = I have given my bank details
    .cure-call-bank = Call your bank now. Take the number on your card or on a statement, never one that somebody gave you.
    .cure-say-what = Say what you gave, and ask the bank what has to be blocked.
    .cure-watch = Look at your account every day for some time. Is money missing? Tell the bank and the police.
    .cure-password = Did you also give your EU Login password? Change it at once. Type your e-mail address in this page:

        { ADDRESS("eu-login") }

        Then press { LABEL("lost-password", $web) }.
