import { fail } from '@sveltejs/kit';
import { districtParts, usesPart } from '#modules/districts/index.ts';
import { findDistrictVersion, updateParts } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { readStep, saveStep } from '../step.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const { id, contact } = district;
  return inDistrict(id, async (tx) => ({
    setUp: await readStep(tx, 'parts'),
    version: await findDistrictVersion(tx, id),
    used: districtParts.filter((part) => usesPart(district, part)),
    street: contact.street ?? null,
    isSaved: url.searchParams.has('gespeichert'),
  }));
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const form = await sentForm(request);
    const named = form.getAll('parts').map(String);
    const used = districtParts.filter((part) => named.includes(part));
    const version = wholeNumber(form, 'version');
    await saveStep(locals, {
      step: 'parts',
      change: (tx, command) => updateParts(tx, { command, version, used }),
    });
    return fail(409, { used });
  },
};
