"""One menu with Textual. Arguments: title, text, items."""

import sys

from textual.app import App
from textual.widgets import Label, OptionList, Static

title, text, *items = sys.argv[1:]


class Menu(App):
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self):
        yield Label(title)
        yield Static(text)
        yield OptionList(*items)


Menu().run()
