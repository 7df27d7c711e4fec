# Vraie ou fausse : une adresse reçue, et ce qu'il faut en penser. $owner : la partie qui dit à qui elle est.

genuine = Vraie ou fausse adresse ?
    .label = Adresse :
    .prompt = Tapez, collez ou dictez l’adresse, puis Entrée. Ligne vide : retour.
    .about =
        Tapez ou collez l’adresse que vous avez reçue : celle d’une page web ou celle d’un courriel. { $front ->
            [page] Puis appuyez sur « { choice-genuine-check } ».
           *[other] Puis Entrée.
        }

        Vous pouvez aussi la dicter : « point », « barre oblique », « arobase », « tiret ».

        Sésame n’ouvre pas cette adresse, et ne la garde pas.
    .too-long = C’est trop long, et n’a pas été pris. Collez seulement le début, jusqu’à la première barre oblique seule.
    .owner = La partie qui compte : { $owner }
    .read = Adresse lue :
    .limits = Ce que Sésame ne peut pas savoir :
    .unknowable =
        { $medium ->
            [mail] L’expéditeur d’un courriel peut être imité. Une vraie adresse ne prouve pas que le courriel est vrai.
           *[other] Un lien peut montrer une adresse et mener à une autre. Regardez l’adresse en haut du navigateur.
        }

        Une vraie adresse ne prouve pas non plus qui vous téléphone.
choice-genuine = Vérifier une adresse reçue
choice-genuine-check = Vérifier cette adresse
choice-genuine-another = Vérifier une autre adresse

# ---- Le verdict, et ce qu'il faut faire -----------------------------------------------------------------------------
genuine-here = Oui : c’est une vraie adresse de cette démarche.
    .do =
        { $medium ->
            [mail] N’écrivez jamais un mot de passe ou un code dans un courriel.
           *[other] Le plus sûr : tapez-la vous-même dans le navigateur, au lieu d’appuyer sur un lien.
        }
genuine-association =
    { $medium ->
        [mail] Oui : c’est bien une adresse de l’AIACE.
       *[other] Oui : c’est bien le site de l’AIACE.
    }
    .do = N’y donnez ni votre mot de passe EU Login, ni un code.
genuine-official = Adresse officielle, mais pas de cette démarche.
    .do = Votre mot de passe EU Login ne va que sur la page d’EU Login : { ADDRESS("eu-login") }
genuine-false = Non : ce n’est pas la vraie adresse.
    .do =
        { $medium ->
            [mail] Ne répondez pas, et n’appuyez sur aucun lien.
           *[other] N’ouvrez pas cette page, et n’y tapez rien.
        }

        Pour EU Login, tapez vous-même : { ADDRESS("eu-login") }

        Vous avez déjà donné votre mot de passe ? Changez-le aussitôt, à cette vraie adresse.
genuine-unknown = Sésame ne peut pas le dire.
    .do = N’y donnez ni votre mot de passe EU Login, ni un code.

# ---- Pourquoi -------------------------------------------------------------------------------------------------------
genuine-why-scheme = Elle ne commence pas par https, comme le font les pages de cette démarche.
genuine-why-userinfo = Elle contient le signe @. Le navigateur ne va pas là où le dit ce qui précède ce signe.
genuine-why-backslash = Elle contient une barre oblique à l’envers. Les adresses de cette démarche n’en ont pas.
genuine-why-bidi = Des signes cachés y retournent la ligne : on lit autre chose que ce qui est écrit.
genuine-why-number = Un nombre y remplace le nom. Les adresses de cette démarche ont un nom.
genuine-why-letters = Des lettres ou des signes y imitent { $official }. Ils se ressemblent, mais ce sont d’autres signes.
genuine-why-punycode = « xn-- » y cache des lettres d’un autre alphabet, qui imitent { $official }.
genuine-why-imitated = Elle imite { $meant }, mais c’est une autre adresse.
genuine-why-front = { $official } n’y est qu’au début. C’est la fin du nom qui compte : { $owner }
genuine-why-ending = Le nom finit mal. Le vrai finit par { $official }, sans rien derrière.
genuine-why-hyphen = Un tiret y remplace un point, ou colle un mot au nom. { $owner } n’est pas { $official }.
genuine-why-glued = Il y manque un point. { $owner } n’est pas { $official }.
genuine-why-near = Une lettre y est fausse ou déplacée. { $owner } n’est pas { $official }.
genuine-why-behind = { $official } n’y est écrit que derrière le nom du site. Le site est à { $owner }.
genuine-why-left = Chacun choisit ce qui est devant le signe @. Ce qui compte est derrière : { $owner }
genuine-why-display-name = Chacun choisit le nom affiché. L’adresse elle-même est à { $owner }.
genuine-why-service-name = Elle porte le nom d’un service officiel. Mais elle est à { $owner }.
genuine-why-local = C’est un nom qui ne vaut que dans une maison ou un bureau. Les adresses de cette démarche sont sur internet.
genuine-why-misspelt = La fin est juste, mais le nom devant est mal écrit. Le vrai : { $meant }
genuine-why-http = Il manque la lettre s de https. Sans lui, personne ne protège ce que vous tapez.
genuine-why-port = Un nombre y suit le nom, après deux-points. Les adresses de cette démarche n’en ont pas.
genuine-why-double = Elle commence deux fois. C’est peut-être une erreur de copie.
genuine-why-encoded = Une partie du nom y est chiffrée, avec le signe %. Les adresses de cette démarche ne le sont pas.
genuine-why-odd = Des signes y sont de trop, ou à une mauvaise place.
genuine-why-service =
    { $medium ->
        [mail] EU Login envoie ses courriels d’ici. Il n’écrit qu’après un geste de vous : compte créé, mot de passe changé.
       *[other] Elle mène à un service de cette démarche, sur { $official }.
    }
