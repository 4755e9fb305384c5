import { sql, type Selectable } from 'kysely';
import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { PosterError } from './errors.ts';
import { usualChoice, type PosterChoice } from './poster.ts';
import type { PostersTables } from './tables.server.ts';

export interface StoredChoice {
  choice: PosterChoice;
  /** 0: nobody has chosen yet. */
  version: number;
}

/** What the team chose for the posters of an event. */
export async function findChoice(tx: Tx, eventId: string): Promise<StoredChoice> {
  const row = await tables<PostersTables>(tx)
    .selectFrom('poster')
    .selectAll()
    .select(sql<string | null>`to_char(only_date, 'YYYY-MM-DD')`.as('only_date'))
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return row
    ? { choice: toChoice(row), version: row.version }
    : { choice: usualChoice, version: 0 };
}

/**
 * Saves the choice that the caller read at `version`.
 * @throws PosterError `changed_meanwhile`
 */
export async function saveChoice(
  tx: Tx,
  {
    command,
    eventId,
    version,
    choice,
  }: { command: Command; eventId: string; version: number; choice: PosterChoice },
): Promise<void> {
  const before = await findChoice(tx, eventId);
  const columns = columnsOf(choice);
  const { numInsertedOrUpdatedRows: written } = await tables<PostersTables>(tx)
    .insertInto('poster')
    .values({ district_id: command.districtId, event_id: eventId, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'event_id'])
        .doUpdateSet((set) => ({ ...columns, version: set('poster.version', '+', 1) }))
        .where('poster.version', '=', version),
    )
    .executeTakeFirstOrThrow();
  if (!written || before.version !== version) throw new PosterError('changed_meanwhile');
  const fields = Object.keys(choice).filter(
    (name) =>
      !isDeepStrictEqual(
        before.choice[name as keyof PosterChoice],
        choice[name as keyof PosterChoice],
      ),
  );
  await recordAudit(tx, {
    command,
    action: 'poster.chosen',
    subject: 'event',
    id: eventId,
    fields,
  });
  await publishes(tx, command.districtId);
}

function toChoice(row: Selectable<PostersTables['poster']>): PosterChoice {
  const { design, format, mono, large, headline, extra } = row;
  return {
    design,
    format,
    mono,
    large,
    headline,
    extra,
    date: row.only_date,
    logoIds: row.logo_ids,
  };
}

function columnsOf({ date, logoIds, ...choice }: PosterChoice) {
  return { ...choice, only_date: date, logo_ids: logoIds };
}
