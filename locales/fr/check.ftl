# Les défauts que « sesame check » trouve. .cure dit quoi faire.
check-good = Aucun défaut : { $steps } pages, { $messages } textes, { $languages } langues.
check-bad =
    { $more ->
        [0] { $count ->
            [one] Un défaut.
           *[other] { $count } défauts.
        }
       *[other] { $count } défauts, dont les { $more } derniers ne sont pas montrés. Les premiers entraînent souvent les autres.
    }
check-cure = Remède :
check-near = Le nom le plus proche : « { $near } ».
check-no-near = Aucun nom connu ne lui ressemble. Corrigez-le, ou ajoutez-le.

# ---- Les fichiers ---------------------------------------------------------------------------------------------------
problem-no-file = le fichier manque.
    .cure = Créez-le, ou vérifiez son nom.
problem-format-new = format { $found } : ce Sésame ne lit que le format { $known }.
    .cure = Installez un Sésame plus récent.
problem-format-old = format { $found } : ce Sésame ne lit plus que le format { $known }.
    .cure = Mettez le fichier au format { $known }.
problem-toml =
    { $kind ->
        [quotes] cette valeur n’a pas de guillemets.
        [twice] ce champ ou cette table est là deux fois.
        [string] ce texte n’est pas fermé par un guillemet droit.
        [unclosed] un crochet ou une accolade n’est pas fermé.
        [equals] il manque « = » entre le nom et la valeur.
        [comma] il manque une virgule dans cette liste.
        [date] ce n’est pas une date.
       *[other] cette ligne ne peut pas être lue comme du TOML.
    }
    .cure =
        { $kind ->
            [quotes] Écrivez "texte" pour un texte ; pour oui et non, true et false.
            [twice] Enlevez l’un des deux, ou écrivez [[nom]] si c’est une liste.
            [string] Écrivez "texte". Un guillemet à l’intérieur s’écrit \".
            [unclosed] Fermez-le.
            [equals] Écrivez nom = valeur.
            [comma] Écrivez ["un", "deux"].
            [date] Écrivez un jour qui existe : 2026-05-01
           *[other] Comparez-la avec celles qui l’entourent.
        }
problem-field-missing = le champ « { $name } » manque ici.
    .cure = Ajoutez-le à cette table.
problem-field-type = cette valeur n’a pas la forme de ce champ.
    .cure =
        { $expected ->
            [boolean] Écrivez true ou false, sans guillemets.
            [string] Écrivez un texte entre guillemets droits : "texte"
            [sequence] Écrivez une liste entre crochets : ["un", "deux"]
            [date] Écrivez un jour : 2026-05-01
            [number] Écrivez un nombre entier, sans guillemets.
           *[table] Écrivez une table, comme dans un fichier qui marche.
        }
problem-toml-list = { $name } ouvre une liste, et n’a qu’un crochet.
    .cure = Mettez deux crochets de chaque côté.
problem-language-code = « { $name } » n’est pas le code d’une langue.
    .cure = Nommez le dossier par deux petites lettres, comme font les systèmes : de, nl, it.
problem-language-default = une langue, et une seule, est celle par défaut.
    .cure = Écrivez default = true dans un seul language.toml.
problem-language-unknown = « { $name } » n’est pas une langue de ce dossier.
problem-language-lacks = { $field } ne dit rien de « { $name } ».
    .cure = Ajoutez-le, comme dans le language.toml du français.
problem-language-spelling = la lettre « { $name } » n’a pas de mot qui commence par elle.
    .cure = Ajoutez-en un à spelling.
problem-language-empty = la liste de { $name } est vide.
    .cure = Ajoutez au moins un mot. Sésame en a besoin dans chaque langue.
problem-language-file = « { $name } » ne peut pas être le nom d’un fichier.
    .cure = Des lettres, des chiffres, des tirets, et une fin comme .txt
problem-list-missing = cette liste manque.
    .cure = Créez-la, un mot par ligne. Le README dit à quoi elle sert.
problem-list-twice = le mot « { $name } » est écrit deux fois.
    .cure = Enlevez-en un.
problem-list-same = la plupart de ces mots sont ceux de « { $language } ».
    .cure = Mettez à leur place des mots de cette langue.
problem-untranslated = Textes faits : { $translated } sur { $total }. Manquent : { $more ->
        [0] { $names }.
       *[other] { $names } et { $more } autres.
    }
    .cure = Ajoutez-les, d’après ceux de « { $language } ». En attendant, ceux-ci sont montrés à leur place.
