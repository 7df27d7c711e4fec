# What is put on paper or into a calendar: sesame print, sesame calendar.

# ---- The booklet: $page is the number of a page of paper ------------------------------------------------------------------
paper-for = Booklet for:
paper-contents = What is in this booklet
lead-paper = How to use this booklet:
paper-how =
    It says what Sésame says on the screen, in the same order.

    - Tick the box of a heading when it is done.
    - At a question, tick your answer. The arrow says which page to go to. The pages are numbered at the top right.
    - Where there is a line, note the date. Never write a password, a code or a PIN here.
    - You see something else? Look further back for the number that is named: every problem has one.
    - On the telephone, read the place code to the person who helps you. It tells the place and the device, nothing about you.
    - A word in quotation marks stands like that on the web page. In brackets: the same, on the page in the other language.
paper-here = Printed on { $date }. What was finished by then is left out.
paper-page = Page { $number } of { $total }
paper-place =
    { $stage ->
        [0] { $name }: { $number } of { $total }
       *[other] Stage { $stage }: { $number } of { $total }
    }
paper-end = At the end
paper-sheet = Sheet { $name }
    .of = Sheet { $name }: { $number } of { $total }
paper-others = The sheets, for other answers
    .about = These sheets come after the usual way. Read one only when an answer sends you to it.
paper-trouble = If something goes wrong
    .about =
        Look for what you see. Try the cures one after the other. Nothing helps? Addresses and telephone numbers are on page { $page }.

        These are the words of the screen. “Sésame starts again”: follow the arrow. “Tell Sésame”: tick that answer on its page.
    .number = No. { $number }: { $title }
    .ask = Help:
    .see = You see something else?
    .where = no. { $number }, from page { $page }
paper-days = Counting working days
    .how = Begin with the day after. Saturdays and Sundays do not count. These days do not count either, in Brussels or Luxembourg:
    .one = { $date }
    .run = from { $date } to { $end }
    .see = To find the last day
    .last = The list ends with { $year }. It may change, and no source promises it.
paper-words = The words of this booklet
paper-below = see below
paper-otherwise = Otherwise:
paper-everybody = In any case:
paper-next = go on
paper-go = “{ $title }”, page { $page }
paper-other = another booklet, for that device
paper-stay = stay here
paper-elsewhere = “{ $title }”, which is not in this booklet
paper-if = If you answered { $answers } (page { $page })
paper-then = After that
paper-back = To change your answer
paper-done-on = Done on:
paper-until = { $name }, at the latest on:
paper-room = to be written by hand
paper-code = The same address, for a camera:
paper-camera =
    { $device ->
        [windows] For the camera of a phone. Everything is done on the PC: the key has to be made there.
        [mac] For the camera of a phone. Everything is done on the Mac: the key has to be made there.
       *[other] Point the camera at this square. Then read the address again, letter by letter.
    }
paper-follows = It follows a printed guide of “{ $author }”, dated { $printed }.
paper-made = Printed by Sésame { $version } on { $date }. The web pages may have changed since.

# ---- The calendar ---------------------------------------------------------------------------------------------------
calendar-event = Remember: { $name }
calendar-late = Late: { $name }
calendar-counted = Counted in the working days of the institutions, as far as we know them. It is no promise.
    .unknown = The holidays of { $year } are not known. This day may be too early.
calendar-about = Written by Sésame on { $date }. Sésame is an independent aid, not a service of the EU.
calendar-nothing = no waiting time is running: there is nothing to put into a calendar. Nothing was written.
    .unknown = a waiting time is running, but nobody knows since which day. Nothing was written.
calendar-done = The calendar file is here: { $path }
    .next = Open it: your calendar then takes up the dates. A newer file takes the place of this one.

# ---- The command line -----------------------------------------------------------------------------------------------
cli-print = Print the whole guide for one device, in large print
cli-print-device = iphone, android, windows or mac; without it, the one you chose in Sésame
cli-print-format = html (for the browser, which prints it) or text
cli-from-here = Leave out what is finished
cli-calendar = The waiting times and dates as a calendar file (.ics), with alarms
cli-calendar-output = Write into this file; without it, among your documents (in a pipe: to the standard output)
cli-output = Write into this file; without it, to the standard output
cli-force = Also over a file that exists

output-exists = there is a file “{ $path }” already. It has not been touched. To write over it: --force
output-folder = “{ $path }” is a folder. Give the name of a file.
output-no-folder = the folder of “{ $path }” does not exist. Nothing was written.
output-read-only = “{ $path }” cannot be written there: the place is protected. Nothing was written.
output-full = no room for “{ $path }”: the disk is full. Nothing was kept of it.
output-failed = “{ $path }” could not be written ({ $why }). Nothing was kept of it.

print-done = The booklet is here: { $path }
    .next = Open it in your browser, then print it from there. “Save as PDF” makes a PDF of it.
print-no-device = say for which device: --device, then one of { $known }.

# ---- Every page on a sheet -------------------------------------------------------------------------------------------
cli-pages = Put every page on one HTML sheet, for who writes the guides
pages = Sésame: every page
    .done = Every page is in { $path }
notice-booklet-kept =
    { $front ->
        [page] The booklet is ready: the browser asks for the printer.
       *[other] The booklet is in this file: { $path }. Print it, or send it to the caller.
    }
