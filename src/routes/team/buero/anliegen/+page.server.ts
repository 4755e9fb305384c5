import { redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { OfficeError } from '#modules/office/index.ts';
import {
  listOpenConcerns,
  postponeConcern,
  reopenConcern,
  settleConcern,
} from '#modules/office/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['settled', 'postponed', 'reopened', 'late'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const said = done.find((one) => one === url.searchParams.get('erledigt')) ?? null;
  return inDistrict(districtId, async (tx) => {
    const concerns = await listOpenConcerns(tx, { person: personOf(locals) });
    const takers = concerns.flatMap(({ takenBy }) => takenBy ?? []);
    return {
      concerns,
      names: await listPersonNames(tx, takers),
      today: localDay({ at: locals.now, timeZone }),
      timeZone,
      done: said,
      doneId: url.searchParams.get('nr') ?? '',
    };
  });
};

type Change = (tx: Tx, change: { command: Command; id: string }) => Promise<void>;

/** One press on one concern. Pressed by two, the second sees the list as it is; undone too late, it says so. */
const pressed =
  (change: Change, said: (typeof done)[number], refused: string) =>
  async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    const list = (query: string) => localPath(locals.locale, `/team/buero/anliegen${query}`);
    if (!isId(id)) redirect(303, list(''));
    try {
      await inDistrict(command.districtId, (tx) => change(tx, { command, id }));
    } catch (caught) {
      if (!(caught instanceof OfficeError)) throw caught;
      redirect(303, list(refused));
    }
    redirect(303, list(`?erledigt=${said}&nr=${id}`));
  };

export const actions: Actions = {
  settle: pressed(settleConcern, 'settled', ''),
  postpone: pressed(postponeConcern, 'postponed', ''),
  reopen: pressed(reopenConcern, 'reopened', '?erledigt=late'),
};
