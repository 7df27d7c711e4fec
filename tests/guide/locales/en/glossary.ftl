# The glossary of the tests' guide.
key = card key
    .gloss = A digital key that opens the card. It stays in the device.
lender = lender
    .forms = lender, lenders
    .gloss = The library that the card belongs to.
