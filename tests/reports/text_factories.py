"""Texts of the report tests: evidence, comments and notes."""

RATINGS = "4 4 3 3  4 4 5 4 3  4 4 4 -  4 3 4  5 4 3  4 4 3 -  3 4 4 2  4 4 5 3  3 4 3 4 4  3 4 3 -  3 4 2 3  4 4 4 4"
BEFORE = "3 4 3 2  4 3 4 4 3  4 3 3 3  4 3 3  4 4 3  4 3 3 -  3 3 4 3  4 4 4 3  3 3 4 3 4  2 3 3 -  2 3 2 3  4 3 4 3"

COMMENTS = {
    "ARC-3": "The order events are handled well in the happy path; what happens when a consumer falls behind was "
    "decided by others. Own one such failure design next.",
    "ARC-4": "Debt is paid down while passing by. A visible list with its cost would let the team choose.",
    "COD-3": "The commit checks written in February removed a whole class of review comments for four teams.",
    "COD-5": "Unit tests are thorough; the end-to-end suite is still slow and mistrusted.",
    "API-2": "Two partner outages stopped checkout for longer than needed, because no fallback existed.",
    "PER-1": "The trace work on checkout is now how three teams look for slowness.",
    "PER-3": "Meets what the level asks; the capacity figures for autumn were right within five per cent.",
    "SEC-3": "Findings were closed on time, mostly after a reminder.",
    "OPS-1": "Knows the platform well enough to deploy and debug without help.",
    "OPS-4": "The restore drill was postponed twice, and the recovery time is still a guess.",
    "PRB-3": "Found the driver defect in the vendor's own source within a day.",
    "PRB-4": "Two of five estimates were off by more than half, and the warning came late both times.",
    "COM-1": "Briefs for engineers are excellent; those for the finance team needed a second round.",
    "COM-3": "Run books are current. The design notes of the ledger are not.",
    "LEA-1": "Helps generously when asked. A mentee with a goal of their own would be the next step.",
    "LEA-3": "Led the ledger migration, with the objective given from outside.",
    "STR-3": "The bill of the search cluster doubled for six weeks before anyone looked.",
    "STR-4": "Chose well between the two refund designs; the choice was not tied to a figure the business tracks.",
}

