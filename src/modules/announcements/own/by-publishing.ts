import { noticePath } from '#modules/calendar/index.ts';
import type { Channel, Report } from '../channel.ts';
import { ownMessages } from '../messages/own.ts';
import { topicKey, type Topic } from '../topic.ts';

/** Told by publishing it: nobody has to do anything, and the board says so. */
const published: Channel['moments'] = [
  { key: 'published', days: { event: 14, notice: 0 }, per: 'event' },
];

/** The district's own pages. */
export const web: Channel = {
  key: 'web',
  icon: 'home',
  text: (locale) => ownMessages.in(locale)('announcements.web'),
  doneText: (locale) => ownMessages.in(locale)('announcements.web.done'),
  concerns: ['event', 'notice'],
  moments: published,
  report: (_tx, { topics }) => Promise.resolve(topics.map(reportOf)),
};

/** Calendars and feeds that people have subscribed to. */
export const calendarSubscription: Channel = {
  key: 'calendar',
  icon: 'calendar',
  text: (locale) => ownMessages.in(locale)('announcements.calendar'),
  doneText: (locale) => ownMessages.in(locale)('announcements.calendar.done'),
  concerns: ['event'],
  moments: published,
  report: (_tx, { topics }) =>
    Promise.resolve(topics.map((topic) => ({ ...reportOf(topic), path: '/kalender' }))),
};

function reportOf(topic: Topic): Report {
  const at = topic.kind === 'event' ? topic.event.publishedAt : topic.notice.publishedAt;
  const path = topic.kind === 'event' ? `/termine/${topic.event.slug}` : noticePath(topic.notice);
  return { topic: topicKey(topic), state: 'done', at, path };
}
