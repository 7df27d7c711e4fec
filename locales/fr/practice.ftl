# Les deux exercices qui oublient tout : le mot de passe et le code final.

choice-practise-password =
    { $front ->
        [page] Choisir un bon mot de passe
       *[other] M’exercer avec un mot inventé
    }
choice-practise-code = M’exercer à lire le code final

# ---- Les choix ------------------------------------------------------------------------------------------------------
choice-type = Taper un essai
choice-type-on = Continuer à taper
choice-own-password =
    { $front ->
        [page] Vérifier un mot à moi, règle par règle
       *[other] Essayer un mot à moi
    }
choice-own-code = Taper mon propre code (pas nécessaire)
choice-show = Voir ce qui est tapé
choice-hide = Cacher ce qui est tapé
choice-confirm = C’est vérifié : ni mon nom, ni mon adresse
choice-unconfirm = Annuler : mon nom ou mon adresse y est
choice-suggest = Me proposer un mot de passe
choice-another = Un autre
choice-to-practice = Revenir à l’exercice
choice-leave =
    { $front ->
        [page] Revenir au guide
       *[other] Finir l’exercice : tout est oublié
    }

# ---- Ce qui est tapé ------------------------------------------------------------------------------------------------
draft-too-long = Ce texte est trop long : 200 caractères au plus. Il n’a pas été pris. Ce qui était tapé est toujours là.
draft-cleaned = Les retours à la ligne et les signes invisibles ont été enlevés. Tout le reste est là.
draft-empty = Rien n’est encore tapé.

# ---- Le mot de passe ------------------------------------------------------------------------------------------------
practise-password =
    { $front ->
        [page] Le mot de passe
       *[other] Exercice : le mot de passe
    }
    .label = Votre essai :
    .tick = Écrivez votre mot de passe sur une feuille, et non ici. Puis cochez chaque règle qu’il suit :
    .prompt = Tapez un essai, puis Entrée. Ligne vide : les choix.
    .about =
        { $front ->
            [page] Sésame ne demande jamais votre mot de passe. Ne le tapez que dans la page d’EU Login.
           *[other] Inutile de taper le vrai. Rien n’est gardé, rien n’est envoyé.
        }
    .lines = Rien ne s’affiche pendant que vous tapez. Le choix « Voir » l’écrit ici : il reste alors lisible dans cette fenêtre.

# La règle, à cocher.
choice-rule =
    { $ticked ->
        [yes] ☑ Oui : { $rule }
       *[no] ☐ À cocher : { $rule }
    }
rule-met = Oui :
rule-wanted = Il faut :
rule-not-yet = Pas encore :
rule-yours = À vous de voir :

rule-length =
    { $front ->
        [page] { $least } caractères ou plus
       *[other] { $least } caractères ou plus (ici : { $count })
    }
    .not-yet = { $least } caractères ou plus. Il en manque { $missing }.
rule-groups =
    { $front ->
        [page] { $least } de ces 4 groupes : A à Z, a à z, 0 à 9, signes comme - ? & %
       *[other] { $least } de ces 4 groupes (ici : { $count }) : A à Z, a à z, 0 à 9, signes comme - ? & %
    }
    .not-yet = { $least } de ces 4 groupes. Encore { $more } à prendre parmi : { $lacking }.
rule-example = différent de l’exemple du guide imprimé
    .not-yet = différent de l’exemple du guide imprimé. Il lui ressemble, et tout le monde le connaît.
rule-own = ni votre nom, ni le début de votre adresse courriel
    .met = ni votre nom, ni le début de votre adresse (vérifié par vous)

group-upper = A à Z
group-lower = a à z
group-digit = 0 à 9
group-special = signes

verdict-good = C’est bon : toutes les règles connues sont suivies.
verdict-yours = Les règles que Sésame peut voir sont suivies. À vous de vérifier la dernière.
verdict-weak = Les règles sont suivies. Mais cet essai est facile à deviner.
verdict-fair = Les règles sont suivies. Mais avec du temps, cet essai se devine.
verdict-doubt = Les règles connues sont suivies. Mais le site peut refuser un caractère.
verdict-not-yet =
    { $count ->
        [one] Pas encore : une règle reste à suivre.
       *[other] Pas encore : { $count } règles restent à suivre.
    }

note-outside =
    { $shown ->
        [yes] Dans aucun des 4 groupes : { $characters }
       *[no]
            { $count ->
                [one] Un caractère n’est dans aucun des 4 groupes : une lettre accentuée, ou un autre signe.
               *[other] { $count } caractères ne sont dans aucun des 4 groupes : lettres accentuées, ou autres signes.
            }
    }

    Nous ne savons pas si le site les accepte. Évitez-les.
note-space = L’espace est permis. Il compte comme un caractère, mais dans aucun groupe.
note-fourth = Mieux encore : ajoutez aussi : { $groups }.

