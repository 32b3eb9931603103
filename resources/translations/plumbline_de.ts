<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionFields</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Wenn-dann-Plan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Search actions</source>
        <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>by due date</source>
        <translation>nach Termin</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>nach Person</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Sitzung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>No action matches. Change the search or the filter.</source>
        <translation>Keine Aktion gefunden. Ändern Sie die Suche oder den Filter.</translation>
    </message>
    <message>
        <source>No open actions. Agree on actions in a session.</source>
        <translation>Keine offenen Aktionen. Vereinbaren Sie Aktionen in einer Sitzung.</translation>
    </message>
    <message>
        <source>moved on {0} (was due {1})</source>
        <translation>verschoben am {0} (war fällig am {1})</translation>
    </message>
    <message>
        <source>moved on {0}</source>
        <translation>verschoben am {0}</translation>
    </message>
    <message>
        <source>Search by engineer, mentor or text</source>
        <translation>Nach Person, Mentor oder Text suchen</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>agreed {0}</source>
        <translation>vereinbart {0}</translation>
    </message>
    <message>
        <source>{0} (overdue)</source>
        <translation>{0} (überfällig)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Due or closed</source>
        <translation>Fällig oder beendet</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit this action</source>
        <translation>Diese Aktion bearbeiten</translation>
    </message>
    <message>
        <source>Drop this action</source>
        <translation>Diese Aktion streichen</translation>
    </message>
    <message>
        <source>Reopen this action</source>
        <translation>Diese Aktion wieder öffnen</translation>
    </message>
    <message>
        <source>Show its goal</source>
        <translation>Zugehöriges Ziel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Carried over %n time(s). What would help?</source>
        <translation>
            <numerusform>Einmal übertragen. Was würde helfen?</numerusform>
            <numerusform>%n-mal übertragen. Was würde helfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Split it…</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Um Hilfe bitten …</translation>
    </message>
    <message>
        <source>done on {0}</source>
        <translation>erledigt am {0}</translation>
    </message>
    <message>
        <source>dropped on {0}</source>
        <translation>gestrichen am {0}</translation>
    </message>
    <message>
        <source>overdue since {0}</source>
        <translation>überfällig seit {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>einen Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>If …, then …</source>
        <translation>Wenn …, dann …</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Activities from the library</source>
        <translation>Aktivitäten aus der Sammlung</translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message>
        <source>Activities that help engineers grow. An activity is done when its result exists and has been discussed.</source>
        <translation>Aktivitäten, die bei der Entwicklung helfen. Eine Aktivität ist erledigt, wenn ihr Ergebnis vorliegt und besprochen wurde.</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Aktivitäten durchsuchen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Show all activities</source>
        <translation>Alle Aktivitäten zeigen</translation>
    </message>
    <message>
        <source>No activity matches. Change the search or a filter.</source>
        <translation>Keine Aktivität gefunden. Ändern Sie die Suche oder einen Filter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Effort: {0}</source>
        <translation>Aufwand: {0}</translation>
    </message>
    <message>
        <source>Confidential, never rated</source>
        <translation>Vertraulich, nie bewertet</translation>
    </message>
    <message>
        <source>Done when: {0}</source>
        <translation>Erledigt, wenn: {0}</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Recommended first for</source>
        <translation>Zuerst empfohlen für</translation>
    </message>
    <message>
        <source>In goals</source>
        <translation>In Zielen</translation>
    </message>
    <message>
        <source>Added by Plumbline, not from the role document.</source>
        <translation>Von Plumbline ergänzt, nicht aus dem Rollendokument.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark done: {0}</source>
        <translation>Als erledigt markieren: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Open in the library: {0}</source>
        <translation>In der Sammlung öffnen: {0}</translation>
    </message>
    <message>
        <source>Done when: {0}</source>
        <translation>Erledigt, wenn: {0}</translation>
    </message>
    <message>
        <source>Done on {0}</source>
        <translation>Erledigt am {0}</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Start mentorship</source>
        <translation>Mentoring beginnen</translation>
    </message>
    <message>
        <source>Edit mentorship</source>
        <translation>Mentoring bearbeiten</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Session every</source>
        <translation>Eine Sitzung alle</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Dauer einer Sitzung</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Reminder in the calendar</source>
        <translation>Erinnerung im Kalender</translation>
    </message>
    <message>
        <source>What stays confidential</source>
        <translation>Was vertraulich bleibt</translation>
    </message>
    <message>
        <source>How we know we are done</source>
        <translation>Woran wir merken, dass wir fertig sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>Choose the engineer first. Type part of the name to search.</source>
        <translation>Wählen Sie zuerst die Person. Ein Teil des Namens genügt.</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Sponsor (approves the time)</source>
        <translation>Sponsor (stellt die Zeit zur Verfügung)</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Was wir vereinbaren</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>last cycle</source>
        <translation>letzter Zyklus</translation>
    </message>
    <message>
        <source>Show all five ratings</source>
        <translation>Alle fünf Bewertungen anzeigen</translation>
    </message>
    <message>
        <source>Show the chosen rating only</source>
        <translation>Nur die gewählte Bewertung anzeigen</translation>
    </message>
    <message>
        <source>Not observed yet.</source>
        <translation>Noch nicht beobachtet.</translation>
    </message>
    <message>
        <source>Today: {0}</source>
        <translation>Heute: {0}</translation>
    </message>
    <message>
        <source>Target: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>How often you worked together</source>
        <translation>Häufigkeit der Zusammenarbeit</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>Allgemeiner Kommentar</translation>
    </message>
    <message>
        <source>How often did you work with {0} in this period?</source>
        <translation>Wie oft haben Sie in diesem Zeitraum mit {0} zusammengearbeitet?</translation>
    </message>
    <message>
        <source>What did you see? One concrete example helps most.</source>
        <translation>Was haben Sie gesehen? Ein konkretes Beispiel hilft am meisten.</translation>
    </message>
    <message>
        <source>What did you do? One concrete example helps most.</source>
        <translation>Was haben Sie getan? Ein konkretes Beispiel hilft am meisten.</translation>
    </message>
    <message>
        <source>How may your comments be shown to {0}?</source>
        <translation>Wie dürfen Ihre Kommentare {0} gezeigt werden?</translation>
    </message>
    <message>
        <source>If you choose nothing, your comments are not shown.</source>
        <translation>Wenn Sie nichts wählen, werden Ihre Kommentare nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Wait until the batch export has finished, or cancel it. Then try again.</source>
        <translation>Warten Sie, bis der Sammelexport fertig ist, oder brechen Sie ihn ab. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your answer has been recorded. Thank you. Please return the computer.</source>
        <translation>Ihre Antwort ist gespeichert. Vielen Dank. Bitte geben Sie den Computer zurück.</translation>
    </message>
    <message>
        <source>Your answer is kept in memory and will be recorded after the passphrase is entered. Please return the computer and leave Plumbline open until then.</source>
        <translation>Ihre Antwort bleibt im Speicher und wird erfasst, sobald die Passphrase eingegeben ist. Geben Sie den Computer bitte zurück, und lassen Sie Plumbline bis dahin geöffnet.</translation>
    </message>
    <message>
        <source>The answer that was given on this computer has been recorded.</source>
        <translation>Die Antwort, die auf diesem Computer gegeben wurde, ist jetzt erfasst.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Employee comment</source>
        <translation>Kommentar der beurteilten Person</translation>
    </message>
    <message>
        <source>Edit {0}&apos;s comment</source>
        <translation>Kommentar von {0} bearbeiten</translation>
    </message>
    <message>
        <source>saved on {0}</source>
        <translation>gespeichert am {0}</translation>
    </message>
    <message>
        <source>No comment.</source>
        <translation>Es wurde kein Kommentar abgegeben.</translation>
    </message>
    <message>
        <source>Earlier version, {0} to {1}:</source>
        <translation>Frühere Fassung, {0} bis {1}:</translation>
    </message>
    <message>
        <source>Written by {0}. Only {0} may change it, and Undo does not affect it.</source>
        <translation>Geschrieben von {0}. Nur {0} darf den Text ändern. „Rückgängig“ wirkt sich nicht darauf aus.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Raised on {0}: {1}</source>
        <translation>Erhoben am {0}: {1}</translation>
    </message>
    <message>
        <source>Raised late, on {0}: {1}</source>
        <translation>Verspätet erhoben, am {0}: {1}</translation>
    </message>
    <message>
        <source>Open new revision</source>
        <translation>Neue Revision öffnen</translation>
    </message>
    <message>
        <source>Revise this review</source>
        <translation>Diese Beurteilung überarbeiten</translation>
    </message>
    <message>
        <source>{0} decides by {1}.</source>
        <translation>{0} entscheidet bis {1}.</translation>
    </message>
    <message>
        <source>Decision and reason</source>
        <translation>Entscheidung und Begründung</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Reason for the appeal</source>
        <translation>Grund des Einspruchs</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Raise appeal</source>
        <translation>Einspruch erheben</translation>
    </message>
    <message>
        <source>A person other than the reviewer and the manager decides.</source>
        <translation>Es entscheidet eine Person, die weder beurteilt noch führt.</translation>
    </message>
    <message>
        <source>The appeal period ended on {0}. An appeal raised now is marked late.</source>
        <translation>Die Einspruchsfrist endete am {0}. Ein Einspruch wird jetzt als verspätet gekennzeichnet.</translation>
    </message>
    <message>
        <source>Decided on {0} by {1}: {2}</source>
        <translation>Entschieden am {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason for the change (printed)</source>
        <translation>Grund der Änderung (wird gedruckt)</translation>
    </message>
    <message>
        <source>Revision {0} stays readable as it was shared. The reason for the change is printed.</source>
        <translation>Revision {0} bleibt so lesbar, wie sie übergeben wurde. Der Grund der Änderung wird gedruckt.</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Entscheidung fällig</translation>
    </message>
    <message>
        <source>Against revision {0}</source>
        <translation>Gegen Revision {0}</translation>
    </message>
    <message>
        <source>That person also decides whether to accept the late appeal.</source>
        <translation>Diese Person entscheidet auch, ob der verspätete Einspruch zugelassen wird.</translation>
    </message>
    <message>
        <source>Earlier versions stay readable.</source>
        <translation>Frühere Fassungen bleiben lesbar.</translation>
    </message>
    <message>
        <source>The appeal period ends on {0}.</source>
        <translation>Die Einspruchsfrist endet am {0}.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}: not observed</source>
        <translation>{0}: nicht beobachtet</translation>
    </message>
    <message>
        <source>{0}: no rating</source>
        <translation>{0}: keine Bewertung</translation>
    </message>
</context>
<context>
    <name>AreaEntry</name>
    <message>
        <source>{0} of 100</source>
        <translation>{0} von 100</translation>
    </message>
    <message>
        <source>Weight in the overall score</source>
        <translation>Gewicht im Gesamtwert</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>★ core</source>
        <translation>★ Kern</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>In the keyring of this computer, until the window locks. Anyone who uses your account can then open the workspace.</source>
        <translation>Im Schlüsselbund dieses Computers, bis das Fenster gesperrt wird. Wer Ihr Konto benutzt, kann die Arbeitsdatei dann öffnen.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Antwort erbeten bis</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>The person reads on the form:</source>
        <translation>Die Person liest auf dem Formular:</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) selected.</source>
        <translation>
            <numerusform>%n Kompetenz ausgewählt.</numerusform>
            <numerusform>%n Kompetenzen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A peer can be asked about at most {0}.</source>
        <translation>Personen aus dem Kollegenkreis können zu höchstens {0} gefragt werden.</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Anfrage ändern</translation>
    </message>
    <message>
        <source>Ask for an opinion</source>
        <translation>Um eine Einschätzung bitten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
</context>
<context>
    <name>AskForHelp</name>
    <message>
        <source>Help with: {0}</source>
        <translation>Hilfe bei: {0}</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>AskedChoice</name>
    <message>
        <source>Competencies in this cycle</source>
        <translation>Kompetenzen in diesem Zyklus</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>Core and selected</source>
        <translation>Kern und Auswahl</translation>
    </message>
    <message>
        <source>Include {0}</source>
        <translation>{0} einbeziehen</translation>
    </message>
    <message>
        <source>Core competencies are always included.</source>
        <translation>Kernkompetenzen sind immer enthalten.</translation>
    </message>
    <message>
        <source>{0} of {1} competencies.</source>
        <translation>{0} von {1} Kompetenzen.</translation>
    </message>
    <message>
        <source>Core competencies (★) are always included. Every included competency is answered before the review is submitted. Competencies that are not included are not gaps and do not lower the coverage.</source>
        <translation>Kernkompetenzen (★) sind immer enthalten. Jede enthaltene Kompetenz wird beantwortet, bevor die Beurteilung eingereicht wird. Was nicht enthalten ist, ist keine Lücke und mindert die Abdeckung nicht.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made by you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a new passphrase</source>
        <translation>Vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor einer neuen Version</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Kann wiederhergestellt werden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Latest change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Use the folder of the workspace</source>
        <translation>Ordner der Arbeitsdatei verwenden</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>The backup of {0} is restored.</source>
        <translation>Die Sicherung vom {0} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>The restore is undone.</source>
        <translation>Die Wiederherstellung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Backup saved: {0}</source>
        <translation>Sicherung gespeichert: {0}</translation>
    </message>
    <message>
        <source>The files are deleted at once. This cannot be undone.</source>
        <translation>Die Dateien werden sofort gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)?</source>
        <translation>
            <numerusform>%n Sicherung löschen?</numerusform>
            <numerusform>%n Sicherungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Plumbline backs up every hour while you work, and when you lock or close. It keeps the latest backup of each hour of today, of each of the last 31 days with a backup, and of each earlier month. Backups of other kinds stay until you delete them.</source>
        <translation>Plumbline sichert stündlich, während Sie arbeiten, und wenn Sie sperren oder schließen. Es behält die letzte Sicherung jeder Stunde von heute, jedes der letzten 31 Tage mit Sicherungen und jedes früheren Monats. Andere Sicherungen bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>No backups yet. Choose a folder, ideally on another disk, and then Back up now.</source>
        <translation>Noch keine Sicherungen. Wählen Sie einen Ordner, am besten auf einem anderen Datenträger, und dann „Jetzt sichern“.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Die beurteilten Personen</translation>
    </message>
    <message>
        <source>Person&apos;s name in file names</source>
        <translation>Name der Person in Dateinamen</translation>
    </message>
    <message>
        <source>What this document contains</source>
        <translation>Was dieses Dokument enthält</translation>
    </message>
    <message>
        <source>No reviews yet. Start reviews on the Reviews page.</source>
        <translation>Noch keine Beurteilungen. Beginnen Sie die ersten auf der Seite „Beurteilungen“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose reviews again</source>
        <translation>Beurteilungen erneut auswählen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>Include %n draft(s)</source>
        <translation>
            <numerusform>Auch mit dem Entwurf</numerusform>
            <numerusform>Auch mit den %n Entwürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the reviews to export.</source>
        <translation>Kreuzen Sie die Beurteilungen an, die exportiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved to {0}.</source>
        <translation>
            <numerusform>%n Bericht in {0} gespeichert.</numerusform>
            <numerusform>%n Berichte in {0} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started.</source>
        <translation>
            <numerusform>%n nicht begonnen.</numerusform>
            <numerusform>%n nicht begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not included.</source>
        <translation>
            <numerusform>%n Entwurf nicht enthalten.</numerusform>
            <numerusform>%n Entwürfe nicht enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings. See the list.</source>
        <translation>
            <numerusform>%n mit Warnungen. Siehe Liste.</numerusform>
            <numerusform>%n mit Warnungen. Siehe Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Stopping after this document…</source>
        <translation>Hält nach diesem Dokument an …</translation>
    </message>
    <message>
        <source>Export to folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Export as ZIP</source>
        <translation>Als ZIP exportieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Export to folder…</source>
        <translation>In Ordner exportieren …</translation>
    </message>
    <message>
        <source>Export as ZIP…</source>
        <translation>Als ZIP exportieren …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports review reports of a cycle. If one fails, it is listed and the export continues.</source>
        <translation>Exportiert Beurteilungen eines Zyklus als PDF. Schlägt eine fehl, wird sie aufgeführt und der Export läuft weiter.</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>0 of {0}</source>
        <translation>0 von {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>BatchPeople</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Reviews to export</source>
        <translation>Zu exportierende Beurteilungen</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>These reviews are all drafts. Submit and share them first, or include the drafts.</source>
        <translation>Diese Beurteilungen sind alle noch Entwürfe. Reichen Sie sie erst ein und übergeben Sie sie, oder nehmen Sie die Entwürfe mit auf.</translation>
    </message>
    <message>
        <source>Include the drafts</source>
        <translation>Entwürfe aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to export</source>
        <translation>
            <numerusform>%n Bericht zu exportieren</numerusform>
            <numerusform>%n Berichte zu exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Saved to {0}: {1}.</source>
        <translation>Gespeichert in {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Public card of {0}, fingerprint {1}</source>
        <translation>Prüfkarte von {0}, Fingerabdruck {1}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the public card of {0}</source>
        <translation>Prüfkarte von {0} entfernen</translation>
    </message>
</context>
<context>
    <name>ChallengesSection</name>
    <message>
        <source>Confidential, never rated</source>
        <translation>Vertraulich, nie bewertet</translation>
    </message>
    <message>
        <source>Activities that help</source>
        <translation>Aktivitäten, die helfen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>In plans</source>
        <translation>In Plänen</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Date of the check-in</source>
        <translation>Datum des Zwischenstands</translation>
    </message>
    <message>
        <source>Rating if reviewed today</source>
        <translation>Bewertung, wenn heute beurteilt würde</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>What you observed</source>
        <translation>Was Sie beobachtet haben</translation>
    </message>
    <message>
        <source>What did you observe, and what comes next?</source>
        <translation>Was haben Sie beobachtet, und was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zwischenstand festhalten</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was the result? If the goal was dropped, why?</source>
        <translation>Was ist das Ergebnis? Falls das Ziel gestrichen wurde: warum?</translation>
    </message>
    <message>
        <source>Close goal</source>
        <translation>Ziel abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this goal…</source>
        <translation>Dieses Ziel abschließen …</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Widen “{0}”</source>
        <translation>„{0}“ verbreitern</translation>
    </message>
    <message>
        <source>Narrow “{0}”</source>
        <translation>„{0}“ verschmälern</translation>
    </message>
    <message>
        <source>Move “{0}” before “{1}”</source>
        <translation>„{0}“ vor „{1}“ verschieben</translation>
    </message>
    <message>
        <source>Move “{0}” after “{1}”</source>
        <translation>„{0}“ hinter „{1}“ verschieben</translation>
    </message>
</context>
<context>
    <name>CommandHandlers</name>
    <message>
        <source>Open note</source>
        <translation>Notiz öffnen</translation>
    </message>
    <message>
        <source>Note about {0} saved.</source>
        <translation>Notiz zu {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen …</translation>
    </message>
    <message>
        <source>Edit this engineer…</source>
        <translation>Diese Person bearbeiten …</translation>
    </message>
    <message>
        <source>Edit this cycle…</source>
        <translation>Diesen Zyklus bearbeiten …</translation>
    </message>
    <message>
        <source>Preview the PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Submit, share or close this review…</source>
        <translation>Diese Beurteilung einreichen, übergeben oder abschließen …</translation>
    </message>
    <message>
        <source>Go to the engineer&apos;s profile</source>
        <translation>Zum Profil der Person</translation>
    </message>
    <message>
        <source>Edit this mentorship…</source>
        <translation>Dieses Mentoring bearbeiten …</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>Diesen Plan abschließen</translation>
    </message>
    <message>
        <source>Export this document…</source>
        <translation>Dieses Dokument exportieren …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen einlesen …</translation>
    </message>
    <message>
        <source>Start reviews…</source>
        <translation>Beurteilungen beginnen …</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Go to Engineers</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Go to Reviews</source>
        <translation>Zu den Beurteilungen</translation>
    </message>
    <message>
        <source>Go to Journal</source>
        <translation>Zum Journal</translation>
    </message>
    <message>
        <source>Go to Mentoring</source>
        <translation>Zum Mentoring</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>Zu den Berichten</translation>
    </message>
    <message>
        <source>Go to Rubric</source>
        <translation>Zum Raster</translation>
    </message>
    <message>
        <source>Go to Role</source>
        <translation>Zur Rolle</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>Zur Historie</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Archive or restore this engineer</source>
        <translation>Diese Person archivieren oder wiederherstellen</translation>
    </message>
    <message>
        <source>Data about this person…</source>
        <translation>Daten über diese Person …</translation>
    </message>
    <message>
        <source>Show the history of this person or review</source>
        <translation>Historie dieser Person oder Beurteilung zeigen</translation>
    </message>
    <message>
        <source>End or resume this mentorship</source>
        <translation>Dieses Mentoring beenden oder fortsetzen</translation>
    </message>
    <message>
        <source>Agree on this plan</source>
        <translation>Diesen Plan vereinbaren</translation>
    </message>
    <message>
        <source>Start plan…</source>
        <translation>Plan beginnen …</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>Press the button of the notification</source>
        <translation>Schaltfläche der Meldung auslösen</translation>
    </message>
    <message>
        <source>Add engineer…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>Neuer Zyklus …</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Neue Notiz …</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Sitzung beginnen …</translation>
    </message>
    <message>
        <source>Start mentorship…</source>
        <translation>Mentoring beginnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export cycle…</source>
        <translation>Zyklus exportieren …</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>Exportverzeichnis</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächste Registerkarte</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorige Registerkarte</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsdatei öffnen …</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Diese Arbeitsdatei</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Verify a PDF…</source>
        <translation>PDF prüfen …</translation>
    </message>
    <message>
        <source>Close this workspace</source>
        <translation>Diese Arbeitsdatei schließen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CommentBar</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What you observed, and the next step</source>
        <translation>Was Sie gesehen haben und was der nächste Schritt wäre</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>First level or path</source>
        <translation>Erste Stufe oder erster Weg</translation>
    </message>
    <message>
        <source>Second level or path</source>
        <translation>Zweite Stufe oder zweiter Weg</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Competencies with a difference: {0} of {1}</source>
        <translation>Kompetenzen mit Unterschied: {0} von {1}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>weight {0} and {1}</source>
        <translation>Gewicht {0} und {1}</translation>
    </message>
    <message>
        <source>No difference: {0}</source>
        <translation>Ohne Unterschied: {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Self-rating and your ratings</source>
        <translation>Selbsteinschätzung und Ihre Bewertungen</translation>
    </message>
    <message>
        <source>{0} of {1} equal, {2} one step apart, {3} two or more.</source>
        <translation>{0} von {1} gleich, {2} um einen Punkt verschieden, {3} um zwei oder mehr.</translation>
    </message>
    <message>
        <source>Two or more steps apart</source>
        <translation>Zwei oder mehr Stufen auseinander</translation>
    </message>
    <message>
        <source>One step apart</source>
        <translation>Eine Stufe auseinander</translation>
    </message>
    <message>
        <source>self {0}, you {1}</source>
        <translation>selbst {0}, Sie {1}</translation>
    </message>
    <message>
        <source>Questions for the conversation</source>
        <translation>Fragen für das Gespräch</translation>
    </message>
</context>
<context>
    <name>CompetencyEntry</name>
    <message>
        <source>Look for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Belongs to another competency</source>
        <translation>Gehört zu einer anderen Kompetenz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>★ core</source>
        <translation>★ Kern</translation>
    </message>
    <message>
        <source>{0} · weight {1} on a scale of 1 to 3 in its area</source>
        <translation>{0} · Gewicht {1} auf einer Skala von 1 bis 3 im Bereich</translation>
    </message>
    <message>
        <source>What changes from level to level: {0}</source>
        <translation>Was sich von Stufe zu Stufe ändert: {0}</translation>
    </message>
    <message>
        <source>expected of {0}</source>
        <translation>erwartet von {0}</translation>
    </message>
</context>
<context>
    <name>CompetencyGrid</name>
    <message>
        <source>Ratings of all competencies</source>
        <translation>Bewertungen aller Kompetenzen</translation>
    </message>
</context>
<context>
    <name>CompetencyPanel</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>★ core</source>
        <translation>★ Kern</translation>
    </message>
    <message>
        <source>0   Not observed</source>
        <translation>0   Nicht beobachtet</translation>
    </message>
    <message>
        <source>What each rating needs</source>
        <translation>Was jede Bewertung braucht</translation>
    </message>
    <message>
        <source>Plan to observe it</source>
        <translation>Beobachtung planen</translation>
    </message>
    <message>
        <source>Which work will show it next time?</source>
        <translation>Welche Arbeit wird es nächstes Mal zeigen?</translation>
    </message>
    <message>
        <source>Not applicable in this cycle: {0}</source>
        <translation>Nicht anwendbar in diesem Zyklus: {0}</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CompetencyQuestion</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>Auswahl löschen</translation>
    </message>
</context>
<context>
    <name>CompetencySearch</name>
    <message>
        <source>Search competencies  (Ctrl+F)</source>
        <translation>Kompetenzen suchen  (Strg+F)</translation>
    </message>
    <message>
        <source>Search competencies</source>
        <translation>Kompetenzen suchen</translation>
    </message>
    <message>
        <source>No competency matches. Press Esc to show all.</source>
        <translation>Keine Kompetenz gefunden. Mit Esc sehen Sie wieder alle.</translation>
    </message>
    <message>
        <source>This review covers {0} of {1} competencies.</source>
        <translation>Diese Beurteilung umfasst {0} von {1} Kompetenzen.</translation>
    </message>
</context>
<context>
    <name>CompetencyTicks</name>
    <message>
        <source>Search other competencies</source>
        <translation>Andere Kompetenzen suchen</translation>
    </message>
    <message>
        <source>Search by name, code or area</source>
        <translation>Nach Name, Code oder Bereich suchen</translation>
    </message>
    <message>
        <source>Competencies shown by this evidence</source>
        <translation>Kompetenzen, die der Beleg zeigt</translation>
    </message>
    <message>
        <source>{0} ticked</source>
        <translation>{0} angekreuzt</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colour scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Use the system&apos;s font</source>
        <translation>Schrift des Systems verwenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Inaktivität sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock on sleep</source>
        <translation>Im Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Also when the screen is locked or another user takes over.</source>
        <translation>Auch wenn der Bildschirm gesperrt wird oder eine andere Person übernimmt.</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Kürzel aus einer Taste</translation>
    </message>
    <message>
        <source>Digits rate, C comments, E adds evidence. Turn them off if you use speech input.</source>
        <translation>Ziffern bewerten, C kommentiert, E fügt einen Beleg hinzu. Schalten Sie sie aus, wenn Sie Spracheingabe verwenden.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>With the text size of the system, {0} % in all.</source>
        <translation>Mit der Textgröße des Systems insgesamt {0} %.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No evidence was recorded for this competency.</source>
        <translation>Zu dieser Kompetenz wurden keine Belege erfasst.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No earlier review of this engineer. The next review shows these ratings.</source>
        <translation>Keine frühere Beurteilung dieser Person. Die nächste Beurteilung zeigt diese Bewertungen.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>No evidence yet. Press E to add some.</source>
        <translation>Noch keine Belege. Drücken Sie E, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Belongs to another competency</source>
        <translation>Gehört zu einer anderen Kompetenz</translation>
    </message>
    <message>
        <source>Counter-indicators and examples</source>
        <translation>Gegenzeichen und Beispiele</translation>
    </message>
    <message>
        <source>Previous ratings</source>
        <translation>Frühere Bewertungen</translation>
    </message>
    <message>
        <source>Ratings by others</source>
        <translation>Bewertungen anderer</translation>
    </message>
    <message>
        <source>Shown after you rate this competency.</source>
        <translation>Wird gezeigt, sobald Sie selbst bewertet haben.</translation>
    </message>
    <message>
        <source>Self-rating: {0}</source>
        <translation>Selbsteinschätzung: {0}</translation>
    </message>
    <message>
        <source>No ratings to show.</source>
        <translation>Keine Einschätzungen vorhanden.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No notes tagged with this competency. Press Ctrl+J to write one.</source>
        <translation>Keine Notizen zu dieser Kompetenz. Drücken Sie Strg+J, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>teilbar</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Used as evidence here</source>
        <translation>Hier als Beleg verwendet</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Als Beleg verwenden</translation>
    </message>
    <message>
        <source>Mentoring sessions</source>
        <translation>Mentoring-Sitzungen</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Kollege oder Kollegin</numerusform>
            <numerusform>%n Kolleginnen und Kollegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tech lead(s)</source>
        <translation>
            <numerusform>%n Tech Lead</numerusform>
            <numerusform>%n Tech Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried over %n time(s)</source>
        <translation>
            <numerusform>einmal übertragen</numerusform>
            <numerusform>%n-mal übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed session(s)</source>
        <translation>
            <numerusform>%n vereinbarte Sitzung</numerusform>
            <numerusform>%n vereinbarte Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due action(s)</source>
        <translation>
            <numerusform>%n fällige Aktion</numerusform>
            <numerusform>%n fällige Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled since the last file</source>
        <translation>
            <numerusform>%n seit der letzten Datei abgesagt</numerusform>
            <numerusform>%n seit der letzten Datei abgesagt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>An unexpected error occurred when you last used Plumbline. What was saved before is in the workspace. The report names places in the program and contains nothing that you or others wrote. It stays on this computer unless you send it: copy it to report the error.</source>
        <translation>Als Sie Plumbline zuletzt verwendet haben, ist ein unerwarteter Fehler aufgetreten. Was vorher gespeichert war, ist in der Arbeitsdatei. Der Bericht nennt Stellen im Programm und enthält nichts, was Sie oder andere geschrieben haben. Er bleibt auf diesem Computer, solange Sie ihn nicht senden: Kopieren Sie ihn, um den Fehler zu melden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>Edit cycle</source>
        <translation>Zyklus bearbeiten</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Neuer Zyklus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rubric: {0}, version {1}, {2} competencies. It is frozen for this cycle.</source>
        <translation>Raster: {0}, Version {1}, {2} Kompetenzen. Für diesen Zyklus ist es festgeschrieben.</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Not applicable in this cycle</source>
        <translation>Nicht anwendbar in diesem Zyklus</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) of this cycle have already started. They keep the competencies they started with.</source>
        <translation>
            <numerusform>%n Beurteilung dieses Zyklus ist schon begonnen. Sie behält die Kompetenzen, mit denen sie begonnen wurde.</numerusform>
            <numerusform>%n Beurteilungen dieses Zyklus sind schon begonnen. Sie behalten die Kompetenzen, mit denen sie begonnen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft can take over the new choice on its tab Status.</source>
        <translation>Ein Entwurf kann die neue Auswahl in seinem Reiter „Status“ übernehmen.</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum ist sie nicht anwendbar?</translation>
    </message>
    <message>
        <source>Competencies that do not apply to any engineer in this cycle. The reason is printed in every review.</source>
        <translation>Kompetenzen, die in diesem Zyklus auf niemanden anwendbar sind. Der Grund wird in jeder Beurteilung gedruckt.</translation>
    </message>
    <message>
        <source>Reason for {0}</source>
        <translation>Grund für {0}</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Data about {0}</source>
        <translation>Daten über {0}</translation>
    </message>
    <message>
        <source>Include private notes, private lines and work-life notes</source>
        <translation>Private Notizen, Zeilen und Einträge zu Arbeit und Leben aufnehmen</translation>
    </message>
    <message>
        <source>Reason to keep the data</source>
        <translation>Grund für die Aufbewahrung</translation>
    </message>
    <message>
        <source>Place hold</source>
        <translation>Aufbewahrungspflicht setzen</translation>
    </message>
    <message>
        <source>Lift hold</source>
        <translation>Aufbewahrungspflicht aufheben</translation>
    </message>
    <message>
        <source>Anonymise…</source>
        <translation>Anonymisieren …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Under a legal hold, for example while a claim is pending, nothing about this person can be deleted.</source>
        <translation>Solange eine Aufbewahrungspflicht besteht, etwa während eines Rechtsstreits, lässt sich nichts über diese Person löschen.</translation>
    </message>
    <message>
        <source>Export everything that is stored about this person, to answer a request for access.</source>
        <translation>Exportieren Sie alles, was über diese Person gespeichert ist, um ein Auskunftsersuchen zu beantworten.</translation>
    </message>
    <message>
        <source>If you do not include them, the file says how many private notes it omits. You decide for each request.</source>
        <translation>Wenn Sie sie nicht aufnehmen, steht in der Datei, wie viele private Einträge fehlen. Sie entscheiden bei jedem Ersuchen.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stored about this person</source>
        <translation>Über diese Person gespeichert</translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Alles über eine Person</translation>
    </message>
    <message>
        <source>{0} was not saved.</source>
        <translation>{0} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>The hold is in place. Nothing about this person can be deleted until it is lifted.</source>
        <translation>Die Aufbewahrungspflicht gilt. Bis sie aufgehoben wird, lässt sich nichts über diese Person löschen.</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>Die Aufbewahrungspflicht ist aufgehoben.</translation>
    </message>
    <message>
        <source>All texts and everything that identifies the person are deleted. Ratings, levels and dates stay.</source>
        <translation>Alle Texte und alles, was die Person erkennen lässt, werden gelöscht. Bewertungen, Stufen und Datumsangaben bleiben.</translation>
    </message>
    <message>
        <source>Anonymise this person?</source>
        <translation>Diese Person anonymisieren?</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>The person is anonymised.</source>
        <translation>Die Person ist anonymisiert.</translation>
    </message>
    <message>
        <source>Everything about the person is deleted, also from the history.</source>
        <translation>Alles über die Person wird gelöscht, auch aus der Historie.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Diese Person löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The person was not erased or anonymised.</source>
        <translation>Die Person wurde nicht gelöscht oder anonymisiert.</translation>
    </message>
    <message>
        <source>Rewriting the file…</source>
        <translation>Die Datei wird neu geschrieben …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open the calendar  (Alt+Down)</source>
        <translation>Kalender öffnen  (Alt+Pfeil ab)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this conclusion?</source>
        <translation>Warum dieses Ergebnis?</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The ratings suggest: {0}.</source>
        <translation>Die Bewertungen legen nahe: {0}.</translation>
    </message>
    <message>
        <source>This is a close call. Also possible: {0}. Give a reason for the conclusion.</source>
        <translation>Die Entscheidung ist knapp. Auch möglich: {0}. Begründen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>The conclusion was not decided.</source>
        <translation>Das Ergebnis wurde nicht entschieden.</translation>
    </message>
    <message>
        <source>The ratings have changed and now suggest another conclusion. Decide again.</source>
        <translation>Die Bewertungen legen inzwischen ein anderes Ergebnis nahe. Entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>Decided: {0}.</source>
        <translation>Entschieden: {0}.</translation>
    </message>
    <message>
        <source>Decided by {0} on {1}: {2}.</source>
        <translation>Entschieden von {0} am {1}: {2}.</translation>
    </message>
    <message>
        <source>Decide: {0}</source>
        <translation>Entscheiden: {0}</translation>
    </message>
    <message>
        <source>This review uses the first edition of the conclusion rule.</source>
        <translation>Für diese Beurteilung gilt die erste Fassung der Ergebnisregel.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Edit engineer</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>In this role since</source>
        <translation>In dieser Rolle seit</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>Name (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Add engineer</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Target path</source>
        <translation>Angestrebter Weg</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Date known</source>
        <translation>Das Datum ist bekannt</translation>
    </message>
    <message>
        <source>The employee ID “{0}” differs only by zeros from that of {1}. This is probably the same person.</source>
        <translation>Die Personalnummer „{0}“ unterscheidet sich nur durch Nullen von der von {1}. Das ist wahrscheinlich dieselbe Person.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Two people?</source>
        <translation>Zwei Personen?</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Tech lead</source>
        <translation>Tech Lead</translation>
    </message>
    <message>
        <source>Level (required)</source>
        <translation>Stufe (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>That person is archived and can be restored.</source>
        <translation>Diese Person ist archiviert und kann wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>DotPlot</name>
    <message>
        <source>Scores compared with expectations</source>
        <translation>Werte im Vergleich zur Erwartung</translation>
    </message>
    <message>
        <source>{0}: {1}, expected {2}</source>
        <translation>{0}: {1}, erwartet {2}</translation>
    </message>
    <message>
        <source>, previously {0}</source>
        <translation>, früher {0}</translation>
    </message>
    <message>
        <source>, self-rating {0}</source>
        <translation>, Selbsteinschätzung {0}</translation>
    </message>
    <message>
        <source>too few ratings</source>
        <translation>zu wenige Bewertungen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>below expected</source>
        <translation>unter der Erwartung</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>self-rating</source>
        <translation>Selbsteinschätzung</translation>
    </message>
</context>
<context>
    <name>DraftCards</name>
    <message>
        <source>Included competencies</source>
        <translation>Enthaltene Kompetenzen</translation>
    </message>
    <message>
        <source>The competencies of the cycle have changed since this review started.</source>
        <translation>Die Kompetenzen des Zyklus haben sich seit dem Beginn dieser Beurteilung geändert.</translation>
    </message>
    <message>
        <source>Newly included: {0}</source>
        <translation>Neu enthalten: {0}</translation>
    </message>
    <message>
        <source>No longer included: {0}</source>
        <translation>Nicht mehr enthalten: {0}</translation>
    </message>
    <message>
        <source>Use the competencies of the cycle</source>
        <translation>Kompetenzen des Zyklus übernehmen</translation>
    </message>
    <message>
        <source>Engineer and reviewer</source>
        <translation>Person und beurteilende Person</translation>
    </message>
    <message>
        <source>Change reviewer</source>
        <translation>Beurteilende Person ändern</translation>
    </message>
    <message>
        <source>If this revision was opened by mistake, you can restore revision {0}.</source>
        <translation>Wurde diese Revision versehentlich geöffnet, können Sie Revision {0} wiederherstellen.</translation>
    </message>
    <message>
        <source>Discard revision</source>
        <translation>Revision verwerfen</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>You can delete a draft until it is shared.</source>
        <translation>Sie können einen Entwurf löschen, bis er übergeben ist.</translation>
    </message>
    <message>
        <source>These details of {0} have changed since the review started:</source>
        <translation>Diese Angaben zu {0} haben sich geändert, seit die Beurteilung begonnen wurde:</translation>
    </message>
    <message numerus="yes">
        <source>At the new level, the expected rating changes for %n competency(ies). The score and the suggestion change too.</source>
        <translation>
            <numerusform>Auf der neuen Stufe ändert sich die erwartete Bewertung von %n Kompetenz. Auch Wert und Vorschlag ändern sich.</numerusform>
            <numerusform>Auf der neuen Stufe ändert sich die erwartete Bewertung von %n Kompetenzen. Auch Wert und Vorschlag ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update details</source>
        <translation>Angaben aktualisieren</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Level, team and manager match the engineer&apos;s record.</source>
        <translation>Stufe, Team und Führungskraft stimmen mit den Stammdaten überein.</translation>
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
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>{0} has been read.</source>
        <translation>{0} wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>Erase single records</source>
        <translation>Einzelne Einträge löschen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Records whose period has ended</source>
        <translation>Einträge, deren Frist abgelaufen ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tick what is to be erased. It goes with everything that belongs to it, also from the history. The person stays.</source>
        <translation>Haken Sie an, was gelöscht werden soll. Es wird mit allem gelöscht, was dazugehört, auch aus der Historie. Die Person bleibt.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The records go with everything that belongs to them, also from the history.</source>
        <translation>Die Einträge werden mit allem gelöscht, was dazugehört, auch aus der Historie.</translation>
    </message>
    <message>
        <source>Erase these records?</source>
        <translation>Diese Einträge löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The records were not erased.</source>
        <translation>Die Einträge wurden nicht gelöscht.</translation>
    </message>
    <message>
        <source>The records are erased.</source>
        <translation>Die Einträge sind gelöscht.</translation>
    </message>
    <message>
        <source>Rewriting the file…</source>
        <translation>Die Datei wird neu geschrieben …</translation>
    </message>
</context>
<context>
    <name>EditAction</name>
    <message>
        <source>Edit action</source>
        <translation>Aktion bearbeiten</translation>
    </message>
</context>
<context>
    <name>EngineerPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Review in {0} started.</source>
        <translation>Die Beurteilung in {0} ist begonnen.</translation>
    </message>
    <message>
        <source>{0} restored.</source>
        <translation>{0} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>{0} archived.</source>
        <translation>{0} ist archiviert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EngineersPage</name>
    <message>
        <source>Search by name, ID, email, title or team</source>
        <translation>Nach Name, Nummer, E-Mail, Stelle oder Team suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>All paths</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Latest review</source>
        <translation>Letzte Beurteilung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) restored.</source>
        <translation>
            <numerusform>%n Person wiederhergestellt.</numerusform>
            <numerusform>%n Personen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) archived.</source>
        <translation>
            <numerusform>%n Person archiviert.</numerusform>
            <numerusform>%n Personen archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>No engineer matches. Change the search or the filters.</source>
        <translation>Keine Person gefunden. Ändern Sie die Suche oder die Filter.</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>No engineers yet. Add them one by one, or import a CSV or Excel file.</source>
        <translation>Noch keine Personen. Fügen Sie sie einzeln hinzu, oder lesen Sie eine CSV- oder Excel-Datei ein.</translation>
    </message>
    <message>
        <source>Add engineer</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen einlesen</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>{0}, by {1}</source>
        <translation>{0}, von {1}</translation>
    </message>
</context>
<context>
    <name>ErasurePreview</name>
    <message>
        <source>Reading the workspace and its backups…</source>
        <translation>Arbeitsdatei und Sicherungen werden gelesen …</translation>
    </message>
    <message>
        <source>Stays after erasing</source>
        <translation>Bleibt nach dem Löschen</translation>
    </message>
    <message>
        <source>Elsewhere: delete these yourself</source>
        <translation>Anderswo: Löschen Sie das selbst</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Beleg</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>What they did</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>When and where?</source>
        <translation>Wann und wo war das?</translation>
    </message>
    <message>
        <source>What did they do? One action someone else could have observed.</source>
        <translation>Was wurde getan? Eine Handlung, die andere beobachtet haben könnten.</translation>
    </message>
    <message>
        <source>What was the result, and for whom?</source>
        <translation>Was kam dabei heraus, für wen?</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Impact on</source>
        <translation>Wirkung auf</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Beobachtet von</translation>
    </message>
    <message>
        <source>Strength of evidence</source>
        <translation>Aussagekraft des Belegs</translation>
    </message>
    <message>
        <source>Situation, impact and source</source>
        <translation>Situation, Wirkung und Quelle</translation>
    </message>
    <message>
        <source>“{0}” is not a date and was not saved. The evidence is dated {1}.</source>
        <translation>„{0}“ ist kein Datum und wurde nicht gespeichert. Der Beleg trägt das Datum {1}.</translation>
    </message>
    <message>
        <source>Outside {0} – {1}. It does not count for this review.</source>
        <translation>Außerhalb von {0} – {1}: zählt für diese Beurteilung nicht.</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Fill in “What they did” to make it count.</source>
        <translation>Füllen Sie „Was getan wurde“ aus, damit der Beleg zählt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Continue with the next</source>
        <translation>Mit dem nächsten fortfahren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter: add evidence to the next competency that needs some</source>
        <translation>Strg+Umschalt+Eingabe: Beleg für die nächste Kompetenz hinzufügen, die einen braucht</translation>
    </message>
    <message>
        <source>Link, ticket or document</source>
        <translation>Link, Ticket oder Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Noch keine Belege.</translation>
    </message>
    <message>
        <source>No evidence was recorded for this competency.</source>
        <translation>Zu dieser Kompetenz wurden keine Belege erfasst.</translation>
    </message>
    <message>
        <source>Edit this evidence</source>
        <translation>Diesen Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Diesen Beleg entfernen</translation>
    </message>
    <message>
        <source>1 unfinished item. Add what they did to make it count.</source>
        <translation>1 unfertiger Beleg. Ergänzen Sie, was getan wurde, damit er zählt.</translation>
    </message>
    <message>
        <source>Impact on {0}: {1}</source>
        <translation>Wirkung auf {0}: {1}</translation>
    </message>
    <message>
        <source>Impact on {0}</source>
        <translation>Wirkung auf {0}</translation>
    </message>
    <message>
        <source>Impact: {0}</source>
        <translation>Wirkung: {0}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>No technologies recorded yet. Add the first one below.</source>
        <translation>Noch keine Technologien erfasst. Fügen Sie unten die erste hinzu.</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>For information only. Qualifications are never scored and never required.</source>
        <translation>Nur zur Information. Qualifikationen werden nie gewertet und sind nie Voraussetzung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Notiz zu {0}</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>As reported by the engineer.</source>
        <translation>Nach Angabe der Person.</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Hide: {0}</source>
        <translation>Verbergen: {0}</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>No check-ins yet. A check-in records how you would rate this today, and why.</source>
        <translation>Noch keine Zwischenstände. Ein Zwischenstand hält fest, wie Sie heute bewerten würden und warum.</translation>
    </message>
    <message>
        <source>Actions for this goal</source>
        <translation>Dazu vereinbarte Aktionen</translation>
    </message>
    <message>
        <source>No actions yet. When you agree on an action in a session, link it to this goal.</source>
        <translation>Noch keine Aktionen. Verknüpfen Sie eine Aktion mit diesem Ziel, wenn Sie sie in einer Sitzung vereinbaren.</translation>
    </message>
    <message>
        <source>Evidence since the review</source>
        <translation>Belege seit der Beurteilung</translation>
    </message>
    <message>
        <source>rated {0}</source>
        <translation>bewertet mit {0}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>No evidence yet. Evidence from later reviews appears here.</source>
        <translation>Noch keine Belege. Belege aus späteren Beurteilungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Beurteilung öffnen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n result(s). First: {0}</source>
        <translation>
            <numerusform>%n Treffer. Erster: {0}</numerusform>
            <numerusform>%n Treffer. Erster: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Make it a goal</source>
        <translation>Zum Ziel machen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Priority {0}</source>
        <translation>Priorität {0}</translation>
    </message>
    <message>
        <source>Priority {1}: show the calculation for {0}</source>
        <translation>Priorität {1}: Berechnung für {0} zeigen</translation>
    </message>
    <message>
        <source>Make it a goal: {0}</source>
        <translation>Zum Ziel machen: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}. Open the rating</source>
        <translation>{0}: {1}. Bewertung öffnen</translation>
    </message>
    <message>
        <source>Open the rating</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <source>Interest in {0}</source>
        <translation>Interesse an {0}</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>Go to goal {0}: {1}</source>
        <translation>Zu Ziel {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>No rated competency is below the target.</source>
        <translation>Keine bewertete Kompetenz liegt unter dem Zielprofil.</translation>
    </message>
    <message>
        <source>Highest priority first: gap × weight × interest.</source>
        <translation>Höchste Priorität zuerst: Lücke × Gewicht × Interesse.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gap(s)</source>
        <translation>
            <numerusform>Noch eine Lücke zeigen</numerusform>
            <numerusform>Noch %n Lücken zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Remove this goal</source>
        <translation>Dieses Ziel entfernen</translation>
    </message>
    <message>
        <source>Goal {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>{0} of {1} activities done</source>
        <translation>{0} von {1} Aktivitäten erledigt</translation>
    </message>
    <message>
        <source>{0} of the way from {1} to {2} (latest rated check-in)</source>
        <translation>{0} des Wegs von {1} nach {2}, nach dem neuesten Zwischenstand mit Bewertung</translation>
    </message>
    <message>
        <source>No progress to measure: the target equals the starting rating.</source>
        <translation>Fortschritt entfällt: Ziel und Ausgangsbewertung sind gleich.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse {0}</source>
        <translation>{0} einklappen</translation>
    </message>
    <message>
        <source>Expand {0}</source>
        <translation>{0} ausklappen</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>A number to reach, or a result that others can look at.</source>
        <translation>Eine Zahl, die erreicht werden soll, oder ein Ergebnis, das andere ansehen können.</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Nötige Unterstützung</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>What will they do that they do not do today? Start with a verb.</source>
        <translation>Was wird die Person tun, was sie heute nicht tut? Beginnen Sie mit einem Verb.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Time, an opportunity, or help.</source>
        <translation>Zeit, eine Gelegenheit, jemandes Hilfe.</translation>
    </message>
    <message>
        <source>What to read, whom to ask, and where to look.</source>
        <translation>Was man lesen, wen man fragen und wo man nachsehen kann.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Target rating</source>
        <translation>Zielbewertung</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>No goals yet. Choose “Make it a goal” next to a gap. A plan can have up to {0} goals.</source>
        <translation>Noch keine Ziele. Wählen Sie „Zum Ziel machen“ neben einer Lücke. Ein Plan kann bis zu {0} Ziele haben.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Counter-indicators</source>
        <translation>Gegenzeichen</translation>
    </message>
    <message>
        <source>Signs that work falls short, at any level. They do not affect the score.</source>
        <translation>Anzeichen dafür, dass die Arbeit auf einer Stufe nicht genügt. Sie beeinflussen den Wert nicht.</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwacher Beleg</translation>
    </message>
    <message>
        <source>Strong evidence</source>
        <translation>Starker Beleg</translation>
    </message>
    <message>
        <source>Situation: {0}</source>
        <translation>Situation: {0}</translation>
    </message>
    <message>
        <source>Behaviour: {0}</source>
        <translation>Verhalten: {0}</translation>
    </message>
    <message>
        <source>Impact: {0}</source>
        <translation>Wirkung: {0}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find in this page  (Ctrl+F)</source>
        <translation>Auf dieser Seite suchen  (Strg+F)</translation>
    </message>
    <message>
        <source>Go back  (Alt+Left)</source>
        <translation>Zurück  (Alt+Links)</translation>
    </message>
    <message>
        <source>“{0}” is not on this page.</source>
        <translation>„{0}“ kommt auf dieser Seite nicht vor.</translation>
    </message>
    <message>
        <source>The page “{0}” is missing from this copy of Plumbline. Reinstall Plumbline to restore it.</source>
        <translation>Die Seite „{0}“ fehlt in dieser Kopie von Plumbline. Installieren Sie Plumbline neu, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Opinion on {0}, {1}</source>
        <translation>Einschätzung zu {0}, {1}</translation>
    </message>
    <message>
        <source>For {0}. Only this form is shown. Plumbline locks when you finish.</source>
        <translation>Für {0}. Nur dieses Formular wird gezeigt. Am Ende sperrt sich Plumbline.</translation>
    </message>
    <message>
        <source>Stop without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish with open questions?</source>
        <translation>Mit offenen Fragen abschließen?</translation>
    </message>
    <message>
        <source>Stop without saving?</source>
        <translation>Ohne Speichern beenden?</translation>
    </message>
    <message>
        <source>What you entered is not kept.</source>
        <translation>Ihre Eingaben werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} of {1} competencies are answered.</source>
        <translation>{0} von {1} Kompetenzen sind beantwortet.</translation>
    </message>
    <message>
        <source>You have not chosen how your comments may be shown, so they are not shown.</source>
        <translation>Sie haben nicht gewählt, wie Ihre Kommentare gezeigt werden dürfen. Deshalb werden sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>This replaces the answer of {0}.</source>
        <translation>Das ersetzt die Antwort von {0}.</translation>
    </message>
    <message>
        <source>Choose “Finish” or “Stop without saving” first.</source>
        <translation>Wählen Sie zuerst „Abschließen“ oder „Ohne Speichern beenden“.</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Start a review</source>
        <translation>Beurteilung beginnen</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Data about this person…</source>
        <translation>Daten über diese Person …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>target: {0}</source>
        <translation>strebt an: {0}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>in this role since {0}</source>
        <translation>in dieser Rolle seit {0}</translation>
    </message>
    <message>
        <source>manager {0}</source>
        <translation>Führungskraft {0}</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Beurteilung öffnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not checked: text in another language. {0}</source>
        <translation>Nicht geprüft: Text in einer anderen Sprache. {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Checked languages: {0}.</source>
        <translation>Geprüfte Sprachen: {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search steps, people and values</source>
        <translation>Schritte, Personen und Werte suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All engineers</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Beurteilungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Historie exportieren</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>No entry matches. Change the search or the filters.</source>
        <translation>Kein Eintrag passt. Ändern Sie die Suche oder die Filter.</translation>
    </message>
    <message>
        <source>Every change is listed here once something has been stored.</source>
        <translation>Hier steht jede Änderung, sobald etwas gespeichert ist.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reviews belong to a cycle: a period that uses one rubric. Create the first cycle.</source>
        <translation>Beurteilungen gehören zu einem Zyklus: einem Zeitraum mit einem Raster. Legen Sie den ersten Zyklus an.</translation>
    </message>
    <message>
        <source>Reviews you are writing</source>
        <translation>Beurteilungen in Arbeit</translation>
    </message>
    <message>
        <source>No drafts. Start reviews from a cycle.</source>
        <translation>Keine Entwürfe. Beginnen Sie Beurteilungen in einem Zyklus.</translation>
    </message>
    <message>
        <source>Waiting for their next step</source>
        <translation>Warten auf den nächsten Schritt</translation>
    </message>
    <message>
        <source>hold the conversation</source>
        <translation>Gespräch führen</translation>
    </message>
    <message>
        <source>No engineers yet. Add them one by one, or import a file.</source>
        <translation>Noch keine Personen. Fügen Sie sie einzeln hinzu, oder lesen Sie eine Datei ein.</translation>
    </message>
    <message>
        <source>mark as shared</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>record acknowledgement or refusal</source>
        <translation>Bestätigung oder Verweigerung festhalten</translation>
    </message>
    <message>
        <source>on {0}, due {1}</source>
        <translation>zu {0}, fällig am {1}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Periods that have ended</source>
        <translation>Abgelaufene Fristen</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Fällige Sitzungen</translation>
    </message>
    <message>
        <source>with {0}, due {1}</source>
        <translation>mit {0}, fällig {1}</translation>
    </message>
    <message>
        <source>No sessions due. A session appears here on its day.</source>
        <translation>Keine Sitzungen fällig. Eine Sitzung erscheint hier an ihrem Tag.</translation>
    </message>
    <message>
        <source>No overdue actions.</source>
        <translation>Keine überfälligen Aktionen.</translation>
    </message>
    <message>
        <source>No notes this month</source>
        <translation>Keine Notizen in diesem Monat</translation>
    </message>
    <message>
        <source>Notes this month</source>
        <translation>Notizen in diesem Monat</translation>
    </message>
    <message>
        <source>Every engineer has a note this month.</source>
        <translation>Zu jeder Person gibt es in diesem Monat eine Notiz.</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Überfällige Aktionen</translation>
    </message>
    <message>
        <source>Nothing to do. Submitted reviews appear here until they are closed.</source>
        <translation>Nichts zu tun. Eingereichte Beurteilungen erscheinen hier, bis sie abgeschlossen sind.</translation>
    </message>
    <message>
        <source>Open opinion requests</source>
        <translation>Offene Anfragen für Einschätzungen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>A name opens the oldest record, or the data about a person who left. What you delete on a page stays in the history. “Erase…” removes single records from the history too.</source>
        <translation>Ein Name öffnet den ältesten Eintrag oder die Daten über eine ausgeschiedene Person. Was Sie auf einer Seite löschen, bleibt in der Historie. „Löschen …“ entfernt einzelne Einträge auch aus der Historie.</translation>
    </message>
    <message>
        <source>No sessions due. Start a mentorship to plan sessions.</source>
        <translation>Keine Sitzungen fällig. Beginnen Sie ein Mentoring, um Sitzungen zu planen.</translation>
    </message>
</context>
<context>
    <name>ImpactSection</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Evidence in</source>
        <translation>Belege in</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen einlesen</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved {0}. Fill it in and choose it here.</source>
        <translation>{0} ist gespeichert. Füllen Sie die Datei aus und wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>{0} was not imported.</source>
        <translation>{0} wurde nicht eingelesen.</translation>
    </message>
    <message>
        <source>Imported: {0}.</source>
        <translation>Eingelesen: {0}.</translation>
    </message>
    <message>
        <source>Updated or restored: {0}.</source>
        <translation>Aktualisiert oder wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>Archived: {0}.</source>
        <translation>Archiviert: {0}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>A CSV or Excel file with a heading row. Name and level are required. Employee ID, email, job title, path, team, manager, tech lead and role since are optional. Headings of common HR systems are recognised in English and German.</source>
        <translation>Eine CSV- oder Excel-Datei mit einer Überschriftenzeile. Name und Stufe sind Pflicht. Personalnummer, E-Mail, Stellenbezeichnung, Weg, Team, Führungskraft, Tech Lead und „in der Rolle seit“ sind optional. Überschriften gängiger HR-Systeme werden auf Deutsch und Englisch erkannt.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>ImportFormsDialog</name>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Import forms</source>
        <translation>Formulare einlesen</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>Antworten erfassen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n Antwort erfasst.</numerusform>
            <numerusform>%n Antworten erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This replaces an earlier answer by this person.</source>
        <translation>Damit wird eine frühere Antwort dieser Person ersetzt.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>Date order</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>Day or month first? Choose…</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Leave out people who have left</source>
        <translation>Ausgeschiedene Personen auslassen</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>Überschriftenzeile</translation>
    </message>
    <message>
        <source>Choose the level that each of these words of the file means.</source>
        <translation>Wählen Sie zu jedem dieser Wörter der Datei die Stufe, die gemeint ist.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Import column {0} as</source>
        <translation>Spalte {0} einlesen als</translation>
    </message>
    <message>
        <source>Choose a level…</source>
        <translation>Stufe wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import level {0} as</source>
        <translation>Stufe {0} einlesen als</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>This file lists everyone. Show who is missing from it</source>
        <translation>Diese Datei enthält alle Personen. Zeigen, wer darin fehlt</translation>
    </message>
    <message>
        <source>Tick the people to update or restore.</source>
        <translation>Kreuzen Sie an, wen Sie aktualisieren oder wiederherstellen möchten.</translation>
    </message>
    <message>
        <source>Tick the people who have left, to archive them.</source>
        <translation>Wählen Sie die Personen aus, die ausgeschieden sind, um sie zu archivieren.</translation>
    </message>
    <message>
        <source>Already here, unchanged: {0}</source>
        <translation>Schon vorhanden und unverändert: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to import</source>
        <translation>
            <numerusform>%n Person wird eingelesen</numerusform>
            <numerusform>%n Personen werden eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already here</source>
        <translation>
            <numerusform>%n Person bereits in dieser Arbeitsdatei</numerusform>
            <numerusform>%n Personen bereits in dieser Arbeitsdatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n Zeile abgewiesen</numerusform>
            <numerusform>%n Zeilen abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) skipped</source>
        <translation>
            <numerusform>%n Zelle übersprungen</numerusform>
            <numerusform>%n Zellen übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who have left</source>
        <translation>
            <numerusform>%n ausgeschiedene Person</numerusform>
            <numerusform>%n ausgeschiedene Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not active in the file</source>
        <translation>
            <numerusform>%n Person in der Datei nicht aktiv</numerusform>
            <numerusform>%n Personen in der Datei nicht aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not in the file</source>
        <translation>
            <numerusform>%n Person fehlt in der Datei</numerusform>
            <numerusform>%n Personen fehlen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>To import</source>
        <translation>Einzulesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Private: in no document or list unless you include it. Everyone who knows the passphrase can read it.</source>
        <translation>Privat: Die Notiz steht in keinem Dokument und keiner Liste, außer Sie nehmen sie auf. Alle, die die Passphrase kennen, können sie lesen.</translation>
    </message>
    <message>
        <source>Shareable: it can become evidence that the engineer reads.</source>
        <translation>Teilbar: Die Notiz kann ein Beleg werden, den die Person liest.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Used as evidence</source>
        <translation>Als Beleg verwendet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search in all notes</source>
        <translation>In allen Notizen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>Alle Kompetenzen</translation>
    </message>
    <message>
        <source>All engineers</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Private and shareable</source>
        <translation>Privat und teilbar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Als Beleg verwenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export private notes?</source>
        <translation>Private Notizen exportieren?</translation>
    </message>
    <message>
        <source>The list includes private notes. The exported file is not encrypted: anyone who can open it can read them. To export shareable notes only, cancel and choose Shareable in the filter.</source>
        <translation>Die Liste enthält private Notizen. Die exportierte Datei ist nicht verschlüsselt: Wer sie öffnen kann, kann sie lesen. Um nur teilbare Notizen zu exportieren, brechen Sie ab und wählen Sie im Filter „Teilbar“.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n Notiz gelöscht.</numerusform>
            <numerusform>%n Notizen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>At least {0} notes</source>
        <translation>Mindestens {0} Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>This note has been deleted.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>Notes you take during the year appear here. They are private until you make them shareable. Press Ctrl+J anywhere to write one, and turn it into evidence at review time.</source>
        <translation>Hier erscheinen die Notizen, die Sie im Lauf des Jahres machen. Sie sind privat, bis Sie sie freigeben. Mit Strg+J schreiben Sie von überall eine Notiz und machen sie zur Beurteilung zum Beleg.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No note matches. Change the search or the filters.</source>
        <translation>Keine Notiz gefunden. Ändern Sie die Suche oder die Filter.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The passphrase may still be in the keyring of this computer. Delete the entry “Plumbline” there, with the program of your system for passwords.</source>
        <translation>Die Passphrase ist möglicherweise noch im Schlüsselbund dieses Computers. Löschen Sie dort den Eintrag „Plumbline“ mit der Passwortverwaltung Ihres Systems.</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>New private line</source>
        <translation>Neue private Zeile</translation>
    </message>
    <message>
        <source>New shared line</source>
        <translation>Neue gemeinsame Zeile</translation>
    </message>
    <message>
        <source>for both, can be printed</source>
        <translation>für beide, kann gedruckt werden</translation>
    </message>
    <message>
        <source>in no document unless you include it, but readable for everyone with the passphrase</source>
        <translation>in keinem Dokument, außer Sie nehmen es auf, aber lesbar für alle mit der Passphrase</translation>
    </message>
    <message>
        <source>Write a line, then press Enter</source>
        <translation>Eine Zeile schreiben, dann Eingabe</translation>
    </message>
    <message>
        <source>Line: {0}</source>
        <translation>Zeile: {0}</translation>
    </message>
    <message>
        <source>Move to the shared lane</source>
        <translation>In die gemeinsame Spalte verschieben</translation>
    </message>
    <message>
        <source>Move to the private lane</source>
        <translation>In die private Spalte verschieben</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>The engineer will see this line, and it can be printed:</source>
        <translation>Die Person wird diese Zeile lesen können, und sie kann gedruckt werden:</translation>
    </message>
    <message>
        <source>The engineer will no longer see this line. Documents already printed keep it:</source>
        <translation>Die Person sieht diese Zeile dann nicht mehr. Bereits gedruckte Dokumente behalten sie:</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>Eine Zeile verschieben</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the person prefers</source>
        <translation>Wie für die Person eingestellt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Exporting {0} rows…</source>
        <translation>{0} Zeilen werden exportiert …</translation>
    </message>
    <message>
        <source>Export selected rows…</source>
        <translation>Ausgewählte Zeilen exportieren …</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsdatei öffnen</translation>
    </message>
    <message>
        <source>Open a workspace first, then drop the file again.</source>
        <translation>Öffnen Sie zuerst eine Arbeitsdatei und legen Sie die Datei dann erneut ab.</translation>
    </message>
    <message>
        <source>The copy is complete. Its passphrase is the same.</source>
        <translation>Die Kopie ist vollständig. Ihre Passphrase ist dieselbe.</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Removed: {0}</source>
        <translation>Entfernt: {0}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
</context>
<context>
    <name>MarketSection</name>
    <message>
        <source>For reference only</source>
        <translation>Nur zur Orientierung</translation>
    </message>
    <message>
        <source>The published amounts on one axis</source>
        <translation>Die veröffentlichten Beträge auf einer Achse</translation>
    </message>
    <message>
        <source>Published yearly amounts in US dollars</source>
        <translation>Veröffentlichte Jahresbeträge in US-Dollar</translation>
    </message>
    <message>
        <source>US dollars a year on a logarithmic axis. Each row is one published figure. The rows come from sources that disagree, so they cannot be combined.</source>
        <translation>US-Dollar im Jahr auf einer logarithmischen Achse. Jede Zeile ist eine veröffentlichte Zahl. Die Quellen widersprechen sich, deshalb lassen sich die Zeilen nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>Source line {0}</source>
        <translation>Quellzeile {0}</translation>
    </message>
    <message>
        <source>no year given</source>
        <translation>ohne Jahresangabe</translation>
    </message>
    <message>
        <source>Figures that contradict each other</source>
        <translation>Zahlen, die sich widersprechen</translation>
    </message>
    <message>
        <source>Each figure is shown next to the figures it contradicts. Plumbline does not decide which is right.</source>
        <translation>Neben jeder Zahl stehen die Zahlen, denen sie widerspricht. Plumbline entscheidet nicht, welche stimmt.</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
</context>
<context>
    <name>MentoringPage</name>
    <message>
        <source>Search by engineer or mentor</source>
        <translation>Nach Person oder Mentor suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentorings</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the engineer&apos;s profile</source>
        <translation>Zum Profil der Person</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>beendet {0}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>due since {0}</source>
        <translation>fällig seit {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aktionen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start mentorship</source>
        <translation>Mentoring beginnen</translation>
    </message>
    <message>
        <source>No mentorships yet. Start one with a mentor, an engineer and their agreement.</source>
        <translation>Noch kein Mentoring. Beginnen Sie eines mit Mentor, Person und Vereinbarung.</translation>
    </message>
    <message>
        <source>No mentorship matches. Change the search.</source>
        <translation>Keine Treffer. Ändern Sie die Suche.</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>End mentorship</source>
        <translation>Mentoring beenden</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>How is the workload? Optional. Only if they raise it.</source>
        <translation>Wie ist die Arbeitsbelastung? Freiwillig, nur wenn die Person es anspricht.</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Resume mentorship</source>
        <translation>Mentoring fortsetzen</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation>beendet {0}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>sponsor {0}</source>
        <translation>Sponsor {0}</translation>
    </message>
    <message>
        <source>next session {0}</source>
        <translation>nächste Sitzung {0}</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sitzung {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No recap.</source>
        <translation>Keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>No sessions yet. Start the first one to agree on the purpose.</source>
        <translation>Noch keine Sitzungen. Beginnen Sie die erste, um den Zweck zu vereinbaren.</translation>
    </message>
    <message>
        <source>What stays confidential</source>
        <translation>Was vertraulich bleibt</translation>
    </message>
    <message>
        <source>How we know we are done</source>
        <translation>Woran wir merken, dass wir fertig sind</translation>
    </message>
    <message>
        <source>in no document unless you include it, but readable for everyone with the passphrase</source>
        <translation>in keinem Dokument, außer Sie nehmen es auf, aber lesbar für alle mit der Passphrase</translation>
    </message>
    <message>
        <source>Work-life note</source>
        <translation>Eintrag zu Arbeit und Leben</translation>
    </message>
    <message>
        <source>Save work-life note</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Was wir vereinbaren</translation>
    </message>
    <message>
        <source>No open actions. Agree on actions in a session.</source>
        <translation>Keine offenen Aktionen. Vereinbaren Sie Aktionen in einer Sitzung.</translation>
    </message>
    <message>
        <source>New work-life note</source>
        <translation>Neuer Eintrag zu Arbeit und Leben</translation>
    </message>
    <message>
        <source>Not recorded yet. To add it, choose Edit.</source>
        <translation>Noch nicht festgehalten. Wählen Sie „Bearbeiten“, um es zu ergänzen.</translation>
    </message>
    <message>
        <source>Profile and plan</source>
        <translation>Profil und Plan</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aktionen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>G&amp;ehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>NewAction</name>
    <message>
        <source>New action</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>New action. Press Enter to add.</source>
        <translation>Neue Aktion. Mit Eingabe hinzufügen.</translation>
    </message>
    <message>
        <source>If-then plan for the new action</source>
        <translation>Wenn-dann-Plan der neuen Aktion</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Für welches Ziel</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>If …, then … (optional)</source>
        <translation>Wenn …, dann … (optional)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsdatei</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Include the passphrase</source>
        <translation>Die Passphrase darauf drucken</translation>
    </message>
    <message>
        <source>Saved as {0}. Print it, lock it away, then delete the file.</source>
        <translation>Gespeichert als {0}. Drucken Sie die Seite, schließen Sie sie weg und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Without the passphrase, this file cannot be opened or reset, not even by us. Keep the passphrase safe.</source>
        <translation>Ohne die Passphrase lässt sich diese Datei nicht öffnen und nicht zurücksetzen, auch nicht von uns. Verwahren Sie die Passphrase gut.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsdatei anlegen</translation>
    </message>
    <message>
        <source>Shown in the history and the export record, and used as the default reviewer.</source>
        <translation>Erscheint in der Historie und im Exportverzeichnis und ist als beurteilende Person voreingestellt.</translation>
    </message>
    <message>
        <source>Confirm passphrase</source>
        <translation>Passphrase bestätigen</translation>
    </message>
    <message>
        <source>A page to print and lock away. It names the file and has room for the passphrase. Plumbline does not keep a copy.</source>
        <translation>Eine Seite zum Drucken und Wegschließen. Sie nennt die Datei und hat Platz für die Passphrase. Plumbline bewahrt keine Kopie auf.</translation>
    </message>
    <message>
        <source>Save recovery sheet…</source>
        <translation>Notfallblatt speichern …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>NoteDetail</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Als Beleg verwenden</translation>
    </message>
    <message>
        <source>Make it shareable…</source>
        <translation>Teilbar machen …</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>Press E to add this note as evidence to the review in {0}.</source>
        <translation>Drücken Sie E, um diese Notiz als Beleg zur Beurteilung in {0} hinzuzufügen.</translation>
    </message>
    <message>
        <source>Used as evidence in</source>
        <translation>Als Beleg verwendet in</translation>
    </message>
    <message>
        <source>The note can then become evidence that the engineer reads:</source>
        <translation>Die Notiz kann dann ein Beleg werden, den die Person liest:</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Make note shareable</source>
        <translation>Die Notiz teilbar machen</translation>
    </message>
    <message>
        <source>Make it shareable</source>
        <translation>Teilbar machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NoteModel</name>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Observe</name>
    <message>
        <source>These competencies are not rated yet and do not count. Plan to observe them.</source>
        <translation>Diese Kompetenzen sind noch nicht bewertet und zählen nicht. Planen Sie eine Beobachtung.</translation>
    </message>
    <message>
        <source>To observe</source>
        <translation>Noch zu beobachten</translation>
    </message>
    <message>
        <source>What would show this competency: {0}</source>
        <translation>Was diese Kompetenz zeigen würde: {0}</translation>
    </message>
    <message>
        <source>Planned: {0}</source>
        <translation>Geplant: {0}</translation>
    </message>
</context>
<context>
    <name>OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Ask for an opinion…</source>
        <translation>Um eine Einschätzung bitten …</translation>
    </message>
    <message>
        <source>Import forms…</source>
        <translation>Formulare einlesen …</translation>
    </message>
    <message>
        <source>No requests yet. Ask the engineer, the tech lead and peers what they saw.</source>
        <translation>Noch keine Anfragen. Fragen Sie die beurteilte Person, den Tech Lead und den Kollegenkreis, was sie gesehen haben.</translation>
    </message>
    <message>
        <source>Overall comments by peers</source>
        <translation>Allgemeine Kommentare aus dem Kollegenkreis</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{0} of {1} answered.</source>
        <translation>{0} von {1} haben geantwortet.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>gefragt am {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>reminded {0}</source>
        <translation>erinnert am {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n Kompetenz</numerusform>
            <numerusform>%n Kompetenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>worked together {0}</source>
        <translation>Zusammenarbeit: {0}</translation>
    </message>
    <message>
        <source>Answer on this computer: {0}</source>
        <translation>Auf diesem Computer antworten: {0}</translation>
    </message>
    <message>
        <source>Save form: {0}</source>
        <translation>Formular speichern: {0}</translation>
    </message>
    <message>
        <source>Type in from paper: {0}</source>
        <translation>Vom Papier eingeben: {0}</translation>
    </message>
    <message>
        <source>Save form…</source>
        <translation>Formular speichern …</translation>
    </message>
    <message>
        <source>comments are not shown to the engineer</source>
        <translation>Kommentare werden der beurteilten Person nicht gezeigt</translation>
    </message>
    <message>
        <source>comments are shown to the engineer</source>
        <translation>Kommentare werden der beurteilten Person gezeigt</translation>
    </message>
    <message>
        <source>Answer on this computer…</source>
        <translation>Auf diesem Computer antworten …</translation>
    </message>
    <message>
        <source>Type in from paper…</source>
        <translation>Vom Papier eingeben …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the request to {0}</source>
        <translation>Anfrage an {0} ändern</translation>
    </message>
    <message>
        <source>Record reminder</source>
        <translation>Erinnerung erfassen</translation>
    </message>
    <message>
        <source>Record reminder: {0}</source>
        <translation>Erinnerung erfassen: {0}</translation>
    </message>
    <message>
        <source>Hand over the computer?</source>
        <translation>Computer übergeben?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Withdraw the answer?</source>
        <translation>Antwort zurückziehen?</translation>
    </message>
    <message>
        <source>Later reports then show no peer ratings of this review. You cannot undo this.</source>
        <translation>Spätere Berichte zeigen dann keine Bewertungen von Kolleginnen und Kollegen zu dieser Beurteilung. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Request withdrawn. Undo restores it.</source>
        <translation>Anfrage zurückgezogen. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the request to {0}</source>
        <translation>Anfrage an {0} zurückziehen</translation>
    </message>
    <message>
        <source>Only this form is shown until it is finished or stopped. Plumbline then asks for your passphrase.</source>
        <translation>Bis es abgeschlossen oder abgebrochen ist, wird nur dieses Formular angezeigt. Danach fragt Plumbline nach Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Saved: {0}. Send it to the person, then import the completed form.</source>
        <translation>Gespeichert: {0}. Senden Sie es der Person und lesen Sie das ausgefüllte Formular dann ein.</translation>
    </message>
    <message>
        <source>Import forms</source>
        <translation>Formulare einlesen</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <source>Self {0}</source>
        <translation>Selbst {0}</translation>
    </message>
    <message>
        <source>Tech lead {0}</source>
        <translation>Tech Lead {0}</translation>
    </message>
    <message>
        <source>you {0}</source>
        <translation>Sie {0}</translation>
    </message>
</context>
<context>
    <name>OthersRatings</name>
    <message>
        <source>Tech lead: {0}</source>
        <translation>Tech Lead: {0}</translation>
    </message>
    <message>
        <source>{0} on “{1}”</source>
        <translation>{0} zu „{1}“</translation>
    </message>
    <message>
        <source>{0}: {1} on average</source>
        <translation>{0}: im Mittel {1}</translation>
    </message>
    <message>
        <source>{0}: {1} on average, from {2} to {3}</source>
        <translation>{0}: im Mittel {1}, von {2} bis {3}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>OutlineFoot</name>
    <message>
        <source>★ core   • evidence   ! missing   /3 expected</source>
        <translation>★ Kern   • Beleg   ! fehlt   /3 erwartet</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>not applicable in this cycle</source>
        <translation>in diesem Zyklus nicht anwendbar</translation>
    </message>
    <message>
        <source>rated {0}</source>
        <translation>bewertet mit {0}</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>erwartet {0}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No score yet. The score appears once 70 % of the weight is rated.</source>
        <translation>Noch kein Wert. Er erscheint, sobald 70 % des Gewichts bewertet sind.</translation>
    </message>
    <message>
        <source>Strongest area</source>
        <translation>Stärkster Bereich</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Dot plot</source>
        <translation>Punktdiagramm</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>below expected</source>
        <translation>unter der Erwartung</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit {1}</translation>
    </message>
    <message>
        <source>{0} since {1}, same competencies</source>
        <translation>{0} seit {1}, gleiche Kompetenzen</translation>
    </message>
    <message>
        <source>{0}, {1} expected</source>
        <translation>{0}, erwartet {1}</translation>
    </message>
    <message>
        <source>{0} of expectations met, weighted</source>
        <translation>{0} der Erwartungen erfüllt, gewichtet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No area is below expectations.</source>
        <translation>Kein Bereich liegt unter der Erwartung.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} competencies</source>
        <translation>{0}, {1} von {2} Kompetenzen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Beurteilung öffnen</translation>
    </message>
    <message>
        <source>Areas meeting expectations</source>
        <translation>Bereiche, die die Erwartung erfüllen</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>gestrichelt: erwartet</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen …</translation>
    </message>
    <message>
        <source>Search people, pages and commands</source>
        <translation>Personen, Seiten und Befehle suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No results. Try another word.</source>
        <translation>Keine Treffer. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>mentorship</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{0} – review {1}</source>
        <translation>{0} – Beurteilung {1}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Cycle {0}</source>
        <translation>Zyklus {0}</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>{0} – mentorship with {1}</source>
        <translation>{0} – Mentoring mit {1}</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentorings</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Registerkarte</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Default (from Settings)</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papierformat</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter what {0} wrote on the form.</source>
        <translation>Geben Sie ein, was {0} auf das Formular geschrieben hat.</translation>
    </message>
    <message>
        <source>This replaces the answer of {0}.</source>
        <translation>Das ersetzt die Antwort von {0}.</translation>
    </message>
    <message>
        <source>Answer on paper</source>
        <translation>Antwort auf Papier</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Backups with the old passphrase</source>
        <translation>Sicherungen mit der alten Passphrase</translation>
    </message>
    <message>
        <source>Keep: they open with the old one</source>
        <translation>Behalten: Sie öffnen sich mit der alten</translation>
    </message>
    <message>
        <source>Re-encrypt with the new one</source>
        <translation>Mit der neuen verschlüsseln</translation>
    </message>
    <message>
        <source>Delete, after a new backup</source>
        <translation>Löschen, nach einer neuen Sicherung</translation>
    </message>
    <message>
        <source>The file will be encrypted again. A backup made just before counts as one with the old passphrase.</source>
        <translation>Die Datei wird neu verschlüsselt. Die Sicherung, die unmittelbar davor entsteht, zählt zu denen mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Confirm passphrase</source>
        <translation>Passphrase bestätigen</translation>
    </message>
</context>
<context>
    <name>PathsSection</name>
    <message>
        <source>Try first</source>
        <translation>Zuerst ausprobieren</translation>
    </message>
    <message>
        <source>People and plans</source>
        <translation>Personen und Pläne</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Seiten verkleinern</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Seiten vergrößern</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all text</source>
        <translation>Ganzen Text auswählen</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Activity {0} done</source>
        <translation>Aktivität {0} erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Goal {0}: {1}</source>
        <translation>Ziel {0}: {1}</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Mentorship plan</source>
        <translation>Mentoring-Plan</translation>
    </message>
    <message>
        <source>No plan yet. Start one from a review: its gaps become up to {0} goals.</source>
        <translation>Noch kein Plan. Beginnen Sie einen aus einer Beurteilung: Aus ihren Lücken werden bis zu {0} Ziele.</translation>
    </message>
    <message>
        <source>Start plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>{0} of {1} goals achieved</source>
        <translation>{0} von {1} Zielen erreicht</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Support for the plan</source>
        <translation>Unterstützung für den Plan</translation>
    </message>
    <message>
        <source>Agree on plan</source>
        <translation>Plan vereinbaren</translation>
    </message>
    <message>
        <source>Close plan</source>
        <translation>Plan abschließen</translation>
    </message>
    <message>
        <source>Time, opportunities, a budget.</source>
        <translation>Zeit, Gelegenheiten, ein Budget.</translation>
    </message>
    <message>
        <source>Support for the whole plan</source>
        <translation>Unterstützung für den ganzen Plan</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan for {0}</source>
        <translation>Plan für {0}</translation>
    </message>
    <message>
        <source>{0}, target: {1}</source>
        <translation>{0}, Ziel {1}</translation>
    </message>
    <message>
        <source>Add a goal before you agree on the plan.</source>
        <translation>Fügen Sie ein Ziel hinzu, bevor Sie den Plan vereinbaren.</translation>
    </message>
    <message>
        <source>Plan agreed. Goals can still be edited. The target cannot.</source>
        <translation>Plan vereinbart. Die Ziele können noch bearbeitet werden, das Zielprofil nicht.</translation>
    </message>
    <message>
        <source>Plan closed. Undo reopens it.</source>
        <translation>Plan abgeschlossen. „Rückgängig“ öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>mentor {0}</source>
        <translation>Mentor {0}</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>Timeline of the plan</source>
        <translation>Der Plan auf einem Zeitstrahl</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>Von {0} bis {1}</translation>
    </message>
    <message>
        <source>today is {0}</source>
        <translation>heute ist {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What did they do, and what was the result?</source>
        <translation>Was wurde getan, und was kam dabei heraus?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Was wäre der nächste Schritt?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Remove this point</source>
        <translation>Diesen Punkt entfernen</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Top strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Growth points</source>
        <translation>Entwicklungspunkte</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Add a growth point</source>
        <translation>Entwicklungspunkt hinzufügen</translation>
    </message>
    <message>
        <source>None yet. Add up to three, each about something the engineer did.</source>
        <translation>Noch keine. Bis zu drei, jeweils etwas, das getan wurde.</translation>
    </message>
</context>
<context>
    <name>PreviousGoalsPanel</name>
    <message>
        <source>Plan of {0} – {1}</source>
        <translation>Plan vom {0} – {1}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Goal {0}: {1}</source>
        <translation>Ziel {0}: {1}</translation>
    </message>
    <message>
        <source>not rated in this review</source>
        <translation>in dieser Beurteilung nicht bewertet</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>No plan was active in this period. Goals set after this review appear in the next one.</source>
        <translation>In diesem Zeitraum war kein Plan aktiv. Ziele, die nach dieser Beurteilung gesetzt werden, erscheinen in der nächsten.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} auf {1}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>{0} of {1} actions done</source>
        <translation>{0} von {1} Aktionen erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Check-in of {0}: {1}</source>
        <translation>Zwischenstand vom {0}: {1}</translation>
    </message>
    <message>
        <source>Result: {0}</source>
        <translation>Ergebnis: {0}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No evidence for this competency yet. Open the competency to add some.</source>
        <translation>Noch kein Beleg zu dieser Kompetenz. Öffnen Sie die Kompetenz, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>rated {0}, the target was {1}</source>
        <translation>bewertet mit {0}, das Ziel war {1}</translation>
    </message>
    <message>
        <source>Not rated in this review.</source>
        <translation>In dieser Beurteilung nicht bewertet.</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>The printer does not accept the document. Check it and try again.</source>
        <translation>Der Drucker nimmt das Dokument nicht an. Prüfen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>PrivacyChoice</name>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Teilbar</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>score {0}, expected {1}, {2} of expectations met</source>
        <translation>Wert {0}, erwartet {1}, {2} der Erwartungen erfüllt</translation>
    </message>
    <message>
        <source>shareable</source>
        <translation>teilbar</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Go to Mentoring</source>
        <translation>Zum Mentoring</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Aktionen</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation>{0}, mit {1}</translation>
    </message>
    <message>
        <source>Go to reviews</source>
        <translation>Zu den Beurteilungen</translation>
    </message>
    <message>
        <source>No reviews yet. Start one on the Reviews page.</source>
        <translation>Noch keine Beurteilungen. Beginnen Sie eine auf der Seite „Beurteilungen“.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>No notes about this engineer yet. Press Ctrl+J to write one.</source>
        <translation>Noch keine Notizen zu dieser Person. Drücken Sie Strg+J, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>Search these notes</source>
        <translation>In diesen Notizen suchen</translation>
    </message>
    <message>
        <source>No sessions yet. Start a mentorship on the Mentoring page.</source>
        <translation>Noch keine Sitzungen. Beginnen Sie ein Mentoring auf der Seite „Mentoring“.</translation>
    </message>
    <message>
        <source>Open mentorship</source>
        <translation>Mentoring öffnen</translation>
    </message>
    <message>
        <source>No recap.</source>
        <translation>Keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Start plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>No plan yet. Start one from a review: its gaps become up to {0} goals.</source>
        <translation>Noch kein Plan. Beginnen Sie einen aus einer Beurteilung: Aus ihren Lücken werden bis zu {0} Ziele.</translation>
    </message>
    <message>
        <source>Mentorship plan</source>
        <translation>Mentoring-Plan</translation>
    </message>
    <message>
        <source>{0} of {1} goals achieved</source>
        <translation>{0} von {1} Zielen erreicht</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Start new plan</source>
        <translation>Neuen Plan beginnen</translation>
    </message>
</context>
<context>
    <name>ProtectionBox</name>
    <message>
        <source>Protect or sign the PDF</source>
        <translation>PDF schützen oder unterschreiben</translation>
    </message>
    <message>
        <source>Protect the PDF with a password</source>
        <translation>PDF mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Sign the PDF with my certificate</source>
        <translation>PDF mit meinem Zertifikat unterschreiben</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Protect or sign</source>
        <translation>Schützen oder unterschreiben</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The PDF opens only with this password (AES-256). A protected PDF is not an archival one (PDF/A). Keep an unprotected copy where archives need one.</source>
        <translation>Das PDF lässt sich nur mit diesem Passwort öffnen (AES-256). Ein geschütztes PDF ist kein Archivdokument (PDF/A). Bewahren Sie eine ungeschützte Kopie auf, wo ein Archiv sie braucht.</translation>
    </message>
    <message>
        <source>Confirm password</source>
        <translation>Passwort bestätigen</translation>
    </message>
    <message>
        <source>PDF readers show your signature (PAdES), and the PDF stays an archival one. Plumbline stores neither the certificate nor its password.</source>
        <translation>PDF-Programme zeigen Ihre Unterschrift (PAdES), und das PDF bleibt ein Archivdokument. Plumbline speichert weder das Zertifikat noch sein Passwort.</translation>
    </message>
    <message>
        <source>Certificate (.p12 or .pfx)</source>
        <translation>Zertifikat (.p12 oder .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Passwort des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>PublicCardBox</name>
    <message>
        <source>Public card of this workspace</source>
        <translation>Prüfkarte dieser Arbeitsdatei</translation>
    </message>
    <message>
        <source>With this small file, HR and engineers verify documents without the workspace and its passphrase. It contains nothing secret and does not expire. Read the fingerprint to them, so that they can compare it.</source>
        <translation>Mit dieser kleinen Datei prüfen HR und Mitarbeitende Dokumente ohne die Arbeitsdatei und ihre Passphrase. Sie enthält nichts Geheimes und läuft nicht ab. Lesen Sie ihnen den Fingerabdruck vor, damit sie ihn vergleichen können.</translation>
    </message>
    <message>
        <source>Save public card…</source>
        <translation>Prüfkarte speichern …</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Fingerprint {0}</source>
        <translation>Fingerabdruck {0}</translation>
    </message>
    <message>
        <source>Save public card</source>
        <translation>Prüfkarte speichern</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Why this score?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No hints.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>Hints on a text appear below its field. {0}</source>
        <translation>Hinweise zu einem Text stehen unter seinem Feld. {0}</translation>
    </message>
    <message>
        <source>Suggested conclusion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>suggested by the ratings</source>
        <translation>Vorschlag aus den Bewertungen</translation>
    </message>
    <message>
        <source>Expectations met</source>
        <translation>Erfüllte Erwartungen</translation>
    </message>
    <message numerus="yes">
        <source>weighted, %n rated</source>
        <translation>
            <numerusform>nach Gewicht, von %n bewerteten</numerusform>
            <numerusform>nach Gewicht, von %n bewerteten</numerusform>
        </translation>
    </message>
    <message>
        <source>expected: {0}</source>
        <translation>erwartet: {0}</translation>
    </message>
    <message>
        <source>too few ratings</source>
        <translation>zu wenige Bewertungen</translation>
    </message>
    <message>
        <source>of the weight is rated</source>
        <translation>des Gewichts ist bewertet</translation>
    </message>
    <message>
        <source>{0} ± {1} rating steps</source>
        <translation>{0} ± {1} Bewertungspunkte</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Abstand zur Stufe</translation>
    </message>
    <message>
        <source>Close call. Also possible: {0}.</source>
        <translation>Knappe Entscheidung. Auch möglich: {0}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>If every unrated competency were 1, or 5</source>
        <translation>Wäre alles nicht Bewertete 1 oder 5</translation>
    </message>
    <message>
        <source>If each area weight were a quarter lower or higher</source>
        <translation>Wäre jedes Bereichsgewicht ein Viertel niedriger oder höher</translation>
    </message>
    <message>
        <source>If each area weight were a half lower or higher</source>
        <translation>Wäre jedes Bereichsgewicht um die Hälfte niedriger oder höher</translation>
    </message>
    <message>
        <source>If any one area were excluded</source>
        <translation>Ohne einen beliebigen Bereich</translation>
    </message>
    <message>
        <source>If all areas had the same weight</source>
        <translation>Wögen alle Bereiche gleich viel</translation>
    </message>
    <message>
        <source>Unweighted mean of all ratings</source>
        <translation>Ungewichtetes Mittel aller Bewertungen</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>What could move the score</source>
        <translation>Was den Wert verändern könnte</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Mark as shared?</source>
        <translation>Als übergeben markieren?</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>Als übergeben markieren</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeugin oder Zeuge</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>{0} receives the review today and the appeal period starts. Later changes create a new revision. You cannot undo this.</source>
        <translation>Die Beurteilung gilt ab heute als an {0} übergeben. Die Frist für einen Einspruch beginnt. Jede Änderung braucht von nun an eine neue Revision. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Submit without these answers?</source>
        <translation>Ohne diese Antworten einreichen?</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Not answered yet: {0}. Peers cannot answer any more once you have submitted the review.</source>
        <translation>Noch keine Antwort: {0}. Kolleginnen und Kollegen können nicht mehr antworten, sobald Sie die Beurteilung eingereicht haben.</translation>
    </message>
    <message>
        <source>Record acknowledgement?</source>
        <translation>Bestätigung festhalten?</translation>
    </message>
    <message>
        <source>{0} has received the review. This does not mean agreement. You cannot undo this.</source>
        <translation>{0} hat die Beurteilung erhalten. Das bedeutet keine Zustimmung. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation>Bestätigung festhalten</translation>
    </message>
    <message>
        <source>Record refusal?</source>
        <translation>Verweigerung festhalten?</translation>
    </message>
    <message>
        <source>{0} has received the review and refuses to sign. You cannot undo this.</source>
        <translation>{0} hat die Beurteilung erhalten und verweigert die Unterschrift. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Verweigerung festhalten</translation>
    </message>
    <message>
        <source>Close review?</source>
        <translation>Beurteilung abschließen?</translation>
    </message>
    <message>
        <source>The review can still be read, printed and revised. You cannot undo this.</source>
        <translation>Die Beurteilung kann weiterhin gelesen, gedruckt und überarbeitet werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Beurteilung abschließen</translation>
    </message>
    <message>
        <source>{0} wrote this comment. It is printed unedited. You cannot undo this.</source>
        <translation>{0} hat diesen Kommentar geschrieben. Er wird unverändert gedruckt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save comment?</source>
        <translation>Kommentar speichern?</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Record decision?</source>
        <translation>Entscheidung festhalten?</translation>
    </message>
    <message>
        <source>This decides the appeal. You cannot change or undo the decision.</source>
        <translation>Der Einspruch ist damit entschieden. Die Entscheidung kann nicht geändert oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Open new revision?</source>
        <translation>Neue Revision öffnen?</translation>
    </message>
    <message>
        <source>Revision {0} stays readable as shared. The new revision is a draft with the same content. Submit and share it again when it is ready, or discard it while it is a draft.</source>
        <translation>Revision {0} bleibt so lesbar, wie sie übergeben wurde. Die neue ist ein Entwurf mit demselben Inhalt. Sie muss erneut eingereicht und übergeben werden. Solange sie ein Entwurf ist, können Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>Open new revision</source>
        <translation>Neue Revision öffnen</translation>
    </message>
    <message>
        <source>Discard revision?</source>
        <translation>Revision verwerfen?</translation>
    </message>
    <message>
        <source>This restores revision {0} exactly as it was, with its status. Your changes since then are discarded. Undo restores them.</source>
        <translation>Revision {0} wird genau so wiederhergestellt, wie sie war, mit ihrem Status. Ihre Änderungen seither werden verworfen. „Rückgängig“ stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Discard revision</source>
        <translation>Revision verwerfen</translation>
    </message>
    <message>
        <source>Undo restores the draft.</source>
        <translation>„Rückgängig“ stellt den Entwurf wieder her.</translation>
    </message>
    <message>
        <source>Delete draft?</source>
        <translation>Entwurf löschen?</translation>
    </message>
    <message>
        <source>The draft is empty. Undo restores it.</source>
        <translation>Der Entwurf ist leer. „Rückgängig“ stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Also deleted: {0}.</source>
        <translation>Mit ihm gelöscht: {0}.</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{0}, revision {1}</source>
        <translation>{0}, Revision {1}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>New note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>What did you observe? One event, as it happened.</source>
        <translation>Was haben Sie beobachtet? Ein Ereignis, so wie es geschah.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc keeps a draft.</source>
        <translation>Strg+Eingabe speichert. Esc behält einen Entwurf.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Scores as a radar</source>
        <translation>Werte als Netzdiagramm</translation>
    </message>
    <message>
        <source>{0} {1} of 5</source>
        <translation>{0} {1} von 5</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>RangePlot</name>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>single amount</source>
        <translation>einzelner Betrag</translation>
    </message>
    <message>
        <source>less is possible</source>
        <translation>weniger ist möglich</translation>
    </message>
    <message>
        <source>more is possible</source>
        <translation>mehr ist möglich</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Return to draft</source>
        <translation>In den Entwurf zurücksetzen</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revidieren</translation>
    </message>
    <message>
        <source>Read-only: this review is submitted, but not shared yet.</source>
        <translation>Schreibgeschützt: Diese Beurteilung ist eingereicht, aber noch nicht übergeben.</translation>
    </message>
    <message>
        <source>Read-only: this review was shared. A revision corrects it and keeps the shared text.</source>
        <translation>Schreibgeschützt: Diese Beurteilung wurde übergeben. Eine Revision korrigiert sie und bewahrt den übergebenen Text.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Target</source>
        <translation>Zielprofil</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>{0} of the expectations for {1} met at today&apos;s ratings, weighted</source>
        <translation>{0} der Erwartungen an {1} erfüllt, gewichtet, nach heutigen Bewertungen</translation>
    </message>
    <message>
        <source>based on the ratings of {0}</source>
        <translation>nach den Bewertungen von {0}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} competencies</source>
        <translation>{0}, {1} von {2} Kompetenzen</translation>
    </message>
    <message>
        <source>{0}: open the review</source>
        <translation>{0}: Beurteilung öffnen</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Who got this file?</source>
        <translation>Wer hat diese Datei erhalten?</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>engineer</source>
        <translation>beurteilte Person</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>rev. {0}</source>
        <translation>Rev. {0}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, Entwurf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All engineers</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>No exported file contains this person. Clear the name to see every file.</source>
        <translation>Keine exportierte Datei enthält diese Person. Leeren Sie das Feld, um alle Dateien zu sehen.</translation>
    </message>
    <message>
        <source>No exports yet. Export a document or a list and it is listed here.</source>
        <translation>Noch keine Exporte. Exportierte Dokumente und Listen stehen hier.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>SHA-256 (first digits)</source>
        <translation>SHA-256 (Anfang)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>opinion form</source>
        <translation>Formular für eine Einschätzung</translation>
    </message>
    <message>
        <source>public card</source>
        <translation>Prüfkarte</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>everything about a person</source>
        <translation>alles über eine Person</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Record who got it…</source>
        <translation>Empfänger eintragen …</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>Exportverzeichnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Single document</source>
        <translation>Einzelnes Dokument</translation>
    </message>
    <message>
        <source>Whole cycle</source>
        <translation>Ganzer Zyklus</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>Exportverzeichnis</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>PDF prüfen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>RequirementsSection</name>
    <message>
        <source>Never scored</source>
        <translation>Nie bewertet</translation>
    </message>
    <message>
        <source>Recorded for these engineers</source>
        <translation>Erfasst bei diesen Personen</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Salvage report</source>
        <translation>Bericht zur Rettung</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Retten …</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>Neue Arbeitsdatei öffnen</translation>
    </message>
    <message>
        <source>Restore replaces the damaged file with the selected backup. The damaged file is kept next to it.</source>
        <translation>„Wiederherstellen“ ersetzt die beschädigte Datei durch die ausgewählte Sicherung. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Plumbline found no backup that this passphrase opens, neither next to the file nor in its folder for backups. If you have one elsewhere, copy it next to the file, go back and open the file again.</source>
        <translation>Plumbline hat keine Sicherung gefunden, die diese Passphrase öffnet, weder neben der Datei noch in ihrem Ordner für Sicherungen. Wenn Sie anderswo eine haben, kopieren Sie sie neben die Datei, gehen Sie zurück, und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Salvage writes everything that can be read to a new workspace. The damaged file is not changed.</source>
        <translation>„Retten“ schreibt alles, was lesbar ist, in eine neue Arbeitsdatei. Die beschädigte Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>Die Sicherung vom {0} wiederherstellen?</translation>
    </message>
    <message>
        <source>The workspace will have the content of the backup. The damaged file is kept next to it.</source>
        <translation>Die Arbeitsdatei erhält den Inhalt der Sicherung. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Latest change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Salvage into a new workspace</source>
        <translation>In eine neue Arbeitsdatei retten</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>All pages will show the content of the backup. What is in the workspace now stays in this list, so that you can undo this.</source>
        <translation>Alle Seiten zeigen dann den Inhalt der Sicherung. Was jetzt in der Arbeitsdatei ist, bleibt in dieser Liste, sodass Sie das rückgängig machen können.</translation>
    </message>
    <message>
        <source>Restore the backup of {0}?</source>
        <translation>Die Sicherung vom {0} wiederherstellen?</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Every page of the file can be read.</source>
        <translation>Jede Seite der Datei ist lesbar.</translation>
    </message>
    <message>
        <source>Latest change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{0} now, {1} afterwards</source>
        <translation>jetzt {0}, danach {1}</translation>
    </message>
    <message>
        <source>{0}, as now</source>
        <translation>{0}, wie jetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not known: the workspace is damaged.</source>
        <translation>Nicht bekannt: Die Arbeitsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing: the backup contains every step.</source>
        <translation>Nichts: Die Sicherung enthält jeden Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) since then, the latest: {0}</source>
        <translation>
            <numerusform>%n Schritt seitdem: {0}</numerusform>
            <numerusform>%n Schritte seitdem, die letzten: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that the workspace does not have now</source>
        <translation>
            <numerusform>%n Schritt, den die Arbeitsdatei jetzt nicht hat</numerusform>
            <numerusform>%n Schritte, die die Arbeitsdatei jetzt nicht hat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewColumns</name>
    <message>
        <source>Rate and go to the next</source>
        <translation>Bewerten und zur nächsten gehen</translation>
    </message>
    <message>
        <source>A digit key rates and opens the next competency without an answer.</source>
        <translation>Eine Zifferntaste bewertet und öffnet die nächste Kompetenz ohne Antwort.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Enlarge this part</source>
        <translation>Diesen Teil vergrößern</translation>
    </message>
    <message>
        <source>Reduce this part</source>
        <translation>Diesen Teil verkleinern</translation>
    </message>
    <message>
        <source>Every competency is complete.</source>
        <translation>Alle Kompetenzen sind vollständig.</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Missing before you can submit</source>
        <translation>Fehlt noch vor dem Einreichen</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>what a review lacks before it can be submitted</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>No score yet: {0} of {1} rated</source>
        <translation>Noch kein Wert: {0} von {1} bewertet</translation>
    </message>
    <message>
        <source>{0} · score {1}, expected {2} · {3} of expectations met</source>
        <translation>{0} · Wert {1}, erwartet {2} · {3} der Erwartungen erfüllt</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Warum dieser Wert?</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Acknowledged or refused</source>
        <translation>Bestätigt oder verweigert</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>appeal possible until {0}</source>
        <translation>Einspruch möglich bis {0}</translation>
    </message>
    <message>
        <source>witnessed by {0}</source>
        <translation>bezeugt von {0}</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Search by engineer, team or reviewer</source>
        <translation>Nach Person, Team oder beurteilender Person suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Start reviews</source>
        <translation>Beurteilungen beginnen</translation>
    </message>
    <message>
        <source>Edit this cycle</source>
        <translation>Diesen Zyklus bearbeiten</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Cycle {0} created.</source>
        <translation>Der Zyklus {0} ist angelegt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>{0}, rev. {1}</source>
        <translation>{0}, Rev. {1}</translation>
    </message>
    <message>
        <source>Appeal decision due {0}</source>
        <translation>Entscheidung über Einspruch fällig {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the engineer&apos;s profile</source>
        <translation>Zum Profil der Person</translation>
    </message>
    <message>
        <source>Preview the PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>all competencies</source>
        <translation>alle Kompetenzen</translation>
    </message>
    <message>
        <source>core and selected, {0} of {1} competencies</source>
        <translation>Kern und Auswahl, {0} von {1} Kompetenzen</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>Reviews belong to a cycle: a period that uses one rubric. Create the first cycle.</source>
        <translation>Beurteilungen gehören zu einem Zyklus: einem Zeitraum mit einem Raster. Legen Sie den ersten Zyklus an.</translation>
    </message>
    <message>
        <source>Appeal until {0}</source>
        <translation>Einspruch bis {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every engineer has a review in this cycle.</source>
        <translation>In diesem Zyklus haben alle eine Beurteilung.</translation>
    </message>
    <message>
        <source>Not applicable in this cycle: {0}</source>
        <translation>Nicht anwendbar in diesem Zyklus: {0}</translation>
    </message>
    <message>
        <source>No review matches. Change the search or the status.</source>
        <translation>Keine Beurteilung gefunden. Ändern Sie die Suche oder den Status.</translation>
    </message>
    <message>
        <source>No reviews in this cycle yet. Start them for everyone or for some.</source>
        <translation>In diesem Zyklus hat noch niemand eine Beurteilung. Beginnen Sie sie für alle auf einmal oder für einige.</translation>
    </message>
    <message>
        <source>No engineers yet. Add engineers first, then start their reviews.</source>
        <translation>Noch keine Personen. Fügen Sie zuerst Personen hinzu und beginnen Sie dann ihre Beurteilungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) without a review</source>
        <translation>
            <numerusform>%n Person ohne Beurteilung</numerusform>
            <numerusform>%n Personen ohne Beurteilung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Revision {0}</source>
        <translation>Revision {0}</translation>
    </message>
    <message>
        <source>Superseded on {0}: {1}</source>
        <translation>Ersetzt am {0}: {1}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation>Änderungen ({0})</translation>
    </message>
    <message>
        <source>As shared</source>
        <translation>Wie übergeben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No changes since this revision yet.</source>
        <translation>Seit dieser Revision noch keine Änderungen.</translation>
    </message>
    <message>
        <source>Removed text is struck through (−). Added text is underlined (+).</source>
        <translation>Entfernter Text ist durchgestrichen (−), hinzugefügter Text unterstrichen (+).</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>{0} Revision {1}</source>
        <translation>{0} Revision {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>RoleLinks</name>
    <message>
        <source>In the role guide</source>
        <translation>Im Rollenleitfaden</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Quellzeilen</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>RubricPage</name>
    <message>
        <source>Rubric version</source>
        <translation>Version des Rasters</translation>
    </message>
    <message>
        <source>Areas and competencies</source>
        <translation>Bereiche und Kompetenzen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Scale and levels</source>
        <translation>Skala und Stufen</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ScaleEntry</name>
    <message>
        <source>Scale and levels</source>
        <translation>Skala und Stufen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Lines of the role document</source>
        <translation>Zeilen des Rollendokuments</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Quellzeilen</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellzeile</translation>
    </message>
    <message>
        <source>{0}, goal {1}, {2}</source>
        <translation>{0}, Ziel {1}, {2}</translation>
    </message>
    <message>
        <source>{0}, plan, {1}</source>
        <translation>{0}, Plan, {1}</translation>
    </message>
    <message>
        <source>{0}, review, {1}</source>
        <translation>{0}, Beurteilung, {1}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>Datenträger ist nur lesbar</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>wird gerade benutzt</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>With every area weight {quarter} smaller or larger, the score would be between {in_a_quarter}. With {half}, it would be between {in_a_half}. With equal weights it would be {equal}.</source>
        <translation>Mit jedem Bereichsgewicht um {quarter} kleiner oder größer läge der Wert zwischen {in_a_quarter}. Mit {half} läge er zwischen {in_a_half}. Mit gleichen Gewichten wäre er {equal}.</translation>
    </message>
    <message>
        <source>less than {least} of the weight is rated, too little for a conclusion</source>
        <translation>weniger als {least} des Gewichts sind bewertet, zu wenig für ein Ergebnis</translation>
    </message>
    <message>
        <source>This is one person&apos;s judgement. In published studies, two supervisors&apos; ratings of the same person correlate at about {correlation}.</source>
        <translation>Dies ist das Urteil einer einzelnen Person. In veröffentlichten Studien korrelieren die Bewertungen zweier Führungskräfte für dieselbe Person mit etwa {correlation}.</translation>
    </message>
    <message>
        <source>{number} of the {tried} possible one-step changes of a single rating would change the conclusion: {named}.</source>
        <translation>Das Ergebnis würde sich bei {number} der {tried} möglichen Änderungen einer Bewertung um einen Punkt ändern: {named}.</translation>
    </message>
    <message>
        <source>No area is at least half rated, so there is no score yet.</source>
        <translation>In keinem Bereich ist die Hälfte des Gewichts bewertet, darum gibt es noch keinen Wert.</translation>
    </message>
    <message>
        <source>The score is {score} and {expected} is expected. Both are weighted means of the competencies in each area, then of the areas. Only displayed numbers are rounded.</source>
        <translation>Der Wert ist {score}, erwartet wird {expected}. Beides sind gewichtete Mittel der Kompetenzen je Bereich, dann der Bereiche. Gerundet wird nur für die Anzeige.</translation>
    </message>
    <message>
        <source>Every scored area has the same score, so other area weights would not change the result.</source>
        <translation>Alle Bereiche mit einem Wert haben denselben. Andere Bereichsgewichte würden ihn nicht ändern.</translation>
    </message>
    <message>
        <source>None of the {tried} possible one-step changes of a single rating would change the conclusion.</source>
        <translation>Das Ergebnis würde sich bei keiner der {tried} möglichen Änderungen einer Bewertung um einen Punkt ändern.</translation>
    </message>
    <message>
        <source>a core competency is two or more steps below expectation: {far_below}</source>
        <translation>eine Kernkompetenz liegt zwei oder mehr Punkte unter der Erwartung: {far_below}</translation>
    </message>
    <message>
        <source>This rubric has no level or path “{profile}”. Choose one of {known}.</source>
        <translation>In diesem Raster gibt es weder eine Stufe noch einen Weg „{profile}“. Wählen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>This rubric has no competency “{code}”.</source>
        <translation>In diesem Raster gibt es keine Kompetenz „{code}“.</translation>
    </message>
    <message>
        <source>{code} is rated {rating}. Ratings are whole numbers from 1 to 5, or empty.</source>
        <translation>{code} ist mit {rating} bewertet. Bewertungen sind ganze Zahlen von 1 bis 5 oder fehlen.</translation>
    </message>
    <message>
        <source>employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a level.</source>
        <translation>Wählen Sie eine Stufe.</translation>
    </message>
    <message>
        <source>“{email}” is not an email address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>tech lead</source>
        <translation>Tech Lead</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Kollegin oder Kollege</translation>
    </message>
    <message>
        <source>self</source>
        <translation>die beurteilte Person</translation>
    </message>
    <message>
        <source>The conclusion “{conclusion}” was decided when the ratings suggested “{before}”. They now suggest “{now}”. Decide again.</source>
        <translation>Das Ergebnis „{conclusion}“ wurde entschieden, als die Bewertungen „{before}“ nahelegten. Jetzt legen sie „{now}“ nahe. Entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>The conclusion “{conclusion}” was decided in an earlier version. Decide again.</source>
        <translation>Das Ergebnis „{conclusion}“ wurde in einer früheren Version entschieden. Entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>strength</source>
        <comment>point</comment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>growth</source>
        <comment>point</comment>
        <translation>Entwicklungspunkt</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a review</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>state of a review</comment>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>state of a review</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a review</comment>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of a review</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a review</comment>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state of a review</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The summary is empty.</source>
        <translation>Die Zusammenfassung ist leer.</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>line</comment>
        <translation>gemeinsame</translation>
    </message>
    <message>
        <source>private</source>
        <comment>line</comment>
        <translation>private</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>part of a session</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>reality</source>
        <comment>part of a session</comment>
        <translation>Wirklichkeit</translation>
    </message>
    <message>
        <source>options</source>
        <comment>part of a session</comment>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>will</source>
        <comment>part of a session</comment>
        <translation>Wille</translation>
    </message>
    <message>
        <source>recap</source>
        <comment>part of a session</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>manager name</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>tech lead name</source>
        <translation>Tech Lead</translation>
    </message>
    <message>
        <source>The level “{level}” is not one of {known}.</source>
        <translation>Die Stufe „{level}“ gibt es nicht. Es gibt {known}.</translation>
    </message>
    <message>
        <source>The path “{path}” is not one of {known}.</source>
        <translation>Den Weg „{path}“ gibt es nicht. Es gibt {known}.</translation>
    </message>
    <message>
        <source>private</source>
        <comment>note</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>shareable</source>
        <comment>note</comment>
        <translation>teilbar</translation>
    </message>
    <message>
        <source>Export {file_name}</source>
        <translation>{file_name} exportieren</translation>
    </message>
    <message>
        <source>Set the date of a session</source>
        <translation>Datum einer Sitzung setzen</translation>
    </message>
    <message>
        <source>Set the length of a session</source>
        <translation>Dauer einer Sitzung setzen</translation>
    </message>
    <message>
        <source>Choose the topics of a session</source>
        <translation>Themen einer Sitzung wählen</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The rubric of this cycle has no competency {competency}.</source>
        <translation>Das Raster dieses Zyklus hat keine Kompetenz {competency}.</translation>
    </message>
    <message>
        <source>Edit an action</source>
        <translation>Aktion bearbeiten</translation>
    </message>
    <message>
        <source>Split an action</source>
        <translation>Aktion aufteilen</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Beurteilung beginnen</translation>
    </message>
    <message>
        <source>Start reviews</source>
        <translation>Beurteilungen beginnen</translation>
    </message>
    <message>
        <source>Rating of {competency}</source>
        <translation>Bewertung von {competency}</translation>
    </message>
    <message>
        <source>Mark {competency} as not observed</source>
        <translation>{competency} als nicht beobachtet markieren</translation>
    </message>
    <message>
        <source>Clear the rating of {competency}</source>
        <translation>Bewertung von {competency} löschen</translation>
    </message>
    <message>
        <source>Rate many competencies</source>
        <translation>Viele Kompetenzen bewerten</translation>
    </message>
    <message>
        <source>Comment on {competency}</source>
        <translation>{competency} kommentieren</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Decide the conclusion</source>
        <translation>Ergebnis entscheiden</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence for many competencies</source>
        <translation>Belege für viele Kompetenzen hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>The rubric of this review has no competency {competency}.</source>
        <translation>Das Raster dieser Beurteilung hat keine Kompetenz {competency}.</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>The {period} must be between 1 and {longest}.</source>
        <translation>„{period}“ muss zwischen 1 und {longest} liegen.</translation>
    </message>
    <message>
        <source>Edit a mentorship</source>
        <translation>Mentoring bearbeiten</translation>
    </message>
    <message>
        <source>Expectations met: {match}, weighted. {reached} of {rated} rated competencies reach the rating that {profile} expects. The average shortfall is {shortfall} rating steps. Ratings above expectation do not offset it.</source>
        <translation>Erfüllte Erwartungen: {match}, gewichtet. {reached} von {rated} bewerteten Kompetenzen erreichen die für {profile} erwartete Bewertung. Im Mittel fehlen {shortfall} Punkte. Bewertungen über der Erwartung gleichen das nicht aus.</translation>
    </message>
    <message>
        <source>the standing is at least {lower} and below {upper}</source>
        <translation>der Abstand zur Stufe liegt bei mindestens {lower} und unter {upper}</translation>
    </message>
    <message>
        <source>more than {limit} core competencies are below the expected rating: {listed}</source>
        <translation>mehr als {limit} Kernkompetenzen liegen unter der erwarteten Bewertung: {listed}</translation>
    </message>
    <message>
        <source>the standing is below {limit}</source>
        <translation>der Abstand zur Stufe liegt unter {limit}</translation>
    </message>
    <message>
        <source>the standing is at least {limit}</source>
        <translation>der Abstand zur Stufe liegt bei mindestens {limit}</translation>
    </message>
    <message>
        <source>core competencies are {steps} or more steps below the expected rating, whatever the standing: {listed}</source>
        <translation>Kernkompetenzen liegen {steps} oder mehr Punkte unter der erwarteten Bewertung, unabhängig vom Abstand zur Stufe: {listed}</translation>
    </message>
    <message>
        <source>Rubric version {version} uses the first edition of this rule, without a standing.</source>
        <translation>In Version {version} des Rasters gilt die erste Fassung dieser Regel, ohne Abstand zur Stufe.</translation>
    </message>
    <message>
        <source>This is a close call: a threshold lies within the band, so {also} is also possible.</source>
        <translation>Die Entscheidung ist knapp: Eine Schwelle liegt im Unsicherheitsbereich, daher ist auch {also} möglich.</translation>
    </message>
    <message>
        <source>“{conclusion}”</source>
        <translation>„{conclusion}“</translation>
    </message>
    <message>
        <source>{name} (self-rating {own}, reviewer {reviewer}): the reviewer sees more than you do. Where else could you use it?</source>
        <translation>{name} (Selbsteinschätzung {own}, Beurteilung {reviewer}): In der Beurteilung wird mehr gesehen als von Ihnen selbst. Wo könnten Sie das noch einsetzen?</translation>
    </message>
    <message>
        <source>Which two suggestions for the future would help you most, and who can give them?</source>
        <translation>Welche zwei Anregungen für die Zukunft würden Ihnen am meisten helfen, und wer kann sie geben?</translation>
    </message>
    <message>
        <source>What can your manager start, stop or continue to support you?</source>
        <translation>Womit kann Ihre Führungskraft anfangen, aufhören oder weitermachen, um Sie zu unterstützen?</translation>
    </message>
    <message>
        <source>{name} (self-rating {own}, reviewer {reviewer}): which situation in the coming months would let others see what you see?</source>
        <translation>{name} (Selbsteinschätzung {own}, Beurteilung {reviewer}): In welcher Situation der kommenden Monate könnten andere sehen, was Sie sehen?</translation>
    </message>
    <message>
        <source>This note is private. Make it shareable first, if the engineer may read it.</source>
        <translation>Diese Notiz ist privat. Geben Sie sie zuerst frei, wenn die beurteilte Person sie lesen darf.</translation>
    </message>
    <message>
        <source>This note has no competency. Add at least one, because evidence belongs to competencies.</source>
        <translation>Dieser Notiz ist keine Kompetenz zugeordnet. Fügen Sie mindestens eine hinzu, denn Belege gehören zu Kompetenzen.</translation>
    </message>
    <message>
        <source>This engineer has no draft review. Start one, or return the submitted review to draft.</source>
        <translation>Für diese Person gibt es keinen Beurteilungsentwurf. Beginnen Sie einen, oder setzen Sie die eingereichte Beurteilung in den Entwurf zurück.</translation>
    </message>
    <message>
        <source>This note is already evidence in the current review.</source>
        <translation>Diese Notiz ist bereits ein Beleg in der laufenden Beurteilung.</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>partly achieved</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>Low interest</source>
        <translation>Geringes Interesse</translation>
    </message>
    <message>
        <source>Normal interest</source>
        <translation>Normales Interesse</translation>
    </message>
    <message>
        <source>High interest</source>
        <translation>Hohes Interesse</translation>
    </message>
    <message>
        <source>Your ratings are shown beside those of {reviewer} and never averaged into them.</source>
        <translation>Ihre Bewertungen stehen neben denen von {reviewer} und werden nie mit ihnen verrechnet.</translation>
    </message>
    <message>
        <source>HR sees means only.</source>
        <translation>Die Personalabteilung sieht nur Mittelwerte.</translation>
    </message>
    <message>
        <source>This answer is empty: it has no rating and no comment.</source>
        <translation>Diese Antwort ist leer: Sie enthält keine Bewertung und keinen Kommentar.</translation>
    </message>
    <message>
        <source>{reviewer} sees your answer to a competency after rating it, never before.</source>
        <translation>{reviewer} sieht Ihre Antwort zu einer Kompetenz erst nach der eigenen Bewertung, nie vorher.</translation>
    </message>
    <message>
        <source>Your own report shows your ratings and comments. HR sees your mean for each area.</source>
        <translation>Ihr eigener Bericht zeigt Ihre Bewertungen und Kommentare. Die Personalabteilung sieht Ihren Mittelwert je Bereich.</translation>
    </message>
    <message>
        <source>You decide below whether {engineer} sees your comments. HR sees means only.</source>
        <translation>Sie entscheiden unten, ob {engineer} Ihre Kommentare sieht. Die Personalabteilung sieht nur Mittelwerte.</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>request for an opinion</comment>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>request for an opinion</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>request for an opinion</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>an diesem Computer</translation>
    </message>
    <message>
        <source>PDF form</source>
        <translation>PDF-Formular</translation>
    </message>
    <message>
        <source>typed in from paper</source>
        <translation>von Papier eingegeben</translation>
    </message>
    <message>
        <source>with my name</source>
        <translation>mit meinem Namen</translation>
    </message>
    <message>
        <source>without my name</source>
        <translation>ohne meinen Namen</translation>
    </message>
    <message>
        <source>summary only: my ratings count, my comments are not shown</source>
        <translation>nur zusammengefasst: Meine Bewertungen zählen, meine Kommentare werden nicht gezeigt</translation>
    </message>
    <message>
        <source>nearly every day</source>
        <translation>fast täglich</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>less often</source>
        <translation>seltener</translation>
    </message>
    <message>
        <source>{competency} is both rated and marked as not observed. Choose one.</source>
        <translation>{competency} ist bewertet und zugleich als nicht beobachtet markiert. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Peer ratings are included once the review is submitted.</source>
        <translation>Einschätzungen aus dem Kollegenkreis sind enthalten, sobald die Beurteilung eingereicht ist.</translation>
    </message>
    <message>
        <source>Peer ratings are no longer included, because a peer withdrew their answer.</source>
        <translation>Einschätzungen aus dem Kollegenkreis sind nicht mehr enthalten, weil eine Person ihre Antwort zurückgezogen hat.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>equivalent</source>
        <translation>gleichwertig</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet damit</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>lehrt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>the engineer</source>
        <translation>die beurteilte Person</translation>
    </message>
    <message>
        <source>recollection</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>dated event</source>
        <translation>datiertes Ereignis</translation>
    </message>
    <message>
        <source>measured or linked</source>
        <translation>gemessen oder verlinkt</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a trend</comment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>a trend</comment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>a trend</comment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>a trend</comment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Follow it, and change nothing yet.</source>
        <translation>Sie verfolgen den Trend und ändern noch nichts.</translation>
    </message>
    <message>
        <source>Run a small experiment with a question and an end date.</source>
        <translation>Sie machen einen kleinen Versuch mit einer Frage und einem Enddatum.</translation>
    </message>
    <message>
        <source>Use it where it fits, and help others use it.</source>
        <translation>Sie setzen ihn ein, wo er passt, und helfen anderen dabei.</translation>
    </message>
    <message>
        <source>Start nothing new with it for now.</source>
        <translation>Sie fangen damit vorerst nichts Neues an.</translation>
    </message>
    <message>
        <source>This form belongs to another review.</source>
        <translation>Dieses Formular gehört zu einer anderen Beurteilung.</translation>
    </message>
    <message>
        <source>This form belongs to another cycle.</source>
        <translation>Dieses Formular gehört zu einem anderen Zyklus.</translation>
    </message>
    <message>
        <source>This form is about another person.</source>
        <translation>In diesem Formular geht es um eine andere Person.</translation>
    </message>
    <message>
        <source>The request to {name} was withdrawn.</source>
        <translation>Die Anfrage an {name} wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Core competencies, and ratings that differ from the expected one, need dated evidence from the review period. All others need a comment or such evidence. A rating of 5, or one that is two or more below the expected rating, needs evidence from two different months. One piece of evidence counts for at most five competencies.</source>
        <translation>Kernkompetenzen und Bewertungen, die von der Erwartung abweichen, brauchen datierte Belege aus dem Beurteilungszeitraum. Alle anderen brauchen einen Kommentar oder einen solchen Beleg. Eine 5 oder eine Bewertung, die zwei oder mehr unter der Erwartung liegt, braucht Belege aus zwei verschiedenen Monaten. Ein Beleg zählt für höchstens fünf Kompetenzen.</translation>
    </message>
    <message>
        <source>Needs evidence from two different months of the review period. In its first month, wait for the second.</source>
        <translation>Braucht Belege aus zwei verschiedenen Monaten des Beurteilungszeitraums. Warten Sie im ersten Monat den zweiten ab.</translation>
    </message>
    <message>
        <source>Needs evidence from a second month of the review period. In its first month, wait for the second.</source>
        <translation>Braucht einen Beleg aus einem zweiten Monat des Beurteilungszeitraums. Warten Sie im ersten Monat den zweiten ab.</translation>
    </message>
    <message>
        <source>language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>There are no documents in “{language}”. Choose from {known}.</source>
        <translation>In „{language}“ gibt es keine Dokumente. Wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>Mentoring session: {name}</source>
        <translation>Mentoring-Sitzung: {name}</translation>
    </message>
    <message>
        <source>Action of the {owner}, mentoring of {name}</source>
        <translation>Aktion ({owner}), Mentoring von {name}</translation>
    </message>
    <message>
        <source>Mentoring session: cancelled</source>
        <translation>Mentoring-Sitzung: abgesagt</translation>
    </message>
    <message>
        <source>Mentoring action: closed</source>
        <translation>Mentoring-Aktion: abgeschlossen</translation>
    </message>
    <message>
        <source>The review no longer covers any competency of the request to {name}. Change the request or withdraw it.</source>
        <translation>Die Beurteilung umfasst keine Kompetenz der Anfrage an {name} mehr. Ändern Sie die Anfrage oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>This form is about {engineer} in {cycle}, not about the chosen review.</source>
        <translation>In diesem Formular geht es um {engineer} in {cycle}, nicht um die gewählte Beurteilung.</translation>
    </message>
    <message>
        <source>{competency} has an unknown rating in this form.</source>
        <translation>{competency} hat in diesem Formular eine unbekannte Bewertung.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>answer</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>answer</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>answer</comment>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{number} columns are not read: {columns}.</source>
        <translation>
            <numerusform>{number} Spalte wird nicht gelesen: {columns}.</numerusform>
            <numerusform>{number} Spalten werden nicht gelesen: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} columns have no heading and were skipped: {columns}.</source>
        <translation>
            <numerusform>{number} Spalte hat keine Überschrift und wurde nicht gelesen: {columns}.</numerusform>
            <numerusform>{number} Spalten haben keine Überschrift und wurden nicht gelesen: {columns}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “{sheet}” is empty.</source>
        <translation>Das Tabellenblatt „{sheet}“ ist leer.</translation>
    </message>
    <message>
        <source>{file} has no people below the headings in row {row}.</source>
        <translation>{file} enthält keine Personen unter den Überschriften in Zeile {row}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>{number} sheets were skipped: {sheets}. Choose one to import its people too.</source>
        <translation>
            <numerusform>{number} Tabellenblatt wurde nicht gelesen: {sheets}. Wählen Sie es, um auch seine Personen einzulesen.</numerusform>
            <numerusform>{number} Tabellenblätter wurden nicht gelesen: {sheets}. Wählen Sie eines, um auch seine Personen einzulesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sheets are hidden and were skipped: {sheets}.</source>
        <translation>
            <numerusform>{number} Tabellenblatt ist ausgeblendet und wurde nicht gelesen: {sheets}.</numerusform>
            <numerusform>{number} Tabellenblätter sind ausgeblendet und wurden nicht gelesen: {sheets}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has the level. It is read from column “{heading}”.</source>
        <translation>Keine Spalte enthält die Stufe. Sie wird aus der Spalte „{heading}“ gelesen.</translation>
    </message>
    <message>
        <source>Column “{heading}” has last names first. First names were put before them.</source>
        <translation>In der Spalte „{heading}“ stehen Nachnamen zuerst. Die Vornamen wurden davorgesetzt.</translation>
    </message>
    <message>
        <source>Invisible characters were removed: {cells}.</source>
        <translation>Unsichtbare Zeichen wurden entfernt: {cells}.</translation>
    </message>
    <message>
        <source>“{text}” is not between {first} and {last} and probably wrong.</source>
        <translation>„{text}“ liegt nicht zwischen {first} und {last} und ist vermutlich falsch.</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows have no level. It is read from column “{heading}”.</source>
        <translation>
            <numerusform>{number} Zeile hat keine Stufe. Sie wird aus der Spalte „{heading}“ gelesen.</numerusform>
            <numerusform>{number} Zeilen haben keine Stufe. Sie wird aus der Spalte „{heading}“ gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is a public card of another version of Plumbline. Ask for a new card.</source>
        <translation>{file} ist eine Prüfkarte einer anderen Version von Plumbline. Bitten Sie um eine neue Karte.</translation>
    </message>
    <message>
        <source>{file} is damaged: its fingerprint does not match its key.</source>
        <translation>{file} ist beschädigt: Der Fingerabdruck passt nicht zum Schlüssel.</translation>
    </message>
    <message>
        <source>{file} is not a public card of a workspace.</source>
        <translation>{file} ist keine Prüfkarte einer Arbeitsdatei.</translation>
    </message>
    <message>
        <source>Suggested: {conclusion} ({profile})</source>
        <translation>Vorschlag: {conclusion} ({profile})</translation>
    </message>
    <message>
        <source>Decided: {conclusion}</source>
        <translation>Entschieden: {conclusion}</translation>
    </message>
    <message>
        <source>Score {score}, expected {expected}, expectations met {met}, coverage {coverage}</source>
        <translation>Gesamtwert {score}, erwartet {expected}, erfüllte Erwartungen {met}, Abdeckung {coverage}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>also possible: {conclusions}</source>
        <translation>auch möglich: {conclusions}</translation>
    </message>
    <message>
        <source>Standing {standing} ± {band} rating steps</source>
        <translation>Abstand zur Stufe {standing} ± {band} Punkte</translation>
    </message>
    <message>
        <source>This review covers {number} of {total} competencies. Not included: {codes}.</source>
        <translation>Diese Beurteilung umfasst {number} von {total} Kompetenzen. Nicht enthalten: {codes}.</translation>
    </message>
    <message>
        <source>{decided}, on {day}</source>
        <translation>{decided}, am {day}</translation>
    </message>
    <message>
        <source>{listed} and {number} more</source>
        <translation>{listed} und {number} weitere</translation>
    </message>
    <message>
        <source>{cell} contains a character that reorders text ({code}). Type the text again without it.</source>
        <translation>{cell} enthält ein Zeichen, das die Reihenfolge des Textes ändert ({code}). Geben Sie den Text ohne dieses Zeichen neu ein.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>All ratings of an area are the same in {count} of {all} areas: {areas}. Check each competency against its own anchors.</source>
        <translation>In {count} von {all} Bereichen sind alle Bewertungen gleich: {areas}. Prüfen Sie jede Kompetenz an ihren eigenen Verhaltensankern.</translation>
    </message>
    <message>
        <source>{above} of {all} ratings are above the expected rating, {below} below. Check the highest against their anchors. What could this person do better?</source>
        <translation>{above} von {all} Bewertungen liegen über der Erwartung, {below} darunter. Prüfen Sie die höchsten an ihren Verhaltensankern. Was könnte diese Person besser machen?</translation>
    </message>
    <message>
        <source>{below} of {all} ratings are below the expected rating, {above} above. Check the lowest against their anchors. What did this person do well?</source>
        <translation>{below} von {all} Bewertungen liegen unter der Erwartung, {above} darüber. Prüfen Sie die niedrigsten an ihren Verhaltensankern. Was hat diese Person gut gemacht?</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>effort</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>effort</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>effort</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>A quarter</source>
        <comment>effort</comment>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>technologies</comment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <comment>technologies</comment>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <comment>technologies</comment>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Relational databases</source>
        <comment>technologies</comment>
        <translation>Relationale Datenbanken</translation>
    </message>
    <message>
        <source>NoSQL databases</source>
        <comment>technologies</comment>
        <translation>NoSQL-Datenbanken</translation>
    </message>
    <message>
        <source>Web servers</source>
        <comment>technologies</comment>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Serverless</source>
        <comment>technologies</comment>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Containers</source>
        <comment>technologies</comment>
        <translation>Container</translation>
    </message>
    <message>
        <source>Version control</source>
        <comment>technologies</comment>
        <translation>Versionsverwaltung</translation>
    </message>
    <message>
        <source>Cross-cutting</source>
        <comment>technologies</comment>
        <translation>Übergreifend</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>statistic</comment>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Often above</source>
        <comment>statistic</comment>
        <translation>Oft darüber</translation>
    </message>
    <message>
        <source>Highest reported</source>
        <comment>statistic</comment>
        <translation>Höchster gemeldeter Wert</translation>
    </message>
    <message>
        <source>Median</source>
        <comment>statistic</comment>
        <translation>Median</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <comment>statistic</comment>
        <translation>25. Perzentil</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <comment>statistic</comment>
        <translation>75. Perzentil</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>statistic</comment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Top earners</source>
        <comment>statistic</comment>
        <translation>Spitzenverdienst</translation>
    </message>
    <message>
        <source>Top startup market</source>
        <comment>statistic</comment>
        <translation>Führender Markt für Start-ups</translation>
    </message>
    <message>
        <source>{statistic}, {place}</source>
        <translation>{statistic}, {place}</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Field and market</source>
        <translation>Umfeld und Markt</translation>
    </message>
    <message>
        <source>What the role is</source>
        <translation>Was die Rolle ist</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bewährte Vorgehensweisen</translation>
    </message>
    <message>
        <source>Soft skills</source>
        <translation>Soziale Fähigkeiten</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Career paths</source>
        <translation>Karrierewege</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>Marktzahlen</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>Quellzeilen</translation>
    </message>
    <message>
        <source>The role in one paragraph, and the contents of this guide.</source>
        <translation>Die Rolle in einem Absatz und der Inhalt dieses Leitfadens.</translation>
    </message>
    <message>
        <source>What a senior backend engineer does, and which competencies rate it.</source>
        <translation>Was Senior Backend Engineers tun und welche Kompetenzen das bewerten.</translation>
    </message>
    <message>
        <source>The skills asked for, and three facts that are never scored.</source>
        <translation>Die verlangten Fähigkeiten und drei Fakten, die nie bewertet werden.</translation>
    </message>
    <message>
        <source>Habits of good work, each with activities to practise it.</source>
        <translation>Gewohnheiten guter Arbeit, jede mit Aktivitäten zum Üben.</translation>
    </message>
    <message>
        <source>Working with people, rated by what can be observed.</source>
        <translation>Die Arbeit mit Menschen, bewertet nach dem, was sich beobachten lässt.</translation>
    </message>
    <message>
        <source>The outcomes that a piece of evidence can show.</source>
        <translation>Die Wirkungen, die ein Beleg zeigen kann.</translation>
    </message>
    <message>
        <source>Where a career can lead, and what to try first.</source>
        <translation>Wohin eine Karriere führen kann und was Sie zuerst ausprobieren können.</translation>
    </message>
    <message>
        <source>What makes the role hard, and which activities help.</source>
        <translation>Was die Rolle schwierig macht und welche Aktivitäten helfen.</translation>
    </message>
    <message>
        <source>What is changing, and what you do about it.</source>
        <translation>Was sich verändert und wie Sie darauf reagieren.</translation>
    </message>
    <message>
        <source>The named technologies by kind, and which are in demand.</source>
        <translation>Die genannten Technologien nach Art und welche davon gefragt sind.</translation>
    </message>
    <message>
        <source>Published figures with their sources and contradictions.</source>
        <translation>Veröffentlichte Zahlen mit ihren Quellen und Widersprüchen.</translation>
    </message>
    <message>
        <source>Every line of the role document, and where it is shown.</source>
        <translation>Jede Zeile des Rollendokuments und wo sie gezeigt wird.</translation>
    </message>
    <message>
        <source>This action no longer exists.</source>
        <translation>Diese Aktion gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Write at least two parts, one per line. To change only the wording, edit the action.</source>
        <translation>Schreiben Sie mindestens zwei Teile, jeden in eine eigene Zeile. Um nur den Wortlaut zu ändern, bearbeiten Sie die Aktion.</translation>
    </message>
    <message>
        <source>Use the competencies of the cycle</source>
        <translation>Kompetenzen des Zyklus übernehmen</translation>
    </message>
    <message>
        <source>This review has been shared. It keeps the competencies of its first revision.</source>
        <translation>Diese Beurteilung wurde bereits übergeben. Sie behält die Kompetenzen ihrer ersten Revision.</translation>
    </message>
    <message>
        <source>The cycle no longer includes {codes}, and this review has a rating, comment, evidence, point or opinion about it. Remove that first, or include it in the cycle again.</source>
        <translation>Der Zyklus enthält {codes} nicht mehr, und diese Beurteilung enthält dazu eine Bewertung, einen Kommentar, einen Beleg, einen Punkt oder eine Einschätzung. Entfernen Sie dies zuerst, oder nehmen Sie die Kompetenz wieder in den Zyklus auf.</translation>
    </message>
    <message>
        <source>Exclude {competency} from a cycle</source>
        <translation>{competency} aus einem Zyklus ausnehmen</translation>
    </message>
    <message>
        <source>Say why {competency} does not apply. The reason is printed in every review.</source>
        <translation>Begründen Sie, warum {competency} nicht zutrifft. Die Begründung wird in jeder Beurteilung gedruckt.</translation>
    </message>
    <message>
        <source>{competency} is already rated in this cycle, so it can no longer be excluded.</source>
        <translation>{competency} ist in diesem Zyklus bereits bewertet und kann nicht mehr ausgenommen werden.</translation>
    </message>
    <message>
        <source>The cycle would end on {ends_on}, before it starts on {starts_on}. Change one of the dates.</source>
        <translation>Der Zyklus würde am {ends_on} enden, vor seinem Beginn am {starts_on}. Ändern Sie eines der Daten.</translation>
    </message>
    <message>
        <source>A cycle named “{name}” already exists. Choose another name.</source>
        <translation>Einen Zyklus namens „{name}“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Keep unsent text</source>
        <translation>Nicht gesendeten Text aufbewahren</translation>
    </message>
    <message>
        <source>The item this text belongs to no longer exists, so the text cannot be kept.</source>
        <translation>Das Element, zu dem dieser Text gehört, gibt es nicht mehr. Der Text kann deshalb nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This evidence no longer exists.</source>
        <translation>Diesen Beleg gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Evidence describes past events, but {day} is in the future. Change the date.</source>
        <translation>Belege beschreiben Vergangenes, {day} liegt aber in der Zukunft. Ändern Sie das Datum.</translation>
    </message>
    <message>
        <source>This repeats what a peer wrote. Describe what happened in your own words, so that the peer is not quoted.</source>
        <translation>Das wiederholt, was jemand aus dem Kollegenkreis geschrieben hat. Beschreiben Sie das Geschehene mit eigenen Worten, damit niemand zitiert wird.</translation>
    </message>
    <message>
        <source>Describe the behaviour: what was done that someone else could have observed.</source>
        <translation>Beschreiben Sie das Verhalten: was getan wurde und von anderen beobachtet werden konnte.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>This note is evidence in a review. Remove it there first.</source>
        <translation>Diese Notiz ist ein Beleg in einer Beurteilung. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>A note can only become evidence in a review of the same engineer.</source>
        <translation>Eine Notiz kann nur in einer Beurteilung derselben Person zum Beleg werden.</translation>
    </message>
    <message>
        <source>Start a mentorship</source>
        <translation>Mentoring beginnen</translation>
    </message>
    <message>
        <source>End a mentorship</source>
        <translation>Mentoring beenden</translation>
    </message>
    <message>
        <source>A calendar cannot remind more than a week before a session.</source>
        <translation>Ein Kalender kann höchstens eine Woche vor einer Sitzung erinnern.</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Sitzung festhalten</translation>
    </message>
    <message>
        <source>Delete a session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>Finish an action</source>
        <translation>Aktion erledigen</translation>
    </message>
    <message>
        <source>Drop an action</source>
        <translation>Aktion streichen</translation>
    </message>
    <message>
        <source>The mentorship started on {starts_on}. It cannot end before that date.</source>
        <translation>Das Mentoring hat am {starts_on} begonnen. Es kann nicht vor diesem Tag enden.</translation>
    </message>
    <message>
        <source>Sessions cannot be {cadence_days} days apart. Enter a number from 1 to 366.</source>
        <translation>Sitzungen können nicht {cadence_days} Tage auseinanderliegen. Geben Sie eine Zahl von 1 bis 366 ein.</translation>
    </message>
    <message>
        <source>Describe the action: what will be done.</source>
        <translation>Beschreiben Sie die Aktion: was getan wird.</translation>
    </message>
    <message>
        <source>Ask for an opinion ({role})</source>
        <translation>Einschätzung anfragen ({role})</translation>
    </message>
    <message>
        <source>Change a request for an opinion</source>
        <translation>Anfrage einer Einschätzung ändern</translation>
    </message>
    <message>
        <source>Record a reminder</source>
        <translation>Erinnerung festhalten</translation>
    </message>
    <message>
        <source>Withdraw a request for an opinion</source>
        <translation>Anfrage einer Einschätzung zurückziehen</translation>
    </message>
    <message>
        <source>Record an answer ({channel})</source>
        <translation>Antwort festhalten ({channel})</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>{name} has already been asked as {role}. If this is another person, add something to the name to tell them apart.</source>
        <translation>{name} ist bereits angefragt ({role}). Wenn es sich um eine andere Person handelt, ergänzen Sie den Namen, damit sich beide unterscheiden lassen.</translation>
    </message>
    <message>
        <source>{name} has already answered. To ask again, withdraw the request first.</source>
        <translation>{name} hat bereits geantwortet. Ziehen Sie zuerst die Anfrage zurück, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>Enter the name of the person, so that each person counts once.</source>
        <translation>Geben Sie den Namen der Person ein, damit jede Person nur einmal zählt.</translation>
    </message>
    <message>
        <source>Choose at least one competency to ask about.</source>
        <translation>Wählen Sie mindestens eine Kompetenz, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>{name} is the engineer or the reviewer and cannot be asked as {role}.</source>
        <translation>{name} wird beurteilt oder beurteilt selbst und kann deshalb nicht als {role} gefragt werden.</translation>
    </message>
    <message>
        <source>The request to {name} was withdrawn. Ask again if you need an answer.</source>
        <translation>Die Anfrage an {name} wurde zurückgezogen. Fragen Sie erneut an, wenn Sie eine Antwort brauchen.</translation>
    </message>
    <message>
        <source>{name} was not asked about {competency}.</source>
        <translation>{name} wurde nicht nach {competency} gefragt.</translation>
    </message>
    <message>
        <source>A peer is asked about at most {longest} competencies, not {number}.</source>
        <translation>Im Kollegenkreis wird nach höchstens {longest} Kompetenzen gefragt, nicht nach {number}.</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Choose challenges and trends</source>
        <translation>Herausforderungen und Trends wählen</translation>
    </message>
    <message>
        <source>Close a plan</source>
        <translation>Plan abschließen</translation>
    </message>
    <message>
        <source>Finish activity {activity}</source>
        <translation>Aktivität {activity} als erledigt festhalten</translation>
    </message>
    <message>
        <source>Check in on a goal</source>
        <translation>Zwischenstand eines Ziels festhalten</translation>
    </message>
    <message>
        <source>Close a goal</source>
        <translation>Ziel abschließen</translation>
    </message>
    <message>
        <source>The plan would end on {ends_on}, before it starts on {starts_on}. Change one of the dates.</source>
        <translation>Der Plan würde am {ends_on} enden, vor seinem Beginn am {starts_on}. Ändern Sie eines der Daten.</translation>
    </message>
    <message>
        <source>This plan is agreed, so its target cannot change. To set another target, close the plan and start a new one.</source>
        <translation>Dieser Plan ist vereinbart, daher kann sich sein Zielprofil nicht ändern. Für ein anderes Zielprofil schließen Sie den Plan und beginnen einen neuen.</translation>
    </message>
    <message>
        <source>A plan has at most {most} goals. Remove one first, or keep this goal for the next plan.</source>
        <translation>Ein Plan hat höchstens {most} Ziele. Entfernen Sie zuerst eines, oder heben Sie dieses für den nächsten Plan auf.</translation>
    </message>
    <message>
        <source>A plan without goals cannot be agreed. Add a goal first.</source>
        <translation>Ein Plan ohne Ziele kann nicht vereinbart werden. Fügen Sie zuerst ein Ziel hinzu.</translation>
    </message>
    <message>
        <source>Choose the result of the goal: achieved, partly achieved or dropped.</source>
        <translation>Wählen Sie das Ergebnis des Ziels: erreicht, teilweise erreicht oder gestrichen.</translation>
    </message>
    <message>
        <source>The rubric of this plan has no competency {competency}.</source>
        <translation>Das Raster dieses Plans hat keine Kompetenz {competency}.</translation>
    </message>
    <message>
        <source>Write the statement of the goal: what will be different, and how that can be observed.</source>
        <translation>Formulieren Sie das Ziel: was anders sein wird und woran man es erkennt.</translation>
    </message>
    <message>
        <source>This goal no longer exists.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This review is {state} and can no longer be edited. Open a new revision to change it.</source>
        <translation>Diese Beurteilung hat den Status „{state}“ und kann nicht mehr bearbeitet werden. Öffnen Sie eine neue Revision, um sie zu ändern.</translation>
    </message>
    <message>
        <source>{competency} does not apply in this cycle.</source>
        <translation>{competency} trifft in diesem Zyklus nicht zu.</translation>
    </message>
    <message>
        <source>This workspace has no cycle with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat keinen Zyklus mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>Enter the name of the reviewer for the review of {name}.</source>
        <translation>Geben Sie an, wer die Beurteilung von {name} schreibt.</translation>
    </message>
    <message>
        <source>Submit a review</source>
        <translation>Beurteilung einreichen</translation>
    </message>
    <message>
        <source>Share a review</source>
        <translation>Beurteilung übergeben</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>Write the employee comment</source>
        <translation>Kommentar der beurteilten Person schreiben</translation>
    </message>
    <message>
        <source>Edit the employee comment</source>
        <translation>Kommentar der beurteilten Person bearbeiten</translation>
    </message>
    <message>
        <source>Acknowledge a review</source>
        <translation>Beurteilung bestätigen</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Verweigerung festhalten</translation>
    </message>
    <message>
        <source>Close a review</source>
        <translation>Beurteilung abschließen</translation>
    </message>
    <message>
        <source>Raise an appeal</source>
        <translation>Einspruch erheben</translation>
    </message>
    <message>
        <source>Decide an appeal</source>
        <translation>Einspruch entscheiden</translation>
    </message>
    <message>
        <source>This review cannot be submitted yet:
  {listed}</source>
        <translation>Diese Beurteilung kann noch nicht eingereicht werden:
  {listed}</translation>
    </message>
    <message>
        <source>The comment is already stored. Only the engineer may change it, in a separate step.</source>
        <translation>Der Kommentar ist bereits gespeichert. Nur die beurteilte Person darf ihn ändern, in einem eigenen Schritt.</translation>
    </message>
    <message>
        <source>Enter the name of the witness to the refusal.</source>
        <translation>Geben Sie den Namen der Person an, die die Verweigerung bezeugt.</translation>
    </message>
    <message>
        <source>A review cannot be appealed before it is shared.</source>
        <translation>Gegen eine Beurteilung ist kein Einspruch möglich, bevor sie übergeben ist.</translation>
    </message>
    <message>
        <source>Name the person who decides the appeal. It cannot be the reviewer or the manager.</source>
        <translation>Nennen Sie die Person, die über den Einspruch entscheidet. Sie darf weder die beurteilende Person noch die Führungskraft sein.</translation>
    </message>
    <message>
        <source>The appeal cannot be decided by {day}, which is in the past. Enter a later day.</source>
        <translation>Der Einspruch kann nicht bis {day} entschieden werden, denn dieser Tag liegt in der Vergangenheit. Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>Say why the review changes. The reason is printed with the revisions.</source>
        <translation>Begründen Sie die Änderung der Beurteilung. Die Begründung wird bei den Revisionen gedruckt.</translation>
    </message>
    <message>
        <source>This review has no earlier revision. A draft started by mistake can be deleted.</source>
        <translation>Diese Beurteilung hat keine frühere Revision. Ein versehentlich begonnener Entwurf kann gelöscht werden.</translation>
    </message>
    <message>
        <source>A review that is {now} cannot become {to}. The next status is {after}.</source>
        <translation>Eine Beurteilung mit dem Status „{now}“ kann nicht „{to}“ werden. Der nächste Status ist: {after}.</translation>
    </message>
    <message>
        <source>This is a close call. Give a reason for the conclusion.</source>
        <translation>Die Entscheidung ist knapp. Begründen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Give a reason if the conclusion differs from the suggested one. Both are stored.</source>
        <translation>Begründen Sie ein Ergebnis, das vom vorgeschlagenen abweicht. Beide werden gespeichert.</translation>
    </message>
    <message>
        <source>Cloud providers</source>
        <comment>technologies</comment>
        <translation>Cloud-Anbieter</translation>
    </message>
    <message>
        <source>Insufficient evidence under {coverage} coverage. Below level when the standing is below {approaching}, approaching level when it is below {meets}, exceeds level from {exceeds} on, or from half of the room above the expected ratings if that is less, and never without room. Otherwise meets level. Core competencies cap the result: {below_cap} or more of them {steps} or more steps below the expected rating lead to below level at most, {approaching_cap} or more to approaching level at most, and more than {meets_cap} below the expected rating to meets level at most.</source>
        <translation>„Zu wenig Belege“ unter {coverage} Abdeckung. „Unter der Stufe“ bei einem Abstand unter {approaching}, „Nähert sich der Stufe“ unter {meets}, „Übertrifft die Stufe“ ab {exceeds} oder ab der Hälfte des Spielraums über den erwarteten Bewertungen, falls das weniger ist, und nie ohne Spielraum. Sonst „Erfüllt die Stufe“. Kernkompetenzen begrenzen das Ergebnis: Ab {below_cap} Kernkompetenzen, die {steps} oder mehr unter der Erwartung liegen, ist es höchstens „Unter der Stufe“, ab {approaching_cap} höchstens „Nähert sich der Stufe“, und bei mehr als {meets_cap} unter der Erwartung höchstens „Erfüllt die Stufe“.</translation>
    </message>
    <message>
        <source>With {number} competencies, the band of the standing is ± {least} to ± {most}, depending on the profile.</source>
        <translation>Mit {number} Kompetenzen ist die Spanne des Abstands zur Stufe ± {least} bis ± {most}, je nach Profil.</translation>
    </message>
    <message>
        <source>Ratings exactly as expected are then a close call, which needs a reason, for: {profiles}.</source>
        <translation>Bewertungen genau nach Erwartung sind dann eine knappe Entscheidung, die eine Begründung braucht, für: {profiles}.</translation>
    </message>
    <message>
        <source>You agree on {strengths} of {compared} ratings that meet expectations. Which of these strengths do you want to use more often?</source>
        <translation>Bei {strengths} von {compared} Bewertungen sind Sie sich einig, und die Erwartung ist erfüllt. Welche dieser Stärken möchten Sie öfter einsetzen?</translation>
    </message>
    <message>
        <source>Linked to {number} competencies. Counts only for the first five in the rubric’s order: {codes}.</source>
        <translation>Mit {number} Kompetenzen verknüpft. Zählt nur für die ersten fünf in der Reihenfolge des Rasters: {codes}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies are rated, with all the evidence they need.</source>
        <translation>
            <numerusform>{number} Kompetenz ist bewertet und hat alle nötigen Belege.</numerusform>
            <numerusform>{number} Kompetenzen sind bewertet und haben alle nötigen Belege.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the review period. It does not count.</source>
        <translation>Außerhalb des Zeitraums. Er zählt nicht.</translation>
    </message>
    <message>
        <source>The rated competency still needs evidence or a comment.</source>
        <translation>Die bewertete Kompetenz braucht noch Belege oder einen Kommentar.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of {rated} rated competencies still need evidence or a comment.</source>
        <translation>
            <numerusform>{number} von {rated} bewerteten Kompetenzen braucht noch Belege oder einen Kommentar.</numerusform>
            <numerusform>{number} von {rated} bewerteten Kompetenzen brauchen noch Belege oder einen Kommentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a comment, or evidence from the review period.</source>
        <translation>Braucht einen Kommentar oder einen Beleg aus dem Zeitraum.</translation>
    </message>
    <message>
        <source>Needs dated evidence from the review period.</source>
        <translation>Braucht einen datierten Beleg aus dem Zeitraum.</translation>
    </message>
    <message>
        <source>The current review covers none of the competencies of this note. Add one that it covers.</source>
        <translation>Die aktuelle Beurteilung umfasst keine der Kompetenzen dieser Notiz. Fügen Sie eine hinzu, die sie umfasst.</translation>
    </message>
    <message>
        <source>You can withdraw your answer until {reviewer} submits the review. The history of the file keeps it.</source>
        <translation>Sie können Ihre Antwort zurückziehen, bis {reviewer} die Beurteilung einreicht. In der Historie der Datei bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>Comments are shown once four colleagues have answered, and on a competency once four have rated it. Comments without a name also need four colleagues who are not named. A comment on a competency that you do not rate is never shown. You decide below whether and how yours are shown.</source>
        <translation>Kommentare werden gezeigt, sobald vier Kolleginnen und Kollegen geantwortet haben, zu einer Kompetenz, sobald vier sie bewertet haben. Kommentare ohne Namen brauchen außerdem vier Personen, die nicht genannt werden. Ein Kommentar zu einer Kompetenz, die Sie nicht bewerten, wird nie gezeigt. Unten entscheiden Sie, ob und wie Ihre Kommentare gezeigt werden.</translation>
    </message>
    <message>
        <source>{reviewer} collects the forms. Plumbline shows {reviewer} only means as well, and only after the review is submitted. But anyone who has this file can open it. Your answer is confidential, not anonymous.</source>
        <translation>{reviewer} sammelt die Formulare ein. Auch {reviewer} zeigt Plumbline nur Mittelwerte, und erst nachdem die Beurteilung eingereicht ist. Wer diese Datei hat, kann sie aber öffnen. Ihre Antwort ist vertraulich, nicht anonym.</translation>
    </message>
    <message>
        <source>You can withdraw your answer until the review is closed. If you do, later reports show no peer ratings. Reports that were exported before, earlier revisions and the history of the file do not change.</source>
        <translation>Sie können Ihre Antwort zurückziehen, bis die Beurteilung abgeschlossen ist. Spätere Berichte zeigen dann keine Einschätzungen aus dem Kollegenkreis. Bereits exportierte Berichte, frühere Revisionen und die Historie der Datei ändern sich nicht.</translation>
    </message>
    <message>
        <source>{name} is rated {rating}. {need}</source>
        <translation>{name} ist mit {rating} bewertet. {need}</translation>
    </message>
    <message>
        <source>{name} was chosen for this cycle. Rate it or mark it as not observed.</source>
        <translation>{name} wurde für diesen Zyklus gewählt. Bewerten Sie die Kompetenz oder kennzeichnen Sie sie als nicht beobachtet.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text and was read as Windows-1252. Check the letters with accents.</source>
        <translation>Die Datei ist kein UTF-8-Text und wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Buchstaben mit Akzent.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not {encoding} text.</source>
        <translation>{file} ist beschädigt: Es ist kein {encoding}-Text.</translation>
    </message>
    <message>
        <source>An earlier file in this import is also the form of {name} and was used. To use this one instead, import it by itself.</source>
        <translation>Eine frühere Datei in dieser Auswahl ist ebenfalls das Formular von {name} und wurde verwendet. Um stattdessen dieses zu verwenden, lesen Sie es einzeln ein.</translation>
    </message>
    <message>
        <source>This form has lost fields: {fields}. Fill in the original form again, or type the answers in.</source>
        <translation>In diesem Formular fehlen Felder: {fields}. Füllen Sie das ursprüngliche Formular noch einmal aus, oder geben Sie die Antworten von Hand ein.</translation>
    </message>
    <message>
        <source>{file} has no column “{field}”. Choose the column, or add it to the heading row. Plumbline reads {known}.</source>
        <translation>{file} hat keine Spalte „{field}“. Wählen Sie die Spalte, oder ergänzen Sie sie in der Zeile der Überschriften. Plumbline liest {known}.</translation>
    </message>
    <message>
        <source>{file} has two columns for “{field}”. Choose one.</source>
        <translation>{file} hat zwei Spalten für „{field}“. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. The fields are {known}.</source>
        <translation>Es gibt kein Feld „{field}“. Die Felder sind {known}.</translation>
    </message>
    <message>
        <source>There is already an engineer called {name}.</source>
        <translation>{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>Row {row} already describes {name}.</source>
        <translation>Zeile {row} beschreibt {name} bereits.</translation>
    </message>
    <message>
        <source>Merged cells were filled: {cells}.</source>
        <translation>Verbundene Zellen wurden ausgefüllt: {cells}.</translation>
    </message>
    <message>
        <source>No evidence in the period for these ratings of 5, or two or more below the expected rating: {bare}. Add evidence or check the rating.</source>
        <translation>Ohne Beleg aus dem Zeitraum mit 5 oder zwei und mehr unter der Erwartung bewertet: {bare}. Ergänzen Sie Belege oder prüfen Sie die Bewertung.</translation>
    </message>
    <message>
        <source>Archive engineers</source>
        <translation>Personen archivieren</translation>
    </message>
    <message>
        <source>Restore engineers</source>
        <translation>Personen wiederherstellen</translation>
    </message>
    <message>
        <source>Write a work-life note</source>
        <translation>Eintrag zu Arbeit und Leben schreiben</translation>
    </message>
    <message>
        <source>The work-life note is empty.</source>
        <translation>Der Eintrag zu Arbeit und Leben ist leer.</translation>
    </message>
    <message>
        <source>{name} is already asked for a self-rating.</source>
        <translation>{name} ist bereits um eine Selbsteinschätzung gebeten.</translation>
    </message>
    <message>
        <source>{text}: This repeats what a peer wrote. Use your own words, so that the peer is not quoted.</source>
        <translation>{text}: Das wiederholt, was eine Kollegin oder ein Kollege geschrieben hat. Schreiben Sie es mit eigenen Worten, damit niemand zitiert wird.</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Begründung des Ergebnisses</translation>
    </message>
    <message>
        <source>Strengths and growth points</source>
        <translation>Stärken und Entwicklungspunkte</translation>
    </message>
    <message>
        <source>The peer group of this review was fixed when the review was submitted. Answers of peers can be withdrawn until the review is closed, but no longer added or changed, so that two reports cannot be compared to see what one person answered.</source>
        <translation>Der Kollegenkreis dieser Beurteilung stand mit dem Einreichen fest. Antworten können bis zum Abschluss zurückgezogen, aber nicht mehr ergänzt oder geändert werden, damit niemand durch den Vergleich zweier Berichte erkennt, was eine Person geantwortet hat.</translation>
    </message>
    <message>
        <source>Peer ratings of this review were shown, so it cannot be deleted: a second review with other peers could be compared with it.</source>
        <translation>Einschätzungen aus dem Kollegenkreis zu dieser Beurteilung wurden gezeigt, deshalb lässt sie sich nicht löschen: Eine zweite Beurteilung mit anderen Personen könnte mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>{name} answered as a peer and could work out what the other peers answered. Choose another reviewer.</source>
        <translation>{name} hat als Kollegin oder Kollege geantwortet und könnte die Antworten der anderen errechnen. Wählen Sie eine andere beurteilende Person.</translation>
    </message>
    <message>
        <source>This review is closed. Its opinions are kept as they are.</source>
        <translation>Diese Beurteilung ist abgeschlossen. Ihre Einschätzungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This review does not cover {competency}. Choose a competency that it covers.</source>
        <translation>Diese Beurteilung umfasst {competency} nicht. Wählen Sie eine Kompetenz, die sie umfasst.</translation>
    </message>
    <message>
        <source>Describe the behaviour: what was done.</source>
        <translation>Beschreiben Sie das Verhalten: was getan wurde.</translation>
    </message>
    <message>
        <source>Change your choice for “{name}”</source>
        <translation>Ihre Entscheidung zu „{name}“ ändern</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>This mentorship no longer exists.</source>
        <translation>Dieses Mentoring gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This mentorship ended on {ends_on}. Start a new one to hold more sessions.</source>
        <translation>Dieses Mentoring endete am {ends_on}. Beginnen Sie ein neues, um weitere Sitzungen abzuhalten.</translation>
    </message>
    <message>
        <source>This session no longer exists.</source>
        <translation>Diese Sitzung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This line no longer exists.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“{paper}” is not a supported paper size. Choose A4 or Letter.</source>
        <translation>„{paper}“ ist kein unterstütztes Papierformat. Wählen Sie A4 oder Letter.</translation>
    </message>
    <message>
        <source>This workspace has no engineer with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat keine Person mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>{number} engineers match “{key}”: {people}. Use the employee ID, the email or the uid.</source>
        <translation>{number} Personen passen zu „{key}“: {people}. Verwenden Sie Personalnummer, E-Mail-Adresse oder UID.</translation>
    </message>
    <message>
        <source>This workspace has no mentorship with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat kein Mentoring mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>This request for an opinion no longer exists.</source>
        <translation>Diese Anfrage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This workspace has no plan with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat keinen Plan mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>This workspace has no review with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat keine Beurteilung mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>This workspace has no session with the number {number}.</source>
        <translation>Diese Arbeitsdatei hat keine Sitzung mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>Choose two different levels or paths to compare.</source>
        <translation>Wählen Sie zwei verschiedene Stufen oder Wege zum Vergleichen.</translation>
    </message>
    <message>
        <source>The rubric has no level or path {code}. Choose from {known}.</source>
        <translation>Das Raster hat keine Stufe und keinen Weg {code}. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Mentorship plan</source>
        <translation>Mentoring-Plan</translation>
    </message>
    <message>
        <source>Plan starts</source>
        <translation>Plan beginnt</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Plan endet</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>Geplante Sitzung</translation>
    </message>
    <message>
        <source>Goal {number} due</source>
        <translation>Ziel {number} fällig</translation>
    </message>
    <message>
        <source>Goal {number} check-in</source>
        <translation>Zwischenstand zu Ziel&#xa0;{number}</translation>
    </message>
    <message>
        <source>Review {cycle}</source>
        <translation>Beurteilung {cycle}</translation>
    </message>
    <message>
        <source>Mentoring session</source>
        <translation>Mentoring-Sitzung</translation>
    </message>
    <message>
        <source>the facts on page 1</source>
        <translation>die Angaben auf Seite 1</translation>
    </message>
    <message>
        <source>the conclusion</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>strengths and growth points</source>
        <translation>Stärken und Entwicklungspunkte</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>die Belege</translation>
    </message>
    <message>
        <source>the ratings by others</source>
        <translation>die Einschätzungen anderer</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>the employee comment</source>
        <translation>der Kommentar der beurteilten Person</translation>
    </message>
    <message>
        <source>the acknowledgement</source>
        <translation>die Empfangsbestätigung</translation>
    </message>
    <message>
        <source>the appeals</source>
        <translation>die Einsprüche</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>target and dates</source>
        <translation>Zielprofil und Daten</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>die Vereinbarung</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>day and length</source>
        <translation>Tag und Dauer</translation>
    </message>
    <message>
        <source>the next session</source>
        <translation>die nächste Sitzung</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>das Gespräch</translation>
    </message>
    <message>
        <source>Changed since then: {parts}.</source>
        <translation>Seitdem geändert: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>the ratings of {codes}</source>
        <translation>
            <numerusform>die Bewertung von {codes}</numerusform>
            <numerusform>die Bewertungen von {codes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the comments on {codes}</source>
        <translation>
            <numerusform>der Kommentar zu {codes}</numerusform>
            <numerusform>die Kommentare zu {codes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Never included: private session notes, work-life notes, and journal notes that are not evidence.</source>
        <translation>Private Zeilen aus Sitzungen, Einträge zu Arbeit und Leben und Journaleinträge, die nicht zu Belegen wurden, stehen in keinem Dokument.</translation>
    </message>
    <message>
        <source>This review is a draft. Each page is marked DRAFT.</source>
        <translation>Diese Beurteilung ist ein Entwurf. Jede Seite trägt den Vermerk DRAFT.</translation>
    </message>
    <message>
        <source>Mentor and engineer have not agreed on this plan yet. Each page is marked DRAFT.</source>
        <translation>Mentor und Person haben diesen Plan noch nicht vereinbart. Jede Seite trägt den Vermerk DRAFT.</translation>
    </message>
    <message>
        <source>{ratings} with expected ratings, {comments}, {evidence} in full.</source>
        <translation>{ratings} mit erwarteten Bewertungen, {comments}, {evidence} vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>{number} are drafts. Each page is marked DRAFT.</source>
        <translation>
            <numerusform>{number} davon ist ein Entwurf. Jede Seite trägt den Vermerk DRAFT.</numerusform>
            <numerusform>{number} davon sind Entwürfe. Jede Seite trägt den Vermerk DRAFT.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} other pieces of evidence with their impact only.</source>
        <translation>
            <numerusform>{number} weiterer Beleg nur mit seiner Wirkung.</numerusform>
            <numerusform>{number} weitere Belege nur mit ihrer Wirkung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rubric&apos;s description of each rating.</source>
        <translation>Die Beschreibung jeder Bewertung aus dem Raster.</translation>
    </message>
    <message numerus="yes">
        <source>{number} plans to observe competencies.</source>
        <translation>
            <numerusform>{number} Plan zur Beobachtung einer Kompetenz.</numerusform>
            <numerusform>{number} Pläne zur Beobachtung von Kompetenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} comments by others.</source>
        <translation>
            <numerusform>{number} Kommentar von anderen.</numerusform>
            <numerusform>{number} Kommentare von anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The differences between self-rating and reviewer.</source>
        <translation>Die Unterschiede zwischen Selbsteinschätzung und Beurteilung.</translation>
    </message>
    <message>
        <source>The employee comment, unedited.</source>
        <translation>Der Kommentar der beurteilten Person, unverändert.</translation>
    </message>
    <message>
        <source>The acknowledgement.</source>
        <translation>Die Empfangsbestätigung.</translation>
    </message>
    <message numerus="yes">
        <source>{number} earlier revisions: with the reasons for the changes and what followed.</source>
        <translation>
            <numerusform>{number} frühere Revision: mit dem Grund der Änderung und was folgte.</numerusform>
            <numerusform>{number} frühere Revisionen: mit den Gründen der Änderungen und was folgte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness for {target}.</source>
        <translation>Bereitschaft für {target}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} qualifications with their status.</source>
        <translation>
            <numerusform>{number} Qualifikation mit ihrem Stand.</numerusform>
            <numerusform>{number} Qualifikationen mit ihrem Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many actions and sessions there were, without their content.</source>
        <translation>Die Anzahl der Aktionen und Sitzungen, ohne ihren Inhalt.</translation>
    </message>
    <message>
        <source>Goals of the last period with due date and status: {number}.</source>
        <translation>Ziele der letzten Periode mit Termin und Status: {number}.</translation>
    </message>
    <message>
        <source>Goals of the plan with due date and status: {number}.</source>
        <translation>Ziele des Plans mit Termin und Status: {number}.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). No incomplete change was stored. Details are in {note}.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}). Unvollständige Änderungen wurden nicht gespeichert. Einzelheiten stehen in {note}.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). No incomplete change was stored.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}). Unvollständige Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters. Shorten it to at most {longest}.</source>
        <translation>Das Feld „{field}“ hat {length} Zeichen. Kürzen Sie es auf höchstens {longest}.</translation>
    </message>
    <message>
        <source>The {field} contains an invisible character (U+{code}). Type it again without that character.</source>
        <translation>Im Feld „{field}“ steht ein unsichtbares Zeichen (U+{code}). Geben Sie den Text ohne dieses Zeichen neu ein.</translation>
    </message>
    <message>
        <source>Use several words that do not form a phrase.</source>
        <translation>Verwenden Sie mehrere Wörter, die keinen Satz bilden.</translation>
    </message>
    <message>
        <source>Symbols, digits and capitals are not needed.</source>
        <translation>Sonderzeichen, Ziffern und Großbuchstaben sind nicht nötig.</translation>
    </message>
    <message>
        <source>Rows of keys are easy to guess.</source>
        <translation>Tastenreihen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Keyboard patterns are easy to guess.</source>
        <translation>Tastaturmuster sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Repeated letters are easy to guess.</source>
        <translation>Wiederholte Buchstaben sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Do not repeat words or letters.</source>
        <translation>Wiederholen Sie keine Wörter oder Buchstaben.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are easy to guess.</source>
        <translation>Folgen wie abc oder 6543 sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>Daten sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>This is one of the ten most common passphrases.</source>
        <translation>Das ist eine der zehn häufigsten Passphrasen.</translation>
    </message>
    <message>
        <source>This is one of the hundred most common passphrases.</source>
        <translation>Das ist eine der hundert häufigsten Passphrasen.</translation>
    </message>
    <message>
        <source>This passphrase is very common.</source>
        <translation>Diese Passphrase ist sehr verbreitet.</translation>
    </message>
    <message>
        <source>This is similar to a common passphrase.</source>
        <translation>Das ähnelt einer verbreiteten Passphrase.</translation>
    </message>
    <message>
        <source>A single word is easy to guess.</source>
        <translation>Ein einzelnes Wort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>A name alone is easy to guess.</source>
        <translation>Ein Name allein ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Common names are easy to guess.</source>
        <translation>Häufige Namen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Not a time. Write 14:30 or 2:30 pm, or leave it empty.</source>
        <translation>Keine Uhrzeit. Schreiben Sie 14:30, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the workspace file to restore.</source>
        <translation>{path} ist ein Ordner. Nennen Sie die Arbeitsdatei, die wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>{path} is the backup itself. Name the workspace to replace.</source>
        <translation>{path} ist die Sicherung selbst. Nennen Sie die Arbeitsdatei, die ersetzt werden soll.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check its permissions and those of its folder.</source>
        <translation>{path} kann nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check its permissions and those of its folder.</source>
        <translation>{path} kann nicht geöffnet werden. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk is full. Everything already saved in {path} is safe. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Alles bereits in {path} Gespeicherte bleibt erhalten. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>After a crash, some changes to {path} are still in a log file beside it, and the folder is read-only. Copy both files to a writable folder and open the copy.</source>
        <translation>Nach einem Absturz stehen Änderungen an {path} noch in einer Protokolldatei daneben, und der Ordner ist schreibgeschützt. Kopieren Sie beide Dateien in einen beschreibbaren Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The history contains changes that belong to no entry.</source>
        <translation>Die Historie enthält Änderungen, die zu keinem Eintrag gehören.</translation>
    </message>
    <message>
        <source>History entry {number}: the label is not the one that was recorded.</source>
        <translation>Eintrag {number} der Historie: Die Bezeichnung ist nicht die aufgezeichnete.</translation>
    </message>
    <message>
        <source>History entry {number}: the changes are not those that were recorded.</source>
        <translation>Eintrag {number} der Historie: Die Änderungen sind nicht die aufgezeichneten.</translation>
    </message>
    <message>
        <source>History entry {number} was changed, or does not follow from the entry before it.</source>
        <translation>Eintrag {number} der Historie wurde verändert oder folgt nicht aus dem Eintrag davor.</translation>
    </message>
    <message>
        <source>Row {key} of {table} is in the file but not in the history.</source>
        <translation>Zeile {key} von {table} steht in der Datei, aber nicht in der Historie.</translation>
    </message>
    <message>
        <source>Row {key} of {table} is in the file, although the history records its deletion.</source>
        <translation>Zeile {key} von {table} steht in der Datei, obwohl die Historie ihre Löschung verzeichnet.</translation>
    </message>
    <message>
        <source>Row {key} of {table} is in the history but not in the file.</source>
        <translation>Zeile {key} von {table} steht in der Historie, aber nicht in der Datei.</translation>
    </message>
    <message>
        <source>{path} is already open: {user} on {host}, process {process}. Close it there first.</source>
        <translation>{path} ist bereits geöffnet: {user} auf {host}, Prozess {process}. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced, deleted or linked by another program while it was open. Nothing more is stored in it. Save a copy elsewhere and continue with the copy.</source>
        <translation>{path} wurde von einem anderen Programm verschoben, ersetzt, gelöscht oder verlinkt, während die Datei geöffnet war. Es wird nichts mehr darin gespeichert. Speichern Sie anderswo eine Kopie und arbeiten Sie damit weiter.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a workspace.</source>
        <translation>{path} ist leer und daher keine Arbeitsdatei.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Try first: {activities}</source>
        <translation>Zuerst versuchen: {activities}</translation>
    </message>
    <message>
        <source>Activities: {activities}</source>
        <translation>Aktivitäten: {activities}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>{technology} (in demand)</source>
        <translation>{technology} (gefragt)</translation>
    </message>
    <message>
        <source>Contradicts {facts}.</source>
        <translation>Widerspricht {facts}.</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>ohne Jahr</translation>
    </message>
    <message>
        <source>The same content as data inside the file, for other programs.</source>
        <translation>Derselbe Inhalt als Daten in der Datei, für andere Programme.</translation>
    </message>
    <message numerus="yes">
        <source>{number} review reports ({statuses}), {edition}, on {paper}.</source>
        <translation>
            <numerusform>{number} Beurteilungsbericht ({statuses}), {edition}, auf {paper}.</numerusform>
            <numerusform>{number} Beurteilungsberichte ({statuses}), {edition}, auf {paper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>File names contain the employee ID and the cycle, and the person&apos;s name only if you tick it.</source>
        <translation>Dateinamen enthalten die Personalnummer und den Zyklus, den Namen der Person nur, wenn Sie es ankreuzen.</translation>
    </message>
    <message>
        <source>What changed since revision {revision}, marked in the margin.</source>
        <translation>Was sich seit Revision {revision} geändert hat, am Rand markiert.</translation>
    </message>
    <message>
        <source>The schema of the file contains {name}, which does not belong there.</source>
        <translation>Das Schema der Datei enthält {name}, was nicht hineingehört.</translation>
    </message>
    <message>
        <source>{name} in the schema of the file was changed.</source>
        <translation>{name} im Schema der Datei wurde verändert.</translation>
    </message>
    <message>
        <source>The text contains a NUL character, which cannot be stored. Remove it.</source>
        <translation>Der Text enthält ein NUL-Zeichen, das nicht gespeichert werden kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>This number is too large to be stored.</source>
        <translation>Diese Zahl ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The item you are changing no longer exists.</source>
        <translation>Das Element, das Sie ändern, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The item you are deleting no longer exists.</source>
        <translation>Das Element, das Sie löschen, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This step changed the answer of a peer. The peer group was fixed when the review was submitted, so the step cannot be undone.</source>
        <translation>Dieser Schritt hat die Antwort einer Kollegin oder eines Kollegen geändert. Die Gruppe stand mit dem Einreichen fest, daher lässt sich der Schritt nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The data of this step was erased, so it cannot be undone.</source>
        <translation>Die Daten dieses Schritts wurden gelöscht, daher lässt er sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The file written for {path} is not correct. Check the disk and try again.</source>
        <translation>Die für {path} geschriebene Datei ist fehlerhaft. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Certificates need the package pyHanko. The README says how to install it.</source>
        <translation>Zertifikate brauchen das Paket pyHanko. Die README beschreibt, wie Sie es installieren.</translation>
    </message>
    <message>
        <source>The certificate expired on {day}. Choose a valid one.</source>
        <translation>Das Zertifikat ist am {day} abgelaufen. Wählen Sie ein gültiges.</translation>
    </message>
    <message>
        <source>The file has no certificate with its private key.</source>
        <translation>Die Datei enthält kein Zertifikat mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>Only a certificate with an RSA or elliptic-curve key can sign. Choose another one.</source>
        <translation>Nur ein Zertifikat mit einem RSA- oder Elliptische-Kurven-Schlüssel kann unterschreiben. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The certificate cannot be opened. Choose a PKCS#12 file (.p12 or .pfx) and check its password.</source>
        <translation>Das Zertifikat lässt sich nicht öffnen. Wählen Sie eine PKCS#12-Datei (.p12 oder .pfx) und prüfen Sie ihr Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} of {total} were changed.</source>
        <translation>
            <numerusform>Seite {pages} von {total} wurde geändert.</numerusform>
            <numerusform>Die Seiten {pages} von {total} wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} of this file are not signed pages.</source>
        <translation>
            <numerusform>Seite {pages} dieser Datei ist keine signierte Seite.</numerusform>
            <numerusform>Die Seiten {pages} dieser Datei sind keine signierten Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} of the signed {total} are missing.</source>
        <translation>
            <numerusform>Von den {total} signierten Seiten fehlt Seite {pages}.</numerusform>
            <numerusform>Von den {total} signierten Seiten fehlen die Seiten {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are the signed ones in another order or number.</source>
        <translation>Die Seiten sind die signierten, aber in anderer Reihenfolge oder Anzahl.</translation>
    </message>
    <message>
        <source>nothing is unrated</source>
        <translation>nichts ist unbewertet</translation>
    </message>
    <message>
        <source>{parts}, on a scale from {low} to {high}.</source>
        <translation>{parts}, auf einer Skala von {low} bis {high}.</translation>
    </message>
    <message>
        <source>expected {score}</source>
        <translation>erwartet {score}</translation>
    </message>
    <message>
        <source>possible scores from {low} to {high}</source>
        <translation>mögliche Werte von {low} bis {high}</translation>
    </message>
    <message>
        <source>Overall score {score}</source>
        <translation>Gesamtwert {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>Kein Gesamtwert</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scale from {low} to {high}</source>
        <translation>Skala von {low} bis {high}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>goal of this plan</source>
        <translation>Ziel dieses Plans</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielprofil</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>score below expected</source>
        <translation>Wert unter der Erwartung</translation>
    </message>
    <message>
        <source>rating below expected</source>
        <translation>Bewertung unter der Erwartung</translation>
    </message>
    <message>
        <source>in “{conclusion}”</source>
        <translation>in „{conclusion}“</translation>
    </message>
    <message>
        <source>Standing {standing} plus or minus {band}, {place}.</source>
        <translation>Abstand zur Stufe {standing} plus oder minus {band}, {place}.</translation>
    </message>
    <message>
        <source>capped at “{conclusion}” by core competencies</source>
        <translation>durch Kernkompetenzen auf „{conclusion}“ begrenzt</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>Abstand zur Stufe</translation>
    </message>
    <message>
        <source>its band</source>
        <translation>sein Band</translation>
    </message>
    <message>
        <source>suggested by the ratings</source>
        <translation>Vorschlag aus den Bewertungen</translation>
    </message>
    <message>
        <source>{label} from {low} to {high}</source>
        <translation>{label} von {low} bis {high}</translation>
    </message>
    <message>
        <source>Decided: “{conclusion}”.</source>
        <translation>Entschieden: „{conclusion}“.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Timeline from {start} to {end}. {marks}.</source>
        <translation>Zeitstrahl von {start} bis {end}. {marks}.</translation>
    </message>
    <message>
        <source>session held</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>session planned</source>
        <translation>geplante Sitzung</translation>
    </message>
    <message>
        <source>goal due</source>
        <translation>Ziel fällig</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>{day} printed</source>
        <translation>{day} gedruckt</translation>
    </message>
    <message>
        <source>The content of this document as data</source>
        <translation>Der Inhalt dieses Dokuments als Daten</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>VERTRAULICH</translation>
    </message>
    <message>
        <source>rubric {label}</source>
        <translation>Raster {label}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>gedruckt {day}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>The name {name} cannot be printed. The fonts lack some of its letters, so it would appear as {shown}. Enter a spelling in another script, or allow codes in names.</source>
        <translation>Der Name {name} kann nicht gedruckt werden. Den Schriften fehlen einige seiner Buchstaben, sodass dort {shown} stünde. Geben Sie den Namen in einer anderen Schrift ein, oder erlauben Sie Codes in Namen.</translation>
    </message>
    <message>
        <source>The field “{field}” of this form contradicts itself. Open the form, choose the answer again and save it.</source>
        <translation>Das Feld „{field}“ dieses Formulars ist widersprüchlich. Öffnen Sie das Formular, wählen Sie die Antwort erneut und speichern Sie es.</translation>
    </message>
    <message>
        <source>This file is larger than {size} MB. An opinion form is much smaller.</source>
        <translation>Diese Datei ist größer als {size} MB. Ein Einschätzungsformular ist viel kleiner.</translation>
    </message>
    <message>
        <source>This PDF has no form fields. It may have been printed to PDF: open the original form, fill it in and save it, or type the answers in.</source>
        <translation>Dieses PDF hat keine Formularfelder. Vielleicht wurde es als PDF gedruckt: Öffnen Sie das ursprüngliche Formular, füllen Sie es aus und speichern Sie es, oder geben Sie die Antworten von Hand ein.</translation>
    </message>
    <message>
        <source>This PDF has more fields than an opinion form.</source>
        <translation>Dieses PDF hat mehr Felder als ein Einschätzungsformular.</translation>
    </message>
    <message>
        <source>A comment in this form is too long. Shorten it and save the form again.</source>
        <translation>Ein Kommentar in diesem Formular ist zu lang. Kürzen Sie ihn und speichern Sie das Formular erneut.</translation>
    </message>
    <message>
        <source>This file is not a PDF form, or it is too damaged to be read.</source>
        <translation>Diese Datei ist kein PDF-Formular oder zu beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} and {last}</source>
        <translation>{items} und {last}</translation>
    </message>
    <message>
        <source>under a month</source>
        <translation>unter einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>{number} years</source>
        <translation>
            <numerusform>{number} Jahr</numerusform>
            <numerusform>{number} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} months</source>
        <translation>
            <numerusform>{number} Monat</numerusform>
            <numerusform>{number} Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>For each competency, choose the sentence that best describes what you saw in the period. If you did not see it, choose “Not observed”. That is a good answer.</source>
        <translation>Wählen Sie zu jeder Kompetenz den Satz, der am besten beschreibt, was Sie im Zeitraum gesehen haben. Haben Sie es nicht gesehen, wählen Sie „Nicht beobachtet“. Das ist eine gute Antwort.</translation>
    </message>
    <message>
        <source>For each competency, choose the sentence that best describes what you did in the period. If there was no opportunity for it, choose “Not observed”.</source>
        <translation>Wählen Sie zu jeder Kompetenz den Satz, der am besten beschreibt, was Sie im Zeitraum getan haben. Gab es dazu keine Gelegenheit, wählen Sie „Nicht beobachtet“.</translation>
    </message>
    <message>
        <source>Save the file and send it back. Do not print it to PDF, because that removes the fields.</source>
        <translation>Speichern Sie die Datei und schicken Sie sie zurück. Drucken Sie sie nicht als PDF, denn das entfernt die Felder.</translation>
    </message>
    <message>
        <source>What did you see? One concrete example helps most.</source>
        <translation>Was haben Sie gesehen? Ein konkretes Beispiel hilft am meisten.</translation>
    </message>
    <message>
        <source>What did you do? One concrete example helps most.</source>
        <translation>Was haben Sie getan? Ein konkretes Beispiel hilft am meisten.</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Tech lead’s view</source>
        <translation>Sicht des Tech Leads</translation>
    </message>
    <message>
        <source>Peer feedback</source>
        <translation>Einschätzung aus dem Kollegenkreis</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies, about {minutes} minutes.</source>
        <translation>
            <numerusform>{number} Kompetenz, etwa {minutes} Minuten.</numerusform>
            <numerusform>{number} Kompetenzen, etwa {minutes} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often did you work with {name} in this period?</source>
        <translation>Wie oft haben Sie in diesem Zeitraum mit {name} zusammengearbeitet?</translation>
    </message>
    <message>
        <source>Save this file and send it to {name}. Thank you.</source>
        <translation>Speichern Sie diese Datei und schicken Sie sie an {name}. Vielen Dank.</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>May {name} read your comments?</source>
        <translation>Darf {name} Ihre Kommentare lesen?</translation>
    </message>
    <message>
        <source>Opinion form</source>
        <translation>Einschätzungsbogen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>What should continue, and what is one thing to try next?</source>
        <translation>Was soll so weitergehen, und was wäre als Nächstes einen Versuch wert?</translation>
    </message>
    <message>
        <source>Overall comment</source>
        <translation>Allgemeiner Kommentar</translation>
    </message>
    <message>
        <source>If you choose nothing, your comments are not shown.</source>
        <translation>Wenn Sie nichts wählen, werden Ihre Kommentare nicht gezeigt.</translation>
    </message>
    <message>
        <source>Please answer by</source>
        <translation>Bitte antworten bis</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>So füllen Sie den Bogen aus</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Wer was sieht</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Noch etwas</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Wenn Sie fertig sind</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>A copy protected by a password cannot be signed with a certificate. Choose one of the two.</source>
        <translation>Eine durch ein Passwort geschützte Kopie lässt sich nicht mit einem Zertifikat unterschreiben. Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Print this page, write the passphrase on it by hand if it is not printed, and lock it away where only you and your deputy can reach it. Then delete the file.</source>
        <translation>Drucken Sie diese Seite, schreiben Sie die Passphrase von Hand darauf, falls sie nicht gedruckt ist, und schließen Sie sie dort ein, wo nur Sie und Ihre Vertretung sie erreichen. Löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Anyone with this page and the file can read everything in it. Keep the two apart.</source>
        <translation>Wer diese Seite und die Datei hat, kann alles darin lesen. Bewahren Sie beide getrennt auf.</translation>
    </message>
    <message>
        <source>The file cannot be opened without the passphrase, not even by its owner or by the makers of Plumbline. There is no second key.</source>
        <translation>Ohne die Passphrase lässt sich die Datei nicht öffnen, auch nicht von der Person, der sie gehört, oder vom Hersteller von Plumbline. Einen zweiten Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>Documents of this workspace print the same fingerprint, and so does its public card. Another one means another workspace.</source>
        <translation>Dokumente dieser Arbeitsdatei tragen denselben Fingerabdruck, ebenso ihre Prüfkarte. Ein anderer bedeutet eine andere Arbeitsdatei.</translation>
    </message>
    <message>
        <source>After you change the passphrase, this page opens only older copies and backups. Print another, and destroy this one with those copies.</source>
        <translation>Nachdem Sie die Passphrase geändert haben, öffnet diese Seite nur noch ältere Kopien und Sicherungen. Drucken Sie eine neue und vernichten Sie diese zusammen mit jenen Kopien.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit zu tun ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Who keeps this page</source>
        <translation>Wer diese Seite aufbewahrt</translation>
    </message>
    <message>
        <source>Performance review</source>
        <translation>Leistungsbeurteilung</translation>
    </message>
    <message>
        <source>{title}, rubric {version}</source>
        <translation>{title}, Raster {version}</translation>
    </message>
    <message>
        <source>Weight: {weights}. Competencies with a difference: {different} of {total}.</source>
        <translation>Gewicht: {weights}. Kompetenzen mit Unterschied: {different} von {total}.</translation>
    </message>
    <message>
        <source>{profile} {weight} of 100</source>
        <translation>{profile} {weight} von 100</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{rating} in both</source>
        <translation>{rating} in beiden</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <source>Content SHA-256 {digest}</source>
        <translation>Inhalt SHA-256 {digest}</translation>
    </message>
    <message>
        <source>“Verify a PDF” in Plumbline, with the workspace this file was exported from, shows whether it is genuine and current. With the public card of the workspace, it shows whether it is genuine.</source>
        <translation>„PDF prüfen“ in Plumbline zeigt mit der Arbeitsdatei, aus der dieses Dokument exportiert wurde, ob es echt und aktuell ist. Mit der Prüfkarte der Arbeitsdatei zeigt es, ob es echt ist.</translation>
    </message>
    <message>
        <source>History at the time of printing {digest}</source>
        <translation>Historie zum Zeitpunkt des Drucks {digest}</translation>
    </message>
    <message>
        <source>Signed with the key of the workspace, fingerprint {fingerprint}</source>
        <translation>Signiert mit dem Schlüssel der Arbeitsdatei, Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>What the review is based on and how its numbers are calculated. The annex is not signed.</source>
        <translation>Worauf die Beurteilung beruht und wie ihre Zahlen entstehen. Der Anhang wird nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Insufficient evidence under 70 % coverage. Below level under 50 % of expectations met, or with three core competencies two steps below. Approaching level under 80 % of expectations met, or with one core competency two steps below. Exceeds level when the score is at least 0.40 above the expected one and no core competency is below. Otherwise meets level.</source>
        <translation>Belege reichen nicht aus bei unter 70 % Abdeckung. Unter der Stufe bei unter 50 % erfüllten Erwartungen oder mit drei Kernkompetenzen zwei Punkte darunter. Nähert sich der Stufe bei unter 80 % erfüllten Erwartungen oder mit einer Kernkompetenz zwei Punkte darunter. Übertrifft die Stufe, wenn der Wert mindestens 0,40 über dem erwarteten liegt und keine Kernkompetenz darunter. Sonst: erfüllt die Stufe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Area score:&lt;/b&gt; the mean of the ratings in the area, each weighted 1 to 3 by its competency. It is shown when at least half of the area&apos;s weight is rated.</source>
        <translation>&lt;b&gt;Wert eines Bereichs:&lt;/b&gt; das Mittel der Bewertungen im Bereich, jede mit dem Gewicht 1 bis 3 ihrer Kompetenz. Er steht da, wenn mindestens die Hälfte des Gewichts im Bereich bewertet ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overall score:&lt;/b&gt; the mean of the area scores, weighted by the area weights of the level. It is shown when at least 70&amp;nbsp;% of all weight is rated (coverage).</source>
        <translation>&lt;b&gt;Gesamtwert:&lt;/b&gt; das Mittel der Bereichswerte, gewichtet mit den Bereichsgewichten der Stufe. Er steht da, wenn mindestens 70&amp;nbsp;% des ganzen Gewichts bewertet sind (Abdeckung).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Expected score:&lt;/b&gt; the same formula over the ratings the level expects, for the same competencies.</source>
        <translation>&lt;b&gt;Erwarteter Gesamtwert:&lt;/b&gt; dieselbe Formel mit den Bewertungen, die die Stufe erwartet, für dieselben Kompetenzen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Expectations met:&lt;/b&gt; the share of weight on which the rating reaches what is expected. &lt;b&gt;Shortfall:&lt;/b&gt; the rating steps missing, by weight.</source>
        <translation>&lt;b&gt;Erfüllte Erwartungen:&lt;/b&gt; der Anteil des Gewichts, auf dem die Bewertung die Erwartung erreicht. &lt;b&gt;Rückstand:&lt;/b&gt; die fehlenden Punkte, nach Gewicht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Suggested conclusion:&lt;/b&gt; {rule}</source>
        <translation>&lt;b&gt;Vorschlag:&lt;/b&gt; {rule}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>Die Skala</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Warum dieser Vorschlag</translation>
    </message>
    <message>
        <source>Ratings: {ratings}. Gaps are calculated before rounding.</source>
        <translation>Bewertungen: {ratings}. Unterschiede sind vor dem Runden berechnet.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>engineer</source>
        <comment>action</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Column “{heading}” has “{text}”.</source>
        <translation>Spalte „{heading}“ hat „{text}“.</translation>
    </message>
    <message>
        <source>“{text}” is not a name.</source>
        <translation>„{text}“ ist kein Name.</translation>
    </message>
    <message numerus="yes">
        <source>{number} dates in column “{heading}” have no day, such as {example}, and are read as the first of the month.</source>
        <translation>
            <numerusform>{number} Datum in Spalte „{heading}“ hat keinen Tag, zum Beispiel {example}, und wird als Monatserster gelesen.</numerusform>
            <numerusform>{number} Daten in Spalte „{heading}“ haben keinen Tag, zum Beispiel {example}, und werden als Monatserster gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} dates in column “{heading}” are numbers of a spreadsheet: {example} is read as {day}.</source>
        <translation>
            <numerusform>{number} Datum in Spalte „{heading}“ ist eine Zahl der Tabellenkalkulation: {example} wird als {day} gelesen.</numerusform>
            <numerusform>{number} Daten in Spalte „{heading}“ sind Zahlen der Tabellenkalkulation: {example} wird als {day} gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Former colleague {number}</source>
        <translation>Ehemaliges Teammitglied {number}</translation>
    </message>
    <message>
        <source>Record who got {file_name}</source>
        <translation>Empfänger von {file_name} eintragen</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>A workspace has one user and no accounts. “Who” is the name in the settings or that of the account at that time. What others answered is recorded by the user, and no answer and no name of a peer is shown.</source>
        <translation>Eine Arbeitsdatei hat eine Person, die sie benutzt, und keine Konten. „Wer“ ist der Name in den Einstellungen oder der des damaligen Kontos. Antworten anderer trägt diese Person ein. Weder die Antworten noch die Namen von Kolleginnen und Kollegen erscheinen.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {value} (removed)</source>
        <translation>{name}: {value} (entfernt)</translation>
    </message>
    <message>
        <source>{change}: the values were erased</source>
        <translation>{change}: Die Werte wurden gelöscht</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Stopped. No partial change was saved.</source>
        <translation>Abgebrochen. Es wurde keine unvollständige Änderung gespeichert.</translation>
    </message>
    <message>
        <source>There is no space left for the output. Free some space and try again.</source>
        <translation>Für die Ausgabe ist kein Platz mehr frei. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} is neither an XLSX workbook nor text. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>{file} ist weder eine XLSX-Arbeitsmappe noch Text. Speichern Sie die Liste als XLSX oder als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{file} is in the {format} format. Plumbline reads people from XLSX and CSV files. Save the list as one of them and try again.</source>
        <translation>{file} hat das Format {format}. Plumbline liest Personen aus XLSX- und CSV-Dateien. Speichern Sie die Liste in einem dieser Formate und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A workbook cannot hold so many rows. Export them as CSV.</source>
        <translation>Eine Arbeitsmappe fasst so viele Zeilen nicht. Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>{row}, added</source>
        <translation>{row}, hinzugefügt</translation>
    </message>
    <message>
        <source>{row}, deleted</source>
        <translation>{row}, gelöscht</translation>
    </message>
    <message>
        <source>{row}, changed</source>
        <translation>{row}, geändert</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>mit „{words}“</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>Used document number</source>
        <translation>Vergebene Dokumentnummer</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Competency that does not apply</source>
        <translation>Nicht zutreffende Kompetenz</translation>
    </message>
    <message>
        <source>Competency that is not asked</source>
        <translation>Nicht gefragte Kompetenz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Competency of evidence</source>
        <translation>Kompetenz eines Belegs</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kept revision</source>
        <translation>Aufbewahrte Revision</translation>
    </message>
    <message>
        <source>Request for an opinion</source>
        <translation>Anfrage einer Einschätzung</translation>
    </message>
    <message>
        <source>Competency asked about</source>
        <translation>Angefragte Kompetenz</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Answer of an opinion</source>
        <translation>Antwort einer Einschätzung</translation>
    </message>
    <message>
        <source>Figures of the peers</source>
        <translation>Zahlen der Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Earlier employee comment</source>
        <translation>Früherer Kommentar der Person</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Journal note</source>
        <translation>Journalnotiz</translation>
    </message>
    <message>
        <source>The comment on {competency} has {length} characters. Shorten it to at most {longest}.</source>
        <translation>Der Kommentar zu {competency} hat {length} Zeichen. Kürzen Sie ihn auf höchstens {longest}.</translation>
    </message>
    <message>
        <source>The overall comment has {length} characters. Shorten it to at most {longest}.</source>
        <translation>Der allgemeine Kommentar hat {length} Zeichen. Kürzen Sie ihn auf höchstens {longest}.</translation>
    </message>
    <message>
        <source>“{text}” is no record. Write it as the list does, for example note:17.</source>
        <translation>„{text}“ ist kein Eintrag. Schreiben Sie ihn wie in der Liste, zum Beispiel note:17.</translation>
    </message>
    <message>
        <source>Review {name}</source>
        <translation>Beurteilung {name}</translation>
    </message>
    <message>
        <source>Plan {name}</source>
        <translation>Plan {name}</translation>
    </message>
    <message>
        <source>Mentorship with {name}</source>
        <translation>Mentoring mit {name}</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>answer</comment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>consent</source>
        <comment>answer</comment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>overall comment</source>
        <comment>answer</comment>
        <translation>allgemeiner Kommentar</translation>
    </message>
    <message>
        <source>Where column “{heading}” is empty, column “{other}” is read.</source>
        <translation>Wo die Spalte „{heading}“ leer ist, wird die Spalte „{other}“ gelesen.</translation>
    </message>
    <message>
        <source>{file} has no columns: no comma, semicolon, tab or | separates the cells of its rows. Save the list as XLSX or CSV and try again.</source>
        <translation>{file} hat keine Spalten: Kein Komma, Semikolon, Tabulator oder | trennt die Zellen der Zeilen. Speichern Sie die Liste als XLSX oder CSV und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only records that are older than their period in the settings can be erased alone. Delete it on its page, or change the period.</source>
        <translation>Nur Einträge, die älter sind als ihre Frist in den Einstellungen, lassen sich einzeln löschen. Löschen Sie den Eintrag auf seiner Seite oder ändern Sie die Frist.</translation>
    </message>
    <message>
        <source>Erase records</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>Its review, plan or session has been erased since, so the workspace cannot tell whether it was replaced before.</source>
        <translation>Beurteilung, Plan oder Sitzung dazu wurde seither mit der Historie gelöscht. Die Arbeitsdatei weiß daher nicht, ob das Dokument vorher ersetzt wurde.</translation>
    </message>
    <message>
        <source>Revision {revision} replaced it.</source>
        <translation>Revision {revision} hat es ersetzt.</translation>
    </message>
    <message>
        <source>Competency of a note</source>
        <translation>Kompetenz einer Notiz</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shared line of a session</source>
        <translation>Geteilte Zeile einer Sitzung</translation>
    </message>
    <message>
        <source>Private line of a session</source>
        <translation>Private Zeile einer Sitzung</translation>
    </message>
    <message>
        <source>Topic of a session</source>
        <translation>Thema einer Sitzung</translation>
    </message>
    <message>
        <source>Work-life note</source>
        <translation>Eintrag zu Arbeit und Leben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action carried over</source>
        <translation>Übertragene Aktion</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Topic of a plan</source>
        <translation>Thema eines Plans</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Exported document</source>
        <translation>Exportiertes Dokument</translation>
    </message>
    <message>
        <source>Exported file</source>
        <translation>Exportierte Datei</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Unfinished text</source>
        <translation>Nicht abgeschlossener Text</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows repeat the headings and were skipped.</source>
        <translation>
            <numerusform>{number} Zeile wiederholt die Überschriften und wurde übersprungen.</numerusform>
            <numerusform>{number} Zeilen wiederholen die Überschriften und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>A status, ID or manager in brackets after a name is not read, such as “{example}”.</source>
        <translation>Ein Status, eine ID oder eine Führungskraft in Klammern hinter einem Namen wird nicht gelesen, etwa „{example}“.</translation>
    </message>
    <message>
        <source>A record of the workspace cannot be read: the file is damaged, or another program changed it. Restore the latest backup.</source>
        <translation>Ein Eintrag der Arbeitsdatei lässt sich nicht lesen: Die Datei ist beschädigt, oder ein anderes Programm hat sie geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>In the role since</source>
        <translation>In der Rolle seit</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Zuletzt genutzt am</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Conversation on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>How to observe it</source>
        <translation>Wie es zu beobachten ist</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeugin oder Zeuge</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Erhoben am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Next session on</source>
        <translation>Nächste Sitzung am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Target rating</source>
        <translation>Zielbewertung</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Angaben zur Person</translation>
    </message>
    <message>
        <source>Competencies that are not asked</source>
        <translation>Nicht gefragte Kompetenzen</translation>
    </message>
    <message>
        <source>Kept revisions</source>
        <translation>Aufbewahrte Revisionen</translation>
    </message>
    <message>
        <source>Employee comments</source>
        <translation>Kommentare der beurteilten Person</translation>
    </message>
    <message>
        <source>Earlier employee comments</source>
        <translation>Frühere Kommentare der Person</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Empfangsbestätigungen</translation>
    </message>
    <message>
        <source>Requests for opinions</source>
        <translation>Anfragen nach Einschätzungen</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Gefragt zu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Private notes of the mentor</source>
        <translation>Private Notizen der Mentorin oder des Mentors</translation>
    </message>
    <message>
        <source>Work-life notes</source>
        <translation>Einträge zu Arbeit und Leben</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Exported documents</source>
        <translation>Exportierte Dokumente</translation>
    </message>
    <message>
        <source>Other exported files</source>
        <translation>Andere exportierte Dateien</translation>
    </message>
    <message>
        <source>Calendar entries</source>
        <translation>Kalendereinträge</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Parts of an action</source>
        <translation>Teile einer Aktion</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Beurteilungsbericht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Public card</source>
        <translation>Prüfkarte</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>Growth point</source>
        <translation>Entwicklungspunkt</translation>
    </message>
    <message>
        <source>how you work together</source>
        <translation>wie Sie zusammenarbeiten</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>support from the manager</source>
        <translation>Unterstützung durch die Führungskraft</translation>
    </message>
    <message>
        <source>closing criteria</source>
        <translation>Abschlusskriterien</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>goal in words</source>
        <translation>Ziel in Worten</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>rating today</source>
        <translation>heutige Bewertung</translation>
    </message>
    <message>
        <source>the rubric&apos;s description of today</source>
        <translation>Beschreibung von heute im Raster</translation>
    </message>
    <message>
        <source>target rating</source>
        <translation>Zielbewertung</translation>
    </message>
    <message>
        <source>the rubric&apos;s description of the target</source>
        <translation>Beschreibung des Ziels im Raster</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>if-then plan</source>
        <translation>Wenn-dann-Plan</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>how often it was carried over</source>
        <translation>wie oft übertragen</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>reality</source>
        <translation>Wirklichkeit</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>will</source>
        <translation>Wille</translation>
    </message>
    <message>
        <source>recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>shared notes</source>
        <translation>gemeinsame Notizen</translation>
    </message>
    <message>
        <source>agreed actions</source>
        <translation>vereinbarte Aktionen</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>{items}: {parts}.</source>
        <translation>{items}: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies</source>
        <translation>
            <numerusform>{number} Kompetenz</numerusform>
            <numerusform>{number} Kompetenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}.</source>
        <translation>{items}.</translation>
    </message>
    <message>
        <source>Agreement: {parts}.</source>
        <translation>Vereinbarung: {parts}.</translation>
    </message>
    <message>
        <source>How many actions were done, and how regular the sessions were.</source>
        <translation>Wie viele Aktionen erledigt sind und wie regelmäßig die Sitzungen waren.</translation>
    </message>
    <message numerus="yes">
        <source>{number} dates on the timeline.</source>
        <translation>
            <numerusform>{number} Termin auf dem Zeitstrahl.</numerusform>
            <numerusform>{number} Termine auf dem Zeitstrahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} topics to learn about.</source>
        <translation>
            <numerusform>{number} Lernthema.</numerusform>
            <numerusform>{number} Lernthemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date until which your organisation keeps the plan.</source>
        <translation>Das Datum, bis zu dem Ihre Organisation den Plan aufbewahrt.</translation>
    </message>
    <message>
        <source>days between sessions</source>
        <translation>Tage zwischen Sitzungen</translation>
    </message>
    <message>
        <source>The core competencies that limit readiness.</source>
        <translation>Die Kernkompetenzen, die die Bereitschaft begrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies to observe.</source>
        <translation>
            <numerusform>{number} zu beobachtende Kompetenz.</numerusform>
            <numerusform>{number} zu beobachtende Kompetenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{competency}: to {rating}</source>
        <translation>{competency}: auf&#xa0;{rating}</translation>
    </message>
    <message>
        <source>Not in the HR edition: other evidence in full, descriptions of ratings, plans to observe, comments by others, self-ratings of single competencies, measures and results of goals, readiness.</source>
        <translation>Nicht in der HR-Ausgabe: übrige Belege vollständig, Beschreibungen der Bewertungen, Pläne zum Beobachten, Kommentare anderer, Selbsteinschätzungen einzelner Kompetenzen, Messgrößen und Ergebnisse von Zielen, Bereitschaft.</translation>
    </message>
    <message>
        <source>Not in the HR edition: sessions, actions, details of goals, readiness, priorities, competencies to observe, topics, dates of check-ins, and the agreement except for confidentiality.</source>
        <translation>Nicht in der HR-Ausgabe: Sitzungen, Aktionen, Einzelheiten der Ziele, Bereitschaft, Prioritäten, zu beobachtende Kompetenzen, Themen, Termine der Zwischenstände und die Vereinbarung mit Ausnahme der Vertraulichkeit.</translation>
    </message>
    <message>
        <source>In each: the names of engineer, manager, tech lead and reviewer, of those who decided or witnessed, and of peers who agreed to it, the employee ID, summary, conclusion with its reason, strengths and growth points, scores, the ratings with their comments, all evidence, opinions and comments of others, the goals with measures and results, qualifications, the employee comment, acknowledgement and appeals.</source>
        <translation>In jedem: die Namen von beurteilter Person, Führungskraft, Tech Lead und beurteilender Person, der Personen, die entschieden oder bezeugt haben, und der Personen aus dem Kollegenkreis, die dem zugestimmt haben, die Personalnummer, Zusammenfassung, Ergebnis mit Begründung, Stärken und Entwicklungspunkte, Werte, die Bewertungen mit ihren Kommentaren, alle Belege, Einschätzungen und Kommentare anderer, die Ziele mit Messgrößen und Ergebnissen, Qualifikationen, der Kommentar der beurteilten Person, die Empfangsbestätigung und Einsprüche.</translation>
    </message>
    <message>
        <source>{edition} of {number}.</source>
        <translation>{edition}: {number}.</translation>
    </message>
    <message>
        <source>In each: the names of engineer, manager, tech lead and reviewer, and of those who decided or witnessed, the employee ID, summary, conclusion with its reason, strengths and growth points, scores, the ratings with their comments, the evidence of strengths and growth points, the impact of other evidence, opinions of others as means by area, the goals with due date and status, qualifications, the employee comment, acknowledgement and appeals.</source>
        <translation>In jedem: die Namen von beurteilter Person, Führungskraft, Tech Lead und beurteilender Person sowie der Personen, die entschieden oder bezeugt haben, die Personalnummer, Zusammenfassung, Ergebnis mit Begründung, Stärken und Entwicklungspunkte, Werte, die Bewertungen mit ihren Kommentaren, die Belege von Stärken und Entwicklungspunkten, die Wirkung der übrigen Belege, Einschätzungen anderer als Mittelwerte je Bereich, die Ziele mit Termin und Status, Qualifikationen, der Kommentar der beurteilten Person, die Empfangsbestätigung und Einsprüche.</translation>
    </message>
    <message>
        <source>Facts: {facts}.</source>
        <translation>Angaben: {facts}.</translation>
    </message>
    <message>
        <source>The conclusion, who decided it and when.</source>
        <translation>Das Ergebnis, wer es wann festgelegt hat.</translation>
    </message>
    <message>
        <source>target path</source>
        <translation>angestrebter Weg</translation>
    </message>
    <message>
        <source>time in role</source>
        <translation>Zeit in der Rolle</translation>
    </message>
    <message>
        <source>day of the conversation</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>The suggested conclusion.</source>
        <translation>Das vorgeschlagene Ergebnis.</translation>
    </message>
    <message>
        <source>The conclusion with its reason, who decided it and when.</source>
        <translation>Das Ergebnis mit Begründung, wer es wann festgelegt hat.</translation>
    </message>
    <message>
        <source>Scores overall and by area, expectations met, coverage, and how the suggestion follows from the ratings.</source>
        <translation>Werte insgesamt und je Bereich, erfüllte Erwartungen, Abdeckung und wie der Vorschlag aus den Bewertungen folgt.</translation>
    </message>
    <message>
        <source>The engineer&apos;s rights: contact, appeal period and retention.</source>
        <translation>Rechte der Person: Ansprechstelle, Einspruchsfrist und Aufbewahrung.</translation>
    </message>
    <message>
        <source>The summary.</source>
        <translation>Die Zusammenfassung.</translation>
    </message>
    <message numerus="yes">
        <source>{number} strengths.</source>
        <translation>
            <numerusform>{number} Stärke.</numerusform>
            <numerusform>{number} Stärken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} growth points.</source>
        <translation>
            <numerusform>{number} Entwicklungspunkt.</numerusform>
            <numerusform>{number} Entwicklungspunkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores of the previous review.</source>
        <translation>Werte der vorigen Beurteilung.</translation>
    </message>
    <message>
        <source>Ratings of the previous review.</source>
        <translation>Bewertungen der vorigen Beurteilung.</translation>
    </message>
    <message>
        <source>It includes {number} of {total} competencies.</source>
        <translation>Enthalten sind {number} von {total} Kompetenzen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies that are not applicable, with the reasons.</source>
        <translation>
            <numerusform>{number} nicht anwendbare Kompetenz mit Begründung.</numerusform>
            <numerusform>{number} nicht anwendbare Kompetenzen mit Begründungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions by area, beside the reviewer&apos;s: {role}, {number}.</source>
        <translation>Einschätzungen je Bereich, neben den Werten der Beurteilung: {role}, {number}.</translation>
    </message>
    <message>
        <source>Questions for the conversation.</source>
        <translation>Fragen für das Gespräch.</translation>
    </message>
    <message>
        <source>The target profile: {target}.</source>
        <translation>Das Zielprofil: {target}.</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>command line</source>
        <comment>actor</comment>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts passphrases ({name}), so Plumbline stores none. Enter the passphrase each time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Passphrasen verschlüsselt ({name}). Plumbline speichert deshalb keine. Geben Sie die Passphrase jedes Mal ein.</translation>
    </message>
    <message>
        <source>The keyring of this computer no longer has the passphrase of this workspace. Enter it.</source>
        <translation>Der Schlüsselbund dieses Computers enthält die Passphrase dieser Arbeitsdatei nicht mehr. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or enter the passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer ({error}). Enter the passphrase, and remove the tick if this happens again.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht ({error}). Geben Sie die Passphrase ein, und entfernen Sie das Häkchen, wenn das wieder geschieht.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {number} characters, for example several unrelated words.</source>
        <translation>Diese Passphrase ist zu kurz. Verwenden Sie mindestens {number} Zeichen, zum Beispiel mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once. Use several unrelated words.</source>
        <translation>Diese Passphrase wird sofort erraten. Verwenden Sie mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>This password is too short. Use at least {number} characters, for example several unrelated words.</source>
        <translation>Dieses Passwort ist zu kurz. Verwenden Sie mindestens {number} Zeichen, zum Beispiel mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>This password is guessed at once. Use several unrelated words.</source>
        <translation>Dieses Passwort wird sofort erraten. Verwenden Sie mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>{name} has another passphrase or is damaged, and cannot be restored. Choose another backup.</source>
        <translation>{name} hat eine andere Passphrase oder ist beschädigt und kann nicht wiederhergestellt werden. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This cannot be undone, and undo of earlier steps ends here. No backup is written before.</source>
        <translation>Das lässt sich nicht rückgängig machen, und auch frühere Schritte nicht mehr. Vorher wird keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What others wrote in their own texts, even where they name the person.</source>
        <translation>Was andere in eigene Texte geschrieben haben, auch wenn sie die Person darin nennen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} opinions that this person gave on others, as those of a former colleague.</source>
        <translation>
            <numerusform>{number} Einschätzung, die diese Person über andere abgegeben hat, als die eines ehemaligen Teammitglieds.</numerusform>
            <numerusform>{number} Einschätzungen, die diese Person über andere abgegeben hat, als die eines ehemaligen Teammitglieds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered requests for opinions on others</source>
        <translation>Unbeantwortete Anfragen nach Einschätzungen zu anderen</translation>
    </message>
    <message numerus="yes">
        <source>{number} people left more than {period} ago.</source>
        <translation>
            <numerusform>{number} Person ist länger als {period} ausgeschieden.</numerusform>
            <numerusform>{number} Personen sind länger als {period} ausgeschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} reviews are older than {period}.</source>
        <translation>
            <numerusform>{number} Beurteilung ist älter als {period}.</numerusform>
            <numerusform>{number} Beurteilungen sind älter als {period}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} plans ended more than {period} ago.</source>
        <translation>
            <numerusform>{number} Plan ist länger als {period} beendet.</numerusform>
            <numerusform>{number} Pläne sind länger als {period} beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} journal notes are older than {period}.</source>
        <translation>
            <numerusform>{number} Journaleintrag ist älter als {period}.</numerusform>
            <numerusform>{number} Journaleinträge sind älter als {period}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} mentorships ended more than {period} ago.</source>
        <translation>
            <numerusform>{number} Mentoring ist länger als {period} beendet.</numerusform>
            <numerusform>{number} Mentorings sind länger als {period} beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} The backup was written next to the workspace instead: {name}.</source>
        <translation>{problem} Die Sicherung wurde stattdessen neben die Arbeitsdatei geschrieben: {name}.</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, cannot be reached. Connect its disk, or choose another folder.</source>
        <translation>Der Ordner für Sicherungen, {folder}, ist nicht erreichbar. Schließen Sie seinen Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk failed while {path} was in use. Everything saved before that is safe. Check that the disk is connected, and try again.</source>
        <translation>Der Datenträger ist ausgefallen, während {path} benutzt wurde. Alles vorher Gespeicherte ist sicher. Prüfen Sie, ob der Datenträger angeschlossen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{log} is not from the latest session with {path}, and would undo newer work. Nothing was changed. Move it to another folder, and open {path} again.</source>
        <translation>{log} stammt nicht aus der letzten Sitzung mit {path} und würde neuere Arbeit rückgängig machen. Nichts wurde geändert. Verschieben Sie diese Datei in einen anderen Ordner und öffnen Sie {path} erneut.</translation>
    </message>
    <message>
        <source>The backup {path} was not written, because its disk is full, failed or was disconnected. Everything in the workspace is saved. Check the disk and try again.</source>
        <translation>Die Sicherung {path} wurde nicht geschrieben, weil ihr Datenträger voll ist, ausgefallen ist oder getrennt wurde. Alles in der Arbeitsdatei ist gespeichert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup was stopped before it was complete. No file was written.</source>
        <translation>Die Sicherung wurde angehalten, bevor sie vollständig war. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Lost record {number}</source>
        <translation>Verlorener Eintrag {number}</translation>
    </message>
    <message>
        <source>a newer version of Plumbline</source>
        <translation>einer neueren Version von Plumbline</translation>
    </message>
    <message>
        <source>{path} was written by {newer} (file version {found}) and has not been touched. This is Plumbline {own} (file version {known}). Open the file with {newer}.</source>
        <translation>{path} wurde von {newer} geschrieben (Dateiversion {found}) und nicht verändert. Dies ist Plumbline {own} (Dateiversion {known}). Öffnen Sie die Datei mit {newer}.</translation>
    </message>
    <message>
        <source>Plumbline {version}</source>
        <translation>Plumbline {version}</translation>
    </message>
    <message>
        <source>The history does not contain the digest on the document. Either the document is from another workspace, or the end of the history was cut off, for example because an older backup was restored.</source>
        <translation>Die Historie enthält die Prüfsumme auf dem Dokument nicht. Entweder stammt das Dokument aus einer anderen Arbeitsdatei, oder das Ende der Historie fehlt, etwa weil eine ältere Sicherung wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Entry {number} of {day}, which the backup {backup} contains, is missing from the history. If no older backup was restored since then, the end of the history was cut off. Restore this backup under another name to see what is missing.</source>
        <translation>Der Eintrag {number} vom {day}, den die Sicherung {backup} enthält, fehlt in der Historie. Wenn seitdem keine ältere Sicherung wiederhergestellt wurde, ist das Ende der Historie abgeschnitten worden. Stellen Sie diese Sicherung unter einem anderen Namen wieder her, um zu sehen, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {number} backups.</source>
        <translation>
            <numerusform>Mit {number} Sicherung verglichen.</numerusform>
            <numerusform>Mit {number} Sicherungen verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} backups have another passphrase or are damaged, and were not compared.</source>
        <translation>
            <numerusform>{number} Sicherung hat eine andere Passphrase oder ist beschädigt und wurde nicht verglichen.</numerusform>
            <numerusform>{number} Sicherungen haben eine andere Passphrase oder sind beschädigt und wurden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase changed.</source>
        <translation>Passphrase geändert.</translation>
    </message>
    <message>
        <source>These still open with the old passphrase, because they cannot be changed: {names}.</source>
        <translation>Diese öffnen sich noch mit der alten Passphrase, weil sie sich nicht ändern lassen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} backups still open with the old passphrase.</source>
        <translation>
            <numerusform>{number} Sicherung öffnet sich noch mit der alten Passphrase.</numerusform>
            <numerusform>{number} Sicherungen öffnen sich noch mit der alten Passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} backups were re-encrypted and open with the new passphrase.</source>
        <translation>
            <numerusform>{number} Sicherung wurde neu verschlüsselt und öffnet sich mit der neuen Passphrase.</numerusform>
            <numerusform>{number} Sicherungen wurden neu verschlüsselt und öffnen sich mit der neuen Passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} backups with the old passphrase were deleted, and a new backup was made.</source>
        <translation>
            <numerusform>{number} Sicherung mit der alten Passphrase wurde gelöscht und eine neue Sicherung erstellt.</numerusform>
            <numerusform>{number} Sicherungen mit der alten Passphrase wurden gelöscht und eine neue Sicherung erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was deleted: {reason}</source>
        <translation>Es wurde keine Sicherung gelöscht: {reason}</translation>
    </message>
    <message>
        <source>A passphrase cannot be x followed by a key in quotation marks. Choose another passphrase.</source>
        <translation>Eine Passphrase kann nicht aus x und einem Schlüssel in Anführungszeichen bestehen. Wählen Sie eine andere Passphrase.</translation>
    </message>
    <message>
        <source>The disk is full or failed, so traces of deleted data may still be in the encrypted file. They are wiped the next time the workspace is opened with enough free space.</source>
        <translation>Der Datenträger ist voll oder fehlerhaft, deshalb können in der verschlüsselten Datei noch Reste gelöschter Daten stehen. Sie werden entfernt, wenn Sie die Arbeitsdatei das nächste Mal öffnen und genug Platz frei ist.</translation>
    </message>
    <message>
        <source>a history</source>
        <translation>eine Historie</translation>
    </message>
    <message>
        <source>everything about one person</source>
        <translation>alles über eine Person</translation>
    </message>
    <message>
        <source>a comparison of levels</source>
        <translation>ein Stufenvergleich</translation>
    </message>
    <message>
        <source>content {digest}</source>
        <translation>Inhalt {digest}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a calendar file</source>
        <translation>eine Kalenderdatei</translation>
    </message>
    <message>
        <source>an opinion form</source>
        <translation>ein Einschätzungsformular</translation>
    </message>
    <message>
        <source>a public card</source>
        <translation>eine Prüfkarte</translation>
    </message>
    <message>
        <source>Unchanged since its export: {which}.</source>
        <translation>Unverändert seit dem Export: {which}.</translation>
    </message>
    <message>
        <source>{kind}, “{title}”</source>
        <translation>{kind}, „{title}“</translation>
    </message>
    <message>
        <source>It shows the workspace as it was then. Later changes are not checked.</source>
        <translation>Die Datei gibt den damaligen Stand der Arbeitsdatei wieder. Spätere Änderungen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>It is about {names} and {number} more.</source>
        <translation>Betrifft {names} und {number} weitere.</translation>
    </message>
    <message>
        <source>It was handed to {recipient}.</source>
        <translation>Übergeben an {recipient}.</translation>
    </message>
    <message>
        <source>It is about {names}.</source>
        <translation>Betrifft {names}.</translation>
    </message>
    <message>
        <source>It was signed with the key whose fingerprint is {fingerprint}, but the signature is missing.</source>
        <translation>Das Dokument wurde mit dem Schlüssel signiert, dessen Fingerabdruck {fingerprint} lautet, aber die Signatur fehlt.</translation>
    </message>
    <message>
        <source>The attached data ({name}) is not what was signed.</source>
        <translation>Die angehängten Daten ({name}) sind nicht die signierten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Printed on {day}. Entries: {number}.</source>
        <translation>Gedruckt am {day}. Einträge: {number}.</translation>
    </message>
    <message>
        <source>The history has no such entry.</source>
        <translation>Die Historie hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>A password for a PDF has at most {number} bytes.</source>
        <translation>Ein Passwort für ein PDF hat höchstens {number} Bytes.</translation>
    </message>
    <message>
        <source>This draft cannot be shown or printed yet:
  {listed}</source>
        <translation>Dieser Entwurf kann noch nicht angezeigt oder gedruckt werden:
  {listed}</translation>
    </message>
    <message>
        <source>{file} in this folder is another kind of copy ({found}) than the ones to be written ({wanted}). Choose edition, language and paper as before, or another folder.</source>
        <translation>{file} in diesem Ordner ist eine andere Art von Kopie ({found}) als die, die geschrieben werden ({wanted}). Wählen Sie Ausgabe, Sprache und Papier wie zuvor oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>insufficient evidence</source>
        <translation>zu wenig bewertet</translation>
    </message>
    <message>
        <source>★ core competency. Where the rating is the expected one, the line has only the rating. E: evidence in the annex.</source>
        <translation>★ Kernkompetenz. Entspricht die Bewertung der Erwartung, steht in der Zeile nur die Bewertung. E: Beleg im Anhang.</translation>
    </message>
    <message>
        <source>{rating}, expected {expected}</source>
        <translation>{rating}, erwartet {expected}</translation>
    </message>
    <message>
        <source>Included: the {number} core competencies.</source>
        <translation>Enthalten: die {number} Kernkompetenzen.</translation>
    </message>
    <message>
        <source>{competencies}. They are not gaps and do not lower the coverage.</source>
        <translation>{competencies}. Sie sind keine Lücken und verringern die Abdeckung nicht.</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Observed in this period</source>
        <translation>In diesem Zeitraum beobachtet</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not applicable in this cycle:</source>
        <translation>In diesem Zyklus nicht anwendbar:</translation>
    </message>
    <message>
        <source>Included: the {number} core competencies and {chosen}.</source>
        <translation>Enthalten: die {number} Kernkompetenzen und {chosen}.</translation>
    </message>
    <message>
        <source>before: {rating}</source>
        <translation>zuvor: {rating}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>To observe:</source>
        <translation>Noch zu beobachten:</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not included:</source>
        <translation>Nicht enthalten:</translation>
    </message>
    <message>
        <source>decided by {name}</source>
        <translation>entschieden von {name}</translation>
    </message>
    <message>
        <source>{decided}. The ratings suggest {conclusion}</source>
        <translation>{decided}. Vorschlag aus den Bewertungen: {conclusion}</translation>
    </message>
    <message>
        <source>Grey band: {low} to {high}, if every unrated competency were rated 1, or 5.</source>
        <translation>Graues Band: {low} bis {high}, wenn jede unbewertete Kompetenz mit 1 oder mit 5 bewertet wäre.</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>No decision in this document was made by a machine: the reviewer gave every rating, and {who} decided.</source>
        <translation>Keine Entscheidung in diesem Dokument stammt von einer Maschine: Jede Bewertung stammt von der beurteilenden Person, und entschieden hat {who}.</translation>
    </message>
    <message>
        <source>Suggested conclusion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>calculated from the ratings, not decided yet</source>
        <translation>aus den Bewertungen berechnet, noch nicht entschieden</translation>
    </message>
    <message>
        <source>name not recorded</source>
        <translation>Name nicht festgehalten</translation>
    </message>
    <message>
        <source>decided by {name} on {day}</source>
        <translation>entschieden von {name} am {day}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>No overall score: less than 70&amp;nbsp;% of the rubric, by weight, is rated.</source>
        <translation>Kein Gesamtwert: Weniger als 70&amp;nbsp;% des Rasters sind nach Gewicht bewertet.</translation>
    </message>
    <message>
        <source>Bar: the score, {score}. Tick: the expected score, {expected}.</source>
        <translation>Balken: der Gesamtwert, {score}. Strich: der erwartete Gesamtwert, {expected}.</translation>
    </message>
    <message>
        <source>Reason for deciding “{decided}”, not “{suggested}”</source>
        <translation>Grund für „{decided}“ statt „{suggested}“</translation>
    </message>
    <message>
        <source>This conclusion is only a suggestion, calculated from the ratings. No person has decided it.</source>
        <translation>Dieses Ergebnis ist nur ein Vorschlag, aus den Bewertungen berechnet. Kein Mensch hat es entschieden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This review covers {number} of {total} competencies.&lt;/b&gt; All figures are based on these, which are listed under Competencies.</source>
        <translation>&lt;b&gt;Diese Beurteilung umfasst {number} von {total} Kompetenzen.&lt;/b&gt; Alle Zahlen beruhen auf diesen. Sie stehen unter „Kompetenzen“.</translation>
    </message>
    <message>
        <source>Expectations met</source>
        <translation>Erfüllte Erwartungen</translation>
    </message>
    <message>
        <source>of what {level} expects</source>
        <translation>der Erwartungen an {level}</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>where {score} is expected</source>
        <translation>bei erwarteten {score}</translation>
    </message>
    <message>
        <source>of the weight is rated</source>
        <translation>des Gewichts ist bewertet</translation>
    </message>
    <message>
        <source>Everything is rated, so no missing rating could change it.</source>
        <translation>Alles ist bewertet, also könnte keine fehlende Bewertung ihn ändern.</translation>
    </message>
    <message>
        <source>a person whose name was not recorded</source>
        <translation>eine Person, deren Name nicht festgehalten ist</translation>
    </message>
    <message>
        <source>Observed by the manager unless another source is named. In brackets: what shows it.</source>
        <translation>Von der Führungskraft beobachtet, wenn keine andere Quelle genannt ist. In eckigen Klammern: was es belegt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>heading</comment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>No evidence has been recorded for this review.</source>
        <translation>Für diese Beurteilung sind keine Belege festgehalten.</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Weitere Belege</translation>
    </message>
    <message>
        <source>Target: &lt;b&gt;{target}&lt;/b&gt;.</source>
        <translation>Zielprofil: &lt;b&gt;{target}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Goals of the last period</source>
        <translation>Ziele des letzten Zeitraums</translation>
    </message>
    <message>
        <source>Growth plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>As the role describes it</source>
        <translation>Wie die Rolle sie beschreibt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>{state}, due {day}</source>
        <translation>{state}, fällig am {day}</translation>
    </message>
    <message>
        <source>No goals were agreed for this period.</source>
        <translation>Für diesen Zeitraum waren keine Ziele vereinbart.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>{kind} – CONFIDENTIAL: personal data</source>
        <translation>{kind} – VERTRAULICH: personenbezogene Daten</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>You can appeal. Appeals are decided by someone other than the reviewer and the manager.</source>
        <translation>Sie können Einspruch erheben. Darüber entscheidet weder die beurteilende Person noch die Führungskraft.</translation>
    </message>
    <message>
        <source>your HR department</source>
        <translation>Ihre Personalabteilung</translation>
    </message>
    <message>
        <source>You can ask {contact} what is stored about you and have errors corrected.</source>
        <translation>Sie können bei {contact} erfragen, was über Sie gespeichert ist, und Fehler berichtigen lassen.</translation>
    </message>
    <message>
        <source>{name} decides on the appeal.</source>
        <translation>{name} entscheidet über den Einspruch.</translation>
    </message>
    <message>
        <source>Goal: {title}</source>
        <translation>Ziel: {title}</translation>
    </message>
    <message>
        <source>The appeal period starts when this review is shared with you.</source>
        <translation>Die Einspruchsfrist beginnt, wenn diese Beurteilung mit Ihnen geteilt wird.</translation>
    </message>
    <message>
        <source>No path has been chosen, and there is no growth plan yet.</source>
        <translation>Es ist kein Weg gewählt, und es gibt noch keinen Entwicklungsplan.</translation>
    </message>
    <message>
        <source>Conversation about this review.</source>
        <translation>Gespräch über diese Beurteilung.</translation>
    </message>
    <message>
        <source>The appeal period ended. Appeals are decided by someone other than the reviewer and the manager, who also decides whether to accept a late one.</source>
        <translation>Die Einspruchsfrist ist abgelaufen. Über einen Einspruch entscheidet weder die beurteilende Person noch die Führungskraft. Dort fällt auch die Entscheidung, ob ein verspäteter zählt.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Your organisation keeps this review and deletes it then. Plumbline does not delete it automatically.</source>
        <translation>Ihre Organisation bewahrt diese Beurteilung auf und löscht sie dann. Plumbline löscht sie nicht von selbst.</translation>
    </message>
    <message>
        <source>Target: {target}. No goals have been agreed yet.</source>
        <translation>Zielprofil: {target}. Noch sind keine Ziele vereinbart.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Shown beside the reviewer&apos;s ratings and never averaged into them.</source>
        <translation>Sie stehen neben den Bewertungen der beurteilenden Person und gehen nie in sie ein.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Kollegenkreis</translation>
    </message>
    <message numerus="yes">
        <source>{number} peers answered.</source>
        <translation>
            <numerusform>{number} Person aus dem Kollegenkreis hat geantwortet.</numerusform>
            <numerusform>{number} Personen aus dem Kollegenkreis haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in words</source>
        <translation>{role} in Worten</translation>
    </message>
    <message>
        <source>A draft omits areas in which the reviewer has not rated everything yet.</source>
        <translation>Ein Entwurf zeigt keine Bereiche, in denen noch nicht alles bewertet ist.</translation>
    </message>
    <message>
        <source>Questions for the conversation</source>
        <translation>Fragen für das Gespräch</translation>
    </message>
    <message>
        <source>{role} in words, in random order</source>
        <translation>{role} in Worten, in zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message>
        <source>No other opinions are part of this review.</source>
        <translation>Diese Beurteilung enthält keine weiteren Einschätzungen.</translation>
    </message>
    <message>
        <source>This is a draft. The document to sign is printed when mentor and engineer have agreed on the plan.</source>
        <translation>Dies ist ein Entwurf. Das Dokument zum Unterschreiben wird gedruckt, wenn beide Seiten dem Plan zugestimmt haben.</translation>
    </message>
    <message>
        <source>We have agreed on this plan. Either of us can ask to change or end it.</source>
        <translation>Wir haben diesen Plan vereinbart. Beide Seiten können darum bitten, ihn zu ändern oder zu beenden.</translation>
    </message>
    <message>
        <source>What can the engineer do now that was not possible at the start?</source>
        <translation>Was ist jetzt möglich, was zu Beginn nicht möglich war?</translation>
    </message>
    <message>
        <source>What helped most, and what was in the way?</source>
        <translation>Was hat am meisten geholfen, und was stand im Weg?</translation>
    </message>
    <message>
        <source>What should continue after this plan, and with whom?</source>
        <translation>Was soll nach diesem Plan weitergehen, und mit wem?</translation>
    </message>
    <message>
        <source>Your organisation keeps this plan until {day} and deletes it then. Plumbline does not delete it automatically.</source>
        <translation>Ihre Organisation bewahrt diesen Plan bis zum {day} auf und löscht ihn dann. Plumbline löscht ihn nicht von selbst.</translation>
    </message>
    <message>
        <source>{done} done of {counted} closed or overdue, {open} open in all</source>
        <translation>{done} erledigt von {counted} abgeschlossenen oder überfälligen, {open} insgesamt offen</translation>
    </message>
    <message>
        <source>planned every {days}</source>
        <translation>geplant alle {days}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>no cadence agreed</source>
        <translation>kein Takt vereinbart</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Actions completed</source>
        <translation>Erledigte Aktionen</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Gehaltene Sitzungen</translation>
    </message>
    <message>
        <source>Days between sessions</source>
        <translation>Tage zwischen Sitzungen</translation>
    </message>
    <message>
        <source>median of all gaps</source>
        <translation>Median aller Abstände</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Jetzt überfällig</translation>
    </message>
    <message>
        <source>actions past their due date</source>
        <translation>Aktionen nach ihrem Termin</translation>
    </message>
    <message>
        <source>Check-ins and closing</source>
        <translation>Zwischenstände und Abschluss</translation>
    </message>
    <message>
        <source>Sponsor, for the approved time</source>
        <translation>Sponsor, für die bewilligte Zeit</translation>
    </message>
    <message>
        <source>Manager, for the approved time</source>
        <translation>Führungskraft, für die bewilligte Zeit</translation>
    </message>
    <message>
        <source>Check-ins: {days}</source>
        <translation>Zwischenstände: {days}</translation>
    </message>
    <message>
        <source>At the end, both answer</source>
        <translation>Am Ende beantworten beide</translation>
    </message>
    <message>
        <source>Priority is the gap to the target in rating steps times the competency&apos;s weight, the mean of its weight today and in the target, in points of 100. Interest is the engineer&apos;s own choice. Goals are in bold.</source>
        <translation>Die Priorität ist der Abstand zum Zielprofil in Punkten mal das Gewicht der Kompetenz, das Mittel aus heutigem Gewicht und dem im Zielprofil, in Punkten von 100. Das Interesse gibt die Person selbst an. Ziele sind fett.</translation>
    </message>
    <message>
        <source>low</source>
        <comment>interest</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>interest</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <comment>interest</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielprofil</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Not observed yet. Plan an opportunity to observe each.</source>
        <translation>Noch nicht beobachtet. Planen Sie für jede eine Gelegenheit zum Beobachten.</translation>
    </message>
    <message>
        <source>To observe</source>
        <translation>Noch zu beobachten</translation>
    </message>
    <message>
        <source>No competency is rated below the target.</source>
        <translation>Keine Kompetenz ist unter dem Zielprofil bewertet.</translation>
    </message>
    <message>
        <source>Everything the target asks for has been observed.</source>
        <translation>Alles, was das Zielprofil verlangt, ist beobachtet.</translation>
    </message>
    <message>
        <source>Only the {number} of {total} competencies that the review covered are compared.</source>
        <translation>Verglichen sind nur die {number} von {total} Kompetenzen, die die Beurteilung umfasste.</translation>
    </message>
    <message>
        <source>Today: not rated</source>
        <translation>Heute: nicht bewertet</translation>
    </message>
    <message>
        <source>Goal: {rating}</source>
        <translation>Ziel: {rating}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Today: {rating}</source>
        <translation>Heute: {rating}</translation>
    </message>
    <message>
        <source>{share} of the way from {baseline} to {target}</source>
        <translation>{share} des Weges von {baseline} nach {target}</translation>
    </message>
    <message>
        <source>{day}, rating {rating}</source>
        <translation>{day}, Bewertung {rating}</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Herausforderung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>No goals have been agreed yet.</source>
        <translation>Noch sind keine Ziele vereinbart.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>Done when: {criterion}</source>
        <translation>Erledigt, wenn: {criterion}</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>No details yet.</source>
        <translation>Noch keine Einzelheiten.</translation>
    </message>
    <message>
        <source>From {level} towards {target}</source>
        <translation>Von {level} in Richtung {target}</translation>
    </message>
    <message>
        <source>every {days}</source>
        <translation>alle {days}</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <translation>Noch keine Vereinbarung.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Level today</source>
        <translation>Heutige Stufe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Wie wir arbeiten</translation>
    </message>
    <message>
        <source>Support from the manager</source>
        <translation>Unterstützung der Führungskraft</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>Wirklichkeit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>Wille</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitstrahl</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Learning topics</source>
        <translation>Lernthemen</translation>
    </message>
    <message>
        <source>No dates have been set yet.</source>
        <translation>Noch sind keine Termine gesetzt.</translation>
    </message>
    <message>
        <source>No actions have been agreed yet.</source>
        <translation>Noch sind keine Aktionen vereinbart.</translation>
    </message>
    <message>
        <source>No session has been held yet.</source>
        <translation>Noch hat keine Sitzung stattgefunden.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>open, overdue</source>
        <translation>offen, überfällig</translation>
    </message>
    <message>
        <source>No shared notes.</source>
        <translation>Keine gemeinsamen Notizen.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Kein Beleg angefügt.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>No strength has been selected.</source>
        <translation>Keine Stärke ausgewählt.</translation>
    </message>
    <message>
        <source>Growth points</source>
        <translation>Entwicklungspunkte</translation>
    </message>
    <message>
        <source>No growth point has been selected.</source>
        <translation>Kein Entwicklungspunkt ausgewählt.</translation>
    </message>
    <message>
        <source>Evidence {number} of {day}</source>
        <translation>Beleg {number} vom {day}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>{mean} of {number}, from {low} to {high}</source>
        <translation>{mean} von {number}, von {low} bis {high}</translation>
    </message>
    <message>
        <source>{mean} of {number}</source>
        <translation>{mean} von {number}</translation>
    </message>
    <message>
        <source>about {name}</source>
        <comment>opinion</comment>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>Means by area</source>
        <translation>Mittelwerte je Bereich</translation>
    </message>
    <message>
        <source>One reviewer&apos;s ratings are an estimate. Published research puts the reliability of a single supervisor&apos;s ratings near 0.52 (Viswesvaran, Ones and Schmidt, 1996), so small differences mean little.</source>
        <translation>Die Bewertungen einer Person sind eine Schätzung. Veröffentlichte Forschung beziffert die Verlässlichkeit der Bewertungen einer einzelnen Führungskraft mit etwa 0,52 (Viswesvaran, Ones und Schmidt, 1996). Kleine Unterschiede bedeuten deshalb wenig.</translation>
    </message>
    <message numerus="yes">
        <source>Of the {number} possible changes of a single rating by one step, {changing} would change the suggested conclusion: {changes}.</source>
        <translation>
            <numerusform>Änderungen einer einzelnen Bewertung um einen Punkt, die den Vorschlag ändern würden: {changing} von {number}. Das ist: {changes}.</numerusform>
            <numerusform>Änderungen einer einzelnen Bewertung um einen Punkt, die den Vorschlag ändern würden: {changing} von {number}. Das sind: {changes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Quality of this review</source>
        <translation>Qualität dieser Beurteilung</translation>
    </message>
    <message>
        <source>Pieces of evidence by month: {months}.</source>
        <translation>Belege nach Monat: {months}.</translation>
    </message>
    <message>
        <source>Nothing is rated, so no single rating could change the conclusion.</source>
        <translation>Nichts ist bewertet, also könnte keine einzelne Bewertung das Ergebnis ändern.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {number} possible changes of a single rating by one step would change the suggested conclusion.</source>
        <translation>
            <numerusform>Die {number} mögliche Änderung einer einzelnen Bewertung um einen Punkt würde den Vorschlag nicht ändern.</numerusform>
            <numerusform>Keine der {number} möglichen Änderungen einer einzelnen Bewertung um einen Punkt würde den Vorschlag ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code} from {before} to {after} ({conclusion})</source>
        <translation>{code} von {before} auf {after} ({conclusion})</translation>
    </message>
    <message>
        <source>{items} and {number} more</source>
        <translation>{items} und {number} weitere</translation>
    </message>
    <message>
        <source>Every rating has the evidence that the rules require.</source>
        <translation>Jede Bewertung hat die Belege, die die Regeln verlangen.</translation>
    </message>
    <message>
        <source>Unrated competencies counted as 1, or as 5</source>
        <translation>Unbewertete Kompetenzen mit 1 oder mit 5 gezählt</translation>
    </message>
    <message>
        <source>Unrated competencies counted as the lowest, or highest, rating given</source>
        <translation>Unbewertete mit der niedrigsten oder höchsten Bewertung gezählt</translation>
    </message>
    <message>
        <source>Area weights up to {percent}&amp;nbsp;% lower or higher</source>
        <translation>Bereichsgewichte bis zu {percent}&amp;nbsp;% niedriger oder höher</translation>
    </message>
    <message>
        <source>All areas with the same weight</source>
        <translation>Alle Bereiche mit gleichem Gewicht</translation>
    </message>
    <message>
        <source>Unweighted mean of all ratings</source>
        <translation>Ungewichtetes Mittel aller Bewertungen</translation>
    </message>
    <message>
        <source>Any one area excluded</source>
        <translation>Ohne je einen Bereich</translation>
    </message>
    <message>
        <source>What could move the score</source>
        <translation>Was den Wert verändern könnte</translation>
    </message>
    <message>
        <source>Grey: the rubric&apos;s description of the rating. Black: the comment on a rating that is as expected.</source>
        <translation>Grau: der Verhaltensanker der Bewertung. Schwarz: der Kommentar zu einer Bewertung, die der Erwartung entspricht.</translation>
    </message>
    <message>
        <source>Comments on the ratings that are as expected. The others are under Competencies.</source>
        <translation>Kommentare zu den Bewertungen, die der Erwartung entsprechen. Die anderen stehen unter „Kompetenzen“.</translation>
    </message>
    <message>
        <source>Ratings in words</source>
        <translation>Bewertungen in Worten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Not decided yet. {name} is to decide.</source>
        <translation>Noch nicht entschieden. Die Entscheidung liegt bei {name}.</translation>
    </message>
    <message>
        <source>Revision {revision}, replaced on {day}</source>
        <translation>Revision {revision}, ersetzt am {day}</translation>
    </message>
    <message>
        <source>Employee comment, {given}:</source>
        <translation>Kommentar der beurteilten Person, {given}:</translation>
    </message>
    <message>
        <source>given on {first}, changed by the employee on {day}</source>
        <translation>abgegeben am {first}, von der Person geändert am {day}</translation>
    </message>
    <message>
        <source>These entries are about that revision, not about this one.</source>
        <translation>Diese Einträge betreffen die jeweilige Revision, nicht diese.</translation>
    </message>
    <message>
        <source>Earlier revisions</source>
        <translation>Frühere Revisionen</translation>
    </message>
    <message>
        <source>Raised on {day}, after the appeal period:</source>
        <translation>Erhoben am {day}, nach der Einspruchsfrist:</translation>
    </message>
    <message>
        <source>Raised on {day}:</source>
        <translation>Erhoben am {day}:</translation>
    </message>
    <message>
        <source>Decided on {day} by {name}:</source>
        <translation>Entschieden am {day} von {name}:</translation>
    </message>
    <message>
        <source>Not decided yet. {name} is to decide by {day}.</source>
        <translation>Noch nicht entschieden. Die Entscheidung liegt bei {name}, bis {day}.</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>abgegeben am {day}</translation>
    </message>
    <message>
        <source>Recorded: {outcome} on {day}.</source>
        <translation>Festgehalten: {outcome} am {day}.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>Witness: {name}.</source>
        <translation>Bezeugt von {name}.</translation>
    </message>
    <message>
        <source>Why it was replaced:</source>
        <translation>Warum sie ersetzt wurde:</translation>
    </message>
    <message>
        <source>Competencies rated by both: {number}. {equal} equal, {adjacent} one step apart, {different} two or more steps apart.</source>
        <translation>Von beiden bewertete Kompetenzen: {number}. {equal} gleich, {adjacent} einen Punkt auseinander, {different} zwei oder mehr Punkte auseinander.</translation>
    </message>
    <message>
        <source>{competency}: self-rating &lt;b&gt;{own}&lt;/b&gt;, reviewer &lt;b&gt;{reviewer}&lt;/b&gt;</source>
        <translation>{competency}: Selbsteinschätzung &lt;b&gt;{own}&lt;/b&gt;, Bewertung &lt;b&gt;{reviewer}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Self-rating and reviewer</source>
        <translation>Selbsteinschätzung und Bewertung</translation>
    </message>
    <message>
        <source>{competency} {own} and {reviewer}</source>
        <translation>{competency} {own} und {reviewer}</translation>
    </message>
    <message>
        <source>One step apart, self-rating first: {items}.</source>
        <translation>Einen Punkt auseinander, Selbsteinschätzung zuerst: {items}.</translation>
    </message>
    <message>
        <source>This record contains what both may read. If something is wrong, ask for it to be corrected and printed again.</source>
        <translation>Dieses Protokoll enthält, was beide lesen dürfen. Wenn etwas nicht stimmt, bitten Sie um eine Korrektur und einen neuen Druck.</translation>
    </message>
    <message>
        <source>Mentoring session {number}</source>
        <translation>Mentoring-Sitzung {number}</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Goal, reality, options and will are empty.</source>
        <translation>Ziel, Wirklichkeit, Möglichkeiten und Wille sind leer.</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>Shared notes</source>
        <translation>Gemeinsame Notizen</translation>
    </message>
    <message>
        <source>No actions have been agreed.</source>
        <translation>Keine Aktionen vereinbart.</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Vereinbarte Aktionen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Carried over from earlier sessions</source>
        <translation>Aus früheren Sitzungen übertragen</translation>
    </message>
    <message>
        <source>Session record</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Shared by both</source>
        <translation>Von beiden geteilt</translation>
    </message>
    <message>
        <source>My signature confirms that I have read and discussed this review. It does not mean that I agree.</source>
        <translation>Meine Unterschrift bestätigt, dass ich diese Beurteilung gelesen und besprochen habe. Sie bedeutet nicht, dass ich zustimme.</translation>
    </message>
    <message>
        <source>This is a draft. The document to sign is printed when the review has been submitted.</source>
        <translation>Dies ist ein Entwurf. Das Dokument zum Unterschreiben wird gedruckt, wenn die Beurteilung eingereicht ist.</translation>
    </message>
    <message>
        <source>No employee comment as of {day}.</source>
        <translation>Kein Kommentar der beurteilten Person bis zum {day}.</translation>
    </message>
    <message>
        <source>No employee comment, recorded on {day}.</source>
        <translation>Kein Kommentar der beurteilten Person, festgehalten am {day}.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Beurteilte Person</translation>
    </message>
    <message>
        <source>Second reviewer or HR</source>
        <translation>Zweitbeurteilung oder Personalabteilung</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Empfangsbestätigung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Unedited, {given}.</source>
        <translation>Unverändert, {given}.</translation>
    </message>
    <message>
        <source>Witness: name {name} signature {signature} date {date}</source>
        <translation>Bezeugt von: Name {name} Unterschrift {signature} Datum {date}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>{document_id} revision {revision}</source>
        <translation>{document_id} Revision {revision}</translation>
    </message>
    <message>
        <source>Manager and reviewer</source>
        <translation>Führungskraft, zugleich beurteilend</translation>
    </message>
    <message>
        <source>Delivered to the employee on {line}</source>
        <translation>Der Person ausgehändigt am {line}</translation>
    </message>
    <message>
        <source>The employee has received this review and refuses to sign.</source>
        <translation>Die beurteilte Person hat diese Beurteilung erhalten und verweigert die Unterschrift.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A comment is attached</source>
        <translation>Ein Kommentar liegt bei</translation>
    </message>
    <message>
        <source>An appeal is intended</source>
        <translation>Ein Einspruch ist beabsichtigt</translation>
    </message>
    <message>
        <source>The conclusion follows the first edition of the rule, which the rubric of this review uses.</source>
        <translation>Das Ergebnis folgt der ersten Fassung der Regel, die das Raster dieser Beurteilung verwendet.</translation>
    </message>
    <message>
        <source>Against this target, the ratings suggest “{conclusion}”.</source>
        <translation>Gemessen an diesem Zielprofil ergeben die Bewertungen „{conclusion}“.</translation>
    </message>
    <message>
        <source>Readiness: {share} of its expectations are met today, standing {standing}.</source>
        <translation>Bereitschaft: {share} seiner Erwartungen sind heute erfüllt, Abstand {standing}.</translation>
    </message>
    <message>
        <source>Standing: {standing} rating steps from the expected ratings.</source>
        <translation>Abstand zur Stufe: {standing} Punkte gegenüber den Erwartungen.</translation>
    </message>
    <message>
        <source>Readiness cannot be calculated, because nothing is rated.</source>
        <translation>Die Bereitschaft lässt sich nicht berechnen, weil nichts bewertet ist.</translation>
    </message>
    <message>
        <source>This suggests “{conclusion}”.</source>
        <translation>Vorschlag: „{conclusion}“.</translation>
    </message>
    <message>
        <source>It is a close call: {conclusions} is also possible.</source>
        <translation>Das ist eine knappe Entscheidung: Auch {conclusions} ist möglich.</translation>
    </message>
    <message>
        <source>Readiness: {share} of its expectations are met today.</source>
        <translation>Bereitschaft: {share} seiner Erwartungen sind heute erfüllt.</translation>
    </message>
    <message>
        <source>Rubric ({number} of {total} competencies)</source>
        <translation>Raster ({number} von {total} Kompetenzen)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>opinions</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>{number} tech leads</source>
        <translation>
            <numerusform>{number} Tech Lead</numerusform>
            <numerusform>{number} Tech Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} peers</source>
        <translation>
            <numerusform>{number} Person aus dem Kollegenkreis</numerusform>
            <numerusform>{number} Personen aus dem Kollegenkreis</numerusform>
        </translation>
    </message>
    <message>
        <source>Target path</source>
        <translation>Angestrebter Weg</translation>
    </message>
    <message>
        <source>Period reviewed</source>
        <translation>Beurteilter Zeitraum</translation>
    </message>
    <message>
        <source>Time in role</source>
        <translation>Zeit in der Rolle</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Weitere Einschätzungen</translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation>Gespräch geführt</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No summary has been written yet.</source>
        <translation>Noch keine Zusammenfassung geschrieben.</translation>
    </message>
    <message>
        <source>Which work of the next three months is the best place to practise this: {names}?</source>
        <translation>Welche Arbeit der nächsten drei Monate eignet sich am besten, um dies zu üben: {names}?</translation>
    </message>
    <message>
        <source>{cell} has more than {longest} characters. Shorten it.</source>
        <translation>{cell} hat mehr als {longest} Zeichen. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Rows {first} and {second} are both headings.</source>
        <translation>Zeile {first} und {second} sind beide Überschriften.</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows below the people were skipped: {texts}.</source>
        <translation>
            <numerusform>{number} Zeile unter den Personen wurde übersprungen: {texts}.</numerusform>
            <numerusform>{number} Zeilen unter den Personen wurden übersprungen: {texts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is probably {person}, who is already here.</source>
        <translation>Das ist wahrscheinlich {person}. Diese Person ist schon vorhanden.</translation>
    </message>
    <message>
        <source>{number} engineers are called {name}. Enter the employee ID or email of one of them.</source>
        <translation>{number} Personen heißen {name}. Geben Sie die Personalnummer oder E-Mail einer von ihnen an.</translation>
    </message>
    <message>
        <source>{person}, cycle {cycle}</source>
        <translation>{person}, Zyklus {cycle}</translation>
    </message>
    <message>
        <source>The file has too many cells for a list of people, more than {most}. Remove columns or split the file.</source>
        <translation>Die Datei hat zu viele Zellen für eine Personenliste, mehr als {most}. Entfernen Sie Spalten oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Notizen löschen</translation>
    </message>
    <message>
        <source>Each page has the signed content. Another program saved the file again, or changed its properties, what is attached to it, or its fonts. Changed fonts can make a page show other letters and figures, so do not rely on it.</source>
        <translation>Jede Seite hat den signierten Inhalt. Ein anderes Programm hat die Datei neu gespeichert oder ihre Eigenschaften, ihre Anhänge oder ihre Schriften geändert. Geänderte Schriften können andere Buchstaben und Zahlen zeigen. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The review describes work seen in this period. It is not a ranking of people and not a promotion checklist. The annex explains every number.</source>
        <translation>Die Beurteilung beschreibt Arbeit, die in diesem Zeitraum zu sehen war. Sie ist keine Rangliste von Menschen und keine Checkliste für eine Beförderung. Der Anhang erklärt jede Zahl.</translation>
    </message>
    <message>
        <source>Changed since revision {revision}, with a bar in the margin: {parts}.</source>
        <translation>Seit Revision {revision} geändert, mit einem Strich am Rand: {parts}.</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>growth points</source>
        <translation>Entwicklungspunkte</translation>
    </message>
    <message>
        <source>evidence {numbers}</source>
        <translation>Beleg {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>{number} texts in this document could not be printed as typed ({scripts}): characters that the font lacks appear as codes, such as [U+13E3].</source>
        <translation>
            <numerusform>{number} Text in diesem Dokument konnte nicht wie getippt gedruckt werden ({scripts}): Zeichen, die der Schrift fehlen, erscheinen als Codes, etwa [U+13E3].</numerusform>
            <numerusform>{number} Texte in diesem Dokument konnten nicht wie getippt gedruckt werden ({scripts}): Zeichen, die der Schrift fehlen, erscheinen als Codes, etwa [U+13E3].</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating a workspace with a fictional team: {path} (passphrase: {passphrase})</source>
        <translation>Eine Arbeitsdatei mit einem erfundenen Team entsteht: {path} (Passphrase: {passphrase})</translation>
    </message>
    <message>
        <source>Look at the four PDFs, then create a workspace of your own: main.py init team.plumbline</source>
        <translation>Sehen Sie sich die vier PDFs an und erstellen Sie dann eine eigene Arbeitsdatei: main.py init team.plumbline</translation>
    </message>
    <message>
        <source>{name} was reviewed in {cycle} by {reviewer}. The review is {state}.</source>
        <translation>{name}, beurteilt in {cycle} von {reviewer}. Status der Beurteilung: {state}.</translation>
    </message>
    <message>
        <source>Review report, {edition}: {path}</source>
        <translation>Beurteilung, {edition}: {path}</translation>
    </message>
    <message>
        <source>Mentorship plan, {edition}: {path}</source>
        <translation>Mentoring-Plan, {edition}: {path}</translation>
    </message>
    <message>
        <source>The export record of this workspace does not list this file, for example because an older backup was restored. So it is not known whether it is current.</source>
        <translation>Das Exportverzeichnis dieser Arbeitsdatei enthält diese Datei nicht, zum Beispiel weil eine ältere Sicherung wiederhergestellt wurde. Deshalb ist nicht bekannt, ob das Dokument aktuell ist.</translation>
    </message>
    <message>
        <source>Not confirmed by this card: it claims to be {which}.</source>
        <translation>Von dieser Prüfkarte nicht bestätigt: Laut eigener Angabe ist es {which}.</translation>
    </message>
    <message>
        <source>Signed also with the certificate of {name}. A PDF reader shows who issued it.</source>
        <translation>Auch mit dem Zertifikat von {name} unterschrieben. Ein PDF-Programm zeigt, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Genuine: {which}.</source>
        <translation>Echt: {which}.</translation>
    </message>
    <message>
        <source>It is signed with another key, fingerprint {fingerprint}. Another workspace may have exported it, or it may be a forgery.</source>
        <translation>Es ist mit einem anderen Schlüssel signiert, Fingerabdruck {fingerprint}. Eine andere Arbeitsdatei hat es exportiert, oder es ist eine Fälschung.</translation>
    </message>
    <message>
        <source>It is not signed. Earlier versions of Plumbline wrote no signatures. Only the workspace that exported it can confirm that it is genuine. Without it, a forgery cannot be ruled out.</source>
        <translation>Das Dokument ist nicht signiert. Frühere Versionen von Plumbline haben nicht signiert. Nur die Arbeitsdatei, aus der es stammt, kann seine Echtheit bestätigen. Ohne sie lässt sich eine Fälschung nicht ausschließen.</translation>
    </message>
    <message>
        <source>Only the workspace that exported it, or its public card, can confirm that it is genuine. Without them, a forgery cannot be ruled out.</source>
        <translation>Nur die Arbeitsdatei, aus der es exportiert wurde, oder ihre Prüfkarte kann bestätigen, dass es echt ist. Ohne sie lässt sich eine Fälschung nicht ausschließen.</translation>
    </message>
    <message>
        <source>No backups were found.</source>
        <translation>Es wurden keine Sicherungen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{number} engineers</source>
        <translation>
            <numerusform>{number} Person</numerusform>
            <numerusform>{number} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} reviews</source>
        <translation>
            <numerusform>{number} Beurteilung</numerusform>
            <numerusform>{number} Beurteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>latest change {at}</source>
        <translation>letzte Änderung {at}</translation>
    </message>
    <message>
        <source>{sentence} Did you mean {name}?</source>
        <translation>{sentence} Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>{sentence} Choose from:{choices}</source>
        <translation>{sentence} Zur Wahl stehen:{choices}</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {sentence}</source>
        <translation>Unbrauchbarer Wert für {name}: {sentence}</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>Die Option {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Den Befehl {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Es fehlt die Angabe {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Es fehlt die Option {name}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Die Option {name} braucht einen Wert.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Die Option {name} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({value})</source>
        <translation>Diese Angabe ist zu viel: {value}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({values})</source>
        <translation>Diese Angaben sind zu viel: {values}</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} gehört nicht zu {choices}.</translation>
    </message>
    <message>
        <source>File {path} does not exist.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Path {path} does not exist.</source>
        <translation>Den Pfad {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>File {path} is a directory.</source>
        <translation>{path} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Directory {path} is a file.</source>
        <translation>{path} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{value} is not a valid integer.</source>
        <translation>{value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>required</source>
        <comment>command line</comment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>sonst: {value}</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file or the variable {variable}.</source>
        <translation>Es wurde keine Passphrase angegeben. Verwenden Sie --passphrase-file oder die Variable {variable}.</translation>
    </message>
    <message>
        <source>{pdf} is protected by a password. Give it with --password-file or the variable {variable}.</source>
        <translation>{pdf} ist durch ein Passwort geschützt. Geben Sie es mit --password-file oder der Variable {variable} an.</translation>
    </message>
    <message>
        <source>{path} has no password in its first line.</source>
        <translation>{path} hat in der ersten Zeile kein Passwort.</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>The passphrase or password cannot be read: {reason}</source>
        <translation>Die Passphrase oder das Passwort lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>{path} was moved or replaced by another program. Its content is saved in {rescued}.</source>
        <translation>{path} wurde von einem anderen Programm verschoben oder ersetzt. Der Inhalt ist in {rescued} gesichert.</translation>
    </message>
    <message>
        <source>{reason} Use --take-over to do that.</source>
        <translation>{reason} Verwenden Sie dazu --take-over.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>{pdf} is protected, and the password does not open it.</source>
        <translation>{pdf} ist geschützt, und das Passwort öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>A PDF protected by a password is not an archival one (PDF/A). Keep an unprotected copy where archives need one.</source>
        <translation>Ein PDF mit Passwort ist keine Archivdatei (PDF/A). Bewahren Sie eine ungeschützte Kopie auf, wo Archive eine brauchen.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Give --cycle together with --engineer.</source>
        <translation>Geben Sie --cycle zusammen mit --engineer an.</translation>
    </message>
    <message>
        <source>{path} ends in no known format. Choose a name that ends in .pdf, .xlsx or .csv.</source>
        <translation>{path} hat kein bekanntes Format. Wählen Sie einen Namen, der auf .pdf, .xlsx oder .csv endet.</translation>
    </message>
    <message>
        <source>  {line}</source>
        <translation>  {line}</translation>
    </message>
    <message>
        <source>This copy of Plumbline is incomplete: {file} is missing or cannot be read. Install Plumbline again.</source>
        <translation>Diese Kopie von Plumbline ist unvollständig: {file} fehlt oder lässt sich nicht lesen. Installieren Sie Plumbline noch einmal.</translation>
    </message>
    <message>
        <source>{day} overdue</source>
        <translation>{day} überfällig</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>Zeile {number}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{many} people imported</source>
        <translation>
            <numerusform>{many} Person importiert</numerusform>
            <numerusform>{many} Personen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{many} rows rejected</source>
        <translation>
            <numerusform>{many} Zeile abgelehnt</numerusform>
            <numerusform>{many} Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message numerus="yes">
        <source>{many} rows</source>
        <translation>
            <numerusform>{many} Zeile</numerusform>
            <numerusform>{many} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <source>Row {number} ({name}): {reason}</source>
        <translation>Zeile {number} ({name}): {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{many} people would be imported</source>
        <translation>
            <numerusform>{many} Person würde importiert</numerusform>
            <numerusform>{many} Personen würden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} would be updated</source>
        <translation>{number} würden aktualisiert</translation>
    </message>
    <message>
        <source>{number} updated</source>
        <translation>{number} aktualisiert</translation>
    </message>
    <message>
        <source>{number} would be restored</source>
        <translation>{number} würden wiederhergestellt</translation>
    </message>
    <message>
        <source>{number} restored</source>
        <translation>{number} wiederhergestellt</translation>
    </message>
    <message>
        <source>{name} is not in the file. If this person has left, archive them.</source>
        <translation>{name} steht nicht in der Datei. Hat diese Person das Team verlassen, archivieren Sie sie.</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} unverändert</translation>
    </message>
    <message>
        <source>Use --dates day-first or --dates month-first.</source>
        <translation>Verwenden Sie --dates day-first oder --dates month-first.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” was read. Use --sheet to read another one.</source>
        <translation>Gelesen wurde das Blatt „{sheet}“. Ein anderes lesen Sie mit --sheet.</translation>
    </message>
    <message>
        <source>Level “{level}” is unknown ({rows}).</source>
        <translation>Die Stufe „{level}“ ist unbekannt ({rows}).</translation>
    </message>
    <message>
        <source>{number} more levels are unknown.</source>
        <translation>{number} weitere Stufen sind unbekannt.</translation>
    </message>
    <message>
        <source>Use --level WORD=LEVEL for each of them, with JR, MID, SR or LEAD as the level.</source>
        <translation>Geben Sie jede mit --level WORT=STUFE an. Die Stufe ist JR, MID, SR oder LEAD.</translation>
    </message>
    <message>
        <source>Write “{text}” as WORD=VALUE.</source>
        <translation>Schreiben Sie „{text}“ als WORT=WERT.</translation>
    </message>
    <message>
        <source>Use --match-names to update people whom only the name identifies.</source>
        <translation>Verwenden Sie --match-names, um Personen zu aktualisieren, die nur am Namen erkannt werden.</translation>
    </message>
    <message>
        <source>Use --update to update existing people.</source>
        <translation>Mit --update aktualisieren Sie vorhandene Personen.</translation>
    </message>
    <message>
        <source>Use --bring-back to restore archived people.</source>
        <translation>Mit --bring-back stellen Sie archivierte Personen wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>{many} similar rows are not listed.</source>
        <translation>
            <numerusform>{many} ähnliche Zeile ist nicht aufgeführt.</numerusform>
            <numerusform>{many} ähnliche Zeilen sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Aufbewahrungspflicht setzen</translation>
    </message>
    <message>
        <source>Lift a legal hold</source>
        <translation>Aufbewahrungspflicht aufheben</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Anonymise a person</source>
        <translation>Person anonymisieren</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Enter why the data must be kept, such as a pending claim.</source>
        <translation>Geben Sie an, warum die Daten aufbewahrt werden müssen, zum Beispiel wegen eines offenen Anspruchs.</translation>
    </message>
    <message>
        <source>A legal hold keeps the data of this person: {reason}. Lift it first if it no longer applies.</source>
        <translation>Eine Aufbewahrungspflicht hält die Daten dieser Person: {reason}. Heben Sie sie zuerst auf, wenn sie nicht mehr gilt.</translation>
    </message>
    <message>
        <source>retention period of people who left</source>
        <translation>Aufbewahrungsfrist für ausgeschiedene Personen</translation>
    </message>
    <message>
        <source>retention period of journal notes</source>
        <translation>Aufbewahrungsfrist für Journaleinträge</translation>
    </message>
    <message>
        <source>retention period of mentorships</source>
        <translation>Aufbewahrungsfrist für Mentorings</translation>
    </message>
    <message>
        <source>Erased step</source>
        <translation>Gelöschter Schritt</translation>
    </message>
    <message numerus="yes">
        <source>{number} more rows: see the history as XLSX or CSV</source>
        <translation>
            <numerusform>{number} weitere Zeile: siehe Historie als XLSX oder CSV</numerusform>
            <numerusform>{number} weitere Zeilen: siehe Historie als XLSX oder CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Contact for access or corrections</source>
        <translation>Kontakt für Auskunft oder Berichtigung</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Name der Person, die Plumbline benutzt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Appeal period (days)</source>
        <translation>Einspruchsfrist (Tage)</translation>
    </message>
    <message>
        <source>Keep reviews for (months)</source>
        <translation>Beurteilungen aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep plans for (months)</source>
        <translation>Pläne aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep people who left for (months)</source>
        <translation>Ausgeschiedene Personen aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep journal notes for (months)</source>
        <translation>Journaleinträge aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep ended mentorships for (months)</source>
        <translation>Beendete Mentorings aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>List on Home what is older than its period</source>
        <translation>Auf der Startseite auflisten, wessen Frist abgelaufen ist</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>What single peers answered, and who was asked, because it would reveal what others said in confidence. Means of three or more are listed.</source>
        <translation>Was Einzelne aus dem Kollegenkreis geantwortet haben und wer gefragt wurde, weil das vertrauliche Aussagen anderer offenlegen würde. Mittelwerte von drei oder mehr Personen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Opinions on a review that is not submitted yet. They can be asked for once it is.</source>
        <translation>Einschätzungen zu einer Beurteilung, die noch nicht eingereicht ist. Danach können sie angefordert werden.</translation>
    </message>
    <message>
        <source>Names of other people in private notes.</source>
        <translation>Namen anderer Personen in privaten Einträgen.</translation>
    </message>
    <message>
        <source>Who else was in an exported list or calendar file.</source>
        <translation>Wer sonst in einer exportierten Liste oder Kalenderdatei enthalten war.</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[andere Person]</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reason for the legal hold</source>
        <translation>Grund der Aufbewahrungspflicht</translation>
    </message>
    <message>
        <source>Anonymised on</source>
        <translation>Anonymisiert am</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Geteilt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Kind of impact</source>
        <translation>Art der Wirkung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Ersetzt am</translation>
    </message>
    <message>
        <source>After the appeal period</source>
        <translation>Nach der Einspruchsfrist</translation>
    </message>
    <message>
        <source>Asked person</source>
        <translation>Gefragte Person</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Closing criteria</source>
        <translation>Abschlusskriterien</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>Minuten einer Sitzung</translation>
    </message>
    <message>
        <source>Next session at</source>
        <translation>Nächste Sitzung um</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>If-then plan</source>
        <translation>Wenn-dann-Plan</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Fällig vor der Übertragung</translation>
    </message>
    <message>
        <source>Rating before</source>
        <translation>Bewertung vorher</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Earlier texts of journal notes, private lines of sessions and work-life notes in the history.</source>
        <translation>Frühere Texte von Journaleinträgen, privaten Zeilen aus Sitzungen und Einträgen zu Arbeit und Leben in der Historie.</translation>
    </message>
    <message numerus="yes">
        <source>{number} private notes, because their writer did not include them: journal notes, private lines of sessions and work-life notes.</source>
        <translation>
            <numerusform>{number} privater Eintrag, weil die Person, die ihn schrieb, ihn nicht aufgenommen hat.</numerusform>
            <numerusform>{number} private Einträge, weil die Person, die sie schrieb, sie nicht aufgenommen hat: Journaleinträge, private Zeilen aus Sitzungen und Einträge zu Arbeit und Leben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} ended the process that read it. It is damaged or made to do harm. Nothing was changed. Ask for it again.</source>
        <translation>{file} hat den Prozess beendet, der sie las. Die Datei ist beschädigt oder soll Schaden anrichten. Nichts wurde verändert. Lassen Sie sich die Datei erneut geben.</translation>
    </message>
    <message>
        <source>{file} needs more memory than Plumbline gives to a file from elsewhere, so it was not read. Save it again in the program that it comes from, or split it.</source>
        <translation>{file} braucht mehr Speicher, als Plumbline einer fremden Datei gibt, und wurde nicht gelesen. Speichern Sie die Datei noch einmal im Programm, aus dem sie stammt, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was stopped after {seconds} s. Save it again in the program that it comes from, or split it.</source>
        <translation>Das Lesen von {file} dauerte zu lange und wurde nach {seconds} s abgebrochen. Speichern Sie die Datei noch einmal im Programm, aus dem sie stammt, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Andere Datensätze</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Journal notes</source>
        <translation>Journaleinträge</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentorings</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Unfinished texts</source>
        <translation>Nicht abgeschlossene Texte</translation>
    </message>
    <message>
        <source>The register of exported files, without names: it shows what left the workspace.</source>
        <translation>Das Verzeichnis der exportierten Dateien, ohne Namen: Es zeigt, was die Arbeitsdatei verlassen hat.</translation>
    </message>
    <message>
        <source>In the history, that something was changed, when and by whom, so that the rest can still be verified.</source>
        <translation>In der Historie, dass etwas geändert wurde, wann und von wem, damit sich der Rest weiter prüfen lässt.</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>{number} steps of the history</source>
        <translation>
            <numerusform>{number} Schritt der Historie</numerusform>
            <numerusform>{number} Schritte der Historie</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup {name}</source>
        <translation>Sicherung {name}</translation>
    </message>
    <message numerus="yes">
        <source>The name in {number} records about others, as reviewer, manager, mentor or author: they belong to them.</source>
        <translation>
            <numerusform>Der Name in {number} Datensatz über andere, etwa als Beurteilende, Führungskraft, Mentor oder Verfasser: Er gehört ihnen.</numerusform>
            <numerusform>Der Name in {number} Datensätzen über andere, etwa als Beurteilende, Führungskraft, Mentor oder Verfasser: Sie gehören ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported file {name} of {day}, for {recipient}</source>
        <translation>Exportierte Datei {name} vom {day}, für {recipient}</translation>
    </message>
    <message>
        <source>Exported file {name} of {day}</source>
        <translation>Exportierte Datei {name} vom {day}</translation>
    </message>
    <message>
        <source>From a newer version of Plumbline</source>
        <translation>Von einer neueren Version von Plumbline</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Another passphrase, or damaged</source>
        <translation>Andere Passphrase oder beschädigt</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>The disk with {path} does not answer. Everything saved before that is safe. Connect it, lock the window and open the workspace again.</source>
        <translation>Der Datenträger mit {path} antwortet nicht. Alles, was vorher gespeichert wurde, ist sicher. Schließen Sie ihn an, sperren Sie das Fenster und öffnen Sie die Arbeitsdatei wieder.</translation>
    </message>
    <message>
        <source>{path} does not exist. Connect its disk, or choose another file.</source>
        <translation>{path} gibt es nicht. Schließen Sie den Datenträger an, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The log next to the file could not be used. The latest changes may be missing.</source>
        <translation>Das Protokoll neben der Datei war nicht verwendbar. Die letzten Änderungen fehlen möglicherweise.</translation>
    </message>
    <message>
        <source>The key that signs documents is lost, and the new workspace has another one. Documents signed before are verified with the public card only.</source>
        <translation>Der Schlüssel, der Dokumente signiert, ist verloren, und die neue Arbeitsdatei hat einen anderen. Früher signierte Dokumente lassen sich nur mit der Prüfkarte prüfen.</translation>
    </message>
    <message>
        <source>The history could not be read completely, so the new workspace starts a new one. Earlier steps cannot be undone, and documents that were printed before are reported as unknown.</source>
        <translation>Die Historie war nicht vollständig lesbar, deshalb beginnt in der neuen Arbeitsdatei eine neue. Frühere Schritte lassen sich nicht rückgängig machen, und früher gedruckte Dokumente gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Nothing of {path} can be read: the passphrase is wrong, or its first page is damaged. Restore the latest backup.</source>
        <translation>Von {path} ist nichts lesbar: Die Passphrase ist falsch, oder die erste Seite der Datei ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} must end with .json or .pdf.</source>
        <translation>{path} muss auf .json oder .pdf enden.</translation>
    </message>
    <message>
        <source>Everything about one person</source>
        <translation>Alles über eine Person</translation>
    </message>
    <message>
        <source>Everything about the person as data</source>
        <translation>Alles über die Person als Daten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Your name in records about others</source>
        <translation>Ihr Name in Datensätzen über andere</translation>
    </message>
    <message>
        <source>The values before and after each change are in the attached data.</source>
        <translation>Die Werte vor und nach jeder Änderung enthält der Datenanhang.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>This file has what the workspace stores about you on this day. All of it is attached as data (person.json).</source>
        <translation>Diese Datei enthält, was die Arbeitsdatei an diesem Tag über Sie speichert. Alles ist auch als Daten angehängt (person.json).</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Given by you: {name}</source>
        <translation>Von Ihnen: {name}</translation>
    </message>
    <message>
        <source>Nothing recorded in this period: {dimensions}.</source>
        <translation>In diesem Zeitraum wurde nichts festgehalten zu: {dimensions}.</translation>
    </message>
    <message>
        <source>The signature of this document</source>
        <translation>Die Signatur dieses Dokuments</translation>
    </message>
    <message>
        <source>The history of this workspace does not contain the state that the document was printed from. An older backup was restored, or the end of the history was cut off. “Check file” in the settings compares it with the backups.</source>
        <translation>Die Historie dieser Arbeitsdatei enthält den Stand nicht, aus dem das Dokument gedruckt wurde. Eine ältere Sicherung wurde wiederhergestellt, oder das Ende der Historie wurde abgeschnitten. „Datei prüfen“ in den Einstellungen vergleicht sie mit den Sicherungen.</translation>
    </message>
    <message>
        <source>Use --column HEADING=FIELD to choose a column, such as --column Grade=level.</source>
        <translation>Verwenden Sie --column ÜBERSCHRIFT=FELD, um eine Spalte zu wählen, zum Beispiel --column Grade=level.</translation>
    </message>
    <message>
        <source>Use --include-inactive to import people who have left.</source>
        <translation>Verwenden Sie --include-inactive, um ausgeschiedene Personen zu importieren.</translation>
    </message>
    <message>
        <source>{number} inactive left out</source>
        <translation>{number} Ausgeschiedene ausgelassen</translation>
    </message>
    <message>
        <source>{name} is not active in the file. If this person has left, archive them.</source>
        <translation>{name} ist in der Datei nicht als aktiv aufgeführt. Archivieren Sie die Person, wenn sie ausgeschieden ist.</translation>
    </message>
    <message>
        <source>Not in the file: {what}</source>
        <translation>Nicht in der Datei: {what}</translation>
    </message>
    <message>
        <source>Use --reason to say why the data must be kept, or --lift to lift the hold.</source>
        <translation>Geben Sie mit --reason an, warum die Daten aufbewahrt werden müssen, oder heben Sie die Aufbewahrungspflicht mit --lift auf.</translation>
    </message>
    <message>
        <source>{name} is erased. Delete the files and backups above to erase the person everywhere.</source>
        <translation>{name} ist gelöscht. Löschen Sie auch die oben genannten Dateien und Sicherungen, damit die Person nirgends mehr enthalten ist.</translation>
    </message>
    <message>
        <source>{name} is anonymised. The files and backups above still name the person.</source>
        <translation>{name} ist anonymisiert. Die oben genannten Dateien und Sicherungen nennen die Person weiterhin.</translation>
    </message>
    <message>
        <source>Concerned:</source>
        <translation>Betroffen:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>Elsewhere:</source>
        <translation>Anderswo:</translation>
    </message>
    <message>
        <source>A legal hold keeps these data: {reason}</source>
        <translation>Eine Aufbewahrungspflicht hält diese Daten: {reason}</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>Nichts wurde geändert. Mit --yes wird es ausgeführt.</translation>
    </message>
    <message>
        <source>The data of {name} are kept until the hold is lifted.</source>
        <translation>Die Daten von {name} bleiben erhalten, bis die Aufbewahrungspflicht aufgehoben wird.</translation>
    </message>
    <message>
        <source>The hold on {name} is lifted.</source>
        <translation>Die Aufbewahrungspflicht für {name} ist aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing to export: these reviews are all drafts.</source>
        <translation>Nichts zu exportieren: Diese Beurteilungen sind alle noch Entwürfe.</translation>
    </message>
    <message>
        <source>Backup {name}, which has another passphrase or is damaged and may contain this too</source>
        <translation>Sicherung {name}, die eine andere Passphrase hat oder beschädigt ist und das ebenfalls enthalten kann</translation>
    </message>
    <message>
        <source>Folder {name}, which cannot be reached now and may contain backups with this</source>
        <translation>Ordner {name}, der gerade nicht erreichbar ist und Sicherungen damit enthalten kann</translation>
    </message>
    <message>
        <source>{file}, which may contain it</source>
        <translation>{file}, kann es enthalten</translation>
    </message>
    <message>
        <source>These backups still contain people or records that were erased or anonymised: {names}. Delete these backups to erase them everywhere. What cannot be read may contain them too: {unsure}.</source>
        <translation>Diese Sicherungen enthalten noch Personen oder Einträge, die gelöscht oder anonymisiert wurden: {names}. Löschen Sie diese Sicherungen, damit sie überall gelöscht sind. Was sich nicht lesen lässt, kann sie ebenfalls enthalten: {unsure}.</translation>
    </message>
    <message>
        <source>These backups still contain people or records that were erased or anonymised: {names}. Delete these backups to erase them everywhere.</source>
        <translation>Diese Sicherungen enthalten noch Personen oder Einträge, die gelöscht oder anonymisiert wurden: {names}. Löschen Sie diese Sicherungen, damit sie überall gelöscht sind.</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <translation>Einen Eintrag {name} gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence with the text of notes: they belong to reviews.</source>
        <translation>
            <numerusform>{number} Beleg mit dem Text einer Notiz: Er gehört zur Beurteilung.</numerusform>
            <numerusform>{number} Belege mit dem Text von Notizen: Sie gehören zu Beurteilungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} plans that were made from it, with their goals: they have periods of their own.</source>
        <translation>
            <numerusform>{number} Plan, der daraus entstand, mit seinen Zielen: Für ihn gilt eine eigene Frist.</numerusform>
            <numerusform>{number} Pläne, die daraus entstanden, mit ihren Zielen: Für sie gelten eigene Fristen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} actions of sessions for these goals: they belong to the mentorship.</source>
        <translation>
            <numerusform>{number} Aktion einer Sitzung zu einem der Ziele: Sie gehört zum Mentoring.</numerusform>
            <numerusform>{number} Aktionen aus Sitzungen zu diesen Zielen: Sie gehören zum Mentoring.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of the workspace cannot be read: the file is damaged, or another program changed it. Restore the latest backup.</source>
        <translation>Die Historie der Arbeitsdatei lässt sich nicht lesen: Die Datei ist beschädigt, oder ein anderes Programm hat sie geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>{number} records were read.</source>
        <translation>
            <numerusform>{number} Eintrag wurde gelesen.</numerusform>
            <numerusform>{number} Einträge wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records were rebuilt from the history: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag wurde aus der Historie wiederhergestellt: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge wurden aus der Historie wiederhergestellt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} placeholders were added, because it is not known what some records belong to: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Platzhalter wurde ergänzt, weil unbekannt ist, wozu einige Einträge gehören: {names}.</numerusform>
            <numerusform>{kind}: {number} Platzhalter wurden ergänzt, weil unbekannt ist, wozu einige Einträge gehören: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records were dropped, because those that they belong to are lost: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag wurde weggelassen, weil der, zu dem er gehört, verloren ist: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge wurden weggelassen, weil die, zu denen sie gehören, verloren sind: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records no longer refer to those that are lost: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag verweist nicht mehr auf einen verlorenen: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge verweisen nicht mehr auf verlorene: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records are lost: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag ist verloren: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge sind verloren: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: nothing could be read here: {places}.</source>
        <translation>{kind}: Hier war nichts lesbar: {places}.</translation>
    </message>
    <message>
        <source>{kind}: further records may be lost, too.</source>
        <translation>{kind}: Weitere Einträge sind möglicherweise auch verloren.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records were rebuilt from the readable part of the history and may be out of date: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag wurde aus dem lesbaren Teil der Historie wiederhergestellt und ist vielleicht veraltet: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge wurden aus dem lesbaren Teil der Historie wiederhergestellt und sind vielleicht veraltet: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: a lost rubric was replaced by the one of this version of Plumbline: {names}.</source>
        <translation>{kind}: Ein verlorenes Raster wurde durch das dieser Version von Plumbline ersetzt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} records were rebuilt from copies in others: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} Eintrag wurde aus Kopien in anderen wiederhergestellt: {names}.</numerusform>
            <numerusform>{kind}: {number} Einträge wurden aus Kopien in anderen wiederhergestellt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {number} lost records were replaced by placeholders: {names}.</source>
        <translation>
            <numerusform>{kind}: {number} verlorener Eintrag wurde durch einen Platzhalter ersetzt: {names}.</numerusform>
            <numerusform>{kind}: {number} verlorene Einträge wurden durch Platzhalter ersetzt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} × {name}</source>
        <translation>{number} × {name}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>{of} ({names})</source>
        <translation>{of} ({names})</translation>
    </message>
    <message>
        <source>{number}, {edition}, content {content}</source>
        <translation>{number}, {edition}, Inhalt {content}</translation>
    </message>
    <message>
        <source>{number}, content {content}</source>
        <translation>{number}, Inhalt {content}</translation>
    </message>
    <message>
        <source>{title}, {edition}, {number}</source>
        <translation>{title}, {edition}, {number}</translation>
    </message>
    <message>
        <source>Open this file in any PDF reader, such as Adobe Reader, Firefox, Edge, Preview or Okular. If Adobe Reader opens it for reading only, choose “Enable Editing”.</source>
        <translation>Öffnen Sie diese Datei in einem beliebigen PDF-Programm, etwa Adobe Reader, Firefox, Edge, Vorschau oder Okular. Öffnet Adobe Reader sie schreibgeschützt, wählen Sie „Bearbeitung aktivieren“.</translation>
    </message>
    <message>
        <source>{number}, {edition}, rubric {rubric}, printed {day}.</source>
        <translation>{number}, {edition}, Raster {rubric}, gedruckt am {day}.</translation>
    </message>
    <message>
        <source>A comparison of levels is not signed, and it is in an export record only if a workspace exported it. It contains nothing about a person.</source>
        <translation>Ein Stufenvergleich ist nicht signiert und steht nur dann in einem Exportverzeichnis, wenn eine Arbeitsdatei ihn exportiert hat. Er enthält nichts über eine Person.</translation>
    </message>
    <message>
        <source>Files of this kind are not signed. Only the export record of the workspace that exported it can confirm that it is genuine. A forgery cannot be ruled out.</source>
        <translation>Dateien dieser Art sind nicht signiert. Nur das Exportverzeichnis der Arbeitsdatei, aus der sie stammt, kann ihre Echtheit bestätigen. Eine Fälschung lässt sich nicht ausschließen.</translation>
    </message>
    <message>
        <source>It is not signed, so no card can confirm it. Earlier versions of Plumbline wrote no signatures. Only the workspace that exported it can confirm that it is genuine. It may be a forgery.</source>
        <translation>Das Dokument ist nicht signiert, deshalb kann keine Prüfkarte es bestätigen. Frühere Versionen von Plumbline haben nicht signiert. Nur die Arbeitsdatei, aus der es stammt, kann seine Echtheit bestätigen. Es kann eine Fälschung sein.</translation>
    </message>
    <message>
        <source>Signed with the key on the public card of {name}. Only the workspace shows whether it is current.</source>
        <translation>Mit dem Schlüssel auf der Prüfkarte von {name} signiert. Nur die Arbeitsdatei zeigt, ob das Dokument aktuell ist.</translation>
    </message>
    <message>
        <source>This workspace has no record of exporting this exact file. It may come from elsewhere, or be a list, form or other file that was changed after its export. Plumbline cannot tell which.</source>
        <translation>In dieser Arbeitsdatei ist kein Export genau dieser Datei verzeichnet. Sie kann von anderswo stammen oder eine Liste, ein Formular oder eine andere Datei sein, die nach dem Export verändert wurde. Plumbline kann das nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Internally consistent, but only a draft: {which}.</source>
        <translation>In sich stimmig, aber nur ein Entwurf: {which}.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>{value} is not a date. Write year, month and day, such as 2026-11-28.</source>
        <translation>{value} ist kein Datum. Schreiben Sie Jahr, Monat und Tag, etwa 2026-11-28.</translation>
    </message>
    <message>
        <source>Stopped. {number} of {total} documents are in {folder}. To continue, run the same command with --resume.</source>
        <translation>Abgebrochen. {number} von {total} Dokumenten sind in {folder}. Um fortzufahren, führen Sie denselben Befehl mit --resume aus.</translation>
    </message>
    <message>
        <source>No record is older than its period.</source>
        <translation>Kein Eintrag ist älter als seine Frist.</translation>
    </message>
    <message>
        <source>Erased. Delete the files and backups above to erase it everywhere.</source>
        <translation>Gelöscht. Löschen Sie auch die oben genannten Dateien und Sicherungen, damit es überall gelöscht ist.</translation>
    </message>
    <message>
        <source>{first} and {second}. Competencies with a difference: {different} of {total}.</source>
        <translation>{first} und {second}. Kompetenzen mit Unterschied: {different} von {total}.</translation>
    </message>
    <message>
        <source>weight {before} and {after}</source>
        <translation>Gewicht {before} und {after}</translation>
    </message>
    <message>
        <source>{path}: no problems found.</source>
        <translation>{path}: keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Counter-indicator: {sign}</source>
        <translation>Gegenzeichen: {sign}</translation>
    </message>
    <message>
        <source>{path}: {engineers} fictional engineers, {cycles} cycles.</source>
        <translation>{path}: {engineers} erfundene Personen, {cycles} Zyklen.</translation>
    </message>
    <message>
        <source>Give either --level and --ratings, or a FILE with --engineer and --cycle.</source>
        <translation>Geben Sie entweder --level und --ratings an oder eine Datei mit --engineer und --cycle.</translation>
    </message>
    <message>
        <source>{path} is ready. Keep the passphrase safe: without it the file cannot be opened, not even by us.</source>
        <translation>{path} ist bereit. Bewahren Sie die Passphrase sicher auf: Ohne sie lässt sich die Datei nicht öffnen, auch nicht von uns.</translation>
    </message>
    <message>
        <source>Fingerprint of the key {fingerprint}</source>
        <translation>Fingerabdruck des Schlüssels {fingerprint}</translation>
    </message>
    <message>
        <source>{path} is restored.</source>
        <translation>{path} ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The new workspace is {path}. Compare it with your latest backup.</source>
        <translation>Die neue Arbeitsdatei ist {path}. Vergleichen Sie sie mit Ihrer letzten Sicherung.</translation>
    </message>
    <message>
        <source>Cycle {name}: {start} to {end}, rubric {version}</source>
        <translation>Zyklus {name}: {start} bis {end}, Raster {version}</translation>
    </message>
    <message>
        <source>The previous file is now {path}.</source>
        <translation>Die bisherige Datei ist jetzt {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} competencies not included</source>
        <translation>
            <numerusform>{number} Kompetenz nicht enthalten</numerusform>
            <numerusform>{number} Kompetenzen nicht enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Es ist keine Sicherung fällig.</translation>
    </message>
    <message>
        <source>Open the window on FILE. It asks for the passphrase if neither the option nor PLUMBLINE_PASSPHRASE gives it.</source>
        <translation>Öffnet das Fenster mit FILE. Es fragt nach der Passphrase, wenn weder die Option noch PLUMBLINE_PASSPHRASE sie angibt.</translation>
    </message>
    <message>
        <source>Competency reviews and mentoring records for engineers, offline, in one encrypted file.</source>
        <translation>Beurteilungen von Kompetenzen und Aufzeichnungen zum Mentoring, offline, in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Without a command the window opens. With FILE.plumbline instead of a command, it opens that workspace.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Mit FILE.plumbline statt eines Befehls öffnet es diese Arbeitsdatei.</translation>
    </message>
    <message>
        <source>Language of the messages. Default: PLUMBLINE_LANGUAGE, or the locale.</source>
        <translation>Sprache der Meldungen. Vorgabe: PLUMBLINE_LANGUAGE oder die Sprache des Systems.</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>JSON für andere Programme ausgeben.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase.</source>
        <translation>Datei, deren erste Zeile die Passphrase ist.</translation>
    </message>
    <message>
        <source>Open FILE even if another computer seems to have it open.</source>
        <translation>FILE auch dann öffnen, wenn ein anderer Computer sie offen zu haben scheint.</translation>
    </message>
    <message>
        <source>Write review reports and mentorship plans as PDF.</source>
        <translation>Beurteilungen und Mentoring-Pläne als PDF schreiben.</translation>
    </message>
    <message>
        <source>Write one review report.</source>
        <translation>Eine Beurteilung schreiben.</translation>
    </message>
    <message>
        <source>Write the latest mentorship plan of one engineer.</source>
        <translation>Den neuesten Mentoring-Plan einer Person schreiben.</translation>
    </message>
    <message>
        <source>Write the review reports of a whole cycle into a folder or a .zip. A failed one is listed, and the export continues.</source>
        <translation>Die Beurteilungen eines ganzen Zyklus in einen Ordner oder eine .zip-Datei schreiben. Was scheitert, wird gemeldet, und der Export geht weiter.</translation>
    </message>
    <message>
        <source>Write the public card of the workspace FILE, with which anyone can verify its documents.</source>
        <translation>Die Prüfkarte der Arbeitsdatei FILE schreiben, mit der alle deren Dokumente prüfen können.</translation>
    </message>
    <message>
        <source>Check whether PDF is genuine and current, superseded, a draft, changed, or not a Plumbline document.</source>
        <translation>Prüfen, ob PDF echt und aktuell, überholt, ein Entwurf, verändert oder kein Dokument von Plumbline ist.</translation>
    </message>
    <message>
        <source>Employee ID, email or unique name.</source>
        <translation>Personalnummer, E-Mail oder eindeutiger Name.</translation>
    </message>
    <message>
        <source>Also print names with letters that the fonts lack, as codes such as [U+13E3].</source>
        <translation>Auch Namen drucken, deren Buchstaben in den Schriften fehlen, als Codes wie [U+13E3].</translation>
    </message>
    <message>
        <source>Language of the document, instead of that of the person or the workspace.</source>
        <translation>Sprache des Dokuments statt der Sprache der Person oder der Arbeitsdatei.</translation>
    </message>
    <message>
        <source>Name files by person too, not by employee ID alone.</source>
        <translation>Dateien auch nach der Person benennen, nicht nur nach der Personalnummer.</translation>
    </message>
    <message>
        <source>Keep what an interrupted export wrote to the folder and is still current.</source>
        <translation>Behalten, was ein unterbrochener Export in den Ordner geschrieben hat und noch aktuell ist.</translation>
    </message>
    <message>
        <source>Default: next to FILE, with the ending .plumbline-card.</source>
        <translation>Vorgabe: neben FILE, mit der Endung .plumbline-card.</translation>
    </message>
    <message>
        <source>The workspace that exported it. Only it shows whether it is current.</source>
        <translation>Die Arbeitsdatei, aus der es exportiert wurde. Nur sie zeigt, ob es aktuell ist.</translation>
    </message>
    <message>
        <source>A public card, in place of the workspace. Can be given several times.</source>
        <translation>Eine Prüfkarte statt der Arbeitsdatei. Mehrmals möglich.</translation>
    </message>
    <message>
        <source>File whose first line is the password of a protected PDF.</source>
        <translation>Datei, deren erste Zeile das Passwort eines geschützten PDFs ist.</translation>
    </message>
    <message>
        <source>Protect each PDF (AES-256) with the password in the first line of this file. It is no archival PDF then.</source>
        <translation>Jedes PDF (AES-256) mit dem Passwort in der ersten Zeile dieser Datei schützen. Es ist dann kein Archiv-PDF.</translation>
    </message>
    <message>
        <source>Sign each PDF with your own certificate (PKCS#12) too.</source>
        <translation>Jedes PDF auch mit einem eigenen Zertifikat (PKCS#12) unterschreiben.</translation>
    </message>
    <message>
        <source>File whose first line opens the certificate.</source>
        <translation>Datei, deren erste Zeile das Zertifikat öffnet.</translation>
    </message>
    <message>
        <source>Another folder with backups of FILE, which may hold what is erased. Can be given several times.</source>
        <translation>Ein weiterer Ordner mit Sicherungen von FILE, die enthalten können, was gelöscht wird. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>List who changed what and when in the workspace FILE, newest first. Private texts and answers of peers are not shown.</source>
        <translation>Listet auf, wer in der Arbeitsdatei FILE wann was geändert hat, Neuestes zuerst. Private Texte und Antworten von Kolleginnen und Kollegen erscheinen nicht.</translation>
    </message>
    <message>
        <source>Employee ID, email or unique name: only what concerns this person.</source>
        <translation>Personalnummer, E-Mail oder eindeutiger Name: nur was diese Person betrifft.</translation>
    </message>
    <message>
        <source>With --engineer: only the person&apos;s review of this cycle.</source>
        <translation>Mit --engineer: nur die Beurteilung der Person in diesem Zyklus.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Erster Tag.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Letzter Tag.</translation>
    </message>
    <message>
        <source>Text to look for in steps, names and shown values.</source>
        <translation>Text, der in Schritten, Namen und gezeigten Werten gesucht wird.</translation>
    </message>
    <message>
        <source>Write a .pdf, .xlsx or .csv, which is recorded as exported.</source>
        <translation>Eine Datei .pdf, .xlsx oder .csv schreiben, die als exportiert verzeichnet wird.</translation>
    </message>
    <message>
        <source>Ask the engineer, the tech lead and peers for their view of a review.</source>
        <translation>Die Person, den Tech Lead und den Kollegenkreis um ihre Einschätzung zu einer Beurteilung bitten.</translation>
    </message>
    <message>
        <source>Record who is asked about a review in the workspace FILE, and write the form for them.</source>
        <translation>In der Arbeitsdatei FILE festhalten, wer zu einer Beurteilung gefragt wird, und den Bogen dafür schreiben.</translation>
    </message>
    <message>
        <source>Without --competencies, a peer is asked about up to 15 that they probably saw, everyone else about all. For a person who has already been asked, --form alone writes the same form again.</source>
        <translation>Ohne --competencies gilt die Frage im Kollegenkreis bis zu 15 Kompetenzen, die wahrscheinlich zu sehen waren, sonst allen. Für eine schon gefragte Person schreibt --form allein denselben Bogen noch einmal.</translation>
    </message>
    <message>
        <source>Record the answers of filled-in forms in the workspace FILE. A form imported again replaces the earlier answer.</source>
        <translation>Die Antworten ausgefüllter Bögen in der Arbeitsdatei FILE festhalten. Ein noch einmal importierter Bogen ersetzt die frühere Antwort.</translation>
    </message>
    <message>
        <source>Ratings are not printed: they are shown beside the reviewer&apos;s own.</source>
        <translation>Bewertungen werden nicht ausgegeben: Sie stehen neben denen der beurteilenden Person.</translation>
    </message>
    <message>
        <source>List who was asked about a review in the workspace FILE and who answered, without the answers.</source>
        <translation>Auflisten, wer zu einer Beurteilung in der Arbeitsdatei FILE gefragt wurde und wer geantwortet hat, ohne die Antworten.</translation>
    </message>
    <message>
        <source>Who is asked.</source>
        <translation>Wer gefragt wird.</translation>
    </message>
    <message>
        <source>Name, employee ID or email. Not needed for self.</source>
        <translation>Name, Personalnummer oder E-Mail. Für self nicht nötig.</translation>
    </message>
    <message>
        <source>Such as COD-1,PER-2. Proposed if omitted.</source>
        <translation>Etwa COD-1,PER-2. Ohne Angabe wird eine Auswahl vorgeschlagen.</translation>
    </message>
    <message>
        <source>Day by which to answer.</source>
        <translation>Tag, bis zu dem die Antwort erbeten ist.</translation>
    </message>
    <message>
        <source>Write the fillable form to send to the person.</source>
        <translation>Den ausfüllbaren Bogen für die Person schreiben.</translation>
    </message>
    <message>
        <source>Show what would change without changing anything.</source>
        <translation>Zeigen, was sich ändern würde, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Import and list people.</source>
        <translation>Personen importieren und auflisten.</translation>
    </message>
    <message>
        <source>Write a .csv FILE with the headings that Plumbline reads, to fill in.</source>
        <translation>Eine .csv-Datei mit den Überschriften, die Plumbline liest, zum Ausfüllen schreiben.</translation>
    </message>
    <message>
        <source>List all engineers in the workspace FILE.</source>
        <translation>Alle Personen in der Arbeitsdatei FILE auflisten.</translation>
    </message>
    <message>
        <source>Show what would happen without changing anything.</source>
        <translation>Zeigen, was geschehen würde, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>Update people who already exist, matched by employee ID or email.</source>
        <translation>Vorhandene Personen aktualisieren, erkannt an Personalnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>Also update people whom only the name identifies.</source>
        <translation>Auch Personen aktualisieren, die nur am Namen erkannt werden.</translation>
    </message>
    <message>
        <source>Restore archived people, with the details in the file.</source>
        <translation>Archivierte Personen wiederherstellen, mit den Angaben der Datei.</translation>
    </message>
    <message>
        <source>The file lists everyone: name the people who are not in it.</source>
        <translation>Die Datei listet alle auf: die Personen nennen, die darin fehlen.</translation>
    </message>
    <message>
        <source>What comes first in 04/05/2024.</source>
        <translation>Was in 04/05/2024 zuerst steht.</translation>
    </message>
    <message>
        <source>The sheet of a workbook to read.</source>
        <translation>Das Blatt einer Arbeitsmappe, das zu lesen ist.</translation>
    </message>
    <message>
        <source>The heading row, if it is not detected.</source>
        <translation>Die Zeile mit den Überschriften, falls sie nicht erkannt wird.</translation>
    </message>
    <message>
        <source>Read a column as a field.</source>
        <translation>Eine Spalte als ein Feld lesen.</translation>
    </message>
    <message>
        <source>Read a word as JR, MID, SR or LEAD.</source>
        <translation>Ein Wort als JR, MID, SR oder LEAD lesen.</translation>
    </message>
    <message>
        <source>Also import people who have left, by their status.</source>
        <translation>Auch Personen importieren, die laut Status ausgeschieden sind.</translation>
    </message>
    <message>
        <source>Answer requests of one person about their data.</source>
        <translation>Anfragen einer Person zu ihren Daten beantworten.</translation>
    </message>
    <message>
        <source>Place a legal hold on a person with --reason, or lift it with --lift.</source>
        <translation>Eine Aufbewahrungspflicht für eine Person mit --reason setzen oder mit --lift aufheben.</translation>
    </message>
    <message>
        <source>Under a hold, neither the person nor their records can be deleted.</source>
        <translation>Solange die Aufbewahrungspflicht gilt, lassen sich weder die Person noch Einträge über sie löschen.</translation>
    </message>
    <message>
        <source>Show what erasing a person from the file and its history removes. With --yes, erase the person. This cannot be undone.</source>
        <translation>Zeigen, was das Löschen einer Person aus der Datei und ihrer Historie entfernt. Mit --yes die Person löschen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Do it. Without this option, only the preview is printed.</source>
        <translation>Ausführen. Ohne diese Option wird nur die Vorschau ausgegeben.</translation>
    </message>
    <message>
        <source>Include private journal notes, private lines of sessions and work-life notes.</source>
        <translation>Private Journaleinträge, private Zeilen aus Sitzungen und Einträge zu Arbeit und Leben aufnehmen.</translation>
    </message>
    <message>
        <source>List and erase reviews, plans, notes and mentorships whose period has ended.</source>
        <translation>Beurteilungen, Pläne, Notizen und Mentorings, deren Frist abgelaufen ist, auflisten und löschen.</translation>
    </message>
    <message>
        <source>List records that are older than their period in the settings. People on hold and anonymised people are not listed.</source>
        <translation>Einträge auflisten, die älter sind als ihre Frist in den Einstellungen. Ohne Personen unter Sperre und anonymisierte Personen.</translation>
    </message>
    <message>
        <source>Preview erasing single records, such as note:17, from the file and its history, and do it with --yes.</source>
        <translation>Vorschau auf das Löschen einzelner Einträge, etwa note:17, aus der Datei und ihrer Historie, und mit --yes löschen.</translation>
    </message>
    <message>
        <source>`record due` lists them. It cannot be undone.</source>
        <translation>`record due` listet sie auf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Print the role guide that comes with Plumbline.</source>
        <translation>Den Rollenleitfaden von Plumbline ausgeben.</translation>
    </message>
    <message>
        <source>Print the role guide: duties, paths, challenges, activities, trends, technologies and market figures.</source>
        <translation>Den Rollenleitfaden ausgeben: Aufgaben, Wege, Herausforderungen, Aktivitäten, Trends, Technologien und Marktzahlen.</translation>
    </message>
    <message>
        <source>Check a rubric, print the one that comes with Plumbline, compare levels and paths.</source>
        <translation>Ein Raster prüfen, das mitgelieferte ausgeben, Stufen und Wege vergleichen.</translation>
    </message>
    <message>
        <source>Check the rubric in a TOML file or a folder of them. Each finding has its file and line.</source>
        <translation>Das Raster in einer TOML-Datei oder einem Ordner davon prüfen. Jeder Befund nennt Datei und Zeile.</translation>
    </message>
    <message>
        <source>Print the senior-backend rubric.</source>
        <translation>Das Raster senior-backend ausgeben.</translation>
    </message>
    <message>
        <source>Compare two levels or paths, such as SR and LEAD: JR, MID, SR, LEAD, TS, TL, SA.</source>
        <translation>Zwei Stufen oder Wege vergleichen, etwa SR und LEAD: JR, MID, SR, LEAD, TS, TL, SA.</translation>
    </message>
    <message>
        <source>Another rubric instead of the shipped one.</source>
        <translation>Ein anderes Raster statt des mitgelieferten.</translation>
    </message>
    <message>
        <source>Write the comparison as PDF, one page per area.</source>
        <translation>Den Vergleich als PDF schreiben, eine Seite je Bereich.</translation>
    </message>
    <message>
        <source>Create a sample workspace and four PDFs in FOLDER.</source>
        <translation>Eine Beispiel-Arbeitsdatei und vier PDFs in FOLDER erstellen.</translation>
    </message>
    <message>
        <source>Create a workspace FILE with fictional people, reviews, journal, sessions and plans.</source>
        <translation>Eine Arbeitsdatei FILE mit erfundenen Personen, Beurteilungen, Journal, Sitzungen und Plänen erstellen.</translation>
    </message>
    <message>
        <source>The latest cycle is the current half-year, with reviews in progress. The same seed and date give the same content.</source>
        <translation>Der neueste Zyklus ist das laufende Halbjahr mit begonnenen Beurteilungen. Gleicher Startwert und gleiches Datum ergeben den gleichen Inhalt.</translation>
    </message>
    <message>
        <source>Date on which the sample is based, so that its content does not change. Default: the current date.</source>
        <translation>Datum, auf dem das Beispiel beruht, damit sich sein Inhalt nicht ändert. Vorgabe: das heutige Datum.</translation>
    </message>
    <message>
        <source>Score plain ratings (--level, --ratings), or a review in the workspace FILE (--engineer, --cycle).</source>
        <translation>Den Gesamtwert einzelner Bewertungen (--level, --ratings) oder einer Beurteilung in der Arbeitsdatei FILE (--engineer, --cycle) berechnen.</translation>
    </message>
    <message>
        <source>Score plain ratings for this level or path.</source>
        <translation>Einzelne Bewertungen für diese Stufe oder diesen Weg berechnen.</translation>
    </message>
    <message>
        <source>JSON file such as {&quot;ARC-1&quot;: 4, &quot;DAT-4&quot;: null}.</source>
        <translation>JSON-Datei wie {&quot;ARC-1&quot;: 4, &quot;DAT-4&quot;: null}.</translation>
    </message>
    <message>
        <source>Create an empty workspace FILE.</source>
        <translation>Eine leere Arbeitsdatei FILE erstellen.</translation>
    </message>
    <message>
        <source>Count what the workspace FILE contains.</source>
        <translation>Zählen, was die Arbeitsdatei FILE enthält.</translation>
    </message>
    <message>
        <source>Write a verified, encrypted copy of FILE.</source>
        <translation>Eine geprüfte, verschlüsselte Kopie von FILE schreiben.</translation>
    </message>
    <message>
        <source>Restore BACKUP as the workspace FILE. An existing FILE is kept next to it.</source>
        <translation>BACKUP als Arbeitsdatei FILE wiederherstellen. Eine vorhandene FILE bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Write what can be read of the damaged FILE to a new workspace OUT, and name what is lost. FILE is not changed.</source>
        <translation>Schreibt, was von der beschädigten FILE lesbar ist, in eine neue Arbeitsdatei OUT und nennt, was verloren ist. FILE wird nicht geändert.</translation>
    </message>
    <message>
        <source>Change the passphrase of FILE (a new one also comes from PLUMBLINE_NEW_PASSPHRASE).</source>
        <translation>Die Passphrase von FILE ändern (die neue kommt auch aus PLUMBLINE_NEW_PASSPHRASE).</translation>
    </message>
    <message>
        <source>Another folder with backups of FILE, to compare its history with. Can be given several times.</source>
        <translation>Ein weiterer Ordner mit Sicherungen von FILE, mit denen die Historie verglichen wird. Kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Look for this digest, printed on a document as its history, in the history of FILE.</source>
        <translation>Diese Prüfsumme, die auf einem Dokument als Historie gedruckt ist, in der Historie von FILE suchen.</translation>
    </message>
    <message>
        <source>Folder for the backup. Default: next to FILE.</source>
        <translation>Ordner für die Sicherung. Vorgabe: neben FILE.</translation>
    </message>
    <message>
        <source>List the backups next to FILE and in this folder instead.</source>
        <translation>Stattdessen die Sicherungen neben FILE und in diesem Ordner auflisten.</translation>
    </message>
    <message>
        <source>Back up only after a change and once an hour, and delete automatic backups that are no longer needed.</source>
        <translation>Nur nach einer Änderung und einmal je Stunde sichern, und automatische Sicherungen löschen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>File whose first line is the new passphrase.</source>
        <translation>Datei, deren erste Zeile die neue Passphrase ist.</translation>
    </message>
    <message>
        <source>What becomes of the backups that open with the old passphrase. Default: keep.</source>
        <translation>Was aus den Sicherungen wird, die sich mit der alten Passphrase öffnen. Vorgabe: keep (behalten).</translation>
    </message>
    <message>
        <source>Another folder with backups of FILE. Can be given several times.</source>
        <translation>Ein weiterer Ordner mit Sicherungen von FILE. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Age is protected by law and says nothing about the work. Describe what was done, or leave it out.</source>
        <translation>Das Alter ist gesetzlich geschützt und sagt nichts über die Arbeit aus. Beschreiben Sie, was getan wurde, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Origin, nationality and accent are protected by law. If there was a misunderstanding, describe it and its effect.</source>
        <translation>Herkunft, Nationalität und Akzent sind gesetzlich geschützt. Wenn es ein Missverständnis gab, beschreiben Sie es und seine Folgen.</translation>
    </message>
    <message>
        <source>Family is private and protected by law in many places. Leave it out and write only about the work.</source>
        <translation>Familie ist privat und vielerorts gesetzlich geschützt. Lassen Sie sie weg und schreiben Sie nur über die Arbeit.</translation>
    </message>
    <message>
        <source>Sex, gender and orientation are protected by law. Describe what the engineer did.</source>
        <translation>Geschlecht und Orientierung sind gesetzlich geschützt. Beschreiben Sie, was die Person getan hat.</translation>
    </message>
    <message>
        <source>This describes the person. Describe the behaviour you observed and its effect instead.</source>
        <translation>Das beschreibt die Person. Beschreiben Sie stattdessen das beobachtete Verhalten und seine Wirkung.</translation>
    </message>
    <message>
        <source>This is second-hand. Write what you saw yourself, or ask the person who saw it for dated evidence.</source>
        <translation>Das ist aus zweiter Hand. Schreiben Sie, was Sie selbst gesehen haben, oder bitten Sie die Person, die es gesehen hat, um einen Beleg mit Datum.</translation>
    </message>
    <message>
        <source>This compares the engineer with other people. Compare with what the level expects, and describe the behaviour.</source>
        <translation>Das vergleicht mit anderen Personen. Vergleichen Sie mit dem, was die Stufe erwartet, und beschreiben Sie das Verhalten.</translation>
    </message>
    <message>
        <source>A single exception disproves this. Say how often you observed it, or when.</source>
        <translation>Eine einzige Ausnahme widerlegt das. Geben Sie an, wie oft oder wann Sie es beobachtet haben.</translation>
    </message>
    <message>
        <source>This raises a doubt that the text does not resolve. Say what you observed, or leave it out.</source>
        <translation>Das weckt einen Zweifel, den der Text nicht auflöst. Schreiben Sie, was Sie beobachtet haben, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This cannot be checked. Add what was done, on which piece of work, when, and with what result.</source>
        <translation>Das lässt sich nicht nachprüfen. Ergänzen Sie, was getan wurde, woran, wann und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Column “{heading}” is read as the date since which the person has held the role.</source>
        <translation>Spalte „{heading}“ wird als das Datum gelesen, seit dem die Person die Rolle hat.</translation>
    </message>
    <message>
        <source>This session was on {held_on}. Choose a later date for the next one.</source>
        <translation>Diese Sitzung war am {held_on}. Wählen Sie für die nächste ein späteres Datum.</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsdatei anlegen</translation>
    </message>
    <message>
        <source>appeal period</source>
        <translation>Einspruchsfrist</translation>
    </message>
    <message>
        <source>retention period of reviews</source>
        <translation>Aufbewahrungsfrist der Beurteilungen</translation>
    </message>
    <message>
        <source>retention period of plans</source>
        <translation>Aufbewahrungsfrist der Pläne</translation>
    </message>
    <message>
        <source>No cycle is called “{name}”. Cycles in this workspace: {names}.</source>
        <translation>Es gibt keinen Zyklus mit dem Namen „{name}“. Zyklen in dieser Arbeitsdatei: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} reviews of this cycle have been shared, so the cycle can no longer be changed.</source>
        <translation>
            <numerusform>{number} Beurteilung dieses Zyklus wurde übergeben, daher kann der Zyklus nicht mehr geändert werden.</numerusform>
            <numerusform>{number} Beurteilungen dieses Zyklus wurden übergeben, daher kann der Zyklus nicht mehr geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} reviews of this cycle are submitted. Return them to draft before you change the cycle.</source>
        <translation>
            <numerusform>{number} Beurteilung dieses Zyklus ist eingereicht. Setzen Sie sie in den Entwurf zurück, bevor Sie den Zyklus ändern.</numerusform>
            <numerusform>{number} Beurteilungen dieses Zyklus sind eingereicht. Setzen Sie sie in den Entwurf zurück, bevor Sie den Zyklus ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No engineer has the employee ID, email or name “{key}”. `people list` lists everyone.</source>
        <translation>Keine Person hat die Personalnummer, E-Mail oder den Namen „{key}“. `people list` listet alle auf.</translation>
    </message>
    <message>
        <source>This note has been deleted.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Employee comment</source>
        <translation>Kommentar der beurteilten Person</translation>
    </message>
    <message>
        <source>No rubric found at {path}.</source>
        <translation>Unter {path} gibt es kein Raster.</translation>
    </message>
    <message>
        <source>The folder {path} has no {file}, the main file of a rubric.</source>
        <translation>Im Ordner {path} fehlt {file}, die Hauptdatei eines Rasters.</translation>
    </message>
    <message>
        <source>Create a sample team of {engineers}</source>
        <translation>Beispielteam mit {engineers} Personen anlegen</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>A session record is for the engineer only. For HR, export the mentorship plan.</source>
        <translation>Ein Sitzungsprotokoll ist nur für die Person selbst. Exportieren Sie für die Personalabteilung den Mentoring-Plan.</translation>
    </message>
    <message>
        <source>Revision {next}, opened on {day}, replaced it.</source>
        <translation>Revision {next}, eröffnet am {day}, hat sie ersetzt.</translation>
    </message>
    <message>
        <source>It shows the data of {day}. The data has changed since.</source>
        <translation>Es zeigt den Datenstand vom {day}. Die Daten haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Its review, plan or session has been deleted since.</source>
        <translation>Die zugehörige Beurteilung, der Plan oder die Sitzung wurde seither gelöscht.</translation>
    </message>
    <message>
        <source>The review was returned to draft after that.</source>
        <translation>Die Beurteilung wurde danach in den Entwurf zurückgesetzt.</translation>
    </message>
    <message>
        <source>Revision {revision} is not shared yet.</source>
        <translation>Revision {revision} ist noch nicht übergeben.</translation>
    </message>
    <message>
        <source>No HR edition: a session stays between mentor and engineer.</source>
        <translation>Keine Ausgabe für die Personalabteilung: Eine Sitzung bleibt zwischen Mentor und Person.</translation>
    </message>
    <message>
        <source>The next session is agreed for {next_on}. Choose an earlier day for this session.</source>
        <translation>Die nächste Sitzung ist für den {next_on} vereinbart. Wählen Sie für diese Sitzung einen früheren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{number} drafts are not included.</source>
        <translation>
            <numerusform>{number} Entwurf ist nicht enthalten.</numerusform>
            <numerusform>{number} Entwürfe sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recap.</source>
        <translation>Es gibt keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The conclusion is not decided. The report prints the suggestion and says so.</source>
        <translation>Das Ergebnis ist nicht entschieden. Der Bericht druckt den Vorschlag und weist darauf hin.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence is missing in {number} places. The report says so.</source>
        <translation>
            <numerusform>An {number} Stelle fehlt ein Beleg. Der Bericht weist darauf hin.</numerusform>
            <numerusform>An {number} Stellen fehlen Belege. Der Bericht weist darauf hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no summary.</source>
        <translation>Es gibt keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The system library {library} is missing. Install {package} and try again.</source>
        <translation>Die Systembibliothek {library} fehlt. Installieren Sie {package} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the package that contains {library}</source>
        <translation>das Paket, das {library} enthält</translation>
    </message>
    <message>
        <source>{path} is the open workspace or belongs to it. Choose another file.</source>
        <translation>{path} ist die Arbeitsdatei, die hier geöffnet ist, oder gehört zu ihr. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The {field} contains a line break, a tab or another control character. Remove it.</source>
        <translation>Die Angabe „{field}“ enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>{mentor} already mentors {number} others. With more than {most}, little time is left for each.</source>
        <translation>{mentor} betreut bereits {number} andere Personen. Bei mehr als {most} bleibt wenig Zeit für jede.</translation>
    </message>
    <message>
        <source>observed by {source}, strength {strength}</source>
        <translation>beobachtet von: {source}, Aussagekraft {strength}</translation>
    </message>
    <message>
        <source>{path} already exists. Choose another name.</source>
        <translation>{path} gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free, but {size} MB are needed. Free some space and try again.</source>
        <translation>Auf dem Datenträger von {path} sind {free} MB frei, benötigt werden {size} MB. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore the latest backup.</source>
        <translation>{path} ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase contains a character that cannot be typed.</source>
        <translation>Die Passphrase enthält ein Zeichen, das man nicht tippen kann.</translation>
    </message>
    <message>
        <source>Row {key} of {table} differs from the history: {columns}.</source>
        <translation>Zeile {key} von {table} weicht von der Historie ab: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} more rows of {table} differ from the history.</source>
        <translation>
            <numerusform>{number} weitere Zeile von {table} weicht von der Historie ab.</numerusform>
            <numerusform>{number} weitere Zeilen von {table} weichen von der Historie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of {table} refer to rows that do not exist.</source>
        <translation>Zeilen von {table} verweisen auf etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end. Restore the latest backup.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database structure is damaged: {line}.</source>
        <translation>Der Aufbau der Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>{path} is already open. Close it there first.</source>
        <translation>{path} ist schon geöffnet. Schließen Sie die Datei erst dort.</translation>
    </message>
    <message>
        <source>{path} has been open on {host} since {since}, by {user}. Close it there first and let the folder synchronise. If {host} has crashed, you can take over the file.</source>
        <translation>{path} ist seit {since} auf {host} geöffnet, von {user}. Schließen Sie die Datei erst dort und warten Sie, bis der Ordner abgeglichen ist. Falls {host} abgestürzt ist, können Sie die Datei übernehmen.</translation>
    </message>
    <message>
        <source>{path} is an unencrypted database. Plumbline opens only its own workspaces.</source>
        <translation>{path} ist eine unverschlüsselte Datenbank. Plumbline öffnet nur eigene Arbeitsdateien.</translation>
    </message>
    <message>
        <source>{path} was replaced while it was being opened. Open it again.</source>
        <translation>{path} wurde ersetzt, während die Datei geöffnet wurde. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The current passphrase is wrong. Nothing was changed.</source>
        <translation>Die jetzige Passphrase ist falsch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The schema of the file has no {name}.</source>
        <translation>Im Schema der Datei fehlt {name}.</translation>
    </message>
    <message>
        <source>{path} was changed by another program and was not opened. {problem} Restore the latest backup.</source>
        <translation>{path} wurde von einem anderen Programm verändert und nicht geöffnet. {problem} Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The list of schema changes in the file does not match its version.</source>
        <translation>Die Liste der Schemaänderungen in der Datei passt nicht zu ihrer Version.</translation>
    </message>
    <message>
        <source>The text contains an incomplete character at position {place}, which cannot be stored. Remove it.</source>
        <translation>Der Text enthält an Stelle {place} ein unvollständiges Zeichen, das nicht gespeichert werden kann. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A later change depends on this one, so this one cannot be undone.</source>
        <translation>Eine spätere Änderung hängt von dieser ab, daher lässt sie sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted. Nothing was changed. Check the disk and try again.</source>
        <translation>{path} kann nicht gelöscht werden, deshalb wurde nichts geändert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} already exists and is not a Plumbline document. Choose another name.</source>
        <translation>{path} gibt es bereits und ist kein Dokument von Plumbline. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Ask for a copy without one.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt. Bitten Sie um eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>The passphrase has characters that the sheet cannot print exactly. Save the sheet without it and write it in by hand.</source>
        <translation>Die Passphrase enthält Buchstaben oder Leerzeichen, die das Blatt nicht genau drucken kann. Erstellen Sie das Blatt ohne sie, und tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>{path} already exists. Choose another folder, or delete this one.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Ordner, oder löschen Sie diesen.</translation>
    </message>
    <message>
        <source>Open the workspace to check whether the passphrase on the sheet is still correct.</source>
        <translation>Öffnen Sie die Arbeitsdatei, um zu prüfen, ob die Passphrase auf dem Blatt noch stimmt.</translation>
    </message>
    <message>
        <source>Internally consistent: {which}.</source>
        <translation>In sich stimmig: {which}.</translation>
    </message>
    <message>
        <source>An appeal against this review has not been decided yet.</source>
        <translation>Über einen Einspruch gegen diese Beurteilung ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Import {source}</source>
        <translation>{source} einlesen</translation>
    </message>
    <message>
        <source>Archive an engineer</source>
        <translation>Person archivieren</translation>
    </message>
    <message>
        <source>Record qualification {qualification}</source>
        <translation>Qualifikation {qualification} festhalten</translation>
    </message>
    <message>
        <source>Record use of {technology}</source>
        <translation>Verwendung von {technology} festhalten</translation>
    </message>
    <message>
        <source>The {field} “{value}” already belongs to {name}.</source>
        <translation>{field} „{value}“ gehört schon zu {name}.</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Turn a note into evidence</source>
        <translation>Notiz zum Beleg machen</translation>
    </message>
    <message>
        <source>Use a note as evidence</source>
        <translation>Notiz als Beleg verwenden</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Insufficient evidence</source>
        <translation>Zu wenig Belege</translation>
    </message>
    <message>
        <source>Below level</source>
        <translation>Unter der Stufe</translation>
    </message>
    <message>
        <source>Approaching level</source>
        <translation>Nähert sich der Stufe</translation>
    </message>
    <message>
        <source>Meets level</source>
        <translation>Erfüllt die Stufe</translation>
    </message>
    <message>
        <source>Exceeds level</source>
        <translation>Übertrifft die Stufe</translation>
    </message>
    <message>
        <source>Engineer edition</source>
        <translation>Ausgabe für die beurteilte Person</translation>
    </message>
    <message>
        <source>HR edition</source>
        <translation>Ausgabe für die Personalabteilung</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a workspace.</source>
        <translation>{path} ist ein Ordner oder ein Gerät, keine Arbeitsdatei.</translation>
    </message>
    <message>
        <source>{path} is not a Plumbline workspace.</source>
        <translation>{path} ist keine Arbeitsdatei von Plumbline.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {path} is not a Plumbline workspace.</source>
        <translation>Die Passphrase ist falsch, oder {path} ist keine Arbeitsdatei von Plumbline.</translation>
    </message>
    <message>
        <source>The passphrase is not valid text.</source>
        <translation>Die Passphrase ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>{file}: the rubric has no competency “{code}”.</source>
        <translation>{file}: Das Raster hat keine Kompetenz „{code}“.</translation>
    </message>
    <message>
        <source>{word} is not a number.</source>
        <translation>{word} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{file} is not JSON: line {line}, column {column}: {reason}.</source>
        <translation>{file} ist kein JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply to be read.</source>
        <translation>{file} ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{file} is a workbook that is protected by a password, or one in the old XLS format. Save it as XLSX without a password.</source>
        <translation>{file} ist eine Arbeitsmappe, die durch ein Passwort geschützt ist oder das alte Format XLS hat. Speichern Sie sie als XLSX ohne Passwort.</translation>
    </message>
    <message>
        <source>{file} is not a readable XLSX file.</source>
        <translation>{file} ist keine lesbare XLSX-Datei.</translation>
    </message>
    <message>
        <source>The rubric file {path} cannot be read: {reason}.</source>
        <translation>Die Rasterdatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The stored rubric cannot be read: {error}.</source>
        <translation>Das gespeicherte Raster kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>This review has no superseded revision {revision}.</source>
        <translation>Diese Beurteilung hat keine ersetzte Revision {revision}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>This engineer has no review in this cycle.</source>
        <translation>Diese Person hat in diesem Zyklus keine Beurteilung.</translation>
    </message>
    <message>
        <source>This engineer has no mentorship plan yet.</source>
        <translation>Diese Person hat noch keinen Mentoring-Plan.</translation>
    </message>
    <message>
        <source>{path} cannot be used as a folder: {reason}.</source>
        <translation>{path} kann nicht als Ordner dienen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: it is a folder or a device. Choose another folder or name.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist ein Ordner oder ein Gerät. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>This cycle has no reviews yet.</source>
        <translation>Dieser Zyklus hat noch keine Beurteilungen.</translation>
    </message>
    <message>
        <source>This suggests “{conclusion}”: {reason}.</source>
        <translation>Das legt „{conclusion}“ nahe: {reason}.</translation>
    </message>
    <message>
        <source>{code} ({name}) from {from_rating} to {to_rating} gives “{conclusion}”</source>
        <translation>{code} ({name}) von {from_rating} auf {to_rating} ergibt „{conclusion}“</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{many} or more core competencies are two steps below expectation: {far_below}</source>
        <translation>{many} oder mehr Kernkompetenzen liegen zwei Punkte unter der Erwartung: {far_below}</translation>
    </message>
    <message>
        <source>Edit cycle {name}</source>
        <translation>Zyklus {name} bearbeiten</translation>
    </message>
    <message>
        <source>Make a note {visibility}</source>
        <translation>Notiz {visibility} machen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>{name} is a core competency and is not rated yet.</source>
        <translation>{name} ist eine Kernkompetenz und noch nicht bewertet.</translation>
    </message>
    <message>
        <source>This is your organisation&apos;s rule. Plumbline deletes no review or plan by itself.</source>
        <translation>Das ist eine Regel Ihrer Organisation. Plumbline löscht keine Beurteilung und keinen Plan von selbst.</translation>
    </message>
    <message>
        <source>{rated} of {applicable} competencies are rated. They make up {coverage} of the profile&apos;s weight.</source>
        <translation>{rated} von {applicable} Kompetenzen sind bewertet. Sie machen {coverage} des Gewichts im Profil aus.</translation>
    </message>
    <message>
        <source>Not rated, and counted neither for nor against: {listed}. The rated competencies of each area take over their weight.</source>
        <translation>Nicht bewertet, und weder dafür noch dagegen gezählt: {listed}. Die bewerteten Kompetenzen des jeweiligen Bereichs übernehmen ihr Gewicht.</translation>
    </message>
    <message>
        <source>If every unrated competency were {lowest}, the score would be {low}. If all of them were {highest}, it would be {high}.</source>
        <translation>Wäre jede nicht bewertete Kompetenz mit {lowest} bewertet, wäre der Wert {low}. Wären alle mit {highest} bewertet, wäre er {high}.</translation>
    </message>
    <message>
        <source>If any one area were excluded, the score would stay between {low} (without {lowest}) and {high} (without {highest}).</source>
        <translation>Ohne einen beliebigen Bereich läge der Wert zwischen {low} (ohne {lowest}) und {high} (ohne {highest}).</translation>
    </message>
    <message>
        <source>Less than half of {areas} is rated, so there is no score for it. The other areas take over the weight.</source>
        <translation>Von {areas} ist weniger als die Hälfte bewertet, daher gibt es dort keinen Wert. Die anderen Bereiche übernehmen das Gewicht.</translation>
    </message>
    <message>
        <source>The standing is {standing} ± {band}: the weighted mean of rating steps above or below what {profile} expects. A rating above counts {strength} at most, a rating below {shortfall} at most, so that a strength cannot hide a gap. The band assumes that {often} in 10 ratings are one step off.</source>
        <translation>Der Abstand zur Stufe beträgt {standing} ± {band}: das gewichtete Mittel der Punkte über oder unter den Erwartungen an {profile}. Eine Bewertung darüber zählt höchstens {strength}, eine darunter höchstens {shortfall}, damit keine Stärke eine Lücke verdeckt. Der Unsicherheitsbereich nimmt an, dass {often} von 10 Bewertungen um einen Punkt danebenliegen.</translation>
    </message>
    <message>
        <source>{match} of expectations are met, at least the {enough} required, and no core competency is two steps below expectation. “{exceeds}” also needs a score at least {ahead} above expected and no core competency below expectation</source>
        <translation>{match} der Erwartungen sind erfüllt, mindestens die nötigen {enough}, und keine Kernkompetenz liegt zwei Punkte unter der Erwartung. Für „{exceeds}“ müsste der Wert außerdem mindestens {ahead} über dem erwarteten und keine Kernkompetenz unter der Erwartung liegen</translation>
    </message>
    <message>
        <source>{match} of expectations are met, at least the {enough} required. The score is at least {ahead} above expected, and no core competency is below expectation</source>
        <translation>{match} der Erwartungen sind erfüllt, mindestens die nötigen {enough}. Der Wert liegt mindestens {ahead} über dem erwarteten, und keine Kernkompetenz liegt unter der Erwartung</translation>
    </message>
    <message>
        <source>{match} of expectations are met, less than {least}</source>
        <translation>{match} der Erwartungen sind erfüllt, weniger als {least}</translation>
    </message>
    <message>
        <source>{engineer} never sees your ratings, only the mean of at least three colleagues and, with five or more, the range.</source>
        <translation>{engineer} sieht nie Ihre Bewertungen, nur den Mittelwert von mindestens drei Personen und ab fünf Personen die Spanne.</translation>
    </message>
    <message>
        <source>{engineer} sees your mean for each area, marked as the tech lead’s, and so knows that it is yours.</source>
        <translation>{engineer} sieht Ihren Mittelwert je Bereich, als Sicht des Tech Leads gekennzeichnet, und weiß daher, dass er von Ihnen stammt.</translation>
    </message>
    <message>
        <source>Peer ratings appear once three peers have rated.</source>
        <translation>Einschätzungen aus dem Kollegenkreis erscheinen, sobald drei Personen bewertet haben.</translation>
    </message>
    <message>
        <source>Nothing to export: no next session is agreed, and no open action has a due date.</source>
        <translation>Nichts zu exportieren: Es ist keine nächste Sitzung vereinbart, und keine offene Aktion hat einen Termin.</translation>
    </message>
    <message>
        <source>A quotation mark is in the middle of a cell. Remove it, or quote the cell and double the mark.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen. Lassen Sie es weg, oder setzen Sie die Zelle in Anführungszeichen und schreiben Sie das Zeichen doppelt.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB, the maximum.</source>
        <translation>{file} ist größer als {size} MB, die Höchstgröße.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text (byte {place}). Save it as UTF-8 and try again.</source>
        <translation>{file} ist kein UTF-8-Text (Byte {place}). Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{key}” appears twice.</source>
        <translation>„{key}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>This form is for another person, not for {name}.</source>
        <translation>Dieses Formular ist für eine andere Person, nicht für {name}.</translation>
    </message>
    <message>
        <source>This form is for another role, not for {role}.</source>
        <translation>Dieses Formular ist für eine andere Rolle, nicht für {role}.</translation>
    </message>
    <message>
        <source>This form and the review use different rubric versions.</source>
        <translation>Das Formular und die Beurteilung verwenden verschiedene Versionen des Rasters.</translation>
    </message>
    <message>
        <source>The request to {name} has changed since this form was saved. Save a new form.</source>
        <translation>Die Anfrage an {name} hat sich geändert, seit dieses Formular gespeichert wurde. Speichern Sie ein neues Formular.</translation>
    </message>
    <message>
        <source>This PDF is not a Plumbline opinion form, or its fields were removed when it was saved.</source>
        <translation>Dieses PDF ist kein Einschätzungsformular von Plumbline, oder seine Felder gingen beim Speichern verloren.</translation>
    </message>
    <message>
        <source>This form was created by another version of Plumbline. Save a new form and use that one.</source>
        <translation>Dieses Formular stammt von einer anderen Version von Plumbline. Speichern Sie ein neues und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>This form was not requested from this workspace. It may belong to another one.</source>
        <translation>Dieses Formular wurde nicht von dieser Arbeitsdatei aus angefragt. Es gehört vielleicht zu einer anderen.</translation>
    </message>
    <message>
        <source>This form answers a question that was not asked.</source>
        <translation>Dieses Formular beantwortet eine Frage, die nicht gestellt wurde.</translation>
    </message>
    <message>
        <source>The headings are in row {row}. The rows above them were skipped.</source>
        <translation>Die Überschriften stehen in Zeile {row}. Die Zeilen darüber wurden übersprungen.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Split it into smaller files.</source>
        <translation>{file} hat mehr als {most} Zeilen. Teilen Sie die Datei auf.</translation>
    </message>
    <message numerus="yes">
        <source>{number} dates in column “{heading}” are ambiguous, such as {example}, and stay empty. Choose whether day or month comes first.</source>
        <translation>
            <numerusform>{number} Datum in Spalte „{heading}“ lässt sich auf zwei Arten lesen, {example}, und bleibt leer. Geben Sie an, ob Tag oder Monat zuerst steht.</numerusform>
            <numerusform>{number} Daten in Spalte „{heading}“ lassen sich auf zwei Arten lesen, zum Beispiel {example}, und bleiben leer. Geben Sie an, ob Tag oder Monat zuerst steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-04-01.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es wie 2026-04-01.</translation>
    </message>
    <message>
        <source>{name} is archived. Restore this person?</source>
        <translation>{name} ist archiviert. Wiederherstellen?</translation>
    </message>
    <message>
        <source>The employee ID belongs to {first} and the email to {second}. The row matches two people.</source>
        <translation>Die Personalnummer gehört {first}, die E-Mail {second}. Die Zeile passt zu zwei Personen.</translation>
    </message>
    <message>
        <source>There is already an engineer called {name}. Enter an employee ID or email to tell the two apart.</source>
        <translation>{name} gibt es bereits. Geben Sie eine Personalnummer oder E-Mail-Adresse an, um beide zu unterscheiden.</translation>
    </message>
    <message>
        <source>{file} must contain one object such as {&quot;ARC-1&quot;: 4, &quot;DAT-4&quot;: null}.</source>
        <translation>{file} muss ein Objekt enthalten wie {&quot;ARC-1&quot;: 4, &quot;DAT-4&quot;: null}.</translation>
    </message>
    <message>
        <source>{file}: {code} is rated {rating}. Ratings are whole numbers from 1 to 5, or null for not observed.</source>
        <translation>{file}: {code} ist mit {rating} bewertet. Bewertungen sind ganze Zahlen von 1 bis 5, oder null für nicht beobachtet.</translation>
    </message>
    <message>
        <source>Columns after {column} were skipped.</source>
        <translation>Spalten nach {column} wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{cell} contains the error {error}.</source>
        <translation>{cell} enthält den Fehler {error}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} rows are hidden in the spreadsheet and were skipped: rows {rows}. Unhide them to import them.</source>
        <translation>
            <numerusform>{number} Zeile ist in der Tabelle ausgeblendet und wurde nicht gelesen: Zeile {rows}. Blenden Sie sie dort ein, um sie einzulesen.</numerusform>
            <numerusform>{number} Zeilen sind in der Tabelle ausgeblendet und wurden nicht gelesen: Zeilen {rows}. Blenden Sie sie dort ein, um sie einzulesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cell} contains a formula without a stored value. Open and save the file in a spreadsheet program, then import it again.</source>
        <translation>{cell} enthält eine Formel, deren Wert nicht gespeichert ist. Öffnen und speichern Sie die Datei in einem Tabellenprogramm und lesen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>{file} unpacks to {size} MB, too much for a list of people.</source>
        <translation>{file} ist ausgepackt {size} MB groß, zu viel für eine Liste von Personen.</translation>
    </message>
    <message>
        <source>The measure has neither a number nor an artefact. Add how many, how fast, or which document or test shows it.</source>
        <translation>Die Messgröße nennt weder eine Zahl noch ein Arbeitsergebnis. Ergänzen Sie, wie viele, wie schnell oder welches Dokument oder welcher Test es zeigt.</translation>
    </message>
    <message>
        <source>{active} goals are open at the same time. Work on at most {most}.</source>
        <translation>{active} Ziele sind gleichzeitig offen. Arbeiten Sie an höchstens {most}.</translation>
    </message>
    <message>
        <source>Start with a verb and its object, such as “Lead the design review of one service”.</source>
        <translation>Nennen Sie eine Handlung und ihr Objekt, etwa „Das Design-Review eines Dienstes leiten“.</translation>
    </message>
    <message>
        <source>“{word}” describes a wish. Describe an action that someone else could observe.</source>
        <translation>„{word}“ beschreibt einen Wunsch. Beschreiben Sie eine Handlung, die andere beobachten könnten.</translation>
    </message>
    <message>
        <source>“{statement}” has no object. Add one: which service, which document, which people.</source>
        <translation>„{statement}“ nennt kein Objekt. Ergänzen Sie es: welcher Dienst, welches Dokument, welche Personen.</translation>
    </message>
    <message>
        <source>Add a measure: a number to reach, or an artefact such as a note, a test or a review.</source>
        <translation>Ergänzen Sie eine Messgröße: eine Zahl, die erreicht werden soll, oder ein Arbeitsergebnis wie eine Notiz, einen Test oder ein Review.</translation>
    </message>
    <message>
        <source>Set a due date. Goals without one tend to be put off.</source>
        <translation>Setzen Sie einen Termin. Ziele ohne Termin werden leicht aufgeschoben.</translation>
    </message>
    <message>
        <source>The due date is before the start of the plan.</source>
        <translation>Der Termin liegt vor dem Beginn des Plans.</translation>
    </message>
    <message>
        <source>The due date is more than {most} months away. Choose a smaller goal.</source>
        <translation>Der Termin liegt mehr als {most} Monate entfernt. Wählen Sie ein kleineres Ziel.</translation>
    </message>
    <message>
        <source>With --workspace, PDF can also be any other exported file, such as a list. Exit code 0 then means that the document is genuine and current, or that the other file is unchanged since its export. With --card alone, it means that the document is genuine. Without either option, nothing can be confirmed, so the exit code is never 0.</source>
        <translation>Mit --workspace kann PDF auch jede andere exportierte Datei sein, etwa eine Liste. Der Exit-Code 0 bedeutet dann, dass das Dokument echt und aktuell oder die andere Datei seit dem Export unverändert ist. Allein mit --card bedeutet er, dass das Dokument echt ist. Ohne beides lässt sich nichts bestätigen, und der Exit-Code ist nie 0.</translation>
    </message>
    <message>
        <source>Import people from a CSV or XLSX file into the workspace FILE.</source>
        <translation>Personen aus einer CSV- oder XLSX-Datei in die Arbeitsdatei FILE importieren.</translation>
    </message>
    <message>
        <source>Write everything stored about one person, to give to them. Private notes are included only with --private-notes.</source>
        <translation>Alles schreiben, was über eine Person gespeichert ist, um es ihr zu geben. Private Einträge sind nur mit --private-notes dabei.</translation>
    </message>
    <message>
        <source>Show what anonymising a person removes. With --yes, anonymise the person.</source>
        <translation>Zeigen, was das Anonymisieren einer Person entfernt. Mit --yes die Person anonymisieren.</translation>
    </message>
    <message>
        <source>Ratings, levels and dates stay. This cannot be undone.</source>
        <translation>Bewertungen, Stufen und Datumsangaben bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Why the data must be kept.</source>
        <translation>Warum die Daten aufbewahrt werden müssen.</translation>
    </message>
    <message>
        <source>Lift the hold.</source>
        <translation>Die Aufbewahrungspflicht aufheben.</translation>
    </message>
    <message>
        <source>Check every page, link, row and history entry of FILE for damage, and its history against its backups.</source>
        <translation>Jede Seite, jeden Verweis, jede Zeile und jeden Eintrag in der Historie von FILE auf Schäden prüfen und die Historie mit den Sicherungen vergleichen.</translation>
    </message>
    <message>
        <source>A pronoun reveals the gender. Use the name or “they”, so that the text reads the same for everyone.</source>
        <translation>Ein Pronomen verrät das Geschlecht. Schreiben Sie den Namen oder „they“, damit der Text für alle gleich klingt.</translation>
    </message>
    <message>
        <source>The target {target} is not above today&apos;s rating {baseline}. Aim at least one step higher.</source>
        <translation>Die Zielbewertung {target} ist nicht höher als die heutige Bewertung {baseline}. Zielen Sie mindestens einen Punkt höher.</translation>
    </message>
    <message>
        <source>{alike}. Check a few competencies against their anchors, one at a time. Where do they differ?</source>
        <translation>{alike}. Prüfen Sie die Anker einiger Kompetenzen noch einmal, einen nach dem anderen: Wo unterscheiden sie sich?</translation>
    </message>
    <message>
        <source>{alike}. Check which two competencies are strongest and which two are weakest, and whether the ratings show it.</source>
        <translation>{alike}. Prüfen Sie, welche zwei Kompetenzen die stärksten und welche zwei die schwächsten sind, und ob die Bewertungen das sagen.</translation>
    </message>
    <message>
        <source>{recent} of {all} pieces of evidence are from the last quarter of the period. Check your notes from earlier months.</source>
        <translation>{recent} von {all} Belegen stammen aus dem letzten Viertel des Zeitraums. Prüfen Sie Ihre Notizen aus früheren Monaten.</translation>
    </message>
    <message>
        <source>Reopen an action</source>
        <translation>Aktion wieder öffnen</translation>
    </message>
    <message>
        <source>{code} is confidential and cannot be part of a plan.</source>
        <translation>{code} ist vertraulich und kann nicht Teil eines Plans sein.</translation>
    </message>
    <message>
        <source>Create cycle {name}</source>
        <translation>Zyklus {name} anlegen</translation>
    </message>
    <message>
        <source>This workspace already uses version {version} of “{title}” with different content. Give the changed rubric a new version.</source>
        <translation>Diese Arbeitsdatei benutzt Version {version} von „{title}“ schon mit anderem Inhalt. Geben Sie dem geänderten Raster eine neue Version.</translation>
    </message>
    <message>
        <source>Enter a name for the cycle.</source>
        <translation>Geben Sie einen Namen für den Zyklus ein.</translation>
    </message>
    <message>
        <source>{day} is in the future. Enter the day on which it happened.</source>
        <translation>Der {day} liegt noch in der Zukunft. Geben Sie den Tag an, an dem es geschehen ist.</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Restore an engineer</source>
        <translation>Person wiederherstellen</translation>
    </message>
    <message>
        <source>Choose at least one competency for the evidence.</source>
        <translation>Wählen Sie mindestens eine Kompetenz für den Beleg.</translation>
    </message>
    <message>
        <source>Resume a mentorship</source>
        <translation>Mentoring fortsetzen</translation>
    </message>
    <message>
        <source>Agree on an action</source>
        <translation>Aktion vereinbaren</translation>
    </message>
    <message>
        <source>Change an action&apos;s due date</source>
        <translation>Termin einer Aktion verschieben</translation>
    </message>
    <message>
        <source>Enter the mentor&apos;s name.</source>
        <translation>Geben Sie den Namen des Mentors ein.</translation>
    </message>
    <message>
        <source>A session cannot last {minutes} minutes. Enter less than a day.</source>
        <translation>Eine Sitzung kann nicht {minutes} Minuten dauern. Geben Sie weniger als einen Tag ein.</translation>
    </message>
    <message>
        <source>This action is no longer open.</source>
        <translation>Diese Aktion ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This competency has not been observed yet, so there is no gap. Plan to observe it first.</source>
        <translation>Diese Kompetenz wurde noch nicht beobachtet, daher gibt es keine Lücke. Planen Sie zuerst eine Beobachtung.</translation>
    </message>
    <message>
        <source>Activities that help engineers grow, each with a criterion for when it is done.</source>
        <translation>Aktivitäten, die bei der Entwicklung helfen, jeweils mit einem Kriterium für den Abschluss.</translation>
    </message>
    <message>
        <source>{day} is in the past. Enter today&apos;s date or a later one.</source>
        <translation>{day} liegt in der Vergangenheit. Geben Sie das heutige oder ein späteres Datum ein.</translation>
    </message>
    <message>
        <source>Set the target of a plan to {target_profile}</source>
        <translation>Plan auf {target_profile} ausrichten</translation>
    </message>
    <message>
        <source>Describe the support for a plan</source>
        <translation>Unterstützung eines Plans beschreiben</translation>
    </message>
    <message>
        <source>Add a goal on {competency}</source>
        <translation>Ziel zu {competency} hinzufügen</translation>
    </message>
    <message>
        <source>Edit a goal on {competency}</source>
        <translation>Ziel zu {competency} bearbeiten</translation>
    </message>
    <message>
        <source>Set the interest in {competency}</source>
        <translation>Interesse an {competency} angeben</translation>
    </message>
    <message>
        <source>Agree on a plan</source>
        <translation>Plan vereinbaren</translation>
    </message>
    <message>
        <source>Reopen activity {activity}</source>
        <translation>Aktivität {activity} wieder öffnen</translation>
    </message>
    <message>
        <source>Choose a mentorship of the same engineer.</source>
        <translation>Wählen Sie ein Mentoring derselben Person.</translation>
    </message>
    <message>
        <source>This goal is about {present}. Add another goal for {competency}.</source>
        <translation>Dieses Ziel gehört zu {present}. Fügen Sie für {competency} ein weiteres hinzu.</translation>
    </message>
    <message>
        <source>{rating} is not a rating. Ratings go from 1 to 5.</source>
        <translation>{rating} ist keine Bewertung. Bewertungen gehen von 1 bis 5.</translation>
    </message>
    <message>
        <source>This plan is closed and cannot be changed. Start a new one.</source>
        <translation>Dieser Plan ist abgeschlossen und kann nicht mehr geändert werden. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>“{code}” is neither a level nor a path. Choose one of {known}.</source>
        <translation>„{code}“ ist weder eine Stufe noch ein Weg. Wählen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>This goal is closed and cannot be changed.</source>
        <translation>Dieses Ziel ist abgeschlossen und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This review is submitted. Return it to draft before you change it.</source>
        <translation>Diese Beurteilung ist eingereicht. Setzen Sie sie in den Entwurf zurück, bevor Sie sie ändern.</translation>
    </message>
    <message>
        <source>Return a review to draft</source>
        <translation>Beurteilung in den Entwurf zurücksetzen</translation>
    </message>
    <message>
        <source>Open new revision</source>
        <translation>Neue Revision öffnen</translation>
    </message>
    <message>
        <source>The conclusion is not decided yet. Return the review to draft and decide it first.</source>
        <translation>Das Ergebnis ist noch nicht entschieden. Setzen Sie die Beurteilung in den Entwurf zurück und entscheiden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The review was shared on {shared}. Enter that day or a later one for the conversation, not {day}.</source>
        <translation>Die Beurteilung wurde am {shared} übergeben. Geben Sie für das Gespräch diesen oder einen späteren Tag an, nicht den {day}.</translation>
    </message>
    <message>
        <source>There is no comment to edit yet.</source>
        <translation>Es gibt noch keinen Kommentar, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>Enter the reason for the appeal.</source>
        <translation>Geben Sie den Grund des Einspruchs ein.</translation>
    </message>
    <message>
        <source>Enter the decision and its reason.</source>
        <translation>Geben Sie die Entscheidung und ihre Begründung ein.</translation>
    </message>
    <message>
        <source>This review has not been shared yet, so you can change it without a new revision.</source>
        <translation>Diese Beurteilung ist noch niemandem übergeben und kann ohne neue Revision geändert werden.</translation>
    </message>
    <message>
        <source>This review is {state}. The engineer can comment while it is shared or discussed.</source>
        <translation>Diese Beurteilung hat den Status „{state}“. Die beurteilte Person kann kommentieren, solange sie übergeben oder besprochen ist.</translation>
    </message>
    <message>
        <source>The conversation was on {held}. Enter that day or a later one, not {day}.</source>
        <translation>Das Gespräch war am {held}. Geben Sie diesen Tag oder einen späteren an, nicht den {day}.</translation>
    </message>
    <message>
        <source>Update the details of a review</source>
        <translation>Die Angaben einer Beurteilung aktualisieren</translation>
    </message>
    <message>
        <source>Change reviewer</source>
        <translation>Beurteilende Person ändern</translation>
    </message>
    <message>
        <source>Write a {kind} point</source>
        <translation>{kind} schreiben</translation>
    </message>
    <message>
        <source>Remove a {kind} point</source>
        <translation>{kind} entfernen</translation>
    </message>
    <message>
        <source>Record what {role} said</source>
        <translation>Einschätzung festhalten: {role}</translation>
    </message>
    <message>
        <source>This review has been shared, so it cannot be deleted. Discard the new revision instead.</source>
        <translation>Diese Beurteilung wurde übergeben und kann nicht gelöscht werden. Verwerfen Sie stattdessen die neue Revision.</translation>
    </message>
    <message>
        <source>{name} already has a review in cycle “{cycle}”.</source>
        <translation>{name} hat im Zyklus „{cycle}“ schon eine Beurteilung.</translation>
    </message>
    <message>
        <source>{competency}: {rating} is not a rating. Ratings go from 1 to 5.</source>
        <translation>{competency}: {rating} ist keine Bewertung. Bewertungen gehen von 1 bis 5.</translation>
    </message>
    <message>
        <source>Write the {part} of a session</source>
        <translation>Abschnitt „{part}“ einer Sitzung schreiben</translation>
    </message>
    <message>
        <source>Agree on the next session</source>
        <translation>Nächste Sitzung vereinbaren</translation>
    </message>
    <message>
        <source>Write a {lane} line</source>
        <translation>Eine {lane} Zeile schreiben</translation>
    </message>
    <message>
        <source>Edit a {lane} line</source>
        <translation>Eine {lane} Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Remove a {lane} line</source>
        <translation>Eine {lane} Zeile entfernen</translation>
    </message>
    <message>
        <source>Move a {lane} line to the other lane</source>
        <translation>Eine {lane} Zeile in die andere Spalte verschieben</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This is not a Plumbline document, or it is too damaged to identify.</source>
        <translation>Das ist kein Dokument von Plumbline, oder es ist bis zur Unkenntlichkeit beschädigt.</translation>
    </message>
    <message>
        <source>Not known to this workspace: it claims to be {which}.</source>
        <translation>In dieser Arbeitsdatei nicht bekannt: Es gibt sich als {which} aus.</translation>
    </message>
    <message>
        <source>Draft only: {which}.</source>
        <translation>Nur ein Entwurf: {which}.</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>{times} of {all} ratings are {mode}</source>
        <translation>{times} von {all} Bewertungen sind {mode}</translation>
    </message>
    <message>
        <source>{length} ratings in a row are {rating}, from {first} to {last}. Check each against its own anchor.</source>
        <translation>{length} Bewertungen hintereinander sind {rating}, von {first} bis {last}. Prüfen Sie jede an ihrem eigenen Anker.</translation>
    </message>
    <message>
        <source>There is no gap: {baseline} today, {expected} expected. Choose a competency with a gap.</source>
        <translation>Es gibt keine Lücke: heute {baseline}, erwartet {expected}. Wählen Sie eine Kompetenz mit einer Lücke.</translation>
    </message>
    <message>
        <source>Size: {target} expected of {there} − {rating} today = {size}.</source>
        <translation>Größe: {target} erwartet von {there} − {rating} heute = {size}.</translation>
    </message>
    <message>
        <source>Mean weight: ({now} of 100 as {here} + {then} of 100 as {there}) ÷ 2 = {weight}.</source>
        <translation>Mittleres Gewicht: ({now} von 100 als {here} + {then} von 100 als {there}) ÷ 2 = {weight}.</translation>
    </message>
    <message>
        <source>Interest: {interest}, by the engineer&apos;s own choice.</source>
        <translation>Interesse: {interest}, nach eigener Wahl der Person.</translation>
    </message>
    <message>
        <source>Core, and below what is expected as {here}: {factor}.</source>
        <translation>Kern, und unter dem, was von {here} erwartet wird: {factor}.</translation>
    </message>
    <message>
        <source>the Debian/Ubuntu package {name}</source>
        <translation>das Debian/Ubuntu-Paket {name}</translation>
    </message>
    <message>
        <source>a number of {count} digits is too long</source>
        <translation>eine Zahl mit {count} Ziffern ist zu lang</translation>
    </message>
    <message>
        <source>Refused on {on}, witnessed by {witness}</source>
        <translation>Verweigert am {on}, bezeugt von {witness}</translation>
    </message>
    <message>
        <source>Acknowledged on {on}</source>
        <translation>Bestätigt am {on}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason for the conclusion</source>
        <translation>Begründung des Ergebnisses</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Evidence E{number}</source>
        <translation>Beleg E{number}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Top strength {number}</source>
        <translation>Stärke {number}</translation>
    </message>
    <message>
        <source>Growth point {number}</source>
        <translation>Entwicklungspunkt {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Names: {names}.</source>
        <translation>Namen: {names}.</translation>
    </message>
    <message>
        <source>{notes}, {parts} of GROW, {actions}.</source>
        <translation>{notes}, {parts} von GROW, {actions}.</translation>
    </message>
    <message>
        <source>No private notes.</source>
        <translation>Keine privaten Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} ratings</source>
        <translation>
            <numerusform>{number} Bewertung</numerusform>
            <numerusform>{number} Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} comments</source>
        <translation>
            <numerusform>{number} Kommentar</numerusform>
            <numerusform>{number} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence</source>
        <translation>
            <numerusform>{number} Beleg</numerusform>
            <numerusform>{number} Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {revision} is {state} now.</source>
        <translation>Revision {revision} steht jetzt auf „{state}“.</translation>
    </message>
    <message>
        <source>Mentor and engineer agreed on the plan later.</source>
        <translation>Beide Seiten haben den Plan erst später vereinbart.</translation>
    </message>
    <message>
        <source>Mentor and engineer have not agreed on the plan yet.</source>
        <translation>Der Plan ist noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>Revision {revision} is still a draft.</source>
        <translation>Revision {revision} ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Revision {revision} was discarded before it was shared.</source>
        <translation>Revision {revision} wurde verworfen, bevor sie übergeben wurde.</translation>
    </message>
    <message>
        <source>The review was submitted on {day}, after that.</source>
        <translation>Die Beurteilung wurde erst danach eingereicht, am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} goals</source>
        <translation>
            <numerusform>{number} Ziel</numerusform>
            <numerusform>{number} Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} actions</source>
        <translation>
            <numerusform>{number} Aktion</numerusform>
            <numerusform>{number} Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} sessions</source>
        <translation>
            <numerusform>{number} Sitzung</numerusform>
            <numerusform>{number} Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} shared notes</source>
        <translation>
            <numerusform>{number} gemeinsame Zeile</numerusform>
            <numerusform>{number} gemeinsame Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} parts</source>
        <translation>
            <numerusform>{number} Abschnitt</numerusform>
            <numerusform>{number} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>A page is damaged: {line}.</source>
        <translation>Eine Seite der Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>The search index of the journal does not match the notes.</source>
        <translation>Der Suchindex des Journals passt nicht zu den Notizen.</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>direction controls</source>
        <translation>Richtungszeichen</translation>
    </message>
    <message>
        <source>broken characters</source>
        <translation>beschädigte Zeichen</translation>
    </message>
    <message>
        <source>private characters</source>
        <translation>private Zeichen</translation>
    </message>
    <message>
        <source>unassigned characters</source>
        <translation>nicht vergebene Zeichen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>symbols and emoji</source>
        <translation>Symbole und Emoji</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>chinesische Zeichen</translation>
    </message>
    <message>
        <source>{number} {state}</source>
        <translation>{state}: {number}</translation>
    </message>
    <message>
        <source>{path} is closed. Open it again.</source>
        <translation>{path} ist geschlossen. Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>{path} has a second name (a hard link), and two programs could open it under two names. Delete the other name, or copy the file and open the copy.</source>
        <translation>{path} hat einen zweiten Namen (einen Hardlink), und zwei Programme könnten die Datei unter zwei Namen öffnen. Löschen Sie den anderen Namen, oder kopieren Sie die Datei und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Exported from this workspace on {day} by {actor} as {file_name}.</source>
        <translation>Aus dieser Arbeitsdatei am {day} von {actor} als {file_name} exportiert.</translation>
    </message>
    <message>
        <source>Changed: it claims to be {which}, but is not what Plumbline wrote.</source>
        <translation>Verändert: Es gibt sich als {which} aus, ist aber nicht, was Plumbline geschrieben hat.</translation>
    </message>
    <message>
        <source>Genuine and current: {which}.</source>
        <translation>Echt und aktuell: {which}.</translation>
    </message>
    <message>
        <source>Superseded, no longer valid: {which}.</source>
        <translation>Ersetzt, nicht mehr gültig: {which}.</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Jahre aus jüngerer Zeit sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password, and this password does not open it.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt, und dieses Passwort öffnet es nicht.</translation>
    </message>
    <message>
        <source>This workspace has no record of exporting this exact file. Another workspace may have exported it, or it may be a forgery.</source>
        <translation>Diese Arbeitsdatei hat keinen Eintrag, dass sie genau diese Datei exportiert hat. Vielleicht hat eine andere sie exportiert, oder sie ist gefälscht.</translation>
    </message>
    <message>
        <source>Pregnancy and parental leave are protected by law. Leave them out and write only about work that was done.</source>
        <translation>Schwangerschaft und Elternzeit sind gesetzlich geschützt. Lassen Sie sie weg und schreiben Sie nur über getane Arbeit.</translation>
    </message>
    <message>
        <source>Health is private and protected by law. Leave it out, and rate only the time the engineer worked.</source>
        <translation>Gesundheit ist privat und gesetzlich geschützt. Lassen Sie sie weg und bewerten Sie nur die gearbeitete Zeit.</translation>
    </message>
    <message>
        <source>Religion is protected by law and has no place in a review. Leave it out.</source>
        <translation>Religion ist gesetzlich geschützt und hat in einer Beurteilung keinen Platz. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Membership of a union or works council is protected by law. Leave it out.</source>
        <translation>Die Zugehörigkeit zu Gewerkschaft oder Betriebsrat ist gesetzlich geschützt. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Political views are protected in many places and say nothing about the work. Leave them out.</source>
        <translation>Politische Ansichten sind vielerorts geschützt und sagen nichts über die Arbeit. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Discard a new revision</source>
        <translation>Eine neue Revision verwerfen</translation>
    </message>
    <message>
        <source>Delete a draft review</source>
        <translation>Den Entwurf einer Beurteilung löschen</translation>
    </message>
    <message>
        <source>Raised on {on}: {reason}</source>
        <translation>Erhoben am {on}: {reason}</translation>
    </message>
    <message>
        <source>Decided on {on} by {name}: {decision}</source>
        <translation>Entschieden am {on} von {name}: {decision}</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Add one or two more words, preferably uncommon ones.</source>
        <translation>Fügen Sie ein oder zwei weitere, möglichst seltene Wörter hinzu.</translation>
    </message>
    <message>
        <source>Repeating a word hardly makes it harder to guess.</source>
        <translation>Ein wiederholtes Wort ist kaum schwerer zu erraten.</translation>
    </message>
    <message>
        <source>Do not use years that are connected with you.</source>
        <translation>Verwenden Sie keine Jahreszahlen, die mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Do not use dates or years that are connected with you.</source>
        <translation>Verwenden Sie keine Daten oder Jahreszahlen, die mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Capital letters hardly help.</source>
        <translation>Großbuchstaben helfen kaum.</translation>
    </message>
    <message>
        <source>Spelling words backwards hardly makes them harder to guess.</source>
        <translation>Rückwärts geschriebene Wörter sind kaum schwerer zu erraten.</translation>
    </message>
    <message>
        <source>Replacing letters, such as @ for a, hardly helps.</source>
        <translation>Ersetzte Buchstaben, etwa @ statt a, helfen kaum.</translation>
    </message>
    <message>
        <source>{mentor} also reviews this engineer. Engineers speak more openly with a mentor who does not review them.</source>
        <translation>{mentor} beurteilt diese Person auch. Mit einem Mentor, der nicht beurteilt, spricht man offener.</translation>
    </message>
    <message numerus="yes">
        <source>{number} ratings by others</source>
        <translation>
            <numerusform>{number} Bewertung anderer</numerusform>
            <numerusform>{number} Bewertungen anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} strengths and growth points</source>
        <translation>
            <numerusform>{number} Stärke oder Entwicklungspunkt</numerusform>
            <numerusform>{number} Stärken und Entwicklungspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>in this role since</source>
        <translation>in dieser Rolle seit</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Tech lead</source>
        <translation>Tech Lead</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>The conclusion is not decided yet.</source>
        <translation>Das Ergebnis ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Not a date. Write 15 Oct 2026 or 2026-10-15.</source>
        <translation>Kein Datum. Schreiben Sie 15. Okt. 2026 oder 2026-10-15.</translation>
    </message>
    <message>
        <source>The date must not be later than {day}.</source>
        <translation>Das Datum darf nicht nach dem {day} liegen.</translation>
    </message>
    <message>
        <source>The date must not be earlier than {day}.</source>
        <translation>Das Datum darf nicht vor dem {day} liegen.</translation>
    </message>
    <message>
        <source>a recovery sheet</source>
        <translation>ein Notfallblatt</translation>
    </message>
    <message numerus="yes">
        <source>{number} appeals with reasons.</source>
        <translation>
            <numerusform>{number} Einspruch mit Begründung.</numerusform>
            <numerusform>{number} Einsprüche mit Begründung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals of the last period with measure and result: {number}.</source>
        <translation>Ziele des letzten Zeitraums mit Messgröße und Ergebnis: {number}.</translation>
    </message>
    <message>
        <source>Goals of the plan with measure and first steps: {number}.</source>
        <translation>Ziele des Plans mit Messgröße und ersten Schritten: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} texts have more than {most} accents on one letter. The others appear as codes, such as [U+0305 ×116].</source>
        <translation>
            <numerusform>{number} Text hat mehr als {most} Zeichen über einem Buchstaben. Die übrigen erscheinen als Codes, etwa [U+0305 ×116].</numerusform>
            <numerusform>{number} Texte haben mehr als {most} Zeichen über einem Buchstaben. Die übrigen erscheinen als Codes, etwa [U+0305 ×116].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} texts have invisible characters, such as soft hyphens or joiners, which are not printed.</source>
        <translation>
            <numerusform>{number} Text enthält unsichtbare Zeichen, etwa weiche Trennstriche, die nicht gedruckt werden.</numerusform>
            <numerusform>{number} Texte enthalten unsichtbare Zeichen, etwa weiche Trennstriche, die nicht gedruckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Eine Kalenderdatei exportieren</translation>
    </message>
    <message>
        <source>name of the mentor</source>
        <translation>Name des Mentors</translation>
    </message>
    <message>
        <source>name of the sponsor</source>
        <translation>Name des Sponsors</translation>
    </message>
    <message>
        <source>name of the reviewer</source>
        <translation>Name der beurteilenden Person</translation>
    </message>
    <message>
        <source>A cell is too long to be read.</source>
        <translation>Eine Zelle ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The level “{level}” is not one of Junior (JR), Intermediate (MID), Senior (SR) and Lead (LEAD).</source>
        <translation>Die Stufe „{level}“ gibt es nicht. Es gibt Junior (JR), Intermediate (MID), Senior (SR) und Lead (LEAD).</translation>
    </message>
    <message>
        <source>{reason} The {field} is not imported.</source>
        <translation>{reason} Nicht eingelesen: {field}.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”. Its sheets: {known}.</source>
        <translation>{file} hat kein Tabellenblatt „{sheet}“. Seine Blätter: {known}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation>{field} von {before} zu {after}</translation>
    </message>
    <message>
        <source>An update would change {changes}.</source>
        <translation>Eine Aktualisierung würde ändern: {changes}.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Columns that are hidden in the spreadsheet were read too: {columns}.</source>
        <translation>Auch in der Tabelle ausgeblendete Spalten wurden gelesen: {columns}.</translation>
    </message>
    <message>
        <source>role since</source>
        <translation>in der Rolle seit</translation>
    </message>
    <message>
        <source>Change {number} in the history cannot be read.</source>
        <translation>Änderung {number} in der Historie kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Gesprächsansicht</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Competency, challenge or activity</source>
        <translation>Kompetenz, Herausforderung oder Aktivität</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation>Sitzung {0}</translation>
    </message>
    <message>
        <source>Session {0}: {1} and {2}</source>
        <translation>Sitzung {0}: {1} und {2}</translation>
    </message>
    <message>
        <source>Hide the private lane and enlarge the text, so that you can both look at the screen  (Alt+M)</source>
        <translation>Die private Spalte verbergen und die Schrift vergrößern, damit Sie beide auf den Bildschirm schauen können  (Alt+M)</translation>
    </message>
    <message>
        <source>Time of the next session</source>
        <translation>Uhrzeit der nächsten Sitzung</translation>
    </message>
    <message>
        <source>No open actions from last time.</source>
        <translation>Keine offenen Aktionen vom letzten Mal.</translation>
    </message>
    <message>
        <source>No actions yet. Agree on one small step with a date.</source>
        <translation>Noch keine Aktionen. Vereinbaren Sie einen kleinen Schritt mit Termin.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What should be different when we leave?</source>
        <translation>Was soll anders sein, wenn wir gehen?</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>Wirklichkeit</translation>
    </message>
    <message>
        <source>How is it now? What has been tried?</source>
        <translation>Wie ist es jetzt? Was wurde versucht?</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>What could be done? And what else?</source>
        <translation>Was könnte man tun? Und was noch?</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>Wille</translation>
    </message>
    <message>
        <source>What will you do, and what could get in the way?</source>
        <translation>Was werden Sie tun, und was könnte im Weg stehen?</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>In two sentences: what do we take away?</source>
        <translation>In zwei Sätzen: Was nehmen wir mit?</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <source>No recap.</source>
        <translation>Keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>{0} next session</source>
        <translation>Die nächste Sitzung: {0}</translation>
    </message>
    <message>
        <source>not agreed yet, {0}</source>
        <translation>noch nicht vereinbart, {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed: {0}</source>
        <translation>vereinbart: {0}</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Heute vereinbart</translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation>Timer anhalten</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Timer starten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>List on Home what is older than its period</source>
        <translation>Auf der Startseite auflisten, wessen Frist abgelaufen ist</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Shown in the history and the export record, and used as the default reviewer.</source>
        <translation>Erscheint in der Historie und im Exportverzeichnis und ist als beurteilende Person voreingestellt.</translation>
    </message>
    <message>
        <source>Organisation (printed)</source>
        <translation>Organisation (wird gedruckt)</translation>
    </message>
    <message>
        <source>Contact for access or corrections</source>
        <translation>Kontakt für Auskunft oder Berichtigung</translation>
    </message>
    <message>
        <source>Appeal period (days)</source>
        <translation>Einspruchsfrist (Tage)</translation>
    </message>
    <message>
        <source>Keep reviews for (months)</source>
        <translation>Beurteilungen aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep plans for (months)</source>
        <translation>Pläne aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Printed in every document</source>
        <translation>Steht in jedem Dokument</translation>
    </message>
    <message>
        <source>For engineers without a language of their own.</source>
        <translation>Für Personen ohne eigene Sprache.</translation>
    </message>
    <message>
        <source>Keep people who left for (months)</source>
        <translation>Ausgeschiedene Personen aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep journal notes for (months)</source>
        <translation>Journaleinträge aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>Keep ended mentorships for (months)</source>
        <translation>Beendete Mentorings aufbewahren (Monate)</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Nothing is erased by itself.</source>
        <translation>Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Arbeitsdatei</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Forget passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Remove it from the keyring of this computer</source>
        <translation>Aus dem Schlüsselbund dieses Computers entfernen</translation>
    </message>
    <message>
        <source>From now on, Plumbline asks for the passphrase each time.</source>
        <translation>Plumbline fragt von nun an jedes Mal nach der Passphrase.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>The passphrase was not changed.</source>
        <translation>Die Passphrase wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Die Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>Plumbline has no network code. Nothing leaves this computer unless you export it.</source>
        <translation>Plumbline hat keinen Netzwerkcode. Nichts verlässt diesen Computer, außer Sie exportieren es.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Diese Arbeitsdatei</translation>
    </message>
    <message>
        <source>Version {0}.</source>
        <translation>Version {0}.</translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. Qt is used under the LGPL, Inter under the Open Font License, Lucide under ISC.</source>
        <translation>Unter der Apache-Lizenz 2.0. Qt unter der LGPL, Inter unter der Open Font License, Lucide unter der ISC-Lizenz.</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>Über Plumbline</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This page has no search. Press Ctrl+K to search everywhere.</source>
        <translation>Diese Seite hat keine Suche. Drücken Sie Strg+K, um überall zu suchen.</translation>
    </message>
    <message>
        <source>All changes are saved. Plumbline saves what you type.</source>
        <translation>Alle Änderungen sind gespeichert. Plumbline speichert, was Sie eingeben.</translation>
    </message>
    <message>
        <source>{0} does nothing here. Press Ctrl+/ for all shortcuts.</source>
        <translation>{0} bewirkt hier nichts. Strg+/ zeigt die Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>In einer Beurteilung</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>Im Journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Rate the open competency</source>
        <translation>Die offene Kompetenz bewerten</translation>
    </message>
    <message>
        <source>Mark it as not observed</source>
        <translation>Als nicht beobachtet markieren</translation>
    </message>
    <message>
        <source>Clear its rating</source>
        <translation>Bewertung löschen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Previous or next competency</source>
        <translation>Zur vorigen oder nächsten Kompetenz</translation>
    </message>
    <message>
        <source>Show all five ratings, or the chosen one only</source>
        <translation>Alle fünf Bewertungen anzeigen oder nur die gewählte</translation>
    </message>
    <message>
        <source>Next competency in which something is missing</source>
        <translation>Nächste Kompetenz, in der etwas fehlt</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Finish the evidence</source>
        <translation>Beleg abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Finish it and add evidence to the next competency that needs some</source>
        <translation>Beleg abschließen und einen für die nächste Kompetenz hinzufügen, die noch einen braucht</translation>
    </message>
    <message>
        <source>Shift+↑  Shift+↓</source>
        <translation>Umschalt+↑  Umschalt+↓</translation>
    </message>
    <message>
        <source>Tick the next one too</source>
        <translation>Auch die nächste ankreuzen</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>Ein Feld verlassen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Von der Suche zur Liste gehen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Agree on an action</source>
        <translation>Aktion vereinbaren</translation>
    </message>
    <message>
        <source>Meeting mode (hides private notes, larger text)</source>
        <translation>Gesprächsansicht: nichts Privates, größere Schrift</translation>
    </message>
    <message>
        <source>Use the note as evidence in the open review</source>
        <translation>Die Notiz zum Beleg der laufenden Beurteilung machen</translation>
    </message>
    <message>
        <source>In a new note: add a suggested competency</source>
        <translation>In einer neuen Notiz: vorgeschlagene Kompetenz übernehmen</translation>
    </message>
    <message>
        <source>Scroll the open competency</source>
        <translation>In der offenen Kompetenz blättern</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Write a shared line</source>
        <translation>Eine gemeinsame Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a private line</source>
        <translation>Eine private Zeile schreiben</translation>
    </message>
    <message>
        <source>Write the goal</source>
        <translation>Das Ziel schreiben</translation>
    </message>
    <message>
        <source>Write the recap</source>
        <translation>Die Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>Agree on the next session (Enter accepts the date)</source>
        <translation>Die nächste Sitzung vereinbaren (Eingabe übernimmt das Datum)</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Die Notiz löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>PgUp  PgDn  Home  End</source>
        <translation>Bild auf  Bild ab  Pos1  Ende</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>In der Liste blättern</translation>
    </message>
    <message>
        <source>Ctrl+↑  Ctrl+↓</source>
        <translation>Strg+↑  Strg+↓</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>SingleExportPanel</name>
    <message>
        <source>Search by engineer, cycle or number</source>
        <translation>Nach Person, Zyklus oder Nummer suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Die Person selbst</translation>
    </message>
    <message>
        <source>What this document contains</source>
        <translation>Was dieses Dokument enthält</translation>
    </message>
    <message>
        <source>Choose a document to print it.</source>
        <translation>Wählen Sie ein Dokument aus, um es zu drucken.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Preparing the file…</source>
        <translation>Datei wird vorbereitet …</translation>
    </message>
    <message>
        <source>No document matches. Change the search or the filter.</source>
        <translation>Kein Dokument gefunden. Ändern Sie die Suche oder den Filter.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>A session record is for the engineer only.</source>
        <translation>Ein Sitzungsprotokoll ist nur für die Person selbst.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose a review, a plan or a session to preview it.</source>
        <translation>Wählen Sie eine Beurteilung, einen Plan oder eine Sitzung, um die Seiten zu sehen.</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Die Vorschau wird vorbereitet …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>Choose a document to see what it contains.</source>
        <translation>Wählen Sie ein Dokument, um zu sehen, was es enthält.</translation>
    </message>
    <message>
        <source>Print names with unsupported letters as codes</source>
        <translation>Namen mit nicht unterstützten Buchstaben als Codes drucken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Nothing to export yet. Start a review or a plan first.</source>
        <translation>Noch nichts zu exportieren. Beginnen Sie zuerst eine Beurteilung oder einen Plan.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>SingleKeys</name>
    <message>
        <source>{0} was ignored because you were typing. Press Esc first, or Ctrl+F to search.</source>
        <translation>{0} hat nichts bewirkt, weil Sie gerade getippt haben. Drücken Sie zuerst Esc, oder Strg+F zum Suchen.</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>What this goal still needs</source>
        <translation>Was dem Ziel noch fehlt</translation>
    </message>
    <message>
        <source>Complete: what, how measured, and by when.</source>
        <translation>Vollständig: was, wie gemessen, bis wann.</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Each line of the role document links to a place on this page. Select a line and press Enter.</source>
        <translation>Jede Zeile des Rollendokuments ist mit einer Stelle auf dieser Seite verknüpft. Wählen Sie eine Zeile und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Gezeigt in</translation>
    </message>
    <message>
        <source>Lines of the role document</source>
        <translation>Zeilen des Rollendokuments</translation>
    </message>
</context>
<context>
    <name>SplitAction</name>
    <message>
        <source>Parts, one per line</source>
        <translation>Die Teile, je eine Zeile</translation>
    </message>
    <message>
        <source>The action is dropped. Each line becomes a new action with the same owner, agreed today.</source>
        <translation>Die Aktion wird gestrichen. Jede Zeile wird eine neue Aktion derselben Person, heute vereinbart.</translation>
    </message>
    <message>
        <source>Split an action</source>
        <translation>Aktion aufteilen</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>Standing</source>
        <translation>Abstand zur Stufe</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} ab {1}</translation>
    </message>
    <message>
        <source>Standing {0} ± {1}. {2}.</source>
        <translation>Abstand zur Stufe {0} ± {1}. {2}.</translation>
    </message>
    <message>
        <source>Core competencies cap the suggestion at “{0}”.</source>
        <translation>Kernkompetenzen begrenzen den Vorschlag auf „{0}“.</translation>
    </message>
</context>
<context>
    <name>StartPlanDialog</name>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielprofil</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>with {0}, since {1}</source>
        <translation>mit {0}, seit {1}</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Start plan for {0}</source>
        <translation>Plan für {0} beginnen</translation>
    </message>
    <message>
        <source>Its ratings are the starting point.</source>
        <translation>Ihre Bewertungen sind der Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>StartReviewsDialog</name>
    <message>
        <source>Start reviews in {0}</source>
        <translation>Beurteilungen beginnen in {0}</translation>
    </message>
    <message>
        <source>Search by name, team or manager</source>
        <translation>Nach Name, Team oder Führungskraft suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Engineers without a review</source>
        <translation>Personen ohne Beurteilung</translation>
    </message>
    <message>
        <source>Each person&apos;s manager</source>
        <translation>Die jeweilige Führungskraft</translation>
    </message>
    <message>
        <source>No engineer matches. Change the search or the team.</source>
        <translation>Keine Person gefunden. Ändern Sie die Suche oder das Team.</translation>
    </message>
    <message>
        <source>Every engineer has a review in this cycle.</source>
        <translation>In diesem Zyklus haben alle eine Beurteilung.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) will be started.</source>
        <translation>
            <numerusform>%n Beurteilung wird begonnen.</numerusform>
            <numerusform>%n Beurteilungen werden begonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) started.</source>
        <translation>
            <numerusform>%n Beurteilung begonnen.</numerusform>
            <numerusform>%n Beurteilungen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews in this cycle yet. Tick the engineers to review.</source>
        <translation>Noch keine Beurteilungen in diesem Zyklus. Kreuzen Sie an, wen Sie beurteilen möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) with a review in this cycle are not listed.</source>
        <translation>
            <numerusform>%n Person mit Beurteilung in diesem Zyklus fehlt in der Liste.</numerusform>
            <numerusform>%n Personen mit Beurteilung in diesem Zyklus fehlen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Leave empty to use each person&apos;s manager, or {0} if none is set.</source>
        <translation>Leer lassen, um die jeweilige Führungskraft einzusetzen, oder {0}, wenn keine eingetragen ist.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>StartSessionDialog</name>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Engineer or mentor</source>
        <translation>Person oder Mentor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Mentorships</source>
        <translation>Mentorings</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start mentorship</source>
        <translation>Mentoring beginnen</translation>
    </message>
    <message>
        <source>{0} with {1}, due {2}</source>
        <translation>{0} mit {1}, fällig {2}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>suggested: {0}</source>
        <translation>Vorschlag: {0}</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Export the document for {0} and hand it over. Then mark the review as shared.</source>
        <translation>Exportieren Sie das Dokument für {0} und geben Sie es weiter. Markieren Sie die Beurteilung dann als übergeben.</translation>
    </message>
    <message>
        <source>Export for the engineer</source>
        <translation>Für die beurteilte Person exportieren</translation>
    </message>
    <message>
        <source>Mark as shared</source>
        <translation>Als übergeben markieren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) missing. Select one to go to it.</source>
        <translation>
            <numerusform>%n Angabe fehlt noch. Wählen Sie sie, um dorthin zu gelangen.</numerusform>
            <numerusform>%n Angaben fehlen noch. Wählen Sie eine, um dorthin zu gelangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to submit. The review becomes read-only. You can return it to draft until you share it.</source>
        <translation>Bereit zum Einreichen. Die Beurteilung ist danach schreibgeschützt. Bis zur Übergabe können Sie sie in den Entwurf zurücksetzen.</translation>
    </message>
    <message>
        <source>Plumbline sends nothing. Later changes create a new revision.</source>
        <translation>Plumbline versendet nichts. Spätere Änderungen brauchen eine neue Revision.</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>In den Entwurf zurücksetzen</translation>
    </message>
    <message>
        <source>The conclusion is not decided yet. Return the review to draft and decide it first.</source>
        <translation>Das Ergebnis ist noch nicht entschieden. Setzen Sie die Beurteilung in den Entwurf zurück und entscheiden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Geführt am</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Gespräch festhalten</translation>
    </message>
    <message>
        <source>You and {0} have talked about the review.</source>
        <translation>Sie und {0} haben über die Beurteilung gesprochen.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Witness of the refusal</source>
        <translation>Zeugin oder Zeuge der Verweigerung</translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation>Bestätigung festhalten</translation>
    </message>
    <message>
        <source>Record refusal</source>
        <translation>Verweigerung festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signing confirms receipt, not agreement. A refusal needs a witness. You cannot undo either.</source>
        <translation>Die Unterschrift bestätigt den Erhalt, nicht die Zustimmung. Eine Verweigerung braucht eine Zeugin oder einen Zeugen. Beides lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A closed review can still be read, printed and revised.</source>
        <translation>Eine abgeschlossene Beurteilung kann weiterhin gelesen, gedruckt und überarbeitet werden.</translation>
    </message>
    <message>
        <source>Decide the appeal before you close the review.</source>
        <translation>Entscheiden Sie über den Einspruch, bevor Sie die Beurteilung abschließen.</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Beurteilung abschließen</translation>
    </message>
    <message>
        <source>Acknowledge or refuse</source>
        <translation>Bestätigen oder verweigern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Filter by status</source>
        <translation>Nach Status filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Earlier revisions</source>
        <translation>Frühere Revisionen</translation>
    </message>
    <message>
        <source>Revision {0}, until {1}</source>
        <translation>Revision {0}, bis {1}</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Use several unrelated words: easy to remember, hard to guess.</source>
        <translation>Mehrere Wörter, die nichts miteinander zu tun haben, merkt man sich leicht und errät man schwer.</translation>
    </message>
    <message>
        <source>Very weak: guessed at once.</source>
        <translation>Sehr schwach: sofort erraten.</translation>
    </message>
    <message>
        <source>Weak: guessed within hours.</source>
        <translation>Schwach: in Stunden erraten.</translation>
    </message>
    <message>
        <source>Fair: not enough to protect this data.</source>
        <translation>Mittelmäßig: nicht genug, um diese Daten zu schützen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summarise the period in two or three sentences.</source>
        <translation>Fassen Sie den Zeitraum in zwei oder drei Sätzen zusammen.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>Registerkarten</translation>
    </message>
    <message>
        <source>Previous tabs</source>
        <translation>Vorige Registerkarten</translation>
    </message>
    <message>
        <source>Next tabs</source>
        <translation>Nächste Registerkarten</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add another competency</source>
        <translation>Weitere Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Suggested from your note</source>
        <translation>Aus Ihrer Notiz vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>TechnologiesSection</name>
    <message>
        <source>All technologies named in the role document. Engineers report what they use, and it is never scored. “In demand” means that the document lists the technology as a skill in demand. The list has no date and no ranking.</source>
        <translation>Alle Technologien, die das Rollendokument nennt. Die Personen geben selbst an, was sie verwenden, und es wird nie bewertet. „Gefragt“ heißt, dass das Dokument die Technologie als gefragte Fähigkeit aufführt. Die Liste hat kein Datum und keine Rangfolge.</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>In the role guide</source>
        <translation>Im Rollenleitfaden</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Technology trends</source>
        <translation>Technologietrends</translation>
    </message>
    <message>
        <source>None selected. Hover over one to read about it.</source>
        <translation>Keine ausgewählt. Zeigen Sie auf eine, um mehr darüber zu lesen.</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Overall score over the cycles</source>
        <translation>Gesamtwert über die Zyklen</translation>
    </message>
    <message>
        <source>{0}: {1}, expected {2}</source>
        <translation>{0}: {1}, erwartet {2}</translation>
    </message>
</context>
<context>
    <name>TrendsSection</name>
    <message>
        <source>Your choices</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>For you alone. Plumbline stores them in this workspace, and no document contains them.</source>
        <translation>Nur für Sie. Plumbline speichert sie in dieser Arbeitsdatei, und kein Dokument enthält sie.</translation>
    </message>
    <message>
        <source>Your choice for {0}</source>
        <translation>Ihre Entscheidung zu {0}</translation>
    </message>
    <message>
        <source>No choice yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>To learn: {0}</source>
        <translation>Zum Lernen: {0}</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>In plans</source>
        <translation>In Plänen</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undoing: {0}…</source>
        <translation>Rückgängig gemacht wird: {0}…</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Not undone: {0}.</source>
        <translation>Nicht rückgängig gemacht: {0}.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redoing: {0}…</source>
        <translation>Wiederholt wird: {0}…</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Not redone: {0}.</source>
        <translation>Nicht wiederholt: {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>UnsavedBanner</name>
    <message>
        <source>Restored unsaved text from earlier.</source>
        <translation>Nicht gespeicherter Text von früher wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Discard and start over</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestions</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Some of your text could not be saved.</source>
        <translation>Ein Teil Ihrer Eingaben konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some disk space and try again, or close and lose that text.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut, oder schließen Sie und verlieren Sie diese Eingaben.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsdatei schließen</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Its whole content is saved in {0}.</source>
        <translation>Die Datei wurde verschoben oder ersetzt, während sie geöffnet war. Ihr ganzer Inhalt ist in {0} gesichert.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie woanders speichern …</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie woanders speichern</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify a PDF</source>
        <translation>PDF prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a PDF, or drop it here.</source>
        <translation>Wählen Sie ein PDF, oder legen Sie es hier ab.</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} wird geprüft …</translation>
    </message>
    <message>
        <source>Use public cards</source>
        <translation>Prüfkarten verwenden</translation>
    </message>
    <message>
        <source>Checks with public cards of workspaces whether a PDF is genuine and unchanged.</source>
        <translation>Prüft mit Prüfkarten von Arbeitsdateien, ob ein PDF echt und unverändert ist.</translation>
    </message>
    <message>
        <source>Use public cards…</source>
        <translation>Prüfkarten verwenden …</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>PDF prüfen</translation>
    </message>
    <message>
        <source>Checks whether a PDF was exported from this workspace, is unchanged, and is current, superseded or a draft. Also recognises any other exported file, such as a list, if it is unchanged.</source>
        <translation>Prüft, ob ein PDF aus dieser Arbeitsdatei stammt, unverändert ist und aktuell, ersetzt oder ein Entwurf ist. Erkennt auch jede andere exportierte Datei, etwa eine Liste, wenn sie unverändert ist.</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>PDF wählen …</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Passwort des PDF</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>If both computers change the file, the folder&apos;s synchronisation keeps only one version.</source>
        <translation>Wenn beide Computer die Datei ändern, behält der Abgleich des Ordners nur eine Version.</translation>
    </message>
    <message>
        <source>Open it here anyway</source>
        <translation>Trotzdem hier öffnen</translation>
    </message>
    <message>
        <source>Fair reviews from evidence, in one encrypted file on this computer.</source>
        <translation>Faire Beurteilungen aus Belegen, in einer verschlüsselten Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neue Arbeitsdatei …</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsdatei öffnen …</translation>
    </message>
    <message>
        <source>Verify a PDF…</source>
        <translation>PDF prüfen …</translation>
    </message>
    <message>
        <source>Open sample team</source>
        <translation>Beispielteam öffnen</translation>
    </message>
    <message>
        <source>Twelve fictional engineers to explore. The passphrase is “sample team”.</source>
        <translation>Zwölf erfundene Personen zum Ausprobieren. Die Passphrase lautet „sample team“.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>{0} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsdatei öffnen</translation>
    </message>
</context>
<context>
    <name>_Areas</name>
    <message>
        <source>not applicable in this cycle: {0}</source>
        <translation>in diesem Zyklus nicht anwendbar: {0}</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>erwartet {0}</translation>
    </message>
    <message>
        <source>rated {0}, {1}</source>
        <translation>bewertet {0}, {1}</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>no competency</source>
        <translation>keine Kompetenz</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>nächste Sitzung</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>activity done</source>
        <translation>Aktivität erledigt</translation>
    </message>
    <message>
        <source>goal due</source>
        <translation>Ziel fällig</translation>
    </message>
</context>
</TS>
