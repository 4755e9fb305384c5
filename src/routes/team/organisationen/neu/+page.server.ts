import { emptyOrganisation } from '#modules/organisations/forms.ts';
import { newId } from '#platform/ids.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { saveOrganisation } from '../organisation.server.ts';

export const load: PageServerLoad = () => ({ values: emptyOrganisation(newId()) });

export const actions: Actions = { save: saveOrganisation };