genuine-why-help =
    { $medium ->
        [mail] C’est l’assistance officielle d’EU Login.
       *[other] Elle mène à l’aide officielle d’EU Login, sur { $official }.
    }
genuine-why-association = L’AIACE est une association, et non une institution.
genuine-why-official = Elle finit par { $official } : elle est aux institutions de l’UE. Mais cette démarche ne s’en sert pas.
genuine-why-other-association = C’est l’adresse d’une autre association, et non de l’AIACE.
genuine-why-report = En Belgique, on y signale les messages suspects. Ce n’est pas une institution de l’UE.
genuine-why-other-site = Elle n’est pas à l’UE, mais à { $owner }. Sésame n’y voit pas de ruse connue.
genuine-why-several = Il y a là plusieurs adresses. Vérifiez-les une par une.
genuine-why-shown-link = On y lit une adresse, et le lien mène à une autre. Vérifiez celle qui est entre parenthèses : c’est elle qui compte.
genuine-why-receivers = Ce lien enverrait votre courriel à d’autres personnes aussi (cc, bcc ou to).
genuine-why-encoded-word = Une partie est codée, comme dans l’en-tête brut d’un courriel. Sésame ne la lit pas. Donnez l’adresse seule.
genuine-why-unread = Sésame ne voit pas où cette adresse commence ou finit. Donnez l’adresse seule, sans rien devant ni derrière.
genuine-why-wrapped = Votre messagerie a remplacé ce lien par le sien, pour le contrôler d’abord. Sésame ne voit pas où il mène.
    .do =
        Vous venez de demander ce courriel ? Ouvrez le lien. Avant de taper, lisez l’adresse tout en haut de la page. Elle doit commencer ainsi : { ADDRESS("eu-login") }

        Vous n’avez rien demandé ? N’appuyez pas sur le lien. Tapez vous-même cette adresse.
genuine-why-control = Elle contenait des caractères de commande cachés : une vraie adresse n’en a jamais. Ne l’utilisez pas telle quelle.
genuine-why-telephone = C’est un numéro de téléphone, semble-t-il. Ne rappelez qu’un numéro que vous connaissiez déjà.
genuine-why-no-address = Sésame n’y trouve pas d’adresse. Dans une adresse il y a au moins un point.
genuine-why-empty = Rien n’est tapé.
genuine-why-too-long = C’est trop long. Donnez seulement le début, jusqu’à la première barre oblique seule.

# ---- Ce qu'il faut savoir de plus -----------------------------------------------------------------------------------
genuine-remark-hidden = Elle contenait des signes invisibles. Ils sont enlevés ici.
genuine-remark-understood = Sésame a mis les signes dictés et ôté les espaces. Comparez l’adresse lue avec la vôtre.
genuine-remark-beginning = Il manquait le début, ou une partie. Ce n’est rien : Sésame a compris https.
genuine-remark-free-name = Le nom devant l’adresse ne prouve rien : chacun choisit le sien.
genuine-remark-long = Le nom du site est très long. Cela sert souvent à cacher sa fin.