problem-label-web = « { $name } » est sur une page web, et il est cité sans sa langue.
    .cure = Écrivez $web après son nom : LABEL("{ $name }", $web)
problem-label-not-web = « { $name } » n’est pas sur une page web.
    .cure = Citez-le sans $web : LABEL("{ $name }")
problem-holiday-year = « { $name } » n’est pas une année.
    .cure = Écrivez l’année en quatre chiffres entre crochets : [2028].
problem-id-form = « { $name } » n’est pas un nom correct.
    .cure = Lettres minuscules, chiffres et traits d’union, une lettre d’abord.
problem-id-twice = le nom « { $name } » sert deux fois.
    .cure = Donnez à l’un un autre nom.
problem-id-taken = le nom « { $name } » sert au programme.
    .cure = Choisissez un autre nom.
problem-code-twice = le numéro { $name } sert deux fois.
    .cure = Prenez un numéro jamais employé.
problem-code-was-twice = l’ancien numéro { $name } est pris deux fois pour une même personne.
    .cure = Retirez l’un des deux, ou donnez à chaque page un when qui exclut l’autre.
problem-code-zero = la page « { $name } » a le numéro 0.
    .cure = Donnez-lui un numéro à partir de 1 : le 0 désigne la dernière page.
problem-device-code = l’appareil « { $name } » n’a pas de numéro.
    .cure = Ajoutez code, de 1 à { $known } : le repère de la page le dit.
problem-device-code-form = le numéro { $number } de l’appareil « { $name } » ne convient pas.
    .cure = Prenez un numéro de 1 à { $known }.
problem-device-code-twice = le numéro { $number } sert à deux appareils.
    .cure = Donnez à « { $name } » un numéro jamais employé, de 1 à { $known }.
problem-no-stages = ce guide n’a aucune étape.
    .cure = Ajoutez au moins un [[stage]], avec son id.
problem-stage-empty = l’étape « { $name } » n’a aucune page.
    .cure = Donnez-lui une page, ou retirez l’étape.
problem-no-steps = ce guide n’a aucune page.
    .cure = Ajoutez au moins un [[step]].
problem-stage = l’étape « { $name } » n’existe pas.
problem-stage-order = « { $name } » vient après une étape plus avancée.
    .cure = Rangez les pages dans l’ordre des étapes.
problem-kind = le genre « { $name } » n’existe pas.
    .cure = Possible : act, question, confirm, waiting.
problem-choice-count = le nombre de choix de « { $name } » ne va pas avec son genre.
    .cure = Une question en a deux au moins ; confirm et waiting n’en ont pas.
problem-choice-leads = le choix « { $name } » mène à plusieurs endroits.
    .cure = Gardez un seul de exit, behind et redo.
problem-when-question = « { $name } » n’est pas une question du guide.
problem-when-value = « { $name } » n’est pas une réponse à cette question.
problem-practise = l’exercice « { $name } » n’existe pas.
    .cure = Possible : password, code.
problem-secret = le secret « { $name } » n’existe pas.
    .cure = Possible : password, code, pin, number, bank.
problem-secret-lacks = les textes de « { $name } » parlent de « { $found } », mais elle ne déclare pas le secret « { $list } ».
    .cure = Ajoutez-le à `secrets` : l’assistance avertit alors le bénévole.
problem-step = la page « { $name } » n’existe pas.
problem-step-later = la page « { $name } » ne vient qu’après.
    .cure = Nommez une page placée avant celle-ci.
problem-exit = la sortie « { $name } » n’existe pas.
problem-label = le libellé « { $name } » n’est pas dans labels.toml.
problem-address = l’adresse « { $name } » n’est pas dans addresses.toml.
problem-no-contact = le contact « { $name } » n’est pas dans contacts.toml.
problem-picture-part = une image n’a pas de partie « { $name } ».
    .cure = Possible : { $known }.
problem-picture-text = la partie « { $part } » d’une image n’a pas le texte qu’il lui faut.
    .cure = Écrivez [partie, libellé]. Une roue dentée (gear) n’en a pas. Les cases (boxes) ont leur nombre. Un champ peut n’en avoir aucun.
problem-picture-mark = « { $name } » n’a pas sa place sur la partie « { $part } » d’une image.
    .cure = Écrivez "here" sur ce que l’on touche ou remplit, ou "not" sur ce que l’on ne touche pas. Une case (tick) peut être "ticked".
problem-wait-length = le délai « { $name } » doit avoir une seule durée.
    .cure = Gardez un seul de hours, days, working_days et months.
problem-wait-long = le délai « { $name } » dépasse deux ans.
    .cure = Relisez son nombre et son unité.
