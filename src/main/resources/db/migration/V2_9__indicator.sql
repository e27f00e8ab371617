-- The indicators of a round, as one versioned document: read whole, never searched in. Copied from the standard when
-- the round opens, so that a changed file never changes a running round. path: of the organizer.
create table indicator_catalogue (
    round_id uuid         not null primary key,
    version  bigint       not null,
    path     varchar(400) not null,
    document longtext     not null check (json_valid(document)),
    foreign key (round_id) references round (id)
) engine = InnoDB default character set utf8mb4;

-- What a unit fills in. path is the scope of the unit: every query of a person is bound to it.
create table figure_sheet (
    round_id uuid         not null,
    unit_id  uuid         not null,
    version  bigint       not null,
    path     varchar(400) not null,
    open     boolean      not null,
    primary key (round_id, unit_id),
    foreign key (round_id) references round (id),
    foreign key (unit_id) references organization (id)
) engine = InnoDB default character set utf8mb4;

-- A typed value in its plain form (786, 2.35, 2026-03-05); empty where it was taken back. cell_version: two people who
-- fill different cells never meet, two in one cell are told.
create table figure (
    round_id     uuid         not null,
    unit_id      uuid         not null,
    code         varchar(100) not null,
    content      varchar(500) not null,
    cell_version bigint       not null,
    changed_by   varchar(200) not null,
    changed_at   datetime(6)  not null,
    primary key (round_id, unit_id, code),
    foreign key (round_id, unit_id) references figure_sheet (round_id, unit_id)
) engine = InnoDB default character set utf8mb4;

-- The same of the year before, typed only where no round of the organizer holds it.
create table figure_last_year (
    round_id     uuid         not null,
    unit_id      uuid         not null,
    code         varchar(100) not null,
    content      varchar(500) not null,
    cell_version bigint       not null,
    changed_by   varchar(200) not null,
    changed_at   datetime(6)  not null,
    primary key (round_id, unit_id, code),
    foreign key (round_id, unit_id) references figure_sheet (round_id, unit_id)
) engine = InnoDB default character set utf8mb4;
