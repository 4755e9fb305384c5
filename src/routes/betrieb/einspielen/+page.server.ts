import { fail, redirect } from '@sveltejs/kit';
import { operatorMessages } from '#modules/operators/index.ts';
import { CopyError, importDistrict } from '#modules/operators/server.ts';
import { readSentFile } from '#platform/files/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { copyRules } from '../../../modules.server.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  bring: async ({ locals, request }) => {
    const { locale, now } = locals;
    const t = operatorMessages.in(locale);
    let id: string | null;
    try {
      id = await readSentFile({
        request,
        name: 'copy',
        use: (source) => importDistrict({ source, rules: copyRules, now }),
      });
    } catch (caught) {
      if (!(caught instanceof CopyError)) throw caught;
      return fail(400, { error: t(`operators.import.error.${caught.code}`) });
    }
    if (id === null) return fail(400, { error: t('operators.import.error.broken') });
    redirect(303, localPath(locale, `/betrieb/${id}?eingespielt`));
  },
};
