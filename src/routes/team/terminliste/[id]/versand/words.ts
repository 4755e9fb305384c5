import {
  sendingMessages,
  type DeliveryCounts,
  type SendingErrorCode,
} from '#modules/mailing/index.ts';
import { formatInstant, type Locale } from '#platform/i18n/index.ts';

/** Date and time of an instant, as two words for a sentence. */
export function momentOf({
  instant,
  locale,
  timeZone,
}: {
  instant: string;
  locale: Locale;
  timeZone: string;
}): { date: string; time: string } {
  const show = (style: 'numericDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  return { date: show('numericDate'), time: show('time') };
}

/** Why a press did nothing. */
export function problemText({
  problem: { code, name, at },
  ...where
}: {
  problem: { code: SendingErrorCode; name: string | null; at: string | null };
  locale: Locale;
  timeZone: string;
}): string {
  const t = sendingMessages.in(where.locale);
  if (code === 'already_started' && name && at) {
    return t('mailing.send.error.already_started-by', {
      name,
      ...momentOf({ instant: at, ...where }),
    });
  }
  return t(`mailing.send.error.${code}`);
}

/** Whose turn it was; not those who were stopped before theirs. */
export function doneOf({ all, waiting, claimed, stopped }: DeliveryCounts): number {
  return all - waiting - claimed - stopped;
}
