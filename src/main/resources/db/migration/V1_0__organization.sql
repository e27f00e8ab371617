-- Who is above whom, and the posts; people are posts, there are no names of persons.
create table organization (
    id        uuid         not null primary key,
    version   bigint       not null,
    parent_id uuid,
    path      varchar(400) not null comment 'ids from the top down to this one, each followed by a slash',
    kind      varchar(30)  not null,
    name      varchar(100) not null,
    members   int          not null,
    position  int          not null,
    constraint organization_parent foreign key (parent_id) references organization (id),
    constraint organization_name unique (parent_id, name),
    constraint organization_path unique (path)
) engine = InnoDB;

create table post (
    id               uuid         not null primary key,
    organization_id  uuid         not null,
    title            varchar(100) not null,
    committee_member boolean      not null,
    principal        boolean      not null,
    position         int          not null,
    constraint post_organization foreign key (organization_id) references organization (id),
    constraint post_title unique (organization_id, title)
) engine = InnoDB;
