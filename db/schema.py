"""The tables of a station's file as migrations, in order, never edited after a release."""

from __future__ import annotations

from db.engine import Database, Migrations

APPLICATION_ID = 0x45494E4C
"""'EINL' in the file header (inside the encryption): whose file this is."""

migrations = Migrations("einlass")

NAMES = (
    "001_registrations_and_journal",
    "002_badge_jobs",
    "003_settings",
    "004_groups_corrections_and_tickets",
    "005_the_press_and_pronouns",
    "006_look_up",
    "007_the_help_desk",
    "008_the_exchange",
)
"""All migrations this program knows; a file with another one is newer."""


@migrations(name=NAMES[0])
def _registrations_and_journal(db: Database) -> None:
    # The journal names registrations and entries without foreign keys: what another station knows may arrive
    # before the list does, and nothing that happened is ever refused.
    db.executescript(
        """
        create table stations (
            id text primary key,
            name text not null
        ) strict, without rowid;

        create table station (
            only integer primary key check (only = 1),
            id text not null references stations (id),
            next_seq integer not null
        ) strict;

        -- db.register.registration_of reads these columns in this order; later ones are added behind.
        create table registrations (
            id text primary key,
            code text not null unique,
            title text not null,
            first_name text not null,
            last_name text not null check (last_name <> ''),
            organisation text not null,
            email text not null,
            role text not null,
            attendance text not null check (attendance in ('onsite', 'online')),
            status text not null check (status in ('confirmed', 'pending', 'cancelled')),
            days text not null,
            language text not null,
            group_name text not null,
            badge_token text not null unique
        ) strict;

        create table journal (
            id text primary key,
            station text not null references stations (id),
            seq integer not null,
            kind text not null,
            registration_id text,
            day text,
            at text not null,
            operator text not null,
            refers_to text,
            detail text not null default '{}' check (json_valid(detail)),
            merged_at text
        ) strict, without rowid;

        -- Only what was written here: two computers that started from one copied folder share a station id, and
        -- their facts must still fit into one journal.
        create unique index journal_order on journal (station, seq) where merged_at is null;
        create index journal_of_registration on journal (registration_id, day);
        create index journal_references on journal (refers_to) where refers_to is not null;

        create trigger journal_keeps_entries before delete on journal
        begin select raise(abort, 'the journal is append-only'); end;

        create trigger journal_keeps_content before update on journal
        begin select raise(abort, 'the journal is append-only'); end;

        create table attendance (
            registration_id text not null,
            day text not null,
            entry_id text not null references journal (id),
            at text not null,
            primary key (registration_id, day)
        ) strict, without rowid;

        -- Check-ins that count: those that nobody took back. This depends on no order, so stations can merge.
        create view standing as
            select id, station, registration_id, day, at from journal c
            where kind = 'check-in'
            and not exists (select 1 from journal w where w.kind = 'withdrawal' and w.refers_to = c.id);

        -- What a station tells another: no names, and none of the helpers' own words.
        create view facts as
            select id, station, seq, kind, registration_id, day, at, operator, refers_to from journal;

        -- Registrations with the days on which they are in, and since when, as a JSON object.
        create view people as
            select r.*, (
                select json_group_object(a.day, a.at) from attendance a where a.registration_id = r.id
            ) as present
            from registrations r;
        """
    )


@migrations(name=NAMES[1])
def _badge_jobs(db: Database) -> None:
    db.executescript(
        """
        create table badge_jobs (
            number integer primary key,
            id text not null unique,
            registration_id text not null references registrations (id),
            day text not null,
            reprint integer not null check (reprint in (0, 1)),
            state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
            reason text not null default '',
            printer text not null default '',
            attempts integer not null default 0,
            created_at text not null
        ) strict;

        create unique index one_badge_a_day on badge_jobs (registration_id, day) where reprint = 0;
        create index badge_jobs_to_print on badge_jobs (number) where state <> 'sent';
        create index badge_jobs_of_registration on badge_jobs (registration_id);
        """
    )


@migrations(name=NAMES[2])
def _settings(db: Database) -> None:
    db.executescript(
        """
        create table settings (
            key text primary key,
            value text not null
        ) strict, without rowid;
        """
    )


