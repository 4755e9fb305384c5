import { editsEverything } from '#modules/calendar/index.ts';
import type { EventFormValues, FormError } from '#modules/calendar/forms.ts';
import type { EventFormPage } from '#modules/calendar/ui/event-form.ts';
import {
  dutyOfWish,
  needOfWish,
  needsOfDuties,
  needsPath,
  needWords,
  type Need,
} from '#modules/duties/index.ts';
import { readHelpersWish } from '#modules/duties/forms.ts';
import { addDuty, listDuties } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { commandOf, personOf } from '#routes/context.server.ts';

interface Asked {
  locals: App.Locals;
  /** Null for a new event. */
  id: string | null;
}

interface Wished extends Asked {
  values: EventFormValues;
}

/** What the form says of helpers: it asks those who may write duties down, as long as there are none. */
export async function helpersOf(tx: Tx, { locals, id }: Asked): Promise<EventFormPage['helpers']> {
  if (!editsEverything(personOf(locals))) return null;
  const { locale } = locals;
  const stored = id === null ? [] : needsOfDuties(await listDuties(tx, { eventId: id }), locale);
  return {
    needs: stored.map(needWords),
    href: id === null ? '' : localPath(locale, needsPath(id)),
  };
}

/** Who is needed at each date: as it is written down, or else as it is wished. */
export async function needsOf(tx: Tx, { locals, values, id }: Wished): Promise<Need[]> {
  if (!editsEverything(personOf(locals))) return [];
  const { locale } = locals;
  const stored = id === null ? [] : needsOfDuties(await listDuties(tx, { eventId: id }), locale);
  if (stored.length > 0) return stored;
  const wish = readHelpersWish(values.helpers);
  return typeof wish === 'number' ? [needOfWish(wish, locale)] : [];
}

/** What is wrong with the wish. */
export function helpersErrors({ locals, values }: Omit<Wished, 'id'>): FormError[] {
  const isAsked = editsEverything(personOf(locals));
  const isWrong = isAsked && readHelpersWish(values.helpers) === 'wrong';
  return isWrong ? [{ field: 'helpers', code: 'helpers_invalid' }] : [];
}

/** Makes the wished duty of an event that was just saved, in the same transaction. */
export async function addHelpers(
  tx: Tx,
  { locals, values, id }: Wished & { id: string },
): Promise<void> {
  if (!editsEverything(personOf(locals))) return;
  const wish = readHelpersWish(values.helpers);
  if (typeof wish !== 'number' || (await listDuties(tx, { eventId: id })).length > 0) return;
  const details = dutyOfWish(wish);
  await addDuty(tx, { command: commandOf(locals), id: newId(), eventId: id, details });
}
