-- A saved text is kept as what the next version of its section has not got: so many characters of the next one, then
-- body, then so many of its last characters. Null, as in every row until now: body is the whole text.
alter table report_saved_text
    add column same_before int,
    add column same_after  int;

-- Nobody edits an archived report: its texts are in the revisions, and nothing will be merged into it.
delete saved
from report_saved_text saved join report on report.id = saved.report_id
where report.state = 'ARCHIVED';

-- Null: the text of the revision is the draft's, until the draft becomes something else.
alter table report_revision
    modify column sections longtext;
