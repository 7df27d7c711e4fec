# Le lexique du guide des tests.
key = clé de carte
    .gloss = Une clé numérique qui ouvre la carte. Elle reste dans l’appareil.
lender = prêteuse
    .forms = prêteuse, prêteuses
    .gloss = La bibliothèque à qui appartient la carte.
