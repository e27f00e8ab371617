-- Files, kept by what they hold: one copy of the same bytes, however often they are used. In the database and not on a
-- disk, so that several nodes see them and one backup has them.
create table attachment_content (
    sha256     char(64) character set ascii collate ascii_bin not null primary key,
    size       bigint       not null,
    media_type varchar(100) not null,
    stored_at  datetime(6)  not null,
    -- A small JPEG without metadata; null where none can be made.
    thumbnail  mediumblob
) engine = InnoDB default character set utf8mb4;

-- The bytes, 1 MiB a row at most, numbered from 0.
create table attachment_chunk (
    sha256 char(64) character set ascii collate ascii_bin not null,
    number int        not null,
    bytes  mediumblob not null,
    primary key (sha256, number),
    foreign key (sha256) references attachment_content (sha256) on delete cascade
) engine = InnoDB default character set utf8mb4;

-- Who needs it; content without a use is swept. Whoever asks for a file names the use, never the hash.
create table attachment_use (
    id     uuid not null primary key,
    sha256 char(64) character set ascii collate ascii_bin not null,
    key use_of_content (sha256),
    foreign key (sha256) references attachment_content (sha256)
) engine = InnoDB default character set utf8mb4;