strength = Solidité : { $strength }. Conseil : { $advice }
strength-weak = faible
strength-fair = moyenne
strength-good = bonne
strength-very-good = très bonne
advice-keyboard = évitez les touches voisines, comme « azerty ».
advice-repeat = ne répétez pas la même chose.
advice-sequence = évitez les suites, comme « abc » ou « 123 ».
advice-date = évitez les dates et les années.
advice-known = les noms, les lieux et les mots connus se devinent. Prenez plusieurs mots sans lien.
advice-word = un seul mot se devine. Ajoutez d’autres mots sans lien.
advice-longer = ajoutez un mot ou deux, sans lien entre eux.
advice-example = changez-le, tout le monde connaît ce modèle.
advice-outside = remplacez d’abord les caractères hors des groupes.
advice-rules = suivez encore les règles ci-dessus.
advice-keep = vous pouvez le prendre. Gardez-le alors sur papier, en lieu sûr.

# ---- Une proposition ------------------------------------------------------------------------------------------------
suggestion =
    { $front ->
        [page] Un mot de passe proposé
       *[other] Exercice : un mot de passe proposé
    }
    .about = Des mots et un nombre tirés au hasard, reliés par des tirets. Il suit les règles. Sésame ne le garde pas.
    .keep =
        - Recopiez-le à la main, sur papier. Pas de photo, pas de courriel.
        - N’écrivez pas à côté à quoi il sert.
        - Rangez ce papier chez vous, avec vos documents importants, loin de l’appareil.
    .none =
        { $front ->
            [page] Ce navigateur ne fournit pas de hasard sûr. Sésame ne peut donc rien proposer. Prenez quatre mots sans lien, un nombre et des tirets.
           *[other] Cet ordinateur ne fournit pas de hasard sûr. Sésame ne peut donc rien proposer. Prenez quatre mots sans lien, un nombre et des tirets.
        }
lead-keep = Pour le garder :

# ---- Le code final --------------------------------------------------------------------------------------------------
practise-code =
    { $front ->
        [page] Lire le code final
       *[other] Exercice : lire le code final
    }
    .label = Votre code :
    .prompt = Tapez ou collez le code, puis Entrée. Ligne vide : les choix.
    .about = Seule exception, pas nécessaire : hors ligne, rien n’est gardé, rien n’est envoyé. Espaces, tirets, points et barres obliques ne comptent pas.
    .lines = Rien ne s’affiche pendant que vous tapez. Le choix « Voir » écrit les groupes ici : ils restent alors lisibles dans cette fenêtre.
code-sample = Voici un exemple inventé, comme un message pourrait le montrer :
    .code = a7K 0mR 9vX 2pB
    .about =
        - 12 caractères : quatre groupes de trois.
        - Sur la page web, chaque groupe a sa case.
        - Recopiez chaque caractère comme il est écrit, majuscule ou minuscule.
    .own =
        { $front ->
            [page] Sésame ne demande jamais votre code. Tapez-le seulement dans la page web de RCAM en ligne.
           *[other] Sésame ne demande jamais votre code. Ici seulement, vous pouvez le taper, pour le relire en grand. Ce n’est pas nécessaire. Tout reste hors ligne, et rien n’est gardé.
        }
lead-own-code = Votre vrai code :
code-good = Il y a 12 caractères : quatre groupes de trois. Comparez chaque groupe avec votre message.
code-uneven = Il y a 12 caractères. Mais vos espaces montrent d’autres groupes. Comparez avec votre message :
code-short =
    { $count ->
        [0] Il y a seulement des espaces. Il faut 12 caractères.
        [one] Il y a { $count } caractère. Il en manque { $missing } pour arriver à 12.
       *[other] Il y a { $count } caractères. Il en manque { $missing } pour arriver à 12.
    }
code-long = Il y a { $count } caractères : { $excess } de trop. Il en faut 12.
code-group =
    { $count ->
        [one] Groupe { $group } : { $count } caractère au lieu de { $usual }.
       *[other] Groupe { $group } : { $count } caractères au lieu de { $usual }.
    }
code-alike = Faciles à confondre : relisez-les dans votre message.
    .one = Groupe { $group }, place { $place } : { $meant }
    .hidden = Certains caractères se confondent facilement. Le choix « Voir » les nomme.
alike-zero = le chiffre 0 (zéro). Est-ce la lettre O ?
alike-upper-o = la lettre O majuscule. Est-ce le chiffre 0 ?
alike-one = le chiffre 1 (un). Est-ce I majuscule ou l minuscule ?
alike-upper-i = la lettre I majuscule. Est-ce le chiffre 1 ou l minuscule ?
alike-lower-l = la lettre l minuscule. Est-ce le chiffre 1 ou I majuscule ?
alike-five = le chiffre 5 (cinq). Est-ce la lettre S ?
alike-upper-s = la lettre S majuscule. Est-ce le chiffre 5 ?
alike-eight = le chiffre 8 (huit). Est-ce la lettre B ?
alike-upper-b = la lettre B majuscule. Est-ce le chiffre 8 ?
code-spoken = Groupe { $group } : { $characters }
    .one =
        { $kind ->
            [upper] { $character } majuscule
            [lower] { $character } minuscule
            [digit] chiffre { $character }
           *[other] { $character }
        }

# ---- Quand l'exercice manque ----------------------------------------------------------------------------------------
notice-not-practised = L’exercice n’a pas pu s’ouvrir. Ce n’est pas grave : continuez sans lui.
notice-practice-died = L’exercice s’est arrêté tout seul. Rien n’en est gardé. Continuez sans lui, ou rouvrez-le.
