-- Accounts. There is no row here until the first administrator is made (see FirstAdministrator).
create table account (
    id uuid not null primary key,
    version bigint not null,
    username varchar(32) not null,
    password_hash varchar(255) not null,
    organization_id uuid null,
    post_id uuid null,
    title varchar(100) not null,
    path varchar(400) not null,
    enabled boolean not null,
    standing int not null,
    failed_logins int not null,
    locked_until datetime(6) null,
    password_changed_at datetime(6) not null,
    constraint account_username unique (username),
    constraint account_organization foreign key (organization_id) references organization (id)
) engine = InnoDB;

create table account_role (
    account_id uuid not null,
    role varchar(30) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
) engine = InnoDB;
