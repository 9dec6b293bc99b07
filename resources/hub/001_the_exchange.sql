-- What the hub holds of every event. Names, codes and ids come here sealed, or as marks that only the stations of the
-- event can make: see docs/hub.md, which also lists what is not used so that other engines than PostgreSQL will do.
-- Runs as the role that owns everything; kiosk/sync/hub/setup.py gives each event its role and its policies.

create table einlass.versions (
    version bigint primary key,
    applied_at timestamptz not null
);

create table einlass.events (
    event text primary key,
    -- As whom the stations of the event come.
    role text not null,
    -- The same for all who have the event's exchange key; it does not tell the key.
    key_mark bytea not null,
    created_at timestamptz not null
);

-- The log of each station, and how far it has come. A push moves the head and adds the rows up to it in one
-- transaction that holds the lane, so whoever reads a lane in order misses nothing.
create table einlass.lanes (
    event text not null,
    lane text not null,
    station bytea not null,
    head bigint not null,
    primary key (event, lane)
);

create table einlass.stream (
    event text not null,
    lane text not null,
    number bigint not null,
    id bytea not null,
    primary key (event, lane, number)
);

-- Of each record the version that counts, sealed. What was erased takes the place of what was there.
create table einlass.records (
    event text not null,
    id bytea not null,
    stamp bigint not null,
    stamped_by bytea not null,
    content bytea not null,
    primary key (event, id)
);

-- Who is being let in where at this moment (not sure yet), or has been let in; then lane and number say by which
-- check-in, so that whoever knows that one already trusts what they know.
create table einlass.claims (
    event text not null,
    whom bytea not null,
    station bytea not null,
    place bytea not null,
    claimed_at timestamptz not null,
    sure boolean not null,
    lane text not null,
    number bigint not null,
    primary key (event, whom)
);

alter table einlass.events enable row level security;
alter table einlass.lanes enable row level security;
alter table einlass.stream enable row level security;
alter table einlass.records enable row level security;
alter table einlass.claims enable row level security;
