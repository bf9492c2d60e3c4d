"""The event that a time expression dates, in the source's words, and its verb's tense."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

#: Verbs whose infinitive lies ahead of them ("plans to meet on Friday").
_AHEAD_VERBS = wordset(
    """
    plan expect schedule intend hope want vow pledge promise agree aim decide propose
    prepare set due slate need threaten offer seek urge ask order wait
    invite request require instruct vote arrange
    """
)
_FUTURE_AUX = wordset(
    """
    will shall 'll ’ll wo would could may might
    """
)
#: Verbs that put their object ahead of themselves in any tense ("planned a march on Saturday").
_SCHEDULES = frozenset(["plan", "schedule", "slate"])
_TELLING = frozenset(["say", "report", "write", "show", "mean", "know", "remain", "tell"])
_DENIALS = frozenset(["neither", "nor", "never"])
_CLAUSES = frozenset(("advcl", "relcl", "parataxis", "csubj", "meta"))
_RELATIVES = ("WDT", "WP")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")

#: Labels of times that belong to a noun.
_MODIFIERS = ("poss", "compound", "amod", "nmod")

#: A verb further up a chain of coordination than this has nothing to do with a word.
_HIGHEST = 40

#: An event of more words than this is cut to its verb's own arguments.
_LONGEST_EVENT = 22


#: Nouns whose infinitive lies ahead, so that a date after it dates the infinitive.
_AHEAD_NOUNS = frozenset(
    ["plan", "decision", "deal", "agreement", "intention", "promise", "pledge", "proposal"]
)
#: Labels of words that lead to what follows them.
_LOOSE_ENDS = ("cc", "mark", "prep", "case", "fixed")
_JOINTS = frozenset(["after", "before", "when", "as", "since", "until", "because", "while"])


def governor(token: Token) -> Token | None:
    """The verb that a time expression belongs to; None in a sentence without one.

    "According to" is no event, and in "asked leave to go on May 13" the day is the asking's.
    """
    above_it = itertools.islice(token.ancestors, _HIGHEST)
    verbs = (
        above for above in above_it if above.pos_ in ("VERB", "AUX") and not _shut(above, token)
    )
    verb = next(verbs, None)
    while verb is not None:
        higher = next(verbs, None)
        if higher is None or not (verb.lemma_ == "accord" or _belongs_higher(verb, higher)):
            return verb
        verb = higher
    return None


def _shut(verb: Token, before: Token) -> bool:
    """Whether a "that" shuts a verb off from a word before it ("warned on Friday that it will")."""
    return any(
        child.i > before.i and child.dep_ == "mark" and child.lower_ == "that"
        for child in verb.lefts
    )


def _belongs_higher(verb: Token, higher: Token) -> bool:
    noun = verb.head
    infinitive = any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
    object_of_past = noun.head == higher and noun.dep_ == "dobj" and higher.tag_ == "VBD"
    return verb.dep_ == "acl" and infinitive and object_of_past and noun.lemma_ not in _AHEAD_NOUNS


def tense_at(token: Token) -> str:
    """Tell "past", "present", "planned" or "unknown": how the verb above an expression stands."""
    verb = token if token.pos_ in ("VERB", "AUX") else governor(token)
    if verb is None:
        return "unknown"
    if verb.lemma_ in _SCHEDULES and verb.i < token.i:
        return "past" if _perfect(verb) or _planned_in(verb, token) else "planned"
    tense = tense_of(verb)
    return "present" if tense == "unknown" and _happens(verb) else tense


def _planned_in(verb: Token, year: Token) -> bool:
    """Whether a year is that of the planning ("was planned in 1936"), not of what is planned."""
    passive = any(c.dep_ == "auxpass" and c.tag_ == "VBD" for c in verb.children)
    return passive and year.head.lower_ == "in" and year.like_num


def denied_before(token: Token) -> bool:
    """Whether something was not so in the past, up to an expression ("had not met until")."""
    verb = governor(token)
    if verb is None or tense_of(verb) != "past":
        return False
    return any(child.dep_ == "neg" or child.lower_ in _DENIALS for child in verb.children)


def _happens(verb: Token) -> bool:
    """Whether a verb tells in the present tense of something done ("ministers meet Monday")."""
    if verb.pos_ != "VERB" or verb.lemma_ in _TELLING:
        return False
    simple = verb.tag_ in ("VBZ", "VBP")
    ongoing = verb.tag_ == "VBG" and any(c.lower_ in ("is", "are") for c in verb.children)
    return simple or ongoing


def tense_of(verb: Token) -> str:
    """The tense of a verb with its auxiliaries, as `TimeExpression.tense` names it."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    if told := _tense_by_form(verb, helpers):
        return told
    forms = [verb, *helpers]
    if any(child.lower_ in _FUTURE_AUX and child.tag_ == "MD" for child in helpers):
        return "past" if _looks_back(verb, helpers) else "planned"
    if any(child.lower_ == "to" for child in helpers):
        return _infinitive(verb)
    if any(form.tag_ == "VBD" or form.lower_ in ("have", "has", "had", "’ve") for form in forms):
        return "past"
    beside = verb.dep_ in ("conj", "xcomp") or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    if beside and verb.head.pos_ in ("VERB", "AUX") and not helpers:
        return tense_of(verb.head)
    now = any(helper.lower_ in ("is", "are") for helper in helpers)
    if (now or verb.tag_ in ("VBZ", "VBP")) and verb.dep_ == "advcl" and verb.head != verb:
        return "planned" if tense_of(verb.head) == "planned" else "unknown"
    return "past" if verb.tag_ == "VBN" and not now else "unknown"


