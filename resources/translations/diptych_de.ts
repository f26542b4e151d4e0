<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>Über Diptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Diptych {version}&lt;/b&gt;&lt;p&gt;Two panels and a hinge: German and French policy documents, side by side.&lt;/p&gt;&lt;p&gt;Works offline; nothing leaves this machine.&lt;/p&gt;&lt;p&gt;MIT licence. Uses Qt {qt} (LGPL).&lt;/p&gt;</source>
        <translation>&lt;b&gt;Diptych {version}&lt;/b&gt;&lt;p&gt;Zwei Tafeln und ein Scharnier: deutsche und französische Dokumente der Politik nebeneinander.&lt;/p&gt;&lt;p&gt;Arbeitet ohne Netz; nichts verlässt diesen Rechner.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Verwendet Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;specimen library</source>
        <translation>&amp;Musterbibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Reset the specimen library…</source>
        <translation>Musterbibliothek &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Look at a folder a&amp;gain…</source>
        <translation>Ordner erneut prüfen …</translation>
    </message>
    <message>
        <source>Last import repor&amp;t…</source>
        <translation>Letzter Importberich&amp;t …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring &amp;in a file of another program…</source>
        <translation>Datei e&amp;ines anderen Programms übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in a colleague’s &amp;library…</source>
        <translation>Bib&amp;liothek von Kolleginnen oder Kollegen übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Pack librar&amp;y as one file…</source>
        <translation>Bibliothek als eine Datei pac&amp;ken&#xa0;…</translation>
    </message>
    <message>
        <source>Unpac&amp;k a library…</source>
        <translation>Bibliothek auspa&amp;cken&#xa0;…</translation>
    </message>
    <message>
        <source>Save dossier as &amp;PDF…</source>
        <translation>Dossier als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Back up library</source>
        <translation>Bibliothek &amp;sichern</translation>
    </message>
    <message>
        <source>Go back to a back&amp;up…</source>
        <translation>Zu einer Sicherun&amp;g zurück …</translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>Bibliothek s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Mit Nachweis &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;both panels with citations</source>
        <translation>&amp;Beide Tafeln mit Nachweis kopieren</translation>
    </message>
    <message>
        <source>Copy both panels as &amp;Markdown</source>
        <translation>Beide Tafeln als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the texts</source>
        <translation>In den Texten &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Bibliothek &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Passages &amp;like this one</source>
        <translation>Passagen &amp;wie diese</translation>
    </message>
    <message>
        <source>E&amp;xport the answer…</source>
        <translation>Antwort e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>&amp;Angaben bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Read the original again…</source>
        <translation>Original neu &amp;einlesen …</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Sh&amp;ow the trash…</source>
        <translation>Papierkorb an&amp;zeigen …</translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation>Auswahl &amp;markieren …</translation>
    </message>
    <message>
        <source>Tag with the &amp;last theme</source>
        <translation>Mit dem &amp;letzten Thema markieren</translation>
    </message>
    <message>
        <source>&amp;Carry over the hinge</source>
        <translation>Über das &amp;Scharnier übertragen</translation>
    </message>
    <message>
        <source>Carry &amp;all tags of the dossier</source>
        <translation>&amp;Alle Markierungen des Dossiers übertragen</translation>
    </message>
    <message>
        <source>Carry the tags of the whole &amp;library</source>
        <translation>Markierungen der ganzen Bib&amp;liothek übertragen</translation>
    </message>
    <message>
        <source>Con&amp;firm tag</source>
        <translation>Markierung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Chan&amp;ge theme of tag…</source>
        <translation>&amp;Thema der Markierung ändern …</translation>
    </message>
    <message>
        <source>&amp;Fit tag to the selection</source>
        <translation>Markierung an die Aus&amp;wahl anpassen</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Next tag</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>&amp;Suggest themes…</source>
        <translation>Themen vors&amp;chlagen …</translation>
    </message>
    <message>
        <source>Make re&amp;jected suggestions again</source>
        <translation>Ab&amp;gelehnte Vorschläge wieder machen</translation>
    </message>
    <message>
        <source>Tag all &amp;hits…</source>
        <translation>Alle T&amp;reffer markieren …</translation>
    </message>
    <message>
        <source>Dr&amp;ift between the panels…</source>
        <translation>&amp;Abweichungen zwischen den Tafeln …</translation>
    </message>
    <message>
        <source>&amp;Your name as coder…</source>
        <translation>&amp;Ihr Name als kodierende Person …</translation>
    </message>
    <message>
        <source>Compare co&amp;ders…</source>
        <translation>Kodierende &amp;vergleichen …</translation>
    </message>
    <message>
        <source>As&amp;k the tags…</source>
        <translation>Markierungen be&amp;fragen …</translation>
    </message>
    <message>
        <source>Show e&amp;xcerpts of theme</source>
        <translation>Te&amp;xtstellen des Themas zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;w theme…</source>
        <translation>Neues Thema …</translation>
    </message>
    <message>
        <source>Edit the&amp;me…</source>
        <translation>Thema bearbeiten …</translation>
    </message>
    <message>
        <source>Mer&amp;ge theme into…</source>
        <translation>Thema vereini&amp;gen mit …</translation>
    </message>
    <message>
        <source>S&amp;plit theme…</source>
        <translation>Thema &amp;teilen …</translation>
    </message>
    <message>
        <source>&amp;Delete theme</source>
        <translation>Thema &amp;löschen</translation>
    </message>
    <message>
        <source>Move theme &amp;up</source>
        <translation>Thema nach &amp;oben</translation>
    </message>
    <message>
        <source>Move theme do&amp;wn</source>
        <translation>Thema nach &amp;unten</translation>
    </message>
    <message>
        <source>Move theme &amp;out of its parent</source>
        <translation>Thema aus dem übergeordneten &amp;lösen</translation>
    </message>
    <message>
        <source>Move theme &amp;below the one above</source>
        <translation>Thema unter das &amp;darüber</translation>
    </message>
    <message>
        <source>Go to the other &amp;panel</source>
        <translation>Zur anderen &amp;Tafel</translation>
    </message>
    <message>
        <source>Translati&amp;on of the word</source>
        <translation>Ü&amp;bersetzung des Wortes</translation>
    </message>
    <message>
        <source>&amp;Next bead</source>
        <translation>&amp;Nächstes Segment</translation>
    </message>
    <message>
        <source>&amp;Previous bead</source>
        <translation>&amp;Voriges Segment</translation>
    </message>
    <message>
        <source>Next &amp;unsure bead</source>
        <translation>Nächstes &amp;unsicheres Segment</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächste &amp;Abweichung</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>Vorige A&amp;bweichung</translation>
    </message>
    <message>
        <source>&amp;Confirm bead</source>
        <translation>Segment &amp;bestätigen</translation>
    </message>
    <message>
        <source>Confirm all up to &amp;here</source>
        <translation>Alles bis &amp;hierher bestätigen</translation>
    </message>
    <message>
        <source>&amp;Merge with the next bead</source>
        <translation>&amp;Mit dem nächsten Segment zusammenführen</translation>
    </message>
    <message>
        <source>Swap count&amp;erparts with the next bead</source>
        <translation>&amp;Gegenstück mit dem nächsten Segment tauschen</translation>
    </message>
    <message>
        <source>&amp;Split bead</source>
        <translation>Segment &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Link the selected passages</source>
        <translation>Ausgewählte Passagen &amp;verbinden</translation>
    </message>
    <message>
        <source>Unlin&amp;k bead</source>
        <translation>Segment &amp;lösen</translation>
    </message>
    <message>
        <source>Align &amp;anew</source>
        <translation>Neu &amp;zuordnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt dossier</source>
        <translation>Nä&amp;chstes Dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious dossier</source>
        <translation>Vori&amp;ges Dossier</translation>
    </message>
    <message>
        <source>Confirm pairin&amp;g</source>
        <translation>Paarun&amp;g bestätigen</translation>
    </message>
    <message>
        <source>Par&amp;t dossier</source>
        <translation>Dossier t&amp;rennen</translation>
    </message>
    <message>
        <source>&amp;Join the two chosen dossiers</source>
        <translation>&amp;Beide gewählten Dossiers zusammenführen</translation>
    </message>
    <message>
        <source>Rep&amp;ort of differences…</source>
        <translation>&amp;Bericht über Abweichungen&#xa0;…</translation>
    </message>
    <message>
        <source>Report of differences of the &amp;whole library…</source>
        <translation>Bericht über Abweichungen der &amp;ganzen Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>Translations of the selected wo&amp;rds…</source>
        <translation>Übersetzungen der a&amp;usgewählten Wörter&#xa0;…</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>Wortlisten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leseansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Excerpts</source>
        <translation>&amp;Textstellen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>Con&amp;cordance</source>
        <translation>&amp;Konkordanz</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>&amp;Linke Spalte</translation>
    </message>
    <message>
        <source>Ri&amp;ght column</source>
        <translation>&amp;Rechte Spalte</translation>
    </message>
    <message>
        <source>Scroll panels &amp;together</source>
        <translation>Tafeln &amp;gemeinsam laufen lassen</translation>
    </message>
    <message>
        <source>Original pa&amp;ge</source>
        <translation>&amp;Originalseite</translation>
    </message>
    <message>
        <source>S&amp;wap the panels</source>
        <translation>Tafeln &amp;vertauschen</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Schrift &amp;normal</translation>
    </message>
    <message>
        <source>Ser&amp;if</source>
        <translation>Ser&amp;ifen</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>Schmale Zeilen</translation>
    </message>
    <message>
        <source>Lines as wide as the &amp;panel</source>
        <translation>&amp;Zeilen so breit wie die Tafel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Go to dossier…</source>
        <translation>Zu einem &amp;Dossier gehen …</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>&amp;Über Diptych</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>No bead of this dossier is unsure.</source>
        <translation>In diesem Dossier ist kein Segment unsicher.</translation>
    </message>
    <message>
        <source>Put the caret into an aligned passage first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst in eine zugeordnete Passage.</translation>
    </message>
    <message>
        <source>Choose two beads: these are {count}.</source>
        <translation>Wählen Sie zwei Segmente: Dies sind {count}.</translation>
    </message>
    <message>
        <source>Put the caret into an aligned passage that another one follows.</source>
        <translation>Setzen Sie die Schreibmarke in eine zugeordnete Passage, der eine weitere folgt.</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Aligned anew; %Ln confirmed bead(s) kept.</source>
        <translation>
            <numerusform>Neu zugeordnet; %Ln bestätigtes Segment blieb unberührt.</numerusform>
            <numerusform>Neu zugeordnet; %Ln bestätigte Segmente blieben unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Choose a hit, or put the caret into a passage first.</source>
        <translation>Wählen Sie zuerst einen Treffer oder setzen Sie die Schreibmarke in eine Passage.</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Passagen werden verglichen</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Alle Treffer markieren</translation>
    </message>
    <message>
        <source>Tagging all hits</source>
        <translation>Treffer werden markiert</translation>
    </message>
    <message>
        <source>Every hit has this theme already.</source>
        <translation>Alle Treffer haben dieses Thema bereits.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged</source>
        <translation>
            <numerusform>%Ln Treffer markiert</numerusform>
            <numerusform>%Ln Treffer markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Zeile nach {path} geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Suchen Sie zuerst nach etwas.</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Names of themes are in</source>
        <translation>Namen der Themen sind auf</translation>
    </message>
    <message>
        <source>Coder of tags without one</source>
        <translation>Kodiert von, wo nichts angegeben ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each language becomes a document, and each unit a confirmed bead. The documents stay.</source>
        <translation>Jede Sprache wird ein Dokument, jede Einheit ein bestätigtes Segment. Die Dokumente bleiben.</translation>
    </message>
    <message>
        <source>The terms become a word list of this library.</source>
        <translation>Die Benennungen werden eine Wortliste dieser Bibliothek.</translation>
    </message>
    <message>
        <source>New themes are added; themes of the same name take over what the file says. One undo.</source>
        <translation>Neue Themen kommen hinzu; gleichnamige Themen übernehmen, was die Datei sagt. Ein Rückgängig genügt.</translation>
    </message>
    <message>
        <source>Tags are put on the texts of this library, by their words. One undo.</source>
        <translation>Die Markierungen werden anhand ihrer Wörter auf die Texte dieser Bibliothek gesetzt. Ein Rückgängig genügt.</translation>
    </message>
    <message>
        <source>Tags are put on the texts that are here; texts that are not become documents, which stay. Themes and tags are one undo.</source>
        <translation>Die Markierungen werden auf die vorhandenen Texte gesetzt; fehlende Texte werden Dokumente, die bleiben. Themen und Markierungen lassen sich auf einmal rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All that can be brought in ({endings})</source>
        <translation>Alles, was übernommen werden kann ({endings})</translation>
    </message>
    <message>
        <source>Projects of coding programs ({endings})</source>
        <translation>Projekte von QDA-Programmen ({endings})</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>Codebücher ({endings})</translation>
    </message>
    <message>
        <source>Translation memories ({endings})</source>
        <translation>Übersetzungsspeicher ({endings})</translation>
    </message>
    <message>
        <source>Term bases ({endings})</source>
        <translation>Terminologiedatenbanken ({endings})</translation>
    </message>
    <message>
        <source>Web annotations ({endings})</source>
        <translation>Web-Annotationen ({endings})</translation>
    </message>
    <message>
        <source>Packed libraries (*.diptych)</source>
        <translation>Gepackte Bibliotheken (*.diptych)</translation>
    </message>
    <message>
        <source>Folder of the colleague’s library</source>
        <translation>Ordner der Bibliothek der Kollegin oder des Kollegen</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>BroughtInReport</name>
    <message>
        <source>Brought in: {name}</source>
        <translation>Übernommen: {name}</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new document(s)</source>
        <translation>
            <numerusform>%Ln neues Dokument</numerusform>
            <numerusform>%Ln neue Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new theme(s)</source>
        <translation>
            <numerusform>%Ln neues Thema</numerusform>
            <numerusform>%Ln neue Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new tag(s)</source>
        <translation>
            <numerusform>%Ln neue Markierung</numerusform>
            <numerusform>%Ln neue Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bead(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln Benennung</numerusform>
            <numerusform>%Ln Benennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Nichts ist neu.</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A fault in Diptych</source>
        <translation>Ein Fehler in Diptych</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Your library is safe: every change is stored at once. You can go on working; please send this report to whoever looks after Diptych for you.</source>
        <translation>Etwas ist schiefgegangen, das nicht sein sollte. Ihre Bibliothek ist unversehrt: Jede Änderung wird sofort gespeichert. Sie können weiterarbeiten; bitte senden Sie diesen Bericht an die Stelle, die Diptych für Sie betreut.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Type part of a theme’s name</source>
        <translation>Teil eines Themennamens eingeben</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Wählen Sie zuerst Text aus.</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Put the caret into a tagged text first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst in einen markierten Text.</translation>
    </message>
    <message>
        <source>Carried over; the new tag is provisional until you confirm it.</source>
        <translation>Übertragen; die neue Markierung ist vorläufig, bis Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>There is nothing to carry to: it was carried before, or has no counterpart.</source>
        <translation>Hier ist nichts zu übertragen: Es wurde schon übertragen oder hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>Carrying tags</source>
        <translation>Markierungen werden übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) carried over; they are provisional.</source>
        <translation>
            <numerusform>%Ln Markierung übertragen; sie ist vorläufig.</numerusform>
            <numerusform>%Ln Markierungen übertragen; sie sind vorläufig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change theme of tag</source>
        <translation>Thema der Markierung ändern</translation>
    </message>
    <message>
        <source>Choose a tag, then select the text that it should cover.</source>
        <translation>Wählen Sie eine Markierung, dann den Text, den sie umfassen soll.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>No tag here.</source>
        <translation>Keine Markierung hier.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Your name as coder</source>
        <translation>Ihr Name als kodierende Person</translation>
    </message>
    <message>
        <source>This name stands on the tags that you make; empty: your name on this system.</source>
        <translation>Dieser Name steht auf Ihren Markierungen; leer: Ihr Name in diesem System.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New tags bear the name {name}.</source>
        <translation>Neue Markierungen tragen den Namen {name}.</translation>
    </message>
    <message>
        <source>There are tags of one coder only; bring in a colleague’s tags first.</source>
        <translation>Es gibt nur Markierungen einer Person; übernehmen Sie zuerst die einer Kollegin oder eines Kollegen.</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare coders</source>
        <translation>Kodierende vergleichen</translation>
    </message>
    <message>
        <source>Also texts that only one of them has tagged</source>
        <translation>Auch Texte, die nur eine Person markiert hat</translation>
    </message>
    <message>
        <source>Passages on which they differ</source>
        <translation>Passagen, bei denen sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Open in the reader (O)</source>
        <translation>Im Leser öffnen (O)</translation>
    </message>
    <message>
        <source>First coder</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Agreement by</source>
        <translation>Übereinstimmung nach</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Tags of the first coder</source>
        <translation>Markierungen der ersten Person</translation>
    </message>
    <message>
        <source>Tags of the second coder</source>
        <translation>Markierungen der zweiten Person</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Übereinstimmung speichern …</translation>
    </message>
    <message>
        <source>Save differences…</source>
        <translation>Unterschiede speichern …</translation>
    </message>
    <message numerus="yes">
        <source>They differ on %Ln passage(s)</source>
        <translation>
            <numerusform>Unterschied bei %Ln Passage</numerusform>
            <numerusform>Unterschiede bei %Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {coder} (1)</source>
        <translation>{coder} gilt (1)</translation>
    </message>
    <message>
        <source>Keep {coder} (2)</source>
        <translation>{coder} gilt (2)</translation>
    </message>
    <message>
        <source>Keep both (3)</source>
        <translation>Beide gelten (3)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Differences between coders</source>
        <translation>Unterschiede zwischen Kodierenden</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Other panel</source>
        <translation>Andere Tafel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Wie in den Texten</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Nach den Wörtern davor</translation>
    </message>
    <message>
        <source>By the key word</source>
        <translation>Nach dem Stichwort</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Nach den Wörtern danach</translation>
    </message>
    <message>
        <source>By the translation</source>
        <translation>Nach der Übersetzung</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln Zeile für „{query}“</numerusform>
            <numerusform>%Ln Zeilen für „{query}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a query above and choose Concordance.</source>
        <translation>Geben Sie oben eine Anfrage ein und wählen Sie Konkordanz.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A new edition of a known file: tags and confirmed beads were taken over.</source>
        <translation>Eine neue Ausgabe einer bekannten Datei: Markierungen und bestätigte Segmente wurden übernommen.</translation>
    </message>
    <message>
        <source>A step of the history was never ended.</source>
        <translation>Ein Schritt des Verlaufs wurde nie beendet.</translation>
    </message>
    <message>
        <source>Accept suggestion {theme}</source>
        <translation>Vorschlag {theme} annehmen</translation>
    </message>
    <message>
        <source>Align “{title}” anew</source>
        <translation>„{title}“ neu zuordnen</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Another program replaced the file of the library {path}. Close it and open it again; what you had will be among its backups.</source>
        <translation>Ein anderes Programm hat die Datei der Bibliothek {path} ersetzt. Schließen Sie die Bibliothek und öffnen Sie sie erneut; Ihr bisheriger Stand liegt dann unter ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Bead {bead} cannot be looked up by its passages.</source>
        <translation>Segment {bead} ist über seine Passagen nicht auffindbar.</translation>
    </message>
    <message>
        <source>Bring in {file}</source>
        <translation>{file} übernehmen</translation>
    </message>
    <message>
        <source>Carry all tags of the dossier</source>
        <translation>Alle Markierungen des Dossiers übertragen</translation>
    </message>
    <message>
        <source>Carry all tags of the library</source>
        <translation>Alle Markierungen der Bibliothek übertragen</translation>
    </message>
    <message>
        <source>Carry tag {theme}</source>
        <translation>Markierung {theme} übertragen</translation>
    </message>
    <message>
        <source>Carrying tags</source>
        <translation>Markierungen werden übertragen</translation>
    </message>
    <message>
        <source>Change tag {theme}</source>
        <translation>Markierung {theme} ändern</translation>
    </message>
    <message>
        <source>Change theme {theme}</source>
        <translation>Thema {theme} ändern</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Comparing by meaning</source>
        <translation>Vergleich nach Bedeutung</translation>
    </message>
    <message>
        <source>Comparing what passages mean</source>
        <translation>Bedeutung der Passagen wird verglichen</translation>
    </message>
    <message>
        <source>Confirm all beads up to here</source>
        <translation>Alle Segmente bis hierher bestätigen</translation>
    </message>
    <message>
        <source>Confirm pairing “{title}”</source>
        <translation>Paarung „{title}“ bestätigen</translation>
    </message>
    <message>
        <source>Confirm {count} beads</source>
        <translation>Segmente bestätigen ({count})</translation>
    </message>
    <message>
        <source>Confirm {count} tags</source>
        <translation>Markierungen bestätigen ({count})</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>Delete theme {theme}</source>
        <translation>Thema {theme} löschen</translation>
    </message>
    <message>
        <source>Diptych made a mistake ({fault}); your library is as it was before this step. Details are in {log}.</source>
        <translation>Diptych hat einen Fehler gemacht ({fault}); Ihre Bibliothek ist wie vor diesem Schritt. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Document {document} counts its passages wrongly.</source>
        <translation>Dokument {document} zählt seine Passagen falsch.</translation>
    </message>
    <message>
        <source>Document {document} has no passage {passage}; the command passages lists them.</source>
        <translation>Dokument {document} hat keine Passage {passage}; der Befehl passages führt sie auf.</translation>
    </message>
    <message>
        <source>Document {document} is not in the log of changes.</source>
        <translation>Dokument {document} fehlt im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Document {document}: {problem}; read its original again (reread).</source>
        <translation>Dokument {document}: {problem}; lesen Sie sein Original erneut ein (reread).</translation>
    </message>
    <message>
        <source>Documents {left} and {right} are both in the language {lang}; a dossier holds one of each language.</source>
        <translation>Die Dokumente {left} und {right} sind beide in der Sprache {lang}; ein Dossier umfasst je Sprache nur eines.</translation>
    </message>
    <message>
        <source>Dossier {dossier} has no document.</source>
        <translation>Dossier {dossier} hat kein Dokument.</translation>
    </message>
    <message>
        <source>Dossier {dossier} has {count} documents, but its status is {status}.</source>
        <translation>Dossier {dossier} hat {count} Dokumente, sein Stand ist aber {status}.</translation>
    </message>
    <message>
        <source>Edit details of “{title}”</source>
        <translation>Angaben zu „{title}“ bearbeiten</translation>
    </message>
    <message>
        <source>Entering tags</source>
        <translation>Markierungen werden eingetragen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Gathering beads</source>
        <translation>Segmente werden gesammelt</translation>
    </message>
    <message>
        <source>Gathering excerpts</source>
        <translation>Textstellen werden gesammelt</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>In {name}, {count} codings name a code that the file does not have, and were not taken.</source>
        <translation>In {name} nennen {count} Kodierungen einen Code, den die Datei nicht enthält; sie wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>In {name}, {count} codings of regions of a page were not taken, only those of its text.</source>
        <translation>In {name} wurden {count} Kodierungen von Seitenbereichen nicht übernommen, nur die des Textes.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections did not lie on their words and were put where those stand.</source>
        <translation>In {name} lagen {count} Auswahlen nicht auf ihren Wörtern und wurden dorthin gesetzt, wo diese stehen.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections lie outside the text and were not taken.</source>
        <translation>In {name} liegen {count} Auswahlen außerhalb des Textes; sie wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections were counted otherwise (line ends, byte order mark) and were put right.</source>
        <translation>In {name} waren {count} Auswahlen anders gezählt (Zeilenenden, Byte-Reihenfolge-Marke) und wurden berichtigt.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Index wird erstellt</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Wortpaare werden gelernt</translation>
    </message>
    <message>
        <source>Learning words</source>
        <translation>Wörter werden gelernt</translation>
    </message>
    <message>
        <source>Link documents {left} and {right}</source>
        <translation>Dokumente {left} und {right} zusammenführen</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Passagen verbinden</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the texts</source>
        <translation>Texte werden gesucht</translation>
    </message>
    <message>
        <source>Merge theme {source} into {target}</source>
        <translation>Thema {source} mit {target} vereinigen</translation>
    </message>
    <message>
        <source>Merge {count} beads</source>
        <translation>Segmente zusammenführen ({count})</translation>
    </message>
    <message>
        <source>Move the border of a bead</source>
        <translation>Grenze eines Segments verschieben</translation>
    </message>
    <message>
        <source>Move theme {theme}</source>
        <translation>Thema {theme} verschieben</translation>
    </message>
    <message>
        <source>Move {count} documents to the trash</source>
        <translation>Dokumente in den Papierkorb ({count})</translation>
    </message>
    <message>
        <source>Note on tag {theme}</source>
        <translation>Notiz zur Markierung {theme}</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Fassungen werden zusammengeführt</translation>
    </message>
    <message>
        <source>Part dossier “{title}”</source>
        <translation>Dossier „{title}“ trennen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading {path} failed and was stopped; the file is probably damaged.</source>
        <translation>Das Lesen von {path} schlug fehl und wurde abgebrochen; die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>Reading {path} took longer than {seconds} seconds and was stopped; split the file or raise the limit.</source>
        <translation>Das Lesen von {path} dauerte länger als {seconds} Sekunden und wurde abgebrochen; teilen Sie die Datei oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Recognising text, page by page</source>
        <translation>Text wird Seite für Seite erkannt</translation>
    </message>
    <message>
        <source>Reject pairing “{title}”</source>
        <translation>Paarung „{title}“ verwerfen</translation>
    </message>
    <message>
        <source>Remove {count} tags</source>
        <translation>Markierungen entfernen ({count})</translation>
    </message>
    <message>
        <source>Rename coder {old} to {new}</source>
        <translation>Kodierende Person {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Resize tag {theme}</source>
        <translation>Umfang der Markierung {theme} ändern</translation>
    </message>
    <message>
        <source>Restore {count} documents</source>
        <translation>Dokumente wiederherstellen ({count})</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} points to a row of {parent} that is not there; restore a backup.</source>
        <translation>Zeile {row} der Tabelle {table} verweist auf eine Zeile von {parent}, die fehlt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Settle a difference between {first} and {second}</source>
        <translation>Unterschied zwischen {first} und {second} klären</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Etwas ist schiefgegangen: {reason}</translation>
    </message>
    <message>
        <source>Split a bead</source>
        <translation>Segment teilen</translation>
    </message>
    <message>
        <source>Split {target} from theme {source}</source>
        <translation>{target} von Thema {source} abtrennen</translation>
    </message>
    <message>
        <source>Step {step} of the history cannot be understood.</source>
        <translation>Schritt {step} des Verlaufs ist unverständlich.</translation>
    </message>
    <message>
        <source>Stopped as asked; what was finished before is kept.</source>
        <translation>Wie gewünscht angehalten; was vorher fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Storing units</source>
        <translation>Einheiten werden gespeichert</translation>
    </message>
    <message>
        <source>Swap the counterparts of two beads</source>
        <translation>Gegenstücke zweier Segmente tauschen</translation>
    </message>
    <message>
        <source>Tag {tag} does not quote document {document} as it is.</source>
        <translation>Markierung {tag} zitiert Dokument {document} nicht so, wie es ist.</translation>
    </message>
    <message>
        <source>Tag {theme}</source>
        <translation>Mit {theme} markieren</translation>
    </message>
    <message>
        <source>Text recognition took too long on {count} pages ({pages}); they stay without text.</source>
        <translation>Die Texterkennung hat auf {count} Seiten zu lange gedauert ({pages}); sie bleiben ohne Text.</translation>
    </message>
    <message>
        <source>The amounts differ.</source>
        <translation>Die Beträge weichen ab.</translation>
    </message>
    <message>
        <source>The articles, paragraphs or acts that are cited differ.</source>
        <translation>Die zitierten Artikel, Absätze oder Rechtsakte weichen voneinander ab.</translation>
    </message>
    <message>
        <source>The dates differ.</source>
        <translation>Die Daten weichen ab.</translation>
    </message>
    <message>
        <source>The encoding is not stated; it was read as {encoding}. If letters look wrong, choose another encoding.</source>
        <translation>Die Kodierung ist nicht angegeben; gelesen wurde als {encoding}. Sehen Buchstaben falsch aus, wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The file holds two languages and was split into {count} documents.</source>
        <translation>Die Datei enthält zwei Sprachen und wurde in {count} Dokumente aufgeteilt.</translation>
    </message>
    <message>
        <source>The index holds {count} documents otherwise than the library does.</source>
        <translation>Der Index enthält {count} Dokumente anders als die Bibliothek.</translation>
    </message>
    <message>
        <source>The kept original of {path} has changed; import the file again.</source>
        <translation>Das aufbewahrte Original von {path} hat sich verändert; importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The kept original of {path} is missing; import the file again.</source>
        <translation>Das aufbewahrte Original von {path} fehlt; importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The library has no word list {name}; the command wordlists lists them.</source>
        <translation>Die Bibliothek hat keine Wortliste {name}; der Befehl wordlists zeigt alle.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}); restore a backup from its folder backups.</source>
        <translation>Die Bibliothek {path} ist nicht lesbar ({reason}); stellen Sie eine Sicherung aus ihrem Ordner backups wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is in use by {holder}; close it there first, or open it read-only.</source>
        <translation>Die Bibliothek {path} ist in Gebrauch durch {holder}; schließen Sie sie zuerst dort oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there; put its folder or drive back, then open it again.</source>
        <translation>Die Bibliothek {path} ist nicht mehr da; stellen Sie ihren Ordner oder Datenträger wieder bereit und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The library {path} is of the older format {found} (this Diptych writes {known}); open it once for writing, so that it is brought up to date.</source>
        <translation>Die Bibliothek {path} hat das ältere Format {found} (dieses Diptych schreibt {known}); öffnen Sie sie einmal mit Schreibrecht, damit sie aktualisiert wird.</translation>
    </message>
    <message>
        <source>The library {path} is open read-only, so nothing can be changed.</source>
        <translation>Die Bibliothek {path} ist schreibgeschützt geöffnet; darin lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The library {path} lies in a folder that {service} keeps in step with other computers; pause {service} while you work, or keep the library elsewhere and put only backups there.</source>
        <translation>Die Bibliothek {path} liegt in einem Ordner, den {service} mit anderen Rechnern abgleicht; halten Sie {service} während der Arbeit an oder bewahren Sie die Bibliothek anderswo auf und legen Sie dort nur Sicherungen ab.</translation>
    </message>
    <message>
        <source>The library {path} lies on a network drive ({kind}), where two computers may damage it; copy it to a folder of this computer and work there.</source>
        <translation>Die Bibliothek {path} liegt auf einem Netzlaufwerk ({kind}), wo zwei Rechner sie beschädigen können; kopieren Sie sie in einen Ordner dieses Rechners und arbeiten Sie dort.</translation>
    </message>
    <message>
        <source>The library {path} was not closed properly and cannot be put in order where it lies, since its folder cannot be written; copy it to a folder of your own and open it there.</source>
        <translation>Die Bibliothek {path} wurde nicht ordentlich geschlossen und lässt sich an ihrem Ort nicht in Ordnung bringen, weil ihr Ordner nicht beschreibbar ist; kopieren Sie sie in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Diptych (format {found}, this one reads {known}); install the newer version.</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version von Diptych (Format {found}, diese liest {known}); installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged ({reason}); restore a backup from its folder backups.</source>
        <translation>Die Datei der Bibliothek ist beschädigt ({reason}); stellen Sie eine Sicherung aus ihrem Ordner backups wieder her.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>Die Namen weichen voneinander ab.</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>Die Zahlen weichen ab.</translation>
    </message>
    <message>
        <source>The other version lacks this passage.</source>
        <translation>Diese Passage fehlt in der anderen Fassung.</translation>
    </message>
    <message>
        <source>The part of Diptych that works on the library ended unexpectedly; everything finished before is kept. It was started anew: do the last step again.</source>
        <translation>Der Teil von Diptych, der mit der Bibliothek arbeitet, wurde unerwartet beendet; alles zuvor Abgeschlossene ist erhalten. Er wurde neu gestartet: Wiederholen Sie den letzten Schritt.</translation>
    </message>
    <message>
        <source>The password does not open {path}; check it and try again.</source>
        <translation>Das Kennwort öffnet {path} nicht; prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The percentages differ.</source>
        <translation>Die Prozentwerte weichen ab.</translation>
    </message>
    <message>
        <source>The query cannot be understood at character {position}: {problem}</source>
        <translation>Die Anfrage ist bei Zeichen {position} unverständlich: {problem}</translation>
    </message>
    <message>
        <source>The same file is in the library already.</source>
        <translation>Dieselbe Datei ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew; ask again in a moment. Your library is not affected.</source>
        <translation>Der Suchindex war beschädigt und wird neu erstellt; fragen Sie gleich noch einmal. Ihre Bibliothek ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The span {start} to {end} does not lie within the text of document {document} ({length} characters).</source>
        <translation>Die Strecke {start} bis {end} liegt nicht im Text von Dokument {document} ({length} Zeichen).</translation>
    </message>
    <message>
        <source>The text of {name} is empty and was not taken.</source>
        <translation>Der Text von {name} ist leer und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The text of {name} is not in the file, so its {count} codings and notes were not taken.</source>
        <translation>Der Text von {name} ist nicht in der Datei; seine {count} Kodierungen und Notizen wurden daher nicht übernommen.</translation>
    </message>
    <message>
        <source>The text of {name} is not in the file.</source>
        <translation>Der Text von {name} ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The text stands in two languages ({first}, {second}); it was split into two documents.</source>
        <translation>Der Text steht in zwei Sprachen ({first}, {second}); er wurde in zwei Dokumente aufgeteilt.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of pages (mean confidence {percent} %); check it before you quote it.</source>
        <translation>Der Text wurde aus Seitenbildern erkannt (mittlere Sicherheit {percent} %); prüfen Sie ihn, bevor Sie ihn zitieren.</translation>
    </message>
    <message>
        <source>The theme {theme} lies below itself.</source>
        <translation>Das Thema {theme} liegt unter sich selbst.</translation>
    </message>
    <message>
        <source>The words are in the word list {name} in the library&apos;s folder {folder}; delete that file to be rid of them.</source>
        <translation>Die Wörter stehen in der Wortliste {name} im Ordner {folder} der Bibliothek; löschen Sie diese Datei, um sie wieder zu entfernen.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not as Diptych makes it.</source>
        <translation>{kind} {name} ist nicht so, wie Diptych es anlegt.</translation>
    </message>
    <message>
        <source>There is a library in {path} already; open it, or choose another folder.</source>
        <translation>In {path} liegt schon eine Bibliothek; öffnen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no Diptych library in {path}; create one there or choose another folder.</source>
        <translation>In {path} liegt keine Diptych-Bibliothek; legen Sie dort eine an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no bead {bead} in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Segment {bead}.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Dokument {document}.</translation>
    </message>
    <message>
        <source>There is no dossier {dossier} in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Dossier {dossier}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; choose one of {formats}.</source>
        <translation>Das Exportformat {format} gibt es nicht; wählen Sie eines von {formats}.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}; check the spelling.</source>
        <translation>Unter {path} gibt es weder Datei noch Ordner; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no imported file {source} in this library.</source>
        <translation>In dieser Bibliothek gibt es keine importierte Datei {source}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; the command searches lists them.</source>
        <translation>Es gibt keine gespeicherte Suche „{name}“; der Befehl searches führt sie auf.</translation>
    </message>
    <message>
        <source>There is no tag {tag} in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Markierung {tag}.</translation>
    </message>
    <message>
        <source>There is no theme {theme}; the command themes lists them.</source>
        <translation>Das Thema {theme} gibt es nicht; der Befehl themes führt alle auf.</translation>
    </message>
    <message>
        <source>There is nothing to export to {path}; add themes first.</source>
        <translation>Es gibt nichts nach {path} zu exportieren; legen Sie zuerst Themen an.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This figure stands in one version only.</source>
        <translation>Diese Angabe steht nur in einer Fassung.</translation>
    </message>
    <message>
        <source>This name stands in one version only.</source>
        <translation>Dieser Name steht nur in einer Fassung.</translation>
    </message>
    <message>
        <source>Unlink a bead</source>
        <translation>Segment lösen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>Index wird geschrieben</translation>
    </message>
    <message>
        <source>{count} annotations were not taken, because they do not say which words they mean.</source>
        <translation>{count} Anmerkungen wurden nicht übernommen, weil sie nicht sagen, welche Wörter sie meinen.</translation>
    </message>
    <message>
        <source>{count} annotations were not taken, because they have no tag.</source>
        <translation>{count} Anmerkungen wurden nicht übernommen, weil sie kein Schlagwort haben.</translation>
    </message>
    <message>
        <source>{count} cases were taken only as properties of their texts.</source>
        <translation>{count} Fälle wurden nur als Eigenschaften ihrer Texte übernommen.</translation>
    </message>
    <message>
        <source>{count} concepts were not taken, because they have no term in two of German, French and English.</source>
        <translation>{count} Begriffe wurden nicht übernommen, weil sie nicht in zwei der Sprachen Deutsch, Französisch und Englisch benannt sind.</translation>
    </message>
    <message>
        <source>{count} confirmed beads were not taken, because somebody confirmed others here.</source>
        <translation>{count} bestätigte Segmente wurden nicht übernommen, weil hier bereits andere bestätigt sind.</translation>
    </message>
    <message>
        <source>{count} confirmed beads were not taken, because the texts are cut or joined otherwise here.</source>
        <translation>{count} bestätigte Segmente wurden nicht übernommen, weil die Texte hier anders gegliedert oder zugeordnet sind.</translation>
    </message>
    <message>
        <source>{count} drawings of relations were not taken.</source>
        <translation>{count} Beziehungsdarstellungen wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>{count} groups of codes were not taken, because a theme has its place in one tree.</source>
        <translation>{count} Gruppen von Kodes wurden nicht übernommen, weil ein Thema seinen Platz in einem Baum hat.</translation>
    </message>
    <message>
        <source>{count} links were not taken.</source>
        <translation>{count} Verknüpfungen wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>{count} memos were not taken: {names}.</source>
        <translation>{count} Memos wurden nicht übernommen: {names}.</translation>
    </message>
    <message>
        <source>{count} pictures, recordings and films were not taken, nor their {codings} codings.</source>
        <translation>{count} Bilder, Aufnahmen und Filme wurden nicht übernommen, ebenso wenig ihre {codings} Kodierungen.</translation>
    </message>
    <message>
        <source>{count} tags were here already.</source>
        <translation>{count} Markierungen waren bereits vorhanden.</translation>
    </message>
    <message>
        <source>{count} tags were put where their words stand here, because the texts are not quite the same.</source>
        <translation>{count} Markierungen wurden dorthin gesetzt, wo ihre Wörter hier stehen, weil die Texte nicht ganz gleich sind.</translation>
    </message>
    <message>
        <source>{count} tags whose words do not stand here are listed as lost, each with its quote.</source>
        <translation>{count} Markierungen, deren Wörter hier nicht stehen, sind mit ihrem Zitat als verloren aufgeführt.</translation>
    </message>
    <message>
        <source>{count} terms were not taken, because they are longer than {longest} characters.</source>
        <translation>{count} Begriffe wurden nicht übernommen, weil sie länger als {longest} Zeichen sind.</translation>
    </message>
    <message>
        <source>{count} terms were not taken, because they have no German or no French.</source>
        <translation>{count} Benennungen wurden nicht übernommen, weil Deutsch oder Französisch fehlt.</translation>
    </message>
    <message>
        <source>{count} units were here already, so they were not taken again.</source>
        <translation>{count} Einheiten waren bereits vorhanden und wurden nicht noch einmal übernommen.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they are not in two of German, French and English.</source>
        <translation>{count} Einheiten wurden nicht übernommen, weil sie nicht in zwei der Sprachen Deutsch, Französisch und Englisch vorliegen.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they have no text in two of German, French and English.</source>
        <translation>{count} Einheiten wurden nicht übernommen, weil sie nicht in zwei der Sprachen Deutsch, Französisch und Englisch Text haben.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they have no translation.</source>
        <translation>{count} Einheiten wurden nicht übernommen, weil sie keine Übersetzung haben.</translation>
    </message>
    <message>
        <source>{name} is not in this library, so its {count} tags were not taken; import it first.</source>
        <translation>{name} ist nicht in dieser Bibliothek, deshalb wurden die {count} Markierungen nicht übernommen; importieren Sie den Text zuerst.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); the file that was there is unchanged.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); die bisherige Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{path} changed while it was being imported; import it again.</source>
        <translation>{path} hat sich während des Imports verändert; importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{path} has no text layer (it looks like a scan); run text recognition on it.</source>
        <translation>{path} hat keine Textebene (wohl ein Scan); führen Sie eine Texterkennung durch.</translation>
    </message>
    <message>
        <source>{path} holds themes, tags, terms or a whole library rather than a text; bring it in instead (menu File, or the command bring-in).</source>
        <translation>{path} enthält Themen, Markierungen, Benennungen oder eine ganze Bibliothek und keinen Text; übernehmen Sie die Datei stattdessen (Menü Datei oder Befehl bring-in).</translation>
    </message>
    <message>
        <source>{path} is a scan, and Tesseract, which would recognise its text, is not installed; install tesseract-ocr with its German and French data and import the file again.</source>
        <translation>{path} ist ein Scan, und Tesseract, das den Text erkennen würde, ist nicht installiert; installieren Sie tesseract-ocr mit deutschen und französischen Daten und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{path} is beyond the limit of {limit}; split it into smaller files.</source>
        <translation>{path} überschreitet die Grenze von {limit}; teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} is damaged or not really a {format} file ({reason}); open it in its own program and save it anew.</source>
        <translation>{path} ist beschädigt oder keine echte {format}-Datei ({reason}); öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is no backup of a library that this Diptych can read; choose another one.</source>
        <translation>{path} ist keine Sicherung einer Bibliothek, die dieses Diptych lesen kann; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} is of a kind that Diptych does not read; convert it to PDF, HTML, DOCX or plain text.</source>
        <translation>Das Format von {path} liest Diptych nicht; wandeln Sie die Datei in PDF, HTML, DOCX oder reinen Text um.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be brought in; choose a library or a file that ends in {endings}.</source>
        <translation>{path} ist von einer Art, die nicht übernommen werden kann; wählen Sie eine Bibliothek oder eine Datei mit der Endung {endings}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password; give the password to import it.</source>
        <translation>{path} ist durch ein Kennwort geschützt; geben Sie zum Import das Kennwort an.</translation>
    </message>
    <message>
        <source>{path} is protected by a password; save it without one in its own program, then import it.</source>
        <translation>{path} ist durch ein Kennwort geschützt; speichern Sie die Datei in ihrem Programm ohne Kennwort und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} may not be opened; ask its owner for permission.</source>
        <translation>{path} darf nicht geöffnet werden; bitten Sie den Eigentümer um die Berechtigung.</translation>
    </message>
    <message>
        <source>{path} would hold more than {limit} rows; narrow the filter, or choose CSV.</source>
        <translation>{path} hätte mehr als {limit} Zeilen; grenzen Sie den Filter ein oder wählen Sie CSV.</translation>
    </message>
    <message>
        <source>{value} is no {field}; {expected}.</source>
        <translation>{value} ist als {field} ungültig; {expected}.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because what it touched has changed since.</source>
        <translation>„{step}“ kann nicht rückgängig gemacht werden, weil sich das Betroffene seither verändert hat.</translation>
    </message>
    <message>
        <source>a newer version of Diptych wrote it</source>
        <translation>eine neuere Version von Diptych hat sie geschrieben</translation>
    </message>
    <message>
        <source>agreement needs at least two</source>
        <translation>für eine Übereinstimmung sind mindestens zwei nötig</translation>
    </message>
    <message>
        <source>an asterisk may stand at the beginning or the end of a word, not inside it.</source>
        <translation>ein Sternchen darf am Anfang oder am Ende eines Wortes stehen, nicht darin.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>bead</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>bead of these texts</source>
        <translation>Segment dieser Texte</translation>
    </message>
    <message>
        <source>begin each theme with [[themes]]</source>
        <translation>beginnen Sie jedes Thema mit [[themes]]</translation>
    </message>
    <message>
        <source>choose among {0}</source>
        <translation>wählen Sie unter {0}</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>wählen Sie andere</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>coder in this library</source>
        <translation>kodierende Person dieser Bibliothek</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>document in the language {0}</source>
        <translation>Dokument in der Sprache {0}</translation>
    </message>
    <message>
        <source>document {0} has {1}, counted from 0</source>
        <translation>Dokument {0} hat {1}, gezählt ab 0</translation>
    </message>
    <message>
        <source>each id may stand only once</source>
        <translation>jede Kennung darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>give a day such as 2025-05-22</source>
        <translation>geben Sie einen Tag wie 2025-05-22 an</translation>
    </message>
    <message>
        <source>give a label in at least one language</source>
        <translation>geben Sie eine Bezeichnung in mindestens einer Sprache an</translation>
    </message>
    <message>
        <source>give a number from 0 to 1</source>
        <translation>geben Sie eine Zahl von 0 bis 1 an</translation>
    </message>
    <message>
        <source>give a smaller one</source>
        <translation>geben Sie eine kleinere Zahl an</translation>
    </message>
    <message>
        <source>give another one</source>
        <translation>geben Sie ein anderes an</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>geben Sie einen Namen an</translation>
    </message>
    <message>
        <source>give one of {0}</source>
        <translation>geben Sie eines von diesen an: {0}</translation>
    </message>
    <message>
        <source>give one such as #3366CC</source>
        <translation>geben Sie eine wie #3366CC an</translation>
    </message>
    <message>
        <source>give one word without spaces, colons or quotes</source>
        <translation>geben Sie ein Wort ohne Leerzeichen, Doppelpunkte und Anführungszeichen an</translation>
    </message>
    <message>
        <source>it begins with {0}</source>
        <translation>sie beginnt mit {0}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>sie erklärt eigene Entitäten</translation>
    </message>
    <message>
        <source>it has no headword with a translation</source>
        <translation>sie hat kein Stichwort mit einer Übersetzung</translation>
    </message>
    <message>
        <source>it has no list of its files</source>
        <translation>ihr Dateiverzeichnis fehlt</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>er enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <translation>er enthält die Hälfte eines Surrogatpaars</translation>
    </message>
    <message>
        <source>it holds no annotations</source>
        <translation>sie enthält keine Web-Annotationen</translation>
    </message>
    <message>
        <source>it holds no library</source>
        <translation>sie enthält keine Bibliothek</translation>
    </message>
    <message>
        <source>it holds only function words, which are not indexed; add another word or use quotation marks.</source>
        <translation>sie enthält nur Funktionswörter, die nicht indexiert werden; fügen Sie ein weiteres Wort hinzu oder setzen Sie Anführungszeichen.</translation>
    </message>
    <message>
        <source>it holds {0} project files</source>
        <translation>sie enthält {0} Projektdateien</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is the file of a library</source>
        <translation>sie ist die Datei einer Bibliothek</translation>
    </message>
    <message>
        <source>it is too long from here on; use at most {0} words.</source>
        <translation>ab hier ist sie zu lang; verwenden Sie höchstens {0} Wörter.</translation>
    </message>
    <message>
        <source>it lies below that theme itself</source>
        <translation>es liegt selbst unter diesem Thema</translation>
    </message>
    <message>
        <source>it lies within the library</source>
        <translation>er liegt in der Bibliothek</translation>
    </message>
    <message>
        <source>it needs more memory than allowed</source>
        <translation>sie braucht mehr Arbeitsspeicher als erlaubt</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>ihr Verzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its file does not begin as one of SQLite does</source>
        <translation>ihre Datei beginnt nicht wie eine von SQLite</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner dafür existiert nicht</translation>
    </message>
    <message>
        <source>its groups do not match</source>
        <translation>ihre Klammergruppen passen nicht zusammen</translation>
    </message>
    <message>
        <source>its index does not fit its articles</source>
        <translation>ihr Index passt nicht zu ihren Artikeln</translation>
    </message>
    <message>
        <source>its list of files cannot be read</source>
        <translation>ihr Dateiverzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its list of files does not fit</source>
        <translation>ihr Dateiverzeichnis passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>its main text is missing</source>
        <translation>ihr Haupttext fehlt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its parts are nested without end</source>
        <translation>ihre Teile sind endlos verschachtelt</translation>
    </message>
    <message>
        <source>its passages cannot be read</source>
        <translation>seine Passagen sind nicht lesbar</translation>
    </message>
    <message>
        <source>its passages do not lie in its text</source>
        <translation>seine Passagen liegen nicht in seinem Text</translation>
    </message>
    <message>
        <source>its quote is not in the text: mark where it is to lie first</source>
        <translation>das Zitat steht nicht im Text: markieren Sie zuerst, wo es liegen soll</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>ihr Aufbau ist nicht lesbar</translation>
    </message>
    <message>
        <source>its table of parts is missing</source>
        <translation>ihr Verzeichnis der Teile fehlt</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>sein Text fehlt</translation>
    </message>
    <message>
        <source>its text is not the one that was stored</source>
        <translation>sein Text ist nicht der gespeicherte</translation>
    </message>
    <message>
        <source>join the documents first</source>
        <translation>verbinden Sie zuerst die Dokumente</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>let its name say the languages, such as deu-fra</source>
        <translation>nennen Sie im Dateinamen die Sprachen, etwa deu-fra</translation>
    </message>
    <message>
        <source>list of cue words</source>
        <translation>Liste von Stichwörtern</translation>
    </message>
    <message>
        <source>name a passage of either side</source>
        <translation>nennen Sie eine Passage einer der beiden Seiten</translation>
    </message>
    <message>
        <source>name a theme above it</source>
        <translation>nennen Sie ein Thema darüber</translation>
    </message>
    <message>
        <source>name beads between the same two texts</source>
        <translation>nennen Sie Segmente zwischen denselben beiden Texten</translation>
    </message>
    <message>
        <source>name each passage once</source>
        <translation>nennen Sie jede Passage nur einmal</translation>
    </message>
    <message>
        <source>name of a search</source>
        <translation>Name einer Suche</translation>
    </message>
    <message>
        <source>name of a theme</source>
        <translation>Name eines Themas</translation>
    </message>
    <message>
        <source>new theme id</source>
        <translation>Kennung eines neuen Themas</translation>
    </message>
    <message>
        <source>no column is called id or {0}</source>
        <translation>keine Spalte heißt id oder {0}</translation>
    </message>
    <message>
        <source>no line has a German and a French word parted by a tab</source>
        <translation>keine Zeile hat ein deutsches und ein französisches Wort, durch einen Tabulator getrennt</translation>
    </message>
    <message>
        <source>number in a library</source>
        <translation>Zahl in einer Bibliothek</translation>
    </message>
    <message>
        <source>number of coders</source>
        <translation>Anzahl kodierender Personen</translation>
    </message>
    <message>
        <source>order of a concordance</source>
        <translation>Reihenfolge einer Konkordanz</translation>
    </message>
    <message>
        <source>parent for the theme {0}</source>
        <translation>Oberthema des Themas {0}</translation>
    </message>
    <message>
        <source>parent of {0}</source>
        <translation>Oberthema von {0}</translation>
    </message>
    <message>
        <source>part it instead</source>
        <translation>trennen Sie es stattdessen</translation>
    </message>
    <message>
        <source>partner in dossier {0}</source>
        <translation>Gegenstück im Dossier {0}</translation>
    </message>
    <message>
        <source>passage for this bead</source>
        <translation>Passage dieses Segments</translation>
    </message>
    <message>
        <source>passage of this text</source>
        <translation>Passage dieses Textes</translation>
    </message>
    <message>
        <source>passage on which they differ</source>
        <translation>Passage, in der sie sich unterscheiden</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>read the file anew</source>
        <translation>lesen Sie die Datei neu ein</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>something is missing here.</source>
        <translation>hier fehlt etwas.</translation>
    </message>
    <message>
        <source>status of a dossier with several documents</source>
        <translation>Status eines Dossiers mit mehreren Dokumenten</translation>
    </message>
    <message>
        <source>storable value</source>
        <translation>speicherbarer Wert</translation>
    </message>
    <message>
        <source>tag of the theme to split</source>
        <translation>Markierung des zu teilenden Themas</translation>
    </message>
    <message>
        <source>tag with a place</source>
        <translation>Markierung mit einer Stelle</translation>
    </message>
    <message>
        <source>take it out of its bead first</source>
        <translation>nehmen Sie sie zuerst aus ihrem Segment</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text by language</source>
        <translation>Text je Sprache</translation>
    </message>
    <message>
        <source>text in a library</source>
        <translation>Text in einer Bibliothek</translation>
    </message>
    <message>
        <source>text recognition failed on a page</source>
        <translation>die Texterkennung ist auf einer Seite gescheitert</translation>
    </message>
    <message>
        <source>the command coders lists them</source>
        <translation>der Befehl coders listet sie auf</translation>
    </message>
    <message>
        <source>the disk does not take or give the data</source>
        <translation>der Datenträger nimmt die Daten nicht an oder gibt sie nicht her</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Speicherkontingent ist ausgeschöpft</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>die Datei würde zu groß</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>theme id</source>
        <translation>Kennung eines Themas</translation>
    </message>
    <message>
        <source>theme to merge with</source>
        <translation>Thema zum Zusammenführen</translation>
    </message>
    <message>
        <source>theme with a label</source>
        <translation>Thema mit Bezeichnung</translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation>es sind zu viele Klammern ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>there is a theme with this id already</source>
        <translation>es gibt schon ein Thema mit dieser Kennung</translation>
    </message>
    <message>
        <source>there is neither a letter nor a digit; type a word.</source>
        <translation>es gibt weder Buchstaben noch Ziffern; geben Sie ein Wort ein.</translation>
    </message>
    <message>
        <source>there is no field “{0}”; put it in quotation marks to search for it as text, or use {1}.</source>
        <translation>es gibt kein Feld „{0}“; setzen Sie es in Anführungszeichen, um es als Text zu suchen, oder verwenden Sie {1}.</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing; leave it out or open one before.</source>
        <translation>diese Klammer schließt nichts; lassen Sie sie weg oder öffnen Sie vorher eine.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; add the closing one.</source>
        <translation>diese Klammer ist nicht geschlossen; ergänzen Sie die schließende.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed; add the closing one.</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen; ergänzen Sie das schließende.</translation>
    </message>
    <message>
        <source>use one character, such as a semicolon</source>
        <translation>verwenden Sie ein einzelnes Zeichen, etwa ein Semikolon</translation>
    </message>
    <message>
        <source>use one of {0}</source>
        <translation>verwenden Sie eines von diesen: {0}</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>write it as #RRGGBB</source>
        <translation>schreiben Sie sie als #RRGGBB</translation>
    </message>
    <message>
        <source>write it as { de = &quot;…&quot;, fr = &quot;…&quot; }</source>
        <translation>schreiben Sie { de = &quot;…&quot;, fr = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write it as { de = [&quot;…&quot;, &quot;…&quot;] }</source>
        <translation>schreiben Sie { de = [&quot;…&quot;, &quot;…&quot;] }</translation>
    </message>
    <message>
        <source>{0} is not what it was</source>
        <translation>{0} ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>“{0}:” needs a value right after it.</source>
        <translation>„{0}:“ braucht einen Wert gleich dahinter.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write 2025, 2025-05, 2025-05-22 or a range such as 2024..2025-05.</source>
        <translation>„{0}“ ist kein Datum; schreiben Sie 2025, 2025-05, 2025-05-22 oder eine Spanne wie 2024..2025-05.</translation>
    </message>
    <message>
        <source>“{0}” is no number; write {1}: and a whole number.</source>
        <translation>„{0}“ ist keine Zahl; schreiben Sie {1}: und eine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{0}” is not possible here; use one of {1}.</source>
        <translation>„{0}“ ist hier nicht möglich; verwenden Sie eines von diesen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs at least {1} letters or digits beside the asterisk.</source>
        <translation>„{0}“ braucht mindestens {1} Buchstaben oder Ziffern neben dem Sternchen.</translation>
    </message>
    <message>
        <source>“{0}” needs something after it.</source>
        <translation>nach „{0}“ fehlt etwas.</translation>
    </message>
    <message>
        <source>“{0}” needs something before it.</source>
        <translation>vor „{0}“ fehlt etwas.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>{first} near {second}</source>
        <translation>{first} nahe bei {second}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>{left} left and {right} right: {status}, {score} sure</source>
        <translation>{left} links und {right} rechts: {status}, zu {score} sicher</translation>
    </message>
    <message>
        <source>No counterpart on the other panel.</source>
        <translation>Kein Gegenstück auf der anderen Tafel.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>No dossier is open.</source>
        <translation>Kein Dossier ist geöffnet.</translation>
    </message>
    <message>
        <source>Pairing: {status}</source>
        <translation>Paarung: {status}</translation>
    </message>
    <message>
        <source>Confirm pairing</source>
        <translation>Paarung bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>The versions say the same, as far as numbers, dates and passages go.</source>
        <translation>Die Fassungen stimmen überein, was Zahlen, Daten und Passagen betrifft.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%Ln document(s) in the trash; undo brings them back.</source>
        <translation>
            <numerusform>%Ln Dokument im Papierkorb; Rückgängig holt es zurück.</numerusform>
            <numerusform>%Ln Dokumente im Papierkorb; Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two dossiers in the list (Ctrl+click) that are versions of one text.</source>
        <translation>Wählen Sie in der Liste zwei Dossiers aus (Strg+Klick), die Fassungen eines Textes sind.</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Filter dossiers</source>
        <translation>Dossiers filtern</translation>
    </message>
    <message>
        <source>Which dossiers</source>
        <translation>Welche Dossiers</translation>
    </message>
    <message>
        <source>Order of dossiers</source>
        <translation>Reihenfolge der Dossiers</translation>
    </message>
    <message>
        <source>Groups of dossiers</source>
        <translation>Gruppierung der Dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With versions</source>
        <translation>Mit Fassungen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Single texts</source>
        <translation>Einzeltexte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Nach Herausgeber</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Grouped by year</source>
        <translation>Nach Jahr gruppiert</translation>
    </message>
    <message>
        <source>Grouped by issuer</source>
        <translation>Nach Herausgeber gruppiert</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>Nach Art gruppiert</translation>
    </message>
    <message>
        <source>Grouped by alignment</source>
        <translation>Nach Alignierung gruppiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without counterpart</source>
        <translation>
            <numerusform>%Ln ohne Gegenstück</numerusform>
            <numerusform>%Ln ohne Gegenstück</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln Dossier</numerusform>
            <numerusform>%Ln Dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Drift between the panels</source>
        <translation>Abweichungen zwischen den Tafeln</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dieses Dossier</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle Dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Only passages with tags</source>
        <translation>Nur Passagen mit Markierungen</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>Vorige (P)</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Nächste (N)</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Themes (German)</source>
        <translation>Themen (Deutsch)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Themes (French)</source>
        <translation>Themen (Französisch)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
</context>
<context>
    <name>Drifts</name>
    <message>
        <source>Tagged on one panel only</source>
        <translation>Nur auf einer Tafel markiert</translation>
    </message>
    <message>
        <source>Different themes</source>
        <translation>Verschiedene Themen</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Keine Entsprechung</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>This library is empty. Drop files or folders into the window, or:</source>
        <translation>Diese Bibliothek ist leer. Ziehen Sie Dateien oder Ordner in das Fenster, oder:</translation>
    </message>
    <message>
        <source>Choose a dossier on the left to read it.</source>
        <translation>Wählen Sie links ein Dossier, um es zu lesen.</translation>
    </message>
</context>
<context>
    <name>ExcerptsPage</name>
    <message>
        <source>Excerpts</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>The chosen excerpt</source>
        <translation>Die gewählte Textstelle</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Nachweis kopieren</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>In der Leseansicht öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s): {title}</source>
        <translation>
            <numerusform>%Ln Textstelle: {title}</numerusform>
            <numerusform>%Ln Textstellen: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click a theme to see its excerpts.</source>
        <translation>Ein Doppelklick auf ein Thema zeigt seine Textstellen.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>The open dossier</source>
        <translation>Das geöffnete Dossier</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>Texte in allen Sprachen</translation>
    </message>
    <message>
        <source>Texts in one language: {language}</source>
        <translation>Texte in einer Sprache: {language}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Provisional tags too</source>
        <translation>Auch vorläufige Markierungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierende Person</translation>
    </message>
    <message>
        <source>Only where the search finds</source>
        <translation>Nur bei Treffern für</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name the file to write to.</source>
        <translation>Nennen Sie die Datei, in die geschrieben werden soll.</translation>
    </message>
