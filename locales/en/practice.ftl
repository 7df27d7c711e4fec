# The two practices that forget everything: the password and the final code.

choice-practise-password =
    { $front ->
        [page] Choose a good password
       *[other] Practise with an invented word
    }
choice-practise-code = Practise reading the final code

# ---- Choices --------------------------------------------------------------------------------------------------------
choice-type = Type a try
choice-type-on = Go on typing
choice-own-password =
    { $front ->
        [page] Check a word of my own, rule by rule
       *[other] Try a word of my own
    }
choice-own-code = Type my own code (not needed)
choice-show = Show what is typed
choice-hide = Hide what is typed
choice-confirm = I have checked: not my name, not my address
choice-unconfirm = Undo: my name or address is in it
choice-suggest = Suggest a password
choice-another = Another one
choice-to-practice = Back to the practice
choice-leave =
    { $front ->
        [page] Return to the guide
       *[other] End the practice: all is forgotten
    }

# ---- What is typed --------------------------------------------------------------------------------------------------
draft-too-long = This text is too long: 200 characters at most. It was not taken. What was typed before is still there.
draft-cleaned = Line breaks and invisible signs were taken out. All the rest is there.
draft-empty = Nothing is typed yet.

# ---- The password ---------------------------------------------------------------------------------------------------
practise-password =
    { $front ->
        [page] The password
       *[other] Practice: the password
    }
    .label = Your try:
    .tick = Write your password on a sheet of paper, not here. Then tick each rule that it follows:
    .prompt = Type a try, then press Enter. Empty line: the choices.
    .about =
        { $front ->
            [page] Sésame never asks for your password. Type it only on the page of EU Login.
           *[other] There is no need to type the real one. Nothing is kept, nothing is sent.
        }
    .lines = Nothing appears while you type. The choice “Show” writes it here: it then stays readable in this window.

# The rule, to be ticked.
choice-rule =
    { $ticked ->
        [yes] ☑ Yes: { $rule }
       *[no] ☐ To tick: { $rule }
    }
rule-met = Yes:
rule-wanted = Needed:
rule-not-yet = Not yet:
rule-yours = For you to check:

rule-length =
    { $front ->
        [page] { $least } characters or more
       *[other] { $least } characters or more (here: { $count })
    }
    .not-yet = { $least } characters or more. Still to add: { $missing }.
rule-groups =
    { $front ->
        [page] { $least } of these 4 groups: A to Z, a to z, 0 to 9, signs such as - ? & %
       *[other] { $least } of these 4 groups (here: { $count }): A to Z, a to z, 0 to 9, signs such as - ? & %
    }
    .not-yet = { $least } of these 4 groups. Take { $more } more, from: { $lacking }.
rule-example = different from the example in the printed guide
    .not-yet = different from the example in the printed guide. It looks like it, and everybody knows that one.
rule-own = neither your name, nor the beginning of your e-mail address
    .met = neither your name, nor the beginning of your address (checked by you)

group-upper = A to Z
group-lower = a to z
group-digit = 0 to 9
group-special = signs

verdict-good = Well done: all the known rules are followed.
verdict-yours = The rules that Sésame can see are followed. The last one is for you to check.
verdict-weak = The rules are followed. But this try is easy to guess.
verdict-fair = The rules are followed. But with some time, this try can be guessed.
verdict-doubt = The known rules are followed. But the site may refuse a character.
verdict-not-yet =
    { $count ->
        [one] Not yet: one rule is still to follow.
       *[other] Not yet: { $count } rules are still to follow.
    }

note-outside =
    { $shown ->
        [yes] In none of the 4 groups: { $characters }
       *[no]
            { $count ->
                [one] One character is in none of the 4 groups: an accented letter, or another sign.
               *[other] { $count } characters are in none of the 4 groups: accented letters, or other signs.
            }
    }

    We do not know whether the site accepts them. Avoid them.
note-space = Spaces are allowed. They count as characters, but in no group.
note-fourth = Better still: add { $groups } as well.

