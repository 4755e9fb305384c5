import { formatDate, formatInstant, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import type { Handover } from '../key/key.ts';
import { roomPaperMessages } from '../messages/paper.ts';

/** The receipt for a key as `receipt.typ` reads it: twice on one sheet, one for each. */
export function receiptSource({
  handover,
  label,
  holderOf,
  room,
  district,
  locale,
  timeZone,
}: {
  handover: Handover;
  label: string;
  /** The organisation for which they have it; empty: none. */
  holderOf: string;
  room: string;
  district: string;
  locale: Locale;
  timeZone: string;
}): TypesetSource {
  const t = roomPaperMessages.in(locale);
  const day = (instant: Date) => formatInstant({ instant, style: 'longDate', locale, timeZone });
  const { name, reach, givenAt, dueOn, returnedAt } = handover;
  const due = dueOn
    ? formatDate({ date: dueOn, style: 'longDate', locale })
    : t('rooms.paper.open_end');
  return {
    template: '/src/modules/rooms/print/receipt.typ',
    data: {
      title: `${t('rooms.paper.receipt')}, ${label}`,
      lang: locale,
      heading: t('rooms.paper.receipt'),
      district,
      facts: [
        { label: t('rooms.paper.room'), text: room },
        { label: t('rooms.paper.key'), text: label },
        { label: t('rooms.paper.holder'), text: holderOf ? `${name}, ${holderOf}` : name },
        { label: t('rooms.paper.reach'), text: reach },
        { label: t('rooms.paper.given'), text: day(givenAt) },
        { label: t('rooms.paper.due'), text: due },
        ...(returnedAt ? [{ label: t('rooms.paper.returned'), text: day(returnedAt) }] : []),
      ],
      promise: t('rooms.paper.promise'),
      signs: [
        t('rooms.paper.sign_holder'),
        t('rooms.paper.sign_giver'),
        t('rooms.paper.sign_back'),
      ],
    },
  };
}
