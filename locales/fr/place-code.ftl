# Le repère : la page et l’appareil en quatre signes, à lire au téléphone. Il ne s’appelle pas « code » : le code final,
# lui, ne se lit à personne.

place-code = repère { $code }
    .spoken = Votre repère : { $code }, c’est-à-dire { $spelt }.
    .about = Au téléphone, lisez votre repère à la personne qui vous aide. Elle verra alors la même page que vous. Il dit la page et l’appareil, rien sur vous.
