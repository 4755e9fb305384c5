import { parseRichText, toPlainText } from '#platform/richtext/index.ts';
import { letterMessages } from '../messages/letter.ts';
import { cleanLine } from './clean.ts';
import type { DateList } from './date-list.ts';
import type { EntryWords, LetterWords, NoticeWords, Said, SectionWords } from './words.ts';
import { widthOf, wrap } from './wrap.ts';

/** The letter for those who read without HTML: at most 76 columns, every link on a line of its own. */
export function letterText({
  list,
  words,
  personal,
}: {
  list: DateList;
  words: LetterWords;
  /** What stands where the personal links belong. */
  personal: string;
}): string {
  const t = letterMessages.in(words.locale);
  const { name, contact } = list.district;
  const { postalCode, town } = list.district;
  const address = [contact.street, `${postalCode} ${town}`].map((part) => cleanLine(part ?? ''));
  const blocks = [
    `${underlined(words.subject.text, '=')}\n${wrap(`${cleanLine(name)} · ${words.period}`)}`,
    richText(words.greeting),
    ...words.sections.map(section),
    ...(words.sections.length === 0 ? [wrap(t('mailing.letter.none'))] : []),
    link(t('mailing.letter.all_dates'), words.calendarUrl),
    ...(words.notices.length > 0
      ? [[underlined(t('mailing.letter.notices'), '-'), ...words.notices.map(notice)].join('\n\n')]
      : []),
    richText(words.closing),
    '-'.repeat(40),
    lines([
      wrap(cleanLine(name)),
      wrap(contact.street ? address.join(', ') : ''),
      wrap(cleanLine(contact.phone ?? '')),
      wrap(cleanLine(contact.mail ?? '')),
    ]),
    wrap(cleanLine(t('mailing.letter.why', { name }))),
    link(t('mailing.letter.browser'), words.browserUrl),
    personal,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;

  function section({ heading, entries }: SectionWords): string {
    return [underlined(heading, '-'), ...entries.map(entry)].join('\n\n');
  }

  function entry(of: EntryWords): string {
    const { when, title, url, change, remarks, place, summary, facts, poster } = of;
    const isOff = change?.kind === 'cancelled';
    return lines([
      change ? wrap(`* ${change.text} *`) : '',
      wrap(when),
      wrap(title.text),
      ...remarks.map(({ text }) => wrap(text)),
      wrap(place),
      isOff ? '' : wrap(summary.text),
      ...facts.map(({ text }) => wrap(text)),
      url,
      poster ? lines([wrap(poster.text), poster.url]) : '',
    ]);
  }

  function notice({ title, excerpt, url }: NoticeWords): string {
    return lines([wrap(title.text), wrap(excerpt.text), url]);
  }

  function richText({ text }: Said): string {
    return wrap(toPlainText(parseRichText(text), { origin: list.origin }));
  }
}

/** The two personal links as the foot shows them. */
export function personalText({
  words,
  links,
}: {
  words: LetterWords;
  links: { settingsUrl: string; leaveUrl: string } | null;
}): string {
  const t = letterMessages.in(words.locale);
  if (!links) return wrap(t('mailing.letter.personal'));
  return [
    link(t('mailing.letter.settings'), links.settingsUrl),
    link(t('mailing.letter.leave'), links.leaveUrl),
  ].join('\n\n');
}

const link = (label: string, url: string) => `${wrap(`${label}:`)}\n${url}`;

const lines = (all: string[]) => all.filter(Boolean).join('\n');

function underlined(text: string, mark: string): string {
  const wrapped = wrap(text);
  const longest = Math.max(...wrapped.split('\n').map(widthOf));
  return `${wrapped}\n${mark.repeat(Math.min(longest, 76))}`;
}
