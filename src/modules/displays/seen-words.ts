import type { Locale } from '#platform/i18n/index.ts';
import { displaysMessages } from './messages/team.ts';

const minute = 60_000;

/** "Der Bildschirm hat sich zuletzt vor 3 Minuten gemeldet." */
export function seenWords({
  seenAt,
  now,
  locale,
}: {
  seenAt: Date | null;
  now: Date;
  locale: Locale;
}): string {
  const t = displaysMessages.in(locale);
  if (!seenAt) return t('displays.team.never');
  const minutes = Math.floor((now.getTime() - seenAt.getTime()) / minute);
  if (minutes < 1) return t('displays.team.seen_now');
  if (minutes < 60) return t('displays.team.seen_minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('displays.team.seen_hours', { count: hours });
  return t('displays.team.seen_days', { count: Math.floor(hours / 24) });
}

/** Whether it has been silent longer than a screen with network is. */
export function isSilent({ seenAt, now }: { seenAt: Date | null; now: Date }): boolean {
  return seenAt !== null && now.getTime() - seenAt.getTime() > 60 * minute;
}
