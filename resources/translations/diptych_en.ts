<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aligning</name>
    <message numerus="yes">
        <source>Aligned anew; %Ln confirmed bead(s) kept.</source>
        <translation>
            <numerusform>Aligned anew; %Ln confirmed bead kept.</numerusform>
            <numerusform>Aligned anew; %Ln confirmed beads kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%Ln hit(s) tagged</source>
        <translation>
            <numerusform>%Ln hit tagged</numerusform>
            <numerusform>%Ln hits tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln row written to {path}</numerusform>
            <numerusform>%Ln rows written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroughtInReport</name>
    <message numerus="yes">
        <source>%Ln new document(s)</source>
        <translation>
            <numerusform>%Ln new document</numerusform>
            <numerusform>%Ln new documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new theme(s)</source>
        <translation>
            <numerusform>%Ln new theme</numerusform>
            <numerusform>%Ln new themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new tag(s)</source>
        <translation>
            <numerusform>%Ln new tag</numerusform>
            <numerusform>%Ln new tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bead(s)</source>
        <translation>
            <numerusform>%Ln bead</numerusform>
            <numerusform>%Ln beads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message numerus="yes">
        <source>%Ln tag(s) carried over; they are provisional.</source>
        <translation>
            <numerusform>%Ln tag carried over; it is provisional.</numerusform>
            <numerusform>%Ln tags carried over; they are provisional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message numerus="yes">
        <source>They differ on %Ln passage(s)</source>
        <translation>
            <numerusform>They differ on %Ln passage</numerusform>
            <numerusform>They differ on %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message numerus="yes">
        <source>%Ln line(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln line for “{query}”</numerusform>
            <numerusform>%Ln lines for “{query}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%Ln document(s) in the trash; undo brings them back.</source>
        <translation>
            <numerusform>%Ln document in the trash; undo brings it back.</numerusform>
            <numerusform>%Ln documents in the trash; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without counterpart</source>
        <translation>
            <numerusform>%Ln without counterpart</numerusform>
            <numerusform>%Ln without counterpart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcerptsPage</name>
    <message numerus="yes">
        <source>%Ln excerpt(s): {title}</source>
        <translation>
            <numerusform>%Ln excerpt: {title}</numerusform>
            <numerusform>%Ln excerpts: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln row written to {path}</numerusform>
            <numerusform>%Ln rows written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln file imported.</numerusform>
            <numerusform>%Ln files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported.</source>
        <translation>
            <numerusform>%Ln file not imported.</numerusform>
            <numerusform>%Ln files not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsBar</name>
    <message numerus="yes">
        <source>%Ln job(s) waiting</source>
        <translation>
            <numerusform>%Ln job waiting</numerusform>
            <numerusform>%Ln jobs waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safeguarding</name>
    <message numerus="yes">
        <source>The check found %Ln fault(s) in the library.</source>
        <translation>
            <numerusform>The check found %Ln fault in the library.</numerusform>
            <numerusform>The check found %Ln faults in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%Ln hit(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln hit for “{query}”</numerusform>
            <numerusform>%Ln hits for “{query}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without counterpart</source>
        <translation>
            <numerusform>%Ln without counterpart</numerusform>
            <numerusform>%Ln without counterpart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s) may be made again.</source>
        <translation>
            <numerusform>%Ln rejected suggestion may be made again.</numerusform>
            <numerusform>%Ln rejected suggestions may be made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message numerus="yes">
        <source>“{theme}” has %Ln tag(s), deleted with it; undo brings them back.</source>
        <translation>
            <numerusform>“{theme}” has %Ln tag, deleted with it; undo brings it back.</numerusform>
            <numerusform>“{theme}” has %Ln tags, deleted with it; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationModel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationsDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) with a version on the other panel</source>
        <translation>
            <numerusform>%Ln place with a version on the other panel</numerusform>
            <numerusform>%Ln places with a version on the other panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordListModel</name>
    <message numerus="yes">
        <source>%Ln pair(s) of words</source>
        <translation>
            <numerusform>%Ln pair of words</numerusform>
            <numerusform>%Ln pairs of words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln difference(s) written to {path}</source>
        <translation>
            <numerusform>%Ln difference written to {path}</numerusform>
            <numerusform>%Ln differences written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of words added from {file}.</source>
        <translation>
            <numerusform>%Ln pair of words added from {file}.</numerusform>
            <numerusform>%Ln pairs of words added from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln row written to {path}</numerusform>
            <numerusform>%Ln rows written to {path}</numerusform>
        </translation>
    </message>
</context>
</TS>
