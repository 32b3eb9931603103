<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>Carried over %n time(s). What would help?</source>
        <translation>
            <numerusform>Carried over once. What would help?</numerusform>
            <numerusform>Carried over %n times. What would help?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>one day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivitiesSection</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message numerus="yes">
        <source>%n competency(ies) selected.</source>
        <translation>
            <numerusform>%n competency selected.</numerusform>
            <numerusform>%n competencies selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>Delete %n backup(s)?</source>
        <translation>
            <numerusform>Delete %n backup?</numerusform>
            <numerusform>Delete %n backups?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>Include %n draft(s)</source>
        <translation>
            <numerusform>Include %n draft</numerusform>
            <numerusform>Include %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) saved to {0}.</source>
        <translation>
            <numerusform>One report saved to {0}.</numerusform>
            <numerusform>%n reports saved to {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started.</source>
        <translation>
            <numerusform>%n not started.</numerusform>
            <numerusform>%n not started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not included.</source>
        <translation>
            <numerusform>%n draft not included.</numerusform>
            <numerusform>%n drafts not included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings. See the list.</source>
        <translation>
            <numerusform>%n with warnings. See the list.</numerusform>
            <numerusform>%n with warnings. See the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPeople</name>
    <message numerus="yes">
        <source>%n report(s) to export</source>
        <translation>
            <numerusform>%n report to export</numerusform>
            <numerusform>%n reports to export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tech lead(s)</source>
        <translation>
            <numerusform>%n tech lead</numerusform>
            <numerusform>%n tech leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried over %n time(s)</source>
        <translation>
            <numerusform>carried over once</numerusform>
            <numerusform>carried over %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed session(s)</source>
        <translation>
            <numerusform>%n agreed session</numerusform>
            <numerusform>%n agreed sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due action(s)</source>
        <translation>
            <numerusform>%n due action</numerusform>
            <numerusform>%n due actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled since the last file</source>
        <translation>
            <numerusform>%n cancelled since the last file</numerusform>
            <numerusform>%n cancelled since the last file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message numerus="yes">
        <source>%n review(s) of this cycle have already started. They keep the competencies they started with.</source>
        <translation>
            <numerusform>%n review of this cycle has already started. It keeps the competencies it started with.</numerusform>
            <numerusform>%n reviews of this cycle have already started. They keep the competencies they started with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCards</name>
    <message numerus="yes">
        <source>At the new level, the expected rating changes for %n competency(ies). The score and the suggestion change too.</source>
        <translation>
            <numerusform>At the new level, the expected rating changes for one competency. The score and the suggestion change too.</numerusform>
            <numerusform>At the new level, the expected rating changes for %n competencies. The score and the suggestion change too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineersPage</name>
    <message numerus="yes">
        <source>%n engineer(s) restored.</source>
        <translation>
            <numerusform>%n engineer restored.</numerusform>
            <numerusform>%n engineers restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) archived.</source>
        <translation>
            <numerusform>%n engineer archived.</numerusform>
            <numerusform>%n engineers archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s)</source>
        <translation>
            <numerusform>%n engineer</numerusform>
            <numerusform>%n engineers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>%n result(s). First: {0}</source>
        <translation>
            <numerusform>%n result. First: {0}</numerusform>
            <numerusform>%n results. First: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>Show %n more gap(s)</source>
        <translation>
            <numerusform>Show one more gap</numerusform>
            <numerusform>Show %n more gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFormsDialog</name>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n person(s) to import</source>
        <translation>
            <numerusform>%n person to import</numerusform>
            <numerusform>%n people to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already here</source>
        <translation>
            <numerusform>%n person already here</numerusform>
            <numerusform>%n people already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) skipped</source>
        <translation>
            <numerusform>%n cell skipped</numerusform>
            <numerusform>%n cells skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who have left</source>
        <translation>
            <numerusform>%n person who have left</numerusform>
            <numerusform>%n persons who have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not active in the file</source>
        <translation>
            <numerusform>%n person not active in the file</numerusform>
            <numerusform>%n persons not active in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not in the file</source>
        <translation>
            <numerusform>%n person not in the file</numerusform>
            <numerusform>%n people not in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note deleted.</numerusform>
            <numerusform>%n notes deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentoringPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionsPanel</name>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n competency</numerusform>
            <numerusform>%n competencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTimeline</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>weighted, %n rated</source>
        <translation>
            <numerusform>weighted, %n rated</numerusform>
            <numerusform>weighted, %n rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message numerus="yes">
        <source>%n step(s) since then, the latest: {0}</source>
        <translation>
            <numerusform>%n step since then: {0}</numerusform>
            <numerusform>%n steps since then, the latest: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that the workspace does not have now</source>
        <translation>
            <numerusform>%n step that the workspace does not have now</numerusform>
            <numerusform>%n steps that the workspace does not have now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>what a review lacks before it can be submitted</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) without a review</source>
        <translation>
            <numerusform>%n engineer without a review</numerusform>
            <numerusform>%n engineers without a review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartReviewsDialog</name>
    <message numerus="yes">
        <source>%n review(s) will be started.</source>
        <translation>
            <numerusform>%n review will be started.</numerusform>
            <numerusform>%n reviews will be started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) started.</source>
        <translation>
            <numerusform>%n review started.</numerusform>
            <numerusform>%n reviews started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) with a review in this cycle are not listed.</source>
        <translation>
            <numerusform>%n engineer with a review in this cycle is not listed.</numerusform>
            <numerusform>%n engineers with a review in this cycle are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message numerus="yes">
        <source>%n item(s) missing. Select one to go to it.</source>
        <translation>
            <numerusform>%n item missing. Select it to go to it.</numerusform>
            <numerusform>%n items missing. Select one to go to it.</numerusform>
        </translation>
    </message>
</context>
</TS>
