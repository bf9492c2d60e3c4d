"""The desk's language: the system's or the chosen one, with Qt's own dialogs in it too."""

from __future__ import annotations

from enum import StrEnum
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for lupdate; it is translated when it is shown.

    Named as lupdate knows it. Qt's own gives any object, and so no text to type checkers.
    """
    return text


class Language(StrEnum):
    """Which language the desk speaks."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"

    @property
    def locale(self) -> QLocale:
        """How the language writes numbers and dates; as the system does where it is its own."""
        system = QLocale.system()
        own = system.name().partition("_")[0]
        return system if self in (Language.SYSTEM, own) else QLocale(self.value)


def use(app: QCoreApplication, language: Language) -> None:
    """Let the application speak a language; what has no translation stays English.

    English has a translation too, of its plurals. Windows that are open keep their words.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(language.locale)
    own = str(files("gui") / "translations")
    _install(app, QLocale("en"), "briefwright", own)
    spoken = _install(app, language.locale, "briefwright", own)
    if spoken:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, QLocale(spoken), "qtbase", qt)
    else:  # English words want English dates and numbers
        QLocale.setDefault(QLocale("en"))


def _install(app: QCoreApplication, locale: QLocale, name: str, folder: str) -> str:
    """Install a translation; gives its language, "" where there is none."""
    translator = QTranslator(app)
    if not translator.load(locale, name, "_", folder):
        return ""
    app.installTranslator(translator)
    return translator.language()


def foreign() -> bool:
    """Whether the desk speaks another language than the core's English."""
    app = QCoreApplication.instance()
    installed = app.findChildren(QTranslator) if app else []
    return any(each.language().partition("_")[0] not in ("", "en") for each in installed)
