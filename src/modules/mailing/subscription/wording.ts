import type { District } from '#modules/districts/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { subscribeMessages } from '../messages/subscribe.ts';

/** What somebody agrees to, as it is shown and kept. */
export function consentWording({
  district,
  locale,
}: {
  district: Pick<District, 'name' | 'carrier'>;
  locale: Locale;
}): string {
  const t = subscribeMessages.in(locale);
  const { name, carrier } = district;
  return t('mailing.consent', {
    district: name,
    carrier: carrier.name || t('mailing.consent.team', { district: name }),
  });
}
