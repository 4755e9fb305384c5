import type { HostedAppointment } from './consultation.ts';
import type { Slot } from './slots.ts';

/** A line of the host's list: somebody who comes, or a time that is free. */
export type DayLine =
  | { startsAt: string; lastsMinutes: number; appointment: HostedAppointment }
  | { startsAt: string; lastsMinutes: number; appointment: null };

/**
 * The whole day of a host, in order. A free time stands there unless an appointment reaches into it: some may be of
 * another length, where the rule was changed since.
 */
export function dayList({
  slots,
  appointments,
}: {
  slots: readonly Pick<Slot, 'startsAt' | 'lastsMinutes'>[];
  appointments: readonly HostedAppointment[];
}): DayLine[] {
  const free = slots.filter((slot) => !appointments.some((one) => overlap(slot, one)));
  return [
    ...free.map(({ startsAt, lastsMinutes }) => ({ startsAt, lastsMinutes, appointment: null })),
    ...appointments.map((appointment) => {
      const { startsAt, lastsMinutes } = appointment;
      return { startsAt, lastsMinutes, appointment };
    }),
  ].toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

interface Span {
  startsAt: string;
  lastsMinutes: number;
}

function overlap(one: Span, other: Span): boolean {
  const endOf = ({ startsAt, lastsMinutes }: Span) => Date.parse(startsAt) + lastsMinutes * 60_000;
  return Date.parse(one.startsAt) < endOf(other) && Date.parse(other.startsAt) < endOf(one);
}
