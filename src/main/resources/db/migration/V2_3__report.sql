-- What was submitted besides the text; see Annexes. Null for revisions that are only text.
alter table report_revision
    add column annexes longtext check (annexes is null or json_valid(annexes));

-- Why something that the checker warns of is right all the same. fingerprint: SHA-256 of rule and passage.
create table report_explanation (
    report_id   uuid         not null,
    fingerprint char(64)     not null,
    rule        varchar(40)  not null,
    passage     longtext     not null,
    message     longtext     not null,
    words       varchar(500) not null,
    written_by  varchar(200) not null,
    written_at  datetime(6)  not null,
    primary key (report_id, fingerprint),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;
