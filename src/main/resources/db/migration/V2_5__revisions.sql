-- A name makes a revision one to find again. lost: characters that were deleted in its run of edits so far.
alter table report_revision
    add column name varchar(60),
    add column lost int not null default 0;

-- Every text a section was saved with, before it was saved again: the base of a merge, found by the version that an
-- editor began from. Never deleted: an editor may come back after days with what its browser kept.
create table report_saved_text (
    report_id       uuid         not null,
    section_id      uuid         not null,
    section_version bigint       not null,
    heading         varchar(200) not null,
    body            longtext     not null,
    saved_by        varchar(200) not null,
    saved_at        datetime(6)  not null,
    primary key (report_id, section_id, section_version),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;
