import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import { seesContact, type OpenConcern } from './concern.ts';

/** What somebody must see to, the most urgent first; whom to call back only where the reader may know. */
export async function listOpenConcerns(
  tx: Tx,
  { person }: { person: { id: string; roles: readonly string[] } },
): Promise<OpenConcern[]> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('concern')
    .leftJoin('concern_contact as contact', (join) =>
      join
        .onRef('contact.district_id', '=', 'concern.district_id')
        .onRef('contact.concern_id', '=', 'concern.id'),
    )
    .leftJoin('guide_entry as guide', (join) =>
      join
        .onRef('guide.district_id', '=', 'concern.district_id')
        .onRef('guide.id', '=', 'concern.guide_entry_id'),
    )
    .select([
      ...(['concern.id', 'concern.at', 'concern.category', 'concern.follow_up_on'] as const),
      ...(['concern.note', 'concern.referred_to', 'concern.taken_by'] as const),
      ...(['guide.name as guide_name', 'contact.name', 'contact.reach'] as const),
    ])
    .where('concern.follow_up_on', 'is not', null)
    .where('concern.settled_at', 'is', null)
    .orderBy('concern.follow_up_on')
    .orderBy('concern.at')
    .execute();
  return rows.map((row) => {
    const { id, at, category, note, name, reach } = row;
    const hasContact = name !== null && reach !== null;
    const isSeen = seesContact({ person, takenBy: row.taken_by });
    return {
      ...{ id, at, category, note, takenBy: row.taken_by },
      followUpOn: row.follow_up_on ?? '',
      referredTo: row.guide_name ?? row.referred_to,
      contact: hasContact && isSeen ? { name, reach } : null,
      hasContact: hasContact && !isSeen,
    };
  });
}
