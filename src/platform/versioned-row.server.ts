import type { Selectable, Transaction, Updateable } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';

/** Every row that people edit: a version against overwriting unseen changes, and put away instead of erased. */
interface VersionedColumns {
  id: string;
  version: number;
  deleted_at: Date | null;
}

/** What stands between a caller and a row. */
export type Refusal =
  /** No such row in this district, or it is put away. */
  | 'not_found'
  /** Somebody else saved it after the caller had read it. */
  | 'changed_meanwhile';

/**
 * The steps by which all rows with `version` and `deleted_at` are changed. Audit and `publishes` stay the command's.
 *
 * @param refuse makes the owning module's own error.
 */
export function versionedRows<Row extends { version: unknown; deleted_at: unknown }>({
  table,
  refuse,
}: {
  table: string;
  refuse: (code: Refusal) => Error;
}): VersionedRows<Row> {
  async function lock(tx: Tx, { id, version }: { id: string; version: number }) {
    const row = await open(tx)
      .selectFrom(table)
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw refuse('not_found');
    if (row.version !== version) throw refuse('changed_meanwhile');
    return row as unknown as Selectable<Row>;
  }

  async function write(tx: Tx, { id, columns }: { id: string; columns: object }) {
    await open(tx)
      .updateTable(table)
      .set((set) => ({ ...columns, version: set('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  }

  return {
    lock,
    write,
    async change(tx, { id, version, columns }) {
      const before = await lock(tx, { id, version });
      await write(tx, { id, columns });
      return before;
    },
    async putAway(tx, { command, id, version, columns }) {
      const before = await lock(tx, { id, version });
      await write(tx, { id, columns: { ...columns, deleted_at: command.now } });
      return before;
    },
    async restore(tx, { id, columns }) {
      const row = await open(tx)
        .updateTable(table)
        .set((set) => ({ ...columns, deleted_at: null, version: set('version', '+', 1) }))
        .where('id', '=', id)
        .where('deleted_at', 'is not', null)
        .returningAll()
        .executeTakeFirst();
      if (!row) throw refuse('not_found');
      return row as unknown as Selectable<Row>;
    },
  };
}

/** Each throws what `refuse` makes, and raises the version where it writes. */
export interface VersionedRows<Row> {
  /** Locks the row that the caller read at `version`. @returns it as it is. */
  lock(tx: Tx, read: Read): Promise<Selectable<Row>>;
  /** Writes columns of a row that is locked already. */
  write(tx: Tx, change: { id: string; columns: Columns<Row> }): Promise<void>;
  /** `lock` and `write` in one. @returns the row as it was before. */
  change(tx: Tx, change: Read & { columns: Columns<Row> }): Promise<Selectable<Row>>;
  /** Deletes it for everyone's eyes; `restore` brings it back. @returns the row as it was before. */
  putAway(tx: Tx, deletion: Read & Deletion<Row>): Promise<Selectable<Row>>;
  /** Takes a deletion back. @returns the row as it is again. */
  restore(tx: Tx, deletion: { id: string; columns?: Columns<Row> }): Promise<Selectable<Row>>;
}

interface Read {
  id: string;
  version: number;
}

interface Deletion<Row> {
  command: { now: Date };
  /** Whatever else the row notes when it goes. */
  columns?: Columns<Row>;
}

type Columns<Row> = Omit<Updateable<Row>, 'version' | 'deleted_at'>;

/** A name that is only known at run time has no types in Kysely: `VersionedRows` gives them back. */
function open(tx: Tx): Transaction<Record<string, VersionedColumns>> {
  return tx as unknown as Transaction<Record<string, VersionedColumns>>;
}
