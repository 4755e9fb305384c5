import { fail, redirect } from '@sveltejs/kit';
import { DistrictError, toHostName } from '#modules/districts/index.ts';
import {
  addHost,
  removeHost,
  resumeDistrict,
  setLimits,
  suspendDistrict,
  withdrawEnding,
} from '#modules/districts/server.ts';
import { operatorMessages } from '#modules/operators/index.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandFor, operatedOf, readFigures } from '../operator.server.ts';
import { readLimits, valuesOfLimits, type LimitField, type LimitValues } from './limits-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale } = locals;
  const { suspendedAt, endsAt, createdAt, limits, ...district } = await operatedOf(params.id);
  const day = (instant: Date) =>
    formatInstant({ instant, style: 'numericDate', locale, timeZone: 'Europe/Berlin' });
  return {
    operated: { ...district, createdOn: day(createdAt) },
    suspendedOn: suspendedAt && day(suspendedAt),
    endsOn: endsAt && day(endsAt),
    limits: valuesOfLimits(limits),
    figures: await readFigures(district.id),
    said:
      (['angelegt', 'gespeichert', 'eingespielt'] as const).find((one) =>
        url.searchParams.has(one),
      ) ?? null,
  };
};

export const actions: Actions = {
  'add-host': async (event) => {
    const { locals, params, request } = event;
    const t = operatorMessages.in(locals.locale);
    const host = typed(await sentForm(request), 'host').slice(0, 300);
    const name = toHostName(host);
    const error = name
      ? await change(event, (tx, command) => addHost(tx, { command, host: name }))
      : t('operators.host.error.shape');
    return error ? fail(400, { ...none, host, hostError: error }) : lead(locals, params.id);
  },

  'remove-host': async (event) => {
    const { locals, params, request } = event;
    const host = typed(await sentForm(request), 'name');
    const error = await change(event, (tx, command) => removeHost(tx, { command, host }));
    return error ? fail(400, { ...none, hostError: error }) : lead(locals, params.id);
  },

  suspend: async (event) => {
    await change(event, suspendDistrict);
    return lead(event.locals, event.params.id);
  },

  resume: async (event) => {
    await change(event, resumeDistrict);
    return lead(event.locals, event.params.id);
  },

  keep: async (event) => {
    await change(event, withdrawEnding);
    return lead(event.locals, event.params.id);
  },

  limits: async (event) => {
    const { values, limits, wrong } = readLimits(await sentForm(event.request));
    if (wrong.length > 0) return fail(400, { ...none, limits: values, wrong });
    await change(event, (tx, command) => setLimits(tx, { command, limits }));
    return lead(event.locals, event.params.id);
  },
};

const none = {
  host: '',
  hostError: '',
  limits: null as LimitValues | null,
  wrong: [] as LimitField[],
};

/** @returns what hinders it, in words; nothing where it is done. */
async function change(
  { locals, params }: { locals: App.Locals; params: { id: string } },
  work: (tx: Tx, command: Command) => Promise<void>,
): Promise<string> {
  const { id } = await operatedOf(params.id);
  try {
    await inDistrict(id, (tx) => work(tx, commandFor(id, locals.now)));
    return '';
  } catch (caught) {
    if (!(caught instanceof DistrictError)) throw caught;
    if (caught.code !== 'host_taken' && caught.code !== 'last_host') throw caught;
    return operatorMessages.in(locals.locale)(`operators.host.error.${caught.code}`);
  }
}

function lead(locals: App.Locals, id: string): never {
  redirect(303, localPath(locals.locale, `/betrieb/${id}?gespeichert`));
}
