# The place code: the page and the device in four characters, to be read on the telephone.

place-code = place code { $code }
    .spoken = Your place code: { $code }, that is { $spelt }.
    .about = On the telephone, read your place code to the person who helps you. They will then see the same page. It tells the page and the device, nothing about you.
