# The place code: the page and the device in four characters, to be read on the telephone.

place-code = place code { $code }
    .spoken = Your place code: { $code }, that is { $spelt }.
    .ask = Your place code, for the person who helps you: { $code } ({ $spelt }). It tells the page and the device only.
    .about = Read it to the person who helps you on the telephone. It tells the page and the device, nothing about you.
