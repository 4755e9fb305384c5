import type { Notice, Occurrence, StoredEvent, StoredSeries } from '#modules/calendar/index.ts';
import type { Topic } from '../topic.ts';

/** What is to be made known, with all that decides what is to be done for it. */
export type Announced = AnnouncedEvent | AnnouncedNotice;

export interface AnnouncedEvent {
  kind: 'event';
  event: StoredEvent;
  /** Local date. */
  publishedOn: string | null;
  /** That still have a date here. */
  series: StoredSeries[];
  /** In order: those just over and those to come, cancelled ones too, as far as `until`. */
  dates: Occurrence[];
  /** Of these: what takes place and was not over when this was read. */
  coming: Occurrence[];
  /** Local date: what comes after it is not known here. */
  until: string;
}

export interface AnnouncedNotice {
  kind: 'notice';
  notice: Notice;
  /** Local date. */
  publishedOn: string | null;
}

/** What takes place and is not over. */
export function comingDates({ dates, now }: { dates: Occurrence[]; now: Date }): Occurrence[] {
  return dates.filter((date) => date.state === 'scheduled' && !isOver({ date, now }));
}

export function isOver({ date, now }: { date: Pick<Occurrence, 'endsAt'>; now: Date }): boolean {
  return new Date(date.endsAt) <= now;
}

/** As channels are asked for it; null where nothing of it takes place any more. */
export function topicOf({
  announced,
  date,
}: {
  announced: Announced;
  date: Occurrence | null;
}): Topic | null {
  if (announced.kind === 'notice') return announced;
  const { event, coming: dates } = announced;
  return dates.length > 0 ? { kind: 'event', event, dates, date } : null;
}

/** Names it among others. */
export function idOf(announced: Announced): string {
  return announced.kind === 'notice' ? announced.notice.id : announced.event.id;
}
