import { fail, redirect } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import { parseSubscribeForm, readSubscribeForm } from '#modules/mailing/forms.ts';
import { consentWording, subscribeMessages, subscribePath } from '#modules/mailing/index.ts';
import { listArchive, requestSubscription } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf, linkOrigin } from '../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const { locale, now } = locals;
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone: district.timeZone }));
  return {
    wording: consentWording({ district, locale }),
    isSent: url.searchParams.has('gesendet'),
    archive: await inDistrict(district.id, (tx) => listArchive(tx)),
  };
};

export const actions: Actions = {
  subscribe: async (event) => {
    const { locals, request, url } = event;
    const { locale, now } = locals;
    const { id: districtId, timeZone } = districtOf(locals);
    const values = readSubscribeForm(await sentForm(request));
    const { address, errors } = parseSubscribeForm(values);
    if (errors) return fail(400, { values, errors, problem: null });
    const t = subscribeMessages.in(locale);
    const origin = await linkOrigin({ locals, url });
    if (!origin) {
      return fail(409, { values, errors: [], problem: t('mailing.error.unknown_host') });
    }
    const { name, categories } = values;
    const asked = { name, categories, locale: values.locale, address, origin };
    const client = clientOf(event);
    const limit = await inDistrict(districtId, (tx) =>
      requestSubscription(tx, { ...asked, districtId, client, now }),
    );
    if (limit) {
      const time = formatInstant({ instant: limit.retryAt, style: 'time', locale, timeZone });
      const problem = t('mailing.error.limited', { time });
      return fail(429, { values, errors: [], problem });
    }
    // The same for every address, known or not.
    redirect(303, localPath(locale, `${subscribePath}?gesendet`));
  },
};
