import { topicMessages, type Change, type Entry } from '#modules/announcements/index.ts';
import { localDay } from '#modules/calendar/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Kind } from '#ui/kind.ts';

export interface StateBadge {
  text: string;
  kind: 'plain' | Kind;
  icon?: IconName;
}

interface Where {
  locale: Locale;
  timeZone: string;
}

/** How one announcement stands, in a word or two; `doneText` is the channel's own word for done. */
export function stateBadges({
  entry: { state, report, isLate, changes },
  doneText,
  locale,
  timeZone,
  isOpenSaid = true,
}: { entry: Entry; doneText: string; isOpenSaid?: boolean } & Where): StateBadge[] {
  const t = topicMessages.in(locale);
  const isWrong = changes.length > 0 && (state === 'done' || state === 'ready');
  const wrong: StateBadge[] = isWrong
    ? [{ text: t('announcements.topic.changed'), kind: 'warning', icon: 'warning' }]
    : [];
  if (state === 'done') return [{ text: doneText, kind: 'success', icon: 'check' }, ...wrong];
  if (report) {
    const day = report.at && dayOf({ at: report.at, locale, timeZone });
    const text = day
      ? t('announcements.topic.by_itself_at', { day })
      : t('announcements.topic.by_itself');
    return [{ text: report.text?.(locale) ?? text, kind: 'info' }];
  }
  const late: StateBadge[] = isLate
    ? [{ text: t('announcements.topic.late'), kind: 'warning', icon: 'clock' }]
    : [];
  const kind = state === 'ready' ? 'info' : 'plain';
  if (state === 'planned' && !isOpenSaid) return late;
  return [...late, { text: t(`announcements.topic.state.${state}`), kind }, ...wrong];
}

/** What is different since, and what to do about it: a sentence each. */
export function changeSentences({
  entry: { changes, state },
  locale,
}: {
  entry: Entry;
  locale: Locale;
}): string[] {
  if (changes.length === 0) return [];
  const t = topicMessages.in(locale);
  const isCancelled = changes.includes('cancelled');
  const fix = isCancelled ? 'cancelled' : state === 'ready' ? 'ready' : 'done';
  const said = (change: Change) => t(`announcements.topic.change.${change}`);
  return [...changes.map(said), t(`announcements.topic.fix_${fix}`)];
}

/** "bis Mittwoch, 2. Dezember" */
function byText({ day, locale }: { day: string; locale: Locale }): string {
  return topicMessages.in(locale)('announcements.topic.by', {
    day: formatDate({ date: day, style: 'dayAndMonth', locale }),
  });
}

/** By when, and which date it is for where each is told by itself; not said where there is but one. */
export function dueText({
  entry: { date, dueOn },
  locale,
  isDateSaid = true,
}: {
  entry: Entry;
  locale: Locale;
  isDateSaid?: boolean;
}): string {
  const t = topicMessages.in(locale);
  const day = date && formatDate({ date: date.startsOn, style: 'dayAndMonth', locale });
  // "Until Friday, for Friday" would leave one wondering.
  if (day && date.startsOn === dueOn) return t('announcements.topic.on', { day });
  const by = byText({ day: dueOn, locale });
  return day && isDateSaid ? t('announcements.topic.by_for', { by, day }) : by;
}

export function dayOf({ at, locale, timeZone }: { at: Date } & Where): string {
  return formatDate({ date: localDay({ at, timeZone }), style: 'shortDate', locale });
}
