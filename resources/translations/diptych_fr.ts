<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diptych</source>
        <translation>À propos de Diptych</translation>
    </message>
    <message>
        <source>&lt;b&gt;Diptych {version}&lt;/b&gt;&lt;p&gt;Two panels and a hinge: German and French policy documents, side by side.&lt;/p&gt;&lt;p&gt;Works offline; nothing leaves this machine.&lt;/p&gt;&lt;p&gt;MIT licence. Uses Qt {qt} (LGPL).&lt;/p&gt;</source>
        <translation>&lt;b&gt;Diptych {version}&lt;/b&gt;&lt;p&gt;Deux volets et une charnière : documents politiques allemands et français côte à côte.&lt;/p&gt;&lt;p&gt;Fonctionne hors ligne ; rien ne quitte cet ordinateur.&lt;/p&gt;&lt;p&gt;Licence MIT. Utilise Qt {qt} (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the &amp;specimen library</source>
        <translation>Ouvrir la &amp;bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>&amp;Reset the specimen library…</source>
        <translation>&amp;Réinitialiser la bibliothèque d’exemple…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;répertoire…</translation>
    </message>
    <message>
        <source>Look at a folder a&amp;gain…</source>
        <translation>Ree&amp;xaminer un répertoire…</translation>
    </message>
    <message>
        <source>Last import repor&amp;t…</source>
        <translation>Dernier comp&amp;te rendu d’importation…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Bring &amp;in a file of another program…</source>
        <translation>Reprendre le f&amp;ichier d’un autre programme…</translation>
    </message>
    <message>
        <source>Bring in a colleague’s &amp;library…</source>
        <translation>Reprendre la bib&amp;liothèque d’un collègue…</translation>
    </message>
    <message>
        <source>Pack librar&amp;y as one file…</source>
        <translation>Réunir la bibliothèque en un fichi&amp;er…</translation>
    </message>
    <message>
        <source>Unpac&amp;k a library…</source>
        <translation>E&amp;xtraire une bibliothèque…</translation>
    </message>
    <message>
        <source>Save dossier as &amp;PDF…</source>
        <translation>Enregistrer le dossier en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Back up library</source>
        <translation>&amp;Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Go back to a back&amp;up…</source>
        <translation>Revenir à une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>Chec&amp;k library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>&amp;Fermer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy &amp;both panels with citations</source>
        <translation>Copier les &amp;deux volets avec leurs références</translation>
    </message>
    <message>
        <source>Copy both panels as &amp;Markdown</source>
        <translation>Copier les deux volets en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Find in the texts</source>
        <translation>C&amp;hercher dans les textes</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Rechercher dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Passages &amp;like this one</source>
        <translation>Passages &amp;semblables à celui-ci</translation>
    </message>
    <message>
        <source>E&amp;xport the answer…</source>
        <translation>E&amp;xporter la réponse…</translation>
    </message>
    <message>
        <source>Edit &amp;details…</source>
        <translation>Modifier la &amp;notice…</translation>
    </message>
    <message>
        <source>&amp;Read the original again…</source>
        <translation>Re&amp;lire l’original…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Sh&amp;ow the trash…</source>
        <translation>&amp;Afficher la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Tag the selection…</source>
        <translation>É&amp;tiqueter la sélection…</translation>
    </message>
    <message>
        <source>Tag with the &amp;last theme</source>
        <translation>Étiqueter avec le &amp;dernier thème</translation>
    </message>
    <message>
        <source>&amp;Carry over the hinge</source>
        <translation>&amp;Reporter sur l’autre volet</translation>
    </message>
    <message>
        <source>Carry &amp;all tags of the dossier</source>
        <translation>Reporter &amp;toutes les étiquettes du dossier</translation>
    </message>
    <message>
        <source>Carry the tags of the whole &amp;library</source>
        <translation>Reporter les étiquettes de toute la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Con&amp;firm tag</source>
        <translation>&amp;Valider l’étiquette</translation>
    </message>
    <message>
        <source>Chan&amp;ge theme of tag…</source>
        <translation>Changer le t&amp;hème de l’étiquette…</translation>
    </message>
    <message>
        <source>&amp;Fit tag to the selection</source>
        <translation>A&amp;juster l’étiquette à la sélection</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <translation>Re&amp;tirer l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Next tag</source>
        <translation>Étiquette &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>Étiquette &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Suggest themes…</source>
        <translation>Proposer des th&amp;èmes…</translation>
    </message>
    <message>
        <source>Make re&amp;jected suggestions again</source>
        <translation>Refaire les propositions re&amp;jetées</translation>
    </message>
    <message>
        <source>Tag all &amp;hits…</source>
        <translation>Étiqueter tous les rés&amp;ultats…</translation>
    </message>
    <message>
        <source>Dr&amp;ift between the panels…</source>
        <translation>É&amp;carts entre les volets…</translation>
    </message>
    <message>
        <source>&amp;Your name as coder…</source>
        <translation>&amp;Votre nom de codeur…</translation>
    </message>
    <message>
        <source>Compare co&amp;ders…</source>
        <translation>Comparer les co&amp;deurs…</translation>
    </message>
    <message>
        <source>As&amp;k the tags…</source>
        <translation>Interroger les étiquett&amp;es…</translation>
    </message>
    <message>
        <source>Show e&amp;xcerpts of theme</source>
        <translation>Afficher les e&amp;xtraits du thème</translation>
    </message>
    <message>
        <source>Ne&amp;w theme…</source>
        <translation>&amp;Nouveau thème…</translation>
    </message>
    <message>
        <source>Edit the&amp;me…</source>
        <translation>&amp;Modifier le thème…</translation>
    </message>
    <message>
        <source>Mer&amp;ge theme into…</source>
        <translation>&amp;Fusionner le thème avec…</translation>
    </message>
    <message>
        <source>S&amp;plit theme…</source>
        <translation>Sc&amp;inder le thème…</translation>
    </message>
    <message>
        <source>&amp;Delete theme</source>
        <translation>S&amp;upprimer le thème</translation>
    </message>
    <message>
        <source>Move theme &amp;up</source>
        <translation>&amp;Monter le thème</translation>
    </message>
    <message>
        <source>Move theme do&amp;wn</source>
        <translation>&amp;Descendre le thème</translation>
    </message>
    <message>
        <source>Move theme &amp;out of its parent</source>
        <translation>S&amp;ortir le thème de son parent</translation>
    </message>
    <message>
        <source>Move theme &amp;below the one above</source>
        <translation>Placer le thème &amp;sous le précédent</translation>
    </message>
    <message>
        <source>Go to the other &amp;panel</source>
        <translation>Passer à l’autre &amp;volet</translation>
    </message>
    <message>
        <source>Translati&amp;on of the word</source>
        <translation>Traduction du m&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Next bead</source>
        <translation>Segment &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous bead</source>
        <translation>Segment &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unsure bead</source>
        <translation>Segment &amp;incertain suivant</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>&amp;Divergence suivante</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>Di&amp;vergence précédente</translation>
    </message>
    <message>
        <source>&amp;Confirm bead</source>
        <translation>&amp;Valider le segment</translation>
    </message>
    <message>
        <source>Confirm all up to &amp;here</source>
        <translation>Valider &amp;tout jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Merge with the next bead</source>
        <translation>&amp;Fusionner avec le segment suivant</translation>
    </message>
    <message>
        <source>Swap count&amp;erparts with the next bead</source>
        <translation>É&amp;changer les correspondances avec le segment suivant</translation>
    </message>
    <message>
        <source>&amp;Split bead</source>
        <translation>S&amp;cinder le segment</translation>
    </message>
    <message>
        <source>&amp;Link the selected passages</source>
        <translation>&amp;Lier les passages sélectionnés</translation>
    </message>
    <message>
        <source>Unlin&amp;k bead</source>
        <translation>&amp;Délier le segment</translation>
    </message>
    <message>
        <source>Align &amp;anew</source>
        <translation>&amp;Réaligner</translation>
    </message>
    <message>
        <source>Ne&amp;xt dossier</source>
        <translation>Dossier sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious dossier</source>
        <translation>Dossier précéde&amp;nt</translation>
    </message>
    <message>
        <source>Confirm pairin&amp;g</source>
        <translation>Valider l’appariemen&amp;t</translation>
    </message>
    <message>
        <source>Par&amp;t dossier</source>
        <translation>Sépare&amp;r le dossier</translation>
    </message>
    <message>
        <source>&amp;Join the two chosen dossiers</source>
        <translation>Réunir les deux dossiers sé&amp;lectionnés</translation>
    </message>
    <message>
        <source>Rep&amp;ort of differences…</source>
        <translation>Rapp&amp;ort sur les divergences…</translation>
    </message>
    <message>
        <source>Report of differences of the &amp;whole library…</source>
        <translation>Rapport sur les divergences de &amp;toute la bibliothèque…</translation>
    </message>
    <message>
        <source>Translations of the selected wo&amp;rds…</source>
        <translation>Traductions des m&amp;ots sélectionnés…</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>Listes de mots…</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Excerpts</source>
        <translation>&amp;Extraits</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Con&amp;cordance</source>
        <translation>Con&amp;cordance</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Left column</source>
        <translation>Colonne de &amp;gauche</translation>
    </message>
    <message>
        <source>Ri&amp;ght column</source>
        <translation>Colonne de &amp;droite</translation>
    </message>
    <message>
        <source>Scroll panels &amp;together</source>
        <translation>Faire défiler les volets &amp;ensemble</translation>
    </message>
    <message>
        <source>Original pa&amp;ge</source>
        <translation>Page &amp;originale</translation>
    </message>
    <message>
        <source>S&amp;wap the panels</source>
        <translation>&amp;Intervertir les volets</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Ser&amp;if</source>
        <translation>Empattement&amp;s</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>Lignes étroites</translation>
    </message>
    <message>
        <source>Lines as wide as the &amp;panel</source>
        <translation>Lignes de la largeur du vole&amp;t</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Go to dossier…</source>
        <translation>&amp;Aller à un dossier…</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>À &amp;propos de Diptych</translation>
    </message>
</context>
<context>
    <name>Aligning</name>
    <message>
        <source>No bead of this dossier is unsure.</source>
        <translation>Aucun segment de ce dossier n’est incertain.</translation>
    </message>
    <message>
        <source>Put the caret into an aligned passage first.</source>
        <translation>Placez d’abord le curseur dans un passage aligné.</translation>
    </message>
    <message>
        <source>Choose two beads: these are {count}.</source>
        <translation>Choisissez deux segments&#xa0;: il y en a {count}.</translation>
    </message>
    <message>
        <source>Put the caret into an aligned passage that another one follows.</source>
        <translation>Placez le curseur dans un passage aligné suivi d’un autre.</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Alignement</translation>
    </message>
    <message numerus="yes">
        <source>Aligned anew; %Ln confirmed bead(s) kept.</source>
        <translation>
            <numerusform>Réaligné ; %Ln segment validé conservé.</numerusform>
            <numerusform>Réaligné ; %Ln segments validés conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Choose a hit, or put the caret into a passage first.</source>
        <translation>Choisissez d’abord un résultat ou placez le curseur dans un passage.</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>Comparaison des passages</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Étiqueter tous les résultats</translation>
    </message>
    <message>
        <source>Tagging all hits</source>
        <translation>Étiquetage des résultats</translation>
    </message>
    <message>
        <source>Every hit has this theme already.</source>
        <translation>Tous les résultats portent déjà ce thème.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged</source>
        <translation>
            <numerusform>%Ln résultat étiqueté</numerusform>
            <numerusform>%Ln résultats étiquetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Exporter la réponse</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {path}</numerusform>
            <numerusform>%Ln lignes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Lancez d’abord une recherche.</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Bring in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Names of themes are in</source>
        <translation>Noms des thèmes en</translation>
    </message>
    <message>
        <source>Coder of tags without one</source>
        <translation>Codeur des étiquettes qui n’en ont pas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each language becomes a document, and each unit a confirmed bead. The documents stay.</source>
        <translation>Chaque langue devient un document, chaque unité un segment validé. Les documents restent.</translation>
    </message>
    <message>
        <source>The terms become a word list of this library.</source>
        <translation>Les termes deviennent une liste de mots de cette bibliothèque.</translation>
    </message>
    <message>
        <source>New themes are added; themes of the same name take over what the file says. One undo.</source>
        <translation>Les nouveaux thèmes sont ajoutés ; ceux du même nom reprennent ce que dit le fichier. Une seule annulation suffit.</translation>
    </message>
    <message>
        <source>Tags are put on the texts of this library, by their words. One undo.</source>
        <translation>Les étiquettes sont placées sur les textes de cette bibliothèque d’après leurs mots. Une seule annulation suffit.</translation>
    </message>
    <message>
        <source>Tags are put on the texts that are here; texts that are not become documents, which stay. Themes and tags are one undo.</source>
        <translation>Les étiquettes sont placées sur les textes présents ; les textes absents deviennent des documents, qui restent. Thèmes et étiquettes s’annulent en une fois.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>All that can be brought in ({endings})</source>
        <translation>Tout ce qui peut être repris ({endings})</translation>
    </message>
    <message>
        <source>Projects of coding programs ({endings})</source>
        <translation>Projets de logiciels d’analyse qualitative ({endings})</translation>
    </message>
    <message>
        <source>Codebooks ({endings})</source>
        <translation>Livres de codes ({endings})</translation>
    </message>
    <message>
        <source>Translation memories ({endings})</source>
        <translation>Mémoires de traduction ({endings})</translation>
    </message>
    <message>
        <source>Term bases ({endings})</source>
        <translation>Bases terminologiques ({endings})</translation>
    </message>
    <message>
        <source>Web annotations ({endings})</source>
        <translation>Annotations web ({endings})</translation>
    </message>
    <message>
        <source>Packed libraries (*.diptych)</source>
        <translation>Bibliothèques réunies en un fichier (*.diptych)</translation>
    </message>
    <message>
        <source>Folder of the colleague’s library</source>
        <translation>Dossier de la bibliothèque du collègue</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Reprise</translation>
    </message>
</context>
<context>
    <name>BroughtInReport</name>
    <message>
        <source>Brought in: {name}</source>
        <translation>Repris : {name}</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new document(s)</source>
        <translation>
            <numerusform>%Ln nouveau document</numerusform>
            <numerusform>%Ln nouveaux documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new theme(s)</source>
        <translation>
            <numerusform>%Ln nouveau thème</numerusform>
            <numerusform>%Ln nouveaux thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new tag(s)</source>
        <translation>
            <numerusform>%Ln nouvelle étiquette</numerusform>
            <numerusform>%Ln nouvelles étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bead(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A fault in Diptych</source>
        <translation>Une erreur dans Diptych</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Your library is safe: every change is stored at once. You can go on working; please send this report to whoever looks after Diptych for you.</source>
        <translation>Une erreur inattendue s’est produite. Votre bibliothèque est intacte : chaque modification est enregistrée aussitôt. Vous pouvez continuer à travailler ; veuillez envoyer ce rapport à la personne qui s’occupe de Diptych pour vous.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Type part of a theme’s name</source>
        <translation>Saisir une partie du nom d’un thème</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Sélectionnez d’abord du texte.</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Put the caret into a tagged text first.</source>
        <translation>Placez d’abord le curseur dans un texte étiqueté.</translation>
    </message>
    <message>
        <source>Carried over; the new tag is provisional until you confirm it.</source>
        <translation>Reportée ; la nouvelle étiquette est provisoire jusqu’à votre validation.</translation>
    </message>
    <message>
        <source>There is nothing to carry to: it was carried before, or has no counterpart.</source>
        <translation>Rien à reporter : cela a déjà été fait, ou il n’y a pas de correspondance.</translation>
    </message>
    <message>
        <source>Carrying tags</source>
        <translation>Report des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) carried over; they are provisional.</source>
        <translation>
            <numerusform>%Ln étiquette reportée ; elle est provisoire.</numerusform>
            <numerusform>%Ln étiquettes reportées ; elles sont provisoires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change theme of tag</source>
        <translation>Changer le thème de l’étiquette</translation>
    </message>
    <message>
        <source>Choose a tag, then select the text that it should cover.</source>
        <translation>Choisissez une étiquette, puis sélectionnez le texte qu’elle doit couvrir.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>No tag here.</source>
        <translation>Aucune étiquette ici.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Your name as coder</source>
        <translation>Votre nom de codeur</translation>
    </message>
    <message>
        <source>This name stands on the tags that you make; empty: your name on this system.</source>
        <translation>Ce nom figure sur les étiquettes que vous posez ; vide : votre nom sur ce système.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New tags bear the name {name}.</source>
        <translation>Les nouvelles étiquettes portent le nom {name}.</translation>
    </message>
    <message>
        <source>There are tags of one coder only; bring in a colleague’s tags first.</source>
        <translation>Il n’y a d’étiquettes que d’un seul codeur ; reprenez d’abord celles d’un collègue.</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare coders</source>
        <translation>Comparer les codeurs</translation>
    </message>
    <message>
        <source>Also texts that only one of them has tagged</source>
        <translation>Aussi les textes qu’un seul a étiquetés</translation>
    </message>
    <message>
        <source>Passages on which they differ</source>
        <translation>Passages où ils diffèrent</translation>
    </message>
    <message>
        <source>Open in the reader (O)</source>
        <translation>Ouvrir dans le lecteur (O)</translation>
    </message>
    <message>
        <source>First coder</source>
        <translation>Premier codeur</translation>
    </message>
    <message>
        <source>Second coder</source>
        <translation>Second codeur</translation>
    </message>
    <message>
        <source>Agreement by</source>
        <translation>Accord par</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Tags of the first coder</source>
        <translation>Étiquettes du premier codeur</translation>
    </message>
    <message>
        <source>Tags of the second coder</source>
        <translation>Étiquettes du second codeur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Save agreement…</source>
        <translation>Enregistrer l’accord…</translation>
    </message>
    <message>
        <source>Save differences…</source>
        <translation>Enregistrer les différences…</translation>
    </message>
    <message numerus="yes">
        <source>They differ on %Ln passage(s)</source>
        <translation>
            <numerusform>Ils diffèrent sur %Ln passage</numerusform>
            <numerusform>Ils diffèrent sur %Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {coder} (1)</source>
        <translation>Garder {coder} (1)</translation>
    </message>
    <message>
        <source>Keep {coder} (2)</source>
        <translation>Garder {coder} (2)</translation>
    </message>
    <message>
        <source>Keep both (3)</source>
        <translation>Garder les deux (3)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Differences between coders</source>
        <translation>Différences entre codeurs</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Other panel</source>
        <translation>Autre volet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Ordre des textes</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Selon les mots qui précèdent</translation>
    </message>
    <message>
        <source>By the key word</source>
        <translation>Selon le mot-clé</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Selon les mots qui suivent</translation>
    </message>
    <message>
        <source>By the translation</source>
        <translation>Par la traduction</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Order of lines</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln ligne pour « {query} »</numerusform>
            <numerusform>%Ln lignes pour « {query} »</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a query above and choose Concordance.</source>
        <translation>Saisissez une requête ci-dessus et choisissez Concordance.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A new edition of a known file: tags and confirmed beads were taken over.</source>
        <translation>Nouvelle édition d’un fichier connu : les étiquettes et les segments validés ont été repris.</translation>
    </message>
    <message>
        <source>A step of the history was never ended.</source>
        <translation>Une étape de l’historique n’a jamais été terminée.</translation>
    </message>
    <message>
        <source>Accept suggestion {theme}</source>
        <translation>Accepter la proposition {theme}</translation>
    </message>
    <message>
        <source>Align “{title}” anew</source>
        <translation>Réaligner « {title} »</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Another program replaced the file of the library {path}. Close it and open it again; what you had will be among its backups.</source>
        <translation>Un autre programme a remplacé le fichier de la bibliothèque {path}. Fermez-la puis rouvrez-la ; l’état que vous aviez se trouvera parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>Bead {bead} cannot be looked up by its passages.</source>
        <translation>Le segment {bead} est introuvable par ses passages.</translation>
    </message>
    <message>
        <source>Bring in {file}</source>
        <translation>Reprendre {file}</translation>
    </message>
    <message>
        <source>Carry all tags of the dossier</source>
        <translation>Reporter toutes les étiquettes du dossier</translation>
    </message>
    <message>
        <source>Carry all tags of the library</source>
        <translation>Reporter toutes les étiquettes de la bibliothèque</translation>
    </message>
    <message>
        <source>Carry tag {theme}</source>
        <translation>Reporter l’étiquette {theme}</translation>
    </message>
    <message>
        <source>Carrying tags</source>
        <translation>Report des étiquettes</translation>
    </message>
    <message>
        <source>Change tag {theme}</source>
        <translation>Modifier l’étiquette {theme}</translation>
    </message>
    <message>
        <source>Change theme {theme}</source>
        <translation>Modifier le thème {theme}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>Comparing by meaning</source>
        <translation>Comparaison par le sens</translation>
    </message>
    <message>
        <source>Comparing what passages mean</source>
        <translation>Comparaison du sens des passages</translation>
    </message>
    <message>
        <source>Confirm all beads up to here</source>
        <translation>Valider tous les segments jusqu’ici</translation>
    </message>
    <message>
        <source>Confirm pairing “{title}”</source>
        <translation>Valider l’appariement « {title} »</translation>
    </message>
    <message>
        <source>Confirm {count} beads</source>
        <translation>Valider des segments ({count})</translation>
    </message>
    <message>
        <source>Confirm {count} tags</source>
        <translation>Valider des étiquettes ({count})</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Delete theme {theme}</source>
        <translation>Supprimer le thème {theme}</translation>
    </message>
    <message>
        <source>Diptych made a mistake ({fault}); your library is as it was before this step. Details are in {log}.</source>
        <translation>Diptych a commis une erreur ({fault}) ; votre bibliothèque est telle qu’avant cette étape. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>Document {document} counts its passages wrongly.</source>
        <translation>Le document {document} compte mal ses passages.</translation>
    </message>
    <message>
        <source>Document {document} has no passage {passage}; the command passages lists them.</source>
        <translation>Le document {document} n’a pas de passage {passage} ; la commande passages les énumère.</translation>
    </message>
    <message>
        <source>Document {document} is not in the log of changes.</source>
        <translation>Le document {document} est absent du journal des modifications.</translation>
    </message>
    <message>
        <source>Document {document}: {problem}; read its original again (reread).</source>
        <translation>Document {document} : {problem} ; relisez son original (reread).</translation>
    </message>
    <message>
        <source>Documents {left} and {right} are both in the language {lang}; a dossier holds one of each language.</source>
        <translation>Les documents {left} et {right} sont tous deux en {lang} ; un dossier n’en contient qu’un par langue.</translation>
    </message>
    <message>
        <source>Dossier {dossier} has no document.</source>
        <translation>Le dossier {dossier} n’a aucun document.</translation>
    </message>
    <message>
        <source>Dossier {dossier} has {count} documents, but its status is {status}.</source>
        <translation>Le dossier {dossier} a {count} documents, mais son état est {status}.</translation>
    </message>
    <message>
        <source>Edit details of “{title}”</source>
        <translation>Modifier la notice de « {title} »</translation>
    </message>
    <message>
        <source>Entering tags</source>
        <translation>Enregistrement des étiquettes</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Gathering beads</source>
        <translation>Collecte des segments</translation>
    </message>
    <message>
        <source>Gathering excerpts</source>
        <translation>Collecte des extraits</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>In {name}, {count} codings name a code that the file does not have, and were not taken.</source>
        <translation>Dans {name}, {count} codages nomment un code absent du fichier et n’ont pas été repris.</translation>
    </message>
    <message>
        <source>In {name}, {count} codings of regions of a page were not taken, only those of its text.</source>
        <translation>Dans {name}, {count} codages de zones de page n’ont pas été repris, seulement ceux du texte.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections did not lie on their words and were put where those stand.</source>
        <translation>Dans {name}, {count} sélections ne tombaient pas sur leurs mots et ont été placées là où ceux-ci se trouvent.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections lie outside the text and were not taken.</source>
        <translation>Dans {name}, {count} sélections se trouvent hors du texte et n’ont pas été reprises.</translation>
    </message>
    <message>
        <source>In {name}, {count} selections were counted otherwise (line ends, byte order mark) and were put right.</source>
        <translation>Dans {name}, {count} sélections étaient comptées autrement (fins de ligne, marque d’ordre des octets) et ont été rectifiées.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learning words</source>
        <translation>Apprentissage des mots</translation>
    </message>
    <message>
        <source>Link documents {left} and {right}</source>
        <translation>Réunir les documents {left} et {right}</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Lier des passages</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>Looking for the texts</source>
        <translation>Recherche des textes</translation>
    </message>
    <message>
        <source>Merge theme {source} into {target}</source>
        <translation>Fusionner le thème {source} avec {target}</translation>
    </message>
    <message>
        <source>Merge {count} beads</source>
        <translation>Fusionner des segments ({count})</translation>
    </message>
    <message>
        <source>Move the border of a bead</source>
        <translation>Déplacer la limite d’un segment</translation>
    </message>
    <message>
        <source>Move theme {theme}</source>
        <translation>Déplacer le thème {theme}</translation>
    </message>
    <message>
        <source>Move {count} documents to the trash</source>
        <translation>Mettre des documents à la corbeille ({count})</translation>
    </message>
    <message>
        <source>Note on tag {theme}</source>
        <translation>Note sur l’étiquette {theme}</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Appariement</translation>
    </message>
    <message>
        <source>Part dossier “{title}”</source>
        <translation>Séparer le dossier « {title} »</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading {path} failed and was stopped; the file is probably damaged.</source>
        <translation>La lecture de {path} a échoué et a été interrompue ; le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>Reading {path} took longer than {seconds} seconds and was stopped; split the file or raise the limit.</source>
        <translation>La lecture de {path} a dépassé {seconds} secondes et a été interrompue ; scindez le fichier ou relevez la limite.</translation>
    </message>
    <message>
        <source>Recognising text, page by page</source>
        <translation>Reconnaissance du texte, page par page</translation>
    </message>
    <message>
        <source>Reject pairing “{title}”</source>
        <translation>Rejeter l’appariement « {title} »</translation>
    </message>
    <message>
        <source>Remove {count} tags</source>
        <translation>Retirer des étiquettes ({count})</translation>
    </message>
    <message>
        <source>Rename coder {old} to {new}</source>
        <translation>Renommer le codeur {old} en {new}</translation>
    </message>
    <message>
        <source>Resize tag {theme}</source>
        <translation>Changer l’étendue de l’étiquette {theme}</translation>
    </message>
    <message>
        <source>Restore {count} documents</source>
        <translation>Restaurer des documents ({count})</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} points to a row of {parent} that is not there; restore a backup.</source>
        <translation>La ligne {row} de la table {table} renvoie à une ligne absente de {parent} ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Settle a difference between {first} and {second}</source>
        <translation>Régler une différence entre {first} et {second}</translation>
    </message>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Une erreur s’est produite : {reason}</translation>
    </message>
    <message>
        <source>Split a bead</source>
        <translation>Scinder un segment</translation>
    </message>
    <message>
        <source>Split {target} from theme {source}</source>
        <translation>Détacher {target} du thème {source}</translation>
    </message>
    <message>
        <source>Step {step} of the history cannot be understood.</source>
        <translation>L’étape {step} de l’historique est incompréhensible.</translation>
    </message>
    <message>
        <source>Stopped as asked; what was finished before is kept.</source>
        <translation>Arrêté à votre demande ; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Storing units</source>
        <translation>Enregistrement des unités</translation>
    </message>
    <message>
        <source>Swap the counterparts of two beads</source>
        <translation>Échanger les correspondances de deux segments</translation>
    </message>
    <message>
        <source>Tag {tag} does not quote document {document} as it is.</source>
        <translation>L’étiquette {tag} ne cite pas le document {document} tel qu’il est.</translation>
    </message>
    <message>
        <source>Tag {theme}</source>
        <translation>Étiqueter {theme}</translation>
    </message>
    <message>
        <source>Text recognition took too long on {count} pages ({pages}); they stay without text.</source>
        <translation>La reconnaissance du texte a pris trop de temps sur {count} pages ({pages}) ; elles restent sans texte.</translation>
    </message>
    <message>
        <source>The amounts differ.</source>
        <translation>Les montants diffèrent.</translation>
    </message>
    <message>
        <source>The articles, paragraphs or acts that are cited differ.</source>
        <translation>Les articles, paragraphes ou actes cités diffèrent.</translation>
    </message>
    <message>
        <source>The dates differ.</source>
        <translation>Les dates diffèrent.</translation>
    </message>
    <message>
        <source>The encoding is not stated; it was read as {encoding}. If letters look wrong, choose another encoding.</source>
        <translation>L’encodage n’est pas indiqué ; le fichier a été lu en {encoding}. Si des lettres semblent fausses, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>The file holds two languages and was split into {count} documents.</source>
        <translation>Le fichier contient deux langues et a été scindé en {count} documents.</translation>
    </message>
    <message>
        <source>The index holds {count} documents otherwise than the library does.</source>
        <translation>L’index contient {count} documents autrement que la bibliothèque.</translation>
    </message>
    <message>
        <source>The kept original of {path} has changed; import the file again.</source>
        <translation>L’original conservé de {path} a changé ; importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The kept original of {path} is missing; import the file again.</source>
        <translation>L’original conservé de {path} est absent ; importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The library has no word list {name}; the command wordlists lists them.</source>
        <translation>La bibliothèque n’a pas de liste de mots {name} ; la commande wordlists les énumère.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}); restore a backup from its folder backups.</source>
        <translation>La bibliothèque {path} est illisible ({reason}) ; restaurez une sauvegarde de son répertoire backups.</translation>
    </message>
    <message>
        <source>The library {path} is in use by {holder}; close it there first, or open it read-only.</source>
        <translation>La bibliothèque {path} est utilisée par {holder} ; fermez-la d’abord là-bas, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there; put its folder or drive back, then open it again.</source>
        <translation>La bibliothèque {path} n’est plus là ; remettez en place son répertoire ou son disque, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The library {path} is of the older format {found} (this Diptych writes {known}); open it once for writing, so that it is brought up to date.</source>
        <translation>La bibliothèque {path} est à l’ancien format {found} (ce Diptych écrit le {known}) ; ouvrez-la une fois en écriture pour la mettre à jour.</translation>
    </message>
    <message>
        <source>The library {path} is open read-only, so nothing can be changed.</source>
        <translation>La bibliothèque {path} est ouverte en lecture seule ; rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>The library {path} lies in a folder that {service} keeps in step with other computers; pause {service} while you work, or keep the library elsewhere and put only backups there.</source>
        <translation>La bibliothèque {path} se trouve dans un répertoire que {service} synchronise avec d’autres ordinateurs ; suspendez {service} pendant le travail, ou conservez la bibliothèque ailleurs et n’y déposez que des sauvegardes.</translation>
    </message>
    <message>
        <source>The library {path} lies on a network drive ({kind}), where two computers may damage it; copy it to a folder of this computer and work there.</source>
        <translation>La bibliothèque {path} se trouve sur un lecteur réseau ({kind}), où deux ordinateurs peuvent l’endommager ; copiez-la dans un répertoire de cet ordinateur et travaillez-y.</translation>
    </message>
    <message>
        <source>The library {path} was not closed properly and cannot be put in order where it lies, since its folder cannot be written; copy it to a folder of your own and open it there.</source>
        <translation>La bibliothèque {path} n’a pas été fermée correctement et ne peut être remise en ordre sur place, car son répertoire n’est pas accessible en écriture ; copiez-la dans un répertoire à vous et ouvrez-la là.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Diptych (format {found}, this one reads {known}); install the newer version.</source>
        <translation>La bibliothèque {path} a été écrite par une version plus récente de Diptych (format {found}, celle-ci lit le {known}) ; installez la version plus récente.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged ({reason}); restore a backup from its folder backups.</source>
        <translation>Le fichier de la bibliothèque est endommagé ({reason}) ; restaurez une sauvegarde de son répertoire backups.</translation>
    </message>
    <message>
        <source>The names differ.</source>
        <translation>Les noms diffèrent.</translation>
    </message>
    <message>
        <source>The numbers differ.</source>
        <translation>Les nombres diffèrent.</translation>
    </message>
    <message>
        <source>The other version lacks this passage.</source>
        <translation>Ce passage manque dans l’autre version.</translation>
    </message>
    <message>
        <source>The part of Diptych that works on the library ended unexpectedly; everything finished before is kept. It was started anew: do the last step again.</source>
        <translation>La partie de Diptych qui travaille sur la bibliothèque s’est arrêtée inopinément ; tout ce qui était achevé auparavant est conservé. Elle a été redémarrée : refaites la dernière étape.</translation>
    </message>
    <message>
        <source>The password does not open {path}; check it and try again.</source>
        <translation>Le mot de passe n’ouvre pas {path} ; vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The percentages differ.</source>
        <translation>Les pourcentages diffèrent.</translation>
    </message>
    <message>
        <source>The query cannot be understood at character {position}: {problem}</source>
        <translation>La requête est incompréhensible au caractère {position} : {problem}</translation>
    </message>
    <message>
        <source>The same file is in the library already.</source>
        <translation>Le même fichier est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew; ask again in a moment. Your library is not affected.</source>
        <translation>L’index de recherche était endommagé et est en cours de reconstruction ; réessayez dans un instant. Votre bibliothèque n’est pas touchée.</translation>
    </message>
    <message>
        <source>The span {start} to {end} does not lie within the text of document {document} ({length} characters).</source>
        <translation>L’intervalle {start} à {end} n’est pas dans le texte du document {document} ({length} caractères).</translation>
    </message>
    <message>
        <source>The text of {name} is empty and was not taken.</source>
        <translation>Le texte de {name} est vide et n’a pas été repris.</translation>
    </message>
    <message>
        <source>The text of {name} is not in the file, so its {count} codings and notes were not taken.</source>
        <translation>Le texte de {name} n’est pas dans le fichier ; ses {count} codages et notes n’ont donc pas été repris.</translation>
    </message>
    <message>
        <source>The text of {name} is not in the file.</source>
        <translation>Le texte de {name} n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The text stands in two languages ({first}, {second}); it was split into two documents.</source>
        <translation>Le texte est en deux langues ({first}, {second}) ; il a été scindé en deux documents.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of pages (mean confidence {percent} %); check it before you quote it.</source>
        <translation>Le texte a été reconnu à partir d’images de pages (fiabilité moyenne {percent} %) ; vérifiez-le avant de le citer.</translation>
    </message>
    <message>
        <source>The theme {theme} lies below itself.</source>
        <translation>Le thème {theme} est placé sous lui-même.</translation>
    </message>
    <message>
        <source>The words are in the word list {name} in the library&apos;s folder {folder}; delete that file to be rid of them.</source>
        <translation>Les mots se trouvent dans la liste {name}, dans le dossier {folder} de la bibliothèque ; supprimez ce fichier pour les retirer.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not as Diptych makes it.</source>
        <translation>{kind} {name} n’est pas tel que Diptych le crée.</translation>
    </message>
    <message>
        <source>There is a library in {path} already; open it, or choose another folder.</source>
        <translation>Il y a déjà une bibliothèque dans {path} ; ouvrez-la, ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>There is no Diptych library in {path}; create one there or choose another folder.</source>
        <translation>Il n’y a pas de bibliothèque Diptych dans {path} ; créez-en une ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>There is no bead {bead} in this library.</source>
        <translation>Il n’y a pas de segment {bead} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no document {document} in this library.</source>
        <translation>Il n’y a pas de document {document} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no dossier {dossier} in this library.</source>
        <translation>Il n’y a pas de dossier {dossier} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no export format {format}; choose one of {formats}.</source>
        <translation>Il n’y a pas de format d’exportation {format} ; choisissez parmi {formats}.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}; check the spelling.</source>
        <translation>Il n’y a ni fichier ni répertoire à {path} ; vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>There is no imported file {source} in this library.</source>
        <translation>Il n’y a pas de fichier importé {source} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”; the command searches lists them.</source>
        <translation>Il n’y a pas de recherche enregistrée « {name} » ; la commande searches les énumère.</translation>
    </message>
    <message>
        <source>There is no tag {tag} in this library.</source>
        <translation>Il n’y a pas d’étiquette {tag} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no theme {theme}; the command themes lists them.</source>
        <translation>Il n’y a pas de thème {theme} ; la commande themes les énumère.</translation>
    </message>
    <message>
        <source>There is nothing to export to {path}; add themes first.</source>
        <translation>Il n’y a rien à exporter vers {path} ; ajoutez d’abord des thèmes.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This figure stands in one version only.</source>
        <translation>Cette donnée ne figure que dans une version.</translation>
    </message>
    <message>
        <source>This name stands in one version only.</source>
        <translation>Ce nom ne figure que dans une version.</translation>
    </message>
    <message>
        <source>Unlink a bead</source>
        <translation>Délier un segment</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>Écriture de l’index</translation>
    </message>
    <message>
        <source>{count} annotations were not taken, because they do not say which words they mean.</source>
        <translation>{count} annotations n’ont pas été reprises, car elles ne disent pas quels mots elles visent.</translation>
    </message>
    <message>
        <source>{count} annotations were not taken, because they have no tag.</source>
        <translation>{count} annotations n’ont pas été reprises, car elles n’ont pas d’étiquette.</translation>
    </message>
    <message>
        <source>{count} cases were taken only as properties of their texts.</source>
        <translation>{count} cas n’ont été repris que comme propriétés de leurs textes.</translation>
    </message>
    <message>
        <source>{count} concepts were not taken, because they have no term in two of German, French and English.</source>
        <translation>{count} concepts n’ont pas été repris, faute de terme dans deux des langues allemande, française et anglaise.</translation>
    </message>
    <message>
        <source>{count} confirmed beads were not taken, because somebody confirmed others here.</source>
        <translation>{count} segments validés n’ont pas été repris, car d’autres sont déjà validés ici.</translation>
    </message>
    <message>
        <source>{count} confirmed beads were not taken, because the texts are cut or joined otherwise here.</source>
        <translation>{count} segments validés n’ont pas été repris, car les textes sont découpés ou associés autrement ici.</translation>
    </message>
    <message>
        <source>{count} drawings of relations were not taken.</source>
        <translation>{count} schémas de relations n’ont pas été repris.</translation>
    </message>
    <message>
        <source>{count} groups of codes were not taken, because a theme has its place in one tree.</source>
        <translation>{count} groupes de codes n’ont pas été repris, car un thème a sa place dans une seule arborescence.</translation>
    </message>
    <message>
        <source>{count} links were not taken.</source>
        <translation>{count} liens n’ont pas été repris.</translation>
    </message>
    <message>
        <source>{count} memos were not taken: {names}.</source>
        <translation>{count} mémos n’ont pas été repris : {names}.</translation>
    </message>
    <message>
        <source>{count} pictures, recordings and films were not taken, nor their {codings} codings.</source>
        <translation>{count} images, enregistrements et films n’ont pas été repris, ni leurs {codings} codages.</translation>
    </message>
    <message>
        <source>{count} tags were here already.</source>
        <translation>{count} étiquettes étaient déjà présentes.</translation>
    </message>
    <message>
        <source>{count} tags were put where their words stand here, because the texts are not quite the same.</source>
        <translation>{count} étiquettes ont été placées là où leurs mots se trouvent ici, car les textes ne sont pas tout à fait identiques.</translation>
    </message>
    <message>
        <source>{count} tags whose words do not stand here are listed as lost, each with its quote.</source>
        <translation>{count} étiquettes dont les mots ne figurent pas ici sont signalées comme perdues, chacune avec sa citation.</translation>
    </message>
    <message>
        <source>{count} terms were not taken, because they are longer than {longest} characters.</source>
        <translation>{count} termes n’ont pas été repris, car ils comptent plus de {longest} caractères.</translation>
    </message>
    <message>
        <source>{count} terms were not taken, because they have no German or no French.</source>
        <translation>{count} termes n’ont pas été repris, faute d’allemand ou de français.</translation>
    </message>
    <message>
        <source>{count} units were here already, so they were not taken again.</source>
        <translation>{count} unités étaient déjà présentes et n’ont pas été reprises une seconde fois.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they are not in two of German, French and English.</source>
        <translation>{count} unités n’ont pas été reprises, car elles ne sont pas dans deux des langues allemand, français et anglais.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they have no text in two of German, French and English.</source>
        <translation>{count} unités n’ont pas été reprises, faute de texte dans deux des langues allemande, française et anglaise.</translation>
    </message>
    <message>
        <source>{count} units were not taken, because they have no translation.</source>
        <translation>{count} unités n’ont pas été reprises, car elles n’ont pas de traduction.</translation>
    </message>
    <message>
        <source>{name} is not in this library, so its {count} tags were not taken; import it first.</source>
        <translation>{name} n’est pas dans cette bibliothèque ; ses {count} étiquettes n’ont donc pas été reprises. Importez d’abord ce texte.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); the file that was there is unchanged.</source>
        <translation>{path} ne peut pas être écrit ({reason}) ; le fichier existant est inchangé.</translation>
    </message>
    <message>
        <source>{path} changed while it was being imported; import it again.</source>
        <translation>{path} a changé pendant l’importation ; importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} has no text layer (it looks like a scan); run text recognition on it.</source>
        <translation>{path} n’a pas de couche de texte (sans doute une numérisation) ; lancez une reconnaissance de caractères.</translation>
    </message>
    <message>
        <source>{path} holds themes, tags, terms or a whole library rather than a text; bring it in instead (menu File, or the command bring-in).</source>
        <translation>{path} contient des thèmes, des étiquettes, des termes ou toute une bibliothèque et non un texte ; reprenez plutôt ce fichier (menu Fichier ou commande bring-in).</translation>
    </message>
    <message>
        <source>{path} is a scan, and Tesseract, which would recognise its text, is not installed; install tesseract-ocr with its German and French data and import the file again.</source>
        <translation>{path} est une numérisation, et Tesseract, qui en reconnaîtrait le texte, n’est pas installé ; installez tesseract-ocr avec ses données allemandes et françaises, puis importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{path} is beyond the limit of {limit}; split it into smaller files.</source>
        <translation>{path} dépasse la limite de {limit} ; scindez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{path} is damaged or not really a {format} file ({reason}); open it in its own program and save it anew.</source>
        <translation>{path} est endommagé ou n’est pas un véritable fichier {format} ({reason}) ; ouvrez-le dans son programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is no backup of a library that this Diptych can read; choose another one.</source>
        <translation>{path} n’est pas une sauvegarde de bibliothèque lisible par ce Diptych ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{path} is of a kind that Diptych does not read; convert it to PDF, HTML, DOCX or plain text.</source>
        <translation>{path} est d’un type que Diptych ne lit pas ; convertissez-le en PDF, HTML, DOCX ou texte brut.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be brought in; choose a library or a file that ends in {endings}.</source>
        <translation>{path} est d’un type qui ne peut pas être repris ; choisissez une bibliothèque ou un fichier se terminant par {endings}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password; give the password to import it.</source>
        <translation>{path} est protégé par un mot de passe ; indiquez-le pour l’importer.</translation>
    </message>
    <message>
        <source>{path} is protected by a password; save it without one in its own program, then import it.</source>
        <translation>{path} est protégé par un mot de passe ; enregistrez-le sans mot de passe dans son programme, puis importez-le.</translation>
    </message>
    <message>
        <source>{path} may not be opened; ask its owner for permission.</source>
        <translation>{path} ne peut pas être ouvert ; demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>{path} would hold more than {limit} rows; narrow the filter, or choose CSV.</source>
        <translation>{path} aurait plus de {limit} lignes ; restreignez le filtre ou choisissez CSV.</translation>
    </message>
    <message>
        <source>{value} is no {field}; {expected}.</source>
        <translation>{value} n’est pas valable comme {field} ; {expected}.</translation>
    </message>
    <message>
        <source>“{step}” cannot be undone, because what it touched has changed since.</source>
        <translation>« {step} » ne peut pas être annulé, car ce qui était concerné a changé depuis.</translation>
    </message>
    <message>
        <source>a newer version of Diptych wrote it</source>
        <translation>il a été écrit par une version plus récente de Diptych</translation>
    </message>
    <message>
        <source>agreement needs at least two</source>
        <translation>un accord en demande au moins deux</translation>
    </message>
    <message>
        <source>an asterisk may stand at the beginning or the end of a word, not inside it.</source>
        <translation>un astérisque peut se placer au début ou à la fin d’un mot, pas à l’intérieur.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>bead</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>bead of these texts</source>
        <translation>segment de ces textes</translation>
    </message>
    <message>
        <source>begin each theme with [[themes]]</source>
        <translation>commencez chaque thème par [[themes]]</translation>
    </message>
    <message>
        <source>choose among {0}</source>
        <translation>choisissez parmi {0}</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>faites un autre choix</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>choisissez-en d’autres</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>livre de codes</translation>
    </message>
    <message>
        <source>coder in this library</source>
        <translation>codeur de cette bibliothèque</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>dictionnaire</translation>
    </message>
    <message>
        <source>document in the language {0}</source>
        <translation>document dans la langue {0}</translation>
    </message>
    <message>
        <source>document {0} has {1}, counted from 0</source>
        <translation>le document {0} en a {1}, comptés à partir de 0</translation>
    </message>
    <message>
        <source>each id may stand only once</source>
        <translation>chaque identifiant ne peut figurer qu’une fois</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>facette</translation>
    </message>
    <message>
        <source>give a day such as 2025-05-22</source>
        <translation>indiquez un jour comme 2025-05-22</translation>
    </message>
    <message>
        <source>give a label in at least one language</source>
        <translation>indiquez un libellé dans au moins une langue</translation>
    </message>
    <message>
        <source>give a number from 0 to 1</source>
        <translation>indiquez un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>give a smaller one</source>
        <translation>indiquez un nombre plus petit</translation>
    </message>
    <message>
        <source>give another one</source>
        <translation>indiquez-en un autre</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>give one of {0}</source>
        <translation>indiquez l’une de ces valeurs : {0}</translation>
    </message>
    <message>
        <source>give one such as #3366CC</source>
        <translation>indiquez-en une comme #3366CC</translation>
    </message>
    <message>
        <source>give one word without spaces, colons or quotes</source>
        <translation>indiquez un seul mot sans espace, deux-points ni guillemets</translation>
    </message>
    <message>
        <source>it begins with {0}</source>
        <translation>il commence par {0}</translation>
    </message>
    <message>
        <source>it declares entities of its own</source>
        <translation>il déclare ses propres entités</translation>
    </message>
    <message>
        <source>it has no headword with a translation</source>
        <translation>il n’a aucune entrée avec une traduction</translation>
    </message>
    <message>
        <source>it has no list of its files</source>
        <translation>la liste de ses fichiers manque</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>il contient une moitié de caractère</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <translation>il contient la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>it holds no annotations</source>
        <translation>il ne contient aucune annotation web</translation>
    </message>
    <message>
        <source>it holds no library</source>
        <translation>il ne contient aucune bibliothèque</translation>
    </message>
    <message>
        <source>it holds only function words, which are not indexed; add another word or use quotation marks.</source>
        <translation>elle ne contient que des mots grammaticaux, qui ne sont pas indexés ; ajoutez un autre mot ou mettez des guillemets.</translation>
    </message>
    <message>
        <source>it holds {0} project files</source>
        <translation>il contient {0} fichiers de projet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>it is the file of a library</source>
        <translation>c’est le fichier d’une bibliothèque</translation>
    </message>
    <message>
        <source>it is too long from here on; use at most {0} words.</source>
        <translation>elle est trop longue à partir d’ici ; utilisez au plus {0} mots.</translation>
    </message>
    <message>
        <source>it lies below that theme itself</source>
        <translation>il se trouve lui-même sous ce thème</translation>
    </message>
    <message>
        <source>it lies within the library</source>
        <translation>il se trouve dans la bibliothèque</translation>
    </message>
    <message>
        <source>it needs more memory than allowed</source>
        <translation>il demande plus de mémoire que permis</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>son répertoire interne est illisible</translation>
    </message>
    <message>
        <source>its file does not begin as one of SQLite does</source>
        <translation>son fichier ne commence pas comme un fichier SQLite</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son répertoire n’existe pas</translation>
    </message>
    <message>
        <source>its groups do not match</source>
        <translation>ses groupes ne concordent pas</translation>
    </message>
    <message>
        <source>its index does not fit its articles</source>
        <translation>son index ne correspond pas à ses articles</translation>
    </message>
    <message>
        <source>its list of files cannot be read</source>
        <translation>la liste de ses fichiers est illisible</translation>
    </message>
    <message>
        <source>its list of files does not fit</source>
        <translation>la liste de ses fichiers ne correspond pas au contenu</translation>
    </message>
    <message>
        <source>its main text is missing</source>
        <translation>son texte principal manque</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its parts are nested without end</source>
        <translation>ses parties sont imbriquées sans fin</translation>
    </message>
    <message>
        <source>its passages cannot be read</source>
        <translation>ses passages sont illisibles</translation>
    </message>
    <message>
        <source>its passages do not lie in its text</source>
        <translation>ses passages ne se trouvent pas dans son texte</translation>
    </message>
    <message>
        <source>its quote is not in the text: mark where it is to lie first</source>
        <translation>sa citation ne figure pas dans le texte : marquez d’abord où elle doit se trouver</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>sa structure est illisible</translation>
    </message>
    <message>
        <source>its table of parts is missing</source>
        <translation>la table de ses parties manque</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>son texte manque</translation>
    </message>
    <message>
        <source>its text is not the one that was stored</source>
        <translation>son texte n’est pas celui qui a été enregistré</translation>
    </message>
    <message>
        <source>join the documents first</source>
        <translation>réunissez d’abord les documents</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>let its name say the languages, such as deu-fra</source>
        <translation>indiquez les langues dans son nom, par exemple deu-fra</translation>
    </message>
    <message>
        <source>list of cue words</source>
        <translation>liste de mots-clés</translation>
    </message>
    <message>
        <source>name a passage of either side</source>
        <translation>indiquez un passage de l’un des deux côtés</translation>
    </message>
    <message>
        <source>name a theme above it</source>
        <translation>indiquez un thème placé au-dessus</translation>
    </message>
    <message>
        <source>name beads between the same two texts</source>
        <translation>indiquez des segments entre les deux mêmes textes</translation>
    </message>
    <message>
        <source>name each passage once</source>
        <translation>indiquez chaque passage une seule fois</translation>
    </message>
    <message>
        <source>name of a search</source>
        <translation>nom de recherche</translation>
    </message>
    <message>
        <source>name of a theme</source>
        <translation>nom de thème</translation>
    </message>
    <message>
        <source>new theme id</source>
        <translation>identifiant d’un nouveau thème</translation>
    </message>
    <message>
        <source>no column is called id or {0}</source>
        <translation>aucune colonne ne s’appelle id ou {0}</translation>
    </message>
    <message>
        <source>no line has a German and a French word parted by a tab</source>
        <translation>aucune ligne n’a un mot allemand et un mot français séparés par une tabulation</translation>
    </message>
    <message>
        <source>number in a library</source>
        <translation>nombre dans une bibliothèque</translation>
    </message>
    <message>
        <source>number of coders</source>
        <translation>nombre de codeurs</translation>
    </message>
    <message>
        <source>order of a concordance</source>
        <translation>ordre d’une concordance</translation>
    </message>
    <message>
        <source>parent for the theme {0}</source>
        <translation>thème parent du thème {0}</translation>
    </message>
    <message>
        <source>parent of {0}</source>
        <translation>thème parent de {0}</translation>
    </message>
    <message>
        <source>part it instead</source>
        <translation>séparez-le plutôt</translation>
    </message>
    <message>
        <source>partner in dossier {0}</source>
        <translation>document associé dans le dossier {0}</translation>
    </message>
    <message>
        <source>passage for this bead</source>
        <translation>passage de ce segment</translation>
    </message>
    <message>
        <source>passage of this text</source>
        <translation>passage de ce texte</translation>
    </message>
    <message>
        <source>passage on which they differ</source>
        <translation>passage sur lequel ils divergent</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>read the file anew</source>
        <translation>relisez le fichier</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>something is missing here.</source>
        <translation>il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>status of a dossier with several documents</source>
        <translation>statut d’un dossier à plusieurs documents</translation>
    </message>
    <message>
        <source>storable value</source>
        <translation>valeur enregistrable</translation>
    </message>
    <message>
        <source>tag of the theme to split</source>
        <translation>étiquette du thème à scinder</translation>
    </message>
    <message>
        <source>tag with a place</source>
        <translation>étiquette dotée d’un emplacement</translation>
    </message>
    <message>
        <source>take it out of its bead first</source>
        <translation>retirez-le d’abord de son segment</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text by language</source>
        <translation>texte par langue</translation>
    </message>
    <message>
        <source>text in a library</source>
        <translation>texte dans une bibliothèque</translation>
    </message>
    <message>
        <source>text recognition failed on a page</source>
        <translation>la reconnaissance de texte a échoué sur une page</translation>
    </message>
    <message>
        <source>the command coders lists them</source>
        <translation>la commande coders les énumère</translation>
    </message>
    <message>
        <source>the disk does not take or give the data</source>
        <translation>le disque n’accepte ou ne rend pas les données</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>le fichier serait trop volumineux</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>theme id</source>
        <translation>identifiant de thème</translation>
    </message>
    <message>
        <source>theme to merge with</source>
        <translation>thème à fusionner</translation>
    </message>
    <message>
        <source>theme with a label</source>
        <translation>thème doté d’un libellé</translation>
    </message>
    <message>
        <source>there are too many parentheses inside one another.</source>
        <translation>trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>there is a theme with this id already</source>
        <translation>un thème porte déjà cet identifiant</translation>
    </message>
    <message>
        <source>there is neither a letter nor a digit; type a word.</source>
        <translation>il n’y a ni lettre ni chiffre ; saisissez un mot.</translation>
    </message>
    <message>
        <source>there is no field “{0}”; put it in quotation marks to search for it as text, or use {1}.</source>
        <translation>il n’y a pas de champ « {0} » ; mettez-le entre guillemets pour le chercher comme texte, ou utilisez {1}.</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing; leave it out or open one before.</source>
        <translation>cette parenthèse ne ferme rien ; supprimez-la ou ouvrez-en une avant.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; add the closing one.</source>
        <translation>cette parenthèse n’est pas fermée ; ajoutez la parenthèse fermante.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed; add the closing one.</source>
        <translation>ce guillemet n’est pas fermé ; ajoutez le guillemet fermant.</translation>
    </message>
    <message>
        <source>use one character, such as a semicolon</source>
        <translation>utilisez un seul caractère, par exemple un point-virgule</translation>
    </message>
    <message>
        <source>use one of {0}</source>
        <translation>utilisez l’une de ces valeurs : {0}</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>utilisez des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>write it as #RRGGBB</source>
        <translation>écrivez-la sous la forme #RRGGBB</translation>
    </message>
    <message>
        <source>write it as { de = &quot;…&quot;, fr = &quot;…&quot; }</source>
        <translation>écrivez { de = &quot;…&quot;, fr = &quot;…&quot; }</translation>
    </message>
    <message>
        <source>write it as { de = [&quot;…&quot;, &quot;…&quot;] }</source>
        <translation>écrivez { de = [&quot;…&quot;, &quot;…&quot;] }</translation>
    </message>
    <message>
        <source>{0} is not what it was</source>
        <translation>{0} n’est plus ce qu’il était</translation>
    </message>
    <message>
        <source>“{0}:” needs a value right after it.</source>
        <translation>« {0}: » doit être suivi aussitôt d’une valeur.</translation>
    </message>
    <message>
        <source>“{0}” is no date; write 2025, 2025-05, 2025-05-22 or a range such as 2024..2025-05.</source>
        <translation>« {0} » n’est pas une date ; écrivez 2025, 2025-05, 2025-05-22 ou une période comme 2024..2025-05.</translation>
    </message>
    <message>
        <source>“{0}” is no number; write {1}: and a whole number.</source>
        <translation>« {0} » n’est pas un nombre ; écrivez {1}: et un nombre entier.</translation>
    </message>
    <message>
        <source>“{0}” is not possible here; use one of {1}.</source>
        <translation>« {0} » n’est pas possible ici ; utilisez l’une de ces valeurs : {1}.</translation>
    </message>
    <message>
        <source>“{0}” needs at least {1} letters or digits beside the asterisk.</source>
        <translation>« {0} » demande au moins {1} lettres ou chiffres à côté de l’astérisque.</translation>
    </message>
    <message>
        <source>“{0}” needs something after it.</source>
        <translation>il manque quelque chose après « {0} ».</translation>
    </message>
    <message>
        <source>“{0}” needs something before it.</source>
        <translation>il manque quelque chose avant « {0} ».</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>{first} near {second}</source>
        <translation>{first} près de {second}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>{left} left and {right} right: {status}, {score} sure</source>
        <translation>{left} à gauche et {right} à droite : {status}, sûr à {score}</translation>
    </message>
    <message>
        <source>No counterpart on the other panel.</source>
        <translation>Aucune correspondance sur l’autre volet.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>No dossier is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Pairing: {status}</source>
        <translation>Appariement : {status}</translation>
    </message>
    <message>
        <source>Confirm pairing</source>
        <translation>Valider l’appariement</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
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
        <translation>Divergences</translation>
    </message>
    <message>
        <source>The versions say the same, as far as numbers, dates and passages go.</source>
        <translation>Les versions concordent pour les chiffres, les dates et les passages.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%Ln document(s) in the trash; undo brings them back.</source>
        <translation>
            <numerusform>%Ln document à la corbeille ; Annuler le rétablit.</numerusform>
            <numerusform>%Ln documents à la corbeille ; Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two dossiers in the list (Ctrl+click) that are versions of one text.</source>
        <translation>Sélectionnez dans la liste (Ctrl+clic) deux dossiers qui sont les versions d’un même texte.</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Filter dossiers</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Which dossiers</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>Order of dossiers</source>
        <translation>Ordre des dossiers</translation>
    </message>
    <message>
        <source>Groups of dossiers</source>
        <translation>Regroupement des dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With versions</source>
        <translation>Avec versions</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Single texts</source>
        <translation>Textes isolés</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciens d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Incertains d’abord</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Grouped by year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Grouped by issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>Grouped by kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Grouped by alignment</source>
        <translation>Par alignement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without counterpart</source>
        <translation>
            <numerusform>%Ln sans correspondance</numerusform>
            <numerusform>%Ln sans correspondance</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Drift between the panels</source>
        <translation>Écarts entre les volets</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Only passages with tags</source>
        <translation>Seulement les passages étiquetés</translation>
    </message>
    <message>
        <source>Previous (P)</source>
        <translation>Précédent (P)</translation>
    </message>
    <message>
        <source>Next (N)</source>
        <translation>Suivant (N)</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Themes (German)</source>
        <translation>Thèmes (allemand)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Themes (French)</source>
        <translation>Thèmes (français)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>Drifts</name>
    <message>
        <source>Tagged on one panel only</source>
        <translation>Étiqueté sur un seul volet</translation>
    </message>
    <message>
        <source>Different themes</source>
        <translation>Thèmes différents</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Sans équivalent</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>This library is empty. Drop files or folders into the window, or:</source>
        <translation>Cette bibliothèque est vide. Déposez des fichiers ou des répertoires dans la fenêtre, ou :</translation>
    </message>
    <message>
        <source>Choose a dossier on the left to read it.</source>
        <translation>Choisissez à gauche un dossier à lire.</translation>
    </message>
