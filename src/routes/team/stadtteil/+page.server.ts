import { fail } from '@sveltejs/kit';
import {
  parseDetailsForm,
  readDetailsForm,
  valuesOfDetails,
  type DetailsFormError,
  type DetailsFormValues,
} from '#modules/districts/forms.ts';
import { detailsMessages, type StoredDistrictDetails } from '#modules/districts/index.ts';
import { findDistrictDetails, updateDistrictDetails } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { readStep, saveStep } from './step.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const stored = await readDetails(locals);
  return {
    setUp: await inDistrict(districtOf(locals).id, (tx) => readStep(tx, 'carrier')),
    values: valuesOfDetails(stored, districtOf(locals)),
    isCarrierKnown: Boolean(stored.carrier.name),
    isSaved: url.searchParams.has('gespeichert'),
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const values = readDetailsForm(await sentForm(request));
    const isCarrierKnown = Boolean((await readDetails(locals)).carrier.name);
    const { details, errors } = parseDetailsForm(values, { isCarrierKnown });
    if (!details) return fail(400, answer({ values, errors }));
    const version = wholeNumberIn(values.version);
    await saveStep(locals, {
      step: 'carrier',
      change: (tx, command) => updateDistrictDetails(tx, { command, version, details }),
    });
    const stored = await readDetails(locals);
    const problems = tellConflict({ values, stored, locale: locals.locale });
    const current = { ...values, version: String(stored.version) };
    return fail(409, answer({ values: current, problems }));
  },
};

function readDetails(locals: App.Locals): Promise<StoredDistrictDetails> {
  const { id } = districtOf(locals);
  return inDistrict(id, (tx) => findDistrictDetails(tx, id));
}

function answer({
  values,
  errors = [],
  problems = [],
}: {
  values: DetailsFormValues;
  errors?: DetailsFormError[];
  problems?: string[];
}) {
  return { values, errors, problems };
}

/** That somebody else saved meanwhile, and what stands in their version, line by line. */
function tellConflict({
  values,
  stored,
  locale,
}: {
  values: DetailsFormValues;
  stored: StoredDistrictDetails;
  locale: Locale;
}): string[] {
  const t = detailsMessages.in(locale);
  const { version: _, ...theirs } = valuesOfDetails(stored);
  const fields = Object.keys(theirs) as (keyof typeof theirs)[];
  const lines = fields
    .filter((field) => values[field] !== theirs[field])
    .map((field) => {
      const said = theirs[field] || t('districts.details.empty');
      return `${t(`districts.details.field.${field}`)}: ${said}`;
    });
  return [t('districts.details.conflict'), ...lines];
}
