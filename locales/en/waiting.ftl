# The waiting room, and the card for whoever helps.

waiting = What you are waiting for
    .nothing = You are waiting for nothing at present.
clock-begun = First day: all is normal.
clock-day = Day { $number } of { $total }: all is normal.
clock-last-day = Last day of the usual time: all is still normal.
clock-last-chance = This is the last day.
clock-very-late = It is long overdue: wait no longer, ask.
clock-jumped =
    { $front ->
        [page] The clock of this device seems wrong: it shows an earlier date. Sésame cannot count the days.
       *[other] The clock of this computer seems wrong: it shows an earlier date. Sésame cannot count the days.
    }
clock-ages =
    { $front ->
        [page] More than a year has passed. Is the clock of this device right?
       *[other] More than a year has passed. Is the clock of this computer right?
    }
lead-to-do = To do:
lead-meanwhile = Meanwhile:
choice-waiting = See what I am waiting for
choice-dates = Put these dates into my calendar
choice-reminder = Print a reminder
choice-open-kept = Open this file
choice-go-on = No, I go on
notice-dates-kept =
    { $front ->
        [page] The dates are in the file { $path }, among your downloads. Your calendar takes them in when you open it.
       *[other] The dates are in this file: { $path }. Your calendar takes them in when you open it.
    }
notice-card-kept =
    { $front ->
        [page] The card is in the file { $path }, among your downloads.
       *[other] The card is in this file: { $path }.
    }
notice-sent = Your mail program was called, with the card. Read it again, then choose whom to send it to.
notice-not-sent = The mail program did not open from here. Copy the card, or keep it in a file.
notice-not-kept = The file could not be written. Nothing has changed.
notice-nothing-to-keep = No wait with a known date is running: there is nothing to note.

notice-reminder-kept =
    { $front ->
        [page] The reminder is ready: the browser asks for the printer.
       *[other] The reminder is in this file: { $path }. Print it from your browser.
    }
notice-kept-opened = The file opens in another window. Sésame stays open here.
notice-kept-not-opened = The file did not open from here. It is kept here: { $path }. Double-click on it.

# Stopping
leaving = Stop here?
    .after = { $name }: come back { $due }, or sooner if you have it.
    .before = { $name }: come back { $due } at the latest.
    .how =
        { $kept ->
            [yes]
                { $front ->
                    [page] Everything is kept in this browser. To come back: open Sésame as you did today. It goes on at the same page.
                   *[other] Everything is kept. To come back: open Sésame as you did today. It goes on at the same page.
                }
           *[no] Sésame could not keep your place. Note the place code at the foot of this page.
        }
    .sheet = Back to Sésame
    .sheet-how =
        { $front ->
            [page] To come back: open Sésame in the same browser, on the same device. It goes on where you were.
           *[other] To come back: open Sésame on the same computer. It goes on where you were.
        }

# The card
card = Card for whoever helps you
    .about = Read it out on the telephone, copy it or send it. It says nothing personal.
    .in = { $language }:
    .never = Add no password, no code, no pension number and no date of birth.
choice-card = Prepare a card for whoever helps me
choice-copy-card = Copy the card
choice-keep-card = Keep it in a file
choice-send-card = Send it by e-mail
# same
card-program = Sésame { $version }, guide { $guide }, version { $number }
card-device = Device: { $device }
card-web = Web pages: { $value }
card-place =
    { $stage ->
        [0] Where: preparation, page { $number } of { $total }
       *[other] Where: stage { $stage }, page { $number } of { $total }
    }
card-step = Page: { $step }
card-code = Place code of the page: { $code } ({ $spelt })
card-since = Last step done on { $date }
card-tried = Tried without success: { $name } ({ $number } of { $total })