@migrations(name=NAMES[3])
def _groups_corrections_and_tickets(db: Database) -> None:
    # A table's constraints cannot be changed, so `registrations` is made anew; the connection has switched foreign
    # keys off for that. What badge_jobs refers to is the name of the table, which stays.
    db.executescript(
        """
        drop view people;

        create table registrations_new (
            id text primary key,
            code text not null,
            title text not null,
            first_name text not null,
            last_name text not null check (last_name <> ''),
            organisation text not null,
            email text not null,
            role text not null,
            attendance text not null check (attendance in ('onsite', 'online', 'hybrid')),
            status text not null check (status in ('confirmed', 'pending', 'cancelled')),
            days text not null,
            language text not null,
            group_name text not null,
            badge_token text not null unique,
            source text not null default 'list' check (source in ('list', 'walk-in', 'ticket')),
            missing_since text not null default ''
        ) strict;

        insert into registrations_new
            select id, code, title, first_name, last_name, organisation, email, role, attendance, status, days,
                language, group_name, badge_token, 'list', '' from registrations;
        drop table registrations;
        alter table registrations_new rename to registrations;

        -- Several people of one group may have one code.
        create index registrations_of_code on registrations (code);

        -- What a helper put right, over what the list says: for everything, or for the badge only. The list can be
        -- imported again without losing it.
        create table corrections (
            registration_id text not null,
            scope text not null check (scope in ('person', 'badge')),
            title text not null,
            first_name text not null,
            last_name text not null check (last_name <> ''),
            organisation text not null,
            entry_id text not null references journal (id),
            primary key (registration_id, scope)
        ) strict, without rowid;

        -- What entries of the journal say about a person; apart from them, so that it can be erased and is in no
        -- bundle.
        create table personal (
            entry_id text primary key references journal (id),
            content text not null check (json_valid(content))
        ) strict, without rowid;

        -- Out again since `left_at`; empty while the person is in.
        alter table attendance add column left_at text not null default '';

        -- How many are in, kept so that a full house is known without counting.
        create table day_counts (
            day text primary key,
            inside integer not null
        ) strict, without rowid;

        insert into day_counts select day, count(*) from attendance group by day;

        create trigger attendance_begins after insert on attendance
        begin
            insert into day_counts (day, inside) values (new.day, new.left_at = '')
                on conflict (day) do update set inside = inside + (new.left_at = '');
        end;

        create trigger attendance_ends after delete on attendance
        begin update day_counts set inside = inside - (old.left_at = '') where day = old.day; end;

        create trigger attendance_pauses after update of left_at on attendance
        begin
            update day_counts set inside = inside + (new.left_at = '') - (old.left_at = '') where day = new.day;
        end;

        -- Coming and going that counts; each refers to the move before it that its station knew of.
        create view moves as
            select id, station, kind, registration_id, day, at, refers_to from journal c
            where kind in ('check-in', 'check-out', 'return')
            and not exists (select 1 from journal w where w.kind = 'withdrawal' and w.refers_to = c.id);

        -- Those that no other one followed. They say whether somebody is in, whatever the clocks showed; several are
        -- left only by stations that did not know of each other.
        create view last_moves as
            select * from moves m where not exists (
                select 1 from moves n
                where n.refers_to = m.id and n.registration_id = m.registration_id and n.day = m.day
            );

        -- Keys of signed tickets, as hexadecimal digits: 'own' ones with the private half, 'trusted' ones without.
        -- A tag is short, so two keys can have the same.
        create table ticket_keys (
            public text primary key,
            tag text not null,
            private text not null default '',
            kind text not null check (kind in ('own', 'trusted')),
            made_at text not null,
            revoked_at text not null default ''
        ) strict;

        create index ticket_keys_by_tag on ticket_keys (tag);

        -- Tickets that were taken back: a code, or every signed ticket of a registration issued until then.
        create table revocations (
            kind text not null check (kind in ('code', 'registration')),
            value text not null,
            at text not null,
            reason text not null,
            primary key (kind, value)
        ) strict, without rowid;

        -- Who has changed on the list, so that a program that keeps it in memory need not read all of it again; an
        -- empty id is everybody. Versions never come back, not even after the older rows are gone.
        create table list_changes (
            version integer primary key autoincrement,
            registration_id text not null
        ) strict;

        -- Registrations as they count: the list, and over it what a helper put right. db.register.registration_of
        -- reads the columns in this order.
        create view persons as
            select r.id, r.code,
                coalesce(c.title, r.title) as title,
                coalesce(c.first_name, r.first_name) as first_name,
                coalesce(c.last_name, r.last_name) as last_name,
                coalesce(c.organisation, r.organisation) as organisation,
                r.email, r.role, r.attendance, r.status, r.days, r.language, r.group_name, r.badge_token,
                r.source, r.missing_since,
                b.title as badge_title, b.first_name as badge_first_name, b.last_name as badge_last_name,
                b.organisation as badge_organisation
            from registrations r
            left join corrections c on c.registration_id = r.id and c.scope = 'person'
            left join corrections b on b.registration_id = r.id and b.scope = 'badge';

        -- Persons with the days on which they came: since when, and when they went out if they are out.
        create view people as
            select p.*, (
                select json_group_object(a.day, json_array(a.at, a.left_at)) from attendance a
                where a.registration_id = p.id
            ) as stays
            from persons p;
        """
    )


