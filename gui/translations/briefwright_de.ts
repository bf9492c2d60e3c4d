<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing leaves it.</source>
        <translation>Alles läuft auf diesem Rechner; nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>ActorsDialog</name>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>People and organisations of the brief</source>
        <translation>Personen und Organisationen des Kurzdossiers</translation>
    </message>
    <message>
        <source>Merge the chosen two</source>
        <translation>Die zwei gewählten zusammenführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No point is attributed to anybody.</source>
        <translation>Kein Punkt ist jemandem zugeschrieben.</translation>
    </message>
    <message>
        <source>Edit a name or a role in its place. Choose two rows (Shift or Ctrl) to merge them: the first of them keeps its name.</source>
        <translation>Ändern Sie Namen oder Funktion an Ort und Stelle. Wählen Sie zwei Zeilen (Umschalt oder Strg), um sie zusammenzuführen: Die erste behält ihren Namen.</translation>
    </message>
</context>
<context>
    <name>Analyst</name>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen …</translation>
    </message>
    <message>
        <source>{number} files could not be imported: {names}.</source>
        <translation>{number} Dateien konnten nicht eingelesen werden: {names}.</translation>
    </message>
    <message>
        <source>{number} files could not be imported: {names} and {more} more.</source>
        <translation>{number} Dateien konnten nicht eingelesen werden: {names} und {more} weitere.</translation>
    </message>
    <message>
        <source>Open one of them by itself to see why.</source>
        <translation>Öffnen Sie eine davon einzeln, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Finding key points…</source>
        <translation>Kernpunkte werden gesucht …</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Add to its evidence  Ctrl+B</source>
        <translation>Als Beleg hinzufügen  Strg+B</translation>
    </message>
    <message>
        <source>Keep as my judgement  Ctrl+J</source>
        <translation>Als mein Urteil behalten  Strg+J</translation>
    </message>
    <message>
        <source>Put “{0}”  Ctrl+.</source>
        <translation>„{0}“ einsetzen  Strg+.</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>move point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>This list is in order of importance; show all to move points.</source>
        <translation>Diese Liste ist nach Wichtigkeit geordnet; zeigen Sie alle, um Punkte zu verschieben.</translation>
    </message>
    <message>
        <source>split point</source>
        <translation>Punkt teilen</translation>
    </message>
    <message>
        <source>Merge with which point?</source>
        <translation>Mit welchem Punkt zusammenführen?</translation>
    </message>
    <message>
        <source>merge points</source>
        <translation>Punkte zusammenführen</translation>
    </message>
    <message>
        <source>Which point says the same?</source>
        <translation>Welcher Punkt sagt dasselbe?</translation>
    </message>
    <message>
        <source>mark duplicate</source>
        <translation>Dublette kennzeichnen</translation>
    </message>
    <message>
        <source>There is no other point to choose.</source>
        <translation>Es gibt keinen anderen Punkt zur Auswahl.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>set confidence</source>
        <translation>Konfidenz festlegen</translation>
    </message>
