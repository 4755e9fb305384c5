import { addDays } from '#modules/calendar/index.ts';
import { careTeamMessages, type Round } from '#modules/care/index.ts';
import { listWatering, readStops } from '#modules/care/server.ts';
import { shiftTime, shiftWhen, type Shift } from '#modules/duties/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** Days ahead in which the next watering is looked for. */
const ahead = 14;

/** Each round with who waters today, or when the next one is. */
export async function watersToday(
  tx: Tx,
  { rounds, today, locals }: { rounds: readonly Round[]; today: string; locals: App.Locals },
): Promise<{ id: string; name: string; who: string; isFree: boolean; count: number }[]> {
  const found = [];
  for (const round of rounds) {
    const until = addDays({ date: today, days: ahead });
    const shifts = await listWatering(tx, { round, from: today, until });
    const { stops } = await readStops(tx, { round, today });
    const words = wordsOf({ shifts, today, locale: locals.locale });
    found.push({ id: round.id, name: round.name, count: stops.length, ...words });
  }
  return found;
}

function wordsOf({
  shifts,
  today,
  locale,
}: {
  shifts: readonly Shift[];
  today: string;
  locale: Locale;
}): { who: string; isFree: boolean } {
  const t = careTeamMessages.in(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const on = shifts.filter(({ day }) => day === today);
  const [next] = shifts;
  const namesOf = (of: readonly Shift[]) =>
    list.format(of.flatMap(({ people }) => people.flatMap(({ name }) => name || [])));
  if (on.length > 0) {
    const time = shiftTime(on[0]!, locale);
    const who = namesOf(on);
    return who
      ? { who: t('care.team.today_who', { who, time }), isFree: false }
      : { who: t('care.team.today_free', { time }), isFree: true };
  }
  if (!next) return { who: t('care.team.today_none'), isFree: false };
  const who = namesOf([next]) || t('care.team.nobody');
  return { who: t('care.team.today_next', { when: shiftWhen(next, locale), who }), isFree: false };
}
