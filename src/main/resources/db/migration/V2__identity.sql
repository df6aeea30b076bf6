-- Where an account signs in, for one that does so at its council and not with a password.
alter table account add column issuer varchar(255);
alter table account add column subject varchar(255);
alter table account add constraint account_identity unique (issuer, subject);
