-- Letters that remind. What was sent stays for a while, so that nobody gets it twice.
alter table account add column wants_reminders boolean default true not null;

create table reminder (
  id         uuid primary key,
  occasion   varchar(20) not null,
  council_id uuid not null references council (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  round_id   uuid references round (id) on delete cascade,
  planned_on date not null,
  attempts   integer not null,
  next_at    timestamp with time zone not null,
  done_at    timestamp with time zone
);
create index reminder_council on reminder (council_id, planned_on);
create index reminder_account on reminder (account_id);
create index reminder_round on reminder (round_id);
create index reminder_next on reminder (next_at);
