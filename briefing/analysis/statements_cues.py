"""The words that report what somebody says, thinks or plans, and the force of each."""

from __future__ import annotations

from briefing.analysis.lexicon import wordset
from briefing.analysis.model import Stance

#: Verbs (lemmas) that report words; an unnamed person who is their subject is a source.
SAYING = wordset(
    """say tell announce add argue state claim note explain write tweet retweet ask respond reply
answer insist declare suggest warn acknowledge admit confirm deny allege assert contend maintain
comment remark observe quip joke recall reveal concede conclude predict promise vow pledge
emphasize emphasise stress complain boast mention testify repeat reiterate caution disclose propose
estimate report shout yell chant post speak describe urge advise recommend request demand question
praise criticize criticise slam blast mock accuse blame denounce condemn call quote cite point
lament proclaim counter retort continue exclaim whisper mutter assure inform indicate assail decry
defend dismiss dispute echo elaborate hint imply interject muse opine profess rebut reaffirm
signal specify swear tout underscore utter verify volunteer wonder believe think hope expect fear
want agree decline refuse threaten plan order rule clarify downplay advocate support oppose reject
back welcome endorse deride blast lambast rebuke object protest"""
)

_STANCES = {
    Stance.SUPPORTS: """support back endorse welcome praise advocate favor favour applaud hail agree
defend approve tout commend accept embrace""",
    Stance.OPPOSES: """oppose criticize criticise condemn denounce reject slam blast blame accuse
attack assail decry lambast rebuke object protest dispute disagree dismiss deride mock lament
complain rebut counter question doubt""",
    Stance.DENIES: "deny refute disavow",
    Stance.URGES: "urge call demand request recommend advise order press appeal insist propose",
    Stance.WARNS: "warn caution fear worry alarm",
    Stance.THREATENS: "threaten",
    Stance.PROMISES: "promise vow pledge swear assure guarantee commit",
    Stance.PLANS: "plan intend aim decide seek prepare want hope mean",
    Stance.BELIEVES: """believe think expect predict suspect assume estimate consider feel know see
understand conclude doubt imagine suppose view regard""",
    Stance.ASKS: "ask wonder inquire",
}
_BY_LEMMA = {lemma: stance for stance, text in _STANCES.items() for lemma in text.split()}


def stance_of(lemma: str) -> Stance:
    """The force of a cue, by its head's lemma."""
    return _BY_LEMMA.get(lemma, Stance.SAYS)
