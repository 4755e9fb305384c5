import { whenWords, type Occurrence } from '#modules/calendar/index.ts';
import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { appointmentMessages } from '../messages/appointments.ts';
import type { HostedAppointment } from './consultation.ts';

/** Who comes to a consultation, on A4, for its host. */
export function hostedSource({
  occurrence,
  appointments,
  locale,
}: {
  occurrence: Occurrence;
  appointments: readonly HostedAppointment[];
  locale: Locale;
}): TypesetSource {
  const t = appointmentMessages.in(locale);
  const { date, time } = whenWords({ occurrence, locale });
  const { timeZone } = occurrence;
  const columns = (['time', 'name', 'reach', 'question'] as const).map((column) =>
    t(`office.host.${column}`),
  );
  return {
    template: '/src/modules/office/print/hosted.typ',
    data: {
      title: t('office.host.title'),
      lang: locale,
      heading: inLocale(occurrence.title, locale),
      when: `${date}, ${time}`,
      note: t('office.host.secret'),
      none: t('office.host.none'),
      columns,
      rows: appointments.map(({ startsAt, name, mail, phone, question }) => [
        formatInstant({ instant: startsAt, style: 'time', locale, timeZone }),
        name,
        [phone, mail].filter(Boolean).join(', '),
        question,
      ]),
    },
  };
}