</context>
<context>
    <name>ExportLooks</name>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Only confirmed beads</source>
        <translation>Nur bestätigte Segmente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns (drag to change their order)</source>
        <translation>Spalten (Reihenfolge durch Ziehen)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sure by at least</source>
        <translation>Sicherheit mindestens</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes this choice.</source>
        <translation>Zu dieser Auswahl gibt es nichts.</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als&#xa0;…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben nach {path}</numerusform>
            <numerusform>%Ln Zeilen geschrieben nach {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>There is nothing to copy here.</source>
        <translation>Hier ist nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Mit Nachweis kopiert.</translation>
    </message>
    <message>
        <source>Save dossier as PDF</source>
        <translation>Dossier als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Nach {path} geschrieben</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Facets</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <translation>Tabelle (Excel)</translation>
    </message>
    <message>
        <source>Document (Word)</source>
        <translation>Dokument (Word)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Corpus for IRaMuTeQ or TXM</source>
        <translation>Korpus für IRaMuTeQ oder TXM</translation>
    </message>
    <message>
        <source>Project for coding programs (REFI-QDA)</source>
        <translation>Projekt für Auswertungsprogramme (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook for coding programs (REFI-QDA)</source>
        <translation>Codebuch für QDA-Programme (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Codebuch als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Codebook as text (TOML)</source>
        <translation>Codebuch als Text (TOML)</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Übersetzungsspeicher (TMX)</translation>
    </message>
    <message>
        <source>Translation file (XLIFF 2.0)</source>
        <translation>Übersetzungsdatei (XLIFF 2.0)</translation>
    </message>
    <message>
        <source>Term base (TBX 3)</source>
        <translation>Terminologiedatenbank (TBX 3)</translation>
    </message>
    <message>
        <source>Term base for OmegaT (TBX 2)</source>
        <translation>Terminologiedatenbank für OmegaT (TBX 2)</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON)</source>
        <translation>Literaturangaben für Zotero (CSL-JSON)</translation>
    </message>
    <message>
        <source>References for Citavi or EndNote (RIS)</source>
        <translation>Literaturangaben für Citavi oder EndNote (RIS)</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX)</source>
        <translation>Literaturangaben für LaTeX (BibTeX)</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Texts, themes and tags</source>
        <translation>Texte, Themen und Markierungen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Aligned passages</source>
        <translation>Zugeordnete Passagen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Benennungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltext</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type part of a command’s name</source>
        <translation>Teil eines Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>Go to dossier</source>
        <translation>Zu einem Dossier gehen</translation>
    </message>
    <message>
        <source>Type part of a title</source>
        <translation>Teil eines Titels eingeben</translation>
    </message>
</context>
<context>
    <name>Hinge</name>
    <message>
        <source>Hinge</source>
        <translation>Scharnier</translation>
    </message>
    <message>
        <source>Ribbons join the passages that translate one another.</source>
        <translation>Bänder verbinden die Passagen, die einander übersetzen.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>No counterpart on the other panel.</source>
        <translation>Kein Gegenstück auf der anderen Tafel.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Import with password…</source>
        <translation>Mit Kennwort importieren …</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>No file was found that Diptych reads.</source>
        <translation>Es wurde keine Datei gefunden, die Diptych liest.</translation>
    </message>
    <message>
        <source>Import with password</source>
        <translation>Mit Kennwort importieren</translation>
    </message>
    <message>
        <source>Password of the protected files</source>
        <translation>Kennwort der geschützten Dateien</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln Datei importiert.</numerusform>
            <numerusform>%Ln Dateien importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported.</source>
        <translation>
            <numerusform>%Ln Datei nicht importiert.</numerusform>
            <numerusform>%Ln Dateien nicht importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
</context>
<context>
    <name>JobsBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) waiting</source>
        <translation>
            <numerusform>%Ln Auftrag wartet</numerusform>
            <numerusform>%Ln Aufträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s left</source>
        <translation>noch {number} s</translation>
    </message>
    <message>
        <source>{number} min left</source>
        <translation>noch {number} min</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Unbestimmt</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Gemeinsame Erklärung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeltext</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentwert</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Missing passage</source>
        <translation>Fehlende Passage</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierende Person</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Characters covered</source>
        <translation>Abgedeckte Zeichen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unsure beads: {number}</source>
        <translation>Unsichere Segmente: {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last aligned by words</source>
        <translation>Zuletzt nach Wörtern zugeordnet</translation>
    </message>
    <message>
        <source>Last aligned by words and meaning</source>
        <translation>Zuletzt nach Wörtern und Bedeutung zugeordnet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Nicht aligniert</translation>
    </message>
    <message>
        <source>Aligned automatically</source>
        <translation>Automatisch aligniert</translation>
    </message>
    <message>
        <source>Alignment partly confirmed</source>
        <translation>Alignierung teilweise bestätigt</translation>
    </message>
    <message>
        <source>Alignment confirmed</source>
        <translation>Alignierung bestätigt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Has a counterpart</source>
        <translation>Hat ein Gegenstück</translation>
    </message>
    <message>
        <source>Has a difference</source>
        <translation>Hat eine Abweichung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Opening library</source>
        <translation>Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Building the specimen library</source>
        <translation>Musterbibliothek wird aufgebaut</translation>
    </message>
    <message>
        <source>Creating library</source>
        <translation>Bibliothek wird angelegt</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Auspacken</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Bibliothek in Gebrauch</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder for the new library</source>
        <translation>Ordner für die neue Bibliothek</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Reset the specimen library</source>
        <translation>Musterbibliothek zurücksetzen</translation>
    </message>
    <message>
        <source>Everything you changed in the specimen library will be lost. Build it anew?</source>
        <translation>Alles, was Sie in der Musterbibliothek geändert haben, geht verloren. Neu aufbauen?</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu aufbauen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Indexing</source>
        <translation>Index wird erstellt</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <comment>Undo: tag artificial intelligence</comment>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Work in progress</source>
        <translation>Arbeit läuft</translation>
    </message>
    <message>
        <source>A job is still running. What is finished is kept. Stop it and close?</source>
        <translation>Ein Auftrag läuft noch. Was fertig ist, bleibt erhalten. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>Darstellun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
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
        <source>&amp;Tags</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>&amp;Zuordnung</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Details of the document</source>
        <translation>Angaben zum Dokument</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Found in: {origin}</source>
        <translation>Gefunden in: {origin}</translation>
    </message>
    <message>
        <source>from pictures of pages, mean confidence {percent} %</source>
        <translation>aus Seitenbildern erkannt, mittlere Sicherheit {percent} %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2025-08-29, or leave it empty.</source>
        <translation>Schreiben Sie das Datum als Jahr-Monat-Tag, zum Beispiel 2025-08-29, oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Wörter insgesamt</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>Je 10 000 Wörter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Near by</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>(otherwise)</source>
        <translation>(anders)</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers as bars</source>
        <translation>Zahlen als Balken</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Nach Herausgeber</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Words near by</source>
        <translation>Wörter in der Nähe</translation>
    </message>
    <message>
        <source>How it is rendered</source>
        <translation>Wie es übersetzt ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Type a query above, then look at its numbers here.</source>
        <translation>Geben Sie oben eine Suche ein; ihre Zahlen stehen dann hier.</translation>
    </message>
    <message>
        <source>“{query}” in numbers</source>
        <translation>„{query}“ in Zahlen</translation>
    </message>
    <message>
        <source>There is nothing to count for “{query}”.</source>
        <translation>Für „{query}“ gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original: {title}</source>
        <translation>Original: {title}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Documents by year</source>
        <translation>Dokumente nach Jahr</translation>
    </message>
    <message>
        <source>Documents by issuer</source>
        <translation>Dokumente nach Herausgeber</translation>
    </message>
    <message>
        <source>Themes over time</source>
        <translation>Themen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Themes by issuer</source>
        <translation>Themen nach Herausgeber</translation>
    </message>
    <message>
        <source>Themes that occur together</source>
        <translation>Themen, die gemeinsam vorkommen</translation>
    </message>
    <message>
        <source>Themes on both panels, and on one only</source>
        <translation>Themen auf beiden Tafeln und nur auf einer</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>With the themes below</source>
        <translation>Mit untergeordneten Themen</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Save table “{name}”</source>
        <translation>Tabelle „{name}“ speichern</translation>
    </message>
    <message>
        <source>Save picture “{name}”</source>
        <translation>Bild „{name}“ speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Pack library</source>
        <translation>Bibliothek packen</translation>
    </message>
    <message>
        <source>Packed libraries (*.diptych)</source>
        <translation>Gepackte Bibliotheken (*.diptych)</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Library packed into {path}</source>
        <translation>Bibliothek gepackt: {path}</translation>
    </message>
    <message>
        <source>Unpack library</source>
        <translation>Bibliothek auspacken</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Language of this panel</source>
        <translation>Sprache dieser Tafel</translation>
    </message>
    <message>
        <source>No version in this language</source>
        <translation>Keine Fassung in dieser Sprache</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Ask the tags</source>
        <translation>Markierungen befragen</translation>
    </message>
    <message>
        <source>2023 or 2023-01-31</source>
        <translation>2023 oder 2023-01-31</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nahe bei</translation>
    </message>
    <message>
        <source>within one</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show excerpts</source>
        <translation>Auszüge zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a day as 2023-01-31, or a year alone.</source>
        <translation>Schreiben Sie einen Tag als 2023-01-31 oder nur ein Jahr.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Tags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the original again</source>
        <translation>Original neu einlesen</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbsttätig ermittelt</translation>
    </message>
    <message>
        <source>Split a file in two languages into two documents</source>
        <translation>Zweisprachige Datei in zwei Dokumente aufteilen</translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages</source>
        <translation>Text eingescannter Seiten erkennen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>“{title}” is read anew from its kept original; tags are taken over.</source>
        <translation>„{title}“ wird aus dem aufbewahrten Original neu eingelesen; Markierungen werden übernommen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Folder to look at again</source>
        <translation>Ordner, der erneut geprüft wird</translation>
    </message>
    <message>
        <source>Comparing folder</source>
        <translation>Ordner wird verglichen</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Wird neu eingelesen</translation>
    </message>
    <message>
        <source>The original was read again.</source>
        <translation>Das Original wurde neu eingelesen.</translation>
    </message>
</context>
<context>
    <name>RescanDialog</name>
    <message>
        <source>Folder compared</source>
        <translation>Ordner verglichen</translation>
    </message>
    <message>
        <source>Files and documents</source>
        <translation>Dateien und Dokumente</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Check what is to be done.</source>
        <translation>Kreuzen Sie an, was geschehen soll.</translation>
    </message>
    <message>
        <source>The folder is as it was imported.</source>
        <translation>Der Ordner ist so, wie er importiert wurde.</translation>
    </message>
    <message>
        <source>Do what is checked</source>
        <translation>Angekreuztes ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File gone: document to the trash</source>
        <translation>Datei verschwunden: Dokument in den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Safeguarding</name>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gesichert nach {path}</translation>
    </message>
    <message>
        <source>Copy the library…</source>
        <translation>Bibliothek kopieren …</translation>
    </message>
    <message>
        <source>Where the copy is to lie</source>
        <translation>Wohin die Kopie soll</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>The copy lies in {path}: open it there.</source>
        <translation>Die Kopie liegt in {path}: öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Von dieser Bibliothek gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Type part of a date</source>
        <translation>Teil eines Datums eingeben</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>The library is whole again.</source>
        <translation>Die Bibliothek ist wieder unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln fault(s) in the library.</source>
        <translation>
            <numerusform>Die Prüfung fand %Ln Fehler in der Bibliothek.</numerusform>
            <numerusform>Die Prüfung fand %Ln Fehler in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Beheben, was sich beheben lässt</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>Die Bibliothek ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>A search can be saved from the search page.</source>
        <translation>Auf der Suchseite lässt sich eine Suche speichern.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Die letzten Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, “a phrase”, AND, OR, NOT, theme:ai, date:2025</source>
        <translation>Suchen: Wörter, „eine Wortfolge“, UND, ODER, NICHT, thema:ai, datum:2025</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide Sprachen</translation>
    </message>
    <message>
        <source>Find the wording of the other language too</source>
        <translation>Auch den Wortlaut der anderen Sprache finden</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Show every hit in its context, word under word</source>
        <translation>Jeden Treffer in seinem Zusammenhang zeigen, Wort unter Wort</translation>
    </message>
    <message>
        <source>Only {language}</source>
        <translation>Nur {language}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle markieren …</translation>
    </message>
    <message>
        <source>Tag the passage of every hit with a theme, in one step</source>
        <translation>Die Passage jedes Treffers mit einem Thema markieren, in einem Schritt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>More hits</source>
        <translation>Weitere Treffer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By dossier</source>
        <translation>Nach Dossier</translation>
    </message>
    <message>
        <source>No passage holds all the words. Search for any of them</source>
        <translation>Keine Passage enthält alle Wörter. Nach einem beliebigen davon suchen</translation>
    </message>
    <message>
        <source>Back to the hits for “{query}”</source>
        <translation>Zurück zu den Treffern für „{query}“</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Passagen wie „{text}“</translation>
    </message>
    <message>
        <source>Compared by meaning, in both languages.</source>
        <translation>Nach der Bedeutung verglichen, in beiden Sprachen.</translation>
    </message>
    <message>
        <source>Compared by words; to compare by meaning, install the package diptych[vectors].</source>
        <translation>Nach Wörtern verglichen; für den Vergleich nach Bedeutung das Paket diptych[vectors] installieren.</translation>
    </message>
    <message>
        <source>Type a query above and press Enter.</source>
        <translation>Geben Sie oben eine Anfrage ein und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden zu „{query}“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln Treffer zu „{query}“</numerusform>
            <numerusform>%Ln Treffer zu „{query}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Meinten Sie „{query}“?</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>Auch gesucht:</translation>
    </message>
    <message>
        <source>Translates “{origin}”; click to leave it out</source>
        <translation>Übersetzt „{origin}“; ein Klick lässt es weg</translation>
    </message>
    <message>
        <source>Leave out {wording}</source>
        <translation>{wording} weglassen</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle Themen</translation>
    </message>
    <message>
        <source>Choose a theme in the tree first, or put the caret into a tagged text.</source>
        <translation>Wählen Sie zuerst ein Thema im Baum, oder setzen Sie die Schreibmarke in einen markierten Text.</translation>
    </message>
    <message>
        <source>both panels</source>
        <translation>beide Tafeln</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>nur deutsch</translation>
    </message>
    <message>
        <source>French only</source>
        <translation>nur französisch</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Single letters work while the caret is in the reader.</source>
        <translation>Einzelne Buchstaben wirken, solange die Schreibmarke in der Leseansicht steht.</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Taste festlegen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{key} in the reader</source>
        <translation>{key} in der Leseansicht</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already.</source>
        <translation>{key} gehört bereits zu „{action}“.</translation>
    </message>
    <message>
        <source>The default key of “{action}” is back.</source>
        <translation>„{action}“ hat wieder seine vorgegebene Taste.</translation>
    </message>
</context>
<context>
    <name>Spotting</name>
    <message>
        <source>What translates this word cannot be told.</source>
        <translation>Was dieses Wort übersetzt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“{word}” is translated by “{translation}”.</source>
        <translation>„{word}“ wird mit „{translation}“ übersetzt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Open the specimen library</source>
        <translation>Musterbibliothek öffnen</translation>
    </message>
    <message>
        <source>Franco-German policy documents side by side: search, compare, tag, export.</source>
        <translation>Deutsch-französische Dokumente der Politik nebeneinander: suchen, vergleichen, markieren, exportieren.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The specimen library holds press releases, declarations and agreements written for Diptych, paired and aligned. Change in it what you like; it can be reset.</source>
        <translation>Die Musterbibliothek enthält Pressemitteilungen, Erklärungen und Abkommen, die eigens für Diptych verfasst wurden, mit ihren Fassungen und Zuordnungen. Ändern Sie darin, was Sie möchten; sie lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Choose a folder, then drop your files into the window.</source>
        <translation>Wählen Sie einen Ordner und ziehen Sie dann Ihre Dateien in das Fenster.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Go on where you or a colleague left off.</source>
        <translation>Machen Sie weiter, wo Sie oder andere aufgehört haben.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln Dossier</numerusform>
            <numerusform>%Ln Dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without counterpart</source>
        <translation>
            <numerusform>%Ln ohne Gegenstück</numerusform>
            <numerusform>%Ln ohne Gegenstück</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message>
        <source>Cue words: {words}</source>
        <translation>Stichwörter: {words}</translation>
    </message>
    <message>
        <source>Like what you tagged: {words}</source>
        <translation>Wie von Ihnen Markiertes: {words}</translation>
    </message>
    <message>
        <source>Cue words, and like what you tagged: {words}</source>
        <translation>Stichwörter, und wie von Ihnen Markiertes: {words}</translation>
    </message>
    <message>
        <source>Not learnt yet: a theme is learnt from ten tagged passages on.</source>
        <translation>Noch nicht gelernt: Ein Thema wird ab zehn markierten Passagen gelernt.</translation>
    </message>
    <message>
        <source>The {examples} tagged passages do not suffice to learn the theme yet.</source>
        <translation>Die {examples} markierten Passagen genügen noch nicht, um das Thema zu lernen.</translation>
    </message>
    <message>
        <source>Learnt from {examples} passages; {precision} of such suggestions are right.</source>
        <translation>Gelernt aus {examples} Passagen; {precision} solcher Vorschläge sind richtig.</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
    <message>
        <source>No theme suggests itself for this text.</source>
        <translation>Zu diesem Text bietet sich kein Thema an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s) may be made again.</source>
        <translation>
            <numerusform>%Ln abgelehnter Vorschlag ist wieder möglich.</numerusform>
            <numerusform>%Ln abgelehnte Vorschläge sind wieder möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggested themes</source>
        <translation>Vorgeschlagene Themen</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Ablehnen (R)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Zurücknehmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel-Datei (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV in UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Writing table</source>
        <translation>Tabelle wird geschrieben</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Nach {path} geschrieben</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags of this dossier</source>
        <translation>Markierungen dieses Dossiers</translation>
    </message>
    <message>
        <source>Tags of which coder</source>
        <translation>Markierungen welcher Person</translation>
    </message>
    <message>
        <source>No tags yet: select text and press T.</source>
        <translation>Noch keine Markierungen: Text auswählen und T drücken.</translation>
    </message>
    <message>
        <source>Note on this tag</source>
        <translation>Notiz zu dieser Markierung</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Alle Kodierenden</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>ThemeChecks</name>
    <message>
        <source>Themes to export</source>
        <translation>Themen für den Export</translation>
    </message>
    <message>
        <source>Themes (none checked: all)</source>
        <translation>Themen (keines angekreuzt: alle)</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>None (at the top)</source>
        <translation>Keines (ganz oben)</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Bezeichnung ({language})</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Cue words, one a line</source>
        <translation>Stichwörter, eines je Zeile</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <source>Give the theme a label in at least one language.</source>
        <translation>Geben Sie dem Thema eine Bezeichnung in mindestens einer Sprache.</translation>
    </message>
</context>
<context>
    <name>ThemeSplitDialog</name>
    <message>
        <source>Split “{theme}”</source>
        <translation>„{theme}“ teilen</translation>
    </message>
    <message>
        <source>Tags of the theme</source>
        <translation>Markierungen des Themas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierende Person</translation>
    </message>
    <message>
        <source>New label ({language})</source>
        <translation>Neue Bezeichnung ({language})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check the tags that go to the new theme; space checks the current row.</source>
        <translation>Haken Sie die Markierungen an, die zum neuen Thema gehören; die Leertaste hakt die Zeile an.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>Choose a theme in the tree first.</source>
        <translation>Wählen Sie zuerst ein Thema im Baum aus.</translation>
    </message>
    <message>
        <source>Merge “{theme}” into</source>
        <translation>„{theme}“ vereinigen mit</translation>
    </message>
    <message>
        <source>Type part of a theme’s name</source>
        <translation>Teil eines Themennamens eingeben</translation>
    </message>
    <message numerus="yes">
        <source>“{theme}” has %Ln tag(s), deleted with it; undo brings them back.</source>
        <translation>
            <numerusform>„{theme}“ hat %Ln Markierung, die mitgelöscht wird; Rückgängig holt sie zurück.</numerusform>
            <numerusform>„{theme}“ hat %Ln Markierungen, die mitgelöscht werden; Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation>Thema löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{theme}” has no tags to be split.</source>
        <translation>„{theme}“ hat keine Markierungen zu teilen.</translation>
    </message>
</context>
<context>
    <name>TranslationModel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source> · found by how often it stands there</source>
        <translation> · an seiner Häufigkeit an diesen Stellen erkannt</translation>
    </message>
    <message>
        <source>No translation known</source>
        <translation>Keine Übersetzung bekannt</translation>
    </message>
</context>
<context>
    <name>TranslationsDialog</name>
    <message>
        <source>Translations of “{term}”</source>
        <translation>Übersetzungen von „{term}“</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with a version on the other panel</source>
        <translation>
            <numerusform>%Ln Stelle mit einer Fassung auf der anderen Tafel</numerusform>
            <numerusform>%Ln Stellen mit einer Fassung auf der anderen Tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>No passage with these words has a version on the other panel.</source>
        <translation>Keine Passage mit diesen Wörtern hat eine Fassung auf der anderen Tafel.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Documents in the trash</source>
        <translation>Dokumente im Papierkorb</translation>
    </message>
    <message>
        <source>Choose what is to come back.</source>
        <translation>Wählen Sie, was zurückkommen soll.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Unpack library</source>
        <translation>Bibliothek auspacken</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Unpack and open</source>
        <translation>Auspacken und öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder for the library</source>
        <translation>Ordner für die Bibliothek</translation>
    </message>
    <message>
        <source>Name the new folder.</source>
        <translation>Nennen Sie den neuen Ordner.</translation>
    </message>
    <message>
        <source>There is something in this folder already; name a new one.</source>
        <translation>In diesem Ordner liegt schon etwas; nennen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>WordListModel</name>
    <message numerus="yes">
        <source>%Ln pair(s) of words</source>
        <translation>
            <numerusform>%Ln Wortpaar</numerusform>
            <numerusform>%Ln Wortpaare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Word lists of this library</source>
        <translation>Wortlisten dieser Bibliothek</translation>
    </message>
    <message>
        <source>They help to pair and align new texts and to find translations. A list is a table parted by tabs (German, French, English), a TBX glossary, or a dictionary for dictd.</source>
        <translation>Sie helfen, neue Texte zu paaren und auszurichten und Übersetzungen zu finden. Eine Liste ist eine Tabelle mit Tabulatoren (Deutsch, Französisch, Englisch), ein TBX-Glossar oder ein Wörterbuch für dictd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Report of differences</source>
        <translation>Bericht über Abweichungen</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Abweichung nach {path} geschrieben</numerusform>
            <numerusform>%Ln Abweichungen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Wortliste hinzufügen</translation>
    </message>
    <message>
        <source>Word lists, glossaries, dictionaries (*.tsv *.txt *.tbx *.xml *.dict *.dz *.index)</source>
        <translation>Wortlisten, Glossare, Wörterbücher (*.tsv *.txt *.tbx *.xml *.dict *.dz *.index)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Adding a word list</source>
        <translation>Wortliste wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of words added from {file}.</source>
        <translation>
            <numerusform>%Ln Wortpaar aus {file} hinzugefügt.</numerusform>
            <numerusform>%Ln Wortpaare aus {file} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words on one panel first.</source>
        <translation>Wählen Sie zuerst die Wörter auf einer Tafel aus.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Zeile nach {path} geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach {path} geschrieben</numerusform>
        </translation>
    </message>
</context>
</TS>