</context>
<context>
    <name>BrandDialog</name>
    <message>
        <source>Brand</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Save brand</source>
        <translation>Hausstil speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Farbe der Überschriften</translation>
    </message>
    <message>
        <source>Ground of boxes</source>
        <translation>Grund der Kästen</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>How the first page looks</source>
        <translation>So sieht die erste Seite aus</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The colours are moved a little where text could not be read otherwise.</source>
        <translation>Die Farben werden leicht verschoben, wo Text sonst nicht lesbar wäre.</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept this point</source>
        <translation>Diesen Punkt annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject this point</source>
        <translation>Diesen Punkt ablehnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this point</source>
        <translation>Diesen Punkt bearbeiten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip this point</source>
        <translation>Diesen Punkt überspringen</translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation>Vorgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Use the suggested words</source>
        <translation>Vorgeschlagenen Wortlaut verwenden</translation>
    </message>
    <message>
        <source>Words of the point</source>
        <translation>Wortlaut des Punktes</translation>
    </message>
    <message>
        <source>Make two points, cut where the cursor is</source>
        <translation>Zwei Punkte daraus machen, an der Schreibmarke geteilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Suggested words</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>silence a check</source>
        <translation>Befund stummschalten</translation>
    </message>
    <message>
        <source>raise a check again</source>
        <translation>Befund wieder melden</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Point {0} of {1}</source>
        <translation>Punkt {0} von {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the checks (Esc)</source>
        <translation>Prüfungen ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Why this may stand</source>
        <translation>Warum dies bestehen darf</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n stummgeschaltet</numerusform>
            <numerusform>%n stummgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Because: {0}</source>
        <translation>Grund: {0}</translation>
    </message>
    <message>
        <source>Raise it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zur Fundstelle</translation>
    </message>
    <message>
        <source>Say why it may stand</source>
        <translation>Sagen, warum es bestehen darf</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Bottom line</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Limits and risks</source>
        <translation>Grenzen und Risiken</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Konfidenz</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Konfidenz</translation>
    </message>
    <message>
        <source>Backgrounder</source>
        <translation>Hintergrundpapier</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Ministerial note</source>
        <translation>Ministervorlage</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>Einseiter</translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation>Kurzdossier</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Several pages for a reader new to the matter: contents, context first, the range of views, the timeline and the figures.</source>
        <translation>Mehrere Seiten für Leser, denen das Thema neu ist: Inhalt, zuerst der Hintergrund, die Bandbreite der Positionen, die Zeitleiste und die Zahlen.</translation>
    </message>
    <message>
        <source>At most two pages that put one decision to a chair or a board: purpose, recommendation, background and discussion in order of time.</source>
        <translation>Höchstens zwei Seiten, die einem Vorsitz oder Gremium eine Entscheidung vorlegen: Zweck, Empfehlung, Hintergrund und Erörterung in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>A submission that asks for agreement: who it is for and from, recommendations to agree or not, key points and sensitivities.</source>
        <translation>Eine Vorlage mit der Bitte um Billigung: von wem und für wen, Empfehlungen zum Billigen oder nicht, Kernpunkte und heikle Stellen.</translation>
    </message>
    <message>
        <source>A single page for a reader with two minutes: the bottom line, the facts, the risks and what comes next.</source>
        <translation>Eine Seite für Leser mit zwei Minuten Zeit: die Kernaussage, die Fakten, die Risiken und wie es weitergeht.</translation>
    </message>
    <message>
        <source>Two pages for a decision maker who has not read the article: the bottom line, what happened, who holds which position, the timeline and what comes next.</source>
        <translation>Zwei Seiten für Entscheidende, die den Artikel nicht gelesen haben: die Kernaussage, was geschah, wer welche Position vertritt, die Zeitleiste und wie es weitergeht.</translation>
    </message>
    <message>
        <source>A regular report on a running matter: its number and date, highlights, key figures, the overview by theme and what comes next.</source>
        <translation>Ein regelmäßiger Bericht zu einer laufenden Sache: Nummer und Datum, das Wichtigste, Kennzahlen, der Überblick nach Themen und wie es weitergeht.</translation>
    </message>
    <message>
        <source>lead paragraph</source>
        <translation>erster Absatz</translation>
    </message>
    <message>
        <source>near the top</source>
        <translation>weit oben</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>two figures</source>
        <translation>zwei Zahlen</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} Zahlen</translation>
    </message>
    <message>
        <source>figures: {0}</source>
        <translation>Zahlen: {0}</translation>
    </message>
    <message>
        <source>says what it is about</source>
        <translation>sagt, worum es geht</translation>
    </message>
    <message>
        <source>looks ahead</source>
        <translation>blickt voraus</translation>
    </message>
    <message>
        <source>contrast word “{0}”</source>
        <translation>Gegensatzwort „{0}“</translation>
    </message>
    <message>
        <source>says what is not so</source>
        <translation>sagt, was nicht zutrifft</translation>
    </message>
    <message>
        <source>speaks of “{0}”</source>
        <translation>spricht von „{0}“</translation>
    </message>
    <message>
        <source>tells what came before</source>
        <translation>nennt die Vorgeschichte</translation>
    </message>
    <message>
        <source>describes the situation</source>
        <translation>beschreibt die Lage</translation>
    </message>
    <message>
        <source>tells what happened</source>
        <translation>sagt, was geschah</translation>
    </message>
    <message>
        <source>dated “{0}”</source>
        <translation>datiert „{0}“</translation>
    </message>
    <message>
        <source>date counted from the publication date</source>
        <translation>Datum vom Erscheinungstag aus gerechnet</translation>
    </message>
    <message>
        <source>lies ahead</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>direct quotation</source>
        <translation>wörtliches Zitat</translation>
    </message>
    <message>
        <source>quotes in part</source>
        <translation>teilweise wörtlich</translation>
    </message>
    <message>
        <source>reported statement</source>
        <translation>wiedergegebene Aussage</translation>
    </message>
    <message>
        <source>speaker inferred</source>
        <translation>Sprecher erschlossen</translation>
    </message>
    <message>
        <source>supports something</source>
        <translation>unterstützt etwas</translation>
    </message>
    <message>
        <source>opposes something</source>
        <translation>lehnt etwas ab</translation>
    </message>
    <message>
        <source>denies something</source>
        <translation>bestreitet etwas</translation>
    </message>
    <message>
        <source>urges something</source>
        <translation>fordert etwas</translation>
    </message>
    <message>
        <source>warns something</source>
        <translation>warnt vor etwas</translation>
    </message>
    <message>
        <source>threatens something</source>
        <translation>droht etwas an</translation>
    </message>
    <message>
        <source>promises something</source>
        <translation>sagt etwas zu</translation>
    </message>
    <message>
        <source>plans something</source>
        <translation>plant etwas</translation>
    </message>
    <message>
        <source>dateline left out</source>
        <translation>ohne Ortszeile</translation>
    </message>
    <message>
        <source>connective left out</source>
        <translation>ohne Bindewort</translation>
    </message>
    <message>
        <source>filler left out</source>
        <translation>ohne Füllwort</translation>
    </message>
    <message>
        <source>aside left out</source>
        <translation>ohne Einschub</translation>
    </message>
    <message>
        <source>leading adverbial left out</source>
        <translation>ohne Umstandsangabe am Anfang</translation>
    </message>
    <message>
        <source>apposition left out</source>
        <translation>ohne Apposition</translation>
    </message>
    <message>
        <source>age left out</source>
        <translation>ohne Alter</translation>
    </message>
    <message>
        <source>relative clause left out</source>
        <translation>ohne Relativsatz</translation>
    </message>
    <message>
        <source>examples left out</source>
        <translation>ohne Beispiele</translation>
    </message>
    <message>
        <source>trailing clause left out</source>
        <translation>ohne nachgestellten Teilsatz</translation>
    </message>
    <message>
        <source>leading clause left out</source>
        <translation>ohne vorangestellten Teilsatz</translation>
    </message>
    <message>
        <source>second clause left out</source>
        <translation>ohne zweiten Teilsatz</translation>
    </message>
    <message>
        <source>second predicate left out</source>
        <translation>ohne zweites Prädikat</translation>
    </message>
    <message>
        <source>occasion left out</source>
        <translation>ohne Anlass</translation>
    </message>
    <message>
        <source>time left out</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Verweise auf andere Artikel</translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright and terms</source>
        <translation>Urheberrecht und Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>Kommentarformular</translation>
    </message>
    <message>
        <source>readers&apos; comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <source>newsletter or subscription offer</source>
        <translation>Newsletter- oder Abo-Angebot</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>Teilen-Knöpfe</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>navigation menu</source>
        <translation>Navigationsmenü</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>über die Autorin oder den Autor</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>Fuß der Seite</translation>
    </message>
    <message>
        <source>side column of the page</source>
        <translation>Randspalte der Seite</translation>
    </message>
    <message>
        <source>before the article: menus and labels of the page</source>
        <translation>vor dem Artikel: Menüs und Beschriftungen der Seite</translation>
    </message>
    <message>
        <source>after the article: links and notes of the page</source>
        <translation>nach dem Artikel: Verweise und Hinweise der Seite</translation>
    </message>
    <message>
        <source>inside the article: a label or link of the page</source>
        <translation>im Artikel: Beschriftung oder Verweis der Seite</translation>
    </message>
    <message>
        <source>heading of a forwarded message</source>
        <translation>Kopf einer weitergeleiteten Nachricht</translation>
    </message>
    <message>
        <source>the newsletter&apos;s own lines</source>
        <translation>eigene Zeilen des Newsletters</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>running head of the pages</source>
        <translation>lebender Kolumnentitel</translation>
    </message>
    <message>
        <source>front matter: read into the article&apos;s details</source>
        <translation>Vorspann: in die Angaben des Artikels übernommen</translation>
    </message>
    <message>
        <source>left out by the analyst</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline of the text</source>
        <translation>Überschrift des Textes</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>the address it came from</source>
        <translation>Herkunftsadresse</translation>
    </message>
    <message>
        <source>the page&apos;s markup</source>
        <translation>Auszeichnung der Seite</translation>
    </message>
    <message>
        <source>the window&apos;s title</source>
        <translation>Fenstertitel</translation>
    </message>
    <message>
        <source>a guess from the page&apos;s source</source>
        <translation>Vermutung aus dem Quelltext der Seite</translation>
    </message>
    <message>
        <source>properties of the PDF</source>
        <translation>Eigenschaften des PDF</translation>
    </message>
    <message>
        <source>properties of the document</source>
        <translation>Eigenschaften des Dokuments</translation>
    </message>
    <message>
        <source>entered by the analyst</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Week {0}</source>
        <translation>Woche {0}</translation>
    </message>
    <message>
        <source>Week {0}, {1}</source>
        <translation>Woche {0}, {1}</translation>
    </message>
    <message>
        <source>Weekend of week {0}</source>
        <translation>Wochenende der Woche {0}</translation>
    </message>
    <message>
        <source>Weekend of week {0}, {1}</source>
        <translation>Wochenende der Woche {0}, {1}</translation>
    </message>
    <message>
        <source>First quarter of {0}</source>
        <translation>Erstes Quartal {0}</translation>
    </message>
    <message>
        <source>Second quarter of {0}</source>
        <translation>Zweites Quartal {0}</translation>
    </message>
    <message>
        <source>Third quarter of {0}</source>
        <translation>Drittes Quartal {0}</translation>
    </message>
    <message>
        <source>Fourth quarter of {0}</source>
        <translation>Viertes Quartal {0}</translation>
    </message>
    <message>
        <source>First half of {0}</source>
        <translation>Erstes Halbjahr {0}</translation>
    </message>
    <message>
        <source>Second half of {0}</source>
        <translation>Zweites Halbjahr {0}</translation>
    </message>
    <message>
        <source>Spring {0}</source>
        <translation>Frühjahr {0}</translation>
    </message>
    <message>
        <source>Summer {0}</source>
        <translation>Sommer {0}</translation>
    </message>
    <message>
        <source>Autumn {0}</source>
        <translation>Herbst {0}</translation>
    </message>
    <message>
        <source>Winter {0}</source>
        <translation>Winter {0}</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>A point needs at least one word; reject it to leave it out.</source>
        <translation>Ein Punkt braucht mindestens ein Wort; lehnen Sie ihn ab, um ihn wegzulassen.</translation>
    </message>
    <message>
        <source>An actor needs a name; to remove a speaker, clear it in the point.</source>
        <translation>Ein Akteur braucht einen Namen; um einen Sprecher zu entfernen, leeren Sie das Feld im Punkt.</translation>
    </message>
    <message>
        <source>Both parts need words; put the cursor between two words to split there.</source>
        <translation>Beide Teile brauchen Wörter; setzen Sie die Schreibmarke zwischen zwei Wörter, um dort zu teilen.</translation>
    </message>
    <message>
        <source>A point can&apos;t be a duplicate of itself; choose another one.</source>
        <translation>Ein Punkt kann keine Dublette seiner selbst sein; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The selection has no words; select some text of the source first.</source>
        <translation>Die Auswahl enthält keine Wörter; markieren Sie zuerst Text der Quelle.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something unexpected went wrong ({error}). Your work has been kept.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Ihre Arbeit ist gesichert.</translation>
    </message>
    <message>
        <source>Save the brief under a new name; if it goes on, close the program: it will offer what was open when it starts again. What happened stands in “{file}”.</source>
        <translation>Speichern Sie das Kurzdossier unter neuem Namen; hält das Problem an, schließen Sie das Programm: Beim nächsten Start bietet es an, was offen war. Was geschah, steht in „{file}“.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{day} or {iso}</source>
        <translation>{day} oder {iso}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>a {weekday}</source>
        <translation>ein {weekday}</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Enter goes to it   U takes it back   Esc closes</source>
        <translation>Eingabe geht hin   U nimmt zurück   Esc schließt</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the brief</source>
        <translation>Angaben zum Kurzdossier</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Angaben speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>For whom it is written</source>
        <translation>Für wen es geschrieben ist</translation>
    </message>
    <message>
        <source>For example 2024/117</source>
        <translation>Zum Beispiel 2024/117</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Handling marking</source>
        <translation>Handhabungsvermerk</translation>
    </message>
    <message>
        <source>Kind of brief</source>
        <translation>Art des Dossiers</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Sprache der Beschriftungen</translation>
    </message>
    <message>
        <source>As the sources</source>
        <translation>Wie die Quellen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Why by then</source>
        <translation>Grund der Frist</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Contact officer</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Entscheidung bis</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled brief</source>
        <translation>Kurzdossier ohne Titel</translation>
    </message>
