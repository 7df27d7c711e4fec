# Le glossaire : un message par terme, son explication dans .gloss.
passkey = clé d’accès (Passkey)
    .gloss = Une clé numérique gardée dans votre téléphone ou votre tablette. Elle s’ouvre comme l’appareil : code, visage ou empreinte. Apple l’a aussi appelée « clé d’identification ».
trusted-platform = plateforme sécurisée
    .gloss = La puce protégée de l’ordinateur, qui garde votre clé. On l’appelle aussi TPM ou « Trusted Platform ».
security-key = clé de sécurité
    .gloss = Le nom que la page d’EU Login donne à votre clé. Ce nom désigne aussi une petite clé USB vendue à part.
two-factor = l’identification à deux facteurs
    .gloss = Un réglage du compte Apple : un second contrôle, en plus du mot de passe.
