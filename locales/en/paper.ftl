# What is put into a calendar: sesame calendar.

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
cli-calendar = The waiting times and dates as a calendar file (.ics), with alarms
cli-output = Write into this file; without it, to the standard output
cli-force = Also over a file that exists

output-exists = there is a file “{ $path }” already. It has not been touched. To write over it: --force
output-folder = “{ $path }” is a folder. Give the name of a file.
output-no-folder = the folder of “{ $path }” does not exist. Nothing was written.
output-read-only = “{ $path }” cannot be written there: the place is protected. Nothing was written.
output-full = no room for “{ $path }”: the disk is full. Nothing was kept of it.
output-failed = “{ $path }” could not be written ({ $why }). Nothing was kept of it.
