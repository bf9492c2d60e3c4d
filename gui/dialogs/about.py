"""What Briefwright is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication

_PARTS = (
    ("PySide6-Essentials", "PySide6 (Qt), LGPL-3.0"),
    ("spacy", "spaCy, MIT"),
    ("weasyprint", "WeasyPrint, BSD-3-Clause"),
    ("jinja2", "Jinja2, BSD-3-Clause"),
    ("trafilatura", "trafilatura, Apache-2.0"),
    ("chunspell", "Hunspell (chunspell), MPL-1.1, GPL-2.0 or LGPL-2.1"),
    ("font-source-serif-pro", "Source Serif Pro, OFL-1.1"),
    ("font-source-sans-pro", "Source Sans Pro, OFL-1.1"),
)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return QCoreApplication.translate("About", "not installed")


def about_words() -> str:
    """Version and licences, as HTML."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{_version(package)}</td></tr>" for package, name in _PARTS
    )
    licence = QCoreApplication.translate("About", "MIT licence")
    promise = QCoreApplication.translate(
        "About", "Everything runs on this computer; nothing leaves it."
    )
    maps = QCoreApplication.translate(
        "About", "Places: GeoNames, CC BY 4.0. Coastlines: Natural Earth, public domain."
    )
    return (
        f"<p><b>Briefwright {_version('briefwright')}</b>, {licence}</p><p>{promise}</p>"
        f"<table cellpadding='3' width='380'>{rows}</table><p>{maps}</p>"
    )