def _tense_by_form(verb: Token, helpers: list[Token]) -> str:
    """The tense where a language's verbs tell it by their form, as French ones do; else ""."""
    forms = [verb, *helpers]
    if any("Fut" in form.morph.get("Tense", []) for form in forms):
        return "planned"
    if any("Cnd" in form.morph.get("Mood", []) for form in forms):
        return "past" if helpers and verb.tag_ in ("VBN", "VBD") else "planned"
    above = verb.head
    if verb.dep_ == "xcomp" and above.lemma_ in ("may", "must", "go") and above.tag_ != "MD":
        return "past" if above.tag_ == "VBD" else "planned"
    return ""


def _looks_back(verb: Token, helpers: list[Token]) -> bool:
    """Whether a modal verb tells of the past: "would have met", "could not be found"."""
    if any(helper.lower_ == "have" for helper in helpers):
        return True
    denied = any(
        below.dep_ == "neg" or below.lower_ in _DENIALS
        for child in verb.lefts
        for below in child.subtree
    )
    return denied and any(helper.lower_ == "could" for helper in helpers)


def _perfect(verb: Token) -> bool:
    return any(child.lower_ == "had" and child.dep_ == "aux" for child in verb.children)


def _infinitive(verb: Token) -> str:
    above = verb.head
    if above == verb:
        return "unknown"
    if _perfect(above) or (above.pos_ == "ADJ" and _perfect(above.head)):
        return "past"
    if above.lemma_ in _AHEAD_VERBS or above.lemma_ in ("go", "be") or above.pos_ == "NOUN":
        return "planned"
    return tense_of(above) if above.pos_ in ("VERB", "AUX") else "unknown"


def event_of(expression: SpacySpan) -> list[tuple[int, int]]:
    """Character spans, within the doc, of the clause that a time expression dates.

    The clause is the governing verb with its subject and complements, without the expression
    itself, without clauses that hang on it and without what follows in coordination.
    """
    verb = governor(expression.root)
    if verb is None or _only_speaks(verb) or _supposed(verb):
        return []
    root, following = expression.root, verb.doc[expression.end : expression.end + 1].text
    if following in ("and", "or") or root.dep_ == "conj":
        return []
    if _is_day_told_of(root, verb) or _dates_a_noun(root):
        return []
    left_out = _own_phrase(expression)
    kept = _clause(verb, left_out)
    if len(kept) > _LONGEST_EVENT:
        kept = _shorter(verb, kept)
    if kept and kept[0].tag_ in _RELATIVES:
        return []
    words = [token for token in kept if token.is_alpha]
    return _runs(kept) if len(words) >= 2 else []


def _is_day_told_of(root: Token, verb: Token) -> bool:
    """Whether a clause only says what a time was like: "Wednesday was a day to celebrate"."""
    return root.dep_ in _SUBJECTS and root.head == verb and verb.lemma_ == "be"


def _dates_a_noun(root: Token) -> bool:
    """Whether a time dates a noun below another, or what is so of it: "is on the May vote"."""
    if root.dep_ not in _MODIFIERS or root.head.dep_ != "pobj":
        return False
    above = root.head.head.head
    is_so = above.lemma_ == "be" and not any(child.dep_ == "expl" for child in above.children)
    return is_so or above.pos_ in ("NOUN", "PROPN")


def _only_speaks(verb: Token) -> bool:
    """Whether the verb does no more than introduce what somebody said."""
    return verb.lemma_ in ("say", "tell", "add") and any(
        child.dep_ in ("ccomp", "parataxis") for child in verb.children
    )


def _supposed(verb: Token) -> bool:
    """Whether the clause or one above it is a condition: what it tells did not (yet) happen."""
    for clause in (verb, *verb.ancestors):
        for child in clause.children:
            if child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether"):
                return True
            turned = child.lower_ in ("had", "should", "were") and child.dep_ == "aux"
            if turned and any(c.dep_ == "nsubj" and c.i > child.i for c in clause.children):
                return True
        if clause.dep_ not in ("advcl", "conj", "xcomp"):
            break
    return False


def _own_phrase(expression: SpacySpan) -> set[int]:
    """Tokens of the expression and of the bare preposition before it ("until", "on")."""
    tokens = {token.i for token in expression}
    if expression.root.dep_ in _MODIFIERS:
        return set()
    head = expression.root.head
    if head.dep_ == "prep" and all(t.i in tokens or t == head for t in head.subtree):
        tokens.add(head.i)
    return tokens


