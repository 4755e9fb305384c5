import { addDays, type Finding, type PlannedDate } from '#modules/calendar/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { isOverdue, type Handover, type RoomKey } from '../key/key.ts';
import { roomPlanMessages } from '../messages/plan.ts';

/** Who keeps a key without saying until when, or too long, is taken to have it for so many days from today on. */
export const uncertainDays = 28;

/** A key as far as it decides who can open. */
export interface PlanKey extends Pick<RoomKey, 'label'> {
  out: Pick<Handover, 'name' | 'organisationId' | 'dueOn'> | null;
}

/**
 * Dates on which every key of the room is in somebody else's hand. A room whose keys nobody has written down has no
 * such dates.
 * @param today local date.
 * @param organisationId who plans; whoever has a key themselves needs no other.
 * @param tells whether it says who has them.
 */
export function keyFindings({
  keys,
  dates,
  today,
  organisationId,
  tells,
  locale,
}: {
  keys: readonly PlanKey[];
  dates: readonly PlannedDate[];
  today: string;
  organisationId: string | null;
  tells: boolean;
  locale: Locale;
}): Finding[] {
  if (keys.length === 0) return [];
  const isOwn = ({ out }: PlanKey) =>
    out?.organisationId != null && out.organisationId === organisationId;
  if (keys.some(isOwn)) return [];
  const t = roomPlanMessages.in(locale);
  return dates.flatMap(({ startsAt, startsOn: day }) => {
    if (keys.some((key) => !isAway(key, { day, today }))) return [];
    const text = tells
      ? keys.map((key) => holderWords(key, { today, locale })).join(' ')
      : t('rooms.plan.key_away');
    return { startsAt, code: 'key', weight: 'asks' as const, text };
  });
}

/** On the day on which it is due it may come back too late. */
function isAway({ out }: PlanKey, { day, today }: { day: string; today: string }): boolean {
  if (!out) return false;
  if (out.dueOn !== null && !isOverdue(out, today)) return day <= out.dueOn;
  return day <= addDays({ date: today, days: uncertainDays });
}

/** "Der Schlüssel „Haupttür 1“ ist bei Erika Muster, bis 3. Dezember 2026." */
function holderWords(
  { label, out }: PlanKey,
  { today, locale }: { today: string; locale: Locale },
): string {
  const t = roomPlanMessages.in(locale);
  const name = out?.name ?? '';
  if (!out?.dueOn) return t('rooms.plan.key_open', { label, name });
  const day = formatDate({ date: out.dueOn, style: 'longDate', locale });
  return t(isOverdue(out, today) ? 'rooms.plan.key_overdue' : 'rooms.plan.key_until', {
    ...{ label, name, day },
  });
}
