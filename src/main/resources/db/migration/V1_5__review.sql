-- The organizer's review of one submitted revision of a report.
create table review (
    id           uuid         not null primary key,
    version      bigint       not null,
    report_id    uuid         not null,
    organizer_id uuid         not null,
    path         varchar(400) not null comment 'path of the unit that reports',
    number       int          not null comment 'which review of the report, from 1',
    revision     int          not null comment 'the submitted revision under review',
    state        varchar(30)  not null,
    decided_by   varchar(100) comment 'post of the officer; null while open',
    decided_at   datetime(6),
    constraint review_report foreign key (report_id) references report (id),
    constraint review_organizer foreign key (organizer_id) references organization (id),
    constraint review_number unique (report_id, number)
) engine = InnoDB;

create table review_change (
    review_id uuid     not null,
    position  int      not null,
    text      longtext not null,
    primary key (review_id, position),
    constraint review_change_review foreign key (review_id) references review (id)
) engine = InnoDB;
