import { error } from '@sveltejs/kit';
import { organisationOptions } from '#modules/organisations/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { valuesOfMember } from '#modules/people/forms.ts';
import { MemberError, worksAtComputer } from '#modules/people/index.ts';
import {
  findJoinRequest,
  findMember,
  inviteMember,
  leave,
  newPin,
  setPin,
  signOutEverywhere,
  withdrawInvitation,
} from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { refuse, saveMember } from '../member.server.ts';
import { leadToPeople } from '../said.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { member, asked, organisations, history } = await inDistrict(
    districtOf(locals).id,
    async (tx) => ({
      member: await memberOr404(tx, { locals, id: params.id }),
      asked: await findJoinRequest(tx, params.id),
      organisations: organisationOptions(await listOrganisations(tx)),
      history: await historyOf(tx, { locals, subject: 'person', id: params.id }),
    }),
  );
  if (member.leftAt) leadToPeople(locals, { what: 'left', id: member.id });
  const { id, name, address, access } = member;
  const values = valuesOfMember(member);
  return {
    ...{ id, name, address, access, values, asked, organisations, history },
    timeZone: districtOf(locals).timeZone,
    isOwn: id === personOf(locals).id,
    mayHavePin: worksAtComputer(member.roles.map(({ role }) => role)),
  };
};

export const actions: Actions = {
  save: saveMember,

  invite: async ({ locals, params, url }) => {
    const command = commandOf(locals);
    const origin = await linkOrigin({ locals, url });
    const { locale } = locals;
    return attempt({ locals, id: params.id }, async (tx, { id, address }) => {
      await inviteMember(tx, { command, personId: id, address, origin, locale });
      return 'invited';
    });
  },

  withdraw: ({ locals, params }) =>
    attempt({ locals, id: params.id }, async (tx, { id }) => {
      await withdrawInvitation(tx, { command: commandOf(locals), personId: id });
      return 'withdrawn';
    }),

  /** One that nobody chose: it stands on the page once, for the organising team to pass on. */
  pin: async ({ locals, params }) => {
    const command = commandOf(locals);
    const pin = newPin();
    const name = await inDistrict(command.districtId, async (tx) => {
      const member = await memberOr404(tx, { locals, id: params.id });
      if (member.leftAt || !worksAtComputer(member.roles.map(({ role }) => role))) error(409);
      const onBehalfOf = member.access === 'open' ? null : member.id;
      await setPin(tx, { command: { ...command, onBehalfOf }, personId: member.id, pin });
      return member.name;
    });
    return { pin: { name, pin }, values: null, errors: [], problems: [] };
  },

  'sign-out': ({ locals, params }) =>
    attempt({ locals, id: params.id }, async (tx, { id }) => {
      await signOutEverywhere(tx, { command: commandOf(locals), id });
      return 'signed-out';
    }),

  leave: ({ locals, params }) =>
    attempt({ locals, id: params.id }, async (tx, { id, version }) => {
      await leave(tx, { command: commandOf(locals), id, version });
      return 'left';
    }),
};

type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>;

async function attempt(
  { locals, id }: { locals: App.Locals; id: string },
  act: (tx: Tx, member: Member) => Promise<'invited' | 'withdrawn' | 'left' | 'signed-out'>,
) {
  const { id: districtId } = districtOf(locals);
  const member = await inDistrict(districtId, (tx) => memberOr404(tx, { locals, id }));
  try {
    const what = await inDistrict(districtId, (tx) => act(tx, member));
    return leadToPeople(locals, { what, id });
  } catch (caught) {
    if (!(caught instanceof MemberError)) throw caught;
    return refuse({ caught, values: valuesOfMember(member), locals });
  }
}

async function memberOr404(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<Member> {
  const { now } = locals;
  return (isId(id) ? await findMember(tx, { id, now }) : null) ?? error(404);
}
