-- Last year's problems of a report, and its spoken version. none_reason: why there is no problem; empty where there are some.
create table report_last_year (
    report_id   uuid         not null primary key,
    version     bigint       not null,
    none_reason varchar(200) not null,
    changed_by  varchar(200) not null,
    changed_at  datetime(6)  not null,
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;

-- One row a problem, rewritten in place; what was submitted is kept in report_revision.annexes.
create table report_last_year_problem (
    report_id   uuid          not null,
    position    int           not null,
    problem_id  uuid          not null,
    problem     varchar(1000) not null,
    source      varchar(30)   not null,
    origin      varchar(30)   not null,
    cause       longtext      not null,
    measure     longtext      not null,
    result      longtext      not null,
    closing     varchar(30),
    reason      varchar(500)  not null,
    deadline    date,
    row_version bigint        not null,
    changed_by  varchar(200)  not null,
    changed_at  datetime(6)   not null,
    primary key (report_id, position),
    foreign key (report_id) references report_last_year (report_id)
) engine = InnoDB default character set utf8mb4;

-- The text that is spoken at the meeting (现场版), rewritten in place; what it was before is in report_oral_revision.
create table report_oral (
    report_id    uuid         not null primary key,
    version      bigint       not null,
    text         longtext     not null,
    text_version bigint       not null,
    revisions    int          not null,
    account_id   uuid         not null,
    changed_by   varchar(200) not null,
    begun_at     datetime(6)  not null,
    changed_at   datetime(6)  not null,
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;

create table report_oral_revision (
    report_id  uuid         not null,
    number     int          not null,
    kind       varchar(30)  not null,
    text       longtext     not null,
    written_by varchar(200) not null,
    written_at datetime(6)  not null,
    characters int          not null,
    primary key (report_id, number),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;
