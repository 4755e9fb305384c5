import { fail, redirect } from '@sveltejs/kit';
import {
  parseOrganisationForm,
  readOrganisationForm,
  valuesOfOrganisation,
  type OrganisationFormError,
  type OrganisationFormValues,
} from '#modules/organisations/forms.ts';
import {
  OrganisationError,
  organisationMessages,
  type Organisation,
} from '#modules/organisations/index.ts';
import {
  createOrganisation,
  findOrganisation,
  updateOrganisation,
} from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';

/** What the page shows when something is wrong. */
export interface OrganisationAnswer {
  values: OrganisationFormValues;
  errors: OrganisationFormError[];
  problems: string[];
}

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveOrganisation({
  locals,
  request,
}: {
  locals: App.Locals;
  request: Request;
}) {
  const sent = readOrganisationForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { organisation, errors } = parseOrganisationForm(values);
  if (!organisation) return fail(400, { values, errors, problems: [] });
  try {
    await inDistrict(districtOf(locals).id, (tx) => save(tx, { locals, values, organisation }));
  } catch (caught) {
    return refuse({ caught, locals, values });
  }
  redirect(303, localPath(locals.locale, `/team/organisationen?erledigt=saved&nr=${values.id}`));
}

/** The form for a new organisation that is sent again with another text corrects the first. */
async function save(
  tx: Tx,
  {
    locals,
    values,
    organisation,
  }: {
    locals: App.Locals;
    values: OrganisationFormValues;
    organisation: Pick<Organisation, 'name' | 'kind' | 'website'>;
  },
): Promise<void> {
  const command = commandOf(locals);
  const { districtId, personId, now } = command;
  const { id } = values;
  const stored = await findOrganisation(tx, id);
  if (!stored && values.version === '') {
    await createOrganisation(tx, { ...organisation, id, districtId, personId, now });
    return;
  }
  const version = values.version === '' ? (stored?.version ?? 0) : Number(values.version);
  await updateOrganisation(tx, { command, id, version, organisation });
}

async function refuse({
  caught,
  locals,
  values,
}: {
  caught: unknown;
  locals: App.Locals;
  values: OrganisationFormValues;
}) {
  const { locale } = locals;
  const t = organisationMessages.in(locale);
  const { id: districtId } = districtOf(locals);
  if (!(caught instanceof OrganisationError)) throw caught;
  const stored = await inDistrict(districtId, (tx) => findOrganisation(tx, values.id));
  if (!stored || stored.deletedAt) redirect(303, localPath(locale, '/team/organisationen'));
  const theirs = valuesOfOrganisation(stored);
  const said = { ...theirs, kind: t(`organisations.kind.${stored.kind}`) };
  const lines = (['name', 'kind', 'website'] as const)
    .filter((field) => values[field] !== theirs[field])
    .map((field) => `${t(`organisations.field.${field}`)}: ${said[field]}`);
  const current = { ...values, version: theirs.version };
  return fail(409, {
    values: current,
    errors: [],
    problems: [t('organisations.conflict'), ...lines],
  });
}