</context>
<context>
    <name>EvidenceCheck</name>
    <message>
        <source>keep as own judgement</source>
        <translation>als eigenes Urteil behalten</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>brief</source>
        <translation>Kurzdossier</translation>
    </message>
    <message>
        <source>Articles and briefs</source>
        <translation>Artikel und Kurzdossiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open an article or a brief</source>
        <translation>Artikel oder Kurzdossier öffnen</translation>
    </message>
    <message>
        <source>The brief could not be opened</source>
        <translation>Das Kurzdossier konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Kurzdossiers</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Kurzdossier speichern</translation>
    </message>
    <message>
        <source>The brief could not be saved</source>
        <translation>Das Kurzdossier konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>“{file}” exists already. Replace it?</source>
        <translation>„{file}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you did since the last saving is lost.</source>
        <translation>Sonst geht verloren, was Sie seit dem letzten Speichern getan haben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Export the brief</source>
        <translation>Kurzdossier exportieren</translation>
    </message>
    <message>
        <source>The brief could not be written</source>
        <translation>Das Kurzdossier konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Exported {file}.</source>
        <translation>{file} exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n unreviewed point(s) are not in it.</source>
        <translation>
            <numerusform>%n ungeprüfter Punkt ist nicht enthalten.</numerusform>
            <numerusform>%n ungeprüfte Punkte sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <translation>{file} wird erstellt …</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nichts wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>To review</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s)</source>
        <translation>
            <numerusform>▲ %n Befund</numerusform>
            <numerusform>▲ %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No checks</source>
        <translation>✓ Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s); show them</source>
        <translation>
            <numerusform>%n Befund; anzeigen</numerusform>
            <numerusform>%n Befunde; anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Steps since the brief was opened</source>
        <translation>Schritte seit dem Öffnen des Kurzdossiers</translation>
    </message>
    <message>
        <source>About Briefwright</source>
        <translation>Über Briefwright</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Where evidence lies in the source</source>
        <translation>Wo in der Quelle die Belege liegen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have evidence here</source>
        <translation>
            <numerusform>%n Punkt hat hier einen Beleg</numerusform>
            <numerusform>%n Punkte haben hier Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Review progress</source>
        <translation>Fortschritt der Durchsicht</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Add to this brief</source>
        <translation>Zu diesem Kurzdossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Neues Kurzdossier</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This article is already a source of the brief.</source>
        <translation>Dieser Artikel ist schon eine Quelle des Kurzdossiers.</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>Quelle berichtigen</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>Zeile zurückholen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{keys} is used for moving, editing or undoing everywhere.</source>
        <translation>{keys} dient überall zum Bewegen, Bearbeiten oder Rückgängigmachen.</translation>
    </message>
    <message>
        <source>{keys} is already “{action}”. Change that one first.</source>
        <translation>{keys} ist schon „{action}“. Ändern Sie zuerst diese Taste.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>New keys for the chosen action</source>
        <translation>Neue Tasten für den gewählten Befehl</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann seine neuen Tasten.</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{0}” has its new keys.</source>
        <translation>„{0}“ hat seine neuen Tasten.</translation>
    </message>
    <message>
        <source>Every action has its usual keys again.</source>
        <translation>Jeder Befehl hat wieder seine üblichen Tasten.</translation>
    </message>
