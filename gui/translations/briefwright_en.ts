<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChecksPane</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n silenced</numerusform>
            <numerusform>%n silenced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n unreviewed point(s) are not in it.</source>
        <translation>
            <numerusform>%n unreviewed point is not in it.</numerusform>
            <numerusform>%n unreviewed points are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>▲ %n check(s)</source>
        <translation>
            <numerusform>▲ %n check</numerusform>
            <numerusform>▲ %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s); show them</source>
        <translation>
            <numerusform>%n check; show them</numerusform>
            <numerusform>%n checks; show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message numerus="yes">
        <source>%n point(s) have evidence here</source>
        <translation>
            <numerusform>%n point has evidence here</numerusform>
            <numerusform>%n points have evidence here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>Added to this brief, with %n new suggestion(s).</source>
        <translation>
            <numerusform>Added to this brief, with %n new suggestion.</numerusform>
            <numerusform>Added to this brief, with %n new suggestions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “{title}” and %n point(s) that relied on it alone.</source>
        <translation>
            <numerusform>Removed “{title}” and %n point that relied on it alone.</numerusform>
            <numerusform>Removed “{title}” and %n points that relied on it alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n check(s) are open.</source>
        <translation>
            <numerusform>%n check is open.</numerusform>
            <numerusform>%n checks are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>Printing %n page…</numerusform>
            <numerusform>Printing %n pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s) each</source>
        <translation>
            <numerusform>%n page each</numerusform>
            <numerusform>%n pages each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message numerus="yes">
        <source>So are %n other(s).</source>
        <translation>
            <numerusform>So is %n other.</numerusform>
            <numerusform>So are %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>Accepted %n point(s) that were on screen.</source>
        <translation>
            <numerusform>Accepted %n point that was on screen.</numerusform>
            <numerusform>Accepted %n points that were on screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%n in left-out lines</source>
        <translation>
            <numerusform>%n in left-out lines</numerusform>
            <numerusform>%n in left-out lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message numerus="yes">
        <source>Leave %n paragraph(s) out</source>
        <translation>
            <numerusform>Leave %n paragraph out</numerusform>
            <numerusform>Leave %n paragraphs out</numerusform>
        </translation>
    </message>
</context>
</TS>