@migrations(name=NAMES[4])
def _the_press_and_pronouns(db: Database) -> None:
    # Constraints of a table cannot be changed, so `badge_jobs` is made anew. What an older program sent is confirmed:
    # it kept nothing by which a printer could be asked.
    db.executescript(
        """
        create table badge_jobs_new (
            number integer primary key,
            id text not null unique,
            registration_id text not null references registrations (id),
            day text not null,
            asked_by text not null check (asked_by in ('door', 'attendee', 'helper')),
            state text not null default 'waiting'
                check (state in ('waiting', 'sent', 'confirmed', 'failed', 'given_up')),
            reason text not null default '',
            -- The last printer it was handed to, and what that printer calls it. A printer without a receipt: the
            -- station was about to hand it over.
            printer text not null default '',
            receipt text,
            attempts integer not null default 0,
            maybe_double integer not null default 0 check (maybe_double in (0, 1)),
            created_at text not null
        ) strict;

        insert into badge_jobs_new
            select number, id, registration_id, day, iif(reprint, 'helper', 'door'),
                iif(state = 'sent', 'confirmed', state), reason, printer, null, attempts, 0, created_at
            from badge_jobs;
        drop table badge_jobs;
        alter table badge_jobs_new rename to badge_jobs;

        create unique index one_badge_a_day on badge_jobs (registration_id, day) where asked_by = 'door';
        create index open_badge_jobs on badge_jobs (number) where state <> 'confirmed';
        create index badge_jobs_of_registration on badge_jobs (registration_id, day);

        -- Not part of what helpers correct, so only the list has them.
        drop view people;
        drop view persons;
        alter table registrations add column pronouns text not null default '';

        -- As in 004, with pronouns at the end.
        create view persons as
            select r.id, r.code,
                coalesce(c.title, r.title) as title,
                coalesce(c.first_name, r.first_name) as first_name,
                coalesce(c.last_name, r.last_name) as last_name,
                coalesce(c.organisation, r.organisation) as organisation,
                r.email, r.role, r.attendance, r.status, r.days, r.language, r.group_name, r.badge_token,
                r.source, r.missing_since, r.pronouns,
                b.title as badge_title, b.first_name as badge_first_name, b.last_name as badge_last_name,
                b.organisation as badge_organisation
            from registrations r
            left join corrections c on c.registration_id = r.id and c.scope = 'person'
            left join corrections b on b.registration_id = r.id and b.scope = 'badge';

        create view people as
            select p.*, (
                select json_group_object(a.day, json_array(a.at, a.left_at)) from attendance a
                where a.registration_id = p.id
            ) as stays
            from persons p;
        """
    )


@migrations(name=NAMES[5])
def _look_up(db: Database) -> None:
    # Visitors type their code or address as they like; capitals do not count.
    db.executescript(
        """
        create index registrations_of_typed_code on registrations (code collate nocase);
        create index registrations_of_email on registrations (email collate nocase) where email <> '';
        """
    )


