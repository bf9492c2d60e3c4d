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
    <message>
        <source>Places: GeoNames, CC BY 4.0. Coastlines: Natural Earth, public domain.</source>
        <translation>Orte: GeoNames, CC BY 4.0. Küsten: Natural Earth, gemeinfrei.</translation>
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
        <source>Edit a name or a role in its place. Choose two rows (Shift or Ctrl) to merge them: the upper one keeps its name.</source>
        <translation>Ändern Sie Name oder Funktion an Ort und Stelle. Wählen Sie zwei Zeilen (Umschalt oder Strg), um sie zusammenzuführen: Die obere behält ihren Namen.</translation>
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
        <source>The point stands at this end of the list already.</source>
        <translation>Der Punkt steht schon an diesem Ende der Liste.</translation>
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
        <translation>Wählen…</translation>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the brand</source>
        <translation>Den Hausstil löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>How the first page looks</source>
        <translation>So sieht die erste Seite aus</translation>
    </message>
    <message>
        <source>Delete the brand “{name}”?</source>
        <translation>Den Hausstil „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Briefs that use it are printed plain. It can&apos;t be brought back.</source>
        <translation>Kurzdossiers, die ihn benutzen, werden schlicht gedruckt. Er lässt sich nicht zurückholen.</translation>
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
        <translation>Diesen Punkt für später zurückstellen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the decision about this point back</source>
        <translation>Die Entscheidung über diesen Punkt zurücknehmen</translation>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
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
        <translation>Für später</translation>
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
        <source>opens the article</source>
        <translation>eröffnet den Artikel</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>has a date</source>
        <translation>enthält ein Datum</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Verweise auf andere Artikel</translation>
    </message>
    <message>
        <source>after “{0}”: links to other articles</source>
        <translation>nach „{0}“: Verweise auf andere Artikel</translation>
    </message>
    <message>
        <source>after “{0}”: readers&apos; comments</source>
        <translation>nach „{0}“: Leserkommentare</translation>
    </message>
    <message>
        <source>after “{0}”: notes to editors</source>
        <translation>nach „{0}“: Hinweise für Redaktionen</translation>
    </message>
    <message>
        <source>notes to editors</source>
        <translation>Hinweise für Redaktionen</translation>
    </message>
    <message>
        <source>lines of the press office</source>
        <translation>Zeilen der Pressestelle</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
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
        <source>The PDF has {0} pages, and {1} are read at a time; pages {2} to {3} were imported.</source>
        <translation>Das PDF hat {0} Seiten, gelesen werden je {1} auf einmal; eingelesen wurden die Seiten {2} bis {3}.</translation>
    </message>
    <message>
        <source>The print system refused the document: {phrase0}.</source>
        <translation>Das Drucksystem hat das Dokument abgelehnt: {phrase0}.</translation>
    </message>
    <message>
        <source>The template has a mistake in {0}, line {number0}: {phrase0}.</source>
        <translation>Die Vorlage hat einen Fehler in {0}, Zeile {number0}: {phrase0}.</translation>
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
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
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
        <source>1 character of the source could not be read: “�” marks the place.</source>
        <translation>1 Zeichen der Quelle war nicht lesbar; „�“ bezeichnet die Stelle.</translation>
    </message>
    <message>
        <source>1 character of the source did not belong in a text: “�” marks the place.</source>
        <translation>1 Zeichen der Quelle gehörte nicht in einen Text; „�“ bezeichnet die Stelle.</translation>
    </message>
    <message>
        <source>1 point still waits for your decision and will not be printed.</source>
        <translation>1 Punkt wartet noch auf Ihre Entscheidung und wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>A part of the brief can&apos;t be read ({0}).</source>
        <translation>Ein Teil des Kurzdossiers ist nicht lesbar ({0}).</translation>
    </message>
    <message>
        <source>Accept a point for it, or write it in the details.</source>
        <translation>Nehmen Sie einen Punkt dafür an, oder schreiben Sie ihn in die Angaben.</translation>
    </message>
    <message>
        <source>Accept a position of the other side, or say why not.</source>
        <translation>Nehmen Sie eine Position der anderen Seite an, oder begründen Sie, warum nicht.</translation>
    </message>
    <message>
        <source>Accept at least one point, or write a bottom line.</source>
        <translation>Nehmen Sie mindestens einen Punkt an, oder schreiben Sie eine Kernaussage.</translation>
    </message>
    <message>
        <source>Accept or reject each of them.</source>
        <translation>Nehmen Sie jeden davon an, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Accept the points that belong in the brief.</source>
        <translation>Nehmen Sie die Punkte an, die in das Kurzdossier gehören.</translation>
    </message>
    <message>
        <source>Add points of your own: select the words and press N.</source>
        <translation>Fügen Sie eigene Punkte hinzu: Markieren Sie die Wörter, und drücken Sie N.</translation>
    </message>
    <message>
        <source>Add that paragraph&apos;s sentence to its evidence, or correct it.</source>
        <translation>Fügen Sie den Satz dieses Absatzes als Beleg hinzu, oder berichtigen Sie den Punkt.</translation>
    </message>
    <message>
        <source>Add your own points from the source.</source>
        <translation>Fügen Sie eigene Punkte aus der Quelle hinzu.</translation>
    </message>
    <message>
        <source>All positions are on one side; {phrase0} takes the other.</source>
        <translation>Alle Positionen stehen auf einer Seite; auf der anderen steht {phrase0}.</translation>
    </message>
    <message>
        <source>All positions are {phrase0}&apos;s; the sources have others.</source>
        <translation>Alle Positionen stammen von einer Seite ({phrase0}); die Quellen enthalten weitere.</translation>
    </message>
    <message>
        <source>An accepted point has no words.</source>
        <translation>Ein angenommener Punkt ist leer.</translation>
    </message>
    <message>
        <source>Attach the exported PDF to a message yourself.</source>
        <translation>Hängen Sie das exportierte PDF selbst an eine Nachricht an.</translation>
    </message>
    <message>
        <source>Begin with a page that it has.</source>
        <translation>Beginnen Sie mit einer vorhandenen Seite.</translation>
    </message>
    <message>
        <source>Bring back the lines that belong to the article.</source>
        <translation>Holen Sie die Zeilen zurück, die zum Artikel gehören.</translation>
    </message>
    <message>
        <source>Bring that part back, or reject the point.</source>
        <translation>Holen Sie diesen Teil zurück, oder lehnen Sie den Punkt ab.</translation>
    </message>
    <message>
        <source>Check it against the source, correct it, or keep it as your own judgement.</source>
        <translation>Prüfen Sie es an der Quelle, berichtigen Sie es, oder behalten Sie es als eigenes Urteil.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it, then try again.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie öffnen dürfen; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check the actors and statements with care.</source>
        <translation>Prüfen Sie Akteure und Aussagen sorgfältig.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Prüfen Sie Adresse und Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the date before it is used.</source>
        <translation>Prüfen Sie das Datum, bevor Sie es verwenden.</translation>
    </message>
    <message>
        <source>Check the date of publication and correct it if need be.</source>
        <translation>Prüfen Sie das Datum der Veröffentlichung, und berichtigen Sie es, falls nötig.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the printer&apos;s name and that it is switched on.</source>
        <translation>Prüfen Sie den Namen des Druckers, und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Check the printer, then try again.</source>
        <translation>Prüfen Sie den Drucker, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the speaker in the source.</source>
        <translation>Prüfen Sie den Sprecher in der Quelle.</translation>
    </message>
    <message>
        <source>Choose a .brief file in it.</source>
        <translation>Wählen Sie darin eine .brief-Datei.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie darin eine Datei.</translation>
    </message>
    <message>
        <source>Choose a printer, or set one up.</source>
        <translation>Wählen Sie einen Drucker, oder richten Sie einen ein.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Choose a source with an article in it.</source>
        <translation>Wählen Sie eine Quelle, die einen Artikel enthält.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Choose the files that the brief needs.</source>
        <translation>Wählen Sie die Dateien, die das Kurzdossier braucht.</translation>
    </message>
    <message>
        <source>Choose the folder with the articles in it.</source>
        <translation>Wählen Sie den Ordner mit den Artikeln.</translation>
    </message>
    <message>
        <source>Compare names, figures and quotations with the original.</source>
        <translation>Vergleichen Sie Namen, Zahlen und Zitate mit dem Original.</translation>
    </message>
    <message>
        <source>Compare the places marked “�” with the original.</source>
        <translation>Vergleichen Sie die mit „�“ bezeichneten Stellen mit dem Original.</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high, not “{0}”.</source>
        <translation>Die Konfidenz ist niedrig, mittel oder hoch, nicht „{0}“.</translation>
    </message>
    <message>
        <source>Copy the article in the program that shows it, and paste it here.</source>
        <translation>Kopieren Sie den Artikel in dem Programm, das ihn zeigt, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Correct that line, or choose another template.</source>
        <translation>Berichtigen Sie diese Zeile, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>Correct “{0}”, or make it anew.</source>
        <translation>Berichtigen Sie „{0}“, oder legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Download or save it again and import that.</source>
        <translation>Laden oder speichern Sie die Datei noch einmal, und lesen Sie sie dann ein.</translation>
    </message>
    <message>
        <source>Enter its date, or the publication date that it depends on.</source>
        <translation>Geben Sie das Datum ein oder das Datum der Veröffentlichung, von dem es abhängt.</translation>
    </message>
    <message>
        <source>Enter one in the details.</source>
        <translation>Geben Sie in den Angaben einen ein.</translation>
    </message>
    <message>
        <source>Enter the date of publication, so that such days can be resolved.</source>
        <translation>Geben Sie das Datum der Veröffentlichung ein, damit solche Tage bestimmt werden können.</translation>
    </message>
    <message>
        <source>Enter who said it.</source>
        <translation>Geben Sie ein, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>Export the PDF and print it from another program, or install CUPS.</source>
        <translation>Exportieren Sie das PDF, und drucken Sie es aus einem anderen Programm, oder installieren Sie CUPS.</translation>
    </message>
    <message>
        <source>Fill it in or take it out.</source>
        <translation>Füllen Sie es aus, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Find out which one holds, or say that the sources disagree.</source>
        <translation>Prüfen Sie, was stimmt, oder sagen Sie, dass sich die Quellen widersprechen.</translation>
    </message>
    <message>
        <source>Give a file name in it.</source>
        <translation>Geben Sie einen Dateinamen darin an.</translation>
    </message>
    <message>
        <source>If the article is attached, save the attachment and import that.</source>
        <translation>Falls der Artikel angehängt ist, speichern Sie den Anhang, und lesen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Import it again from another page where the article is not in these.</source>
        <translation>Lesen Sie es ab einer anderen Seite ein, falls der Artikel nicht auf diesen steht.</translation>
    </message>
    <message>
        <source>Import it again with text recognition (OCR) where they hold the article.</source>
        <translation>Lesen Sie es mit Texterkennung (OCR) ein, falls der Artikel auf diesen Seiten steht.</translation>
    </message>
    <message>
        <source>Import only the part that holds the article.</source>
        <translation>Lesen Sie nur den Teil mit dem Artikel ein.</translation>
    </message>
    <message>
        <source>Import the whole article.</source>
        <translation>Lesen Sie den ganzen Artikel ein.</translation>
    </message>
    <message>
        <source>Install libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0; “briefwright doctor” tells more.</source>
        <translation>Installieren Sie libpango-1.0-0, libpangoft2-1.0-0 und libharfbuzz-subset0; „briefwright doctor“ sagt mehr dazu.</translation>
    </message>
    <message>
        <source>Install spaCy&apos;s {0}_core_{1}_sm for more, or add points of your own: select the words and press N.</source>
        <translation>Installieren Sie für mehr das spaCy-Modell {0}_core_{1}_sm, oder fügen Sie eigene Punkte hinzu: Markieren Sie die Wörter, und drücken Sie N.</translation>
    </message>
    <message>
        <source>Install tesseract, so that it can be read with text recognition (OCR), or run it through OCRmyPDF and import the result.</source>
        <translation>Installieren Sie tesseract, um es mit Texterkennung (OCR) zu lesen, oder bearbeiten Sie es mit OCRmyPDF, und lesen Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <source>Is CUPS installed?</source>
        <translation>Ist CUPS installiert?</translation>
    </message>
    <message>
        <source>It may be cut off or locked.</source>
        <translation>Vielleicht ist es abgeschnitten oder gesperrt.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Its last good copy is “{0}”.</source>
        <translation>Die letzte gute Kopie ist „{0}“.</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD-Angabe</translation>
    </message>
    <message>
        <source>Leave out about {0} words, or choose a longer kind.</source>
        <translation>Lassen Sie etwa {0} Wörter weg, oder wählen Sie eine längere Art.</translation>
    </message>
    <message>
        <source>Leave out points, shorten your own paragraphs, or choose a longer kind.</source>
        <translation>Lassen Sie Punkte weg, kürzen Sie Ihre eigenen Absätze, oder wählen Sie eine längere Art.</translation>
    </message>
    <message>
        <source>Look at each and accept or reject it yourself.</source>
        <translation>Sehen Sie jeden an, und nehmen Sie ihn selbst an, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>Make the brand here, or choose none.</source>
        <translation>Legen Sie den Hausstil hier an, oder wählen Sie keinen.</translation>
    </message>
    <message>
        <source>Mark the second as a duplicate of the first, which then shows both sources.</source>
        <translation>Kennzeichnen Sie den zweiten Punkt als Dublette des ersten, der dann beide Quellen zeigt.</translation>
    </message>
    <message>
        <source>Move them to another section, or choose another template.</source>
        <translation>Verschieben Sie sie in einen anderen Abschnitt, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Name who believes or says so, or say that you judge so.</source>
        <translation>Nennen Sie, wer das glaubt oder sagt, oder kennzeichnen Sie es als Ihr Urteil.</translation>
    </message>
    <message>
        <source>No font here can print “{0}” (U+{1}, {2}).</source>
        <translation>Keine Schrift auf diesem Rechner kann „{0}“ drucken (U+{1}, {2}).</translation>
    </message>
    <message>
        <source>No key point is accepted yet, so there is nothing to print.</source>
        <translation>Noch ist kein Kernpunkt angenommen; es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>No key point is accepted yet, so there is nothing to write.</source>
        <translation>Noch ist kein Kernpunkt angenommen; es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: every line is left out.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Alle Zeilen sind weggelassen.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: it has headings, tables or captions only.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Es gibt nur Überschriften, Tabellen oder Bildunterschriften.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: it has only {0} word.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Es gibt nur {0} Wort.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: it has only {0} words.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Es gibt nur {0} Wörter.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: its lines are no full sentences.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Die Zeilen sind keine ganzen Sätze.</translation>
    </message>
    <message>
        <source>No key point was found in “{phrase0}”: no sentence tells on its own what happened or who said what.</source>
        <translation>In „{phrase0}“ wurde kein Kernpunkt gefunden: Kein Satz sagt für sich allein, was geschah oder wer was sagte.</translation>
    </message>
    <message>
        <source>No language pipeline for “{0}” is installed.</source>
        <translation>Für „{0}“ ist kein Sprachmodell installiert.</translation>
    </message>
    <message>
        <source>No point is accepted, so there is nothing to print.</source>
        <translation>Kein Punkt ist angenommen; es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>No source has the cause “{0}”.</source>
        <translation>Keine Quelle enthält den Grund „{0}“.</translation>
    </message>
    <message>
        <source>No source has the cause “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält den Grund „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the cause “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält den Grund „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the certainty “{0}”.</source>
        <translation>Keine Quelle enthält die Gewissheit „{0}“.</translation>
    </message>
    <message>
        <source>No source has the certainty “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält die Gewissheit „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the certainty “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält die Gewissheit „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the comparison “{0}”.</source>
        <translation>Keine Quelle enthält den Vergleich „{0}“.</translation>
    </message>
    <message>
        <source>No source has the comparison “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält den Vergleich „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the comparison “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält den Vergleich „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the date “{0}”.</source>
        <translation>Keine Quelle enthält das Datum „{0}“.</translation>
    </message>
    <message>
        <source>No source has the date “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält das Datum „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the date “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält das Datum „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the name “{0}”.</source>
        <translation>Keine Quelle enthält den Namen „{0}“.</translation>
    </message>
    <message>
        <source>No source has the name “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält den Namen „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the name “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält den Namen „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the negation “{0}”.</source>
        <translation>Keine Quelle enthält die Verneinung „{0}“.</translation>
    </message>
    <message>
        <source>No source has the negation “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält die Verneinung „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the negation “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält die Verneinung „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the number “{0}”.</source>
        <translation>Keine Quelle enthält die Zahl „{0}“.</translation>
    </message>
    <message>
        <source>No source has the number “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält die Zahl „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the number “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält die Zahl „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the quotation “{0}” in these words.</source>
        <translation>Keine Quelle enthält das Zitat „{0}“ in diesem Wortlaut.</translation>
    </message>
    <message>
        <source>No source has the quotation “{0}”.</source>
        <translation>Keine Quelle enthält das Zitat „{0}“.</translation>
    </message>
    <message>
        <source>No source has the quotation “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält das Zitat „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the quotation “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält das Zitat „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>No source has the speaker “{0}”.</source>
        <translation>Keine Quelle enthält den Sprecher „{0}“.</translation>
    </message>
    <message>
        <source>No source has the speaker “{0}”; paragraph {1} says “{2}”.</source>
        <translation>Keine Quelle enthält den Sprecher „{0}“; in Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>No source has the speaker “{0}”; the source&apos;s heading says “{1}”.</source>
        <translation>Keine Quelle enthält den Sprecher „{0}“; in der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only PDFs that Briefwright wrote can be opened.</source>
        <translation>Nur von Briefwright geschriebene PDFs lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Open it as a brief instead.</source>
        <translation>Öffnen Sie es stattdessen als Kurzdossier.</translation>
    </message>
    <message>
        <source>Open it in a word processor, save it as text or DOCX, and import that.</source>
        <translation>Öffnen Sie es in einer Textverarbeitung, speichern Sie es als Text oder DOCX, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text, PDF or a web page.</source>
        <translation>Öffnen Sie es im zugehörigen Programm, und speichern Sie es als Text, PDF oder Webseite.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with, save it again, and import that.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, speichern Sie es neu, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Open it, save it without the password, and import that.</source>
        <translation>Öffnen Sie es, speichern Sie es ohne Kennwort, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Open its .bak copy if there is one beside it, or ask for the file again.</source>
        <translation>Öffnen Sie die .bak-Kopie, falls eine daneben liegt, oder lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message>
        <source>Open the article in a browser, signed in if need be, copy it there, and paste it here.</source>
        <translation>Öffnen Sie den Artikel im Browser, falls nötig angemeldet, kopieren Sie ihn dort, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Open the article itself and import that page.</source>
        <translation>Öffnen Sie den Artikel selbst, und lesen Sie diese Seite ein.</translation>
    </message>
    <message>
        <source>Open the article itself in the browser and save or paste that page.</source>
        <translation>Öffnen Sie den Artikel selbst im Browser, und speichern Sie diese Seite, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy the article there, and paste it here.</source>
        <translation>Öffnen Sie die Seite im Browser, kopieren Sie den Artikel dort, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Points can still be added by hand from the source.</source>
        <translation>Punkte lassen sich weiterhin von Hand aus der Quelle hinzufügen.</translation>
    </message>
    <message>
        <source>Put in what the source says, or keep it as your own judgement.</source>
        <translation>Setzen Sie ein, was in der Quelle steht, oder behalten Sie es als eigenes Urteil.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another template.</source>
        <translation>Legen Sie die Datei zurück oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Raise the brief&apos;s marking, or correct the source&apos;s.</source>
        <translation>Heben Sie den Handhabungsvermerk des Kurzdossiers an, oder berichtigen Sie den der Quelle.</translation>
    </message>
    <message>
        <source>Read it with text recognition (OCR).</source>
        <translation>Lesen Sie es mit Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>Run ./run once more, or pick another pipeline in the settings.</source>
        <translation>Starten Sie ./run noch einmal, oder wählen Sie in den Einstellungen ein anderes Sprachmodell.</translation>
    </message>
    <message>
        <source>Run the PDF through OCRmyPDF instead and import the result.</source>
        <translation>Bearbeiten Sie das PDF stattdessen mit OCRmyPDF, und lesen Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <source>Save an attachment as a file and import it where it holds the article.</source>
        <translation>Speichern Sie einen Anhang als Datei, und lesen Sie ihn ein, falls er den Artikel enthält.</translation>
    </message>
    <message>
        <source>Save it as .eml or as text, and import that.</source>
        <translation>Speichern Sie sie als .eml oder als Text, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Save it as DOCX, and import that.</source>
        <translation>Speichern Sie es als DOCX, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Save it without the password, and import that.</source>
        <translation>Speichern Sie es ohne Kennwort, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Save often: what is not saved is lost if the program is killed.</source>
        <translation>Speichern Sie oft: Was nicht gespeichert ist, geht verloren, wenn das Programm abbricht.</translation>
    </message>
    <message>
        <source>Save the article as text, as a web page or as PDF and import that.</source>
        <translation>Speichern Sie den Artikel als Text, Webseite oder PDF, und lesen Sie das ein.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>Speichern Sie die Seite noch einmal als HTML.</translation>
    </message>
    <message>
        <source>Save under another name or in another folder.</source>
        <translation>Speichern Sie unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Say how likely it is and how sure you are in two sentences.</source>
        <translation>Sagen Sie in zwei Sätzen, wie wahrscheinlich es ist und wie sicher Sie sind.</translation>
    </message>
    <message>
        <source>Say in a few words why this may stand.</source>
        <translation>Begründen Sie kurz, warum dies stehen bleiben darf.</translation>
    </message>
    <message>
        <source>Say so in the text, or find a second source.</source>
        <translation>Sagen Sie es im Text, oder suchen Sie eine zweite Quelle.</translation>
    </message>
    <message>
        <source>Select the words again in the source, or reject the point.</source>
        <translation>Markieren Sie die Wörter in der Quelle neu, oder lehnen Sie den Punkt ab.</translation>
    </message>
    <message>
        <source>Select the words that it relies on, or move it to your own assessment.</source>
        <translation>Markieren Sie die Wörter, auf die er sich stützt, oder verschieben Sie ihn in Ihre Bewertung.</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) could not be started.</source>
        <translation>Die Texterkennung (tesseract) konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) failed on a page.</source>
        <translation>Die Texterkennung (tesseract) ist an einer Seite gescheitert.</translation>
    </message>
    <message>
        <source>Text recognition (tesseract) takes too long for a page.</source>
        <translation>Die Texterkennung (tesseract) braucht zu lange für eine Seite.</translation>
    </message>
    <message>
        <source>That {0} said “{1}” is a conclusion; the source does not name the speaker there.</source>
        <translation>Der Sprecher von „{1}“ ist erschlossen ({0}); die Quelle nennt ihn dort nicht.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be read.</source>
        <translation>Das PDF ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The PDF carries no brief.</source>
        <translation>Das PDF enthält kein Kurzdossier.</translation>
    </message>
    <message>
        <source>The article is in {phrase0}, which can&apos;t be analysed in full here: only its opening, quotations, dates in figures and percentages were found.</source>
        <translation>Die Sprache des Artikels ({phrase0}) lässt sich hier nicht vollständig auswerten: Gefunden wurden nur Anfang, Zitate, Daten in Ziffern und Prozentzahlen.</translation>
    </message>
    <message>
        <source>The article says “{0}” but has no publication date.</source>
        <translation>Im Artikel steht „{0}“, aber das Datum der Veröffentlichung fehlt.</translation>
    </message>
    <message>
        <source>The article was published on {0}, but is said to be changed before, on {1}.</source>
        <translation>Der Artikel wurde am {0} veröffentlicht, soll aber schon vorher, am {1}, geändert worden sein.</translation>
    </message>
    <message>
        <source>The brand could not be written to “{0}” ({1}).</source>
        <translation>Der Hausstil konnte nicht nach „{0}“ geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>The brand “{0}” cannot be read: {1}.</source>
        <translation>Der Hausstil „{0}“ ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>The brand “{0}” could not be deleted from “{1}” ({2}).</source>
        <translation>Der Hausstil „{0}“ konnte nicht aus „{1}“ gelöscht werden ({2}).</translation>
    </message>
    <message>
        <source>The brand “{0}” is not on this computer: the brief is plain.</source>
        <translation>Der Hausstil „{0}“ fehlt auf diesem Rechner; das Kurzdossier erscheint schlicht.</translation>
    </message>
    <message>
        <source>The brief does not hold together: the blocks of source {0} do not fit its text.</source>
        <translation>Das Kurzdossier ist in sich nicht stimmig: Die Absätze der Quelle {0} passen nicht zu ihrem Text.</translation>
    </message>
    <message>
        <source>The brief does not hold together: the evidence of point {0} lies outside its source.</source>
        <translation>Das Kurzdossier ist in sich nicht stimmig: Der Beleg des Punktes {0} liegt außerhalb seiner Quelle.</translation>
    </message>
    <message>
        <source>The brief does not hold together: two of its points have the same id.</source>
        <translation>Das Kurzdossier ist in sich nicht stimmig: Zwei Punkte haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>The brief does not hold together: two of its sources have the same id.</source>
        <translation>Das Kurzdossier ist in sich nicht stimmig: Zwei Quellen haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>The brief does not say which version of its format it is in.</source>
        <translation>Das Kurzdossier sagt nicht, in welcher Fassung seines Formats es vorliegt.</translation>
    </message>
    <message>
        <source>The brief fills {0} pages; the kind “{phrase0}” should fill {1} at most.</source>
        <translation>Das Kurzdossier füllt {0} Seiten; die Art „{phrase0}“ sollte höchstens {1} füllen.</translation>
    </message>
    <message>
        <source>The brief has no title.</source>
        <translation>Das Kurzdossier hat keinen Titel.</translation>
    </message>
    <message>
        <source>The brief was written by a newer Briefwright (format {0}; this one reads up to {1}).</source>
        <translation>Das Kurzdossier stammt von einem neueren Briefwright (Format {0}; dieses liest bis {1}).</translation>
    </message>
    <message>
        <source>The date of publication, {0}, is a guess from the page&apos;s source.</source>
        <translation>Das Datum der Veröffentlichung, {0}, ist eine Vermutung aus dem Quelltext der Seite.</translation>
    </message>
    <message>
        <source>The draft could not be written ({0}).</source>
        <translation>Der Entwurf konnte nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The e-mail has attachments that are not part of the text: {0}.</source>
        <translation>Die E-Mail hat Anhänge, die nicht zum Text gehören: {0}.</translation>
    </message>
    <message>
        <source>The evidence has no words; select some text of the source first.</source>
        <translation>Der Beleg enthält keine Wörter; markieren Sie zuerst Text der Quelle.</translation>
    </message>
    <message>
        <source>The fields are: {0}.</source>
        <translation>Die Felder sind: {0}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not a brief, or part of it is missing.</source>
        <translation>Die Datei ist kein Kurzdossier, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>The file is not a brief.</source>
        <translation>Die Datei ist kein Kurzdossier.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Das Einlesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The language pipeline “{0}” could not be loaded ({1}).</source>
        <translation>Das Sprachmodell „{0}“ konnte nicht geladen werden ({1}).</translation>
    </message>
    <message>
        <source>The library that sets the pages (Pango) is not installed.</source>
        <translation>Die Bibliothek, die die Seiten setzt (Pango), ist nicht installiert.</translation>
    </message>
    <message>
        <source>The logo “{0}” cannot be read ({1}).</source>
        <translation>Das Logo „{0}“ ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>The logo “{0}” has {1} million pixels; {2} million are the most.</source>
        <translation>Das Logo „{0}“ hat {1} Millionen Bildpunkte; höchstens {2} Millionen sind möglich.</translation>
    </message>
    <message>
        <source>The logo “{0}” is damaged or no picture.</source>
        <translation>Das Logo „{0}“ ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>The logo “{0}” is empty or larger than {1} MB.</source>
        <translation>Das Logo „{0}“ ist leer oder größer als {1} MB.</translation>
    </message>
    <message>
        <source>The machine alone accepted {0} of the points; no analyst did.</source>
        <translation>{0} der Punkte hat allein die Maschine angenommen, nicht der Analyst.</translation>
    </message>
    <message>
        <source>The mail program could not be started ({0}).</source>
        <translation>Das Mailprogramm konnte nicht gestartet werden ({0}).</translation>
    </message>
    <message>
        <source>The only source of a brief stays; begin a new brief instead.</source>
        <translation>Die einzige Quelle eines Kurzdossiers bleibt; beginnen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>The page asks whether a person is reading and does not show the article.</source>
        <translation>Die Seite fragt, ob ein Mensch liest, und zeigt den Artikel nicht.</translation>
    </message>
    <message>
        <source>The page is a page that asks for consent to cookies instead of the article.</source>
        <translation>Die Seite verlangt die Zustimmung zu Cookies und zeigt den Artikel nicht.</translation>
    </message>
    <message>
        <source>The page is a page that builds its text with scripts, so the article is not in it.</source>
        <translation>Die Seite setzt ihren Text erst mit Skripten zusammen; der Artikel ist darin nicht enthalten.</translation>
    </message>
    <message>
        <source>The page reports an error instead of the article.</source>
        <translation>Die Seite meldet einen Fehler, statt den Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>The page says that the page was not found.</source>
        <translation>Die Seite meldet, dass die Seite nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>The page shows only the beginning of the article; the rest is behind a pay-wall.</source>
        <translation>Die Seite zeigt nur den Anfang des Artikels; der Rest steht hinter einer Bezahlschranke.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {0}.</source>
        <translation>Die Seiten konnten nicht gesetzt werden: {0}.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>The point does not have these words.</source>
        <translation>Der Punkt enthält diese Wörter nicht.</translation>
    </message>
    <message>
        <source>The point says how likely something is (“{0}”); a confidence beside it would mix the two. Put one of them into a sentence of its own.</source>
        <translation>Der Punkt sagt, wie wahrscheinlich etwas ist („{0}“); eine Konfidenz daneben würde beides vermischen. Geben Sie einem davon einen eigenen Satz.</translation>
    </message>
    <message>
        <source>The previous file is untouched; save under another name or in another folder.</source>
        <translation>Die bisherige Datei ist unverändert; speichern Sie unter anderem Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The print system could not be started.</source>
        <translation>Das Drucksystem konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>Das Drucksystem antwortet nicht.</translation>
    </message>
    <message>
        <source>The recovery folder “{0}” can&apos;t be used: {1}.</source>
        <translation>Der Wiederherstellungsordner „{0}“ lässt sich nicht verwenden: {1}.</translation>
    </message>
    <message>
        <source>The section “{phrase0}” is empty; the kind “{phrase1}” needs it.</source>
        <translation>Der Abschnitt „{phrase0}“ ist leer; die Art „{phrase1}“ verlangt ihn.</translation>
    </message>
    <message>
        <source>The sections are: {0}.</source>
        <translation>Die Abschnitte sind: {0}.</translation>
    </message>
    <message>
        <source>The selection has no words; select some text of the source first.</source>
        <translation>Die Auswahl enthält keine Wörter; markieren Sie zuerst Text der Quelle.</translation>
    </message>
    <message>
        <source>The server of {0} reports an error (status {1}).</source>
        <translation>Der Server von {0} meldet einen Fehler (Status {1}).</translation>
    </message>
    <message>
        <source>The server of {0} sends what can&apos;t be read.</source>
        <translation>Der Server von {0} sendet etwas, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server refuses to show {0} to programs (status {1}).</source>
        <translation>Der Server zeigt {0} keinen Programmen (Status {1}).</translation>
    </message>
    <message>
        <source>The source has nothing to put in the place of these words.</source>
        <translation>Die Quelle hat nichts, was diese Wörter ersetzen könnte.</translation>
    </message>
    <message>
        <source>The source has these two names the other way round, in paragraph {0}.</source>
        <translation>In der Quelle stehen diese beiden Namen umgekehrt, und zwar in Absatz {0}.</translation>
    </message>
    <message>
        <source>The source has these two names the other way round, in the source&apos;s heading.</source>
        <translation>In der Quelle stehen diese beiden Namen umgekehrt, und zwar in ihrer Überschrift.</translation>
    </message>
    <message>
        <source>The source of “{0}” is no longer part of the brief.</source>
        <translation>Die Quelle von „{0}“ gehört nicht mehr zum Kurzdossier.</translation>
    </message>
    <message>
        <source>The source “{0}” is marked {1}; the brief has {phrase0}.</source>
        <translation>Die Quelle „{0}“ trägt den Handhabungsvermerk {1}, das Kurzdossier: {phrase0}.</translation>
    </message>
    <message>
        <source>The template could not be copied to “{0}” ({1}).</source>
        <translation>Die Vorlage konnte nicht nach „{0}“ kopiert werden ({1}).</translation>
    </message>
    <message>
        <source>The text is set in capitals, so that names are hard to tell from other words.</source>
        <translation>Der Text ist in Großbuchstaben gesetzt; Namen sind kaum von anderen Wörtern zu unterscheiden.</translation>
    </message>
    <message>
        <source>The text was read from pictures by text recognition (OCR).</source>
        <translation>Der Text wurde mit Texterkennung (OCR) aus Bildern gelesen.</translation>
    </message>
    <message>
        <source>The text was read from pictures by text recognition (OCR); {0} of {1} words are uncertain ({2}).</source>
        <translation>Der Text wurde mit Texterkennung (OCR) aus Bildern gelesen; {0} von {1} Wörtern sind unsicher ({2}).</translation>
    </message>
    <message>
        <source>The words “{0}” no longer stand where they were found.</source>
        <translation>Die Wörter „{0}“ stehen nicht mehr dort, wo sie gefunden wurden.</translation>
    </message>
    <message>
        <source>There is no article at {0}.</source>
        <translation>Unter {0} gibt es keinen Artikel.</translation>
    </message>
    <message>
        <source>There is no default printer.</source>
        <translation>Es gibt keinen Standarddrucker.</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Es gibt keine Datei „{0}“.</translation>
    </message>
    <message>
        <source>There is no page at {0} (status {1}).</source>
        <translation>Unter {0} gibt es keine Seite (Status {1}).</translation>
    </message>
    <message>
        <source>There is no template called “{0}”.</source>
        <translation>Es gibt keine Vorlage namens „{0}“.</translation>
    </message>
    <message>
        <source>This system has no print queue that takes PDF files.</source>
        <translation>Dieses System hat keine Druckwarteschlange, die PDF-Dateien annimmt.</translation>
    </message>
    <message>
        <source>To start a brief from an article, import it instead.</source>
        <translation>Um mit einem Artikel ein Kurzdossier zu beginnen, lesen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Try again later. Open the page in a browser, copy the article there, and paste it here.</source>
        <translation>Versuchen Sie es später erneut. Oder öffnen Sie die Seite im Browser, kopieren Sie den Artikel dort, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Try the template “policy-brief”.</source>
        <translation>Versuchen Sie es mit der Vorlage „policy-brief“.</translation>
    </message>
    <message>
        <source>Two days of publication are given: {0} ({phrase0}) and {1} ({phrase1}).</source>
        <translation>Zwei Tage der Veröffentlichung sind angegeben: {0} ({phrase0}) und {1} ({phrase1}).</translation>
    </message>
    <message>
        <source>Type an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it.</source>
        <translation>Entpacken Sie es, und lesen Sie den Inhalt ein.</translation>
    </message>
    <message>
        <source>Update Briefwright, then open it again.</source>
        <translation>Aktualisieren Sie Briefwright, und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Write it in another way, or install a font that has it.</source>
        <translation>Schreiben Sie es anders, oder installieren Sie eine Schrift, die es enthält.</translation>
    </message>
    <message>
        <source>Write the point, or reject it.</source>
        <translation>Schreiben Sie den Punkt, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>kanonischer Link</translation>
    </message>
    <message>
        <source>date of the e-mail</source>
        <translation>Datum der E-Mail</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke mit Datum</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>heading of the forwarded message</source>
        <translation>Kopf der weitergeleiteten Nachricht</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>it never ends</source>
        <translation>sie kommt nie zum Ende</translation>
    </message>
    <message>
        <source>it still runs after {0} seconds</source>
        <translation>sie läuft nach {0} Sekunden immer noch</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>Meta-Angabe</translation>
    </message>
    <message>
        <source>meta tag {0}</source>
        <translation>Meta-Angabe {0}</translation>
    </message>
    <message>
        <source>no marking</source>
        <translation>kein Handhabungsvermerk</translation>
    </message>
    <message>
        <source>one speaker</source>
        <translation>ein einzelner Sprecher</translation>
    </message>
    <message>
        <source>sender of the e-mail</source>
        <translation>Absender der E-Mail</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann des Artikels</translation>
    </message>
    <message>
        <source>subject of the e-mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>subtitle of the document</source>
        <translation>Untertitel des Dokuments</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the book&apos;s package</source>
        <translation>Paketdaten des Buchs</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>there is no permission for it</source>
        <translation>die Berechtigung dazu fehlt</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>Zeitangabe der Seite</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>Titel des Dokuments</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>Ihr Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>{0} accepted under “{phrase0}” stay out: “{phrase1}” has no such section.</source>
        <translation>{0} unter „{phrase0}“ angenommene Punkte entfallen: „{phrase1}“ hat keinen solchen Abschnitt.</translation>
    </message>
    <message>
        <source>{0} asks whether a person is reading and does not show the article.</source>
        <translation>{0} fragt, ob ein Mensch liest, und zeigt den Artikel nicht.</translation>
    </message>
    <message>
        <source>{0} characters of the source could not be read: “�” marks the place.</source>
        <translation>{0} Zeichen der Quelle waren nicht lesbar; „�“ bezeichnet die Stellen.</translation>
    </message>
    <message>
        <source>{0} characters of the source did not belong in a text: “�” marks the place.</source>
        <translation>{0} Zeichen der Quelle gehörten nicht in einen Text; „�“ bezeichnet die Stellen.</translation>
    </message>
    <message>
        <source>{0} could not be reached.</source>
        <translation>{0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{0} did not answer in time.</source>
        <translation>{0} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{0} is a page that asks for consent to cookies instead of the article.</source>
        <translation>{0} verlangt die Zustimmung zu Cookies und zeigt den Artikel nicht.</translation>
    </message>
    <message>
        <source>{0} is a page that builds its text with scripts, so the article is not in it.</source>
        <translation>{0} setzt den Text erst mit Skripten zusammen; der Artikel ist darin nicht enthalten.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} only leads from one address to the next and never to a page.</source>
        <translation>{0} führt nur von einer Adresse zur nächsten und nie zu einer Seite.</translation>
    </message>
    <message>
        <source>{0} pages of the PDF are pictures without text, so their words are missing here (page {1}).</source>
        <translation>Seiten des PDFs, die nur Bilder ohne Text sind: {0}; ihre Wörter fehlen hier (Seite {1}).</translation>
    </message>
    <message>
        <source>{0} pages of the PDF are pictures without text, so their words are missing here (page {1}…).</source>
        <translation>Seiten des PDFs, die nur Bilder ohne Text sind: {0}; ihre Wörter fehlen hier (Seite {1} …).</translation>
    </message>
    <message>
        <source>{0} points still wait for your decision and will not be printed.</source>
        <translation>{0} Punkte warten noch auf Ihre Entscheidung und werden nicht gedruckt.</translation>
    </message>
    <message>
        <source>{0} reports an error instead of the article.</source>
        <translation>{0} meldet einen Fehler, statt den Artikel zu zeigen.</translation>
    </message>
    <message>
        <source>{0} says that the page was not found.</source>
        <translation>{0} meldet, dass die Seite nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} MB, too much for a page.</source>
        <translation>{0} sendet mehr als {1} MB, zu viel für eine Seite.</translation>
    </message>
    <message>
        <source>{0} shows only the beginning of the article; the rest is behind a pay-wall.</source>
        <translation>{0} zeigt nur den Anfang des Artikels; der Rest steht hinter einer Bezahlschranke.</translation>
    </message>
    <message>
        <source>{0} words are more than the 1 page of the kind “{phrase0}” hold.</source>
        <translation>{0} Wörter sind mehr, als die 1 Seite der Art „{phrase0}“ fasst.</translation>
    </message>
    <message>
        <source>{0} words are more than the {1} pages of the kind “{phrase0}” hold.</source>
        <translation>{0} Wörter sind mehr, als die {1} Seiten der Art „{phrase0}“ fassen.</translation>
    </message>
    <message>
        <source>{0}/{1} cannot be read ({2}).</source>
        <translation>{0}/{1} ist nicht lesbar ({2}).</translation>
    </message>
    <message>
        <source>{0}/{1} is not valid TOML: {2}.</source>
        <translation>{0}/{1} ist kein gültiges TOML: {2}.</translation>
    </message>
    <message>
        <source>{0}/{1} knows no field {2}.</source>
        <translation>{0}/{1} kennt kein Feld {2}.</translation>
    </message>
    <message>
        <source>{0}/{1} knows no section {2}.</source>
        <translation>{0}/{1} kennt keinen Abschnitt {2}.</translation>
    </message>
    <message>
        <source>{0}/{1} lacks “{2}”.</source>
        <translation>In {0}/{1} fehlt „{2}“.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as a PDF: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als PDF lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as a Word document: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als Word-Dokument lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as a packed document: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als gepacktes Dokument lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as a saved web page: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als gespeicherte Webseite lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as an EPUB: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als EPUB lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as an OpenDocument text: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als OpenDocument-Text lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} can&apos;t be read as rich text: it is damaged or cut off.</source>
        <translation>{phrase0} lässt sich nicht als RTF-Text lesen: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{phrase0} has more than {0} paragraphs; no article is that long.</source>
        <translation>{phrase0} hat mehr als {0} Absätze; so lang ist kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} has no page {0}; it ends with page {1}.</source>
        <translation>{phrase0} hat keine Seite {0}; die letzte ist Seite {1}.</translation>
    </message>
    <message>
        <source>{phrase0} has no text in it.</source>
        <translation>{phrase0} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{phrase0} has {0} MB; at most {1} MB are imported.</source>
        <translation>{phrase0} hat {0} MB; eingelesen werden höchstens {1} MB.</translation>
    </message>
    <message>
        <source>{phrase0} is a brief, not an article.</source>
        <translation>{phrase0} ist ein Kurzdossier, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a database, not an article.</source>
        <translation>{phrase0} ist eine Datenbank, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a news feed: a list of articles, not one of them.</source>
        <translation>{phrase0} ist ein Nachrichtenfeed: eine Liste von Artikeln, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a packed archive, not an article.</source>
        <translation>{phrase0} ist ein gepacktes Archiv, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a picture, not an article.</source>
        <translation>{phrase0} ist ein Bild, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a picture, sound or film, not an article.</source>
        <translation>{phrase0} ist ein Bild, eine Ton- oder eine Filmaufnahme, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a program, not an article.</source>
        <translation>{phrase0} ist ein Programm, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a saved page without text.</source>
        <translation>{phrase0} ist eine gespeicherte Seite ohne Text.</translation>
    </message>
    <message>
        <source>{phrase0} is a scanned PDF: it holds pictures of pages and no text.</source>
        <translation>{phrase0} ist ein eingescanntes PDF: Es enthält Bilder von Seiten und keinen Text.</translation>
    </message>
    <message>
        <source>{phrase0} is a sound or film, not an article.</source>
        <translation>{phrase0} ist eine Ton- oder Filmaufnahme, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a sound, not an article.</source>
        <translation>{phrase0} ist eine Tonaufnahme, kein Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is a web page without an article.</source>
        <translation>{phrase0} ist eine Webseite ohne Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is an Office document in the old format.</source>
        <translation>{phrase0} ist ein Office-Dokument im alten Format.</translation>
    </message>
    <message>
        <source>{phrase0} is an Outlook message.</source>
        <translation>{phrase0} ist eine Outlook-Nachricht.</translation>
    </message>
    <message>
        <source>{phrase0} is an e-mail without text.</source>
        <translation>{phrase0} ist eine E-Mail ohne Text.</translation>
    </message>
    <message>
        <source>{phrase0} is data for programs (XML), not an article.</source>
        <translation>{phrase0} enthält Daten für Programme (XML), keinen Artikel.</translation>
    </message>
    <message>
        <source>{phrase0} is empty.</source>
        <translation>{phrase0} ist leer.</translation>
    </message>
    <message>
        <source>{phrase0} is nested too deeply to be read.</source>
        <translation>{phrase0} ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{phrase0} is not text: it holds binary data.</source>
        <translation>{phrase0} ist kein Text: Es sind Binärdaten.</translation>
    </message>
    <message>
        <source>{phrase0} is only a link to a page, not the page.</source>
        <translation>{phrase0} ist nur ein Verweis auf eine Seite, nicht die Seite selbst.</translation>
    </message>
    <message>
        <source>{phrase0} is protected with a password.</source>
        <translation>{phrase0} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{phrase0} unpacks to far more than an article.</source>
        <translation>{phrase0} ist entpackt weit mehr als ein Artikel.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” give different numbers: {2} and {3}.</source>
        <translation>„{0}“ und „{1}“ nennen verschiedene Zahlen: {2} und {3}.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” say nearly the same.</source>
        <translation>„{0}“ und „{1}“ sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: {phrase0}.</source>
        <translation>„{0}“ konnte nicht gelesen werden: {phrase0}.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {phrase0}.</source>
        <translation>„{0}“ konnte nicht geschrieben werden: {phrase0}.</translation>
    </message>
    <message>
        <source>“{0}” denies what the source affirms, or the reverse: paragraph {1} has “{2}”.</source>
        <translation>„{0}“ verneint, was die Quelle bejaht, oder umgekehrt: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” denies what the source affirms, or the reverse: the source&apos;s heading has “{1}”.</source>
        <translation>„{0}“ verneint, was die Quelle bejaht, oder umgekehrt: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” does not say by whom.</source>
        <translation>„{0}“ sagt nicht, von wem.</translation>
    </message>
    <message>
        <source>“{0}” has a confidence beside “{1}”.</source>
        <translation>„{0}“ hat neben „{1}“ noch eine Konfidenz.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files that could be articles.</source>
        <translation>„{0}“ enthält mehr als {1} Dateien, die Artikel sein könnten.</translation>
    </message>
    <message>
        <source>“{0}” holds more than {1} files.</source>
        <translation>„{0}“ enthält mehr als {1} Dateien.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a file.</source>
        <translation>„{0}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{0}” is a folder.</source>
        <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{0}” is a statement without a speaker.</source>
        <translation>„{0}“ ist eine Aussage ohne Sprecher.</translation>
    </message>
    <message>
        <source>“{0}” is for small numbers only</source>
        <translation>„{0}“ ist nur für kleine Zahlen gedacht</translation>
    </message>
    <message>
        <source>“{0}” is missing</source>
        <translation>„{0}“ fehlt</translation>
    </message>
    <message>
        <source>“{0}” is no day of the calendar.</source>
        <translation>„{0}“ gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>“{0}” is not a file.</source>
        <translation>„{0}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{0}” is not a web address.</source>
        <translation>„{0}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{0}” is not as certain or uncertain as the source: paragraph {1} has “{2}”.</source>
        <translation>„{0}“ ist nicht so sicher oder unsicher wie die Quelle: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” is not as certain or uncertain as the source: the source&apos;s heading has “{1}”.</source>
        <translation>„{0}“ ist nicht so sicher oder unsicher wie die Quelle: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is not in this point&apos;s evidence, but stands in paragraph {1}.</source>
        <translation>„{0}“ steht nicht in den Belegen dieses Punktes, aber in Absatz {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not in this point&apos;s evidence, but stands in the source&apos;s heading.</source>
        <translation>„{0}“ steht nicht in den Belegen dieses Punktes, aber in der Überschrift der Quelle.</translation>
    </message>
    <message>
        <source>“{0}” is not the same quantity as in the source: paragraph {1} has “{2}”.</source>
        <translation>„{0}“ ist nicht dieselbe Menge wie in der Quelle: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” is not the same quantity as in the source: the source&apos;s heading has “{1}”.</source>
        <translation>„{0}“ ist nicht dieselbe Menge wie in der Quelle: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is not there.</source>
        <translation>„{0}“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“{0}” is not who says this in the source: paragraph {1} has “{2}”.</source>
        <translation>„{0}“ sagt dies in der Quelle nicht: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” is not who says this in the source: the source&apos;s heading has “{1}”.</source>
        <translation>„{0}“ sagt dies in der Quelle nicht: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” mixes confidence and likelihood.</source>
        <translation>„{0}“ vermischt Konfidenz und Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>“{0}” relies on nothing in the sources.</source>
        <translation>„{0}“ stützt sich auf nichts in den Quellen.</translation>
    </message>
    <message>
        <source>“{0}” rests on an unnamed source alone ({1}).</source>
        <translation>„{0}“ beruht allein auf einer ungenannten Quelle ({1}).</translation>
    </message>
    <message>
        <source>“{0}” says that one thing caused another; paragraph {1} does not.</source>
        <translation>„{0}“ nennt etwas als Ursache von etwas anderem; in Absatz {1} steht das nicht.</translation>
    </message>
    <message>
        <source>“{0}” says that one thing caused another; the source&apos;s heading does not.</source>
        <translation>„{0}“ nennt etwas als Ursache von etwas anderem; in der Überschrift der Quelle steht das nicht.</translation>
    </message>
    <message>
        <source>“{0}” stands in a part of the source that is left out.</source>
        <translation>„{0}“ steht in einem weggelassenen Teil der Quelle.</translation>
    </message>
    <message>
        <source>“{0}” stands in the source, but does not count this: paragraph {1} says “{2}”.</source>
        <translation>„{0}“ steht in der Quelle, zählt dort aber etwas anderes: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” stands in the source, but does not count this: the source&apos;s heading says “{1}”.</source>
        <translation>„{0}“ steht in der Quelle, zählt dort aber etwas anderes: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” stands in the source, but not here: paragraph {1} says “{2}”.</source>
        <translation>„{0}“ steht in der Quelle, aber nicht an dieser Stelle: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” stands in the source, but not here: the source&apos;s heading says “{1}”.</source>
        <translation>„{0}“ steht in der Quelle, aber nicht an dieser Stelle: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” stands in the timeline without a date.</source>
        <translation>„{0}“ steht ohne Datum in der Zeitleiste.</translation>
    </message>
    <message>
        <source>“{0}” turns the comparison in paragraph {1} round.</source>
        <translation>„{0}“ kehrt den Vergleich in Absatz {1} um.</translation>
    </message>
    <message>
        <source>“{0}” turns the comparison in the source&apos;s heading round.</source>
        <translation>„{0}“ kehrt den Vergleich in der Überschrift der Quelle um.</translation>
    </message>
    <message>
        <source>“{0}” turns the source round: paragraph {1} has “{2}”.</source>
        <translation>„{0}“ kehrt die Quelle um: In Absatz {1} steht „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” turns the source round: the source&apos;s heading has “{1}”.</source>
        <translation>„{0}“ kehrt die Quelle um: In der Überschrift der Quelle steht „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” was left to be done.</source>
        <translation>„{0}“ ist noch zu erledigen.</translation>
    </message>
    <message>
        <source>“{0}”: {phrase0}</source>
        <translation>„{0}“: {phrase0}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Weekend of {0}</source>
        <translation>Wochenende vom {0}</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Woche vom {0}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
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
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Your work has been kept.</source>
        <translation>Ihre Arbeit ist gesichert.</translation>
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
        <translation>Enter geht hin   U nimmt zurück   Esc schließt</translation>
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
        <source>Show where the places named lie</source>
        <translation>Zeigen, wo die genannten Orte liegen</translation>
    </message>
    <message>
        <source>Locator map</source>
        <translation>Lagekarte</translation>
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
        <translation>als mein Urteil behalten</translation>
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
        <translation>später</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
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
        <source>Add a source to this brief</source>
        <translation>Eine Quelle zu diesem Kurzdossier hinzufügen</translation>
    </message>
    <message>
        <source>This article is already a source of the brief.</source>
        <translation>Dieser Artikel ist schon eine Quelle des Kurzdossiers.</translation>
    </message>
    <message numerus="yes">
        <source>Added to this brief, with %n new suggestion(s).</source>
        <translation>
            <numerusform>Hinzugefügt, mit %n neuem Vorschlag.</numerusform>
            <numerusform>Hinzugefügt, mit %n neuen Vorschlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Looking for the sources’ dates…</source>
        <translation>Die Datumsangaben der Quellen werden gesucht …</translation>
    </message>
    <message>
        <source>correct source</source>
        <translation>Quelle berichtigen</translation>
    </message>
    <message>
        <source>remove source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed “{title}” and %n point(s) that relied on it alone.</source>
        <translation>
            <numerusform>„{title}“ ist entfernt, mit %n Punkt, der sich allein darauf stützte.</numerusform>
            <numerusform>„{title}“ ist entfernt, mit %n Punkten, die sich allein darauf stützten.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>Zeile zurückholen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
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
    <name>Looks</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Briefwright speaks this language the next time that it is started.</source>
        <translation>Briefwright spricht diese Sprache, sobald es das nächste Mal gestartet wird.</translation>
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
        <source>as in the PDF</source>
        <translation>wie im PDF</translation>
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
        <source>Let go to add it to this brief; a .brief is opened.</source>
        <translation>Loslassen fügt es hinzu; eine .brief-Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>Open an article or a brief</source>
        <translation>Artikel oder Kurzdossier öffnen</translation>
    </message>
    <message>
        <source>This was not imported</source>
        <translation>Das wurde nicht eingelesen</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>„{name}“ ist schon geöffnet.</translation>
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
        <source>Pas&amp;te an article…</source>
        <translation>Artikel &amp;einfügen…</translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>A&amp;dd a source…</source>
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
        <translation>Für &amp;später zurückstellen</translation>
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
        <source>Add the select&amp;ion as a point</source>
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
        <source>Remo&amp;ve this source</source>
        <translation>Diese Quelle entfer&amp;nen</translation>
    </message>
    <message>
        <source>Leave the pa&amp;ragraph out</source>
        <translation>A&amp;bsatz weglassen</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
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
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
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
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>give up</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>cut in two at the cursor</source>
        <translation>an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>put in what the source says</source>
        <translation>Wortlaut der Quelle einsetzen</translation>
    </message>
    <message>
        <source>add to its evidence</source>
        <translation>als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>keep as my judgement</source>
        <translation>als mein Urteil behalten</translation>
    </message>
    <message>
        <source>While you edit a point:</source>
        <translation>Beim Bearbeiten eines Punktes:</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
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
    <message>
        <source>Go on with what was left unsaved at {time} on {day}?</source>
        <translation>Mit dem weitermachen, was am {day} um {time} Uhr ungesichert blieb?</translation>
    </message>
    <message>
        <source>If not now, it stays on offer on the start page.</source>
        <translation>Wenn nicht jetzt, bleibt es auf der Startseite im Angebot.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard what was left unsaved?</source>
        <translation>Was ungespeichert blieb, verwerfen?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
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
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
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
        <source>The clipboard is empty. Copy the article, then paste it here.</source>
        <translation>Die Zwischenablage ist leer. Kopieren Sie den Artikel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>A picture was copied. Copy the article&apos;s text, then paste it here.</source>
        <translation>Ein Bild wurde kopiert. Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>What was copied has no text. Copy the article, then paste it here.</source>
        <translation>Das Kopierte enthält keinen Text. Kopieren Sie den Artikel und fügen Sie ihn hier ein.</translation>
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
        <source>I have checked it: the source means this speaker</source>
        <translation>Ich habe es geprüft: Die Quelle meint diesen Sprecher</translation>
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
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
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
        <translation>Zuvor zurückgestellt</translation>
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
        <source>Write your own paragraphs (Ctrl+B; Esc goes back to the points)</source>
        <translation>Eigene Absätze schreiben (Strg+B; Esc führt zu den Punkten zurück)</translation>
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
        <translation>Punkt zurückstellen</translation>
    </message>
    <message>
        <source>reopen point</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is decided about this point yet.</source>
        <translation>Über diesen Punkt ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
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
    <message>
        <source>Your own words hide the points: Esc shows the points again.</source>
        <translation>Ihre eigenen Worte verdecken die Punkte: Esc zeigt sie wieder.</translation>
    </message>
    <message>
        <source>No point is chosen: choose one among all.</source>
        <translation>Kein Punkt ist gewählt: Wählen Sie einen unter allen.</translation>
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
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n in left-out lines</source>
        <translation>
            <numerusform>%n in ausgelassenen Zeilen</numerusform>
            <numerusform>%n in ausgelassenen Zeilen</numerusform>
        </translation>
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
        <source>Asking the mail program…</source>
        <translation>Das Mailprogramm wird gefragt…</translation>
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
        <source>No mail program was found: the draft is {draft} in {folder}.</source>
        <translation>Kein Mailprogramm wurde gefunden: Der Entwurf ist {draft} in {folder}.</translation>
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
        <source>No line of this source is left out.</source>
        <translation>In dieser Quelle ist keine Zeile weggelassen.</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the source first.</source>
        <translation>Setzen Sie den Cursor zuerst in einen Absatz der Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n paragraph(s) out</source>
        <translation>
            <numerusform>%n Absatz weglassen</numerusform>
            <numerusform>%n Absätze weglassen</numerusform>
        </translation>
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
        <translation>Für später zurückstellen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>Select words in the source first.</source>
        <translation>Markieren Sie zuerst Wörter in der Quelle.</translation>
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
        <translation>Artikel öffnen…</translation>
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
        <source>Something unexpected went wrong in the background.</source>
        <translation>Im Hintergrund ist etwas Unerwartetes schiefgegangen.</translation>
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
