-- A meeting that changes while it votes: somebody else in the chair, and votes that came to nothing.
alter table discussion
    add column stand_in uuid comment 'post in the chair while the principal is away, else null' after principal_last;

create table discussion_voided (
    discussion_id uuid         not null,
    position      int          not null,
    reason        longtext     not null,
    by_post       varchar(100) not null comment 'title of the member that voided it',
    at            datetime(6)  not null,
    present       int          not null comment 'this and the following as counted when it was voided',
    yes           int          not null,
    no            int          not null,
    abstain       int          not null,
    primary key (discussion_id, position),
    constraint discussion_voided_discussion foreign key (discussion_id) references discussion (id)
) engine = InnoDB;

-- What had been cast is evidence, no vote: apart from discussion_vote, so that nothing can count it.
create table discussion_voided_seat (
    discussion_id uuid         not null,
    position      int          not null,
    attempt       int          not null comment 'which of the voided votes, from 1',
    title         varchar(100) not null comment 'as the post was called then',
    vote          varchar(30)  not null,
    primary key (discussion_id, position),
    constraint discussion_voided_seat_discussion foreign key (discussion_id) references discussion (id)
) engine = InnoDB;
