"""The tables of a station's file as migrations, in order, never edited after a release."""

from __future__ import annotations

from db.engine import Database, Migrations

APPLICATION_ID = 0x45494E4C
"""'EINL' in the file header (inside the encryption): whose file this is."""

migrations = Migrations("einlass")

NAMES = ("001_registrations_and_journal", "002_badge_jobs", "003_settings")
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
