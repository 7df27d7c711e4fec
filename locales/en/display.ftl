# How Sésame is shown: colours, signs, line by line.

display = How it is shown
    .full =
        { $front ->
            [page] Choose what you read best.
           *[other] Choose what you read best. Larger letters: keys Ctrl and +.
        }
    .lines = You are reading line by line. Sésame can remember that, or go to the full screen.
choice-theme-dark =
    { $shown ->
        [yes] Light on black (chosen)
       *[no] Light on black
    }
choice-theme-light =
    { $shown ->
        [yes] Black on white (chosen)
       *[no] Black on white
    }
choice-theme-own =
    { $shown ->
        [yes] The colours of the terminal (chosen)
       *[no] The colours of the terminal
    }
choice-theme-device =
    { $shown ->
        [yes] As your device has it (chosen)
       *[no] As your device has it
    }
choice-letters-usual =
    { $shown ->
        [yes] Ordinary letters (chosen)
       *[no] Ordinary letters
    }
choice-letters-large =
    { $shown ->
        [yes] Large letters (chosen)
       *[no] Large letters
    }
choice-letters-largest =
    { $shown ->
        [yes] Very large letters (chosen)
       *[no] Very large letters
    }
choice-simple-signs =
    { $shown ->
        [yes] Back to the usual signs
       *[no] Simple signs, if empty squares
    }
choice-plain = Screen reader, line by line
choice-always-plain = Always start line by line
choice-full-screen = Go to the full screen
notice-display-not-kept =
    { $front ->
        [page] Done for this time. This browser could not keep it for the next.
       *[other] Done for this time. Sésame could not keep it for the next.
    }

# Asked once, when a screen reader seems to be at work. Both languages are read one after the other.
offer = A screen reader?
    .ask = A screen reader seems to be running. Sésame can speak line by line.
    .lines = Line by line
    .full = Full screen
