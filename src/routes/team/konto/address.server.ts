import { fail, redirect } from '@sveltejs/kit';
import { addressField } from '#modules/people/forms.ts';
import { addressMessages, signInMessages } from '#modules/people/index.ts';
import { askForAddress } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isFresh } from '#platform/session/session.server.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, sessionOf } from '../../context.server.ts';
import { limitSentence, linkOrigin } from '../../sign-in.server.ts';
import { againPath } from './again.ts';
import type { RequestEvent } from './$types.js';

/** Mails a link to the new address; only who opens it has changed it. */
export async function changeOwnAddress({ locals, request, url }: RequestEvent) {
  const session = sessionOf(locals);
  const { locale, now } = locals;
  if (!isFresh({ session, now })) redirect(303, againPath(locals));
  const sent = typed(await sentForm(request), 'address').slice(0, 300);
  const refuse = (status: 400 | 409 | 429, problem: string) =>
    fail(status, { newAddress: { typed: sent, problem } });
  const parsed = addressField.safeParse(sent);
  if (!parsed.success) return refuse(400, signInMessages.in(locale)('people.error.address'));
  const origin = await linkOrigin({ locals, url });
  if (!origin) return refuse(409, addressMessages.in(locale)('people.address.unknown_host'));
  const command = commandOf(locals);
  const wish = { accountId: session.accountId, address: parsed.data, origin, locale };
  const limit = await inDistrict(command.districtId, (tx) =>
    askForAddress(tx, { command, ...wish }),
  );
  if (limit) {
    const { timeZone } = command;
    return refuse(429, limitSentence({ ...limit, now, locale, timeZone }));
  }
  return { addressSent: parsed.data };
}
