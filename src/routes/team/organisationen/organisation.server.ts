import { error, fail, redirect } from '@sveltejs/kit';
import {
  parseOrganisationForm,
  readOrganisationForm,
  type OrganisationFormError,
  type OrganisationFormValues,
} from '#modules/organisations/forms.ts';
import {
  differences,
  mayEditOrganisation,
  onlyProposes,
  OrganisationError,
  organisationMessages,
  type OrganisationDetails,
  type StoredOrganisation,
} from '#modules/organisations/index.ts';
import {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  findOrganisationSettings,
  proposeChange,
  restoreOrganisation,
  updateOrganisation,
} from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictures } from '#platform/files/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, personOf } from '#routes/context.server.ts';
import { readFormWithPicture, type PictureAnswer } from '../form-with-picture.server.ts';
import { saveThing, type Kind } from '../kept-thing.server.ts';

/** What the page shows when something is wrong, or a picture has come. */
export interface OrganisationAnswer {
  values: OrganisationFormValues;
  errors: OrganisationFormError[];
  problems: string[];
  picture?: PictureAnswer | null;
}

export const organisations: Kind<StoredOrganisation, OrganisationFormValues> = {
  path: '/team/organisationen',
  find: findOrganisation,
  remove: deleteOrganisation,
  restore: restoreOrganisation,
  table: 'organisation',
  isRefusal: (caught) => caught instanceof OrganisationError,
  tellConflict({ values, stored, locale }) {
    const { organisation } = parseOrganisationForm(values);
    const told = organisation ? differences({ before: stored, after: organisation, locale }) : [];
    const lines = told.map(({ label, before }) => `${label}: ${before}`);
    return [organisationMessages.in(locale)('organisations.conflict'), ...lines];
  },
  tellInUse: (name, locale) => organisationMessages.in(locale)('organisations.in_use', { name }),
};

/** Somebody else's entry is not found. */
export function refuseForeign(locals: App.Locals, id: string): void {
  if (!mayEditOrganisation({ editor: personOf(locals), id })) error(404);
}

/** Whether what this person saves waits for a yes. */
export async function proposesOnly(tx: Tx, locals: App.Locals): Promise<boolean> {
  const { needsApproval } = await findOrganisationSettings(tx);
  return onlyProposes({ editor: personOf(locals), needsApproval });
}

interface Sent {
  locals: App.Locals;
  request: Request;
  /** Null on the page for new ones. */
  id: string | null;
}

/** Stores a picture and shows the form again, with everything else as it was sent. */
export async function uploadForOrganisation(sent: Sent) {
  const { values, picture } = await readSent({ ...sent, isUpload: true });
  const shown: OrganisationAnswer = { values, errors: [], problems: [], picture };
  return picture ? fail(422, shown) : shown;
}

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveOrganisation({ locals, ...sent }: Sent) {
  const { values, picture } = await readSent({ ...sent, locals, isUpload: false });
  if (picture) return fail(422, { values, errors: [], problems: [], picture });
  const { organisation, errors } = parseOrganisationForm(values);
  if (!organisation) return fail(400, { values, errors, problems: [] });
  const { districtId, personId, now } = commandOf(locals);
  const { isMissing, proposes } = await inDistrict(districtId, async (tx) => ({
    isMissing: await isPictureMissing(tx, organisation.pictureId),
    proposes: await proposesOnly(tx, locals),
  }));
  if (isMissing) {
    const missing: OrganisationFormError = { field: 'pictureId', code: 'picture' };
    return fail(400, { values, errors: [missing], problems: [] });
  }
  if (proposes) return propose({ locals, values, organisation });
  return saveThing(organisations, {
    locals,
    values,
    async write(tx, before) {
      const { id } = values;
      if (before) {
        const { version } = before;
        await updateOrganisation(tx, { command: commandOf(locals), id, version, organisation });
      } else {
        await createOrganisation(tx, { ...organisation, id, districtId, personId, now });
      }
    },
  });
}

async function propose({
  locals,
  values,
  organisation: details,
}: {
  locals: App.Locals;
  values: OrganisationFormValues;
  organisation: OrganisationDetails;
}) {
  const command = commandOf(locals);
  const { id } = values;
  try {
    await inDistrict(command.districtId, (tx) => proposeChange(tx, { command, id, details }));
  } catch (caught) {
    if (!(caught instanceof OrganisationError)) throw caught;
    if (caught.code !== 'unchanged') error(404);
    const problem = organisationMessages.in(locals.locale)('organisations.unchanged');
    return fail(409, { values, errors: [], problems: [problem] });
  }
  redirect(303, localPath(locals.locale, `${organisations.path}?vorschlag=proposed&nr=${id}`));
}

async function readSent({ locals, request, id, isUpload }: Sent & { isUpload: boolean }) {
  const read = await readFormWithPicture({ request, locals, isExpected: isUpload });
  const sent = readOrganisationForm(read.form);
  const known = id ?? (isId(sent.id) ? sent.id : newId());
  // The page for new ones may be sent twice; for somebody's own entry, its address says which.
  if (id !== null) refuseForeign(locals, id);
  const values = { ...sent, id: known, pictureId: read.storedId ?? sent.pictureId };
  return { values, picture: read.refused };
}

async function isPictureMissing(tx: Tx, pictureId: string | null): Promise<boolean> {
  return (
    pictureId !== null && !(await findPictures(tx, [pictureId], { for: 'team' })).has(pictureId)
  );
}
