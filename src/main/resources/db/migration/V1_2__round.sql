-- The annual round. The plan (deadlines, template, decision rule, rating scheme, units) is one versioned document:
-- it is read as a whole and never searched in.
create table round (
    id             uuid         not null primary key,
    version        bigint       not null,
    organizer_id   uuid         not null,
    path           varchar(400) not null comment 'path of the organizer',
    state          varchar(30)  not null,
    appraisal_year int          not null,
    title          varchar(200) not null,
    plan           longtext     not null check (json_valid(plan)),
    constraint round_organizer foreign key (organizer_id) references organization (id),
    constraint round_title unique (organizer_id, appraisal_year, title)
) engine = InnoDB;
create index round_path on round (path);
