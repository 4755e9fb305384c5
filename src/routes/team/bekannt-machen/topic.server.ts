import { error, fail, redirect } from '@sveltejs/kit';
import { AnnouncementError, type MarkState } from '#modules/announcements/index.ts';
import {
  collectOffers,
  makeAllReady,
  pressEntry,
  readAnnouncements,
  type AnnouncementsOf,
  type ChannelOffer,
} from '#modules/announcements/server.ts';
import type { Notice, StoredEvent } from '#modules/calendar/index.ts';
import { findEvent, findNotice } from '#modules/calendar/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import { channels } from '../../../modules.server.ts';
import { topicPage } from './topic-page.server.ts';

/** One event or notice, as the address names it. */
export type AskedTopic = { eventId: string } | { noticeId: string };

/** Why something is not to be announced. */
export type Silence = 'team' | 'unpublished' | 'over';

interface Request {
  locals: App.Locals;
  url: URL;
  asked: AskedTopic;
}

const states = ['ready', 'done', 'withdrawn', 'not_needed', 'needed', 'undone'] as const;
const pressable = states.filter((state) => state !== 'ready');

/** The page of one event or notice: what to do on each way, and what lies ready. */
export async function loadTopic({ locals, url, asked }: Request) {
  const what = await whatItIs({ locals, asked });
  const read = await readTopic({ locals, url, asked });
  const done = states.find((one) => one === url.searchParams.get('erledigt')) ?? null;
  if (!read) return { ...what, done: null, page: null };
  const { of, offers } = read;
  const persons = of.entries.flatMap(({ mark }) => mark?.personId ?? []);
  const names = await inDistrict(districtOf(locals).id, (tx) =>
    listPersonNames(tx, [...new Set(persons)]),
  );
  return { ...what, done, page: topicPage({ of, offers, names, channels, locals }) };
}

/** What is to be told of it and what is ready; null where it is not to be told. */
export async function readTopic({
  locals,
  url,
  asked,
}: Request): Promise<{ of: AnnouncementsOf; offers: ChannelOffer[] } | null> {
  const district = districtOf(locals);
  const { locale, now } = locals;
  const where = { channels, district, locale, now, origin: await linkOrigin({ locals, url }) };
  const [of] = await inDistrict(district.id, (tx) => readAnnouncements(tx, { asked, ...where }));
  if (!of) return null;
  // Once somebody has made it ready: nothing is made for those who only look.
  const wants = ({ mark, isOpen, state }: AnnouncementsOf['entries'][number]) =>
    mark?.state === 'ready' || (isOpen && state === 'done') || (mark?.state === 'done' && !isOpen);
  return { of, offers: await collectOffers({ of, wants, ...where }) };
}

export async function makeReady({ locals, url, asked }: Request) {
  const origin = await linkOrigin({ locals, url });
  const where = { channels, district: districtOf(locals), locale: locals.locale, origin };
  return run({ locals, asked, state: 'ready' }, () =>
    makeAllReady({ command: commandOf(locals), asked, ...where }),
  );
}

export async function press({
  locals,
  request,
  asked,
}: Omit<Request, 'url'> & { request: globalThis.Request }) {
  const form = await sentForm(request);
  const state = pressable.find((one) => one === typed(form, 'state')) ?? error(400);
  const dateId = typed(form, 'date');
  const entry = {
    ...{ channel: typed(form, 'channel'), moment: typed(form, 'moment'), state },
    dateId: dateId === '' ? null : dateId,
    step: wholeNumber(form, 'step'),
  };
  if (entry.step < 0) error(400);
  const command = commandOf(locals);
  return run({ locals, asked, state }, async () => {
    await inDistrict(command.districtId, (tx) =>
      pressEntry(tx, { command, district: districtOf(locals), channels, asked, entry }),
    );
  });
}

/** Does it and leads back to the page, or says why nothing was done. */
async function run(
  { locals, asked, state }: { locals: App.Locals; asked: AskedTopic; state: MarkState },
  work: () => Promise<unknown>,
) {
  await whatItIs({ locals, asked });
  try {
    await work();
  } catch (caught) {
    if (!(caught instanceof AnnouncementError)) throw caught;
    return fail(409, { problem: caught.code });
  }
  const kind = 'eventId' in asked ? 'veranstaltung' : 'meldung';
  const id = 'eventId' in asked ? asked.eventId : asked.noticeId;
  const path = localPath(locals.locale, `/team/bekannt-machen/${kind}/${id}`);
  redirect(303, `${path}?erledigt=${state}`);
}

/** Its title and pages, also where it is not to be announced. A foreign or unknown one is not found. */
async function whatItIs({ locals, asked }: { locals: App.Locals; asked: AskedTopic }) {
  const id = 'eventId' in asked ? asked.eventId : asked.noticeId;
  if (!isId(id)) error(404);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const found = 'eventId' in asked ? await findEvent(tx, { id }) : await findNotice(tx, { id });
    if (!found || found.deletedAt) error(404);
    const folder = 'eventId' in asked ? 'veranstaltungen' : 'meldungen';
    return {
      kind: 'eventId' in asked ? ('event' as const) : ('notice' as const),
      silent: silenceOf(found),
      title: found.title,
      teamPath: localPath(locals.locale, `/team/${folder}/${id}`),
    };
  });
}

function silenceOf(found: StoredEvent | Notice): Silence {
  if ('audience' in found && found.audience === 'team') return 'team';
  return found.status === 'draft' || found.status === 'tentative' ? 'unpublished' : 'over';
}