@migrations(name=NAMES[6])
def _the_help_desk(db: Database) -> None:
    db.executescript(
        """
        drop view people;
        drop view persons;
        drop view last_moves;
        drop view moves;
        drop view standing;
        drop view facts;

        -- The entry that took somebody off the list again who was registered at the door; empty for everybody else.
        alter table registrations add column taken_off text not null default '';

        create index registrations_of_group on registrations (group_name) where group_name <> '';

        -- What counts no more: what a withdrawal refers to that was not taken back itself. This depends on no order,
        -- so stations can merge. A withdrawal of a withdrawal puts back; to take back once more, the entry itself is
        -- withdrawn anew, so no third level has a meaning.
        create view taken_back as
            select w.refers_to as id from journal w
            where w.kind = 'withdrawal' and w.refers_to is not null
            and not exists (select 1 from journal u where u.kind = 'withdrawal' and u.refers_to = w.id);

        create view standing as
            select id, station, registration_id, day, at from journal c
            where kind = 'check-in' and not exists (select 1 from taken_back t where t.id = c.id);

        create view moves as
            select id, station, seq, kind, registration_id, day, at, refers_to from journal c
            where kind in ('check-in', 'check-out', 'return')
            and not exists (select 1 from taken_back t where t.id = c.id);

        create view last_moves as
            select * from moves m where not exists (
                select 1 from moves n
                where n.refers_to = m.id and n.registration_id = m.registration_id and n.day = m.day
            );

        -- What a station tells another: no names, none of the helpers' own words, and not that there was a note.
        create view facts as
            select id, station, seq, kind, registration_id, day, at, operator, refers_to from journal
            where kind <> 'note';

        -- As they are on the list, and as they count; in the shape of 005.
        create view listed as
            select id, code, title, first_name, last_name, organisation, email, role, attendance, status, days,
                language, group_name, badge_token, source, missing_since, pronouns
            from registrations where taken_off = '';

        create view persons as
            select r.id, r.code,
                coalesce(c.title, r.title) as title,
                coalesce(c.first_name, r.first_name) as first_name,
                coalesce(c.last_name, r.last_name) as last_name,
                coalesce(c.organisation, r.organisation) as organisation,
                r.email, r.role, r.attendance, r.status, r.days, r.language, r.group_name, r.badge_token,
                r.source, r.missing_since, r.pronouns,
                b.title as badge_title, b.first_name as badge_first_name, b.last_name as badge_last_name,
                b.organisation as badge_organisation
            from registrations r
            left join corrections c on c.registration_id = r.id and c.scope = 'person'
            left join corrections b on b.registration_id = r.id and b.scope = 'badge'
            where r.taken_off = '';

        create view people as
            select p.*, (
                select json_group_object(a.day, json_array(a.at, a.left_at)) from attendance a
                where a.registration_id = p.id
            ) as stays
            from persons p;

        -- What helpers leave for each other about somebody: the newest note that was not taken back.
        create table notes (
            registration_id text primary key,
            text text not null check (text <> ''),
            entry_id text not null references journal (id)
        ) strict, without rowid;

        -- Scans that sent somebody to the desk. `whom` is the registration's id, that of a genuine ticket's holder who
        -- is not on the list, or empty; `claim` is what such a ticket says.
        create table refused_scans (
            id text primary key,
            at text not null,
            outcome text not null,
            whom text not null,
            claim text check (claim is null or json_valid(claim)),
            settled_at text not null default '',
            settled_by text not null default ''
        ) strict, without rowid;

        create index refused_scans_of on refused_scans (whom, outcome);

        -- Who did what at this station, as a chain: each line has the hash of the one before in its own. What is older
        -- than the anchor has been forgotten.
        create table trail (
            number integer primary key autoincrement,
            at text not null,
            operator text not null,
            what text not null,
            registration_id text,
            detail text not null check (json_valid(detail)),
            previous text not null,
            hash text not null
        ) strict;

        create table trail_anchor (
            only integer primary key check (only = 1),
            number integer not null,
            hash text not null
        ) strict;

        insert into trail_anchor values (1, 0, '');

        create trigger trail_keeps_content before update on trail
        begin select raise(abort, 'the trail is append-only'); end;

        create trigger trail_keeps_lines before delete on trail
        when old.number > (select number from trail_anchor)
        begin select raise(abort, 'the trail is append-only'); end;

        create trigger trail_anchor_moves_on before update on trail_anchor
        when new.number <= old.number
            or not exists (select 1 from trail where number = new.number and hash = new.hash)
        begin select raise(abort, 'the anchor of the trail is a line of it'); end;

        create trigger trail_anchor_stays before delete on trail_anchor
        begin select raise(abort, 'the trail has one anchor'); end;

        -- For the numbers of a day.
        create index attendance_of_day on attendance (day, at, left_at);
        create index journal_of_people_at_the_door on journal (day) where kind in ('walk-in', 'late-registration');

        update settings set key = 'pin-tries' where key = 'helper-pin-tries';
        """
    )


