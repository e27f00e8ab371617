-- One rating for each report: the score with its arithmetic, the proposed and the decided grade, the signature.
create table rating (
    id uuid not null primary key,
    report uuid not null,
    path varchar(400) not null,
    organizer uuid not null,
    unit uuid not null,
    state varchar(30) not null,
    score decimal(9, 4) not null,
    -- What may be shown of the arithmetic; classes held back are not in it.
    derivation longtext not null check (json_valid(derivation)),
    proposed_grade varchar(40) not null,
    decided_grade varchar(40),
    reason longtext not null,
    minutes varchar(200) not null,
    sent_back longtext not null,
    decided_by varchar(200),
    decided_at datetime(6),
    signed_by varchar(200),
    signed_at datetime(6),
    version bigint not null,
    unique key rating_report (report),
    key rating_path (path)
) engine = InnoDB;
