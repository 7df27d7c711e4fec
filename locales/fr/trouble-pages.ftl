# « Je vois autre chose » : les ennuis, la recherche, les mots.

choice-search = Chercher avec mes mots
choice-search-again = Chercher autre chose
choice-common = Un souci à n’importe quelle étape
choice-contacted = On m’a contacté, et j’ai un doute
choice-happened = J’ai déjà répondu, ou appuyé sur un lien
choice-cannot = Je ne peux pas
choice-ask = À qui demander
choice-still-not = Toujours pas
choice-redo = Reprendre à : { $step }

lead-cause = Pourquoi :
lead-tell = À qui le dire :
lead-cure =
    { $total ->
        [1] À faire :
       *[other] À essayer ({ $number } sur { $total }) :
    }

lead-act =
    { $total ->
        [1] À faire :
       *[other] À faire ({ $number } sur { $total }) :
    }

trouble = Un souci ? Voici de l’aide
    .calm =
        Ce n’est pas grave : rien n’est perdu, et Sésame garde votre place.

        Regardez trois choses :

        - l’appareil que vous avez en main
        - l’adresse tout en haut de la page web
        - l’étape où vous êtes, « { $step } »
    .address = La bonne adresse est :
    .list = Est-ce l’un de ces cas ?
    .not-yet = Ce n’est pas votre faute. Il est temps de demander de l’aide.
    .ready =
        - le nom de l’étape, et l’appareil
        - l’adresse affichée tout en haut de la page
        - ce que vous voyez, mot pour mot
    .never = ne dites à personne votre mot de passe, votre code final ou le code de l’appareil. Cachez votre numéro de pension et votre date de naissance sur une photo d’écran.
common = Les soucis de toutes les étapes
contacted = Quelqu’un vous contacte
    .calm = Prenez votre temps : vous avez le droit de raccrocher, et de ne pas répondre.
    .tell = C’est la fin de la liste. Parlez-en maintenant à quelqu’un. Dites aussi ce que vous n’avez pas pu faire.
happened = Il s’est passé quelque chose
    .calm = Cela peut arriver à tout le monde. Agissez maintenant, une chose après l’autre.
ask = À qui demander

search = Chercher avec vos mots
    .label = Vos mots :
    .prompt = Dites ce qui ne va pas, puis Entrée. Ligne vide : retour.
    .about = Tapez ce que vous voyez, ou ce qui ne va pas. Par exemple : pas de courriel.
    .nothing = Rien ne ressemble à ces mots. Dites-le autrement, ou demandez à quelqu’un.
    .unsure = Rien ne correspond vraiment à ces mots. Voici le plus proche ; ou demandez à quelqu’un.
    .cry = Ce n’est pas grave : rien n’est perdu, et Sésame garde votre place. Demandez à quelqu’un, ou regardez ce qui peut arriver à cette page.
    .found = Voici ce qui s’en approche le plus.
    .step = L’étape « { $step } »
    .term = Le mot « { $name } »

words = Les mots de cette page
    .none = Cette page n’a pas de mot à expliquer.
    .other = Se dit « { $name } » { $language }.
