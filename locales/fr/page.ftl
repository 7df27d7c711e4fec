# Ce qui n’existe que dans une page, dans un navigateur.

# $device-name est le nom de l’appareil choisi.
here = Où lisez-vous Sésame ?
    .ask = Votre clé sera gardée par l’appareil que vous avez choisi : { $device-name }. Cette page est-elle ouverte sur cet appareil-là ?
choice-here = Oui, sur cet appareil
choice-elsewhere = Non, sur un autre
choice-where = Dire où je lis Sésame

browser-forgets = Un navigateur peut oublier. Safari, sur iPhone, iPad ou Mac, peut effacer ce que garde un site après sept jours sans visite. Gardez donc votre place dans un fichier : avec lui, vous reprenez ici ou ailleurs. Avec votre repère, un bénévole vous dit où vous en étiez.
choice-keep-place = Garder ma place dans un fichier
choice-take-up = Reprendre avec un fichier
choice-booklet = Imprimer ce qui reste à faire
notice-place-kept = Votre place est dans le fichier { $path }, parmi vos téléchargements. Il ne contient rien de personnel. Pour reprendre : à la première page, « { choice-take-up } ».
notice-not-taken-up = Ce fichier n’est pas une place gardée par Sésame, ou il est abîmé. Rien n’a changé.
    .newer = Ce fichier vient d’un Sésame plus récent : ouvrez-le avec celui-là. Rien n’a changé.
    .other = Ce fichier est d’un autre guide. Rien n’a changé.

# L’entourage de la page
page = Sésame
    .stages = Les étapes
    .buttons = Aide et réglages
    .drawing = Ceci est un dessin. Appuyez dans la vraie page web, pas ici.
    .closed = Vous pouvez fermer cet onglet
    .closed-kept = Votre place est gardée dans ce navigateur. À bientôt.
    .closed-lost = Ce navigateur n’a rien gardé cette fois.
    .again = Rouvrir Sésame
