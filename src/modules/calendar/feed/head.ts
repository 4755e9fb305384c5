import type { District } from '#modules/districts/index.ts';
import type { Organisation } from '#modules/organisations/index.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { categoryKey } from '../categories.ts';
import type { StoredEvent } from '../event/event.ts';
import type { FeedHead } from './calendar.ts';
import { pageUrl, type FeedReader } from './text.ts';
import type { ListQuery } from '../public/list-query.ts';
import { categoryMessages } from '../messages/categories.ts';
import { feedMessages } from '../messages/feed.ts';

/** What a feed is about, in words and addresses. */
export function feedHead({
  format,
  district,
  reader,
  query,
  organisation,
  event,
}: {
  format: 'ics' | 'rss' | 'json';
  district: Pick<District, 'name' | 'timeZone'>;
  reader: FeedReader;
  query?: ListQuery | undefined;
  organisation?: Organisation | null | undefined;
  event?: StoredEvent | undefined;
}): FeedHead {
  const t = feedMessages.in(reader.locale);
  const name = district.name;
  const what = [
    event && inLocale(event.title, reader.locale),
    query?.category && categoryMessages.in(reader.locale)(`calendar.category.${query.category}`),
    organisation?.name,
  ].filter(Boolean);
  const path = event ? `/termine/${event.slug}` : '/termine';
  const search = query ? feedSearch(query) : '';
  return {
    name:
      what.length > 0
        ? t('calendar.feed.name_of', { what: what.join(', '), district: name })
        : t('calendar.feed.name', { district: name }),
    description: t('calendar.feed.about', { district: name }),
    pageUrl: pageUrl({ path: path + search, reader }),
    feedUrl: pageUrl({ path: `${path}.${format}${search}`, reader }),
    timeZone: district.timeZone,
  };
}

/** The one way to write what is asked for: parameters that mean nothing here are left out. */
export function feedSearch({
  category,
  organisation,
  from,
  until,
}: Pick<ListQuery, 'category' | 'organisation' | 'from' | 'until'>): string {
  const search = new URLSearchParams();
  if (category) search.set('kategorie', categoryKey(category));
  if (organisation) search.set('organisation', organisation);
  if (from) search.set('von', from);
  if (until) search.set('bis', until);
  return search.size > 0 ? `?${search}` : '';
}
