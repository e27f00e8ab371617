-- 送审 of a draft inside its unit, from one post to the other. Written once.
create table report_handover (
    id         uuid         not null,
    report_id  uuid         not null,
    submission int          not null comment 'revision submitted last, 0 before the first; counts until the next',
    turn       varchar(30)  not null comment 'whose turn it became: SECRETARY or ORGANIZATION_MEMBER',
    note       longtext     not null,
    account    uuid         not null,
    by_post    varchar(100) not null comment 'title of the post that handed it over, as it was then',
    at         datetime(6)  not null,
    primary key (id),
    key report_handover_report (report_id, at),
    key report_handover_account (account, at),
    constraint report_handover_report foreign key (report_id) references report (id)
) engine = InnoDB;
