import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { signInAnswer } from '#modules/people/forms.ts';
import { safeNextPath } from '#modules/people/index.ts';
import { askForPasskey, signInByPasskey } from '#modules/people/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { deviceOf } from '#platform/session/device.ts';
import { districtOf } from '#routes/context.server.ts';
import { whereOf } from '#routes/passkey-where.ts';
import { sentJson } from '#routes/sent-json.server.ts';
import { clientOf, keepSession } from '../../../sign-in.server.ts';
import type { RequestHandler } from './$types.js';

const sent = z.object({
  answer: signInAnswer.optional(),
  next: z.string().max(2000).default(''),
});

/** Without an answer: what the browser is to sign. With one: the session, and where to go on. */
export const POST: RequestHandler = async (event) => {
  const { locals, request, url } = event;
  const { id: districtId } = districtOf(locals);
  const { answer, next } = await sentJson(request, sent);
  const where = whereOf(url);
  const { now } = locals;
  if (!answer) {
    const client = clientOf(event);
    const options = await globally((tx) => askForPasskey(tx, { where, client, now }));
    return options ? json(options) : error(429);
  }
  const device = deviceOf(request.headers.get('user-agent'));
  const result = await inDistrict(districtId, (tx) =>
    signInByPasskey(tx, { answer, where, districtId, device, now }),
  );
  if (result.kind !== 'signed-in') {
    logSecurity('passkey.refused', { districtId });
    error(400);
  }
  await keepSession(event, result);
  return json({ path: safeNextPath(next) });
};
