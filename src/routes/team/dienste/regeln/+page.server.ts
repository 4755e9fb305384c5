import { fail, redirect } from '@sveltejs/kit';
import { parseSettingsForm, readSettingsForm } from '#modules/duties/forms.ts';
import { closesByItselfChoices, reminderChoices, standInChoices } from '#modules/duties/index.ts';
import { changeDutySettings, findDutySettings } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { actByMail } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const settings = await inDistrict(districtOf(locals).id, findDutySettings);
  return {
    values: {
      standInMinutes: String(settings.standInMinutes),
      reminderHour: String(settings.reminderHour),
      closesByItself: settings.closesByItself as string,
      version: String(settings.version),
    },
    minutes: [...standInChoices],
    hours: [...reminderChoices],
    closes: [...closesByItselfChoices],
    isSaved: url.searchParams.has('gespeichert'),
  };
};

export const actions: Actions = {
  save: async ({ locals, request, url }) => {
    const values = readSettingsForm(await sentForm(request));
    const settings = parseSettingsForm(values);
    if (!settings) return fail(400, { problem: 'choice' as const });
    const version = wholeNumberIn(values.version);
    const problem = await actByMail({ locals, url }, (tx, command) =>
      changeDutySettings(tx, { command, version, settings }),
    );
    if (problem) return fail(409, { problem: 'changed_meanwhile' as const });
    redirect(303, localPath(locals.locale, '/team/dienste/regeln?gespeichert'));
  },
};
