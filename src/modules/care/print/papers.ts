import type { District } from '#modules/districts/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { defaultBranding } from '#ui/branding.ts';
import { carePaperMessages } from '../messages/paper.ts';
import type { Sponsor } from '../sponsor/sponsor.ts';
import type { Thing } from '../thing/thing.ts';

interface Paper {
  sponsor: Sponsor;
  thing: Pick<Thing, 'name' | 'kind' | 'number'>;
  district: Pick<District, 'name' | 'carrier' | 'contact' | 'branding'>;
  locale: Locale;
}

/** A letter of thanks on one A4, for a window envelope, to be signed. @param address of the public page, without `https://`. */
export function thanksSource({
  sponsor,
  thing,
  district,
  locale,
  today,
  address,
}: Paper & { today: string; address: string }): TypesetSource {
  const t = carePaperMessages.in(locale);
  const { name, kind, street, town, amountCents, fromOn, untilOn, shownSince } = sponsor;
  const show = (date: string) => formatDate({ date, style: 'numericDate', locale });
  const { carrier, contact } = district;
  return {
    template: '/src/modules/care/print/thanks.typ',
    data: {
      ...{ title: `${t('care.paper.thanks')}, ${name}`, lang: locale },
      district: district.name,
      sender: [carrier.name, contact.street].filter(Boolean).join(' · '),
      recipient: [name, street, town].filter(Boolean),
      date: show(today),
      heading: t('care.paper.thanks'),
      paragraphs: [
        t(kind === 'person' ? 'care.paper.dear_person' : 'care.paper.dear_firm', { name }),
        t('care.paper.text', {
          ...{ thing: thing.name, district: district.name },
          ...{ from: show(fromOn), until: show(untilOn) },
        }),
        amountCents === null
          ? t('care.paper.no_amount')
          : t('care.paper.amount', { amount: euros(amountCents, locale) }),
        t('care.paper.watered', { address }),
        t(shownSince ? 'care.paper.shown' : 'care.paper.hidden'),
        t('care.paper.greeting'),
      ],
      small: t('care.paper.no_receipt'),
    },
  };
}

/** A plate of 120 by 60 millimetres, to be printed on what lasts, in the district's colour. */
export function plateSource({ sponsor, thing, district, locale }: Paper): TypesetSource {
  const t = carePaperMessages.in(locale);
  return {
    template: '/src/modules/care/print/plate.typ',
    data: {
      ...{ title: t('care.paper.plate_title', { name: sponsor.name }), lang: locale },
      says: t(thing.kind === 'basket' ? 'care.paper.plate' : 'care.paper.plate_thing'),
      name: sponsor.name,
      below: `${thing.name} · ${district.name}`,
      thanks: t('care.paper.plate_thanks'),
      colour: district.branding.brand ?? defaultBranding.brand,
    },
  };
}

function euros(cents: number, locale: Locale): string {
  const minimumFractionDigits = cents % 100 === 0 ? 0 : 2;
  const options = { style: 'currency', currency: 'EUR', minimumFractionDigits } as const;
  return new Intl.NumberFormat(locale, options).format(cents / 100);
}