</context>
<context>
    <name>KindsMenu</name>
    <message>
        <source>Evidence chec&amp;k</source>
        <translation>B&amp;elegprüfung</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>No point is accepted yet, so there is nothing to print or send.</source>
        <translation>Noch ist kein Punkt angenommen, es gibt also nichts zu drucken oder zu senden.</translation>
    </message>
    <message>
        <source>Accept at least one point (key A).</source>
        <translation>Nehmen Sie mindestens einen Punkt an (Taste A).</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are open.</source>
        <translation>
            <numerusform>%n Befund ist offen.</numerusform>
            <numerusform>%n Befunde sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation>Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>The page is fetched from its site; nothing else is sent anywhere.</source>
        <translation>Die Seite wird von ihrer Website geholt; sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The PDF could not be made</source>
        <translation>Das PDF konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Briefwright speaks this language the next time that it is started.</source>
        <translation>Briefwright spricht diese Sprache, sobald es das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde eingelesen</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
    <message>
        <source>rename actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are one now.</source>
        <translation>„{0}“ und „{1}“ sind jetzt eins.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>correct date</source>
        <translation>Datum berichtigen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;New brief</source>
        <translation>&amp;Neues Kurzdossier</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>Artikel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>&amp;Add a source…</source>
        <translation>&amp;Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Per &amp;E-Mail senden…</translation>
    </message>
    <message>
        <source>&amp;Copy the PDF</source>
        <translation>PDF &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Show in its folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>Vorerst &amp;überspringen</translation>
    </message>
    <message>
        <source>&amp;Edit the words</source>
        <translation>&amp;Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Use the suggested words</source>
        <translation>Vor&amp;geschlagenen Wortlaut verwenden</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Accept all sho&amp;wn</source>
        <translation>Alle sicht&amp;baren annehmen</translation>
    </message>
    <message>
        <source>&amp;Last decisions</source>
        <translation>Letzte &amp;Entscheidungen</translation>
    </message>
    <message>
        <source>A&amp;bout this point…</source>
        <translation>Über &amp;diesen Punkt…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
    <message>
        <source>&amp;Confidence…</source>
        <translation>&amp;Konfidenz…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Move to a section…</source>
        <translation>In Abschnitt &amp;verschieben…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation>Zusa&amp;mmenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Duplicate of…</source>
        <translation>Duble&amp;tte von…</translation>
    </message>
    <message>
        <source>Add the selec&amp;tion as a point</source>
        <translation>Auswahl als Punkt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Angaben…</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>&amp;Eigene Worte</translation>
    </message>
    <message>
        <source>&amp;People and organisations…</source>
        <translation>&amp;Personen und Organisationen…</translation>
    </message>
    <message>
        <source>About this &amp;source…</source>
        <translation>Über diese &amp;Quelle…</translation>
    </message>
    <message>
        <source>&amp;Brand…</source>
        <translation>&amp;Hausstil…</translation>
    </message>
    <message>
        <source>Own &amp;template from this one…</source>
        <translation>Eigene &amp;Vorlage aus dieser…</translation>
    </message>
    <message>
        <source>Open the templates’ &amp;folder</source>
        <translation>Vorlagen&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Find in the source</source>
        <translation>In der Quelle &amp;suchen</translation>
    </message>
    <message>
        <source>Show or hide &amp;left-out lines</source>
        <translation>Aus&amp;gelassene Zeilen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Larger &amp;brief</source>
        <translation>Kurzdossier g&amp;rößer</translation>
    </message>
    <message>
        <source>S&amp;maller brief</source>
        <translation>Kurzdossier &amp;kleiner</translation>
    </message>
    <message>
        <source>Fit the page&apos;s &amp;width</source>
        <translation>An Seitenbreite &amp;anpassen</translation>
    </message>
    <message>
        <source>Page &amp;thumbnails</source>
        <translation>Seiten&amp;vorschau</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Briefwright</source>
        <translation>Ü&amp;ber Briefwright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Kurzdossier</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Schrif&amp;tgröße</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Prü&amp;fungen</translation>
    </message>
    <message>
        <source>Next or previous point</source>
        <translation>Nächster oder voriger Punkt</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, wiederholen</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Mistake in the template</source>
        <translation>Fehler in der Vorlage</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A scanned PDF</source>
        <translation>Eingescanntes PDF</translation>
    </message>
    <message>
        <source>Text recognition (OCR) can read it, in a few seconds a page. What it reads is marked as uncertain, so compare names and figures with the original.</source>
        <translation>Texterkennung (OCR) kann es lesen, in wenigen Sekunden je Seite. Das Gelesene wird als unsicher gekennzeichnet; vergleichen Sie Namen und Zahlen mit dem Original.</translation>
    </message>
    <message>
        <source>Read with OCR</source>
        <translation>Mit OCR lesen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Set the publication date</source>
        <translation>Erscheinungsdatum angeben</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Click to correct this date</source>
        <translation>Klicken, um dieses Datum zu berichtigen</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>A long PDF</source>
        <translation>Langes PDF</translation>
    </message>
    <message>
        <source>Is the article in them?</source>
        <translation>Ist der Artikel darin?</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Otherwise begin at page</source>
        <translation>Sonst ab Seite</translation>
    </message>
    <message>
        <source>Keep these pages</source>
        <translation>Diese Seiten behalten</translation>
    </message>
    <message>
        <source>Read from that page</source>
        <translation>Ab dieser Seite lesen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Add one in the system&apos;s settings, or export the PDF and print it elsewhere.</source>
        <translation>Richten Sie in den Systemeinstellungen einen ein, oder exportieren Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>%n Seite wird gedruckt …</numerusform>
            <numerusform>%n Seiten werden gedruckt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>An {printer} gesendet.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nichts wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Menus and comments around the article may stay; they are marked, not lost.</source>
        <translation>Menüs und Kommentare um den Artikel dürfen bleiben; sie werden gekennzeichnet, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Paste the article here</source>
        <translation>Fügen Sie den Artikel hier ein</translation>
    </message>
    <message>
        <source>Headings, lists and tables are taken from the formatting that was copied.</source>
        <translation>Überschriften, Listen und Tabellen werden aus der kopierten Formatierung übernommen.</translation>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <source>Type some of its words</source>
        <translation>Geben Sie einige seiner Wörter ein</translation>
    </message>
    <message>
        <source>Words of the other point</source>
        <translation>Wörter des anderen Punktes</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Andere Punkte</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>About this point</source>
        <translation>Über diesen Punkt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>For yourself; never printed</source>
        <translation>Nur für Sie; wird nie gedruckt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody of this name is in the brief yet.</source>
        <translation>Niemand dieses Namens kommt im Kurzdossier vor.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Suggested because: {why}</source>
        <translation>Vorgeschlagen, weil: {why}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Skipped before</source>
        <translation>Zuvor übersprungen</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Write your own paragraphs (Ctrl+B)</source>
        <translation>Eigene Absätze schreiben (Strg+B)</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>Alle sichtbaren annehmen</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Accept the waiting points on screen ({0})</source>
        <translation>Die offenen Punkte auf dem Bildschirm annehmen ({0})</translation>
    </message>
    <message>
        <source>No key points were found.
