import { redirect, type RequestEvent } from '@sveltejs/kit';
import { feedMessages } from '#modules/calendar/index.ts';
import {
  findDateCalendar,
  findEventCalendar,
  findFeed,
  type DateFileAnswer,
  type FeedAnswer,
  type FeedFormat,
} from '#modules/calendar/server.ts';
import { etagOf } from '#platform/cache/etag.server.ts';
import { pageCache } from '#platform/cache/page-cache.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';

const contentTypes: Record<FeedFormat, string> = {
  ics: 'text/calendar; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The answer to a GET of `/termine.ics`, `.rss` or `.json`. */
export async function answerFeed(event: RequestEvent, format: FeedFormat): Promise<Response> {
  const request = requestOf(event);
  const answer = await inDistrict(request.district.id, (tx) =>
    findFeed(tx, { ...request, format, parameters: event.url.searchParams }),
  );
  return respond({ event, answer, format, name: 'termine' });
}

/** The answer to a GET of `/termine/<slug>.ics`. */
export async function answerEventCalendar(event: RequestEvent, slug: string): Promise<Response> {
  const request = requestOf(event);
  const answer = await inDistrict(request.district.id, (tx) =>
    findEventCalendar(tx, { ...request, slug }),
  );
  return respond({ event, answer, format: 'ics', name: slug });
}

/**
 * The answer to a GET of `/termine/<slug>/<date>.ics`. Where there is no such date it leads to the date's page, which
 * says so (404) and when the event is instead.
 */
export async function answerDateCalendar(
  event: RequestEvent,
  { slug, date }: { slug: string; date: string },
): Promise<Response> {
  const request = requestOf(event);
  const answer = await inDistrict(request.district.id, (tx) =>
    findDateCalendar(tx, { ...request, slug, date }),
  );
  if (answer.kind === 'found') {
    const type = `${contentTypes.ics}; method=PUBLISH`;
    return send({ event, answer, type, file: `${slug}-${date}.ics` });
  }
  // None of these for ever: dates move once more, and names come back.
  redirect(302, localPath(event.locals.locale, `/termine/${otherPath({ answer, slug, date })}`));
}

function otherPath({
  answer,
  slug,
  date,
}: {
  answer: Exclude<DateFileAnswer, { kind: 'found' }>;
  slug: string;
  date: string;
}): string {
  if (answer.kind === 'renamed') return `${answer.slug}/${date}.ics`;
  if (answer.kind === 'moved') return `${slug}/${answer.to}.ics`;
  return `${slug}/${encodeURIComponent(date)}`;
}

function requestOf({ locals, url }: RequestEvent) {
  const reader = { locale: locals.locale, origin: url.origin };
  return { district: districtOf(locals), reader, now: locals.now };
}

function respond({
  event,
  answer,
  format,
  name,
}: {
  event: RequestEvent;
  answer: FeedAnswer;
  format: FeedFormat;
  name: string;
}): Response {
  const { locals } = event;
  if (answer.kind === 'renamed') {
    // Not for ever: it may get its old name back.
    redirect(307, localPath(locals.locale, `/termine/${answer.slug}.ics`));
  }
  if (answer.kind === 'unknown') return refuse(event, answer.problem);
  const file = format === 'ics' ? `${name}.ics` : null;
  return send({ event, answer, type: contentTypes[format], file });
}

function send({
  event,
  answer,
  type,
  file,
}: {
  event: RequestEvent;
  answer: Extract<FeedAnswer, { kind: 'found' }>;
  type: string;
  file: string | null;
}): Response {
  event.locals.staleAt.push(...answer.staleAt);
  const { text, changedAt } = answer;
  const etag = etagOf(text);
  const headers = new Headers({
    'content-type': type,
    // Kept, but asked for again each time: a date cancelled now must not wait in somebody's cache.
    'cache-control': 'public, no-cache',
    etag,
  });
  if (changedAt) headers.set('last-modified', changedAt.toUTCString());
  if (file) headers.set('content-disposition', `inline; filename="${file}"`);
  return isKnown(event, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

/**
 * The page cache answers 304 by itself, so it must get a whole answer to keep; only what does not pass it is
 * answered so here. If-Modified-Since is not looked at: an event that is deleted or leaves a category changes a feed
 * without leaving a later date in it.
 */
function isKnown({ request, locals }: RequestEvent, etag: string): boolean {
  const isKept = pageCache() && request.method === 'GET' && !locals.session;
  return !isKept && (request.headers.get('if-none-match')?.includes(etag) ?? false);
}

function refuse({ locals }: RequestEvent, problem: string): Response {
  const t = feedMessages.in(locals.locale);
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  const say = (text: string, status: number) =>
    new Response(`${text}\n`, { status, headers: plain });
  switch (problem) {
    case 'category':
      return say(t('calendar.feed.unknown_category'), 404);
    case 'organisation':
      return say(t('calendar.feed.unknown_organisation'), 404);
    case 'event':
      return say(t('calendar.feed.unknown_event'), 404);
    default:
      return say(t('calendar.feed.unknown_date'), 400);
  }
}
