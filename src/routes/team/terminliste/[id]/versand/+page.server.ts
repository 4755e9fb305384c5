import { error, fail, redirect } from '@sveltejs/kit';
import { SendingError } from '#modules/mailing/index.ts';
import {
  findIssue,
  findProgress,
  listDeliveries,
  pauseSending,
  planSending,
  repeatable,
  resumeSending,
  sendAgain,
  startSending,
  stopSending,
} from '#modules/mailing/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

const steps = ['start', 'pause', 'resume', 'stop', 'again'] as const;
type Step = (typeof steps)[number];

export const load: PageServerLoad = async ({ locals, params, url, depends, setHeaders }) => {
  depends('mailing:progress');
  setHeaders({ 'cache-control': 'private, no-store' });
  const district = districtOf(locals);
  const origin = await linkOrigin({ locals, url });
  const isCoordination = personOf(locals).roles.includes('coordination');
  return inDistrict(district.id, async (tx) => {
    const issue = await findIssue(tx, params.id);
    if (!issue || issue.deletedAt) error(404);
    const { id, subject, slug, state, startedAt, finishedAt } = issue;
    const shown = { id, subject, slug, timeZone: district.timeZone, isCoordination };
    if (state === 'draft') {
      const plan = await planSending(tx, { issue, district, origin, now: locals.now });
      return { ...shown, plan, hasHost: origin !== '', progress: null };
    }
    const names = await listPersonNames(tx, issue.startedBy ? [issue.startedBy] : []);
    return {
      ...shown,
      plan: null,
      progress: (await findProgress(tx, { id, now: locals.now })) ?? error(404),
      startedBy: names.get(issue.startedBy ?? '') ?? null,
      startedAt: startedAt?.toISOString() ?? null,
      finishedAt: finishedAt?.toISOString() ?? null,
      ...(await listTrouble(tx, { id, isCoordination })),
      question: await readQuestion(tx, { id, url, isCoordination }),
      done: steps.find((step) => step === url.searchParams.get('erledigt')) ?? null,
    };
  });
};

export const actions: Actions = {
  start: async (event) => {
    const { locals, params, request, url } = event;
    const form = await sentForm(request);
    const order = {
      id: params.id,
      version: wholeNumber(form, 'version'),
      seen: typed(form, 'seen'),
      district: districtOf(locals),
      origin: await linkOrigin({ locals, url }),
    };
    return act(event, 'start', (tx, command) => startSending(tx, { command, ...order }));
  },
  pause: (event) => simple(event, 'pause', pauseSending),
  resume: (event) => simple(event, 'resume', resumeSending),
  stop: (event) => simple(event, 'stop', stopSending),
  again: async (event) => {
    const form = await sentForm(event.request);
    const state = repeatable.find((one) => one === typed(form, 'state')) ?? error(400);
    const subscriptionId = typed(form, 'nr') || null;
    const { id } = event.params;
    return act(event, 'again', (tx, command) =>
      sendAgain(tx, { command, id, state, subscriptionId }),
    );
  },
};

type Command = ReturnType<typeof commandOf>;

function simple(
  event: RequestEvent,
  step: Step,
  run: (tx: Tx, of: { command: Command; id: string }) => Promise<unknown>,
) {
  return act(event, step, (tx, command) => run(tx, { command, id: event.params.id }));
}

async function act(
  { locals, params }: RequestEvent,
  step: Step,
  run: (tx: Tx, command: Command) => Promise<unknown>,
) {
  const command = commandOf(locals);
  try {
    await inDistrict(command.districtId, (tx) => run(tx, command));
  } catch (caught) {
    if (!(caught instanceof SendingError)) throw caught;
    if (caught.code === 'not_found') error(404);
    const { code, by, at } = caught;
    const names = await inDistrict(command.districtId, (tx) => listPersonNames(tx, by ? [by] : []));
    const name = names.get(by ?? '') ?? null;
    return fail(409, { problem: { code, name, at: at?.toISOString() ?? null } });
  }
  redirect(
    303,
    localPath(locals.locale, `/team/terminliste/${params.id}/versand?erledigt=${step}`),
  );
}

/** Addresses are for the coordination; others see how many. */
async function listTrouble(
  tx: Tx,
  { id, isCoordination }: { id: string; isCoordination: boolean },
) {
  const list = async (state: 'unclear' | 'failed') =>
    isCoordination
      ? (await listDeliveries(tx, { issueId: id, states: [state], perPage: 20 })).deliveries
      : [];
  return { unclear: await list('unclear'), failed: await list('failed') };
}

/** What is asked before it is done; an address of its own, so that it needs no script. */
async function readQuestion(
  tx: Tx,
  { id, url, isCoordination }: { id: string; url: URL; isCoordination: boolean },
) {
  const asked = url.searchParams.get('frage');
  if (asked === 'beenden') return { kind: 'stop' as const };
  const state = repeatable.find((one) => one === asked);
  if (!state || !isCoordination) return null;
  const subscriptionId = url.searchParams.get('nr');
  if (!subscriptionId) return { kind: 'again' as const, state, subscriptionId: '', address: null };
  const { deliveries } = await listDeliveries(tx, { issueId: id, states: [state], subscriptionId });
  const [one] = deliveries;
  return one ? { kind: 'again' as const, state, subscriptionId, address: one.address } : null;
}
