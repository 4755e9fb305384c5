import { redirect } from '@sveltejs/kit';
import {
  CareError,
  careActs,
  longestDamage,
  mostLitres,
  type CareAct,
} from '#modules/care/index.ts';
import {
  findThing,
  logCare,
  reopenCareDamage,
  reportCareDamage,
  settleCareDamage,
  takeBackCare,
} from '#modules/care/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, manyLines, typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';

export const doneThings = ['logged', 'taken_back', 'damage', 'settled', 'reopened'] as const;
export type DoneThing = (typeof doneThings)[number];

/** What was just done, as the address says it after the redirect. */
export const findDoneThing = (url: URL): DoneThing | null =>
  doneThings.find((one) => one === url.searchParams.get('getan')) ?? null;

type Event = { locals: App.Locals; request: Request };

/** Leads back to a page that says what was done; loading it again does nothing again. */
export function leadBack(locals: App.Locals, path: string, what: DoneThing): never {
  redirect(303, localPath(locals.locale, `${path}?getan=${what}`));
}

/** "Gegossen", "Befestigung geprüft": what the form says was done to which thing. */
export async function logFromForm({ locals, request }: Event): Promise<void> {
  const form = await sentForm(request);
  const [id, thingId] = [typed(form, 'id'), typed(form, 'thingId')];
  const what = careActs.find((one) => one === typed(form, 'what'));
  if (!what || !isId(thingId)) return;
  const command = commandOf(locals);
  await inDistrict(command.districtId, (tx) =>
    logCare(tx, {
      command,
      entries: [
        {
          ...{ id: isId(id) ? id : newId(), thingId, what, at: command.now },
          litres: what === 'watered' ? litresOf(form) : null,
        },
      ],
    }),
  );
}

function litresOf(form: FormData): number | null {
  const litres = wholeNumber(form, 'litres');
  return litres > 0 && litres <= mostLitres ? litres : null;
}

/** Presses that change one row by its id; pressed twice, or by two, it is as they wished. */
export function press(
  work: (tx: Tx, of: { command: Command; id: string }) => Promise<void>,
): (event: Event) => Promise<void> {
  return async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    try {
      if (isId(id)) await inDistrict(command.districtId, (tx) => work(tx, { command, id }));
    } catch (caught) {
      if (!(caught instanceof CareError)) throw caught;
    }
  };
}

export const settle = press(settleCareDamage);
export const reopen = press(reopenCareDamage);
export const takeBackOne = press(takeBackCare);

/** Reports a damage of a thing. @returns what to show again where it says nothing; null where it is done. */
export async function reportFromForm(
  { locals, request }: Event,
  thingId: string,
): Promise<{ text: string } | null> {
  const form = await sentForm(request);
  const text = manyLines(typed(form, 'text')).slice(0, longestDamage);
  if (!isVisible(text)) return { text };
  const sent = typed(form, 'id');
  const command = commandOf(locals);
  await inDistrict(command.districtId, async (tx) => {
    if (!(await findThing(tx, thingId))) return;
    const id = isId(sent) ? sent : newId();
    await reportCareDamage(tx, { command, id, thingId, text });
  });
  return null;
}

/** What can be done to a thing with one tap, the most usual first. */
export const usualActs: readonly CareAct[] = ['watered', 'checked', 'storm_checked', 'cleaned'];
