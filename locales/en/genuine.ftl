# Genuine or not: an address that came, and what to think of it. $owner: the part that tells whose it is.

genuine = Is this address genuine?
    .label = Address:
    .prompt = Type, paste or dictate the address, then Enter. Empty line: back.
    .about =
        Type or paste the address that you were given: that of a web page, or of a mail. { $front ->
            [page] Then press “{ choice-genuine-check }”.
           *[other] Then Enter.
        }

        You can also dictate it: “dot”, “slash”, “at”, “hyphen”.

        Sésame does not open this address, and does not keep it.
    .too-long = This is too long and was not taken. Paste the beginning only, up to the first single slash.
    .owner = The part that counts: { $owner }
    .read = Address as read:
    .limits = What Sésame cannot know:
    .unknowable =
        { $medium ->
            [mail] The sender of a mail can be imitated. A genuine address does not prove that the mail is genuine.
           *[other] A link can show one address and lead to another. Look at the address at the top of the browser.
        }

        Nor does a genuine address prove who is calling you.
choice-genuine = Check an address I was given
choice-genuine-check = Check this address
choice-genuine-another = Check another address

# ---- The verdict, and what to do ------------------------------------------------------------------------------------
genuine-here = Yes: this is a genuine address of this procedure.
    .do =
        { $medium ->
            [mail] Never write a password or a code in a mail.
           *[other] The safest way: type it into the browser yourself, instead of pressing a link.
        }
genuine-association =
    { $medium ->
        [mail] Yes: this is a genuine address of AIACE.
       *[other] Yes: this is the genuine site of AIACE.
    }
    .do = Give neither your EU Login password nor a code there.
genuine-official = An official address, but not of this procedure.
    .do = Your EU Login password goes into the page of EU Login only: { ADDRESS("eu-login") }
genuine-false = No: this is not the genuine address.
    .do =
        { $medium ->
            [mail] Do not answer, and press no link.
           *[other] Do not open this page, and type nothing there.
        }

        For EU Login, type yourself: { ADDRESS("eu-login") }

        Have you given your password already? Change it at once, at this genuine address.
genuine-unknown = Sésame cannot tell.
    .do = Give neither your EU Login password nor a code there.

# ---- Why ------------------------------------------------------------------------------------------------------------
genuine-why-scheme = It does not begin with https, as the pages of this procedure do.
genuine-why-userinfo = It has the sign @ in it. The browser does not go where the part before this sign says.
genuine-why-backslash = It has a slash that leans the wrong way. The addresses of this procedure have none.
genuine-why-bidi = Hidden signs turn the line round: what one reads is not what is written.
genuine-why-number = It has a number in place of the name. The addresses of this procedure have a name.
genuine-why-letters = Letters or signs in it imitate { $official }. They look alike, but are other signs.
genuine-why-punycode = “xn--” hides letters of another alphabet in it, which imitate { $official }.
genuine-why-imitated = It imitates { $meant }, but it is another address.
genuine-why-front = { $official } stands only at the front. What counts is the end of the name: { $owner }
genuine-why-ending = The name has the wrong end. The genuine one ends in { $official }, with nothing behind it.
genuine-why-hyphen = A hyphen takes the place of a dot, or adds a word. { $owner } is not { $official }.
genuine-why-glued = A dot is missing. { $owner } is not { $official }.
genuine-why-near = A letter is wrong or in the wrong place. { $owner } is not { $official }.
genuine-why-behind = { $official } stands only behind the name of the site. The site belongs to { $owner }.
genuine-why-left = Anybody can choose what stands before the sign @. What counts stands behind it: { $owner }
genuine-why-display-name = Anybody can choose the name that is shown. The address itself belongs to { $owner }.
genuine-why-service-name = It bears the name of an official service. But it belongs to { $owner }.
genuine-why-local = It is a name that works inside a home or an office only. The addresses of this procedure are on the internet.
genuine-why-misspelt = The end is right, but the name before it is misspelt. The genuine one: { $meant }
genuine-why-http = The letter s of https is missing. Without it, nobody protects what you type.
genuine-why-port = A number follows the name, behind a colon. The addresses of this procedure have none.
genuine-why-double = It begins twice. That may be a slip in copying.
genuine-why-encoded = A part of the name is in code, with the sign %. The addresses of this procedure are not.
genuine-why-odd = There are signs too many, or in the wrong place.
genuine-why-service =
    { $medium ->
        [mail] EU Login sends its mails from here. It writes only after something you did: account created, password changed.
       *[other] It leads to a service of this procedure, on { $official }.
    }
genuine-why-help =
    { $medium ->
        [mail] This is the official support of EU Login.
       *[other] It leads to the official help of EU Login, on { $official }.
    }
genuine-why-association = AIACE is an association, and not an institution.
genuine-why-official = It ends in { $official }: it belongs to the EU institutions. But this procedure does not use it.
genuine-why-other-association = This is the address of another association, and not of AIACE.
genuine-why-report = In Belgium, suspicious messages are reported there. It is no institution of the EU.
genuine-why-other-site = It does not belong to the EU, but to { $owner }. Sésame sees no known trick in it.
genuine-why-several = There are several addresses. Check them one by one.
genuine-why-shown-link = It shows one address and leads to another. Check the one in round brackets: it counts.
genuine-why-receivers = This link would also send your mail to others (cc, bcc or to).
genuine-why-encoded-word = A part of it is in code, as in the raw header of a mail. Sésame does not read it. Give the address alone.
genuine-why-unread = Sésame cannot tell where this address begins or ends. Give the address alone, with nothing before or after it.
genuine-why-wrapped = Your mail service has wrapped this link, to check it first. Sésame does not see where it leads.
    .do =
        Have you just asked for this mail? Open the link. Before you type, read the address at the very top of the page. It must begin like this: { ADDRESS("eu-login") }

        You have asked for nothing? Do not press the link. Type this address yourself.
genuine-why-control = It held hidden control characters, which a genuine address never has. Do not use it as it came.
genuine-why-telephone = It seems to be a telephone number. Call back only on a number that you knew before.
genuine-why-no-address = Sésame finds no address in it. An address has at least one dot.
genuine-why-empty = Nothing is typed.
genuine-why-too-long = It is too long. Give the beginning only, up to the first single slash.

# ---- What to know besides -------------------------------------------------------------------------------------------
genuine-remark-hidden = It held signs that nobody sees. They are taken out here.
genuine-remark-understood = Sésame put in the spoken signs and took out the spaces. Compare the address as read with yours.
genuine-remark-beginning = The beginning was missing, or a part of it. That is no harm: Sésame took it as https.
genuine-remark-free-name = The name in front of the address proves nothing: anybody chooses theirs.
genuine-remark-long = The name of the site is very long. That often serves to hide its end.
