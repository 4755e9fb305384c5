import { fail, redirect } from '@sveltejs/kit';
import { setUpForm, type SetUp } from '#modules/districts/forms.ts';
import { DistrictError, setUpMessages, toHostName } from '#modules/districts/index.ts';
import { listOperated } from '#modules/districts/server.ts';
import { operatorMessages } from '#modules/operators/index.ts';
import { askGlobally } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { makeDistrict } from './make.server.ts';
import type { Actions } from './$types.js';

const fields = [
  ...(['name', 'town', 'postalCode', 'state', 'timeZone'] as const),
  ...(['host', 'personName', 'address'] as const),
] as const;

export const actions: Actions = {
  make: async ({ locals, request, url }) => {
    const { locale, now } = locals;
    const t = operatorMessages.in(locale);
    const form = await sentForm(request);
    const values = Object.fromEntries(
      fields.map((field) => [field, typed(form, field).slice(0, 300)]),
    ) as Record<(typeof fields)[number], string>;
    const parsed = setUpForm.safeParse(values);
    const host = toHostName(values.host);
    const wrong = (parsed.error?.issues ?? []).map(({ path }) => path[0] as keyof SetUp);
    const errors: { name: string; text: string }[] = [...new Set(wrong)].map((name) => ({
      name,
      text: setUpMessages.in(locale)(`districts.set-up.error.${name}`),
    }));
    if (!host) errors.push({ name: 'host', text: t('operators.host.error.shape') });
    const homeless = (await askGlobally(listOperated)).find(({ hosts }) => hosts.length === 0);
    if (homeless) {
      errors.push({ name: 'host', text: t('operators.new.homeless', { name: homeless.name }) });
    }
    if (!parsed.success || !host || errors.length > 0) return fail(400, { values, errors });
    let id: string;
    try {
      const { protocol, port } = url;
      id = await makeDistrict({ setUp: parsed.data, host, protocol, port, locale, now });
    } catch (caught) {
      if (!(caught instanceof DistrictError) || caught.code !== 'host_taken') throw caught;
      const text = t('operators.host.error.host_taken');
      return fail(409, { values, errors: [{ name: 'host', text }] });
    }
    redirect(303, localPath(locale, `/betrieb/${id}?angelegt`));
  },
};
