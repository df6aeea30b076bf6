-- Facts only: scores, findings and matches are worked out anew. Serves H2 and PostgreSQL.
-- Every table about a council carries its id, so that every query can be held to one council.

create table installation (
  id          integer primary key check (id = 1),
  session_key varchar(64) not null,
  created_at  timestamp with time zone not null
);

create table account (
  id            uuid primary key,
  email         varchar(254) not null unique,
  name          varchar(120) not null,
  password_hash varchar(100),
  epoch         integer not null,
  is_owner      boolean not null,
  is_trainer    boolean not null,
  created_at    timestamp with time zone not null,
  version       integer not null
);

create table council (
  id            uuid primary key,
  code          varchar(9),
  official_name varchar(200) not null,
  short_name    varchar(120) not null,
  kind          varchar(30) not null,
  nation        varchar(30) not null,
  region        varchar(60) not null,
  is_sample     boolean not null,
  display_name  varchar(120) not null,
  colour        varchar(7) not null,
  contact       varchar(200) not null,
  logo_type     varchar(30) not null,
  created_at    timestamp with time zone not null,
  version       integer not null
);

-- Beside its council, so that a page that names the council does not read the picture.
create table logo (
  council_id uuid primary key references council (id) on delete cascade,
  content    ${bytes} not null
);

create table membership (
  council_id uuid not null references council (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  role       varchar(20) not null,
  created_at timestamp with time zone not null,
  primary key (council_id, account_id)
);
create index membership_account on membership (account_id);

-- A questionnaire as it stood when a round began, whole, so that a later version breaks nothing.
create table pinned_questionnaire (
  hash             varchar(64) primary key,
  questionnaire_id varchar(80) not null,
  version          varchar(20) not null,
  source           text not null
);

create table round (
  id                    uuid primary key,
  council_id            uuid not null references council (id) on delete cascade,
  title                 varchar(120) not null,
  questionnaire_id      varchar(80) not null,
  questionnaire_version varchar(20) not null,
  questionnaire_hash    varchar(64) not null references pinned_questionnaire (hash),
  form_id               varchar(80),
  state                 varchar(20) not null,
  date                  date not null,
  previous_id           uuid references round (id) on delete set null,
  is_anonymous          boolean not null,
  smallest_group        integer not null,
  created_at            timestamp with time zone not null,
  version               integer not null
);
create index round_council on round (council_id, created_at);

create table round_theme (
  round_id   uuid not null references round (id) on delete cascade,
  council_id uuid not null references council (id) on delete cascade,
  theme      varchar(80) not null,
  primary key (round_id, theme)
);

create table round_target (
  round_id   uuid not null references round (id) on delete cascade,
  council_id uuid not null references council (id) on delete cascade,
  section_id varchar(80) not null,
  level_id   varchar(80) not null,
  primary key (round_id, section_id)
);

create table respondent (
  id          uuid primary key,
  council_id  uuid not null references council (id) on delete cascade,
  round_id    uuid not null references round (id) on delete cascade,
  account_id  uuid references account (id) on delete set null,
  label       varchar(120) not null,
  perspective varchar(30) not null,
  created_at  timestamp with time zone not null,
  finished_at timestamp with time zone,
  version     integer not null,
  unique (round_id, account_id)
);
create index respondent_council on respondent (council_id);
create index respondent_account on respondent (account_id);

create table answer (
  respondent_id uuid not null references respondent (id) on delete cascade,
  question_id   varchar(80) not null,
  council_id    uuid not null references council (id) on delete cascade,
  round_id      uuid not null references round (id) on delete cascade,
  kind          varchar(20) not null,
  option_id     varchar(80),
  reason        varchar(1000) not null,
  note          varchar(20000) not null,
  links         varchar(4000) not null,
  confidence    varchar(20) not null,
  is_carried    boolean not null,
  answered_at   timestamp with time zone not null,
  version       integer not null,
  primary key (respondent_id, question_id)
);
create index answer_round on answer (round_id);
create index answer_council on answer (council_id);

create table agreed_answer (
  round_id      uuid not null references round (id) on delete cascade,
  question_id   varchar(80) not null,
  council_id    uuid not null references council (id) on delete cascade,
  kind          varchar(20) not null,
  option_id     varchar(80),
  inapplicable  varchar(1000) not null,
  reason        varchar(1000) not null,
  dissent       varchar(1000) not null,
  agreed_by     uuid references account (id) on delete set null,
  agreed_at     timestamp with time zone not null,
  version       integer not null,
  primary key (round_id, question_id)
);
create index agreed_answer_council on agreed_answer (council_id);

create table action (
  id           uuid primary key,
  council_id   uuid not null references council (id) on delete cascade,
  round_id     uuid references round (id) on delete set null,
  question_id  varchar(80),
  title        varchar(400) not null,
  owner        varchar(120) not null,
  due          date,
  effort       varchar(20) not null,
  status       varchar(20) not null,
  note         varchar(4000) not null,
  created_at   timestamp with time zone not null,
  version      integer not null
);
create index action_council on action (council_id, created_at);

create table publication (
  id           uuid primary key,
  council_id   uuid not null references council (id) on delete cascade,
  round_id     uuid not null references round (id) on delete cascade,
  digest       varchar(100) not null,
  edition      varchar(60) not null,
  headline     varchar(1000) not null,
  published_at timestamp with time zone not null,
  published_by uuid references account (id) on delete set null,
  withdrawn_at timestamp with time zone,
  withdrawn_because varchar(1000) not null,
  replaced_by  uuid references publication (id) on delete set null,
  version      integer not null
);
create index publication_council on publication (council_id, published_at);
create index publication_round on publication (round_id);

create table publication_file (
  publication_id uuid not null references publication (id) on delete cascade,
  council_id     uuid not null references council (id) on delete cascade,
  kind           varchar(40) not null,
  format         varchar(10) not null,
  pages          integer not null,
  size           integer not null,
  content        ${bytes} not null,
  primary key (publication_id, kind, format)
);
create index publication_file_council on publication_file (council_id);

-- What a secret address opens. The secret itself is not kept, only its SHA-256.
create table link (
  id             uuid primary key,
  kind           varchar(20) not null,
  hash           varchar(64) not null unique,
  council_id     uuid references council (id) on delete cascade,
  account_id     uuid references account (id) on delete cascade,
  round_id       uuid references round (id) on delete cascade,
  respondent_id  uuid references respondent (id) on delete cascade,
  publication_id uuid references publication (id) on delete cascade,
  email          varchar(254) not null,
  role           varchar(20) not null,
  label          varchar(200) not null,
  created_at     timestamp with time zone not null,
  expires_at     timestamp with time zone not null,
  revoked_at     timestamp with time zone,
  used_at        timestamp with time zone,
  uses           integer not null,
  version        integer not null
);
create index link_council on link (council_id);
create index link_respondent on link (respondent_id);
create index link_account on link (account_id);

-- Attempts at passwords and links, counted here so that every node sees them.
create table attempt (
  id     uuid primary key,
  target varchar(64) not null,
  at     timestamp with time zone not null
);
create index attempt_target on attempt (target, at);

-- Append only: no code changes or deletes a line, but for a council that is deleted whole.
create table trail (
  id         uuid primary key,
  council_id uuid references council (id) on delete cascade,
  account_id uuid references account (id) on delete set null,
  deed       varchar(40) not null,
  subject    varchar(200) not null,
  at         timestamp with time zone not null
);
create index trail_council on trail (council_id, at);
create index trail_account on trail (account_id, at);
