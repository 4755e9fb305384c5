import { fail } from '@sveltejs/kit';
import {
  parseOrganisationForm,
  readOrganisationForm,
  valuesOfOrganisation,
} from '#modules/organisations/forms.ts';
import { OrganisationError } from '#modules/organisations/index.ts';
import { confirmByLink, correctByLink, findCheck } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Looking at it changes nothing: scanners of mail open every link. */
export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { now } = locals;
  const check = await inDistrict(districtOf(locals).id, (tx) => findCheck(tx, { token, now }));
  if (!check) return { check: null };
  const { organisation, answer } = check;
  return { check: { answer, values: valuesOfOrganisation(organisation), organisation } };
};

export const actions: Actions = {
  confirm: async ({ locals, params: { token } }) => {
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) => confirmByLink(tx, { command, token }));
    } catch (caught) {
      return refusalOf(caught);
    }
    return { done: 'confirmed' as const };
  },

  correct: async ({ locals, params: { token }, request }) => {
    const values = readOrganisationForm(await sentForm(request));
    const { organisation: details, errors } = parseOrganisationForm(values);
    if (!details) return fail(400, { values, errors });
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) => correctByLink(tx, { command, token, details }));
    } catch (caught) {
      if (caught instanceof OrganisationError && caught.code === 'unchanged') {
        return fail(409, { values, errors: [], isUnchanged: true });
      }
      return refusalOf(caught);
    }
    return { done: 'corrected' as const };
  },
};

function refusalOf(caught: unknown) {
  if (!(caught instanceof OrganisationError)) throw caught;
  return fail(409, { isOver: true });
}