Select words in the source and press N to add your own.</source>
        <translation>Keine Kernpunkte gefunden.
Markieren Sie Wörter in der Quelle und drücken Sie N, um eigene hinzuzufügen.</translation>
    </message>
    <message>
        <source>No point is accepted yet.</source>
        <translation>Noch ist kein Punkt angenommen.</translation>
    </message>
    <message>
        <source>Every point has been reviewed.</source>
        <translation>Alle Punkte sind geprüft.</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the brief</source>
        <translation>Vorschau des Kurzdossiers</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Fit the page&apos;s width (Ctrl+0)</source>
        <translation>An Seitenbreite anpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Page thumbnails (Ctrl+T)</source>
        <translation>Seitenvorschau (Strg+T)</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Longer than this kind of brief should be.</source>
        <translation>Länger, als diese Art von Dossier sein sollte.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the brief</source>
        <translation>Kurzdossier drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) each</source>
        <translation>
            <numerusform>je %n Seite</numerusform>
            <numerusform>je %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Pages to be printed</source>
        <translation>Zu druckende Seiten</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>The pages were not set within {seconds} seconds and were given up.</source>
        <translation>Die Seiten wurden nicht innerhalb von {seconds} Sekunden gesetzt; der Versuch wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Choose another template, or accept fewer points.</source>
        <translation>Wählen Sie eine andere Vorlage, oder nehmen Sie weniger Punkte an.</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
