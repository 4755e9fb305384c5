import type { District } from '#modules/districts/index.ts';
import { daysBetween } from '#modules/calendar/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { dutyKinds, type DutyKind } from '../duty/kinds.ts';
import { dutyPaperMessages } from '../messages/paper.ts';
import { dutySettingMessages } from '../messages/setting.ts';
import { hoursWords } from '../shift/words.ts';

/** Whether an allowance was paid: only the legal body knows; unless said, its box is ticked on the paper. */
export const allowances = ['on_paper', 'none', 'paid'] as const;
export type Allowance = (typeof allowances)[number];

/** Nobody certifies days to come, nor averages over them. Local dates. */
export function certifiedUntil({ until, today }: { until: string; today: string }): string {
  return until > today ? today : until;
}

/**
 * What somebody did, on one A4 to be signed. It says what a municipality of North Rhine-Westphalia asks for the
 * Ehrenamtskarte: how much, since when, of what kind, with or without an allowance, signed and stamped by the legal body.
 */
export function certificateSource({
  name,
  from,
  until,
  minutes,
  shifts,
  kinds,
  allowance,
  district,
  locale,
}: {
  name: string;
  /** Local dates, both included. */
  from: string;
  until: string;
  minutes: number;
  shifts: number;
  kinds: readonly DutyKind[];
  allowance: Allowance;
  district: Pick<District, 'name' | 'carrier' | 'contact'>;
  locale: Locale;
}): TypesetSource {
  const t = dutyPaperMessages.in(locale);
  const says = dutySettingMessages.in(locale);
  const show = (date: string) => formatDate({ date, style: 'numericDate', locale });
  const weeks = Math.max(1, (daysBetween({ from, until }) + 1) / 7);
  const { carrier, contact } = district;
  return {
    template: '/src/modules/duties/print/certificate.typ',
    data: {
      ...{ title: `${t('duties.certificate.title')}, ${name}`, lang: locale },
      heading: t('duties.certificate.title'),
      district: district.name,
      address: [carrier.name, contact.street].filter(Boolean).join(' · '),
      says: t('duties.certificate.says', {
        ...{ name, district: district.name, from: show(from), until: show(until) },
      }),
      facts: [
        { term: t('duties.certificate.hours'), value: hoursWords(minutes, locale) },
        {
          term: t('duties.certificate.week'),
          value: hoursWords(Math.round(minutes / weeks), locale),
        },
        { term: t('duties.certificate.shifts'), value: String(shifts) },
        {
          term: t('duties.certificate.kinds'),
          value: dutyKinds
            .filter((kind) => kinds.includes(kind))
            .map((kind) => says(`duties.kind.${kind}`))
            .join(', '),
        },
      ],
      paragraphs: [
        t('duties.certificate.counted'),
        ...(allowance === 'on_paper' ? [] : [t(`duties.certificate.allowance.${allowance}`)]),
      ],
      allowance:
        allowance === 'on_paper'
          ? {
              question: t('duties.certificate.allowance.question'),
              boxes: [
                t('duties.certificate.allowance.box_none'),
                t('duties.certificate.allowance.box_paid'),
              ],
            }
          : null,
      card: t('duties.certificate.card'),
      carrier: carrier.name ? t('duties.certificate.carrier', { name: carrier.name }) : '',
      date: t('duties.certificate.date'),
      sign: t('duties.certificate.sign'),
    },
  };
}
