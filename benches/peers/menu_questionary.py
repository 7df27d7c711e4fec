"""One menu with questionary. Arguments: title, text, items."""

import sys

import questionary

title, text, *items = sys.argv[1:]
print(text)
questionary.select(title, choices=items).ask()