EVIDENCE = (
    ((1, 21), "The order service lost messages when its database failed over.",
     "Wrote the outbox design with two teams and shipped it behind a switch.",
     "No lost order in the three failovers since.", "Stability under high traffic", "design note 41", 3,
     ("ARC-1", "ARC-3", "DAT-1")),
    ((2, 6), "Reviews kept returning to the same naming and import questions.",
     "Proposed a standard, had it agreed, and turned it into commit checks.",
     "Review comments on style fell from 31 % to 4 % in four teams.", "Long-term maintainability", "change 8812", 3,
     ("COD-3", "COD-4")),
    ((2, 19), "Checkout slowed down every evening.",
     "Traced it across four services and fixed the chattiest query first.",
     "The slowest twentieth of requests went from 1.9 s to 0.7 s.", "User experience", "trace report 12", 3,
     ("PER-1", "DAT-3", "COD-1")),
    ((3, 3), "A partner's address service was down for five hours.",
     "Restored checkout by hand and wrote the incident review without blame.",
     "All four follow-ups were closed within three weeks.", "Stability under high traffic", "incident 219", 3,
     ("OPS-3", "API-2", "PRB-2")),
    ((3, 12), "Finance asked why refunds take two days.", "Explained the settlement chain in a one-page brief.",
     "The brief had to be rewritten once before finance could use it.", "", "brief 7", 2, ("COM-1", "COM-4")),
    ((3, 20), "The payment client broke on a minor upgrade.", "Found the defect in the vendor's driver and sent a fix.",
     "The vendor shipped the fix within a week.", "", "vendor ticket 5581", 3, ("PRB-3", "PRB-1")),
    ((4, 2), "Two teams disagreed on who owns refund state.",
     "Moderated the session and sent the decision note the same day.",
     "Work resumed the next morning and the decision has held.", "Technical vision and strategy", "decision 33", 2,
     ("COM-5", "STR-2", "LEA-2")),
    ((4, 9), "A new colleague joined without payment experience.", "Paired twice a week on real tickets for six weeks.",
     "First change in production after nine working days.", "", "", 2, ("LEA-1", "COM-2")),
    ((4, 16), "The restore drill was due in April.", "Moved it to May and then to the next half.",
     "The recovery time of the ledger is still an estimate.", "", "drill plan", 2, ("OPS-4",)),
    ((4, 24), "The ledger had to move to partitioned tables.", "Planned and led the move in nine reversible steps.",
     "No minute of downtime; write latency fell by 38 %.", "Long-term maintainability", "migration log", 3,
     ("DAT-1", "DAT-2", "LEA-3", "ARC-2")),
    ((5, 6), "Search costs doubled in six weeks.", "Cut retention and index size after the finance alert.",
     "Cost went back to the budget; it had been over it for 41 days.", "", "cost report May", 3, ("STR-3", "OPS-1")),
    ((5, 13), "The access rules of the refund tool were copied by hand.",
     "Moved them to one policy with tests for abuse.", "The audit found no open path.", "", "audit 2025-2", 3,
     ("SEC-1", "SEC-2", "SEC-3")),
    ((5, 20), "Estimates for the payout work were asked for.",
     "Gave a figure without a range and raised the slip late.",
     "The release moved by three weeks; support heard of it last.", "", "planning notes", 2, ("PRB-4",)),
    ((5, 28), "Autumn traffic had to be forecast.", "Built the capacity model from three years of figures.",
     "The order for machines was right within five per cent.", "Technical vision and strategy", "capacity model", 3,
     ("PER-3", "PER-2", "STR-1")),
    ((6, 4), "The mobile team needed fewer round trips.",
     "Designed one combined endpoint with them before building it.",
     "Start-up of the app is 400 ms faster.", "User experience", "contract 3.2", 3, ("API-1", "API-3", "GRO-4")),
    ((6, 11), "The test suite took 38 minutes.", "Split it by level and removed eleven flaky tests.",
     "It takes 21 minutes; the end-to-end part is still mistrusted.", "Long-term maintainability", "change 9204", 3,
     ("COD-5", "COD-2")),
    ((6, 17), "Half-year feedback was due.", "Asked three colleagues two questions each and changed the stand-up.",
     "Two of the three say decisions are easier to follow.", "", "", 2, ("GRO-3", "GRO-1", "GRO-2")),
    ((6, 24), "Alerts woke people for nothing.", "Tuned the alert rules with the on-call team and documented them.",
     "Night alerts fell from 14 to 3 a week.", "Stability under high traffic", "alert log", 3,
     ("OPS-2", "COM-3", "ARC-4", "DAT-4", "STR-4")),
)  # fmt: skip

DIMENSIONS = (
    ("User experience", "People notice the difference: faster, clearer, fewer errors."),
    ("Stability under high traffic", "Systems stay up and correct when it matters."),
    ("Technical vision and strategy", "Decisions that still hold after a year."),
    ("Long-term maintainability", "The next change is easier than the last."),
)

SUMMARY = (
    "This half year was about making payments dependable. Amara designed the order outbox, led the ledger's move to "
    "partitioned tables without a minute of downtime, and found the slowness in checkout that had been blamed on three "
    "other teams. Colleagues trust her technical judgement and now use her way of tracing.\n"
    "The way to the full senior profile is less about technology: plan with ranges and warn early, rehearse recovery "
    "instead of postponing it, and turn generous help into mentoring with a goal. She approaches the level, and most "
    "of what is missing is in reach within one period."
)

EMPLOYEE_COMMENT = (
    "I agree with most of this and found the evidence fair. On estimates: the payout work changed scope twice in May, "
    "which I should have written down at the time.\n\nI would like to take on a mentee and to run the restore drill in "
    "August rather than plan it again."
)

HOSTILE = (
    '<img src="/etc/passwd"/> R&D <b>unclosed <font color="red">&amp; &lt; </i> ]]> {{x}} %s \x00\x07 a\u202egnp.exe '
    '<a href="javascript:alert(1)">x</a>\tTab\r\nline two \ud800 李小龍 שלום 🚀 end'
)
LONG_COMMENT = ("What was seen was written down at length and without mercy for whoever has to print it. " * 23)[:2000]
