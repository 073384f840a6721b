<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>CallView</name>
    <message>
        <source>Start call</source>
        <translation>Start opkald</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkér</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Afslut opkald</translation>
    </message>
    <message>
        <source>Time on the call</source>
        <translation>Tid på opkaldet</translation>
    </message>
    <message>
        <source>What does the citizen say?</source>
        <translation>Hvad siger borgeren?</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <source>Suggestions appear below while you write.</source>
        <translation>Forslagene kommer nedenfor, mens du skriver.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Enter opens the one chosen.</source>
        <translation>Enter åbner det valgte.</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Livsfare</translation>
    </message>
    <message>
        <source>No CPR number, no diagnosis, no names of others.</source>
        <translation>Intet CPR-nummer, ingen diagnose, ingen andres navne.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notat</translation>
    </message>
    <message>
        <source>Saved by itself while you write.</source>
        <translation>Gemmes af sig selv, mens du skriver.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>A personal number in the note is saved without its digits.</source>
        <translation>Et personligt nummer i notatet gemmes uden sine cifre.</translation>
    </message>
    <message>
        <source>Choose how the call ended.</source>
        <translation>Vælg, hvordan opkaldet endte.</translation>
    </message>
    <message>
        <source>On the line since {time}</source>
        <translation>I røret siden {time}</translation>
    </message>
    <message>
        <source>No call. Press F2 when the phone rings.</source>
        <translation>Intet opkald. Tryk F2, når telefonen ringer.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>call</source>
        <translation>opkald</translation>
    </message>
    <message>
        <source>Take up: {words}</source>
        <translation>Tag op: {words}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>The chatbot understands: {topic} ({share} %)</source>
        <translation>Chatbotten forstår: {topic} ({share} %)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktør</translation>
    </message>
    <message>
        <source>Thank you. The editors are told that this step is wrong.</source>
        <translation>Tak. Redaktørerne får at vide, at trinnet er forkert.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktør</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>Vælg, hvad du vil rette.</translation>
    </message>
    <message>
        <source>Answers and scripts</source>
        <translation>Svar og scripts</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Trin</translation>
    </message>
    <message>
        <source>What the chatbot says</source>
        <translation>Det siger chatbotten</translation>
    </message>
    <message>
        <source>In simpler words</source>
        <translation>Med enklere ord</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Kun for medarbejdere</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <source>The chatbot says it at once. The version before is kept.</source>
        <translation>Chatbotten siger det med det samme. Den forrige version gemmes.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Choose an answer or a script on the left.</source>
        <translation>Vælg et svar eller et script til venstre.</translation>
    </message>
    <message>
        <source>Not yet read by a person</source>
        <translation>Ikke gennemlæst</translation>
    </message>
    <message>
        <source>easy to read</source>
        <translation>let at læse</translation>
    </message>
    <message>
        <source>too hard to read</source>
        <translation>for svær at læse</translation>
    </message>
    <message>
        <source>LIX {ease}: {verdict}</source>
        <translation>LIX {ease}: {verdict}</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Spærrer</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Se på</translation>
    </message>
    <message>
        <source>No findings. It can be published.</source>
        <translation>Ingen fund. Teksten kan udgives.</translation>
    </message>
    <message>
        <source>Published. The chatbot says it now.</source>
        <translation>Udgivet. Chatbotten siger det nu.</translation>
    </message>
    <message>
        <source>Nothing was published. Mend the findings that block first.</source>
        <translation>Intet er udgivet. Ret først de fund, der spærrer.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search answers, scripts and contacts</source>
        <translation>Søg i svar, scripts og kontakter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Arrow keys choose a hit; it is shown beside.</source>
        <translation>Piletasterne vælger; teksten vises ved siden af.</translation>
    </message>
    <message>
        <source>Change this text</source>
        <translation>Ret denne tekst</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Search, and choose a hit to read it.</source>
        <translation>Søg, og vælg et resultat for at læse det.</translation>
    </message>
    <message>
        <source>What the chatbot says</source>
        <translation>Det siger chatbotten</translation>
    </message>
    <message>
        <source>In simpler words</source>
        <translation>Med enklere ord</translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation>Kun for medarbejdere</translation>
    </message>
    <message>
        <source>Citizens ask for example</source>
        <translation>Borgere spørger for eksempel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Ends: {outcome}</source>
        <translation>Slutter: {outcome}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Not confirmed. Use the number in the letter.</source>
        <translation>Ikke bekræftet. Brug nummeret i brevet.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <source>Not yet read by a person</source>
        <translation>Ikke gennemlæst</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The chosen call</source>
        <translation>Det valgte opkald</translation>
    </message>
    <message>
        <source>&amp;Find in words and notes</source>
        <translation>&amp;Find i ord og notater</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Opkaldslog</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Arrow keys choose a call; it is shown beside.</source>
        <translation>Piletasterne vælger et opkald; det vises ved siden af.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n opkald</numerusform>
            <numerusform>%n opkald</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call to read it.</source>
        <translation>Vælg et opkald for at læse det.</translation>
    </message>
    <message>
        <source>Steps walked</source>
        <translation>Trin på vejen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Citizen support</source>
        <translation>Digital Borgerstøtte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Skift udseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>State of the chatbot</source>
        <translation>Chatbottens tilstand</translation>
    </message>
    <message>
        <source>Start a call</source>
        <translation>Start et opkald</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Parkér opkaldet</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Afslut opkaldet</translation>
    </message>
    <message>
        <source>This step is wrong</source>
        <translation>Trinnet er forkert</translation>
    </message>
    <message>
        <source>The citizen's words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Et trin tilbage</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Større og mindre tekst</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Forfra</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Læs højt</translation>
    </message>
    <message>
        <source>Step is wrong</source>
        <translation>Trin er forkert</translation>
    </message>
    <message>
        <source>Tells the editors that this step is wrong, missing or unclear.</source>
        <translation>Fortæller redaktørerne, at trinnet er forkert, mangler eller er uklart.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>No script open</source>
        <translation>Intet script åbent</translation>
    </message>
    <message>
        <source>Write what the citizen says. Choose a suggestion and press Enter to open its script.</source>
        <translation>Skriv, hvad borgeren siger. Vælg et forslag, og tryk Enter for at åbne scriptet.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>The script ends here: {outcome}</source>
        <translation>Scriptet slutter her: {outcome}</translation>
    </message>
    <message>
        <source>Is there more? Write the citizen's words above. Else end the call with F4.</source>
        <translation>Er der mere? Skriv borgerens ord foroven. Ellers afslut opkaldet med F4.</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tast {key}</translation>
    </message>
