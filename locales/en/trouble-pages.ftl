# “I see something else”: the troubles, the search, the words.

choice-search = Search with my own words
choice-search-again = Search for something else
choice-common = A trouble that may come at any step
choice-contacted = Somebody contacted me, and I have a doubt
choice-happened = I have already answered, or pressed a link
choice-cannot = I cannot do that
choice-ask = Whom to ask
choice-still-not = Still not
choice-redo = Begin again at: { $step }

lead-cause = Why:
lead-tell = Whom to tell:
lead-cure =
    { $total ->
        [1] To do:
       *[other] To try ({ $number } of { $total }):
    }

lead-act =
    { $total ->
        [1] To do:
       *[other] To do ({ $number } of { $total }):
    }

trouble = A problem? Here is help
    .calm =
        No harm done: nothing is lost, and Sésame keeps your place.

        Look at three things:

        - the device in your hand
        - the address at the very top of the web page
        - the step you are at, “{ $step }”
    .address = The right address is:
    .list = Is it one of these?
    .not-yet = It is not your fault. Now is the time to ask for help.
    .ready =
        - the name of the step, and the device
        - the address at the very top of the page
        - what you see, word for word
    .never = tell nobody your password, your final code or the code of the device. Hide your pension number and date of birth on a photo of the screen.
common = Troubles of every step
contacted = Somebody contacts you
    .calm = Take your time: you may hang up, and you need not answer.
    .tell = That is the end of the list. Now tell somebody. Say also what you could not do.
happened = Something has happened
    .calm = It can happen to anybody. Act now, one thing after the other.
ask = Whom to ask

search = Search with your own words
    .label = Your words:
    .prompt = Say what is wrong, then press Enter. Empty line: back.
    .about = Type what you see, or what is wrong. For example: no e-mail.
    .nothing = Nothing is like these words. Say it in another way, or ask somebody.
    .unsure = Nothing really fits these words. Here is what comes nearest; or ask somebody.
    .cry = No harm done: nothing is lost, and Sésame keeps your place. Ask somebody, or see what may happen on this page.
    .found = This is what comes nearest.
    .step = The step “{ $step }”
    .term = The word “{ $name }”

words = The words of this page
    .none = This page has no word to explain.
    .other = It is called “{ $name }” { $language }.
