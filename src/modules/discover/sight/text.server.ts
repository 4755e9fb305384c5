import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { DiscoverError } from '../errors.ts';
import type { DiscoverTables } from '../tables.server.ts';
import type { SightLanguage } from './languages.ts';
import type { SightText } from './sight.ts';
import { newSightSlug } from './slug.server.ts';
import { stateAfterChange, type SightState } from './state.ts';

/**
 * Writes what is said of a sight in one language. A German text that was checked becomes a draft again, and until
 * visitors can read it its address follows its title.
 * @param version of the text as the caller read it; 0 where nobody had written one.
 * @throws DiscoverError `changed_meanwhile`, `not_found`
 */
export async function writeSightText(
  tx: Tx,
  {
    command,
    id,
    language,
    version,
    text,
  }: {
    command: Command;
    id: string;
    language: SightLanguage;
    version: number;
    text: SightText;
  },
): Promise<void> {
  const { districtId, now } = command;
  const db = tables<DiscoverTables>(tx);
  const sight = await db
    .selectFrom('sight')
    .select(['state', 'published_at'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!sight) throw new DiscoverError('not_found');
  const { title, teaser, body, translatedBy } = text;
  const columns = { title, teaser, body, translated_by: translatedBy, changed_at: now };
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('sight_text')
    .values({ district_id: districtId, sight_id: id, language, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'sight_id', 'language'])
        .doUpdateSet((set) => ({ ...columns, version: set('sight_text.version', '+', 1) }))
        .where('sight_text.version', '=', version),
    )
    .executeTakeFirst();
  if (written !== 1n) throw new DiscoverError('changed_meanwhile');
  if (language === 'de') await followGerman(tx, { districtId, id, title, sight });
  await recordAudit(tx, {
    ...{ command, action: 'sight.written', subject: 'sight', id, fields: [language] },
  });
  await publishes(tx, districtId);
}

async function followGerman(
  tx: Tx,
  {
    districtId,
    id,
    title,
    sight,
  }: {
    districtId: string;
    id: string;
    title: string;
    sight: { state: SightState; published_at: Date | null };
  },
): Promise<void> {
  const isKnown = sight.published_at !== null;
  const state = stateAfterChange(sight.state);
  if (isKnown && state === sight.state) return;
  const slug = isKnown ? null : await newSightSlug(tx, { districtId, title, except: id });
  await tables<DiscoverTables>(tx)
    .updateTable('sight')
    .set((set) => ({ state, ...(slug && { slug }), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
