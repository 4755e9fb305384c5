import { listNotices, listOccurrences } from '#modules/calendar/server.ts';
import type { Notice, Occurrence } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { DateList, ListItem } from '../letter/date-list.ts';
import type { Issue } from './issue.ts';

/**
 * The issue as the calendar has it at this moment: public, published dates of its period only. Sending keeps what this
 * says as the issue's content, so everything that is sent or shown later says the same.
 *
 * @param origin where its links lead: a host that is known to be the district's.
 */
export async function freezeContent(
  tx: Tx,
  { issue, district, origin }: { issue: Issue; district: District; origin: string },
): Promise<DateList> {
  const found = await listOccurrences(tx, { from: issue.periodFrom, until: issue.periodUntil });
  const notices = issue.noticeIds.length > 0 ? await listNotices(tx, { limit: 200 }) : [];
  return {
    issueId: issue.id,
    slug: issue.slug,
    origin,
    district: {
      slug: district.slug,
      name: district.name,
      town: district.town,
      postalCode: district.postalCode,
      contact: district.contact,
      branding: { brand: '#12503f', accent: '#f4b53f' },
    },
    subject: issue.subject,
    greeting: issue.greeting,
    closing: issue.closing,
    period: { from: issue.periodFrom, until: issue.periodUntil },
    arrangement: issue.arrangement,
    items: found.filter(({ id }) => !issue.leftOut.includes(id)).map(toItem),
    notices: notices.filter(({ id }) => issue.noticeIds.includes(id)).map(toListNotice),
    pictures: [],
  };
}

function toItem(occurrence: Occurrence): ListItem {
  return {
    occurrenceId: occurrence.id,
    eventId: occurrence.eventId,
    slug: occurrence.slug,
    date: occurrence.date,
    originalLocal: occurrence.originalLocal,
    state: occurrence.state === 'cancelled' ? 'cancelled' : occurrence.moved ? 'moved' : 'planned',
    reason: occurrence.reason,
    title: occurrence.title,
    summary: occurrence.summary,
    note: occurrence.note,
    category: occurrence.category,
    startsAt: occurrence.startsAt,
    endsAt: occurrence.endsAt,
    startsOn: occurrence.startsOn,
    endsOn: occurrence.endsOn,
    allDay: occurrence.allDay,
    timeZone: occurrence.timeZone,
    place: occurrence.place && { name: occurrence.place.name, address: occurrence.place.address },
    organisation: occurrence.organisation?.name ?? null,
    dropIn: occurrence.dropIn,
    price: {},
    holiday: occurrence.holiday,
    pictureId: null,
  };
}

function toListNotice({ id, slug, title, summary }: Notice): DateList['notices'][number] {
  return { id, slug, title, excerpt: summary, pictureId: null };
}
