<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>CallDetail</name>
    <message>
        <location filename="../log/detail.py" line="35"/>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="36"/>
        <source>What stands there now is kept in the history.</source>
        <translation>Det, der står der nu, bliver gemt i historikken.</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="39"/>
        <location filename="../log/detail.py" line="85"/>
        <source>Mark</source>
        <translation>Markér</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="43"/>
        <source>For the quality review.</source>
        <translation>Til kvalitetsgennemgang.</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="46"/>
        <location filename="../log/detail.py" line="87"/>
        <source>Review</source>
        <translation>Gennemgå</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="48"/>
        <source>The chat before</source>
        <translation>Chatten før</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="52"/>
        <source>Choose a call to read it.</source>
        <translation>Vælg et opkald for at læse det.</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="58"/>
        <source>The chosen call</source>
        <translation>Det valgte opkald</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="85"/>
        <source>Unmark</source>
        <translation>Fjern markering</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="87"/>
        <source>Change the review</source>
        <translation>Ret gennemgangen</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="92"/>
        <source>The chat {code}</source>
        <translation>Chatten {code}</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="97"/>
        <source>The call has not ended yet.</source>
        <translation>Opkaldet er ikke slut endnu.</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="99"/>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="100"/>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="101"/>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="102"/>
        <source>Passed on to</source>
        <translation>Sendt videre til</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="103"/>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="104"/>
        <source>The citizen&apos;s words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="105"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="106"/>
        <source>Spoken code of the chat</source>
        <translation>Chattens talte kode</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="116"/>
        <source>Steps walked</source>
        <translation>Trin på vejen</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="127"/>
        <source>Quality review: {state}</source>
        <translation>Kvalitetsgennemgang: {state}</translation>
    </message>
    <message>
        <location filename="../log/detail.py" line="131"/>
        <source>Changed afterwards</source>
        <translation>Rettet bagefter</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <location filename="../log/table.py" line="34"/>
        <source>Calls</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <location filename="../log/table.py" line="35"/>
        <source>Arrow keys choose a call; it is shown beside.</source>
        <translation>Piletasterne vælger et opkald; det vises ved siden af.</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <location filename="../call/view.py" line="60"/>
        <source>Start call</source>
        <translation>Start opkald</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="62"/>
        <source>Park</source>
        <translation>Parkér</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="63"/>
        <source>End call</source>
        <translation>Afslut opkald</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="64"/>
        <source>Time on the call</source>
        <translation>Tid på opkaldet</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="75"/>
        <source>What does the citizen say?</source>
        <translation>Hvad siger borgeren?</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="77"/>
        <source>The citizen&apos;s words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="77"/>
        <source>Suggestions appear below while you write.</source>
        <translation>Forslagene kommer nedenfor, mens du skriver.</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="78"/>
        <location filename="../call/view.py" line="104"/>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="78"/>
        <source>Enter opens the one chosen.</source>
        <translation>Enter åbner det valgte.</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="85"/>
        <source>Danger to life</source>
        <translation>Livsfare</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="106"/>
        <source>Wrap-up</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="94"/>
        <source>Copy for the citizen</source>
        <translation>Kopi til borgeren</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="98"/>
        <source>The steps of this call on paper or as PDF.</source>
        <translation>Trinene fra opkaldet på papir eller som PDF.</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="238"/>
        <source>On the line since {time}</source>
        <translation>I røret siden {time}</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="250"/>
        <source>No call. Press F2 when the phone rings.</source>
        <translation>Intet opkald. Tryk F2, når telefonen ringer.</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="267"/>
        <source>call</source>
        <translation>opkald</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="268"/>
        <source>Take up: {words}</source>
        <translation>Tag op: {words}</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="279"/>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="283"/>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="299"/>
        <source>The chatbot understands: {topic} ({share} %)</source>
        <translation>Chatbotten forstår: {topic} ({share} %)</translation>
    </message>
    <message>
        <location filename="../call/view.py" line="309"/>
        <source>Nothing found. Try other words.</source>
        <translation>Intet fundet. Prøv andre ord.</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <location filename="../log/chat_window.py" line="24"/>
        <source>The chat {code}</source>
        <translation>Chatten {code}</translation>
    </message>
    <message>
        <location filename="../log/chat_window.py" line="26"/>
        <source>To be read only.</source>
        <translation>Kun til læsning.</translation>
    </message>
    <message>
        <location filename="../log/chat_window.py" line="33"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../log/chat_window.py" line="35"/>
        <source>Personal numbers are masked. The chat is deleted after its time.</source>
        <translation>Personnumre er skjult. Chatten slettes, når dens tid er gået.</translation>
    </message>
    <message>
        <location filename="../log/chat_window.py" line="50"/>
        <source>Began {time}</source>
        <translation>Begyndte {time}</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <location filename="../contacts.py" line="33"/>
        <source>&amp;Passed on to</source>
        <translation>Sendt &amp;videre til</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="48"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../call/copy.py" line="40"/>
        <source>Copy for the citizen</source>
        <translation>Kopi til borgeren</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="42"/>
        <source>No device</source>
        <translation>Ingen enhed</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="50"/>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="51"/>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="52"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="58"/>
        <source>Only what was said aloud stands here; no note and no names.</source>
        <translation>Her står kun det, der er læst op. Ingen noter og ingen navne.</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="61"/>
        <source>&amp;Pictures of</source>
        <translation>&amp;Billeder af</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="62"/>
        <source>The copy as it will look</source>
        <translation>Sådan kommer kopien til at se ud</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="83"/>
        <source>Page {number}</source>
        <translation>Side {number}</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="89"/>
        <source>Save the copy</source>
        <translation>Gem kopien</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="89"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="97"/>
        <source>The copy could not be saved there. Choose another folder.</source>
        <translation>Kopien kunne ikke gemmes dér. Vælg en anden mappe.</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="99"/>
        <source>The copy is saved: {name}</source>
        <translation>Kopien er gemt: {name}</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="112"/>
        <source>The printer did not take the copy. Save it as PDF instead.</source>
        <translation>Printeren tog ikke imod kopien. Gem den som PDF i stedet.</translation>
    </message>
    <message>
        <location filename="../call/copy.py" line="114"/>
        <source>The copy is on its way to the printer.</source>
        <translation>Kopien er på vej til printeren.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../app.py" line="75"/>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <location filename="../../app.py" line="76"/>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <location filename="../../app.py" line="77"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../../app.py" line="78"/>
        <source>Editor</source>
        <translation>Redaktør</translation>
    </message>
    <message>
        <location filename="../../app.py" line="79"/>
        <location filename="../../app.py" line="137"/>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <location filename="../../app.py" line="138"/>
        <source>Follow-ups ({count})</source>
        <translation>Opfølgninger ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app.py" line="139"/>
        <source>Follow-ups, %n due now</source>
        <translation>
            <numerusform>Opfølgninger, %n skal klares nu</numerusform>
            <numerusform>Opfølgninger, %n skal klares nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app.py" line="142"/>
        <source>%n follow-up(s) due now. Ctrl+5 shows them.</source>
        <translation>
            <numerusform>%n opfølgning skal klares nu. Ctrl+5 viser den.</numerusform>
            <numerusform>%n opfølgninger skal klares nu. Ctrl+5 viser dem.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app.py" line="248"/>
        <source>Thank you. The editors are told that this step is wrong.</source>
        <translation>Tak. Redaktørerne får at vide, at trinnet er forkert.</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <location filename="../log/edit_form.py" line="34"/>
        <location filename="../log/edit_form.py" line="42"/>
        <source>Edit the call</source>
        <translation>Ret opkaldet</translation>
    </message>
    <message>
        <location filename="../log/edit_form.py" line="36"/>
        <source>O&amp;utcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <location filename="../log/edit_form.py" line="39"/>
        <source>&amp;Note</source>
        <translation>&amp;Notat</translation>
    </message>
    <message>
        <location filename="../log/edit_form.py" line="39"/>
        <source>Personal numbers are masked when you save.</source>
        <translation>Personlige numre bliver skjult, når du gemmer.</translation>
    </message>
    <message>
        <location filename="../log/edit_form.py" line="78"/>
        <source>Choose how the call ended.</source>
        <translation>Vælg, hvordan opkaldet endte.</translation>
    </message>
    <message>
        <location filename="../log/edit_form.py" line="93"/>
        <source>Your changes are not saved. Press Escape once more to drop them.</source>
        <translation>Dine rettelser er ikke gemt. Tryk Escape igen, hvis de skal væk.</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <location filename="../editor/view.py" line="35"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="37"/>
        <source>Editor</source>
        <translation>Redaktør</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="49"/>
        <source>Items</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="49"/>
        <source>Choose what to change.</source>
        <translation>Vælg, hvad du vil rette.</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="52"/>
        <source>Answers and scripts</source>
        <translation>Svar og scripts</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="60"/>
        <source>&amp;Step</source>
        <translation>&amp;Trin</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="62"/>
        <source>What the chatbot says</source>
        <translation>Det siger chatbotten</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="63"/>
        <source>In simpler words</source>
        <translation>Med enklere ord</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="64"/>
        <source>For staff only</source>
        <translation>Kun for medarbejdere</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="65"/>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="66"/>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="67"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="68"/>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="81"/>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="85"/>
        <source>The chatbot says it at once. The version before is kept.</source>
        <translation>Chatbotten siger det med det samme. Den forrige version gemmes.</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="90"/>
        <location filename="../editor/view.py" line="96"/>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="92"/>
        <location filename="../editor/view.py" line="98"/>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="171"/>
        <source>Choose an answer or a script on the left.</source>
        <translation>Vælg et svar eller et script til venstre.</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="176"/>
        <source>Not yet read by a person</source>
        <translation>Ikke gennemlæst</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="199"/>
        <source>easy to read</source>
        <translation>let at læse</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="199"/>
        <source>too hard to read</source>
        <translation>for svær at læse</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="200"/>
        <source>LIX {ease}: {verdict}</source>
        <translation>LIX {ease}: {verdict}</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="206"/>
        <source>Blocks</source>
        <translation>Spærrer</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="206"/>
        <source>Look at</source>
        <translation>Se på</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="210"/>
        <source>No findings. It can be published.</source>
        <translation>Ingen fund. Teksten kan udgives.</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="221"/>
        <source>Published. The chatbot says it now.</source>
        <translation>Udgivet. Chatbotten siger det nu.</translation>
    </message>
    <message>
        <location filename="../editor/view.py" line="226"/>
        <source>Nothing was published. Mend the findings that block first.</source>
        <translation>Intet er udgivet. Ret først de fund, der spærrer.</translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <location filename="../log/export.py" line="93"/>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <location filename="../log/export.py" line="94"/>
        <source>Stop the export</source>
        <translation>Stop eksporten</translation>
    </message>
    <message>
        <location filename="../log/export.py" line="113"/>
        <source>{done} of {total} calls</source>
        <translation>{done} af {total} opkald</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <location filename="../log/export.py" line="66"/>
        <source>%n call(s) are saved in {file}.</source>
        <translation>
            <numerusform>%n opkald er gemt i {file}.</numerusform>
            <numerusform>%n opkald er gemt i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../log/export.py" line="71"/>
        <source>The export was stopped. No half file is left.</source>
        <translation>Eksporten er stoppet, og der ligger ingen halv fil.</translation>
    </message>
    <message>
        <location filename="../log/export.py" line="75"/>
        <source>The file could not be saved there. Is it open in a spreadsheet, is the disk full, or is the folder closed to you? Nothing else was touched.</source>
        <translation>Filen kunne ikke gemmes der. Er den åben i et regneark, er disken fuld, eller må du ikke skrive i mappen? Intet andet er rørt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../log/filters.py" line="37"/>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="41"/>
        <source>&amp;Find in words and notes</source>
        <translation>&amp;Find i ord og notater</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="42"/>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="44"/>
        <source>To&amp;pic</source>
        <translation>&amp;Emne</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="45"/>
        <source>Ser&amp;vice</source>
        <translation>&amp;Tjeneste</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="46"/>
        <source>O&amp;utcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="47"/>
        <source>&amp;Staff</source>
        <translation>&amp;Medarbejder</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="48"/>
        <source>Quality &amp;review</source>
        <translation>&amp;Kvalitetsgennemgang</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="66"/>
        <source>All days</source>
        <translation>Alle dage</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="67"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="68"/>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="69"/>
        <source>From and to</source>
        <translation>Fra og til</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="74"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="74"/>
        <source>The first day, inclusive.</source>
        <translation>Første dag, som tæller med.</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="75"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="75"/>
        <source>The last day, inclusive.</source>
        <translation>Sidste dag, som tæller med.</translation>
    </message>
    <message>
        <location filename="../log/filters.py" line="89"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <location filename="../call/follow_up_form.py" line="48"/>
        <source>&amp;When</source>
        <translation>H&amp;vornår</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="49"/>
        <source>Time of the call-back</source>
        <translation>Tidspunkt for opringningen</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="45"/>
        <source>Call-back n&amp;umber</source>
        <translation>N&amp;ummer at ringe til</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="45"/>
        <source>Kept here alone, deleted once it is done.</source>
        <translation>Gemmes kun her og slettes, når der er ringet.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="46"/>
        <source>W&amp;hy</source>
        <translation>Hvor&amp;for</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="46"/>
        <source>No CPR number, no diagnosis.</source>
        <translation>Intet CPR-nummer, ingen diagnose.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="50"/>
        <source>Wh&amp;o calls back</source>
        <translation>Hvem ringer o&amp;p</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="87"/>
        <source>Write where to call back, or why.</source>
        <translation>Skriv, hvor der skal ringes tilbage, eller hvorfor.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="89"/>
        <source>This is no phone number. Write 8 digits, or + and the country.</source>
        <translation>Det er ikke et telefonnummer. Skriv 8 cifre, eller + og landet.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="91"/>
        <source>That time has passed. Choose a later one.</source>
        <translation>Det tidspunkt er gået. Vælg et senere.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="124"/>
        <source>A personal number in the reason is saved without its digits.</source>
        <translation>Et personligt nummer i årsagen gemmes uden sine cifre.</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="131"/>
        <source>Today at 15</source>
        <translation>I dag kl. 15</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="132"/>
        <source>In an hour</source>
        <translation>Om en time</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="135"/>
        <source>Tomorrow at 9</source>
        <translation>I morgen kl. 9</translation>
    </message>
    <message>
        <location filename="../call/follow_up_form.py" line="136"/>
        <source>In two days</source>
        <translation>Om to dage</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <location filename="../followups/model.py" line="154"/>
        <source>Overdue: {time}</source>
        <translation>Overskredet: {time}</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <location filename="../followups/view.py" line="35"/>
        <location filename="../followups/view.py" line="51"/>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="52"/>
        <source>Enter or D marks the chosen one as done. Ctrl+O opens its call.</source>
        <translation>Enter eller D markerer den valgte som færdig. Ctrl+O åbner dens opkald.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="55"/>
        <source>Nothing to follow up.</source>
        <translation>Der er intet at følge op på.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="58"/>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="60"/>
        <source>Open the call</source>
        <translation>Åbn opkaldet</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="60"/>
        <source>Shows it in the log.</source>
        <translation>Viser det i loggen.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="67"/>
        <source>What was done last</source>
        <translation>Det seneste, der blev færdigt</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="69"/>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="70"/>
        <source>Puts what was done last back on the list.</source>
        <translation>Sætter det seneste tilbage på listen.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="142"/>
        <source>Done: {what}. The number is deleted; Undo within ten minutes brings it back.</source>
        <translation>Færdig: {what}. Nummeret er slettet. Fortryd inden for ti minutter henter det tilbage.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="146"/>
        <source>Done: {what}. The number is gone; Undo brings back the rest.</source>
        <translation>Færdig: {what}. Nummeret er væk. Fortryd henter resten tilbage.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="147"/>
        <source>Done: {what}.</source>
        <translation>Færdig: {what}.</translation>
    </message>
    <message>
        <location filename="../followups/view.py" line="36"/>
        <source>The number is deleted when it is done.</source>
        <translation>Nummeret slettes, når den er færdig.</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <location filename="../call/lane.py" line="101"/>
        <source>Type to find a step</source>
        <translation>Skriv for at finde et trin</translation>
    </message>
    <message>
        <location filename="../call/lane.py" line="103"/>
        <source>Find a step</source>
        <translation>Find et trin</translation>
    </message>
    <message>
        <location filename="../call/lane.py" line="103"/>
        <source>Enter goes to the step, Esc back to the single step.</source>
        <translation>Enter går til trinet. Esc går tilbage til det enkelte trin.</translation>
    </message>
    <message>
        <location filename="../call/lane.py" line="104"/>
        <source>Steps of the script</source>
        <translation>Scriptets trin</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <location filename="../library/view.py" line="31"/>
        <source>Search answers, scripts and contacts</source>
        <translation>Søg i svar, scripts og kontakter</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="33"/>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="35"/>
        <source>Hits</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="35"/>
        <source>Arrow keys choose a hit; it is shown beside.</source>
        <translation>Piletasterne vælger; teksten vises ved siden af.</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="40"/>
        <source>Change this text</source>
        <translation>Ret denne tekst</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="42"/>
        <source>Preview</source>
        <translation>Visning</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="44"/>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="89"/>
        <source>Search, and choose a hit to read it.</source>
        <translation>Søg, og vælg et resultat for at læse det.</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="94"/>
        <source>What the chatbot says</source>
        <translation>Det siger chatbotten</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="95"/>
        <source>In simpler words</source>
        <translation>Med enklere ord</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="96"/>
        <source>For staff only</source>
        <translation>Kun for medarbejdere</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="98"/>
        <source>Citizens ask for example</source>
        <translation>Borgere spørger for eksempel</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="100"/>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="107"/>
        <source>Ends: {outcome}</source>
        <translation>Slutter: {outcome}</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="114"/>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="117"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="118"/>
        <source>Not confirmed. Use the number in the letter.</source>
        <translation>Ikke bekræftet. Brug nummeret i brevet.</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="120"/>
        <source>Opening hours</source>
        <translation>Åbningstider</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="120"/>
        <source>Not confirmed</source>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <location filename="../library/view.py" line="126"/>
        <source>Not yet read by a person</source>
        <translation>Ikke gennemlæst</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../log/model.py" line="201"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../log/model.py" line="204"/>
        <source>Staff</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <location filename="../log/model.py" line="202"/>
        <source>The citizen&apos;s words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <location filename="../log/model.py" line="203"/>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../log/model.py" line="205"/>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../log/view.py" line="78"/>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <location filename="../log/view.py" line="78"/>
        <source>The calls in sight, as a file.</source>
        <translation>De viste opkald som en fil.</translation>
    </message>
    <message>
        <location filename="../log/view.py" line="82"/>
        <source>Call log</source>
        <translation>Opkaldslog</translation>
    </message>
    <message>
        <location filename="../log/view.py" line="154"/>
        <source>Counting …</source>
        <translation>Tæller …</translation>
    </message>
    <message numerus="yes">
        <location filename="../log/view.py" line="154"/>
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n opkald</numerusform>
            <numerusform>%n opkald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../main_window.py" line="98"/>
        <source>Citizen support</source>
        <translation>Digital Borgerstøtte</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="118"/>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="130"/>
        <source>Change look</source>
        <translation>Skift udseende</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="131"/>
        <location filename="../main_window.py" line="210"/>
        <source>Keys</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="139"/>
        <source>Notice</source>
        <translation>Besked</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="141"/>
        <source>State of the chatbot</source>
        <translation>Chatbottens tilstand</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="212"/>
        <source>On the line</source>
        <translation>Under opkaldet</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="213"/>
        <source>Ending a call</source>
        <translation>Når opkaldet afsluttes</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="214"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="215"/>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="216"/>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <location filename="../main_window.py" line="210"/>
        <source>Larger and smaller text</source>
        <translation>Større og mindre tekst</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../call/map_view.py" line="40"/>
        <source>Map of the script</source>
        <translation>Kort over scriptet</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../note.py" line="23"/>
        <source>No CPR number, no diagnosis, no names of others.</source>
        <translation>Intet CPR-nummer, ingen diagnose, ingen andres navne.</translation>
    </message>
    <message>
        <location filename="../note.py" line="33"/>
        <source>A personal number in the note is saved without its digits.</source>
        <translation>Et personligt nummer i notatet gemmes uden sine cifre.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../call/picture.py" line="101"/>
        <source>What it can look like</source>
        <translation>Sådan kan det se ud</translation>
    </message>
