# La salle d'attente, et la fiche pour qui aide.

waiting = Ce que vous attendez
    .nothing = Vous n’attendez rien en ce moment.
clock-begun = Premier jour : tout est normal.
clock-day = Jour { $number } sur { $total } : tout est normal.
clock-last-day = Dernier jour du délai : tout est encore normal.
clock-last-chance = C’est le dernier jour.
clock-very-late = Le retard est long : n’attendez plus, demandez.
clock-jumped =
    { $front ->
        [page] L’horloge de cet appareil semble fausse : elle indique une date d’avant. Sésame ne peut pas compter les jours.
       *[other] L’horloge de cet ordinateur semble fausse : elle indique une date d’avant. Sésame ne peut pas compter les jours.
    }
clock-ages =
    { $front ->
        [page] Plus d’un an a passé. L’horloge de cet appareil est-elle juste ?
       *[other] Plus d’un an a passé. L’horloge de cet ordinateur est-elle juste ?
    }
lead-to-do = À faire :
lead-meanwhile = En attendant :
choice-waiting = Voir ce que j’attends
choice-dates = Mettre ces dates dans mon agenda
choice-reminder = Imprimer un rappel
choice-open-kept = Ouvrir ce fichier
choice-go-on = Non, je continue
notice-dates-kept =
    { $front ->
        [page] Les dates sont dans le fichier { $path }, parmi vos téléchargements. Votre agenda les reprend quand vous l’ouvrez.
       *[other] Les dates sont dans ce fichier : { $path }. Votre agenda les reprend quand vous l’ouvrez.
    }
notice-card-kept =
    { $front ->
        [page] La fiche est dans le fichier { $path }, parmi vos téléchargements.
       *[other] La fiche est dans ce fichier : { $path }.
    }
notice-sent = Votre courrier est appelé, avec la fiche. Relisez-la, puis choisissez à qui l’envoyer.
notice-not-sent = Le courrier ne s’est pas ouvert d’ici. Copiez la fiche, ou gardez-la dans un fichier.
notice-not-kept = Le fichier n’a pas pu être écrit. Rien n’a changé.
notice-nothing-to-keep = Aucun délai ne court avec une date connue : il n’y a rien à noter.

notice-reminder-kept =
    { $front ->
        [page] Le rappel est prêt : le navigateur demande sur quelle imprimante.
       *[other] Le rappel est dans ce fichier : { $path }. Imprimez-le depuis votre navigateur.
    }
notice-kept-opened = Le fichier s’ouvre dans une autre fenêtre. Sésame reste ouvert ici.
notice-kept-not-opened = Le fichier ne s’est pas ouvert d’ici. Il est rangé ici : { $path }. Double-cliquez dessus.

# L’arrêt
leaving = Arrêter ici ?
    .after = { $name } : revenez { $due }, ou plus tôt si vous l’avez.
    .before = { $name } : revenez au plus tard { $due }.
    .how =
        { $kept ->
            [yes]
                { $front ->
                    [page] Tout est gardé dans ce navigateur. Pour revenir : ouvrez Sésame comme aujourd’hui. Il reprend à la même page.
                   *[other] Tout est gardé. Pour revenir : ouvrez Sésame comme aujourd’hui. Il reprend à la même page.
                }
           *[no] Sésame n’a pas pu garder votre place. Notez le repère, au bas de cette page.
        }
    .sheet = Revenir à Sésame
    .sheet-how =
        { $front ->
            [page] Pour revenir : ouvrez Sésame dans le même navigateur, sur le même appareil. Il reprend là où vous en étiez.
           *[other] Pour revenir : ouvrez Sésame sur le même ordinateur. Il reprend là où vous en étiez.
        }

# La fiche
card = Fiche pour qui vous aide
    .about = Lisez-la au téléphone, copiez-la ou envoyez-la. Elle ne dit rien de personnel.
    .in = { $language } :
    .never = N’y ajoutez ni mot de passe, ni code, ni numéro de pension, ni date de naissance.
choice-card = Préparer une fiche pour qui m’aide
choice-copy-card = Copier la fiche
choice-keep-card = La garder dans un fichier
choice-send-card = L’envoyer par courriel
# same
card-program = Sésame { $version }, guide { $guide }, version { $number }
card-device = Appareil : { $device }
card-web = Pages web : { $value }
card-place =
    { $stage ->
        [0] Où : préparation, page { $number } sur { $total }
       *[other] Où : étape { $stage }, page { $number } sur { $total }
    }
card-step = Page : { $step }
card-code = Repère de la page : { $code } ({ $spelt })
card-since = Dernier pas fait le { $date }
card-tried = Essayé sans succès : { $name } ({ $number } sur { $total })
