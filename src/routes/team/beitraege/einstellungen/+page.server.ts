import { fail, redirect } from '@sveltejs/kit';
import { readHashtags, showHashtags, socialPageMessages } from '#modules/social/index.ts';
import { changeSocialSettings, findSocialSettings } from '#modules/social/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, contact } = districtOf(locals);
  const { hashtags } = await inDistrict(id, findSocialSettings);
  const shown = showHashtags(readHashtags(hashtags).tags);
  return {
    hashtags: shown,
    account: contact.instagram ?? '',
    isSaved: url.searchParams.has('gespeichert'),
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const hashtags = oneLine(typed(await sentForm(request), 'hashtags'));
    const { refused } = readHashtags(hashtags);
    if (refused.length > 0) {
      const t = socialPageMessages.in(locals.locale);
      const words = refused.join(', ').slice(0, 200);
      return fail(400, { hashtags, error: t('social.hashtags.refused', { words }) });
    }
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => changeSocialSettings(tx, { command, hashtags }));
    redirect(303, localPath(locals.locale, '/team/beitraege/einstellungen?gespeichert'));
  },
};
