import { fail, redirect } from '@sveltejs/kit';
import { OrganisationError } from '#modules/organisations/index.ts';
import {
  changeOrganisationSettings,
  findOrganisationSettings,
} from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => ({
  settings: await inDistrict(districtOf(locals).id, findOrganisationSettings),
  isSaved: url.searchParams.has('gespeichert'),
});

export const actions: Actions = {
  save: async ({ locals, request, url }) => {
    const form = await sentForm(request);
    const command = commandOf(locals);
    const version = wholeNumber(form, 'version');
    const asksYearly = form.has('asksYearly');
    const origin = asksYearly ? await linkOrigin({ locals, url }) : '';
    // Its mails would lead nowhere.
    if (asksYearly && !origin) return fail(409, { isConflict: false });
    const settings = { needsApproval: form.has('needsApproval'), asksYearly, origin };
    try {
      await inDistrict(command.districtId, (tx) =>
        changeOrganisationSettings(tx, { command, version, settings }),
      );
    } catch (caught) {
      if (!(caught instanceof OrganisationError)) throw caught;
      return fail(409, { isConflict: true });
    }
    redirect(303, localPath(locals.locale, '/team/organisationen/einstellungen?gespeichert'));
  },
};