def _clause(verb: Token, left_out: set[int]) -> list[Token]:
    kept = {verb.i}
    for child in verb.children:
        if child.dep_ in _CLAUSES or child.dep_ == "mark":
            continue
        if child.dep_ == "cc" and not _joins_a_part(child):
            continue
        if child.dep_ == "punct" and not child.is_quote:
            continue
        if child.lower_ == "according" and verb.doc[child.i - 1].text == ",":
            kept.add(child.i - 1)
        if child.dep_ == "conj" and _own_clause(child):
            continue
        kept.update(token.i for token in child.subtree)
    for token in [verb.doc[i] for i in kept if i > verb.i]:
        if token.dep_ == "relcl" and _after_comma(token):
            kept -= {below.i for below in token.subtree}
    if not any(child.dep_ in _SUBJECTS for child in verb.children):
        kept |= _borrowed_subject(verb)
    kept = _with_antecedent(verb, kept)
    kept -= left_out
    tokens = _without_gaps(_after_joint(verb, [verb.doc[i] for i in sorted(kept)]))
    while tokens and (tokens[0].is_punct or tokens[0].dep_ == "cc"):
        tokens.pop(0)
    while tokens and _hangs_loose(tokens[-1]):
        tokens.pop()
    return tokens if sum(token.is_quote for token in tokens) % 2 == 0 else []


def _joins_a_part(joint: Token) -> bool:
    """Whether "and" joins a part to its verb that is no clause by itself and so is kept."""
    joined = [child for child in joint.head.rights if child.dep_ == "conj" and child.i > joint.i]
    return bool(joined) and not _own_clause(joined[0])


def _without_gaps(tokens: list[Token]) -> list[Token]:
    """`tokens` without prepositions whose objects are left out, and commas after another."""
    found: list[Token] = []
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        comma = following is not None and following.text == ","
        bare = token.dep_ == "prep" and comma and following.i > token.i + 1
        doubled = token.text == "," and bool(found) and found[-1].text == ","
        if not bare and not doubled:
            found.append(token)
    return found


def _hangs_loose(token: Token) -> bool:
    """Whether a last word leads nowhere once the time after it is left out."""
    if token.is_quote or token.like_num or token.text == "%":
        return False
    prepositional = token.tag_ == "IN" or token.lower_ == "until"
    return token.is_punct or prepositional or token.dep_ in _LOOSE_ENDS


def _with_antecedent(verb: Token, kept: set[int]) -> set[int]:
    """`kept` with what a relative clause is about in the place of its "who" or "which"."""
    while verb.dep_ in ("conj", "xcomp") and verb.head != verb:
        verb = verb.head
    pronouns = {
        child.i for child in verb.children if child.dep_ in _SUBJECTS and child.tag_ in _RELATIVES
    }
    if verb.dep_ != "relcl" or not pronouns & kept:
        return kept
    noun = verb.head
    asides = {
        below.i
        for child in noun.rights
        if child.dep_ in (*_CLAUSES, "appos", "punct", "acl", "conj", "cc")
        for below in child.subtree
    }
    return (kept - pronouns) | ({token.i for token in noun.subtree} - asides)


def _after_comma(clause: Token) -> bool:
    first = clause.left_edge.i
    return first > 0 and clause.doc[first - 1].text == ","


def _after_joint(verb: Token, tokens: list[Token]) -> list[Token]:
    """`tokens` without what a misread long subject drags in before "after", "when", ..."""
    left = [token for token in tokens if token.i < verb.i]
    joints = [n for n, t in enumerate(left) if t.lower_ in _JOINTS and t.dep_ != "fixed"]
    if len(left) > 8 and joints and len(left) - joints[-1] > 2:
        return tokens[joints[-1] + 1 :]
    return tokens


def _own_clause(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX")


def _borrowed_subject(verb: Token) -> set[int]:
    """The subject of the verb that this one is coordinated with or hangs on."""
    above = verb
    while above.dep_ in ("conj", "xcomp") and above.head != above:
        above = above.head
        for child in above.children:
            if child.dep_ in _SUBJECTS:
                chain = {token.i for token in child.subtree}
                if above.dep_ != "conj" and verb.dep_ == "xcomp":
                    helpers = ("aux", "auxpass", "neg")
                    chain |= {above.i, *(c.i for c in above.children if c.dep_ in helpers)}
                return chain
    return set()


def _shorter(verb: Token, kept: list[Token]) -> list[Token]:
    """`kept` without relative clauses and the like below the verb's arguments."""
    dropped: set[int] = set()
    for token in kept:
        if token.i != verb.i and token.dep_ in ("relcl", "acl", "appos", "advcl"):
            dropped.update(below.i for below in token.subtree)
    tokens = [token for token in kept if token.i not in dropped]
    while tokens and tokens[-1].is_punct:
        tokens.pop()
    return tokens


def _runs(tokens: list[Token]) -> list[tuple[int, int]]:
    """Character spans of maximal runs of neighbouring tokens."""
    runs: list[tuple[int, int]] = []
    last = -2
    for token in tokens:
        end = token.idx + len(token.text)
        if token.i == last + 1 and runs:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((token.idx, end))
        last = token.i
    return runs
