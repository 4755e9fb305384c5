import { fail } from '@sveltejs/kit';
import {
  parseGuideForm,
  readGuideForm,
  valuesOfGuideEntry,
  type GuideFormError,
  type GuideFormValues,
} from '#modules/office/forms.ts';
import { guideMessages, OfficeError, type StoredGuideEntry } from '#modules/office/index.ts';
import {
  addGuideEntry,
  changeGuideEntry,
  deleteGuideEntry,
  findGuideEntry,
  restoreGuideEntry,
} from '#modules/office/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../../kept-thing.server.ts';

/** What the page shows when something is wrong. */
export interface GuideAnswer {
  values: GuideFormValues;
  errors: GuideFormError[];
  problems: string[];
}

const fields = ['name', 'phone', 'hours', 'bring', 'note'] as const;

export const guide: Kind<StoredGuideEntry, GuideFormValues> = {
  path: '/team/buero/wegweiser',
  find: findGuideEntry,
  remove: deleteGuideEntry,
  restore: restoreGuideEntry,
  table: 'guide_entry',
  isRefusal: (caught) => caught instanceof OfficeError,
  tellConflict({ values, stored, locale }) {
    const t = guideMessages.in(locale);
    const theirs = valuesOfGuideEntry(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const lines = differing.map((field) => `${t(`office.guide.field.${field}`)}: ${theirs[field]}`);
    return [t('office.guide.conflict'), ...lines];
  },
  tellInUse: (name, locale) => guideMessages.in(locale)('office.guide.in_use', { name }),
};

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveGuideEntry({
  locals,
  request,
}: {
  locals: App.Locals;
  request: Request;
}) {
  const sent = readGuideForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { entry, errors } = parseGuideForm(values);
  if (!entry) return fail(400, { values, errors, problems: [] });
  const command = commandOf(locals);
  return saveThing(guide, {
    locals,
    values,
    async write(tx, before) {
      const known = (await listChoices(tx)).some(({ id }) => id === entry.organisationId);
      const checked = { ...entry, organisationId: known ? entry.organisationId : null };
      if (!before) return addGuideEntry(tx, { command, entry: checked });
      return changeGuideEntry(tx, { command, version: before.version, entry: checked });
    },
  });
}

/** Organisations that an entry may be about. */
export async function listChoices(tx: Tx): Promise<{ id: string; name: string }[]> {
  return (await listOrganisations(tx)).map(({ id, name }) => ({ id, name }));
}
