"""Every error that Briefwright raises on purpose; each message is fit for the user.

BriefwrightError
├── ImportFailed          the source could not be read as an article
│   ├── SourceUnreadable  missing, a directory, no permission
│   ├── SourceEmpty       nothing in it, or no article in it
│   │   └── SourceScanned a PDF of pictures: only text recognition can read it
│   ├── SourceTooLarge    over the size limit
│   ├── SourceUnsupported a format that is not read
│   └── ImportCancelled   the user gave up
├── AnalysisFailed        no language pipeline could be used
├── StorageFailed         a .brief could not be read or written
│   ├── BriefDamaged      not a brief, or cut off
│   └── BriefTooNew       written by a newer version
├── RenderFailed          a template, a font or the PDF writer failed
│   └── TemplateBroken    a mistake in a template, with file and line
├── NothingAccepted       there is no accepted point to print
├── PrintFailed           the system's print queue refused or is missing
└── MailFailed            the mail program could not be started
"""

from __future__ import annotations


class BriefwrightError(Exception):
    """One sentence saying what happened and to what, and one saying what to do.

    `exit_code` is what the command line ends with.
    """

    exit_code = 1

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class ImportFailed(BriefwrightError):
    """The source could not be read as an article."""

    exit_code = 3


class SourceUnreadable(ImportFailed):
    """The source is missing, is a directory, or may not be read."""


class SourceEmpty(ImportFailed):
    """There is nothing in the source, or no article."""


class SourceScanned(SourceEmpty):
    """The source is a PDF of pictures, which only text recognition (OCR) can read."""


class SourceTooLarge(ImportFailed):
    """The source is over the size limit."""


class SourceUnsupported(ImportFailed):
    """The source is in a format that Briefwright does not read."""


class ImportCancelled(ImportFailed):
    """The user gave up an import."""

    def __init__(
        self, message: str = "The import was cancelled.", remedy: str = "Nothing was changed."
    ) -> None:
        super().__init__(message, remedy)


class AnalysisFailed(BriefwrightError):
    """No language pipeline could be used."""

    exit_code = 4


class StorageFailed(BriefwrightError):
    """A .brief file could not be read or written."""

    exit_code = 5


class BriefDamaged(StorageFailed):
    """The file is not a brief, or part of it is missing."""


class BriefTooNew(StorageFailed):
    """The brief was written by a newer version of Briefwright."""


class RenderFailed(BriefwrightError):
    """A template, a font or the PDF writer failed."""

    exit_code = 6


class TemplateBroken(RenderFailed):
    """A template has a mistake; `file` and `line` say where, `excerpt` shows the lines around."""

    def __init__(
        self, message: str, remedy: str = "", *, file: str = "", line: int = -1, excerpt: str = ""
    ) -> None:
        super().__init__(message, remedy)
        self.file = file
        self.line = line
        self.excerpt = excerpt


class NothingAccepted(RenderFailed):
    """The brief has no accepted point, so there is nothing to print."""


class PrintFailed(BriefwrightError):
    """The system's print queue refused the document or is missing."""

    exit_code = 7


class MailFailed(BriefwrightError):
    """The mail program could not be started."""
