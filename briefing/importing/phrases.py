"""The words by which web pages' debris is known, each with a reason in plain language."""

from __future__ import annotations

import functools
import json
import re
from importlib.resources import files

from briefing.importing.cues import WIDE, Cue


def _start(*words: str) -> re.Pattern[str]:
    """Lines that begin with one of the phrases."""
    return re.compile(rf"^\W*(?:{'|'.join(words)})(?!\w)", re.I)


def _abroad(subject: str) -> re.Pattern[str]:
    """Lines that begin with a phrase of `phrases.json`, where each language has its own.

    Scripts without spaces between words need no word's end after the phrase.
    """
    text = (files("briefing.importing") / "phrases.json").read_text("utf-8")
    known = [re.escape(phrase) for own in json.loads(text).values() for phrase in own[subject]]
    wide = [phrase for phrase in known if WIDE.match(phrase)]
    others = [phrase for phrase in known if phrase not in wide]
    return re.compile(rf"^\W*(?:(?:{'|'.join(others)})(?!\w)|{'|'.join(wide)})", re.I)


def _whole(*words: str) -> re.Pattern[str]:
    """Lines that hold nothing but one of the phrases."""
    return re.compile(rf"^\W*(?:{'|'.join(words)})\W*$", re.I)


def _within(needles: str, *words: str) -> Cue:
    """Lines that hold one of the phrases somewhere, and with it one of the needles."""
    return Cue(tuple(needles.split("|")), re.compile("|".join(words), re.I))


LINKS = "links to other articles"
COMMENTS = "readers' comments"
CAPTION = "picture caption"
ADVERTISEMENT = "advertisement"
SHARE = "share buttons"

#: Headings after which an article is over: what follows them, in plain words.
ENDINGS = (
    (
        _start(
            r"check also|related (?:articles?|posts?|stor(?:y|ies)|news|content|topics|coverage)",
            r"related(?: links?|\W*$)|read (?:also|more|next)|see also|also read|up next",
            r"don['’]t miss",
            r"you (?:may|might) (?:also )?(?:like|be interested|enjoy)|what to read next|trending",
            r"more (?:from|on|in|stories|news|about|like this)|most (?:read|popular|viewed)",
            r"recommended|(?:popular|recent|latest|top|other) (?:posts?|stor(?:y|ies)|news)",
            r"(?:popular|recent|latest|top|other) (?:articles?|videos?)|editor['’]?s['’]? picks?",
            r"around the web|from (?:our|the) (?:partners|web)|sponsored|promoted",
            r"(?:next|previous) (?:article|post|story)|(?:à )?lire aussi|sur le même sujet",
            r"articles (?:liés|similaires)|mehr zum thema|lesen sie auch|leia (?:também|mais)",
            r"lea también|te puede interesar|más noticias|leggi anche|notícias relacionadas",
        ),
        LINKS,
    ),
    (
        _start(
            r"leave a (?:reply|comment)|post a comment|(?:\d+ )?comments?(?: \(\d+\))?\W*$",
            r"add a comment|join the (?:conversation|discussion)|(?:view|show) (?:all )?comments",
            r"your email address will not be published|write a comment|readers?['’]? comments",
            r"commentaires?\W*$|laisser un commentaire|kommentare?\W*$|coment[aá]rios?\W*$",
            r"deja un comentario|deixe um comentário|\d+ (?:thoughts|responses|replies) (?:on|to)",
        ),
        COMMENTS,
    ),
)

#: "This interview has been edited for length and clarity."
_EDITED = re.compile(
    r"^\W*(?:th(?:is|e|ese) )?(?:interviews?|conversations?|transcripts?|q ?& ?a|answers) "
    r"(?:ha(?:s|ve) been|was|were|is|are) (?:\w+ ){0,3}(?:edited|condensed|shortened)\b",
    re.I,
)
_WIRE = re.compile(
    r"\((?i:more)\)|[-–—]+ ?(?i:more) ?[-–—]+|SLUG ?: .+|WORDS ?: ?\d+"
    r"|(?:BC|AM|PM)-[A-Z][\w /-]*(?:\([^)]*\))?"
)
_LONGEST_WIRE = 80