@migrations(name=NAMES[7])
def _the_exchange(db: Database) -> None:
    db.executescript(
        """
        drop view people;
        drop view persons;
        drop view listed;
        drop view last_moves;
        drop view facts;

        -- Where somebody comes from, coarsely, for the numbers after the event.
        alter table registrations add column region text not null default '';

        -- Of two versions of a registration the one with the greater (stamp, stamped_by) counts, at every station.
        -- db.generations says what is in a stamp.
        alter table registrations add column stamp integer not null default 0;
        alter table registrations add column stamped_by text not null default '';

        update registrations set stamp = 1 << 52, stamped_by = (
            select max(id) from journal where kind = 'erasure' and registration_id = registrations.id
        ) where last_name = '–' and exists (
            select 1 from journal where kind = 'erasure' and registration_id = registrations.id
        );

        -- As in 007, with the region at the end of what the list says.
        create view listed as
            select id, code, title, first_name, last_name, organisation, email, role, attendance, status, days,
                language, group_name, badge_token, source, missing_since, pronouns, region
            from registrations where taken_off = '';

        create view persons as
            select r.id, r.code,
                coalesce(c.title, r.title) as title,
                coalesce(c.first_name, r.first_name) as first_name,
                coalesce(c.last_name, r.last_name) as last_name,
                coalesce(c.organisation, r.organisation) as organisation,
                r.email, r.role, r.attendance, r.status, r.days, r.language, r.group_name, r.badge_token,
                r.source, r.missing_since, r.pronouns, r.region,
                b.title as badge_title, b.first_name as badge_first_name, b.last_name as badge_last_name,
                b.organisation as badge_organisation
            from registrations r
            left join corrections c on c.registration_id = r.id and c.scope = 'person'
            left join corrections b on b.registration_id = r.id and b.scope = 'badge'
            where r.taken_off = '';

        create view people as
            select p.*, (
                select json_group_object(a.day, json_array(a.at, a.left_at)) from attendance a
                where a.registration_id = p.id
            ) as stays
            from persons p;

        -- Tokens by which badges and confirmations were printed before another station's version of the registration
        -- came to count: they open the door as well, until the person is erased.
        create table badge_tokens (
            token text primary key,
            registration_id text not null,
            generation integer not null default 0
        ) strict, without rowid;

        create index badge_tokens_of on badge_tokens (registration_id);

        create index erasures_of on journal (registration_id) where kind = 'erasure';
        create index erasures_of_tickets on journal (detail ->> 'ticket_mark') where kind = 'erasure';

        -- What a station signs its bundles with, and by how many milliseconds its clock was ahead when it was measured.
        -- A stamp of -1: nothing is known of it yet but its id.
        alter table stations add column public_key text not null default '';
        alter table stations add column clock_ahead integer;
        alter table stations add column measured_at text not null default '';
        alter table stations add column stamp integer not null default 0;

        -- How often a key was revoked and believed again, and when it was the last time, as in other stamps.
        alter table ticket_keys add column stamp integer not null default 0;
        update ticket_keys set stamp = iif(
            revoked_at = '', unixepoch(made_at) * 1000000, (1 << 52) + unixepoch(revoked_at) * 1000000
        );

        -- A ticket that opened no door, where it has the form of one: registration systems are told which.
        alter table refused_scans add column code text not null default '';

        -- Everything that others are told, in the order in which it became known here. `via` is the counterpart it
        -- came from, which need not hear it again; empty for what happened here.
        create table exchange_log (
            number integer primary key autoincrement,
            sort text not null,
            id text not null,
            via text not null
        ) strict;

        -- These have the text of a ticket as their id, which goes when its holder is erased.
        create index log_of_revocations on exchange_log (id) where sort = 'revocation';
        create index log_of_badges on exchange_log (id) where sort = 'badge';

        -- From where the writes of the present transaction come.
        create table exchange_via (
            only integer primary key check (only = 1),
            via text not null
        ) strict;

        insert into exchange_via values (1, '');

        create table counterparts (
            name text primary key,
            -- So far the log has been told, and the last number of it that was really told.
            told_until integer not null default 0,
            told_last integer not null default 0,
            sent integer not null default 0,
            received integer not null default 0,
            -- So many rows of the log came from it, and so many of these lie before `told_until`.
            logged integer not null default 0,
            passed integer not null default 0,
            -- What the counterpart wants to hear at the next pull, in its own words.
            cursor text not null default '',
            contact text not null default '',
            trouble text not null default '',
            trouble_since text not null default '',
            clock_ahead integer
        ) strict, without rowid;

        -- So far the records of each lane of a counterpart have been taken; a lane is the log of one station.
        create table lanes (
            counterpart text not null,
            lane text not null,
            number integer not null,
            primary key (counterpart, lane)
        ) strict, without rowid;

        -- What was not taken, by them (`incoming` 0) or here, until somebody settles it; nothing is ever dropped.
        create table set_aside (
            counterpart text not null,
            incoming integer not null check (incoming in (0, 1)),
            sort text not null,
            id text not null,
            -- Empty where the record can be read here.
            record text not null,
            reason text not null,
            words text not null,
            at text not null,
            attempts integer not null default 1,
            settled_at text not null default '',
            settled_by text not null default '',
            -- Whom it is about, so that it is erased with them; empty if about nobody.
            registration_id text not null default '',
            primary key (counterpart, incoming, sort, id)
        ) strict, without rowid;

        create index set_aside_now on set_aside (counterpart) where settled_at = '';
        create index set_aside_of on set_aside (registration_id) where registration_id <> '';

        insert into exchange_log (sort, id, via) select 'station', id, '' from stations order by id;
        insert into exchange_log (sort, id, via)
            select 'key', public, '' from ticket_keys order by made_at, public;
        insert into exchange_log (sort, id, via)
            select 'revocation', kind || ' ' || value, '' from revocations order by at, kind, value;
        insert into exchange_log (sort, id, via) select 'registration', id, '' from registrations order by id;
        insert into exchange_log (sort, id, via) select 'entry', id, '' from journal order by station, seq, id;

        -- Because of its trigger, SQLite asks at every new entry of the journal what refers to it.
        create index attendance_of_entry on attendance (entry_id);
        create index corrections_of_entry on corrections (entry_id);
        create index notes_of_entry on notes (entry_id);

        create trigger journal_is_told after insert on journal
        begin insert into exchange_log (sort, id, via) select 'entry', new.id, via from exchange_via; end;

        create trigger registration_is_told after insert on registrations
        begin insert into exchange_log (sort, id, via) select 'registration', new.id, via from exchange_via; end;

        create trigger registration_is_told_anew after update of stamp, stamped_by on registrations
        begin insert into exchange_log (sort, id, via) select 'registration', new.id, via from exchange_via; end;

        -- None after insert: a station is made known with the stamp -1, and told once that is another one. With such a
        -- trigger, SQLite would look through the whole journal for entries of each new station.
        create trigger station_is_told after update of stamp on stations
        begin insert into exchange_log (sort, id, via) select 'station', new.id, via from exchange_via; end;

        create trigger badge_is_told after insert on badge_tokens
        begin insert into exchange_log (sort, id, via) select 'badge', new.token, via from exchange_via; end;

        create trigger badge_is_told_anew after update of generation on badge_tokens
        begin insert into exchange_log (sort, id, via) select 'badge', new.token, via from exchange_via; end;

        create trigger key_is_told after insert on ticket_keys
        begin insert into exchange_log (sort, id, via) select 'key', new.public, via from exchange_via; end;

        create trigger key_is_told_anew after update of stamp on ticket_keys
        begin insert into exchange_log (sort, id, via) select 'key', new.public, via from exchange_via; end;

        create trigger revocation_is_told after insert on revocations
        begin
            insert into exchange_log (sort, id, via)
                select 'revocation', new.kind || ' ' || new.value, via from exchange_via;
        end;

        create trigger revocation_is_told_anew after update of at on revocations when new.at <> old.at
        begin
            insert into exchange_log (sort, id, via)
                select 'revocation', new.kind || ' ' || new.value, via from exchange_via;
        end;

        create trigger refusal_is_told after insert on refused_scans
        begin insert into exchange_log (sort, id, via) select 'refused', new.id, via from exchange_via; end;
        """
    )
