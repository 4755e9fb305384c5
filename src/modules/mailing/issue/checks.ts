import type { LocalText } from '#platform/i18n/index.ts';
import type { DateList } from '../letter/date-list.ts';

/** From here on the end of a mail is cut off by Gmail (at 102 KB), which adds words of its own. */
export const mostHtmlBytes = 90_000;
/** Larger ones are refused by some servers, and cost those who read on a phone. */
export const mostMailBytes = 2_000_000;

export interface Check {
  code:
    | 'subject_empty'
    | 'nothing'
    | 'no_dates'
    | 'period_over'
    | 'period_begun'
    | 'cancelled'
    | 'moved'
    | 'no_alt'
    | 'greeting_empty'
    | 'greeting_german_only'
    | 'html_too_long'
    | 'mail_too_large'
    | 'no_host'
    | 'no_recipients'
    | 'no_sender'
    | 'no_server';
  /** Sending is refused, or only something to know. */
  isBlocking: boolean;
  count?: number;
  /** What it is about, where it is single things. */
  about?: LocalText[];
}

export interface Checked {
  list: DateList;
  /** The district's day. */
  today: string;
  /** Titles whose picture may go with mails, but is described nowhere. */
  withoutAlt: LocalText[];
  /** Of the letter for those who chose no categories. */
  htmlBytes: number;
  pictureBytes: number;
  recipients: number;
  hasHost: boolean;
  hasSender: boolean;
  hasServer: boolean;
}

/** What stands against sending an issue as it is, worst first. */
export function checkIssue({ list, ...of }: Checked): Check[] {
  const { items, notices, period, subject, greeting } = list;
  const inState = (state: string) => items.filter((item) => item.state === state);
  const told = (found: typeof items) => ({
    count: found.length,
    about: found.map(({ title }) => title),
  });
  const checks: (Check | false)[] = [
    !subject.de?.trim() && { code: 'subject_empty', isBlocking: true },
    items.length + notices.length === 0 && { code: 'nothing', isBlocking: true },
    period.until < of.today && { code: 'period_over', isBlocking: true },
    of.pictureBytes * base64 + of.htmlBytes > mostMailBytes && {
      code: 'mail_too_large',
      isBlocking: true,
      count: Math.ceil((of.pictureBytes * base64 + of.htmlBytes) / 1_000_000),
    },
    of.recipients === 0 && { code: 'no_recipients', isBlocking: true },
    !of.hasHost && { code: 'no_host', isBlocking: true },
    of.hasServer && !of.hasSender && { code: 'no_sender', isBlocking: true },
    !of.hasServer && { code: 'no_server', isBlocking: false },
    of.htmlBytes > mostHtmlBytes && {
      code: 'html_too_long',
      isBlocking: false,
      count: Math.ceil(of.htmlBytes / 1000),
    },
    items.length === 0 && notices.length > 0 && { code: 'no_dates', isBlocking: false },
    period.from < of.today &&
      period.until >= of.today && { code: 'period_begun', isBlocking: false },
    of.withoutAlt.length > 0 && {
      code: 'no_alt',
      isBlocking: false,
      count: of.withoutAlt.length,
      about: of.withoutAlt,
    },
    inState('cancelled').length > 0 && {
      code: 'cancelled',
      isBlocking: false,
      ...told(inState('cancelled')),
    },
    inState('moved').length > 0 && { code: 'moved', isBlocking: false, ...told(inState('moved')) },
    !greeting.de?.trim() && { code: 'greeting_empty', isBlocking: false },
    Boolean(greeting.de?.trim()) &&
      !greeting.en?.trim() && { code: 'greeting_german_only', isBlocking: false },
  ];
  return checks.filter((check) => check !== false);
}

/** Attached files grow by a third, and a little for their lines. */
const base64 = 1.37;
