# The glossary: one message per term, its explanation in .gloss.
passkey = passkey
    .gloss = A digital key kept in your phone or tablet. It opens like the device itself: code, face or fingerprint.
trusted-platform = trusted platform
    .gloss = The protected chip of the computer, which holds your key. It is also called TPM.
security-key = security key
    .gloss = The name that the EU Login page gives to your key. A small USB key, sold separately, has this name too.
two-factor = two-factor authentication
    .gloss = A setting of the Apple Account: a second check, besides the password.
