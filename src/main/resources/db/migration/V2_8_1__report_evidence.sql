-- Files that prove what a report says; their content lies in attachment_content, used under the id of the row.
create table report_evidence (
    id          uuid         not null primary key,
    version     bigint       not null,
    report_id   uuid         not null,
    place_kind  varchar(30)  not null,
    place_key   varchar(100) not null,
    place_label varchar(400) not null,
    position    int          not null,
    name        varchar(200) not null,
    type        varchar(30)  not null,
    size        bigint       not null,
    sha256      char(64) character set ascii collate ascii_bin not null,
    pictured    boolean      not null,
    added_by    varchar(200) not null,
    added_at    datetime(6)  not null,
    -- Taken away by the unit after it had been submitted: whoever reads that revision still gets it.
    removed     boolean      not null,
    key evidence_of_report (report_id, removed),
    foreign key (report_id) references report (id)
) engine = InnoDB default character set utf8mb4;
