# What `sesame man` says besides the help of the command line, and the help of what packagers use.

cli-completions = A script for a shell, which then finishes commands by itself
    .shell = bash, zsh, fish, powershell or elvish
cli-man = This program’s manual page, for the command man
error-shell = say for which: sesame completions bash, zsh, fish, powershell or elvish.

# ---- Heads are in capitals, as in every manual page ---------------------------------------------------------------------
man-title = User’s manual
    .short = step by step to EU Login and JSIS Online (RCAM)
    .usage = [options] [command]
    .name = NAME
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .commands = COMMANDS
    .options = OPTIONS
    .environment = ENVIRONMENT
    .files = FILES
    .exit = EXIT STATUS
    .notes = NOTES
man-about = Sésame is an independent aid, not a service of the EU. It talks to no network, and asks for neither your name nor a password or code. It keeps your place after every answer: start it again, and you are where you were.
    .keys = In the wizard, type the digit of your answer. The last line of the screen always shows the other keys: back, help, language, stop.
    .words = The options may stand before or after a command.
    .alone = The wizard
man-environment = An option goes before the environment, the environment before your saved choice, and that before the system.
    .lang = The language: { $languages }.
    .plain = 1: line by line. 0: the full screen, even where the output is no terminal.
    .data-dir = The folder for the progress, like the option --data-dir.
    .guides = The folder of other guides, like the option --guides.
    .now = A date such as 2026-11-22T10:00:00+01:00: the clock stands still there, to rehearse.
    .no-color = Anything: no colours.
man-files = Your place is kept in progress.toml, how things are shown in settings.toml. The command sesame --version names their folder. Neither file holds a name, a number, a password or a code. The person who helps you, if you note one, is in helper.toml; the booklet shows them.
man-exit =
    .fine = All is well; the wizard was left, and your place is kept.
    .problems = Problems were found, or what was asked could not be done.
    .usage = The command line was not understood.
    .elsewhere = Of sesame genuine alone: official, but not of this procedure; or nobody can tell.
    .gone = The terminal was closed.
    .interrupted = Stopped with Ctrl-C.
    .ended = Stopped by the system.
man-notes = Never tell anyone your password, your code or your PIN, and never write them down.
