-- Reports. path is the scope of the reporting unit: every query of a person is bound to it.
create table report (
    id                 uuid         not null primary key,
    version            bigint       not null,
    round_id           uuid         not null,
    unit_id            uuid         not null,
    unit_name          varchar(200) not null,
    path               varchar(400) not null,
    organizer_id       uuid         not null,
    organizer_path     varchar(400) not null,
    author             varchar(200) not null,
    state              varchar(30)  not null,
    cycle              int          not null,
    revisions          int          not null,
    submitted_revision int,
    released_revision  int,
    released_cycle     int          not null,
    frozen_revision    int,
    changed_at         datetime(6)  not null,
    -- One report of a unit in a round, however often the opening of the round is heard.
    unique key report_of_unit (round_id, unit_id),
    key report_in_scope (path, changed_at),
    foreign key (round_id) references round (id),
    foreign key (unit_id) references organization (id),
    foreign key (organizer_id) references organization (id)
) engine = InnoDB default character set utf8mb4;

-- The draft. Rewritten in place; every text it ever had is in report_revision.
create table report_section (
    report_id       uuid         not null,
    position        int          not null,
    section_id      uuid         not null,
    level           int          not null,
    heading         varchar(200) not null,
    body            longtext     not null,
    section_version bigint       not null,
    changed_by      varchar(200) not null,
    changed_at      datetime(6)  not null,
    primary key (report_id, position),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;

-- What a return asked for. cycle: which return, from 1.
create table report_change (
    report_id uuid         not null,
    position  int          not null,
    cycle     int          not null,
    number    int          not null,
    source    varchar(100) not null,
    text      longtext     not null,
    answer    longtext     not null,
    primary key (report_id, position),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;

-- Whole texts. sections: JSON array of id, position, level, heading, body.
create table report_revision (
    report_id  uuid         not null,
    number     int          not null,
    kind       varchar(30)  not null,
    account_id uuid         not null,
    written_by varchar(200) not null,
    begun_at   datetime(6)  not null,
    written_at datetime(6)  not null,
    characters int          not null,
    released   boolean      not null,
    sections   longtext     not null,
    primary key (report_id, number),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;
