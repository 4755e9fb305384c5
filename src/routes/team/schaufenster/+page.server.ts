import { fail, redirect } from '@sveltejs/kit';
import {
  parseSettingsForm,
  readSettingsForm,
  valuesOfSettings,
  type SettingsFormError,
  type SettingsFormValues,
} from '#modules/displays/forms.ts';
import { DisplaysError, isSilent, seenWords } from '#modules/displays/index.ts';
import {
  changeScreenSettings,
  findScreenSeen,
  findScreenSettings,
  forgetDays,
} from '#modules/displays/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { locale, now } = locals;
  const { settings, seenAt } = await inDistrict(districtOf(locals).id, async (tx) => ({
    settings: await findScreenSettings(tx),
    seenAt: await findScreenSeen(tx),
  }));
  return {
    values: valuesOfSettings(settings),
    seen: seenWords({ seenAt, now, locale }),
    isKnown: seenAt !== null,
    isSilent: isSilent({ seenAt, now }),
    forgetDays,
    isSaved: url.searchParams.has('gespeichert'),
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const values = readSettingsForm(await sentForm(request));
    const { settings, errors } = parseSettingsForm(values);
    if (!settings) return fail(400, answer({ values, errors }));
    const command = commandOf(locals);
    const version = wholeNumberIn(values.version);
    try {
      await inDistrict(command.districtId, (tx) =>
        changeScreenSettings(tx, { command, version, settings }),
      );
    } catch (caught) {
      if (!(caught instanceof DisplaysError)) throw caught;
      const stored = await inDistrict(command.districtId, findScreenSettings);
      return fail(409, answer({ values: valuesOfSettings(stored), isConflict: true }));
    }
    redirect(303, localPath(locals.locale, '/team/schaufenster?gespeichert'));
  },
};

function answer({
  values,
  errors = [],
  isConflict = false,
}: {
  values: SettingsFormValues;
  errors?: SettingsFormError[];
  isConflict?: boolean;
}) {
  return { values, errors, isConflict };
}
