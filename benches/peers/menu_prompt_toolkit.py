"""One menu with prompt_toolkit's own dialog. Arguments: title, text, items."""

import sys

from prompt_toolkit.shortcuts import radiolist_dialog

title, text, *items = sys.argv[1:]
radiolist_dialog(title=title, text=text, values=[(item, item) for item in items]).run()
