import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import { categoryCodes } from '../categories.ts';
import { categoryMessages } from '../messages/categories.ts';
import { isNamedBy } from './named-by.ts';
import { placeIdOf } from './place-of.server.ts';
import type { Names } from './names.ts';

/**
 * The condition that finds events and dates by what their page shows: its texts, what kind it is in German and English,
 * where, and who invites. Several words must all be found, each of them anywhere: "fest stadtteilbüro".
 */
export async function searchCondition(
  tx: Tx,
  { search, names: { places, organisations } }: { search: string; names: Names },
): Promise<RawBuilder<SqlBool>> {
  const stems = await stemsOf(tx, search);
  if (stems.length === 0) return inTexts(search);
  const placeId = placeIdOf({ occurrence: 'occurrence', series: 'series', event: 'event' });
  const words = stems.map((stem) => {
    const named = (names: string[]) => isNamedBy({ stem, names });
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    const kinds = categoryCodes.filter((code) => named(labelsOf(code)));
    const where = ids(places.filter(({ name, street }) => named([name, street])));
    const who = ids(organisations.filter(({ name }) => named([name])));
    return sql<SqlBool>`(
      event.search @@ plainto_tsquery('simple', ${stem})
      or position(${stem} in lower(event.title->>'de')) > 0
      or event.category = any(${kinds}::text[])
      or ${placeId} = any(${where}::uuid[])
      or event.organisation_id = any(${who}::uuid[]))`;
  });
  return sql<SqlBool>`(${inTexts(search)} or (${sql.join(words, sql` and `)}))`;
}

/** Words without their endings, and without those that say nothing ("der", "und"). */
async function stemsOf(tx: Tx, search: string): Promise<string[]> {
  const found = await sql<{ stems: string[] }>`
    select tsvector_to_array(to_tsvector('german', ${search})) as stems`.execute(tx);
  return found.rows[0]?.stems ?? [];
}

/**
 * German and English stems side by side: "Treffens" finds "Treffen", "meetings" finds "meeting". German joins words:
 * "Konzerte" finds "Adventskonzert", because each stem may also stand anywhere within the title.
 */
function inTexts(search: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    event.search @@ websearch_to_tsquery('german', ${search})
    or event.search @@ websearch_to_tsquery('english', ${search})
    or position(lower(${search}) in lower(concat_ws(' ', event.title->>'de', event.title->>'en'))) > 0)`;
}

const labelsOf = (code: (typeof categoryCodes)[number]) =>
  (['de', 'en'] as const).map((locale) => categoryMessages.in(locale)(`calendar.category.${code}`));