</context>
<context>
    <name>PresenceLine</name>
    <message>
        <location filename="../presence.py" line="144"/>
        <source>You have it open in another window.</source>
        <translation>Du har den åben i et andet vindue.</translation>
    </message>
    <message>
        <location filename="../presence.py" line="145"/>
        <source>{name} has it open.</source>
        <translation>{name} har den åben.</translation>
    </message>
    <message>
        <location filename="../presence.py" line="145"/>
        <source>Somebody</source>
        <translation>Nogen</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <location filename="../log/review_form.py" line="36"/>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <location filename="../log/review_form.py" line="38"/>
        <source>&amp;Remark</source>
        <translation>&amp;Bemærkning</translation>
    </message>
    <message>
        <location filename="../log/review_form.py" line="38"/>
        <source>Personal numbers are masked when you save.</source>
        <translation>Personlige numre bliver skjult, når du gemmer.</translation>
    </message>
    <message>
        <location filename="../log/review_form.py" line="40"/>
        <source>Quality review</source>
        <translation>Kvalitetsgennemgang</translation>
    </message>
    <message>
        <location filename="../log/review_form.py" line="77"/>
        <source>Answer all three questions.</source>
        <translation>Svar på alle tre spørgsmål.</translation>
    </message>
    <message>
        <location filename="../log/review_form.py" line="85"/>
        <source>Your review is not saved. Press Escape once more to drop it.</source>
        <translation>Din gennemgang er ikke gemt. Tryk Escape igen, hvis den skal væk.</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <location filename="../call/script_view.py" line="47"/>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="48"/>
        <source>Start over</source>
        <translation>Forfra</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="49"/>
        <source>Read aloud</source>
        <translation>Læs højt</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="51"/>
        <source>Step is wrong</source>
        <translation>Trin er forkert</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="55"/>
        <source>Tells the editors that this step is wrong, missing or unclear.</source>
        <translation>Fortæller redaktørerne, at trinnet er forkert, mangler eller er uklart.</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="57"/>
        <source>All steps</source>
        <translation>Alle trin</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="59"/>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="61"/>
        <source>The script before</source>
        <translation>Det forrige script</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="67"/>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="94"/>
        <source>Back to: {title}</source>
        <translation>Tilbage til: {title}</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="150"/>
        <source>No script open</source>
        <translation>Intet script åbent</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="152"/>
        <source>Write what the citizen says. Choose a suggestion and press Enter to open its script.</source>
        <translation>Skriv, hvad borgeren siger. Vælg et forslag, og tryk Enter for at åbne scriptet.</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="161"/>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="162"/>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="163"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="186"/>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="190"/>
        <source>The script ends here: {outcome}</source>
        <translation>Scriptet slutter her: {outcome}</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="192"/>
        <source>Is there more? Write the citizen&apos;s words above. Else end the call with F4.</source>
        <translation>Er der mere? Skriv borgerens ord foroven. Ellers afslut opkaldet med F4.</translation>
    </message>
    <message>
        <location filename="../call/script_view.py" line="208"/>
        <source>Key {key}</source>
        <translation>Tast {key}</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <location filename="../log/side_form.py" line="29"/>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <location filename="../log/side_form.py" line="31"/>
        <source>Leave it as it was</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <location filename="../editor/to_do_list.py" line="28"/>
        <location filename="../editor/to_do_list.py" line="38"/>
        <source>From the phone</source>
        <translation>Fra telefonen</translation>
    </message>
    <message>
        <location filename="../editor/to_do_list.py" line="29"/>
        <source>Enter opens a marked step. D takes the chosen line off the list.</source>
        <translation>Enter åbner et markeret trin. D tager den valgte linje af listen.</translation>
    </message>
    <message>
        <location filename="../editor/to_do_list.py" line="32"/>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <location filename="../editor/to_do_list.py" line="34"/>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <location filename="../editor/to_do_list.py" line="34"/>
        <source>Takes it off the list.</source>
        <translation>Tager den af listen.</translation>
    </message>
