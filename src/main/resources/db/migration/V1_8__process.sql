-- Where each case stands and what happened in it, kept beside the engine in the same transaction.
-- No foreign key to report: its check would lock the report's row in every step, for a row that is never deleted.
create table case_file (
    report         uuid         not null primary key,
    round          uuid         not null,
    unit           uuid         not null,
    organizer      uuid         not null,
    path           varchar(400) not null,
    unit_name      varchar(200) not null,
    organizer_name varchar(200) not null,
    title          varchar(300) not null,
    step           varchar(30),
    since          datetime(6)  not null,
    cause          varchar(60),
    version        bigint       not null,
    -- The worklist of a unit and of an organizer, oldest first.
    key case_file_of_unit (unit, step, since),
    key case_file_of_organizer (organizer, step, since)
);

create table case_entry (
    id         uuid         not null primary key,
    report     uuid         not null,
    path       varchar(400) not null,
    step       varchar(30)  not null,
    started_at datetime(6)  not null,
    ended_at   datetime(6)  not null,
    ended_by   varchar(200) not null,
    account    uuid         not null,
    outcome    varchar(60)  not null,
    remark     longtext     not null,
    key case_entry_of_report (report, ended_at),
    key case_entry_of_account (account, ended_at)
);
