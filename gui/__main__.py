"""Opens the desk: `python -m gui [FILE…]`.

Worker processes import this module too, so it loads Qt only when it is called.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Open the desk, with any files named on the command line; gives the exit code."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from gui import theme
    from gui.errors import catch_crashes
    from gui.settings import Settings
    from gui.window import MainWindow

    arguments = sys.argv if argv is None else ["briefwright", *argv]
    app = QApplication(arguments)
    app.setApplicationName("Briefwright")
    app.setOrganizationName("Briefwright")
    app.setDesktopFileName("briefwright")
    settings = Settings()
    theme.apply(app, theme.resolve(settings.look))
    window = MainWindow(settings)
    catch_crashes(window.keeper.rescue)
    window.show()
    files = [Path(name) for name in app.arguments()[1:] if not name.startswith("-")]
    QTimer.singleShot(0, window.warm)
    if files:
        QTimer.singleShot(0, lambda: window.import_files(files, fresh=True))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
