import { whenWords, type Occurrence } from '#modules/calendar/index.ts';
import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { appointmentMessages } from '../messages/appointments.ts';
import type { HostedAppointment } from './consultation.ts';
import { dayList, type DayLine } from './day-list.ts';
import type { Slot } from './slots.ts';

/** What a host takes along to a consultation, on A4: where and when, every time of the day, and room to write. */
export function hostedSource({
  occurrence,
  appointments,
  slots,
  locale,
}: {
  occurrence: Occurrence;
  appointments: readonly HostedAppointment[];
  /** All times that can be booked; none where one comes without an appointment. */
  slots: readonly Pick<Slot, 'startsAt' | 'lastsMinutes'>[];
  locale: Locale;
}): TypesetSource {
  const t = appointmentMessages.in(locale);
  const { date, time } = whenWords({ occurrence, locale });
  const { timeZone, place, organisation } = occurrence;
  const columns = (['time', 'name', 'question', 'notes'] as const).map((column) =>
    t(`office.host.${column}`),
  );
  const row = ({ startsAt, appointment }: DayLine) => [
    formatInstant({ instant: startsAt, style: 'time', locale, timeZone }),
    appointment ? nameOf(appointment) : [t('office.host.free')],
    appointment?.question ?? '',
  ];
  const nameOf = ({ isWithheld, name, phone, mail }: HostedAppointment) =>
    isWithheld ? [t('office.host.withheld')] : [name, phone, mail].filter((line) => line !== '');
  const facts = [
    { term: t('office.host.held_by'), value: organisation?.name ?? '' },
    { term: t('office.host.when'), value: `${date}, ${time}` },
    {
      term: t('office.host.place'),
      value: place ? [place.name, place.address].filter((line) => line !== '').join(', ') : '',
    },
  ];
  return {
    template: '/src/modules/office/print/hosted.typ',
    data: {
      title: t('office.host.title'),
      lang: locale,
      heading: inLocale(occurrence.title, locale),
      facts: facts.filter(({ value }) => value !== ''),
      note: t('office.host.secret'),
      none: t('office.host.none'),
      more: t('office.host.more'),
      columns,
      rows: dayList({ slots, appointments }).map(row),
    },
  };
}
