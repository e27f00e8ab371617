-- The list of reports: one round, last changed first, from wherever the page before ended.
alter table report
    add key report_in_round (round_id, changed_at desc, unit_name, id);
