# What may go wrong in the tests' guide.
trouble-button-dead = The button does nothing
    .cause = A field may be empty.
    .cure-fields = Fill in every field, then press { LABEL("sign-up", $web) }.
    .cure-again = Close the page and open it again.

trouble-wrong-page = I am on another page
    .cause = The browser may have opened an old page.
    .cure-reload = Reload the page.
    .cure-start-over = Sésame starts again at the page of the library.

trouble-usb = The computer asks for a USB key
    .cause = The wrong kind of key was chosen.
    .cure-cancel = Cancel. Sésame starts again at the password: choose { LABEL("add-key", $web) } then.

trouble-no-letter = The letter does not come
    .cause = The post may be slow.
    .cure-mailbox = Ask the neighbours.

trouble-refused = The code is refused
    .cause = A sign may be wrong.
    .cure-look = Type it again, sign by sign.
    .cure-send-again = Sésame starts again at the request.

trouble-locked = My card is locked
    .cause = Too many tries.
    .cure-wait = Wait for an hour.
    .cure-one-try = Try once more.

trouble-closed = The library stays closed
    .cause = The card may not be open yet.
    .cure-day = Try again tomorrow.

trouble-call = Somebody asks me for the code
    .cause = The library never asks for a code.
    .cure-hang-up = Hang up.
    .cure-change = Choose another password.

trouble-told = I have told somebody my code
    .cause = Whoever knows it can borrow in your name.
    .cure-hang-up = Hang up, or close the page.
    .cure-change = Ask the desk for another code.
