/** A time that can be booked in a consultation, by its date's start. */
export interface Slot {
  minutesAfter: number;
  lastsMinutes: number;
  /** ISO instant. */
  startsAt: string;
}

/** Minutes before a slot until which it can be booked: whoever comes must be able to know of it. */
export const leadMinutes = 60;

/** All times of one date, one after the other; what is too short for one is left over at the end. */
export function slotsOf({
  startsAt,
  endsAt,
  slotMinutes,
}: {
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  slotMinutes: number;
}): Slot[] {
  const start = Date.parse(startsAt);
  const minutes = (Date.parse(endsAt) - start) / 60_000;
  return Array.from({ length: Math.max(0, Math.floor(minutes / slotMinutes)) }, (_, at) => ({
    minutesAfter: at * slotMinutes,
    lastsMinutes: slotMinutes,
    startsAt: new Date(start + at * slotMinutes * 60_000).toISOString(),
  }));
}

/** Those that nobody has and that are not too soon. Appointments may be of another length: the rule was changed since. */
export function freeSlots({
  slots,
  taken,
  now,
}: {
  slots: readonly Slot[];
  taken: readonly { minutesAfter: number; lastsMinutes: number }[];
  now: Date;
}): Slot[] {
  const soonest = now.getTime() + leadMinutes * 60_000;
  return slots.filter((slot) => {
    const isTaken = taken.some(
      (one) =>
        one.minutesAfter < slot.minutesAfter + slot.lastsMinutes &&
        slot.minutesAfter < one.minutesAfter + one.lastsMinutes,
    );
    return !isTaken && Date.parse(slot.startsAt) >= soonest;
  });
}
