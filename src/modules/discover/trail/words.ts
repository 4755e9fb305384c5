import type { Locale } from '#platform/i18n/index.ts';
import { trailMessages } from '../messages/trail.ts';
import type { TrailKind } from './trail.ts';
import { minutesFor, speeds } from './way.ts';

/** `3,2`, in kilometres. */
export function kilometresIn({ metres, locale }: { metres: number; locale: Locale }): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(metres / 1000);
}

/** `45 Minuten zu Fuß`, `1:15 Stunden mit dem Rollstuhl`. */
export function timeWords({
  metres,
  kind,
  locale,
}: {
  metres: number;
  kind: TrailKind;
  locale: Locale;
}): string {
  const t = trailMessages.in(locale);
  const minutes = minutesFor({ metres, kind });
  const how = t(`discover.trail.kind.${kind}`);
  if (minutes < 60) return t('discover.trail.time_minutes', { minutes, kind: how });
  const hours = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return t('discover.trail.time_hours', { hours, kind: how });
}

/** `4 km in der Stunde zu Fuß und 12 km in der Stunde mit dem Rad`: at what times are reckoned. */
export function speedWords({
  kinds,
  locale,
}: {
  kinds: readonly TrailKind[];
  locale: Locale;
}): string {
  const t = trailMessages.in(locale);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    kinds.map((kind) =>
      t('discover.trail.speed', { speed: speeds[kind], kind: t(`discover.trail.kind.${kind}`) }),
    ),
  );
}
