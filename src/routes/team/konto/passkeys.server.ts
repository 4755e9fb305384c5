import { error, fail } from '@sveltejs/kit';
import { longestPasskeyName } from '#modules/people/index.ts';
import { removePasskey, renamePasskey } from '#modules/people/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, sessionOf } from '../../context.server.ts';
import type { RequestEvent } from './$types.js';

export async function renameOwnPasskey({ locals, request }: RequestEvent) {
  const { accountId } = sessionOf(locals);
  const form = await sentForm(request);
  const [id, name] = [typed(form, 'id'), oneLine(typed(form, 'name'))];
  if (!isId(id) || !isVisible(name) || name.length > longestPasskeyName) error(400);
  const isRenamed = await globally((tx) => renamePasskey(tx, { accountId, id, name }));
  return isRenamed ? { passkey: 'renamed' as const } : fail(404, { passkey: 'gone' as const });
}

export async function removeOwnPasskey({ locals, request }: RequestEvent) {
  const { accountId } = sessionOf(locals);
  const command = commandOf(locals);
  const id = typed(await sentForm(request), 'id');
  if (!isId(id)) error(404);
  const isRemoved = await inDistrict(command.districtId, (tx) =>
    removePasskey(tx, { command, accountId, id }),
  );
  return isRemoved ? { passkey: 'removed' as const } : fail(404, { passkey: 'gone' as const });
}
