-- What the clock looks for by itself is found by an index: assessments that end, actions that are
-- due, and what is old enough to go.
create index round_date on round (date);
create index action_due on action (due);
create index attempt_at on attempt (at);
create index reminder_planned on reminder (planned_on);
