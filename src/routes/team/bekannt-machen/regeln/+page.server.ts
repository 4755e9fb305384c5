import { fail, redirect } from '@sveltejs/kit';
import { daysField, parseRules } from '#modules/announcements/forms.ts';
import { AnnouncementError, concernsOf, daysOf } from '#modules/announcements/index.ts';
import { changeRules, findRules, usedChannels } from '#modules/announcements/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { District } from '#modules/districts/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { channels } from '../../../../modules.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { locale } = locals;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const rules = await findRules(tx);
    const shown = await shownChannels(tx, districtOf(locals));
    return {
      version: rules.version,
      mayChange: personOf(locals).roles.includes('coordination'),
      isSaved: url.searchParams.has('gespeichert'),
      channels: shown.map((channel) => ({
        key: channel.key,
        text: channel.text(locale),
        icon: channel.icon,
        isOn: !rules.off.includes(channel.key),
        byItself: channel.report !== undefined,
        fields: channel.moments.flatMap((moment) =>
          concernsOf({ channel, moment }).map((kind) => ({
            name: daysField({ channel: channel.key, moment: moment.key, kind }),
            kind,
            moment: moment.text?.(locale) ?? '',
            days: daysOf({ channel, moment, rules })[kind],
          })),
        ),
      })),
    };
  });
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const form = await sentForm(request);
    const version = wholeNumber(form, 'version');
    const command = commandOf(locals);
    const answer = await inDistrict(command.districtId, async (tx) => {
      const shown = await shownChannels(tx, districtOf(locals));
      const before = await findRules(tx);
      const { rules, typed } = parseRules({ form, channels: shown, version, before });
      if (typed.errors.length > 0) return fail(400, { ...typed, isStale: false });
      try {
        await changeRules(tx, { command, rules });
      } catch (caught) {
        if (!(caught instanceof AnnouncementError)) throw caught;
        return fail(409, { ...typed, isStale: true });
      }
      return null;
    });
    if (answer) return answer;
    redirect(303, localPath(locals.locale, '/team/bekannt-machen/regeln?gespeichert'));
  },
};

/** Those that are switched off too: here they can be switched on again. */
const shownChannels = (tx: Tx, district: District) =>
  usedChannels(tx, { channels, rules: { off: [], days: {}, version: 0 }, district });