#: Further lines that close an article; the trees do not weigh these.
CLOSINGS = (
    (_abroad("links"), LINKS),
    (_abroad("comments"), COMMENTS),
    (re.compile(r"^\W*(?:ENDS|End of (?:press |media |news )?release)\W*$"), "notes to editors"),
    (re.compile(r"^\s*(?:#{3,}|[-–—]+ ?30 ?[-–—]+)\s*$"), "notes to editors"),
)
_PRESS_OFFICE = _start(
    r"for immediate release|embargo(?:ed)?\W+until|under embargo",
    r"(?:press|media) (?:contacts?|enquiries|inquiries)\s*:",
)

_SITES = (
    "facebook|twitter|whatsapp|pinterest|reddit|linkedin|telegram|messenger|flipboard|tumblr|"
    "instagram|youtube|google\\+?|print|save|e-?mail|copy link|pin it"
)
_SHARE = f"share|tweet|partager|teilen|compartir|compartilhar|{_SITES}"

#: Single lines that are debris wherever they stand.
LINES = (
    (
        _within(
            "cookie",
            r"\bcookies?\b.{0,80}\b(?:use|accept|polic|consent|site|experience|settings)",
            r"\b(?:use|accept|utilis\w+|verwende\w*) .{0,40}\bcookies?\b",
        ),
        "cookie notice",
    ),
    (
        _within(
            "©|(c)|copyright|reserv|réserv|vorbehalten|terms of|privacy policy|may not be",
            r"©|\(c\) ?\d{4}|\bcopyright\b|all rights reserved|tous droits réservés",
            r"alle rechte vorbehalten|todos (?:los|os) (?:derechos|direitos) reservados",
            r"terms of (?:use|service)|privacy policy|may not be (?:published|reproduced),",
        ),
        "copyright and terms",
    ),
    (
        _within(
            "required fields|name|mail|website|logged in|log in to|notify me",
            r"required fields are marked|^\W*(?:your )?(?:name|e-?mail|website)\s*\*?$",
            r"save my name, email|you must be logged in|log in to (?:reply|comment)|notify me of",
        ),
        "comment form",
    ),
    (
        _within(
            "newsletter|sign up|subscribe|inbox|mail|member|download",
            r"newsletter|\bsign up (?:for|to|now)|subscribe (?:to|now|for|today)",
            r"get (?:the|our) (?:latest|best|top).{0,60}(?:inbox|email)|delivered to your inbox",
            r"enter your e-?mail|already a subscriber|become a (?:member|subscriber)",
            r"download (?:our|the) app\b",
        ),
        "newsletter or subscription offer",
    ),
    (
        _whole(
            rf"(?:{_SHARE})(?:\W+(?:{_SHARE}|on|via|this))*|share (?:this|on|via|to|with).{{0,60}}",
            r"(?:follow|like) (?:us|@).{0,60}|click to share.*",
        ),
        SHARE,
    ),
    (
        _whole(
            r"ad(?:vert(?:isement|ising)?)?|sponsored(?: content)?|publicité|anzeige|publicidad",
            r"publicidade|pubblicità|(?:story|article) continues .*|continue reading.*",
            r"scroll (?:down )?to continue.*",
        ),
        ADVERTISEMENT,
    ),
    (
        _whole(
            r"home|menu|search|sign in|log ?in|log out|register|my account|subscribe|skip to .*",
            r"(?:back|go) to top|close|toggle .*|advanced search|about us|contact(?: us)?",
            r"advertise(?: with us)?|jump to .*",
        ),
        "navigation menu",
    ),
    (
        _start(
            r"tags?\s*[:：]|filed under|categor(?:y|ies)\s*[:：]|labels\s*:|keywords\s*:|posted in",
            r"(?:tags?|topics|more on this topic)\W*$",
        ),
        "tags",
    ),
    (
        _within(
            "photo|image|picture|illustration|credit|foto|bild|crédit|(file|/|caption",
            r"^\W*(?:media|image|video) caption(?!ing|ed|s\b)",
            r"^\W*(?:photos?|images?|pictures?|illustration|credit|file photo|foto|bild|crédits?)"
            r"(?: by| credit| courtesy)?\s*[:/©|]",
            r"\((?:photo|image|file)[^)]{0,60}\)\s*$|/ ?(?:getty images|afp|reuters|ap)\W*$",
        ),
        CAPTION,
    ),
)

