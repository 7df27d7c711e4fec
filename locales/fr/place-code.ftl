# Le repère : la page et l’appareil en quatre signes, à lire au téléphone. Il ne s’appelle pas « code » : le code final,
# lui, ne se lit à personne.

place-code = repère { $code }
    .spoken = Votre repère : { $code }, c’est-à-dire { $spelt }.
    .ask = Votre repère, à lire à qui vous aide : { $code } ({ $spelt }). Il dit la page, rien sur vous.
    .about = Lisez-le à la personne qui vous aide au téléphone. Il dit la page et l’appareil, rien sur vous.
