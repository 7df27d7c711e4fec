# L'affichage : couleurs, signes, ligne par ligne.

display = L’affichage
    .full =
        { $front ->
            [page] Choisissez ce que vous lisez le mieux.
           *[other] Choisissez ce que vous lisez le mieux. Lettres plus grandes : touches Ctrl et +.
        }
    .lines = Vous lisez ligne par ligne. Sésame peut s’en souvenir, ou passer au plein écran.
choice-theme-dark =
    { $shown ->
        [yes] Clair sur noir (choix actuel)
       *[no] Clair sur noir
    }
choice-theme-light =
    { $shown ->
        [yes] Noir sur blanc (choix actuel)
       *[no] Noir sur blanc
    }
choice-theme-own =
    { $shown ->
        [yes] Les couleurs du terminal (choix actuel)
       *[no] Les couleurs du terminal
    }
choice-theme-device =
    { $shown ->
        [yes] Comme votre appareil (choix actuel)
       *[no] Comme votre appareil
    }
choice-letters-usual =
    { $shown ->
        [yes] Lettres ordinaires (choix actuel)
       *[no] Lettres ordinaires
    }
choice-letters-large =
    { $shown ->
        [yes] Grandes lettres (choix actuel)
       *[no] Grandes lettres
    }
choice-letters-largest =
    { $shown ->
        [yes] Très grandes lettres (choix actuel)
       *[no] Très grandes lettres
    }
choice-simple-signs =
    { $shown ->
        [yes] Revenir aux signes habituels
       *[no] Signes simples, si carrés vides
    }
choice-plain = Lecteur d’écran, ligne par ligne
choice-always-plain = Toujours commencer ligne par ligne
choice-full-screen = Passer au plein écran
notice-display-not-kept =
    { $front ->
        [page] C’est fait pour cette fois. Ce navigateur n’a pas pu le garder pour la prochaine.
       *[other] C’est fait pour cette fois. Sésame n’a pas pu le garder pour la prochaine.
    }

# Posé une seule fois, quand un lecteur d'écran semble en marche. Les deux langues sont lues à la suite.
offer = Un lecteur d’écran ?
    .ask = Un lecteur d’écran semble en marche. Sésame peut parler ligne par ligne.
    .lines = Ligne par ligne
    .full = Plein écran
