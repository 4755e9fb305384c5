import { error, fail, redirect } from '@sveltejs/kit';
import { findPinProblem } from '#modules/people/forms.ts';
import { worksAtComputer } from '#modules/people/index.ts';
import { removePin, setPin } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isFresh } from '#platform/session/session.server.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, personOf, sessionOf } from '../../context.server.ts';
import { againPath } from './again.ts';
import type { RequestEvent } from './$types.js';

export async function setOwnPin({ locals, request }: RequestEvent) {
  const command = commandOf(locals);
  const { id: personId, roles } = personOf(locals);
  if (!worksAtComputer(roles)) error(404);
  // The page does not offer it then: the form lay open for long.
  if (!isFresh({ session: sessionOf(locals), now: locals.now })) redirect(303, againPath(locals));
  const pin = oneLine(typed(await sentForm(request), 'pin'));
  const pinProblem = findPinProblem(pin);
  if (pinProblem) return fail(400, { pinProblem });
  await inDistrict(command.districtId, (tx) => setPin(tx, { command, personId, pin }));
  return { pinDone: 'was_set' as const };
}

export async function removeOwnPin({ locals }: RequestEvent) {
  const command = commandOf(locals);
  const { id: personId } = personOf(locals);
  await inDistrict(command.districtId, (tx) => removePin(tx, { command, personId }));
  return { pinDone: 'was_removed' as const };
}
