import { fail } from '@sveltejs/kit';
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
  type StoredOrganisation,
} from '#modules/organisations/index.ts';
import {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  restoreOrganisation,
  updateOrganisation,
} from '#modules/organisations/server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../kept-thing.server.ts';

/** What the page shows when something is wrong. */
export interface OrganisationAnswer {
  values: OrganisationFormValues;
  errors: OrganisationFormError[];
  problems: string[];
}

export const organisations: Kind<StoredOrganisation, OrganisationFormValues> = {
  path: '/team/organisationen',
  find: findOrganisation,
  remove: deleteOrganisation,
  restore: restoreOrganisation,
  table: 'organisation',
  isRefusal: (caught) => caught instanceof OrganisationError,
  tellConflict({ values, stored, locale }) {
    const t = organisationMessages.in(locale);
    const theirs = valuesOfOrganisation(stored);
    const said = { ...theirs, kind: t(`organisations.kind.${stored.kind}`) };
    const lines = (['name', 'kind', 'website'] as const)
      .filter((field) => values[field] !== theirs[field])
      .map((field) => `${t(`organisations.field.${field}`)}: ${said[field]}`);
    return [t('organisations.conflict'), ...lines];
  },
  tellInUse: (name, locale) => organisationMessages.in(locale)('organisations.in_use', { name }),
};

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
  const { id } = values;
  const { organisation, errors } = parseOrganisationForm(values);
  if (!organisation) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  const { districtId, personId, now } = command;
  return saveThing(organisations, {
    locals,
    values,
    async write(tx, before) {
      if (before) {
        const { version } = before;
        await updateOrganisation(tx, { command, id, version, organisation });
      } else {
        await createOrganisation(tx, { ...organisation, id, districtId, personId, now });
      }
    },
  });
}
