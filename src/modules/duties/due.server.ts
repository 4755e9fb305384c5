import { addDays, dayWord, localDay } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { dutyCallMessages } from './messages/calls.ts';
import { dutyMessages } from './messages/page.ts';
import { callsPath, shiftPath } from './paths.ts';
import { listCallsOff } from './shift/calls.server.ts';
import { listDutiesOf, listShiftsOf, type ShiftFilter } from './shift/list.server.ts';
import { isOnShift, isOver, type Shift } from './shift/shift.ts';
import { shiftName, shiftTime, shiftWhen } from './shift/words.ts';
import { listSearched } from './stand-in/progress.server.ts';
import { listSwaps } from './swap/list.server.ts';

/** Days ahead in which a gap is told, and one's own duties. */
const nearDays = 7;
/** So many days ahead the next own one is looked for, where none is near. */
const farDays = 6 * 7;

/** One's own duties of the coming week, or the next one; who would like to swap; and for the coordination whom to ring and where somebody is missing. */
export async function dueInDuties(
  tx: Tx,
  { command: { now, timeZone }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.some((role) => role === 'coordination' || role === 'volunteer')) return [];
  // Most districts begin without, and "Heute" is asked for all day.
  const duties = await listDutiesOf(tx);
  if (duties.size === 0) return [];
  const t = dutyMessages.in(locale);
  const today = localDay({ at: now, timeZone });
  const tomorrow = addDays({ date: today, days: 1 });
  // Whoever does not look for others is told of their own: then nothing else is read.
  const decides = person.roles.includes('coordination');
  const list = async (filter: ShiftFilter) =>
    (await listShiftsOf(tx, { duties, filter: { endsAfter: now, ...filter } })).filter(
      (shift) => shift.isOn && !isOver(shift, now),
    );
  const near = addDays({ date: today, days: nearDays });
  const far = addDays({ date: today, days: farDays });
  const shifts = decides ? await list({ until: near }) : [];
  // What is only a draft may never come.
  const isOwn = (shift: Shift) => !shift.isDraft && isOnShift(shift, person.id);
  const ownNear = shifts.filter(isOwn);
  const ownAll =
    ownNear.length > 0 ? ownNear : (await list({ until: far, personId: person.id })).filter(isOwn);
  const ownSoon = ownAll.filter(({ day }) => day <= near);
  const toItem = (shift: Shift, item: Pick<DueItem, 'text' | 'isLate'>): DueItem => ({
    ...{ path: shiftPath(shift.id), dueAt: shift.startsAt },
    ...item,
  });
  const own = (ownSoon.length > 0 ? ownSoon : ownAll.slice(0, 1)).map((shift) => {
    const { day: date } = shift;
    const day =
      dayWord({ date, today, locale }) ?? formatDate({ date, style: 'dayAndMonth', locale });
    const what = shiftName(shift, locale);
    const text = t('duties.due.own', { day, time: shiftTime(shift, locale), what });
    return toItem(shift, { text, isLate: false });
  });
  const swaps = (await listSwaps(tx, { personId: person.id, now }))
    .filter(({ wantedOf }) => wantedOf === person.id)
    .map(({ offeredName: name, wanted }) => {
      const words = { name, what: shiftName(wanted, locale), when: shiftWhen(wanted, locale) };
      return toItem(wanted, { text: t('duties.due.swap', words), isLate: false });
    });
  const calls = decides ? await dueCalls(tx, { now, tomorrow, locale }) : [];
  const open = decides ? shifts.filter(({ isOpen }) => isOpen) : [];
  if (open.length === 0) return [...calls, ...own, ...swaps];
  const searched = await listSearched(tx);
  const gaps = open
    .filter(({ id, people }) => searched.has(id) || people.length === 0)
    .map((shift) => {
      const search = searched.get(shift.id);
      const words = { what: shiftName(shift, locale), when: shiftWhen(shift, locale) };
      const kind = search ? (search.isExhausted ? 'exhausted' : 'search') : 'gap';
      const isLate = kind !== 'search' && shift.day <= tomorrow;
      return toItem(shift, { text: t(`duties.due.${kind}`, words), isLate });
    });
  return [...calls, ...own, ...swaps, ...gaps];
}

/** Whom no mail tells that a duty falls out, or takes place after all: until somebody has rung them. */
async function dueCalls(
  tx: Tx,
  { now, tomorrow, locale }: { now: Date; tomorrow: string; locale: Locale },
): Promise<DueItem[]> {
  const calls = await listCallsOff(tx, { now });
  return calls.flatMap(({ name, news, shifts }) => {
    const [first] = shifts;
    if (!first) return [];
    const words = { name, count: shifts.length, when: shiftWhen(first, locale) };
    const text = dutyCallMessages.in(locale)(`duties.calls.due.${news}`, words);
    return { text, path: callsPath, isLate: first.day <= tomorrow, dueAt: first.startsAt };
  });
}
