import { fail } from '@sveltejs/kit';
import { followState } from '#modules/calendar/server.ts';
import { nameForm, type DistrictName } from '#modules/districts/forms.ts';
import { findDistrictVersion, updateName } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { readStep, saveStep } from '../step.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, name, town, postalCode, state, timeZone } = districtOf(locals);
  return inDistrict(id, async (tx) => ({
    setUp: await readStep(tx, 'name'),
    version: await findDistrictVersion(tx, id),
    values: { name, town, postalCode, state, timeZone },
    isSaved: url.searchParams.has('gespeichert'),
  }));
};

const fields = ['name', 'town', 'postalCode', 'state', 'timeZone'] as const;

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const form = await sentForm(request);
    const values = Object.fromEntries(
      fields.map((field) => [field, typed(form, field).slice(0, 300)]),
    ) as unknown as DistrictName;
    const parsed = nameForm.safeParse(values);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map(({ path }) => path[0] as (typeof fields)[number]);
      return fail(400, { values, wrong: [...new Set(wrong)], isConflict: false });
    }
    await saveStep(locals, {
      step: 'name',
      change: async (tx, command) => {
        const name = parsed.data;
        const version = wholeNumber(form, 'version');
        const before = await updateName(tx, { command, version, name });
        if (before.state !== name.state) await followState(tx, { command, state: name.state });
      },
    });
    return fail(409, { values, wrong: [], isConflict: true });
  },
};
