import pg from 'pg';

/**
 * Makes sure that the role and the database of the app exist, as row-level security needs them:
 * an owner that is no superuser and cannot step around the policies. Safe to repeat.
 */
export async function ensureOwner(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(LOOK);
    if (!rows[0]?.role) await client.query(ROLE);
    if (!rows[0]?.database) await client.query('create database ortsmitte owner ortsmitte');
  } finally {
    await client.end();
  }
}

const LOOK = `select
  exists (select from pg_roles where rolname = 'ortsmitte' and rolcanlogin and not
    (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)) as role,
  exists (select from pg_database where datname = 'ortsmitte') as database`;

const ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = 'ortsmitte') then create role ortsmitte; end if;
  alter role ortsmitte login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
end $$`;
