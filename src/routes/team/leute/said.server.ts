import { redirect } from '@sveltejs/kit';
import { findMember } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';

const done = ['invited', 'saved', 'withdrawn', 'left', 'returned', 'known', 'signed-out'] as const;
const doneToNobody = ['erased', 'cards-withdrawn'] as const;

type Done = (typeof done)[number];
type DoneToNobody = (typeof doneToNobody)[number];

/** Leads to the list of people, which says above what was done. */
export function leadToPeople(
  locals: App.Locals,
  said?: { what: Done; id: string } | { what: DoneToNobody },
): never {
  const search = said
    ? `?${new URLSearchParams({ erledigt: said.what, ...('id' in said && { nr: said.id }) })}`
    : '';
  redirect(303, localPath(locals.locale, `/team/leute${search}`));
}

/** What was just done, with the name of whom it was done to. */
export async function findSaid(tx: Tx, { url, now }: { url: URL; now: Date }) {
  const asked = url.searchParams.get('erledigt');
  const toNobody = doneToNobody.find((one) => one === asked);
  if (toNobody) return { what: toNobody, id: '', name: '' };
  const what = done.find((one) => one === asked);
  const id = url.searchParams.get('nr') ?? '';
  const member = what && isId(id) ? await findMember(tx, { id, now }) : null;
  // After "Zurück" the address may say what is not so any more.
  const isTrue = member && (member.leftAt !== null) === (what === 'left');
  return what && isTrue ? { what, id, name: member.name } : null;
}
