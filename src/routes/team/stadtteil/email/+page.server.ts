import { fail, redirect } from '@sveltejs/kit';
import { mailSettingsMessages } from '#modules/districts/index.ts';
import { noteStep } from '#modules/districts/server.ts';
import { findAddress } from '#modules/people/server.ts';
import { askGlobally, globally, inDistrict } from '#platform/database/transaction.server.ts';
import { readMailSettings, sendAtOnce } from '#platform/mail/at-once.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { commandOf, districtOf, sessionOf } from '#routes/context.server.ts';
import { readStep, saveStep } from '../step.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { id } = districtOf(locals);
  return {
    setUp: await inDistrict(id, (tx) => readStep(tx, 'mail')),
    settings: readMailSettings(senderOf(locals)),
    address: await ownAddress(locals),
  };
};

export const actions: Actions = {
  test: async ({ locals }) => {
    const { locale, now } = locals;
    const { id, name } = districtOf(locals);
    const retryAt = await globally((tx) =>
      countAttempt(tx, { what: 'test-mail', whom: id, limit: 10, minutes: 60, now }),
    );
    if (retryAt) {
      const minutes = Math.ceil((retryAt.getTime() - now.getTime()) / 60_000);
      return fail(429, { result: null, minutes });
    }
    const t = mailSettingsMessages.in(locale);
    const result = await sendAtOnce({
      to: await ownAddress(locals),
      sender: senderOf(locals),
      subject: t('districts.mail.subject'),
      text: t('districts.mail.text', { district: name }),
      now,
    });
    if (result.state === 'sent') {
      const command = commandOf(locals);
      await inDistrict(id, (tx) => noteStep(tx, { command, step: 'mail' }));
    }
    return { result, minutes: null };
  },

  /** Goes on, whatever came of it: whoever runs the machine may have to put it right. */
  next: async ({ locals }) => {
    await saveStep(locals, {
      step: 'mail',
      change: (tx, command) => noteStep(tx, { command, step: 'mail' }),
    });
    redirect(303, '/team/stadtteil/email');
  },
};

function senderOf(locals: App.Locals) {
  const { name, contact } = districtOf(locals);
  return { name, address: contact.mail ?? null };
}

async function ownAddress(locals: App.Locals): Promise<string> {
  const { accountId } = sessionOf(locals);
  return (await askGlobally((tx) => findAddress(tx, accountId))) ?? '';
}
