# D'un écran à l'autre : une adresse ouverte, copiée, en code QR, épelée.

address = L’adresse web
    .mail = L’adresse courriel
    .elsewhere = Cette page s’ouvre sur le téléphone ou la tablette qui gardera la clé, pas ici.
addresses = Quelle adresse ?
choice-address = Ouvrir ou copier l’adresse
choice-address-mail = Copier ou épeler l’adresse
choice-addresses = Ouvrir ou copier une adresse
choice-open = L’ouvrir dans le navigateur
choice-qr = Le code QR, pour un téléphone ou une tablette
choice-qr-drawn = Le code QR : un dessin, pour quelqu’un qui voit
choice-copy = La copier
choice-spell = L’épeler, lettre par lettre
notice-opened =
    { $front ->
        [page] La page s’ouvre dans un autre onglet. Sésame reste ouvert dans celui-ci : revenez-y par les onglets du navigateur.
       *[other] Le navigateur est appelé : la page vient dans une autre fenêtre. Sésame reste ouvert ici.
    }
notice-not-opened = Le navigateur ne s’est pas ouvert d’ici. Ouvrez-le vous-même, et tapez l’adresse.
notice-copied =
    { $front ->
        [page] C’est copié. Pour coller : appuyez longtemps, ou clic droit, puis « Coller ».
       *[other] C’est copié. Pour coller : clic droit, puis « Coller ».
    }
notice-copied-to = Pas de presse-papiers ici. Le texte est dans ce fichier : { $path }. Votre terminal l’a peut-être copié aussi : essayez de coller.
notice-not-copied =
    { $front ->
        [page] Ce navigateur n’a pas permis la copie. Recopiez le texte à la main.
       *[other] Pas de presse-papiers ici. Votre terminal a peut-être copié le texte : essayez de coller. Sinon, recopiez-le.
    }

qr = Le code QR
    .how = Ouvrez l’appareil photo du téléphone ou de la tablette, et visez le code. Vérifiez l’adresse, puis touchez-la.
    .no-room = Le code ne tient pas dans cette fenêtre. Agrandissez-la, ou revenez à la page : l’adresse peut aussi être épelée.

spelt = L’adresse, lettre par lettre
    .about = Tout à la suite, sans espace :
    .part = { $quoted } :
# $word is this letter’s in language.toml.
spell = { $character } comme { $word }
    .capital = { $character }, en majuscule
