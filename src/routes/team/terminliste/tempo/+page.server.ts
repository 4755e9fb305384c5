import { fail, redirect } from '@sveltejs/kit';
import { changeSendingSettings, findSendingSettings } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const most = 1_000_000;

export const load: PageServerLoad = async ({ locals, url }) => ({
  ...(await inDistrict(districtOf(locals).id, (tx) => findSendingSettings(tx))),
  isSaved: url.searchParams.has('gespeichert'),
});

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const text = typed(await sentForm(request), 'mailsPerHour').trim();
    const mailsPerHour = text === '' ? null : Number(text.replaceAll('.', ''));
    if (
      mailsPerHour !== null &&
      !(Number.isInteger(mailsPerHour) && mailsPerHour >= 1 && mailsPerHour <= most)
    ) {
      return fail(400, { text });
    }
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) =>
      changeSendingSettings(tx, { command, mailsPerHour }),
    );
    redirect(303, localPath(locals.locale, '/team/terminliste/tempo?gespeichert'));
  },
};
