-- Every column that names another row is found by an index: a row that goes looks for those that
-- name it, and a council's pages for what is the council's.
create index round_previous on round (previous_id);
create index round_hash on round (questionnaire_hash);
create index round_theme_council on round_theme (council_id);
create index round_target_council on round_target (council_id);
create index agreed_answer_by on agreed_answer (agreed_by);
create index action_round on action (round_id);
create index publication_by on publication (published_by);
create index publication_replaced on publication (replaced_by);
create index link_round on link (round_id);
create index link_publication on link (publication_id);
