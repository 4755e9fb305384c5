import { sql, type Kysely } from 'kysely';

export class UnsafeRoleError extends Error {}

/**
 * Refuses a role that row-level security does not bind, or that cannot own the tables.
 * @throws UnsafeRoleError with the SQL that makes the right one.
 */
export async function refuseUnsafeRole<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql<RoleFacts>`
    select current_user as name, current_database() as database, rolsuper as superuser, rolbypassrls as bypasses,
      has_schema_privilege(current_user, 'public', 'create') as "mayCreate",
      exists (
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and not pg_has_role(current_user, c.relowner, 'usage')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      ) as "foreignTables"
    from pg_roles where rolname = current_user`.execute(db);
  const role = rows[0];
  if (!role) throw new Error('PostgreSQL does not know its own current_user.');
  const reason = reasonAgainst(role);
  if (reason) throw new UnsafeRoleError(`${reason}\n\n${remedy(role)}`);
}

interface RoleFacts {
  name: string;
  database: string;
  superuser: boolean;
  bypasses: boolean;
  mayCreate: boolean;
  foreignTables: boolean;
}

function reasonAgainst(role: RoleFacts): string | null {
  if (role.superuser)
    return `Die Datenbankrolle „${role.name}“ ist Superuser. Damit wäre die Trennung der Stadtteile wirkungslos.`;
  if (role.bypasses)
    return `Die Datenbankrolle „${role.name}“ umgeht die Zeilensicherheit (BYPASSRLS). Damit wäre die Trennung der Stadtteile wirkungslos.`;
  if (!role.mayCreate || role.foreignTables)
    return `Der Datenbankrolle „${role.name}“ gehören die Tabellen nicht.`;
  return null;
}

function remedy(role: RoleFacts): string {
  return `Bitte führen Sie als Verwalter der Datenbank einmal aus:

  CREATE ROLE ortsmitte LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…';
  ALTER DATABASE "${role.database}" OWNER TO ortsmitte;
  \\connect "${role.database}"
  ALTER SCHEMA public OWNER TO ortsmitte;

und tragen Sie diese Rolle in DATABASE_URL ein. Gibt es schon Tabellen, dann gehören sie ihr nach:

  REASSIGN OWNED BY <bisherige Rolle> TO ortsmitte;`;
}