</context>
<context>
    <name>ProsePage</name>
    <message>
        <source>Bottom line</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>One or two lines that come first</source>
        <translation>Eine oder zwei Zeilen, die am Anfang stehen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What it means, in your own words</source>
        <translation>Was es bedeutet, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Words of estimation</source>
        <translation>Schätzwörter</translation>
    </message>
    <message>
        <source>Words of estimation for: {0}</source>
        <translation>Schätzwörter für: {0}</translation>
    </message>
    <message>
        <source>“{0}” mixes confidence and likelihood. Make it two sentences.</source>
        <translation>„{0}“ vermischt Konfidenz und Wahrscheinlichkeit. Machen Sie zwei Sätze daraus.</translation>
    </message>
</context>
<context>
    <name>RasterPrint</name>
    <message>
        <source>The printer {printer} did not take the pages.</source>
        <translation>Der Drucker {printer} hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>Check that it is switched on, or export the PDF and print it elsewhere.</source>
        <translation>Prüfen Sie, ob er eingeschaltet ist, oder exportieren Sie das PDF und drucken Sie es anderswo.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>Das gilt auch für %n weitere Datei.</numerusform>
            <numerusform>Das gilt auch für %n weitere Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>accept point</source>
        <translation>Punkt annehmen</translation>
    </message>
    <message>
        <source>reject point</source>
        <translation>Punkt ablehnen</translation>
    </message>
    <message>
        <source>skip point</source>
        <translation>Punkt überspringen</translation>
    </message>
    <message>
        <source>reopen point</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>The point has the suggested words already.</source>
        <translation>Der Punkt hat schon den vorgeschlagenen Wortlaut.</translation>
    </message>
    <message>
        <source>use suggested words</source>
        <translation>vorgeschlagenen Wortlaut verwenden</translation>
    </message>
    <message>
        <source>No waiting point is on screen.</source>
        <translation>Kein offener Punkt ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>accept all shown</source>
        <translation>alle sichtbaren annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n point(s) that were on screen.</source>
        <translation>
            <numerusform>%n Punkt auf dem Bildschirm angenommen.</numerusform>
            <numerusform>%n Punkte auf dem Bildschirm angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>correct point</source>
        <translation>Punkt berichtigen</translation>
    </message>
    <message>
        <source>edit point</source>
        <translation>Punkt bearbeiten</translation>
    </message>
    <message>
        <source>A point needs words: it was left as it was. Press X to leave it out.</source>
        <translation>Ein Punkt braucht Wörter: Er blieb, wie er war. Drücken Sie X, um ihn wegzulassen.</translation>
    </message>
    <message>
        <source>add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>{name} (inferred)</source>
        <translation>{name} (erschlossen)</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>{state}: {text}. {meta}</source>
        <translation>{state}: {text}. {meta}</translation>
    </message>
    <message>
        <source>{state}: {text}, paragraph {number}. {meta}</source>
        <translation>{state}: {text}, Absatz {number}. {meta}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in the source</source>
        <translation>In der Quelle suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Das PDF wird erstellt …</translation>
    </message>
    <message>
        <source>The brief could not be shared</source>
        <translation>Das Kurzdossier konnte nicht weitergegeben werden</translation>
    </message>
    <message>
        <source>A message with {file} is open in the mail program.</source>
        <translation>Eine Nachricht mit {file} ist im E-Mail-Programm geöffnet.</translation>
    </message>
    <message>
        <source>A draft with {file} is open in the mail program.</source>
        <translation>Ein Entwurf mit {file} ist im E-Mail-Programm geöffnet.</translation>
    </message>
    <message>
        <source>No mail program was found: the draft lies in the folder that is open now.</source>
        <translation>Kein E-Mail-Programm gefunden: Der Entwurf liegt im Ordner, der jetzt offen ist.</translation>
    </message>
    <message>
        <source>{file} is on the clipboard.</source>
        <translation>{file} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The brief is on the clipboard as text.</source>
        <translation>Das Kurzdossier ist als Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{file} is in {folder}.</source>
        <translation>{file} liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>About this source</source>
        <translation>Über diese Quelle</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“Friday” or “last week” become dates from the day of publication.</source>
        <translation>„Freitag“ oder „letzte Woche“ werden vom Erscheinungstag aus zu Daten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Handling marking</source>
        <translation>Handhabungsvermerk</translation>
    </message>
    <message>
        <source>Found in: {}</source>
        <translation>Fundstelle: {}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>In der Quelle suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Ins Kurzdossier</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Wortlaut bearbeiten</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From an article to a policy brief</source>
        <translation>Vom Artikel zum Kurzdossier</translation>
    </message>
    <message>
        <source>Import a news article, confirm its key points beside their evidence, and print a brief in which every line leads back to its source. Nothing leaves this computer.</source>
        <translation>Lesen Sie einen Nachrichtenartikel ein, bestätigen Sie die Kernpunkte neben ihren Belegen und drucken Sie ein Kurzdossier, in dem jede Zeile zu ihrer Quelle zurückführt. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Text, web page, PDF, Word, e-mail, e-book; one file, several, or a folder</source>
        <translation>Text, Webseite, PDF, Word, E-Mail, E-Book; eine Datei, mehrere oder ein Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open an article…</source>
        <translation>Artikel öffnen …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Recent briefs</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Kurzdossier ohne Titel</translation>
    </message>
    <message>
        <source>Left unsaved at {time} on {day}: “{title}”</source>
        <translation>Ungesichert vom {day}, {time} Uhr: „{title}“</translation>
    </message>
    <message>
        <source>dd MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>First page of a {0}</source>
        <translation>Erste Seite: {0}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Seitenvorschau</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>Correct a date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>When is “{0}”?</source>
        <translation>Wann ist „{0}“?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>As it was resolved: {0}</source>
        <translation>Wie ermittelt: {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>30 May 2024, May 2024 or 2024</source>
        <translation>30.05.2024, 2024-05 oder 2024</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The background worker ended unexpectedly.</source>
        <translation>Der Hintergrundprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>Something went wrong in the background ({error}).</source>
        <translation>Im Hintergrund ist etwas schiefgegangen ({error}).</translation>
    </message>
    <message>
        <source>Your work is safe; please try again.</source>
        <translation>Ihre Arbeit ist sicher; bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>What is the new kind of brief called?</source>
        <translation>Wie heißt die neue Art von Dossier?</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>eigene Vorlage</translation>
    </message>
    <message>
        <source>The template is in {folder}; the preview follows its files.</source>
        <translation>Die Vorlage liegt in {folder}; die Vorschau folgt ihren Dateien.</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>The template could not be made</source>
        <translation>Die Vorlage konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The folder cannot be made ({reason}).</source>
        <translation>Der Ordner kann nicht angelegt werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>_DayField</name>
    <message>
        <source>not a date yet</source>
        <translation>noch kein Datum</translation>
    </message>
</context>
</TS>