strength = Strength: { $strength }. Advice: { $advice }
strength-weak = weak
strength-fair = fair
strength-good = good
strength-very-good = very good
advice-keyboard = avoid neighbouring keys, such as “qwerty”.
advice-repeat = do not repeat the same thing.
advice-sequence = avoid runs such as “abc” or “123”.
advice-date = avoid dates and years.
advice-known = names, places and well-known words are easy to guess. Take several words that have nothing in common.
advice-word = one word is easy to guess. Add other words that have nothing in common.
advice-longer = add a word or two that have nothing in common.
advice-example = change it, everybody knows this pattern.
advice-outside = first replace the characters outside the groups.
advice-rules = follow the rules above as well.
advice-keep = you may take it. Then keep it on paper, in a safe place.

# ---- A suggestion ---------------------------------------------------------------------------------------------------
suggestion =
    { $front ->
        [page] A password for you
       *[other] Practice: a password for you
    }
    .about = Words and a number taken at random, joined by dashes. It follows the rules. Sésame does not keep it.
    .keep =
        - Copy it by hand, on paper. No photo, no e-mail.
        - Do not write next to it what it is for.
        - Put this paper away at home, with your important papers, far from the device.
    .none =
        { $front ->
            [page] This browser gives no safe randomness, so Sésame cannot suggest anything. Take four words that have nothing in common, a number and dashes.
           *[other] This computer gives no safe randomness, so Sésame cannot suggest anything. Take four words that have nothing in common, a number and dashes.
        }
lead-keep = To keep it:

# ---- The final code -------------------------------------------------------------------------------------------------
practise-code =
    { $front ->
        [page] Reading the final code
       *[other] Practice: reading the final code
    }
    .label = Your code:
    .prompt = Type or paste the code, then press Enter. Empty line: the choices.
    .about = The one exception, not needed: offline, nothing is kept, nothing is sent. Spaces, dashes, dots and slashes do not count.
    .lines = Nothing appears while you type. The choice “Show” writes the groups here: they then stay readable in this window.
code-sample = Here is an invented example, as a message might show it:
    .code = a7K 0mR 9vX 2pB
    .about =
        - 12 characters: four groups of three.
        - On the web page, each group has its box.
        - Copy each character as it is written, capital or small.
    .own =
        { $front ->
            [page] Sésame never asks for your code. Type it only on the web page of RCAM online.
           *[other] Sésame never asks for your code. Only here you may type it, to read it again in large letters. It is not needed. All stays offline, and nothing is kept.
        }
lead-own-code = Your real code:
code-good = There are 12 characters: four groups of three. Compare each group with your message.
code-uneven = There are 12 characters. But your spaces show other groups. Compare with your message:
code-short =
    { $count ->
        [0] There are only spaces. 12 characters are needed.
        [one] There is { $count } character. To make 12, add { $missing } more.
       *[other] There are { $count } characters. To make 12, add { $missing } more.
    }
code-long = There are { $count } characters: { $excess } too many. 12 are needed.
code-group =
    { $count ->
        [one] Group { $group }: { $count } character instead of { $usual }.
       *[other] Group { $group }: { $count } characters instead of { $usual }.
    }
code-alike = Easily confused: read them again in your message.
    .one = Group { $group }, place { $place }: { $meant }
    .hidden = Some characters are easily confused. The choice “Show” names them.
alike-zero = the digit 0 (zero). Is it the letter O?
alike-upper-o = the capital letter O. Is it the digit 0?
alike-one = the digit 1 (one). Is it a capital I or a small l?
alike-upper-i = the capital letter I. Is it the digit 1 or a small l?
alike-lower-l = the small letter l. Is it the digit 1 or a capital I?
alike-five = the digit 5 (five). Is it the letter S?
alike-upper-s = the capital letter S. Is it the digit 5?
alike-eight = the digit 8 (eight). Is it the letter B?
alike-upper-b = the capital letter B. Is it the digit 8?
code-spoken = Group { $group }: { $characters }
    .one =
        { $kind ->
            [upper] capital { $character }
            [lower] small { $character }
            [digit] digit { $character }
           *[other] { $character }
        }

# ---- When there is no practice --------------------------------------------------------------------------------------
notice-not-practised = The practice could not be opened. It does not matter: go on without it.
notice-practice-died = The practice stopped by itself. Nothing of it is kept. Go on without it, or open it again.
