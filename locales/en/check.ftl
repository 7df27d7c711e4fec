# The problems that “sesame check” finds. .cure says what to do.
check-good = No problem: { $steps } pages, { $messages } messages, { $languages } languages.
check-bad =
    { $more ->
        [0] { $count ->
            [one] One problem.
           *[other] { $count } problems.
        }
       *[other] { $count } problems, the last { $more } not shown. The first ones often bring the others.
    }
check-cure = Cure:
check-near = The nearest name: “{ $near }”.
check-no-near = No known name is like it. Correct it, or add it.

# ---- Files ----------------------------------------------------------------------------------------------------------
problem-no-file = the file is missing.
    .cure = Create it, or check its name.
problem-format-new = format { $found }: this Sésame reads format { $known } only.
    .cure = Install a newer Sésame.
problem-format-old = format { $found }: this Sésame now reads format { $known } only.
    .cure = Bring the file to format { $known }.
problem-toml =
    { $kind ->
        [quotes] this value has no quotation marks.
        [twice] this field or table is there twice.
        [string] this text is not closed by a straight quotation mark.
        [unclosed] a bracket or brace is not closed.
        [equals] there is no “=” between name and value.
        [comma] a comma is missing in this list.
        [date] this is no date.
       *[other] this line cannot be read as TOML.
    }
    .cure =
        { $kind ->
            [quotes] Write "text" for a text; for yes and no, true and false.
            [twice] Remove one of the two, or write [[name]] if it is a list.
            [string] Write "text". A quotation mark inside is written \".
            [unclosed] Close it.
            [equals] Write name = value.
            [comma] Write ["one", "two"].
            [date] Write a day that exists: 2026-05-01
           *[other] Compare it with those around it.
        }
problem-field-missing = the field “{ $name }” is missing here.
    .cure = Add it to this table.
problem-field-type = this value has another form than this field.
    .cure =
        { $expected ->
            [boolean] Write true or false, without quotation marks.
            [string] Write a text between straight quotation marks: "text"
            [sequence] Write a list between square brackets: ["one", "two"]
            [date] Write a day: 2026-05-01
            [number] Write a whole number, without quotation marks.
           *[table] Write a table, as in a file that works.
        }
problem-toml-list = { $name } is the head of a list, written with one bracket.
    .cure = Write two brackets on each side.
problem-language-code = “{ $name }” is no code of a language.
    .cure = Call the folder by two small letters, as systems name languages: de, nl, it.
problem-language-default = exactly one language is the default.
    .cure = Write default = true in one language.toml only.
problem-language-unknown = “{ $name }” is no language of this folder.
problem-language-lacks = { $field } says nothing of “{ $name }”.
    .cure = Add it, as in the language.toml of English.
problem-language-spelling = the letter “{ $name }” has no word that begins with it.
    .cure = Add one to spelling.
problem-language-empty = the list in { $name } is empty.
    .cure = Add at least one word. Sésame needs it in every language.
problem-language-file = “{ $name }” is no good name of a file.
    .cure = Letters, digits, hyphens, and an ending such as .txt
problem-list-missing = this list is missing.
    .cure = Create it, with one word a line. README says what it is for.
problem-list-twice = the word “{ $name }” is there twice.
    .cure = Remove one of the two.
problem-list-same = most of these words are those of “{ $language }”.
    .cure = Put words of this language in their place.
problem-untranslated = { $translated } of { $total } texts done. Missing: { $more ->
        [0] { $names }.
       *[other] { $names }, and { $more } more.
    }
    .cure = Add them, with the words of “{ $language }” as a model. Until then these are shown in their place.
problem-label-web = “{ $name }” stands on a web page, and is quoted without its language.
    .cure = Write $web after its name: LABEL("{ $name }", $web)
problem-label-not-web = “{ $name }” does not stand on a web page.
    .cure = Quote it without $web: LABEL("{ $name }")
problem-holiday-year = “{ $name }” is no year.
    .cure = Write the year in four digits between brackets: [2028].
problem-id-form = “{ $name }” is no good name.
    .cure = Small letters, digits and hyphens, a letter first.
problem-id-twice = the name “{ $name }” is used twice.
    .cure = Give one of them another name.
problem-id-taken = the name “{ $name }” belongs to the program.
    .cure = Choose another name.
problem-code-twice = the number { $name } is used twice.
    .cure = Take a number that was never used.
problem-code-was-twice = the old number { $name } is claimed twice for one and the same person.
    .cure = Take one of the two out, or give each page a when that excludes the other.
problem-code-zero = the page “{ $name }” has the number 0.
    .cure = Give it a number from 1 on: 0 stands for the last page.
