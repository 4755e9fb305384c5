import { fail } from '@sveltejs/kit';
import { listOrganisations } from '#modules/organisations/server.ts';
import {
  findMemberErrors,
  grantsOf,
  readMemberForm,
  type MemberFormError,
  type MemberFormValues,
} from '#modules/people/forms.ts';
import { accountMessages, MemberError, memberMessages } from '#modules/people/index.ts';
import { addMember, changeMember, findMember, inviteMember } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed, wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../sign-in.server.ts';
import { readOrganisationChoice } from '../organisation-choice.server.ts';
import { leadToPeople } from './said.server.ts';

/** What the form shows when something is wrong. */
export interface MemberAnswer {
  values: MemberFormValues;
  errors: MemberFormError[];
  problems: string[];
  /** A name that was typed and that no organisation has. */
  organisationName?: string;
}

/** Writes down who was typed and invites them where there is an address, or hands everything back with what is wrong. */
export async function saveMember({
  locals,
  request,
  url,
}: {
  locals: App.Locals;
  request: Request;
  url: URL;
}) {
  const form = await sentForm(request);
  const named = await readOrganisationChoice(locals, typed(form, 'organisationName'));
  if (isId(named)) form.append('organisationIds', named);
  const sent = readMemberForm(form);
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const command = commandOf(locals);
  const { locale, now } = locals;
  const { id, name, phone, address } = values;
  const organisationName = isId(named) ? '' : named;
  // Whoever typed a name has named somebody: the sentence about that name says enough.
  const errors = findMemberErrors(values).filter(
    ({ field }) => field !== 'organisationIds' || organisationName === '',
  );
  if (errors.length > 0 || organisationName) {
    return fail(400, { values, errors, problems: [], organisationName });
  }
  const origin = await linkOrigin({ locals, url });
  const details = { name, phone, roles: grantsOf(values) };
  let isInvited = false;
  try {
    await inDistrict(command.districtId, async (tx) => {
      await refuseUnknownOrganisations(values.organisationIds, (ids) =>
        listOrganisations(tx).then((all) => ids.every((one) => all.some(({ id }) => id === one))),
      );
      const before = await findMember(tx, { id, now });
      if (values.version === '' && !before) await addMember(tx, { command, id, details });
      else {
        const version =
          values.version === '' ? (before?.version ?? -1) : wholeNumberIn(values.version);
        // Who has no account cannot say it themselves.
        const onBehalfOf = before?.access === 'open' ? null : id;
        await changeMember(tx, { command: { ...command, onBehalfOf }, id, version, details });
      }
      const isNew = address !== '' && address !== before?.address;
      if (!isNew || before?.access === 'open') return;
      await inviteMember(tx, { command, personId: id, address, origin, locale });
      isInvited = true;
    });
  } catch (caught) {
    if (!(caught instanceof MemberError)) throw caught;
    return refuse({ caught, values, locals });
  }
  return leadToPeople(locals, { what: isInvited ? 'invited' : 'saved', id });
}

/** A form from elsewhere may name any id; a delegate of nothing could not be told apart from one of something. */
async function refuseUnknownOrganisations(
  ids: string[],
  areKnown: (ids: string[]) => Promise<boolean>,
): Promise<void> {
  if (ids.length > 0 && !(await areKnown(ids))) throw new MemberError('not_found');
}

/** Why a command was refused, in words; what was typed stays. */
export async function refuse({
  caught,
  values,
  locals,
}: {
  caught: MemberError;
  values: MemberFormValues;
  locals: App.Locals;
}) {
  const { locale, now } = locals;
  const { code, personId } = caught;
  if (code === 'not_found') return leadToPeople(locals);
  const t = memberMessages.in(locale);
  const { districtId } = commandOf(locals);
  const [stored, other] = await inDistrict(districtId, async (tx) => [
    await findMember(tx, { id: values.id, now }),
    personId ? await findMember(tx, { id: personId, now }) : null,
  ]);
  const { name } = values;
  const told = t(`people.member.refused.${code}`, { name, other: other?.name ?? '' });
  if (code !== 'changed_meanwhile' || !stored) {
    return fail(409, { values, errors: [], problems: [told] });
  }
  const says = accountMessages.in(locale);
  const theirs = [
    `${t('people.member.name')}: ${stored.name}`,
    ...(stored.phone ? [`${t('people.member.phone')}: ${stored.phone}`] : []),
    ...[...new Set(stored.roles.map(({ role }) => role))].map((role) =>
      says(`people.role.${role}`),
    ),
  ];
  const current = { ...values, version: String(stored.version) };
  return fail(409, { values: current, errors: [], problems: [told, ...theirs] });
}