</context>
<context>
    <name>TroubleView</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The program cannot open its data</source>
        <translation>Programmet kan ikke åbne sine data</translation>
    </message>
    <message>
        <source>Nothing was changed. You can still answer the phone.</source>
        <translation>Intet er ændret. Du kan stadig tage telefonen.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>What is your name? It is shown in the call log.</source>
        <translation>Hvad hedder du? Navnet vises i opkaldsloggen.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Dit navn</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Skriv dit navn først.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Something went wrong that we did not foresee. Your work is kept. Tell IT this number: {reference}.</source>
        <translation>Der skete en fejl, vi ikke havde forudset. Dit arbejde er gemt. Sig dette nummer til IT: {reference}.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; your text stays on the screen.</source>
        <translation>Disken er fuld. Gør plads; din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it; we try again by ourselves.</source>
        <translation>Et andet program holder dataene. Luk det; vi prøver selv igen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Ask IT to give you access.</source>
        <translation>Der kan ikke skrives i datamappen. Bed IT om at give dig adgang.</translation>
    </message>
    <message>
        <source>The data file is damaged. Close the program and restore the latest backup.</source>
        <translation>Datafilen er skadet. Luk programmet, og hent den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The data comes from a newer version. Install that version; nothing was changed.</source>
        <translation>Dataene er fra en nyere udgave. Installér den; intet er ændret.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Try again; your text stays on the screen.</source>
        <translation>Dataene kunne ikke læses eller gemmes. Prøv igen; din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>A text file has a fault. Run the check in the editor to see where.</source>
        <translation>Der er en fejl i en tekstfil. Kør kontrollen i redaktøren for at se hvor.</translation>
    </message>
    <message>
        <source>The check found faults, so nothing was published. Mend the red ones first.</source>
        <translation>Kontrollen fandt fejl, så intet er udgivet. Ret de røde først.</translation>
    </message>
    <message>
        <source>The chat did not take the message. Make it shorter and try again.</source>
        <translation>Chatten tog ikke imod beskeden. Gør den kortere, og prøv igen.</translation>
    </message>
    <message>
        <source>The chatbot does not answer right now. Scripts and search still work.</source>
        <translation>Chatbotten svarer ikke lige nu. Scripts og søgning virker stadig.</translation>
    </message>
    <message>
        <source>The chatbot could not start. Scripts and search still work.</source>
        <translation>Chatbotten kunne ikke starte. Scripts og søgning virker stadig.</translation>
    </message>
    <message>
        <source>There is no Danish voice on this machine, so nothing is read aloud.</source>
        <translation>Der er ingen dansk stemme på maskinen, så intet læses højt.</translation>
    </message>
    <message>
        <source>A setting cannot be used. Mend it in settings.toml.</source>
        <translation>En indstilling kan ikke bruges. Ret den i settings.toml.</translation>
    </message>
    <message>
        <source>It is not there any more. Search again.</source>
        <translation>Det er her ikke mere. Søg igen.</translation>
    </message>
    <message>
        <source>That step cannot be taken. Choose one of the answers shown.</source>
        <translation>Det trin kan ikke tages. Vælg et af de viste svar.</translation>
    </message>
</context>
<context>
    <name>wordings</name>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <source>Will be called back</source>
        <translation>Bliver ringet op</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>Ikke løst</translation>
    </message>
    <message>
        <source>Sent to 112</source>
        <translation>Henvist til 112</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Udgivet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lukker</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Afløst</translation>
    </message>
    <message>
        <source>Chatbot: stopped</source>
        <translation>Chatbot: stoppet</translation>
    </message>
    <message>
        <source>Chatbot: learning</source>
        <translation>Chatbot: lærer</translation>
    </message>
    <message>
        <source>Chatbot: starting</source>
        <translation>Chatbot: starter</translation>
    </message>
    <message>
        <source>Chatbot: ready</source>
        <translation>Chatbot: klar</translation>
    </message>
    <message>
        <source>Chatbot: does not run</source>
        <translation>Chatbot: kører ikke</translation>
    </message>
</context>
</TS>
