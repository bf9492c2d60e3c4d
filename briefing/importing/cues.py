"""Small signs by which a line of a page shows what it is; each is one yes or no."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A costly pattern, and short strings in lower case without one of which it can't match."""

    needles: tuple[str, ...]
    pattern: re.Pattern[str]

    def found(self, text: str, lower: str) -> bool:
        """Whether the pattern is in `text`; `lower` is the same in lower case."""
        return any(map(lower.__contains__, self.needles)) and bool(self.pattern.search(text))


def _cue(needles: str, pattern: str) -> Cue:
    return Cue(tuple(needles.split(",")), re.compile(pattern, re.I))


WORD = re.compile(r"\w+")
#: Scripts that write without spaces: three characters count as a word.
WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
ENDS_SENTENCE = re.compile(r"[.!?…。！？।][\"'”’»)\]]*$")
CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|»)\W*$")
QUOTE = re.compile(r"[\"“”«»„]")
TALK = re.compile(r"\b(?:I|I['’]m|you|your|my|we|our|us)\b")
ADDRESS = _cue("http,www.,@", r"https?://|www\.|\S@\S|(?:^|\s)@\w")
DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b")
AGO = _cue(
    "ago,read",
    r"\b(?:\d+|an?) ?(?:s|m|h|d|w|min|hr|hour|day|week|month|year)s?\b.{0,4}\bago\b"
    r"|\bmin(?:ute)?s? read\b",
)
#: Labels of a thread of comments.
REPLY = re.compile(
    r"^\W*(?:reply|like|report|permalink|quote|flag|share|upvote|respond(?:er)?|antworten|répondre"
    r"|\d+ (?:likes?|points?|votes?|replies|comments?)|log in to reply)"
    r"(?:\W|\d|reply|like|share|report)*$"
    r"|\b(?:says|said|wrote|commented|schrieb|escribió|disse|dice)\s*(?:on .*)?:$"
    r"|\bat \d{1,2}:\d\d ?[ap]m",
    re.I,
)
#: Pictures' credits and captions.
CREDIT = _cue(
    "getty,reuters,afp,epa,shutterstock,istock,alamy,bloomberg,©,/ap,/ ap,image,photo,slide,"
    "pic,credit,source,media,courtesy",
    r"getty|\b(?:reuters|afp|epa|shutterstock|istock|alamy|bloomberg)\b|©|ap photo|/ ?ap\b"
    r"|\b(?:image|photo|picture|slide)s? (?:\d+ )?(?:of \d+|credit|by|courtesy|caption|via)\b"
    r"|\((?:file )?(?:photo|image|credit|pic|source)s?:|\bpictured\b"
    r"|^image \d|^(?:image|media) caption|submitted photo|\bcourtesy of\b",
)
#: The number of a picture in a gallery.
COUNT = re.compile(r"\W*\d+ (?:of|/) \d+\W*$")
#: The signature and the links of an embedded post.
TWEET = _cue("(@,pic.twitter,t.co", r"^\W*—.{2,60}\(@\w+\)|pic\.twitter\.com|https://t\.co/")
#: Notes about the people who wrote or edited.
BIO = _cue(
    "writer,reporter,editor,journalist,columnist,correspondent,author,contribut,producer,"
    "blogger,freelancer,follow,twitter,reporting,editing,posts,stories,articles,sobre,"
    "über,about,propos",
    r"\b(?:is|was) (?:an?|the|our) [\w\s,’'-]{0,60}?(?:writer|reporter|editor|journalist|columnist"
    r"|correspondent|author|contributor|producer|blogger|freelancer)\b|\babout the author"
    r"|follow (?:him|her|them|me) on|\bon twitter\b.{0,40}@|\breporting by\b|\bediting by\b"
    r"|contributed to this (?:report|article|story)|view all posts by"
    r"|more (?:posts|articles|stories) by|^(?:sobre|über|about|à propos de) [A-ZÀ-Þ]",
)
#: Links to other articles between the paragraphs.
INLINE = re.compile(
    r"^\W*(?i:also|related|read more|see also|more|read|watch|listen|see|also read|recommended"
    r"|video|leggi anche|leia (?:mais|também)|lire aussi|à lire)\W*(?::|\||>|»|–|-)"
    r"|^(?:READ|WATCH|SEE|MORE|RELATED|ALSO)\b",
)
CLICK = _cue(
    "click,read,watch,listen,view,see,follow,sign,subscribe,download,buy,get,join,share,support,"
    "donate,contact,email",
    r"\b(?:click|read|watch|listen|view|see|follow|sign|subscribe|download|buy|get|join|share"
    r"|support|donate|contact|email)\b",
)
#: What a site says to its readers about itself, its rules and their account.
SITE = _cue(
    "comment,you think,let us,have your,terms,policy,disclaimer,support us,support our,donat,"
    "membership,regist,moderat,log in,login,sign in,sign up,signed,this site,this website,"
    "this page,this story,this article,your email,your account,your browser,your inbox,"
    "your device,your privacy,your subscription,your preferences,user,reader,rules,guidelines,"
    "standards",
    r"\b(?:our|the) (?:community|house|comment\w*) (?:rules|guidelines|policy|standards)"
    r"|what (?:do )?you think|let us know|have your say|\bterms\b|\bpolicy\b|\bdisclaimer\b"
    r"|\bsupport (?:us|our)\b|\bdonat|\bmembership|\bregist|\bmoderat|log ?in|sign(?:ed)? (?:in|up)"
    r"|this (?:site|website|page|story|article) (?:uses|requires|was|is|has|may)"
    r"|\byour (?:email|account|browser|inbox|device|privacy|comment|subscription|preferences)\b"
    r"|\bcomments?\b|\busers?\b|\breaders?\b",
)
