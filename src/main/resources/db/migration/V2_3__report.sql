-- What was submitted besides the text; see Annexes. Null for revisions that are only text.
alter table report_revision
    add column annexes longtext check (annexes is null or json_valid(annexes));