problem-device-code = the device “{ $name }” has no number.
    .cure = Add code, from 1 to { $known }: the place code tells it.
problem-device-code-form = the number { $number } of the device “{ $name }” will not do.
    .cure = Take a number from 1 to { $known }.
problem-device-code-twice = the number { $number } serves two devices.
    .cure = Give “{ $name }” a number never used before, from 1 to { $known }.
problem-no-stages = this guide has no stage.
    .cure = Add a [[stage]] at least, with its id.
problem-stage-empty = the stage “{ $name }” has no page.
    .cure = Give it a page, or take the stage away.
problem-no-steps = this guide has no page.
    .cure = Add a [[step]] at least.
problem-stage = there is no stage “{ $name }”.
problem-stage-order = “{ $name }” comes after a later stage.
    .cure = Put the pages in the order of the stages.
problem-kind = there is no kind “{ $name }”.
    .cure = Possible: act, question, confirm, waiting.
problem-choice-count = the number of choices of “{ $name }” does not fit its kind.
    .cure = A question has two at least; confirm and waiting have none.
problem-choice-leads = the choice “{ $name }” leads to several places.
    .cure = Keep one of exit, behind and redo.
problem-when-question = “{ $name }” is no question of this guide.
problem-when-value = “{ $name }” is no answer to this question.
problem-practise = there is no practice “{ $name }”.
    .cure = Possible: password, code.
problem-secret = there is no secret “{ $name }”.
    .cure = Possible: password, code, pin, number, bank.
problem-secret-lacks = the texts of “{ $name }” speak of “{ $found }”, but it does not declare the secret “{ $list }”.
    .cure = Add it to `secrets`: the desk then warns the volunteer.
problem-step = there is no page “{ $name }”.
problem-step-later = the page “{ $name }” comes only later.
    .cure = Name a page in front of this one.
problem-exit = there is no exit “{ $name }”.
problem-label = the label “{ $name }” is not in labels.toml.
problem-address = the address “{ $name }” is not in addresses.toml.
problem-no-contact = the contact “{ $name }” is not in contacts.toml.
problem-picture-part = a picture has no part “{ $name }”.
    .cure = Possible: { $known }.
problem-picture-text = the part “{ $part }” of a picture has not the text that it needs.
    .cure = Write [part, label]. A gear has none. Boxes have their number. A field may have none.
problem-picture-mark = “{ $name }” has no place on the part “{ $part }” of a picture.
    .cure = Write "here" on what is pressed or filled in, or "not" on what is not pressed. A tick may be "ticked".
problem-wait-length = the wait “{ $name }” must have exactly one length.
    .cure = Keep one of hours, days, working_days and months.
problem-wait-long = the wait “{ $name }” is longer than two years.
    .cure = Look at its number, and at its unit.
problem-wait-kind = there is no kind of wait “{ $name }”.
    .cure = Possible: before, after.
problem-wait-backwards = the wait ends at “{ $name }”, before it begins.
    .cure = Name a page after its start.
problem-unreachable = nothing ever leads to “{ $name }”.
    .cure = Its conditions contradict one another: correct when.
problem-exit-unused = no answer leads to the exit “{ $name }”.
    .cure = Add exit to a choice, or take the exit away.
problem-no-gate = no page ends the stage “{ $name }”.
    .cure = Give gate = true to the page that completes it. That page must have no “when”.
problem-no-source = “{ $name }” names no source.
    .cure = Add source, with the row of the fact sheet.
problem-words-broken =
    { $kind ->
        [brace] a brace is not closed.
        [quotes] the name is between quotation marks of prose.
        [equals] there is no “=” after the name.
        [default] no variant has a star: *[other].
        [value] nothing stands after the “=”.
       *[other] this text cannot be read from here on.
    }
    .cure =
        { $kind ->
            [brace] Close it on the same line: { "{ … }" }
            [quotes] Write straight ones: LABEL("next", $web)
            [equals] Write name = text. A text that goes on begins with four spaces.
            [default] Put a star before the variant for all other cases.
            [value] Write the text, or remove the name.
           *[other] Compare this line with those around it.
        }
problem-words-missing = the text “{ $id }” is missing in “{ $language }”.
    .cure = Add it to { $file }.
problem-words-twice = the text “{ $id }” is written twice.
    .cure = Keep one.
problem-words-address = an address is written by hand: { $found }.
    .cure = Put it into addresses.toml, and quote it with ADDRESS.
problem-words-quote = “{ $name }” is not known.
problem-trouble-nowhere = the trouble “{ $name }” belongs to no page.
    .cure = Give steps, or any, finished or contacted.