problem-wait-kind = le genre de délai « { $name } » n’existe pas.
    .cure = Possible : before, after.
problem-wait-backwards = le délai finit à « { $name } », avant de commencer.
    .cure = Nommez une page placée après son début.
problem-unreachable = on n’arrive jamais à « { $name } ».
    .cure = Ses conditions se contredisent : corrigez when.
problem-exit-unused = aucune réponse ne mène à la sortie « { $name } ».
    .cure = Ajoutez exit à un choix, ou retirez la sortie.
problem-no-gate = aucune page ne termine l’étape « { $name } ».
    .cure = Mettez gate = true à la page qui l’achève. Cette page ne doit pas avoir de « when ».
problem-no-source = « { $name } » ne nomme aucune source.
    .cure = Ajoutez source, avec la ligne de la fiche.
problem-words-broken =
    { $kind ->
        [brace] une accolade n’est pas fermée.
        [quotes] le nom est entre des guillemets typographiques.
        [equals] il manque « = » après le nom.
        [default] aucun cas ne porte l’étoile : *[other].
        [value] il n’y a rien après « = ».
       *[other] à partir d’ici, ce texte ne peut pas être lu.
    }
    .cure =
        { $kind ->
            [brace] Fermez-la sur la même ligne : { "{ … }" }
            [quotes] Écrivez des guillemets droits : LABEL("next", $web)
            [equals] Écrivez nom = texte. Un texte qui continue commence par quatre espaces.
            [default] Mettez une étoile devant le cas de tous les autres.
            [value] Écrivez le texte, ou enlevez le nom.
           *[other] Comparez cette ligne avec celles qui l’entourent.
        }
problem-words-missing = le texte « { $id } » manque en « { $language } ».
    .cure = Ajoutez-le dans { $file }.
problem-words-twice = le texte « { $id } » est écrit deux fois.
    .cure = Gardez-en un.
problem-words-address = une adresse est écrite à la main : { $found }.
    .cure = Mettez-la dans addresses.toml, et citez-la par ADDRESS.
problem-words-quote = « { $name } » n’est pas connu.
problem-trouble-nowhere = l’ennui « { $name } » n’est lié à aucune page.
    .cure = Donnez steps, ou any, finished ou contacted.
problem-trouble-guide = ces ennuis sont ceux d’un guide « { $name } », qui n’est pas dans ce dossier.
problem-trouble-no-cure = l’ennui « { $name } » n’a aucun remède.
    .cure = Ajoutez au moins un [[trouble.cure]].
problem-list-word = le mot « { $name } » n’est pas fait des seules lettres a à z.
    .cure = Retirez-le, ou écrivez-le sans elles.
problem-phrases-none = aucune phrase pour « { $name } » : la recherche n’a que son titre et son texte.
    .cure = Ajoutez ce que disent les gens, une phrase par ligne, sous [{ $name }].
problem-list-short = la liste a { $found } mots ; il en faut { $known }.
    .cure = Ajoutez des mots courants, un par ligne.
problem-label-language = { $count } libellés sur { $total } manquent en « { $language } » : { $more ->
        [0] { $names }.
       *[other] { $names } et { $more } autres.
    }
    .cure = Ajoutez-les ; en attendant, une autre langue est montrée.
problem-file-large = ce fichier est trop gros : il n’a pas été lu.
    .cure = Quatre mégaoctets au plus par fichier, trente-deux pour tout le dossier.
problem-file-text = ce fichier n’est pas du texte : il n’a pas été lu.
    .cure = Enregistrez-le en UTF-8, ou retirez-le.

# ---- Les pages ------------------------------------------------------------------------------------------------------
problem-was-alive = « { $name } » est un ancien nom, et aussi celui d’une page actuelle.
    .cure = Retirez-le de was, ou rendez à cette page son nom.
problem-was-twice = l’ancien nom « { $name } » est pris deux fois pour une même personne.
    .cure = Retirez l’un des deux, ou donnez à chacun un when qui exclut l’autre.
problem-answer-was-alive = « { $name } » est une ancienne réponse, et aussi une réponse actuelle.
    .cure = Retirez-la de answer_was.
problem-dead-end = aucune réponse de « { $name } » ne mène plus loin.
    .cure = Gardez au moins un choix sans exit, behind ni redo.
problem-trap = depuis « { $name } », on n’arrive ni à la fin, ni à une sortie.
    .cure = Vérifiez les choix de cette page et de celles qui la suivent.
