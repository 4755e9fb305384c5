import { error, fail } from '@sveltejs/kit';
import { listOrganisations } from '#modules/organisations/server.ts';
import { MemberError } from '#modules/people/index.ts';
import {
  acceptJoinRequest,
  bringBack,
  countOpenCards,
  declineJoinRequest,
  eraseNow,
  findMember,
  listJoinRequests,
  listMembers,
  reopenJoinRequest,
  withdrawCards,
} from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../sign-in.server.ts';
import { findSaid, leadToPeople } from './said.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  return inDistrict(districtId, async (tx) => {
    const members = await listMembers(tx, { now });
    const left = await listMembers(tx, { now, left: true });
    const spokenFor = new Set(
      [...members, ...left].flatMap(({ roles }) => roles.map((one) => one.organisationId)),
    );
    return {
      timeZone,
      ownId: personOf(locals).id,
      requests: await listJoinRequests(tx),
      members,
      left,
      organisations: (await listOrganisations(tx)).filter(({ id }) => spokenFor.has(id)),
      openCards: await countOpenCards(tx, now),
      said: await findSaid(tx, { url, now }),
    };
  });
};

export const actions: Actions = {
  accept: async ({ locals, request, url }) => {
    const command = commandOf(locals);
    const id = await idIn(request);
    const origin = await linkOrigin({ locals, url });
    const done = await inDistrict(command.districtId, (tx) =>
      acceptJoinRequest(tx, { command, id, origin }),
    ).catch(gone);
    if (!done) return fail(409, { isGone: true });
    const isKnown = done.personId !== id;
    const what = isKnown ? 'known' : done.isInvited ? 'invited' : 'saved';
    return leadToPeople(locals, { what, id: done.personId });
  },

  decline: async ({ locals, request }) => {
    const command = commandOf(locals);
    const id = await idIn(request);
    const done = await inDistrict(command.districtId, (tx) =>
      declineJoinRequest(tx, { command, id }),
    ).catch(gone);
    return done ? { declined: { id, name: done.name } } : fail(409, { isGone: true });
  },

  reopen: async ({ locals, request }) => {
    const command = commandOf(locals);
    const id = await idIn(request);
    const done = await inDistrict(command.districtId, async (tx) => {
      await reopenJoinRequest(tx, { command, id });
      return true;
    }).catch(gone);
    return done ? leadToPeople(locals) : fail(409, { isGone: true });
  },

  'bring-back': async ({ locals, request }) => {
    const command = commandOf(locals);
    const id = await idIn(request);
    const refused = await inDistrict(command.districtId, (tx) => bringBack(tx, { command, id }))
      .then(() => null)
      .catch(refusalOf);
    if (refused === null) return leadToPeople(locals, { what: 'returned', id });
    if (refused.code !== 'address_taken') return leadToPeople(locals);
    const other = await inDistrict(command.districtId, (tx) =>
      findMember(tx, { id: refused.personId ?? '', now: locals.now }),
    );
    return fail(409, { taken: other?.name ?? '' });
  },

  erase: async ({ locals, request }) => {
    const command = commandOf(locals);
    const id = await idIn(request);
    // Pressed twice: it is done.
    await eraseNow({ command, id }).catch(refusalOf);
    return leadToPeople(locals, { what: 'erased' });
  },

  'withdraw-cards': async ({ locals }) => {
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => withdrawCards(tx, { command }));
    return leadToPeople(locals, { what: 'cards-withdrawn' });
  },
};

async function idIn(request: Request): Promise<string> {
  const id = typed(await sentForm(request), 'id');
  return isId(id) ? id : error(404);
}

function refusalOf(caught: unknown): MemberError {
  if (caught instanceof MemberError) return caught;
  throw caught;
}

function gone(caught: unknown): null {
  refusalOf(caught);
  return null;
}