problem-trouble-guide = these troubles belong to a guide “{ $name }”, which is not in this folder.
problem-trouble-no-cure = the trouble “{ $name }” has no cure.
    .cure = Add at least one [[trouble.cure]].
problem-list-word = the word “{ $name }” has other letters than a to z.
    .cure = Remove it, or write it without them.
problem-phrases-none = nothing is said for “{ $name }”: the search has only its title and text.
    .cure = Add what people say who mean it, a phrase a line, under [{ $name }].
problem-list-short = the list has { $found } words; { $known } are needed.
    .cure = Add common words, one a line.
problem-label-language = { $count } of { $total } labels are missing in “{ $language }”: { $more ->
        [0] { $names }.
       *[other] { $names }, and { $more } more.
    }
    .cure = Add them; until then another language is shown.
problem-file-large = this file is too large: it was not read.
    .cure = Four megabytes a file at most, thirty-two for the whole folder.
problem-file-text = this file is no text: it was not read.
    .cure = Save it as UTF-8, or remove it.

# ---- Pages ----------------------------------------------------------------------------------------------------------
problem-was-alive = “{ $name }” is an old name, and the name of a page of today as well.
    .cure = Take it out of was, or give that page its name back.
problem-was-twice = the old name “{ $name }” is claimed twice for one and the same person.
    .cure = Take one of the two out, or give each a when that excludes the other.
problem-answer-was-alive = “{ $name }” is an old answer, and an answer of today as well.
    .cure = Take it out of answer_was.
problem-dead-end = no answer of “{ $name }” leads further.
    .cure = Keep one choice at least without exit, behind and redo.
problem-trap = from “{ $name }”, nothing leads to the end or to a way out.
    .cure = Check the choices of this page and of those after it.
problem-back-lost = going back from “{ $name }” does not lead to an earlier page.
    .cure = Check the order of the pages and their conditions.
problem-when-always = this condition on “{ $name }” always holds.
    .cure = Take it out of when, or take an answer out of its list.
problem-confirm-many = more than { $known } pages ask for a confirmation.
    .cure = Keep kind = "confirm" for what really cannot be undone.
problem-wait-no-end = some ways have “{ $name }” and not “{ $end }”: this wait would never end.
    .cure = Give both pages the same conditions.
problem-source-form = “{ $name }” is no row of the fact sheet.
    .cure = Possible: S1-5b, D-13, T-20, or a section such as 1.6.

# ---- Facts ----------------------------------------------------------------------------------------------------------
problem-field = the field “{ $name }” is not known here.
problem-label-ours = the label “{ $name }” has a source in “{ $language }” and is ours, or neither.
    .cure = Give source and seen; or ours = true, if nobody has seen it in this language.
problem-address-form = “{ $name }” is no address of the institutions.
    .cure = Write https:// and a site of the institutions, or their mail address.
problem-address-long = “{ $name }” does not fit on a narrow line ({ $known } characters).
    .cure = Give the shorter address that leads there, if a source shows one.
problem-wrapper-form = “{ $name }” is no host of a mail service, or no page that shows one.
    .cure = Hosts: a name in small letters, and a path if others share it. Source: an address that begins with https://.
problem-date-wrong = “{ $name }” has no good date in { $field }.
    .cure = Write the day of reading, such as 2026-05-01, and no day to come.
problem-review-due = this fact has been due for a review since { $date }.
    .cure = Read its source again. Correct it, then change review_by.
problem-holiday-date = “{ $name }” is no day of { $year }.
    .cure = Keep days of { $year } only, such as { $year }-05-01, without a time of day.
problem-holiday-twice = “{ $name }” stands twice in { $year }.
    .cure = Take one of the two away. A day under both is in no other list.
problem-holiday-weekend = “{ $name }” is a Saturday or a Sunday.
    .cure = Take it away: weekends are never working days. Or correct the date.
problem-holiday-seat = { $year } has no list “{ $name }”.
    .cure = Add it. A place without a day of its own has an empty list: { $name } = []
problem-holiday-confidence = “{ $name }” does not say how sure the list is.
    .cure = Write H (official), M (derived and checked elsewhere) or L (derived only).
problem-holiday-review = the day on which this file must be read again is missing.
    .cure = Add it below format, for example: review_by = 2027-10-01
problem-holiday-gap = the year { $year } is missing.
    .cure = Add its days off, with their source. After the last year, move review_by back into it.
problem-fact-idle = “{ $name }” is used nowhere.
    .cure = Quote it in a text, or remove it.
problem-list-lacks = the words quote “{ $name }”, which the list { $list } does not name.
    .cure = Add this name to { $list }.
