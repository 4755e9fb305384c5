import { redirect, type RequestEvent } from '@sveltejs/kit';
import { feedMessages } from '#modules/calendar/index.ts';
import {
  findEventCalendar,
  findFeed,
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
  locals.staleAt.push(...answer.staleAt);
  const { text, changedAt } = answer;
  const etag = etagOf(text);
  const headers = new Headers({
    'content-type': contentTypes[format],
    // Kept, but asked for again each time: a date cancelled now must not wait in somebody's cache.
    'cache-control': 'public, no-cache',
    etag,
  });
  if (changedAt) headers.set('last-modified', changedAt.toUTCString());
  if (format === 'ics') headers.set('content-disposition', `inline; filename="${name}.ics"`);
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
