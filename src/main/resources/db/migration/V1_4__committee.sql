-- A committee's meeting on one submitted revision of a report. The vote is open and named; it is not a ballot.
create table discussion (
    id             uuid         not null primary key,
    version        bigint       not null,
    report_id      uuid         not null,
    unit_id        uuid         not null,
    path           varchar(400) not null comment 'path of the unit that reports',
    number         int          not null comment 'which discussion of the report, from 1',
    revision       int          not null comment 'the submitted revision that was discussed',
    state          varchar(30)  not null,
    quorum_rule    varchar(30)  not null comment 'share of those due that must be present, e.g. >=1/2',
    passing_rule   varchar(30)  not null comment 'share of those due that must agree, e.g. >1/2',
    principal_last boolean      not null,
    due            int comment 'this and the following as counted at the closing, null until then',
    present        int,
    yes            int,
    no             int,
    abstain        int,
    quorum_needed  int,
    yes_needed     int,
    quorum         boolean,
    passed         boolean,
    closed_at      datetime(6),
    constraint discussion_report foreign key (report_id) references report (id),
    constraint discussion_unit foreign key (unit_id) references organization (id),
    constraint discussion_number unique (report_id, number)
) engine = InnoDB;

create table discussion_seat (
    discussion_id uuid         not null,
    post_id       uuid         not null,
    title         varchar(100) not null comment 'as the post was called then',
    position      int          not null,
    chair         boolean      not null,
    attendance    varchar(30)  not null,
    primary key (discussion_id, post_id),
    constraint discussion_seat_discussion foreign key (discussion_id) references discussion (id)
) engine = InnoDB;

-- A row apart from the seat, so that the key itself refuses a second vote, and only who has a seat can vote.
create table discussion_vote (
    discussion_id uuid        not null,
    post_id       uuid        not null,
    vote          varchar(30) not null,
    primary key (discussion_id, post_id),
    constraint discussion_vote_seat foreign key (discussion_id, post_id)
        references discussion_seat (discussion_id, post_id)
) engine = InnoDB;

create table discussion_comment (
    discussion_id uuid         not null,
    position      int          not null,
    by_post       varchar(100) not null comment 'title of the member that spoke',
    passage       longtext     not null comment 'the heading commented on, empty for the whole report',
    text          longtext     not null,
    at            datetime(6)  not null,
    primary key (discussion_id, position),
    constraint discussion_comment_discussion foreign key (discussion_id) references discussion (id)
) engine = InnoDB;

create table discussion_change (
    discussion_id uuid     not null,
    position      int      not null,
    text          longtext not null,
    primary key (discussion_id, position),
    constraint discussion_change_discussion foreign key (discussion_id) references discussion (id)
) engine = InnoDB;