#: A line between two paragraphs that leads to another article.
_POINTER = re.compile(
    r"^\W*(?:read (?:also|more|next|on)|also read|see also|more|recommended|listen|don['’]t miss"
    r"|related(?: (?:article|story|stories|content|links?|coverage|news))?|must read|video"
    r"|watch(?: (?:now|also|more|this))?|you may also like|leggi anche|leia (?:mais|também)"
    r"|lea también|ver también|(?:à )?lire aussi|à voir aussi|lesen sie (?:auch|mehr)|lees ook"
    r"|läs också|mehr zum thema|читайте также)\s*[:：|>»–—]\s*\S",
    re.I,
)
_LONGEST_POINTER = 220

#: What an article takes to read: "5 min read", "Lesezeit: ca. 3 Minuten", "Lectura de 2 min".
_READING = (
    r"(?:(?:estimated |average )?read(?:ing)?(?: time)?|lesezeit|lesedauer|lesen"
    r"|(?:(?:temps|durée) de )?lecture|(?:tiempo de )?lectura|(?:tempo de )?leitura"
    r"|(?:tempo di )?lettura|leestijd|lezen|lästid|läsning|læsetid|lesetid|lukuaika"
    r"|(?:czas )?czytania|(?:время )?чтения)"
)
_MINUTES = r"\d+(?:\W\d+)?\W*(?:min\w*|мин\w*)(?:\W*\d+\W*se[cgk]\w*)?"
_ABOUT = r"(?:(?:of|is|about|approx|de|di|ca|circa|env|environ|etwa|aprox|cerca)\W+)*"
_READING_TIME = re.compile(
    rf"\W*(?:{_READING}\W*{_ABOUT}{_MINUTES}|{_ABOUT}{_MINUTES}\W*{_ABOUT}{_READING})\W*$", re.I
)
_LONGEST_READING_TIME = 60
_LONGEST_ENDING = 70

_BYLINE = re.compile(
    r"^\W*(?i:(?:written |reported |posted |words |text |story |interview )?by|par|von|por|di)"
    r"\s*:?\s+(?=[A-ZÀ-Þ])"
)
_NAME = re.compile(
    r"[A-ZÀ-Þ][\w.’'-]*"
    r"(?:\s+(?:(?:de|da|del|di|du|von|van|der|den|la|le|bin|al|el)\s+)*[A-ZÀ-Þ][\w.’'-]*){1,3}"
)
_OFFICE = re.compile(
    r"\b(?:news|times|press|post|journal|tribune|herald|gazette|chronicle|daily|weekly|magazine"
    r"|media|radio|tv|agency|bureau|service|network|staff|writer|reporter|editor|correspondent"
    r"|columnist|contributor|analyst)\b",
    re.I,
)
_ROLE = re.compile(
    r"\b(?:writer|reporter|editor|correspondent|columnist|contributor|analyst|journalist)\b", re.I
)
#: Words that open a place's or a section's name, or close one.
_NO_PERSON = re.compile(
    r"\b(?:new|san|santa|los|las|saint|st|hong|middle|united|north|south|east|west|northern|southern"
    r"|eastern|western|central|latin|europe|asia|africa|america|world|politics|business|opinion"
    r"|sports?|culture|science|health|home|local|national|top|city|state|county)\b",
    re.I,
)
_AFTER_NAME = re.compile(r"\s*([|·•,])\s*")
_ABOUT_PERSON = re.compile(
    rf"\W*(?i:about|sobre|acerca de|über|à propos de|over|om)\s+({_NAME.pattern})\W*$"
)
_BETWEEN_NAMES = re.compile(r"\s*(?:,|&|\band\b|\bet\b|\bund\b|\by\b|\||—|–|·|\bfor\b|\bin\b)\s*")


