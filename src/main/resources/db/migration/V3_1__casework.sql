-- Cases of any kind, with any number of open steps. Until now a case was a report's, and had one.
create table case_step (
    id        uuid         not null primary key,
    case_kind varchar(30)  not null,
    case_id   uuid         not null,
    step      varchar(30)  not null,
    side      varchar(20)  not null,
    acting    uuid         not null comment 'the organization whose turn it is',
    path      varchar(400) not null,
    since     datetime(6)  not null,
    cause     varchar(60),
    version   bigint       not null,
    unique key case_step_once (case_kind, case_id, step),
    -- The worklist of an organization, oldest first.
    key case_step_of_acting (acting, case_kind, step, since)
);

-- A case had one open step, so its own random id serves.
insert into case_step
select report,
       'report',
       report,
       step,
       if(step in ('DRAFT', 'DISCUSSION'), 'UNIT', 'ORGANIZER'),
       if(step in ('DRAFT', 'DISCUSSION'), unit, organizer),
       path,
       since,
       cause,
       0
from case_file
where step is not null;

alter table case_file
    drop key case_file_of_unit,
    drop key case_file_of_organizer,
    drop primary key,
    add column case_kind varchar(30) not null default 'report' first,
    change column report case_id uuid not null,
    modify column title longtext not null,
    add column ended_at datetime(6) comment 'null while the process runs' after title,
    add primary key (case_kind, case_id);
update case_file set ended_at = since where step is null;
alter table case_file
    drop column step,
    drop column since,
    drop column cause,
    alter column case_kind drop default;

alter table case_entry
    drop key case_entry_of_report,
    add column case_kind varchar(30) not null default 'report' after id,
    change column report case_id uuid not null,
    add key case_entry_of_case (case_kind, case_id, ended_at);
alter table case_entry alter column case_kind drop default;

-- What was said becomes language-free: {"key", "arguments"}, or {"key": "", "arguments": [own words]}. Sentences that the
-- portal put into words, in either language, are turned back; whatever is not recognised stays as it was written.
update case_file
set title = case
    when title regexp '^Report of .+$'
        then json_object('key', 'report.title', 'arguments', json_array(substr(title, 11)))
    when title regexp '^.+述职报告$'
        then json_object('key', 'report.title', 'arguments', json_array(left(title, char_length(title) - 4)))
    else json_object('key', '', 'arguments', json_array(title))
    end;

-- Numbers were written with separators of thousands (1,234); they are numbers again. Only what the process itself says
-- in the two steps is looked at: reasons that people gave stay theirs, whatever they look like.
create temporary table said (id uuid not null primary key, plain longtext not null) character set utf8mb4;
insert into said
select id, regexp_replace(remark, '([0-9]),([0-9])', '\\1\\2')
from case_entry
where step in ('DISCUSSION', 'CLOSE_BALLOT');

update case_entry entry left join said on said.id = entry.id
set entry.remark = case
    when entry.step = 'DISCUSSION'
        and plain regexp '^应到[0-9]+人，实到[0-9]+人；同意[0-9]+人，不同意[0-9]+人，弃权[0-9]+人。$'
        then concat('{"key":"committee.remark","arguments":[', regexp_replace(plain,
            '^应到([0-9]+)人，实到([0-9]+)人；同意([0-9]+)人，不同意([0-9]+)人，弃权([0-9]+)人。$',
            '\\1,\\2,\\3,\\4,\\5'), ']}')
    when entry.step = 'DISCUSSION'
        and plain regexp
            '^[0-9]+ members due, [0-9]+ present; [0-9]+ in favour, [0-9]+ against, [0-9]+ abstaining[.]$'
        then concat('{"key":"committee.remark","arguments":[', regexp_replace(plain,
            '^([0-9]+) members due, ([0-9]+) present; ([0-9]+) in favour, ([0-9]+) against, ([0-9]+) abstaining[.]$',
            '\\1,\\2,\\3,\\4,\\5'), ']}')
    when entry.step = 'CLOSE_BALLOT' and plain regexp '^发出评议码[0-9]+个，收回[0-9]+份。$'
        then concat('{"key":"ballot.closed.remark","arguments":[', regexp_replace(plain,
            '^发出评议码([0-9]+)个，收回([0-9]+)份。$', '\\1,\\2'), ']}')
    when entry.step = 'CLOSE_BALLOT' and plain regexp '^[0-9]+ codes issued, [0-9]+ sheets received[.]$'
        then concat('{"key":"ballot.closed.remark","arguments":[', regexp_replace(plain,
            '^([0-9]+) codes issued, ([0-9]+) sheets received[.]$', '\\1,\\2'), ']}')
    else json_object('key', '', 'arguments', json_array(entry.remark))
    end;
drop temporary table said;
