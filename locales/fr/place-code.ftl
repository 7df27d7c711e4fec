# Le repère : la page et l’appareil en quatre signes, à lire au téléphone. Il ne s’appelle pas « code » : le code final,
# lui, ne se lit à personne.

place-code = repère { $code }
    .spoken = Votre repère : { $code }, c’est-à-dire { $spelt }.
    .ask = Votre repère, à lire au bénévole : { $code } ({ $spelt }). Ne le tapez dans aucune page web : ce n’est pas le code qu’on vous envoie.
    .about = Lisez-le à la personne qui vous aide au téléphone. Il dit la page et l’appareil, rien sur vous.
