-- Reports that were begun before there were figures: what has been submitted already is closed.
insert ignore into figure_sheet (round_id, unit_id, version, path, open)
select round_id, unit_id, 0, path, state in ('DRAFT', 'RETURNED') from report;