problem-back-lost = le retour depuis « { $name } » ne mène pas à une page d’avant.
    .cure = Vérifiez l’ordre des pages et leurs conditions.
problem-when-always = cette condition sur « { $name } » est toujours vraie.
    .cure = Retirez-la de when, ou enlevez une réponse de sa liste.
problem-confirm-many = plus de { $known } pages demandent une confirmation.
    .cure = Gardez kind = "confirm" pour ce qui ne s’annule vraiment pas.
problem-wait-no-end = on passe par « { $name } » sans toujours passer par « { $end } » : ce délai ne finirait pas.
    .cure = Donnez aux deux pages les mêmes conditions.
problem-source-form = « { $name } » n’est pas une ligne de la fiche.
    .cure = Possible : S1-5b, D-13, T-20, ou une partie comme 1.6.

# ---- Les faits ------------------------------------------------------------------------------------------------------
problem-field = le champ « { $name } » n’est pas connu ici.
problem-label-ours = le libellé « { $name } » a une source en « { $language } » et il est de nous, ou ni l’un ni l’autre.
    .cure = Donnez source et seen ; ou ours = true, si personne ne l’a vu dans cette langue.
problem-address-form = « { $name } » n’est pas une adresse des institutions.
    .cure = Écrivez https:// et un site des institutions, ou leur adresse courriel.
problem-address-long = « { $name } » ne tient pas sur une ligne étroite ({ $known } caractères).
    .cure = Donnez l’adresse plus courte qui y mène, si une source la montre.
problem-wrapper-form = « { $name } » n’est pas un serveur d’une messagerie, ou pas une page qui en montre un.
    .cure = hosts : un nom en minuscules, et un chemin si d’autres le partagent. source : une adresse qui commence par https://.
problem-date-wrong = « { $name } » n’a pas de date correcte dans { $field }.
    .cure = Écrivez le jour de la lecture, comme 2026-05-01, et pas un jour futur.
problem-review-due = ce fait est à relire depuis le { $date }.
    .cure = Relisez sa source. Corrigez-le, puis changez review_by.
problem-holiday-date = « { $name } » n’est pas un jour de { $year }.
    .cure = Ne gardez que des jours de { $year }, comme { $year }-05-01, sans heure.
problem-holiday-twice = « { $name } » s’y trouve deux fois en { $year }.
    .cure = Retirez l’un des deux. Un jour sous both n’est dans aucune autre liste.
problem-holiday-weekend = « { $name } » est un samedi ou un dimanche.
    .cure = Retirez-le : on ne travaille jamais ces jours-là. Ou bien corrigez la date.
problem-holiday-seat = { $year } n’a pas de liste « { $name } ».
    .cure = Ajoutez-la. Une ville sans jour à elle a une liste vide : { $name } = []
problem-holiday-confidence = « { $name } » ne dit pas si la liste est sûre.
    .cure = Écrivez H (officielle), M (déduite et recoupée) ou L (seulement déduite).
problem-holiday-review = le jour où relire ce fichier manque.
    .cure = Ajoutez-le sous format, par exemple : review_by = 2027-10-01
problem-holiday-gap = l’année { $year } manque.
    .cure = Ajoutez ses jours fériés, avec leur source. Après la dernière année, ramenez review_by dans celle-ci.
problem-fact-idle = « { $name } » ne sert nulle part.
    .cure = Citez-le dans un texte, ou retirez-le.
problem-list-lacks = les textes citent « { $name } », que la liste { $list } ne nomme pas.
    .cure = Ajoutez ce nom à { $list }.
problem-list-idle = { $list } nomme « { $name } », qu’aucun texte de cette page ne cite.
    .cure = Retirez ce nom, ou citez-le dans le texte.

# ---- Les textes -----------------------------------------------------------------------------------------------------
problem-words-deep = des accolades trop nombreuses sont ouvertes l’une dans l’autre.
    .cure = Fermez-les, ou faites-en plusieurs textes.
problem-words-term = ce programme ne lit pas les noms qui commencent par un trait : « { $name } ».
    .cure = Faites-en un texte ordinaire, sans le trait.
problem-words-function = la fonction « { $name } » n’existe pas.
problem-words-refers = le texte « { $name } » n’existe pas.
problem-words-chain = « { $id } » reprend un texte qui en reprend un autre, et ainsi de suite.
    .cure = Écrivez-le en entier.
problem-words-circle = « { $id } » se reprend lui-même.
    .cure = Écrivez l’un des deux en entier.
problem-words-idle = rien ne demande le texte « { $id } ».
    .cure = Retirez-le, ou vérifiez son nom.
