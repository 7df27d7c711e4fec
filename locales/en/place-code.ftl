# The place code: the page and the device in four characters, to be read on the telephone.

place-code = place code { $code }
    .spoken = Your place code: { $code }, that is { $spelt }.
    .ask = Your place code, to read to a volunteer: { $code } ({ $spelt }). Do not type it on any web page: it is not the code that is sent to you.
    .about = Read it to the person who helps you on the telephone. It tells the page and the device, nothing about you.
