-- A ballot box with what its appraisers are shown and the scheme, as they stood when the box was prepared.
create table ballot_box (
    id uuid not null primary key,
    report uuid not null,
    path varchar(400) not null,
    organizer uuid not null,
    number int not null,
    state varchar(30) not null,
    round_title varchar(200) not null,
    unit_name varchar(200) not null,
    author varchar(200) not null,
    scheme longtext not null check (json_valid(scheme)),
    version bigint not null,
    unique key ballot_box_number (report, number),
    key ballot_box_path (path)
) engine = InnoDB;

-- The two tables below share the box and nothing else. Neither may ever get a time, a counter, an account, an address
-- or a reference to the other: BallotSchemaTests holds that.

-- Which codes were issued and which are used up. The key is a digest, so rows lie in random order.
create table turnout (
    digest binary(32) not null primary key,
    box uuid not null,
    class_code varchar(40) not null,
    used boolean not null,
    key turnout_box (box),
    foreign key (box) references ballot_box (id)
) engine = InnoDB;

-- What was chosen. The key is random, so the order of rows is not the order of casting.
create table ballot (
    id uuid not null primary key,
    box uuid not null,
    class_code varchar(40) not null,
    choice varchar(40) not null,
    key ballot_box (box),
    foreign key (box) references ballot_box (id)
) engine = InnoDB;
