-- Versions of a round's template. The newest also stands in the plan of the round. A round planned before this table
-- has its first version only there until it is changed; its time and author are then unknown (null, empty).
create table round_template (
    round_id   uuid         not null,
    version    int          not null,
    content    longtext     not null check (json_valid(content)),
    changed_at datetime(6),
    changed_by varchar(200) not null,
    note       varchar(500) not null comment 'what was changed and why',
    primary key (round_id, version),
    foreign key (round_id) references round (id)
) engine = InnoDB default character set utf8mb4;

-- The version a report is written by. Reports of before began with the only version there was.
alter table report
    add column template_version int not null default 1;
