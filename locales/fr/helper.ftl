# La personne qui aide : notée par qui installe Sésame, ou par la personne elle-même.

lead-helper = Votre aide :
choice-helper = Noter la personne qui m’aide
choice-helper-known = La personne qui m’aide
choice-helper-note = Noter quelqu’un
choice-helper-change = Changer
choice-helper-forget = Oublier cette note
choice-helper-next = La suite
choice-helper-clear = Effacer ce qui est écrit
choice-helper-end = Terminer

helper = La personne qui vous aide
    .about = Un proche, un bénévole : quelqu’un que vous connaissez. Son numéro sera alors sous vos yeux quand il le faut.
    .kept =
        { $front ->
            [page] Cette note reste dans ce navigateur. Sésame ne l’envoie à personne. Elle paraît aussi dans le livret imprimé.
           *[other] Cette note reste sur cet ordinateur, à part. Sésame ne l’envoie à personne. Elle paraît aussi dans le livret imprimé.
        }
    .phone = Téléphone : { $value }
    .hours = Quand appeler : { $value }
    .fraud = Appelez cette personne au numéro noté ici, et jamais à un numéro donné par un inconnu.

# $value est ce qui est déjà noté ; $known dit s’il y en a.
helper-name = Son nom
    .label = Son nom :
    .ask = Un prénom suffit.
    .prompt =
        { $known ->
            [yes] Son nom, puis Entrée (Entrée seule : « { $value } », { key-back.name } : retour) :
           *[no] Son nom, puis Entrée (ligne vide : sans nom, { key-back.name } : retour) :
        }
helper-phone = Son téléphone
    .label = Son numéro :
    .ask = Écrivez-le comme vous le composez.
    .prompt =
        { $known ->
            [yes] Son numéro, puis Entrée (Entrée seule : « { $value } », { key-back.name } : retour) :
           *[no] Son numéro, puis Entrée (ligne vide : sans numéro, { key-back.name } : retour) :
        }
helper-hours = Quand l’appeler
    .label = Quand :
    .ask = Par exemple : le matin. Vous pouvez laisser vide.
    .prompt =
        { $known ->
            [yes] Quand l’appeler, puis Entrée (Entrée seule : « { $value } », { key-back.name } : retour) :
           *[no] Quand l’appeler, puis Entrée (ligne vide : rien à dire, { key-back.name } : retour) :
        }
helper-refused = Il faut au moins un nom ou un numéro.
    .long = C’est trop long : { $count } signes au plus.
    .controls = Ce texte contient des signes invisibles. Tapez-le à la main.
    .digits = Un numéro de téléphone a des chiffres. Vérifiez-le.
helper-unread = La note sur la personne qui vous aide est abîmée. Sésame n’y a pas touché. Pour en écrire une autre, oubliez d’abord celle-ci.
    .newer = Un Sésame plus récent a noté la personne qui vous aide. Celui-ci ne peut pas la lire, et n’y touche pas.
    .denied = La note sur la personne qui vous aide ne se lit pas en ce moment. Sésame n’y touche pas.
    .cli = La note sur la personne qui vous aide est abîmée : { $path }. Sésame n’y a pas touché. Pour l’effacer : sesame aidant --forget
helper-noted = C’est noté.
    .until-the-end = C’est noté jusqu’à la fermeture de Sésame : en mode sans trace, rien n’est gardé.
    .not-kept = C’est noté pour cette fois. Sésame n’a pas pu le garder pour la prochaine.
helper-forgotten = C’est oublié : plus personne n’est noté.
    .not =
        { $front ->
            [page] Ce navigateur n’a pas pu effacer cette note.
           *[other] Sésame n’a pas pu effacer cette note. Elle est encore dans le fichier helper.toml.
        }

# ---- La commande ----------------------------------------------------------------------------------------------------
cli-helper = La personne qui m’aide : la noter, la montrer, l’oublier (ou : sesame aidant)
cli-helper-name = Son nom
cli-helper-phone = Son numéro de téléphone
cli-helper-hours = Quand l’appeler
cli-helper-forget = Oublier cette personne
helper-nobody = Personne n’est noté.
helper-how = Pour noter quelqu’un : sesame aidant --name NOM --phone NUMÉRO --hours HEURES
    .known = Pour changer : sesame aidant --phone NUMÉRO. Pour oublier : sesame aidant --forget
error-helper-no-trace = avec --no-trace, rien n’est lu ni écrit sur la personne qui aide.
error-helper-failed = la note n’a pas changé ({ $why }) : { $path }
reset-helper = La personne qui vous aide reste notée. Pour l’oublier : sesame aidant --forget
doctor-helper =
    { $value ->
        [yes] Une personne qui aide est notée : oui
        [no] Une personne qui aide est notée : non
       *[unread] Une personne qui aide est notée : le fichier est illisible
    }
