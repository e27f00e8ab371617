-- How far each unit has come in the opening of its round. None of rounds that opened before: their units began with them.
create table round_opening (
    round_id  uuid        not null,
    unit_id   uuid        not null,
    position  int         not null comment 'in the round, from 0',
    state     varchar(20) not null,
    called_at datetime(6) not null,
    called_by uuid        not null comment 'account of the officer',
    failure   longtext    not null check (json_valid(failure)),
    primary key (round_id, unit_id),
    -- Who waits longest is called first.
    key round_opening_waiting (state, called_at, position),
    foreign key (round_id) references round (id),
    foreign key (unit_id) references organization (id)
) engine = InnoDB;