def ending(line: str) -> str:
    """What follows a heading that ends an article, as the trees weigh it; empty for other lines."""
    if len(line) > _LONGEST_ENDING:
        return ""
    return next((reason for pattern, reason in ENDINGS if pattern.search(line)), "")


def closing(line: str) -> str:
    """What follows a line that ends an article, in any language that is known; else empty."""
    if reason := ending(line):
        return reason
    if len(line) > _LONGEST_ENDING:
        return ""
    return next((reason for pattern, reason in CLOSINGS if pattern.search(line)), "")


def label(line: str) -> str:
    """Why a line can't be an article's own, whatever stands around it; empty where it can.

    It leads to another article ("Read more: Ferry to close"), says how long the reading takes,
    tells an agency's desks about the text ("(more)") or how an interview was edited, or is a
    box's or a button's label.
    """
    if len(line) < _LONGEST_READING_TIME and _READING_TIME.match(line):
        return "reading time"
    if len(line) < _LONGEST_POINTER and not line.endswith(".") and _POINTER.match(line):
        return LINKS
    if len(line) < _LONGEST_POINTER and _PRESS_OFFICE.match(line):
        return "lines of the press office"
    if len(line) < _LONGEST_WIRE and _WIRE.fullmatch(line):
        return "lines of the agency's wire"
    if len(line) < _LONGEST_POINTER and _EDITED.match(line):
        return "note on how the interview was edited"
    reason = debris(line)
    return reason if reason in (ADVERTISEMENT, SHARE) else ""


@functools.lru_cache(maxsize=4096)
def debris(line: str) -> str:
    """Why a single line looks like a page's debris; empty when it does not."""
    if len(line) > 600:
        return ""
    lower = line.lower()
    return next((reason for sign, reason in LINES if _has(sign, line, lower)), "")


def _has(sign: Cue | re.Pattern[str], line: str, lower: str) -> bool:
    return sign.found(line, lower) if isinstance(sign, Cue) else bool(sign.match(line))


def about_person(line: str) -> str:
    """The name in the heading of a note about a person ("About Ana Lopes"); empty elsewhere."""
    match = _ABOUT_PERSON.match(line)
    return match[1] if match and len(line) < 60 and not _OFFICE.search(line) else ""


def authors(line: str) -> tuple[str, ...]:
    """The names in a byline ("By Ana Lopes and Jon Kerr, Valley News"); empty for other lines.

    What follows the first name may be an office or an outlet, which are none.
    """
    match = _BYLINE.match(line)
    if not match or len(line) > 160:
        return ()
    names = [part.strip(" .") for part in _BETWEEN_NAMES.split(line[match.end() :])]
    told = [name for name in names if _NAME.fullmatch(name)]
    return tuple(name for name in told if name is told[0] or not _OFFICE.search(name))


def is_office(name: str) -> bool:
    """Whether what stands as an author's name is an office or an outlet."""
    return bool(_OFFICE.search(name))


def signed(line: str, *, is_dated: bool) -> tuple[str, ...]:
    """The name that opens a line below a headline without a "By"; empty for other lines.

    After it stands a role ("Ana Lopes, political editor"), or, where the line `is_dated`, a bar
    and the day ("Ana Lopes | 12 May 2024"). A comma before a day may end a place's name.
    """
    name, bar, rest = [*_AFTER_NAME.split(line.strip(), maxsplit=1), "", ""][:3]
    is_name = _NAME.fullmatch(name) and not name.isupper()
    if not is_name or _OFFICE.search(name) or _NO_PERSON.search(name):
        return ()
    return (name,) if _ROLE.search(rest) or (is_dated and bar not in ("", ",")) else ()
