import { fail, redirect } from '@sveltejs/kit';
import { checkPreferences, readPreferences } from '#modules/mailing/forms.ts';
import { settingsPath } from '#modules/mailing/index.ts';
import { changePreferences, findPersonal, stayByLink } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = { neu: 'welcome', gespeichert: 'saved', geblieben: 'back' } as const;

export const load: PageServerLoad = async ({ locals, params, setHeaders, url }) => {
  const { id, timeZone, contact } = districtOf(locals);
  keepPersonal(setHeaders);
  const entry = await inDistrict(id, (tx) => findPersonal(tx, params.token));
  const said = Object.entries(done).find(([name]) => url.searchParams.has(name))?.[1] ?? null;
  return { entry, timeZone, mail: contact.mail, done: entry?.state === 'active' ? said : null };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const command = commandOf(locals);
    const values = readPreferences(await sentForm(request));
    const errors = checkPreferences(values);
    if (errors.length > 0) return fail(400, { values, errors });
    const isSaved = await inDistrict(command.districtId, (tx) =>
      changePreferences(tx, { command, token: params.token, preferences: values }),
    );
    if (!isSaved) return fail(404, { values, errors: [] });
    redirect(303, localPath(locals.locale, `${settingsPath(params.token)}?gespeichert`));
  },

  stay: async ({ locals, params }) => {
    const command = commandOf(locals);
    const isBack = await inDistrict(command.districtId, (tx) =>
      stayByLink(tx, { command, token: params.token }),
    );
    if (!isBack) return fail(404, { values: null, errors: [] });
    redirect(303, localPath(locals.locale, `${settingsPath(params.token)}?geblieben`));
  },
};
