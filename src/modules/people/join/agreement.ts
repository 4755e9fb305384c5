import type { Locale } from '#platform/i18n/index.ts';
import { joinMessages } from '../messages/join.ts';
import { answeredDays, waitingDays } from './interests.ts';

/** What somebody agrees to who asks to take part, or uses a card: as it is shown, and as it is kept. */
export function joinAgreement({ district, locale }: { district: string; locale: Locale }): string {
  const days = { answered: answeredDays, waiting: waitingDays };
  return joinMessages.in(locale)('people.join.agreement', { district, ...days });
}