</context>
<context>
    <name>ToDoModel</name>
    <message>
        <location filename="../editor/to_do.py" line="84"/>
        <source>Step {step} marked as wrong by {staff}, {time}</source>
        <translation>Trin {step} er markeret som forkert af {staff}, {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../editor/to_do.py" line="88"/>
        <source>Searched for %n time(s) without a hit, last {time}</source>
        <translation>
            <numerusform>Søgt %n gang uden svar, {time}</numerusform>
            <numerusform>Søgt %n gange uden svar, senest {time}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../editor/to_do.py" line="89"/>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <location filename="../topics.py" line="38"/>
        <source>&amp;Topics</source>
        <translation>&amp;Emner</translation>
    </message>
    <message>
        <location filename="../topics.py" line="38"/>
        <source>Delete takes the chosen topic off.</source>
        <translation>Delete fjerner det valgte emne.</translation>
    </message>
    <message>
        <location filename="../topics.py" line="44"/>
        <location filename="../topics.py" line="45"/>
        <source>Add a topic</source>
        <translation>Tilføj et emne</translation>
    </message>
    <message>
        <location filename="../topics.py" line="44"/>
        <source>Write a part of its title.</source>
        <translation>Skriv en del af titlen.</translation>
    </message>
    <message>
        <location filename="../topics.py" line="56"/>
        <source>Topics found</source>
        <translation>Fundne emner</translation>
    </message>
</context>
<context>
    <name>TroubleView</name>
    <message>
        <location filename="../trouble.py" line="23"/>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <location filename="../trouble.py" line="25"/>
        <source>The program cannot open its data</source>
        <translation>Programmet kan ikke åbne sine data</translation>
    </message>
    <message>
        <location filename="../trouble.py" line="27"/>
        <source>Nothing was changed. You can still answer the phone.</source>
        <translation>Intet er ændret. Du kan stadig tage telefonen.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <location filename="../welcome.py" line="27"/>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <location filename="../welcome.py" line="28"/>
        <source>What is your name? It is shown in the call log.</source>
        <translation>Hvad hedder du? Navnet vises i opkaldsloggen.</translation>
    </message>
    <message>
        <location filename="../welcome.py" line="29"/>
        <source>&amp;Your name</source>
        <translation>&amp;Dit navn</translation>
    </message>
    <message>
        <location filename="../welcome.py" line="31"/>
        <source>Start working</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <location filename="../welcome.py" line="43"/>
        <source>Write your name first.</source>
        <translation>Skriv dit navn først.</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <location filename="../call/wrap_up.py" line="45"/>
        <source>&amp;Note</source>
        <translation>&amp;Notat</translation>
    </message>
    <message>
        <location filename="../call/wrap_up.py" line="45"/>
        <source>Saved by itself while you write.</source>
        <translation>Gemmes af sig selv, mens du skriver.</translation>
    </message>
    <message>
        <location filename="../call/wrap_up.py" line="48"/>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <location filename="../call/wrap_up.py" line="112"/>
        <source>Choose how the call ended.</source>
        <translation>Vælg, hvordan opkaldet endte.</translation>
    </message>
    <message>
        <location filename="../call/wrap_up.py" line="114"/>
        <source>Choose whom the citizen was passed on to.</source>
        <translation>Vælg, hvem borgeren er sendt videre til.</translation>
    </message>
    <message>
        <location filename="../call/wrap_up.py" line="128"/>
        <source>“{word}” names an illness. Write what you helped with instead.</source>
        <translation>»{word}« er navnet på en sygdom. Skriv hellere, hvad du hjalp med.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <location filename="../contacts.py" line="76"/>
        <source>Always open.</source>
        <translation>Altid åbent.</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="76"/>
        <source>Closed now.</source>
        <translation>Lukket nu.</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="78"/>
        <source>Open now, closes {when}.</source>
        <translation>Åbent nu, lukker {when}.</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="80"/>
        <source>Closed now, opens {when}.</source>
        <translation>Lukket nu, åbner {when}.</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="91"/>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="91"/>
        <source>tomorrow at {time}</source>
        <translation>i morgen kl. {time}</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="94"/>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="99"/>
        <source>Opening hours not confirmed.</source>
        <translation>Åbningstid ikke bekræftet.</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="101"/>
        <source>Opening hours: {hours}</source>
        <translation>Åbningstid: {hours}</translation>
    </message>
    <message>
        <location filename="../contacts.py" line="103"/>
        <source>Opening hours not confirmed. Told: {hours}</source>
        <translation>Åbningstid ikke bekræftet. Oplyst: {hours}</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="../call/picture.py" line="232"/>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <location filename="../call/picture.py" line="233"/>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <location filename="../call/picture.py" line="234"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../keys.py" line="20"/>
        <location filename="../keys.py" line="21"/>
        <location filename="../keys.py" line="25"/>
        <source>Keys</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <location filename="../keys.py" line="28"/>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <location filename="../keys.py" line="42"/>
        <source>Start a call</source>
        <translation>Start et opkald</translation>
    </message>
    <message>
        <location filename="../keys.py" line="43"/>
        <source>Park the call</source>
        <translation>Parkér opkaldet</translation>
    </message>
    <message>
        <location filename="../keys.py" line="44"/>
        <source>This step is wrong</source>
        <translation>Trinnet er forkert</translation>
    </message>
    <message>
        <location filename="../keys.py" line="45"/>
        <source>The citizen&apos;s words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <location filename="../keys.py" line="46"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../keys.py" line="47"/>
        <source>One step back</source>
        <translation>Et trin tilbage</translation>
    </message>
    <message>
        <location filename="../keys.py" line="48"/>
        <source>All steps of the script</source>
        <translation>Alle scriptets trin</translation>
    </message>
    <message>
        <location filename="../keys.py" line="49"/>
        <source>Map of the script</source>
        <translation>Kort over scriptet</translation>
    </message>
    <message>
        <location filename="../keys.py" line="50"/>
        <source>The script before</source>
        <translation>Det forrige script</translation>
    </message>
    <message>
        <location filename="../keys.py" line="57"/>
        <source>End the call: first the outcome, then once more to save</source>
        <translation>Afslut opkaldet: først resultatet, så en gang til for at gemme</translation>
    </message>
    <message>
        <location filename="../keys.py" line="58"/>
        <source>The outcome that begins with the letter</source>
        <translation>Resultatet, der begynder med bogstavet</translation>
    </message>
    <message>
        <location filename="../keys.py" line="59"/>
        <source>To the next field: whom it was passed on to, or where and when to call back</source>
        <translation>Til næste felt: hvem borgeren er sendt videre til, eller hvor og hvornår der ringes op</translation>
    </message>
    <message>
        <location filename="../keys.py" line="60"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../keys.py" line="60"/>
        <source>Takes the chosen topic off</source>
        <translation>Fjerner det valgte emne</translation>
    </message>
    <message>
        <location filename="../keys.py" line="61"/>
        <source>Copy for the citizen</source>
        <translation>Kopi til borgeren</translation>
    </message>
    <message>
        <location filename="../keys.py" line="68"/>
        <source>Find in words and notes</source>
        <translation>Find i ord og notater</translation>
    </message>
    <message>
        <location filename="../keys.py" line="69"/>
        <source>Fetch the list anew</source>
        <translation>Hent listen igen</translation>
    </message>
    <message>
        <location filename="../keys.py" line="70"/>
        <source>Edit the chosen call</source>
        <translation>Ret det valgte opkald</translation>
    </message>
    <message>
        <location filename="../keys.py" line="71"/>
        <source>Mark the call for review</source>
        <translation>Markér opkaldet til gennemgang</translation>
    </message>
    <message>
        <location filename="../keys.py" line="72"/>
        <source>Review the chosen call</source>
        <translation>Gennemgå det valgte opkald</translation>
    </message>
    <message>
        <location filename="../keys.py" line="79"/>
        <source>Choose a follow-up</source>
        <translation>Vælg en opfølgning</translation>
    </message>
    <message>
        <location filename="../keys.py" line="80"/>
        <source>The chosen one is done</source>
        <translation>Den valgte er færdig</translation>
    </message>
    <message>
        <location filename="../keys.py" line="81"/>
        <source>Undo: what was done last is back on the list</source>
        <translation>Fortryd: den seneste kommer tilbage på listen</translation>
    </message>
    <message>
        <location filename="../keys.py" line="82"/>
        <source>Open the call it belongs to</source>
        <translation>Åbn det opkald, den hører til</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <location filename="../log/export.py" line="121"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-ark (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../log/export.py" line="122"/>
        <source>CSV for any spreadsheet (*.csv)</source>
        <translation>CSV til alle regneark (*.csv)</translation>
    </message>
    <message>
        <location filename="../log/export.py" line="125"/>
        <source>Export calls</source>
        <translation>Eksportér opkald</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="20"/>
        <source>Did we understand the citizen?</source>
        <translation>Forstod vi borgeren?</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="21"/>
        <source>Was the answer right?</source>
        <translation>Var svaret rigtigt?</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="22"/>
        <source>Was it friendly and clear?</source>
        <translation>Var det venligt og klart?</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="28"/>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="28"/>
        <source>Partly</source>
        <translation>Delvist</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="28"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="42"/>
        <source>{line} – skipped</source>
        <translation>{line} – sprunget over</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="49"/>
        <source>{script}, version {number}</source>
        <translation>{script}, version {number}</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="50"/>
        <source>{line} (shown as it is today)</source>
        <translation>{line} (vist, som det er i dag)</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="56"/>
        <source>The citizen&apos;s words</source>
        <translation>Borgerens ord</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="57"/>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="58"/>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="59"/>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="60"/>
        <source>Passed on to</source>
        <translation>Sendt videre til</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="61"/>
        <source>Spoken code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="64"/>
        <source>{field}: “{before}” became “{after}”</source>
        <translation>{field}: »{before}« blev til »{after}«</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="80"/>
        <source>Marked by {name}, {time}</source>
        <translation>Markeret af {name}, {time}</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="85"/>
        <source>Reviewed by {name}, {time}</source>
        <translation>Gennemgået af {name}, {time}</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="95"/>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="96"/>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <location filename="../log/texts.py" line="97"/>
        <source>Staff member</source>
        <translation>Medarbejder</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../notices.py" line="56"/>
        <source>Something went wrong that we did not foresee. Your work is kept. Tell IT this number: {reference}.</source>
        <translation>Der skete en fejl, vi ikke havde forudset. Dit arbejde er gemt. Sig dette nummer til IT: {reference}.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="67"/>
        <source>The disk is full. Free some space; your text stays on the screen.</source>
        <translation>Disken er fuld. Gør plads; din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="71"/>
        <source>Another program holds the data. Close it; we try again by ourselves.</source>
        <translation>Et andet program holder dataene. Luk det; vi prøver selv igen.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="75"/>
        <source>The data folder cannot be written to. Ask IT to give you access.</source>
        <translation>Der kan ikke skrives i datamappen. Bed IT om at give dig adgang.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="79"/>
        <source>The data file is damaged. Close the program and restore the latest backup.</source>
        <translation>Datafilen er skadet. Luk programmet, og hent den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="83"/>
        <source>The data comes from a newer version. Install that version; nothing was changed.</source>
        <translation>Dataene er fra en nyere udgave. Installér den; intet er ændret.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="87"/>
        <source>The data could not be read or saved. Try again; your text stays on the screen.</source>
        <translation>Dataene kunne ikke læses eller gemmes. Prøv igen; din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="91"/>
        <source>A text file has a fault. Run the check in the editor to see where.</source>
        <translation>Der er en fejl i en tekstfil. Kør kontrollen i redaktøren for at se hvor.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="95"/>
        <source>The check found faults, so nothing was published. Mend the red ones first.</source>
        <translation>Kontrollen fandt fejl, så intet er udgivet. Ret de røde først.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="99"/>
        <source>The chat did not take the message. Make it shorter and try again.</source>
        <translation>Chatten tog ikke imod beskeden. Gør den kortere, og prøv igen.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="103"/>
        <source>The chatbot does not answer right now. Scripts and search still work.</source>
        <translation>Chatbotten svarer ikke lige nu. Scripts og søgning virker stadig.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="107"/>
        <source>The chatbot learnt worse from the new questions, so the model before goes on answering. Look at the questions that were changed last.</source>
        <translation>Chatbotten blev dårligere af de nye spørgsmål, så den gamle udgave svarer stadig. Se på de spørgsmål, der blev ændret sidst.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="115"/>
        <source>The chatbot&apos;s model was damaged. It is being trained again by itself.</source>
        <translation>Chatbottens model var beskadiget. Den bliver trænet igen af sig selv.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="119"/>
        <source>The chatbot could not start. Scripts and search still work.</source>
        <translation>Chatbotten kunne ikke starte. Scripts og søgning virker stadig.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="123"/>
        <source>There is no Danish voice on this machine, so nothing is read aloud.</source>
        <translation>Der er ingen dansk stemme på maskinen, så intet læses højt.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="125"/>
        <source>A setting cannot be used. Mend it in settings.toml.</source>
        <translation>En indstilling kan ikke bruges. Ret den i settings.toml.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="126"/>
        <source>It is not there any more. Search again.</source>
        <translation>Det er her ikke mere. Søg igen.</translation>
    </message>
    <message>
        <location filename="../notices.py" line="129"/>
        <source>That step cannot be taken. Choose one of the answers shown.</source>
        <translation>Det trin kan ikke tages. Vælg et af de viste svar.</translation>
    </message>
</context>
<context>
    <name>wordings</name>
    <message>
        <location filename="../wordings.py" line="20"/>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="21"/>
        <source>Passed on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="22"/>
        <source>Will be called back</source>
        <translation>Bliver ringet op</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="23"/>
        <source>Not solved</source>
        <translation>Ikke løst</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="24"/>
        <source>Sent to 112</source>
        <translation>Henvist til 112</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="26"/>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="32"/>
        <source>You are here</source>
        <translation>Du er her</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="33"/>
        <source>Walked</source>
        <translation>Gået</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="34"/>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="53"/>
        <source>Marked</source>
        <translation>Markeret</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="54"/>
        <source>Reviewed</source>
        <translation>Gennemgået</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="62"/>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="63"/>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="64"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="65"/>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="73"/>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="74"/>
        <source>In review</source>
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="75"/>
        <source>Published</source>
        <translation>Udgivet</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="76"/>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="84"/>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="85"/>
        <source>Closing</source>
        <translation>Lukker</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="86"/>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="87"/>
        <source>Replaced</source>
        <translation>Afløst</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="95"/>
        <source>Chatbot: stopped</source>
        <translation>Chatbot: stoppet</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="96"/>
        <source>Chatbot: learning</source>
        <translation>Chatbot: lærer</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="97"/>
        <source>Chatbot: starting</source>
        <translation>Chatbot: starter</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="98"/>
        <source>Chatbot: ready</source>
        <translation>Chatbot: klar</translation>
    </message>
    <message>
        <location filename="../wordings.py" line="99"/>
        <source>Chatbot: does not run</source>
        <translation>Chatbot: kører ikke</translation>
    </message>
</context>
</TS>
