import { error, fail, redirect } from '@sveltejs/kit';
import { listDistrictHosts } from '#modules/districts/server.ts';
import {
  addressField,
  findNameErrors,
  findPinProblem,
  readOwnForm,
} from '#modules/people/forms.ts';
import {
  accountMessages,
  addressMessages,
  longestPasskeyName,
  MemberError,
  signInMessages,
  worksAtComputer,
} from '#modules/people/index.ts';
import {
  askForAddress,
  changeOwnDetails,
  findAddress,
  findOwnDetails,
  listDistrictsOfAccount,
  listPasskeys,
  removePasskey,
  removePin,
  renamePasskey,
  setPin,
} from '#modules/people/server.ts';
import { askGlobally, globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import {
  endOtherSessions,
  endSession,
  isFresh,
  listSessions,
} from '#platform/session/session.server.ts';
import { isId } from '#platform/ids.ts';
import { isVisible, oneLine, typed, wholeNumberIn } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandOf, districtOf, personOf, sessionOf } from '../../context.server.ts';
import { endOwnSession, limitSentence, linkOrigin } from '../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const person = personOf(locals);
  const { id, accountId } = sessionOf(locals);
  const mayHavePin = worksAtComputer(person.roles);
  const [address, sessions, passkeys, own, others] = await Promise.all([
    askGlobally((tx) => findAddress(tx, accountId)),
    askGlobally((tx) => listSessions(tx, { accountId, now: locals.now })),
    askGlobally((tx) => listPasskeys(tx, accountId)),
    inDistrict(districtOf(locals).id, (tx) => findOwnDetails(tx, person.id)),
    globally(async (tx) => {
      const ids = await listDistrictsOfAccount(tx, accountId);
      return listDistrictHosts(
        tx,
        ids.filter((one) => one !== districtOf(locals).id),
      );
    }),
  ]);
  return {
    timeZone: districtOf(locals).timeZone,
    others: others.map(({ name, host }) => ({
      name,
      url: `${url.protocol}//${host}${url.port ? `:${url.port}` : ''}/team`,
    })),
    person: { name: own.name, phone: own.phone, version: own.version, roles: person.roles },
    address,
    isFresh: isFresh({ session: sessionOf(locals), now: locals.now }),
    pin: mayHavePin ? { isSet: own.hasPin } : null,
    passkeys: passkeys.map(({ createdAt, usedAt, ...passkey }) => ({
      ...passkey,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt.toISOString(),
      seenAt: session.seenAt.toISOString(),
      isThis: session.id === id,
    })),
  };
};

export const actions: Actions = {
  'sign-out': async (event) => {
    await endOwnSession(event);
    redirect(303, localPath(event.locals.locale, '/'));
  },

  end: async ({ locals, request }) => {
    const { accountId } = sessionOf(locals);
    const id = String((await sentForm(request)).get('id') ?? '');
    const hasEnded = await globally((tx) => endSession(tx, { id, accountId }));
    return hasEnded ? { hasEnded } : fail(404, { isGone: true });
  },

  'rename-passkey': async ({ locals, request }) => {
    const { accountId } = sessionOf(locals);
    const form = await sentForm(request);
    const [id, name] = [typed(form, 'id'), oneLine(typed(form, 'name'))];
    if (!isId(id) || !isVisible(name) || name.length > longestPasskeyName) error(400);
    const isRenamed = await globally((tx) => renamePasskey(tx, { accountId, id, name }));
    return isRenamed ? { passkey: 'renamed' as const } : fail(404, { passkey: 'gone' as const });
  },

  'remove-passkey': async ({ locals, request }) => {
    const { accountId } = sessionOf(locals);
    const command = commandOf(locals);
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    const isRemoved = await inDistrict(command.districtId, (tx) =>
      removePasskey(tx, { command, accountId, id }),
    );
    return isRemoved ? { passkey: 'removed' as const } : fail(404, { passkey: 'gone' as const });
  },

  'save-own': async ({ locals, request }) => {
    const command = commandOf(locals);
    const { id } = personOf(locals);
    const values = readOwnForm(await sentForm(request));
    const errors = findNameErrors(values);
    if (errors.length > 0) return fail(400, { own: { values, errors, problem: null } });
    const { name, phone } = values;
    const version = wholeNumberIn(values.version);
    try {
      await inDistrict(command.districtId, (tx) =>
        changeOwnDetails(tx, { command, id, version, name, phone }),
      );
    } catch (caught) {
      if (!(caught instanceof MemberError) || caught.code !== 'changed_meanwhile') throw caught;
      const theirs = await inDistrict(command.districtId, (tx) => findOwnDetails(tx, id));
      const t = accountMessages.in(locals.locale);
      const said = { name: theirs.name, phone: theirs.phone || t('people.own.no_phone') };
      const current = { ...values, version: String(theirs.version) };
      const problem = t('people.own.conflict', said);
      return fail(409, { own: { values: current, errors: [], problem } });
    }
    return { ownSaved: true };
  },

  'change-address': async ({ locals, request, url }) => {
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
  },

  'set-pin': async ({ locals, request }) => {
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
  },

  'remove-pin': async ({ locals }) => {
    const command = commandOf(locals);
    const { id: personId } = personOf(locals);
    await inDistrict(command.districtId, (tx) => removePin(tx, { command, personId }));
    return { pinDone: 'was_removed' as const };
  },

  'end-others': async ({ locals }) => {
    const { id, accountId } = sessionOf(locals);
    return { othersEnded: await globally((tx) => endOtherSessions(tx, { keptId: id, accountId })) };
  },
};

/** Where to sign in once more, and come back here. */
function againPath({ locale }: App.Locals): string {
  const back = encodeURIComponent(localPath(locale, '/team/konto'));
  return localPath(locale, `/anmelden?weiter=${back}`);
}
