import { formatInstant, type Locale } from '#platform/i18n/index.ts';
import { mailMessages } from '../messages/mails.ts';

export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

interface Circumstances {
  /** Name of the district. */
  district: string;
  locale: Locale;
  url: string;
}

/** Asks whoever has the address whether they want the date list. */
export function writeConfirmMail({
  until,
  timeZone,
  ...mail
}: Circumstances & { until: Date; timeZone: string }): WrittenMail {
  const { district, locale } = mail;
  const t = mailMessages.in(locale);
  const date = formatInstant({ instant: until, style: 'longDate', locale, timeZone });
  return write(mail, {
    subject: t('mailing.mail.confirm.subject', { district }),
    before: [t('mailing.mail.confirm.1', { district })],
    link: t('mailing.mail.confirm.link'),
    after: [t('mailing.mail.confirm.2', { date }), t('mailing.mail.confirm.3')],
  });
}

/** Answers a request for an address that is on the list. */
export function writeAlreadyMail(mail: Circumstances): WrittenMail {
  const { district, locale } = mail;
  const t = mailMessages.in(locale);
  return write(mail, {
    subject: t('mailing.mail.already.subject', { district }),
    before: [t('mailing.mail.already.1', { district }), t('mailing.mail.already.2')],
    link: t('mailing.mail.already.link'),
    after: [t('mailing.mail.already.3')],
  });
}

/** Tells somebody whom the team has entered (GDPR, article 14). */
export function writeAddedMail(mail: Circumstances): WrittenMail {
  const { district, locale } = mail;
  const t = mailMessages.in(locale);
  return write(mail, {
    subject: t('mailing.mail.added.subject', { district }),
    before: [t('mailing.mail.added.1', { district }), t('mailing.mail.added.2')],
    link: t('mailing.mail.already.link'),
    after: [],
  });
}

function write(
  { district, locale, url }: Circumstances,
  mail: { subject: string; before: string[]; link: string; after: string[] },
): WrittenMail {
  const before = [mailMessages.in(locale)('mailing.mail.hello'), ...mail.before];
  const after = [...mail.after, district];
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(mail.subject)}</title></head>`,
    '<body style="font-family: Arial, sans-serif; font-size: 16px; line-height: 1.5">',
    ...before.map(paragraph),
    `<p><a href="${escapeHtml(url)}"><strong>${escapeHtml(mail.link)}</strong></a></p>`,
    ...after.map(paragraph),
    '</body></html>',
  ].join('\n');
  return { subject: mail.subject, text: `${[...before, url, ...after].join('\n\n')}\n`, html };
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