problem-list-idle = { $list } names “{ $name }”, which no text of this page quotes.
    .cure = Remove this name, or quote it in the text.

# ---- Texts ----------------------------------------------------------------------------------------------------------
problem-words-deep = too many braces are open inside one another.
    .cure = Close them, or make several texts of it.
problem-words-term = this program does not read names that begin with a hyphen: “{ $name }”.
    .cure = Make it an ordinary text, without the hyphen.
problem-words-function = there is no function “{ $name }”.
problem-words-refers = there is no text “{ $name }”.
problem-words-chain = “{ $id }” repeats a text that repeats another one, and so on.
    .cure = Write it out in full.
problem-words-circle = “{ $id }” repeats itself.
    .cure = Write out one of the two in full.
problem-words-idle = nothing asks for the text “{ $id }”.
    .cure = Remove it, or check its name.
problem-words-attribute = no page shows “{ $name }” of “{ $id }”. Possible here: { $known }.
problem-words-variable = the program does not give “{ $name }” to this text.
problem-words-same = { $translated } of { $total } texts translated. Those of “{ $language }”, word for word: { $more ->
        [0] { $names }.
       *[other] { $names }, and { $more } more.
    }
    .cure = Translate them. If one has to stay the same, write “# same” right above.
problem-lacks-variable = “{ $id }” uses “{ $name }” in “{ $language }”, but not here.
    .cure = Add it here, or remove it there.
problem-lacks-case = “{ $id }” tells “{ $name }” apart in “{ $language }”, but not here.
    .cure = Add this case here, or remove it there.
problem-lacks-end = “{ $id }” does not end as a sentence, but does so in “{ $language }”.
    .cure = Finish the sentence here, or take the full stop away there.
problem-lacks-quote = “{ $id }” quotes “{ $name }” in “{ $language }”, but not here.
    .cure = Quote it here, or remove it there.
problem-more-quote = “{ $id }” quotes { $name }, which “{ $language }” does not.
    .cure = Remove it here, or quote it there as well.
problem-key-letter = “{ $name }” cannot be the letter of a key.
    .cure = Take one small letter that needs neither Shift nor digits.
problem-key-twice = the letter “{ $name }” is that of { $id } already.
    .cure = Give one of the two another letter.
problem-key-name = the key is called “{ $name }”, and its letters are “{ $known }”.
    .cure = Write its first letter in .name.
problem-key-label = this label has { $found } columns; { $known } at most.
    .cure = Say it in a word: it stands in the last line of every screen.
problem-key-by-hand = the key “{ $name }” is written by hand.
    .cure = Quote its name, for example { "{ key-help.name }" }: so it changes with the key.

# ---- Sentences ------------------------------------------------------------------------------------------------------
problem-sentence-long = this sentence has { $found } words; { $known } at most.
    .cure = Make two of it, or say less.
problem-sentence-average = the sentences of this file have { $found } words on average; { $known } at most.
    .cure = Shorten the longest ones.
problem-word-forbidden = “{ $name }” blames, begs or belittles.
    .cure = Say what happens, and what to do.
problem-number-bare = “{ $name }” is a number that not everybody sees.
    .cure = Name the page, the stage or the answer by its words.
problem-word-unspoken = “{ $name }” makes no sense when a volunteer says it to a caller.
    .cure = Say what to do in words for the telephone.
problem-cue-alone = the thing is told only by its colour or place: “{ $name }”.
    .cure = Quote its label in the same sentence.
problem-button-label = this choice has the name of a button of the web page: “{ $name }”.
    .cure = Say it otherwise: people would take one for the other.
problem-choice-long = this choice has { $found } characters; { $known } at most.
    .cure = Say it in fewer words.
problem-title-long = this title has { $found } characters; { $known } at most.
    .cure = Say it in fewer words.
problem-word-wide = this word has { $found } characters; { $known } at most.
    .cure = Cut it, or put an ordinary space.
problem-type-hard-space = a non-breaking space is needed next to “{ $found }”.
    .cure = Put one: U+00A0.
problem-type-no-space = there should be no space in front of “{ $found }”.
    .cure = Remove it.
problem-type-quotes = “{ $found }” is no quotation mark of this language.
    .cure = Use those of its language.toml.
problem-type-apostrophe = the apostrophe is straight.
    .cure = Write ’.
problem-type-dots = three dots are written one after the other.
    .cure = Write …
problem-type-spaces = there are two spaces in a row.
    .cure = Keep one.
problem-type-capital = the capital of “{ $found }” lacks its accent.
    .cure = Write À, É or Ê.
problem-sign-unfit = this file holds the sign { $found }, which nobody sees.
    .cure = Remove it: a terminal might obey it.