</context>
<context>
    <name>ExcerptsPage</name>
    <message>
        <source>Excerpts</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>The chosen excerpt</source>
        <translation>L’extrait choisi</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpt(s): {title}</source>
        <translation>
            <numerusform>%Ln extrait : {title}</numerusform>
            <numerusform>%Ln extraits : {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click a theme to see its excerpts.</source>
        <translation>Double-cliquez sur un thème pour voir ses extraits.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>The open dossier</source>
        <translation>Le dossier ouvert</translation>
    </message>
    <message>
        <source>Texts in all languages</source>
        <translation>Textes dans toutes les langues</translation>
    </message>
    <message>
        <source>Texts in one language: {language}</source>
        <translation>Textes dans une langue : {language}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Provisional tags too</source>
        <translation>Étiquettes provisoires aussi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Only where the search finds</source>
        <translation>Seulement là où l’on trouve</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name the file to write to.</source>
        <translation>Indiquez le fichier dans lequel écrire.</translation>
    </message>
</context>
<context>
    <name>ExportLooks</name>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Only confirmed beads</source>
        <translation>Seulement les segments validés</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns (drag to change their order)</source>
        <translation>Colonnes (glisser pour les ordonner)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Sure by at least</source>
        <translation>Fiabilité minimale</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes this choice.</source>
        <translation>Rien ne correspond à ce choix.</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {path}</numerusform>
            <numerusform>%Ln lignes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le répertoire</translation>
    </message>
    <message>
        <source>There is nothing to copy here.</source>
        <translation>Il n’y a rien à copier ici.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Copié avec la référence.</translation>
    </message>
    <message>
        <source>Save dossier as PDF</source>
        <translation>Enregistrer le dossier en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>Chercher dans les deux textes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <translation>Tableau (Excel)</translation>
    </message>
    <message>
        <source>Document (Word)</source>
        <translation>Document (Word)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
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
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Corpus for IRaMuTeQ or TXM</source>
        <translation>Corpus pour IRaMuTeQ ou TXM</translation>
    </message>
    <message>
        <source>Project for coding programs (REFI-QDA)</source>
        <translation>Projet pour logiciels d’analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook for coding programs (REFI-QDA)</source>
        <translation>Livre de codes pour logiciels d’analyse qualitative (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Livre de codes en tableau (CSV)</translation>
    </message>
    <message>
        <source>Codebook as text (TOML)</source>
        <translation>Livre de codes en texte (TOML)</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Mémoire de traduction (TMX)</translation>
    </message>
    <message>
        <source>Translation file (XLIFF 2.0)</source>
        <translation>Fichier de traduction (XLIFF 2.0)</translation>
    </message>
    <message>
        <source>Term base (TBX 3)</source>
        <translation>Base terminologique (TBX 3)</translation>
    </message>
    <message>
        <source>Term base for OmegaT (TBX 2)</source>
        <translation>Base terminologique pour OmegaT (TBX 2)</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON)</source>
        <translation>Références pour Zotero (CSL-JSON)</translation>
    </message>
    <message>
        <source>References for Citavi or EndNote (RIS)</source>
        <translation>Références pour Citavi ou EndNote (RIS)</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX)</source>
        <translation>Références pour LaTeX (BibTeX)</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Texts, themes and tags</source>
        <translation>Textes, thèmes et étiquettes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Aligned passages</source>
        <translation>Passages alignés</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Équivalent</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Mots repères</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Nothing is tagged yet.</source>
        <translation>Rien n’est encore étiqueté.</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type part of a command’s name</source>
        <translation>Saisir une partie du nom d’une commande</translation>
    </message>
    <message>
        <source>Go to dossier</source>
        <translation>Aller à un dossier</translation>
    </message>
    <message>
        <source>Type part of a title</source>
        <translation>Saisir une partie d’un titre</translation>
    </message>