problem-words-attribute = aucune page ne montre « { $name } » de « { $id } ». Possible ici : { $known }.
problem-words-variable = le programme ne donne pas « { $name } » à ce texte.
problem-words-same = Textes traduits : { $translated } sur { $total }. Restent ceux de « { $language } », mot pour mot : { $more ->
        [0] { $names }.
       *[other] { $names } et { $more } autres.
    }
    .cure = Traduisez-les. Si l’un doit rester le même, écrivez « # same » juste au-dessus.
problem-lacks-variable = « { $id } » emploie « { $name } » en « { $language } », mais pas ici.
    .cure = Ajoutez-le ici, ou retirez-le là-bas.
problem-lacks-case = « { $id } » distingue « { $name } » en « { $language } », mais pas ici.
    .cure = Ajoutez ce cas ici, ou retirez-le là-bas.
problem-lacks-end = « { $id } » ne finit pas comme une phrase, mais le fait en « { $language } ».
    .cure = Finissez la phrase ici, ou ôtez le point là-bas.
problem-lacks-quote = « { $id } » cite « { $name } » en « { $language } », mais pas ici.
    .cure = Citez-le ici, ou retirez-le là-bas.
problem-more-quote = « { $id } » cite { $name }, que « { $language } » ne cite pas.
    .cure = Enlevez-le ici, ou citez-le là aussi.
problem-key-letter = « { $name } » ne peut pas être la lettre d’une touche.
    .cure = Prenez une petite lettre, sans majuscule ni chiffre.
problem-key-twice = la lettre « { $name } » est déjà celle de { $id }.
    .cure = Donnez une autre lettre à l’une des deux.
problem-key-name = la touche s’appelle « { $name } », et ses lettres sont « { $known } ».
    .cure = Écrivez sa première lettre dans .name.
problem-key-label = ce libellé fait { $found } colonnes ; { $known } au plus.
    .cure = Dites-le en un mot : il est dans la dernière ligne de chaque écran.
problem-key-by-hand = la touche « { $name } » est écrite à la main.
    .cure = Citez son nom, par exemple { "{ key-help.name }" } : elle changera avec la touche.

# ---- Les phrases ----------------------------------------------------------------------------------------------------
problem-sentence-long = cette phrase a { $found } mots ; { $known } au plus.
    .cure = Faites-en deux, ou dites moins.
problem-sentence-average = les phrases de ce fichier ont { $found } mots en moyenne ; { $known } au plus.
    .cure = Raccourcissez les plus longues.
problem-word-forbidden = « { $name } » blâme, supplie ou rabaisse.
    .cure = Dites ce qui se passe, et quoi faire.
problem-number-bare = « { $name } » est un numéro que tous ne voient pas.
    .cure = Nommez la page, l’étape ou la réponse par ses mots.
problem-word-unspoken = « { $name } » n’a pas de sens quand un bénévole le dit à la personne.
    .cure = Dites ce qu’il faut faire avec des mots pour le téléphone.
problem-cue-alone = la chose n’est dite que par sa couleur ou sa place : « { $name } ».
    .cure = Citez son libellé dans la même phrase.
problem-button-label = ce choix porte le même nom qu’un bouton de la page web : « { $name } ».
    .cure = Dites-le autrement : les deux seraient confondus.
problem-choice-long = ce choix a { $found } caractères ; { $known } au plus.
    .cure = Dites-le en moins de mots.
problem-title-long = ce titre a { $found } caractères ; { $known } au plus.
    .cure = Dites-le en moins de mots.
problem-word-wide = ce mot a { $found } caractères ; { $known } au plus.
    .cure = Coupez-le, ou mettez une espace ordinaire.
problem-type-hard-space = il faut une espace insécable à côté de « { $found } ».
    .cure = Mettez-la : U+00A0.
problem-type-no-space = il ne faut pas d’espace devant « { $found } ».
    .cure = Retirez-la.
problem-type-quotes = « { $found } » n’est pas un guillemet de cette langue.
    .cure = Prenez ceux de son language.toml.
problem-type-apostrophe = l’apostrophe est droite.
    .cure = Écrivez ’.
problem-type-dots = trois points sont écrits l’un après l’autre.
    .cure = Écrivez …
problem-type-spaces = deux espaces se suivent.
    .cure = Gardez-en une.
problem-type-capital = la majuscule de « { $found } » n’a pas son accent.
    .cure = Écrivez À, É ou Ê.
problem-sign-unfit = ce fichier contient le signe { $found }, que personne ne voit.
    .cure = Retirez-le : un terminal pourrait lui obéir.
