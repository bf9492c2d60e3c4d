"""Opens the desk: `python -m gui [FILE…]`; `--register` makes the desktop know the program.

Worker processes import this module too, so it loads Qt only when it is called.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Open the desk, with any files named on the command line; gives the exit code.

    Where the desk is open already, its process opens the files.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if "--register" in arguments:
        from gui.registration import register

        return register()
    from gui.instance import hand_over, own_name

    files = [Path(name).absolute() for name in arguments if not name.startswith("-")]
    return 0 if hand_over(files, own_name()) else _start(arguments, files, own_name())


def _start(arguments: list[str], files: list[Path], name: str) -> int:
    from PySide6.QtCore import QTimer

    from gui import languages, theme
    from gui.application import Application
    from gui.errors import catch_crashes, keep_log
    from gui.instance import Instance
    from gui.registration import icon
    from gui.settings import Settings
    from gui.window import MainWindow
    from gui.windows import Windows

    app = Application(["briefwright", *arguments])
    app.setApplicationName("Briefwright")
    app.setOrganizationName("Briefwright")
    app.setDesktopFileName("briefwright")
    app.setWindowIcon(icon())
    keep_log()
    settings = Settings()
    languages.use(app, settings.language)
    look = theme.resolve(settings.look)
    theme.prepare(app, look, settings.text_size)

    def window() -> MainWindow:
        made = MainWindow(settings)
        if not app.styleSheet():
            theme.dress(app, look)
        return made

    windows = Windows(window, app)
    app.files_given.connect(windows.show_files)
    catch_crashes(windows.rescue)
    instance = Instance(name, app)
    instance.files_given.connect(windows.show_files)
    windows.new()
    if files:
        QTimer.singleShot(0, lambda: windows.show_files(files))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
