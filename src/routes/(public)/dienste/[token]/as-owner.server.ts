import { error, fail, redirect } from '@sveltejs/kit';
import { DutyError, ownPath } from '#modules/duties/index.ts';
import { findOwnLink, noteOrigin } from '#modules/duties/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf } from '#routes/context.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';

/** What the page says after a press. */
export const done = [
  ...(['taken', 'cannot', 'absence_saved', 'absence_removed'] as const),
  ...(['proposed', 'swapped', 'declined'] as const),
];

type Own = { command: Command; personId: string };

/** Runs a command as the one whose link it is. */
export async function asOwner(
  { locals, params: { token }, url }: { locals: App.Locals; params: { token: string }; url: URL },
  work: (tx: Tx, own: Own) => Promise<void>,
) {
  const origin = await linkOrigin({ locals, url });
  const command = commandOf(locals);
  try {
    await inDistrict(command.districtId, async (tx) => {
      const person = await findOwnLink(tx, { token, kind: 'link' });
      if (!person) throw new DutyError('not_there');
      await noteOrigin(tx, { districtId: command.districtId, origin });
      const { personId } = person;
      await work(tx, { command: { ...command, personId }, personId });
    });
    return null;
  } catch (caught) {
    if (caught instanceof DutyError) return fail(409, { problem: caught.code });
    throw caught;
  }
}

/** Back to the page, and what was done. */
export const back = (
  { locals, params }: { locals: App.Locals; params: { token: string } },
  what: (typeof done)[number],
  shiftId?: string,
) => {
  const about = shiftId ? `&nr=${shiftId}` : '';
  redirect(303, localPath(locals.locale, `${ownPath(params.token)}?erledigt=${what}${about}`));
};

/** Which row was meant. */
export function idIn(form: FormData, name = 'id'): string {
  const id = typed(form, name);
  return isId(id) ? id : error(404);
}
