# Ce qui peut mal tourner dans le guide des tests.
trouble-button-dead = Le bouton ne fait rien
    .cause = Un champ est peut-être vide.
    .cure-fields = Remplissez chaque champ, puis appuyez sur { LABEL("sign-up", $web) }.
    .cure-again = Fermez la page et ouvrez-la de nouveau.

trouble-wrong-page = Je suis sur une autre page
    .cause = Le navigateur a peut-être ouvert une vieille page.
    .cure-reload = Rechargez la page.
    .cure-start-over = Sésame recommence à la page de la bibliothèque.

trouble-usb = L’ordinateur demande une clé USB
    .cause = Le mauvais genre de clé a été choisi.
    .cure-cancel = Annulez. Sésame recommence au mot de passe : choisissez alors { LABEL("add-key", $web) }.

trouble-no-letter = La lettre n’arrive pas
    .cause = La poste est peut-être lente.
    .cure-mailbox = Demandez aux voisins.

trouble-refused = Le code est refusé
    .cause = Un signe est peut-être faux.
    .cure-look = Retapez-le, signe par signe.
    .cure-send-again = Sésame recommence à la demande.

trouble-locked = Ma carte est bloquée
    .cause = Trop d’essais.
    .cure-wait = Attendez une heure.
    .cure-one-try = Essayez encore une fois.

trouble-closed = La bibliothèque reste fermée
    .cause = La carte n’est peut-être pas encore ouverte.
    .cure-day = Réessayez demain.

trouble-call = Quelqu’un me demande le code
    .cause = La bibliothèque ne demande jamais de code.
    .cure-hang-up = Raccrochez.
    .cure-change = Choisissez un autre mot de passe.

trouble-told = J’ai dit mon code à quelqu’un
    .cause = Qui le connaît peut emprunter à votre nom.
    .cure-hang-up = Raccrochez, ou fermez la page.
    .cure-change = Demandez un autre code au comptoir.
