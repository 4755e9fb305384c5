import { fail, redirect } from '@sveltejs/kit';
import { operatorMessages } from '#modules/operators/index.ts';
import { requestOperatorSignIn } from '#modules/operators/server.ts';
import { addressField } from '#modules/people/forms.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf } from '../../sign-in.server.ts';
import { minutesUntil } from './minutes.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ setHeaders, url }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  return { hasLeft: url.searchParams.has('abgemeldet') };
};

export const actions: Actions = {
  request: async (event) => {
    const { locale, now } = event.locals;
    const t = operatorMessages.in(locale);
    const address = typed(await sentForm(event.request), 'address').slice(0, 300);
    const parsed = addressField.safeParse(address);
    if (!parsed.success) return fail(400, { address, error: t('operators.error.address') });
    const answer = await globally((tx) =>
      requestOperatorSignIn(tx, { address: parsed.data, client: clientOf(event), now }),
    );
    if ('retryAt' in answer) {
      const minutes = minutesUntil(answer.retryAt, now);
      return fail(429, { address, error: t('operators.error.limited', { minutes }) });
    }
    redirect(303, `${localPath(locale, '/betrieb/anmelden/code')}?a=${answer.token}`);
  },
};