</context>
<context>
    <name>Hinge</name>
    <message>
        <source>Hinge</source>
        <translation>Charnière</translation>
    </message>
    <message>
        <source>Ribbons join the passages that translate one another.</source>
        <translation>Des rubans relient les passages qui se traduisent.</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>No counterpart on the other panel.</source>
        <translation>Aucune correspondance sur l’autre volet.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import report</source>
        <translation>Compte rendu d’importation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Import with password…</source>
        <translation>Importer avec mot de passe…</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>No file was found that Diptych reads.</source>
        <translation>Aucun fichier lisible par Diptych n’a été trouvé.</translation>
    </message>
    <message>
        <source>Import with password</source>
        <translation>Importer avec mot de passe</translation>
    </message>
    <message>
        <source>Password of the protected files</source>
        <translation>Mot de passe des fichiers protégés</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importer un répertoire</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln fichier importé.</numerusform>
            <numerusform>%Ln fichiers importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported.</source>
        <translation>
            <numerusform>%Ln fichier non importé.</numerusform>
            <numerusform>%Ln fichiers non importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le compte rendu</translation>
    </message>
</context>
<context>
    <name>JobsBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) waiting</source>
        <translation>
            <numerusform>%Ln tâche en attente</numerusform>
            <numerusform>%Ln tâches en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s left</source>
        <translation>encore {number} s</translation>
    </message>
    <message>
        <source>{number} min left</source>
        <translation>encore {number} min</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Déclaration conjointe</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Lettre d’intention</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Missing passage</source>
        <translation>Passage manquant</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Characters covered</source>
        <translation>Caractères couverts</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unsure beads: {number}</source>
        <translation>Segments incertains : {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last aligned by words</source>
        <translation>Dernier alignement : par les mots</translation>
    </message>
    <message>
        <source>Last aligned by words and meaning</source>
        <translation>Dernier alignement : par les mots et le sens</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Non aligné</translation>
    </message>
    <message>
        <source>Aligned automatically</source>
        <translation>Aligné automatiquement</translation>
    </message>
    <message>
        <source>Alignment partly confirmed</source>
        <translation>Alignement validé en partie</translation>
    </message>
    <message>
        <source>Alignment confirmed</source>
        <translation>Alignement validé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Has a counterpart</source>
        <translation>A une correspondance</translation>
    </message>
    <message>
        <source>Has a difference</source>
        <translation>Présente une divergence</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>Ouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>Building the specimen library</source>
        <translation>Construction de la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Creating library</source>
        <translation>Création de la bibliothèque</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Bibliothèque en cours d’utilisation</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder for the new library</source>
        <translation>Répertoire de la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Répertoire de la bibliothèque</translation>
    </message>
    <message>
        <source>Reset the specimen library</source>
        <translation>Réinitialiser la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Everything you changed in the specimen library will be lost. Build it anew?</source>
        <translation>Tout ce que vous avez modifié dans la bibliothèque d’exemple sera perdu. La reconstruire ?</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé : {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli : {step}</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <comment>Undo: tag artificial intelligence</comment>
        <translation>{action}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>A job is still running. What is finished is kept. Stop it and close?</source>
        <translation>Une tâche est encore en cours. Ce qui est terminé est conservé. L’arrêter et fermer ?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Ouvrir un élément récen&amp;t</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Thème graphique</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>&amp;Alignement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Details of the document</source>
        <translation>Notice du document</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Found in: {origin}</source>
        <translation>Trouvé dans : {origin}</translation>
    </message>
    <message>
        <source>from pictures of pages, mean confidence {percent} %</source>
        <translation>reconnu sur les images des pages, fiabilité moyenne {percent} %</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, for example 2025-08-29, or leave it empty.</source>
        <translation>Écrivez la date sous la forme année-mois-jour, par exemple 2025-08-29, ou laissez-la vide.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Places</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Total des mots</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>Pour 10 000 mots</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Near by</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-vraisemblance</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>(otherwise)</source>
        <translation>(autrement)</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Numbers as bars</source>
        <translation>Chiffres en barres</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Words near by</source>
        <translation>Mots voisins</translation>
    </message>
    <message>
        <source>How it is rendered</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Type a query above, then look at its numbers here.</source>
        <translation>Saisissez une recherche ci-dessus ; ses chiffres s’affichent ici.</translation>
    </message>
    <message>
        <source>“{query}” in numbers</source>
        <translation>« {query} » en chiffres</translation>
    </message>
    <message>
        <source>There is nothing to count for “{query}”.</source>
        <translation>Il n’y a rien à compter pour « {query} ».</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original: {title}</source>
        <translation>Original : {title}</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Documents by year</source>
        <translation>Documents par année</translation>
    </message>
    <message>
        <source>Documents by issuer</source>
        <translation>Documents par émetteur</translation>
    </message>
    <message>
        <source>Themes over time</source>
        <translation>Thèmes au fil du temps</translation>
    </message>
    <message>
        <source>Themes by issuer</source>
        <translation>Thèmes par émetteur</translation>
    </message>
    <message>
        <source>Themes that occur together</source>
        <translation>Thèmes associés</translation>
    </message>
    <message>
        <source>Themes on both panels, and on one only</source>
        <translation>Thèmes sur les deux volets ou sur un seul</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>With the themes below</source>
        <translation>Avec les sous-thèmes</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Save table “{name}”</source>
        <translation>Enregistrer le tableau « {name} »</translation>
    </message>
    <message>
        <source>Save picture “{name}”</source>
        <translation>Enregistrer l’image « {name} »</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Pack library</source>
        <translation>Réunir la bibliothèque</translation>
    </message>
    <message>
        <source>Packed libraries (*.diptych)</source>
        <translation>Bibliothèques réunies en un fichier (*.diptych)</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Réunion en un fichier</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Library packed into {path}</source>
        <translation>Bibliothèque réunie dans {path}</translation>
    </message>
    <message>
        <source>Unpack library</source>
        <translation>Extraire la bibliothèque</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Language of this panel</source>
        <translation>Langue de ce volet</translation>
    </message>
    <message>
        <source>No version in this language</source>
        <translation>Aucune version dans cette langue</translation>
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
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Divergences</translation>
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
        <translation>Interroger les étiquettes</translation>
    </message>
    <message>
        <source>2023 or 2023-01-31</source>
        <translation>2023 ou 2023-01-31</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près de</translation>
    </message>
    <message>
        <source>within one</source>
        <translation>dans un même</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Show excerpts</source>
        <translation>Afficher les extraits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a day as 2023-01-31, or a year alone.</source>
        <translation>Écrivez un jour comme 2023-01-31, ou une année seule.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Divergences</translation>
    </message>
</context>
<context>
    <name>RereadDialog</name>
    <message>
        <source>Read the original again</source>
        <translation>Relire l’original</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Détecté automatiquement</translation>
    </message>
    <message>
        <source>Split a file in two languages into two documents</source>
        <translation>Scinder un fichier bilingue en deux documents</translation>
    </message>
    <message>
        <source>Recognise the text of scanned pages</source>
        <translation>Reconnaître le texte des pages numérisées</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>“{title}” is read anew from its kept original; tags are taken over.</source>
        <translation>« {title} » est relu à partir de l’original conservé ; les étiquettes sont reprises.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Folder to look at again</source>
        <translation>Répertoire à réexaminer</translation>
    </message>
    <message>
        <source>Comparing folder</source>
        <translation>Comparaison du répertoire</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>The original was read again.</source>
        <translation>L’original a été relu.</translation>
    </message>
</context>
<context>
    <name>RescanDialog</name>
    <message>
        <source>Folder compared</source>
        <translation>Répertoire comparé</translation>
    </message>
    <message>
        <source>Files and documents</source>
        <translation>Fichiers et documents</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>Nouveaux fichiers</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Check what is to be done.</source>
        <translation>Cochez ce qui doit être fait.</translation>
    </message>
    <message>
        <source>The folder is as it was imported.</source>
        <translation>Le répertoire est tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Do what is checked</source>
        <translation>Exécuter ce qui est coché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File gone: document to the trash</source>
        <translation>Fichier disparu : document à la corbeille</translation>
    </message>
</context>
<context>
    <name>Safeguarding</name>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé dans {path}</translation>
    </message>
    <message>
        <source>Copy the library…</source>
        <translation>Copier la bibliothèque…</translation>
    </message>
    <message>
        <source>Where the copy is to lie</source>
        <translation>Emplacement de la copie</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>The copy lies in {path}: open it there.</source>
        <translation>La copie se trouve dans {path} : ouvrez-la à cet endroit.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Type part of a date</source>
        <translation>Saisir une partie d’une date</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>The library is whole again.</source>
        <translation>La bibliothèque est de nouveau intacte.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln fault(s) in the library.</source>
        <translation>
            <numerusform>La vérification a trouvé %Ln défaut dans la bibliothèque.</numerusform>
            <numerusform>La vérification a trouvé %Ln défauts dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>The library is whole.</source>
        <translation>La bibliothèque est intacte.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>A search can be saved from the search page.</source>
        <translation>La page de recherche permet d’enregistrer une recherche.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, “a phrase”, AND, OR, NOT, theme:ai, date:2025</source>
        <translation>Rechercher : mots, « une expression », ET, OU, SAUF, thème:ai, date:2025</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>Find the wording of the other language too</source>
        <translation>Trouver aussi la formulation de l’autre langue</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Show every hit in its context, word under word</source>
        <translation>Montrer chaque résultat dans son contexte, mot sous mot</translation>
    </message>
    <message>
        <source>Only {language}</source>
        <translation>Uniquement : {language}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Étiqueter tout…</translation>
    </message>
    <message>
        <source>Tag the passage of every hit with a theme, in one step</source>
        <translation>Étiqueter d’un thème le passage de chaque résultat, en une étape</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More hits</source>
        <translation>Plus de résultats</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Order of hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Pertinents d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciens d’abord</translation>
    </message>
    <message>
        <source>By dossier</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>No passage holds all the words. Search for any of them</source>
        <translation>Aucun passage ne contient tous les mots. Chercher l’un ou l’autre</translation>
    </message>
    <message>
        <source>Back to the hits for “{query}”</source>
        <translation>Revenir aux résultats pour « {query} »</translation>
    </message>
    <message>
        <source>Passages like “{text}”</source>
        <translation>Passages semblables à « {text} »</translation>
    </message>
    <message>
        <source>Compared by meaning, in both languages.</source>
        <translation>Comparés par le sens, dans les deux langues.</translation>
    </message>
    <message>
        <source>Compared by words; to compare by meaning, install the package diptych[vectors].</source>
        <translation>Comparés par les mots ; pour comparer par le sens, installez le paquet diptych[vectors].</translation>
    </message>
    <message>
        <source>Type a query above and press Enter.</source>
        <translation>Saisissez une requête ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Aucun résultat pour « {query} ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) for “{query}”</source>
        <translation>
            <numerusform>%Ln résultat pour « {query} »</numerusform>
            <numerusform>%Ln résultats pour « {query} »</numerusform>
        </translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire « {query} » ?</translation>
    </message>
    <message>
        <source>Also searched:</source>
        <translation>Également recherché :</translation>
    </message>
    <message>
        <source>Translates “{origin}”; click to leave it out</source>
        <translation>Traduit « {origin} » ; cliquer pour l’écarter</translation>
    </message>
    <message>
        <source>Leave out {wording}</source>
        <translation>Écarter {wording}</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>tous les thèmes</translation>
    </message>
    <message>
        <source>Choose a theme in the tree first, or put the caret into a tagged text.</source>
        <translation>Choisissez d’abord un thème dans l’arborescence, ou placez le curseur dans un texte étiqueté.</translation>
    </message>
    <message>
        <source>both panels</source>
        <translation>deux volets</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>allemand seul</translation>
    </message>
    <message>
        <source>French only</source>
        <translation>français seul</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Single letters work while the caret is in the reader.</source>
        <translation>Les lettres seules agissent lorsque le curseur est dans la vue de lecture.</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Définir la touche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{key} in the reader</source>
        <translation>{key} en lecture</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” already.</source>
        <translation>{key} appartient déjà à « {action} ».</translation>
    </message>
    <message>
        <source>The default key of “{action}” is back.</source>
        <translation>« {action} » a retrouvé sa touche par défaut.</translation>
    </message>
</context>
<context>
    <name>Spotting</name>
    <message>
        <source>What translates this word cannot be told.</source>
        <translation>Impossible de dire ce qui traduit ce mot.</translation>
    </message>
    <message>
        <source>“{word}” is translated by “{translation}”.</source>
        <translation>« {word} » est traduit par « {translation} ».</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>Open the specimen library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Franco-German policy documents side by side: search, compare, tag, export.</source>
        <translation>Documents politiques franco-allemands côte à côte : rechercher, comparer, étiqueter, exporter.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>The specimen library holds press releases, declarations and agreements written for Diptych, paired and aligned. Change in it what you like; it can be reset.</source>
        <translation>La bibliothèque d’exemple contient des communiqués, des déclarations et des accords rédigés pour Diptych, appariés et alignés. Modifiez-y ce que vous voulez ; elle peut être réinitialisée.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder, then drop your files into the window.</source>
        <translation>Choisissez un répertoire, puis déposez vos fichiers dans la fenêtre.</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Go on where you or a colleague left off.</source>
        <translation>Reprenez là où vous ou d’autres en étiez.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
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
            <numerusform>%Ln sans correspondance</numerusform>
            <numerusform>%Ln sans correspondance</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message>
        <source>Cue words: {words}</source>
        <translation>Mots-clés : {words}</translation>
    </message>
    <message>
        <source>Like what you tagged: {words}</source>
        <translation>Comme vos étiquettes : {words}</translation>
    </message>
    <message>
        <source>Cue words, and like what you tagged: {words}</source>
        <translation>Mots-clés, et comme vos étiquettes : {words}</translation>
    </message>
    <message>
        <source>Not learnt yet: a theme is learnt from ten tagged passages on.</source>
        <translation>Pas encore appris : un thème s’apprend à partir de dix passages étiquetés.</translation>
    </message>
    <message>
        <source>The {examples} tagged passages do not suffice to learn the theme yet.</source>
        <translation>Les {examples} passages étiquetés ne suffisent pas encore pour apprendre le thème.</translation>
    </message>
    <message>
        <source>Learnt from {examples} passages; {precision} of such suggestions are right.</source>
        <translation>Appris de {examples} passages ; {precision} de ces propositions sont justes.</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Recherche de propositions</translation>
    </message>
    <message>
        <source>No theme suggests itself for this text.</source>
        <translation>Aucun thème ne s’impose pour ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected suggestion(s) may be made again.</source>
        <translation>
            <numerusform>%Ln proposition rejetée peut revenir.</numerusform>
            <numerusform>%Ln propositions rejetées peuvent revenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionDialog</name>
    <message>
        <source>Suggested themes</source>
        <translation>Thèmes proposés</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rejeter (R)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>Take back (Backspace)</source>
        <translation>Revenir (Retour arrière)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln encore ouverte</numerusform>
            <numerusform>%Ln encore ouvertes</numerusform>
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
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV en UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>Writing table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags of this dossier</source>
        <translation>Étiquettes de ce dossier</translation>
    </message>
    <message>
        <source>Tags of which coder</source>
        <translation>Étiquettes de quel codeur</translation>
    </message>
    <message>
        <source>No tags yet: select text and press T.</source>
        <translation>Pas encore d’étiquettes : sélectionnez du texte et appuyez sur T.</translation>
    </message>
    <message>
        <source>Note on this tag</source>
        <translation>Note sur cette étiquette</translation>
    </message>
    <message>
        <source>All coders</source>
        <translation>Tous les codeurs</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>ThemeChecks</name>
    <message>
        <source>Themes to export</source>
        <translation>Thèmes à exporter</translation>
    </message>
    <message>
        <source>Themes (none checked: all)</source>
        <translation>Thèmes (aucun coché : tous)</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>None (at the top)</source>
        <translation>Aucun (au sommet)</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Thème parent</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Intitulé ({language})</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cue words, one a line</source>
        <translation>Mots-clés, un par ligne</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <translation>Couleur {colour}</translation>
    </message>
    <message>
        <source>Give the theme a label in at least one language.</source>
        <translation>Donnez au thème un intitulé dans une langue au moins.</translation>
    </message>
</context>
<context>
    <name>ThemeSplitDialog</name>
    <message>
        <source>Split “{theme}”</source>
        <translation>Scinder « {theme} »</translation>
    </message>
    <message>
        <source>Tags of the theme</source>
        <translation>Étiquettes du thème</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>New label ({language})</source>
        <translation>Nouveau libellé ({language})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check the tags that go to the new theme; space checks the current row.</source>
        <translation>Cochez les étiquettes qui vont au nouveau thème ; la barre d’espace coche la ligne.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>Theming</name>
    <message>
        <source>Choose a theme in the tree first.</source>
        <translation>Choisissez d’abord un thème dans l’arborescence.</translation>
    </message>
    <message>
        <source>Merge “{theme}” into</source>
        <translation>Fusionner « {theme} » avec</translation>
    </message>
    <message>
        <source>Type part of a theme’s name</source>
        <translation>Saisir une partie du nom d’un thème</translation>
    </message>
    <message numerus="yes">
        <source>“{theme}” has %Ln tag(s), deleted with it; undo brings them back.</source>
        <translation>
            <numerusform>« {theme} » porte %Ln étiquette, supprimée avec lui ; Annuler la rétablit.</numerusform>
            <numerusform>« {theme} » porte %Ln étiquettes, supprimées avec lui ; Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{theme}” has no tags to be split.</source>
        <translation>« {theme} » n’a pas d’étiquettes à répartir.</translation>
    </message>
</context>
<context>
    <name>TranslationModel</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source> · found by how often it stands there</source>
        <translation> · reconnue à sa fréquence à ces endroits</translation>
    </message>
    <message>
        <source>No translation known</source>
        <translation>Aucune traduction connue</translation>
    </message>
</context>
<context>
    <name>TranslationsDialog</name>
    <message>
        <source>Translations of “{term}”</source>
        <translation>Traductions de « {term} »</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with a version on the other panel</source>
        <translation>
            <numerusform>%Ln endroit dont l’autre volet a une version</numerusform>
            <numerusform>%Ln endroits dont l’autre volet a une version</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No passage with these words has a version on the other panel.</source>
        <translation>Aucun passage contenant ces mots n’a de version sur l’autre volet.</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Documents in the trash</source>
        <translation>Documents à la corbeille</translation>
    </message>
    <message>
        <source>Choose what is to come back.</source>
        <translation>Choisissez ce qui doit revenir.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Unpack library</source>
        <translation>Extraire la bibliothèque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Unpack and open</source>
        <translation>Extraire et ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder for the library</source>
        <translation>Dossier pour la bibliothèque</translation>
    </message>
    <message>
        <source>Name the new folder.</source>
        <translation>Indiquez le nouveau dossier.</translation>
    </message>
    <message>
        <source>There is something in this folder already; name a new one.</source>
        <translation>Ce dossier contient déjà quelque chose ; indiquez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>WordListModel</name>
    <message numerus="yes">
        <source>%Ln pair(s) of words</source>
        <translation>
            <numerusform>%Ln paire de mots</numerusform>
            <numerusform>%Ln paires de mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Word lists of this library</source>
        <translation>Listes de mots de cette bibliothèque</translation>
    </message>
    <message>
        <source>They help to pair and align new texts and to find translations. A list is a table parted by tabs (German, French, English), a TBX glossary, or a dictionary for dictd.</source>
        <translation>Elles aident à apparier et à aligner les nouveaux textes et à trouver des traductions. Une liste est un tableau à tabulations (allemand, français, anglais), un glossaire TBX ou un dictionnaire pour dictd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Report of differences</source>
        <translation>Rapport sur les divergences</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) written to {path}</source>
        <translation>
            <numerusform>%Ln divergence écrite dans {path}</numerusform>
            <numerusform>%Ln divergences écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Ajouter une liste de mots</translation>
    </message>
    <message>
        <source>Word lists, glossaries, dictionaries (*.tsv *.txt *.tbx *.xml *.dict *.dz *.index)</source>
        <translation>Listes de mots, glossaires, dictionnaires (*.tsv *.txt *.tbx *.xml *.dict *.dz *.index)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Adding a word list</source>
        <translation>Ajout d’une liste de mots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of words added from {file}.</source>
        <translation>
            <numerusform>%Ln paire de mots ajoutée depuis {file}.</numerusform>
            <numerusform>%Ln paires de mots ajoutées depuis {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words on one panel first.</source>
        <translation>Sélectionnez d’abord les mots sur un volet.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {path}</numerusform>
            <numerusform>%Ln lignes écrites dans {path}</numerusform>
        </translation>
    </message>
</context>
</TS>
