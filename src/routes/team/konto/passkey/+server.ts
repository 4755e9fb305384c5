import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { registrationAnswer } from '#modules/people/forms.ts';
import { longestPasskeyName } from '#modules/people/index.ts';
import { addPasskey, offerPasskey } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isFresh } from '#platform/session/session.server.ts';
import { oneLine } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf, sessionOf } from '#routes/context.server.ts';
import { whereOf } from '#routes/passkey-where.ts';
import { sentJson } from '#routes/sent-json.server.ts';
import type { RequestHandler } from './$types.js';

const sent = z.object({
  answer: registrationAnswer.optional(),
  name: z.string().max(longestPasskeyName).default(''),
});

/** Without an answer: what the browser is to make. With one: the passkey that it has made. */
export const POST: RequestHandler = async ({ locals, request, url }) => {
  const { answer, name } = await sentJson(request, sent);
  const { id: districtId, name: districtName } = districtOf(locals);
  const session = sessionOf(locals);
  const { accountId } = session;
  if (!isFresh({ session, now: locals.now })) error(403);
  const where = whereOf(url);
  const { locale, now } = locals;
  if (!answer) {
    const { name: personName } = personOf(locals);
    const asked = { accountId, personName, where, districtName, now };
    const options = await inDistrict(districtId, (tx) => offerPasskey(tx, asked));
    return options ? json(options) : error(409);
  }
  const made = { command: commandOf(locals), accountId, answer, where, locale };
  const isAdded = await inDistrict(districtId, (tx) =>
    addPasskey(tx, { ...made, name: oneLine(name) || where.host }),
  );
  return isAdded ? new Response(null, { status: 204 }) : error(400);
};
