# From one screen to the other: an address opened, copied, as a QR code, spelt.

address = The web address
    .mail = The e-mail address
    .elsewhere = This page is opened on the phone or tablet that will hold the key, not here.
addresses = Which address?
choice-address = Open or copy the address
choice-address-mail = Copy or spell the address
choice-addresses = Open or copy an address
choice-open = Open it in the browser
choice-qr = The QR code, for a phone or tablet
choice-qr-drawn = The QR code: a drawing, for somebody who sees
choice-copy = Copy it
choice-spell = Spell it, letter by letter
notice-opened =
    { $front ->
        [page] The page opens in another tab. Sésame stays open in this one: come back through the tabs of the browser.
       *[other] The browser was called: the page comes in another window. Sésame stays open here.
    }
notice-not-opened = The browser did not open from here. Open it yourself, and type the address.
notice-copied =
    { $front ->
        [page] It is copied. To paste it: press for a while, or right-click, then “Paste”.
       *[other] It is copied. To paste it: right-click, then “Paste”.
    }
notice-copied-to = There is no clipboard here. The text is in this file: { $path }. Your terminal may have copied it too: try to paste.
notice-not-copied =
    { $front ->
        [page] This browser did not allow the copy. Copy the text by hand.
       *[other] There is no clipboard here. Your terminal may have copied the text: try to paste. If not, copy it by hand.
    }

qr = The QR code
    .how = Open the camera of the phone or tablet, and point it at the code. Check the address, then tap it.
    .no-room = The code does not fit this window. Make it larger, or go back to the page: the address can be spelt as well.

spelt = The address, letter by letter
    .about = All in a row, without spaces:
    .part = { $quoted }:
# $word is this letter’s in language.toml.
spell = { $character } as in { $word }
    .capital = capital { $character }
