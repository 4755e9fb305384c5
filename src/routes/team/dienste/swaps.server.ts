import { addDays } from '#modules/calendar/index.ts';
import {
  canSwap,
  dutyMessages,
  isOnShift,
  isOver,
  shiftName,
  shiftWhen,
  type Shift,
} from '#modules/duties/index.ts';
import { listShifts, listSwaps } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/** Open proposals in which somebody has a part, all words made. */
export async function listProposals(
  tx: Tx,
  { locals: { now, locale }, personId }: { locals: App.Locals; personId: string },
) {
  const named = (one: Shift) => `${shiftName(one, locale)}, ${shiftWhen(one, locale)}`;
  return (await listSwaps(tx, { personId, now })).map(
    ({ id, offered, wanted, wantedOf, offeredName, wantedName }) => {
      const isAsked = wantedOf === personId;
      return {
        ...{ id, isAsked, name: isAsked ? offeredName : wantedName },
        ...{ taken: named(wanted), given: named(offered), shiftIds: [offered.id, wanted.id] },
      };
    },
  );
}

/** Shifts of others, out of those that are at hand, for which somebody could give this one of theirs. */
export function swapOptions({
  locals: { now, locale },
  shift,
  shifts,
  personId,
}: {
  locals: App.Locals;
  shift: Shift;
  shifts: readonly Shift[];
  personId: string;
}): { value: string; text: string }[] {
  const t = dutyMessages.in(locale);
  return shifts
    .filter((one) => one.dutyId === shift.dutyId && one.isOn && !isOver(one, now))
    .filter((one) => canSwap(shift, one, personId))
    .flatMap((one) =>
      one.people
        .filter((person) => !isOnShift(shift, person.personId))
        .map(({ assignmentId, name }) => ({
          value: assignmentId,
          text: t('duties.swap.option', { name, when: shiftWhen(one, locale) }),
        })),
    );
}

/** So many weeks after the own shift it is looked for others. */
const weeks = 8;

/** The same, asked of the calendar. */
export async function listSwapFor(
  tx: Tx,
  asked: { locals: App.Locals; shift: Shift; personId: string },
): Promise<{ value: string; text: string }[]> {
  const { dutyId, day } = asked.shift;
  const until = addDays({ date: day, days: weeks * 7 });
  const shifts = await listShifts(tx, { dutyId, endsAfter: asked.locals.now, until });
  return swapOptions({ ...asked, shifts });
}
