create table organization (
    id uuid not null primary key
) engine = InnoDB;
