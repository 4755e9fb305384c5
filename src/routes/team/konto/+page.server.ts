import { fail, redirect } from '@sveltejs/kit';
import { listDistrictHosts } from '#modules/districts/server.ts';
import { worksAtComputer } from '#modules/people/index.ts';
import {
  findAddress,
  findOwnDetails,
  listDistrictsOfAccount,
  listPasskeys,
} from '#modules/people/server.ts';
import { askGlobally, globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import {
  endOtherSessions,
  endSession,
  isFresh,
  listSessions,
} from '#platform/session/session.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { districtOf, personOf, sessionOf } from '../../context.server.ts';
import { endOwnSession } from '../../sign-in.server.ts';
import { changeOwnAddress } from './address.server.ts';
import { saveOwnDetails } from './own.server.ts';
import { removeOwnPasskey, renameOwnPasskey } from './passkeys.server.ts';
import { removeOwnPin, setOwnPin } from './pin.server.ts';
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
    person: {
      ...{ name: own.name, phone: own.phone, locale: own.locale, version: own.version },
      roles: person.roles,
    },
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

  'rename-passkey': renameOwnPasskey,
  'remove-passkey': removeOwnPasskey,
  'save-own': saveOwnDetails,
  'change-address': changeOwnAddress,
  'set-pin': setOwnPin,
  'remove-pin': removeOwnPin,
  'end-others': async ({ locals }) => {
    const { id, accountId } = sessionOf(locals);
    return { othersEnded: await globally((tx) => endOtherSessions(tx, { keptId: id, accountId })) };
  },
};
