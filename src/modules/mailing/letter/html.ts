import { parseRichText, toMailHtml } from '#platform/richtext/index.ts';
import { letterMessages } from '../messages/letter.ts';
import type { DateList } from './date-list.ts';
import { elementsIn, type Elements } from './elements.ts';
import { buttonHtml, footHtml } from './foot.ts';
import { cellType, coloursOf, ownType } from './look.ts';
import { noticeHtml } from './entry.ts';
import { pageHtml } from './page.ts';
import { plateHtml } from './plate.ts';
import { headingHtml, sectionHtml } from './section.ts';
import type { LetterWords, Said } from './words.ts';

export interface HtmlOptions {
  list: DateList;
  words: LetterWords;
  /** Previews say which; a mail leaves it to the reader's device. */
  scheme?: 'auto' | 'light' | 'dark';
  /** Where a picture's file is; in a mail it is attached under its name. */
  pictureUrl?: (id: string) => string;
  /** What stands where the personal links belong: HTML. */
  personal: string;
}

/** In a mail, pictures are attached, and named in its HTML by this. */
export const contentId = (pictureId: string): string => `${pictureId}@terminliste`;

/**
 * The letter as HTML for mail programs: one column, each element with its own look, tables only where Outlook draws
 * nothing else. Nothing is loaded from anywhere.
 */
export function letterHtml({
  list,
  words,
  scheme = 'auto',
  pictureUrl = (id) => `cid:${contentId(id)}`,
  personal,
}: HtmlOptions): string {
  const colours = coloursOf(list.district.branding);
  const draw = elementsIn(colours.light);
  const t = letterMessages.in(words.locale);
  const parts = [
    plateHtml({ list, locale: words.locale, draw }),
    draw.cell({
      padding: '28px 0 8px 0',
      html:
        draw.element({ name: 'h1', size: 'title', of: words.subject, margin: '0 0 4px 0' }) +
        draw.text({ text: words.period, colour: 'muted' }),
    }),
    richTextHtml({ list, said: words.greeting, draw }),
    ...words.sections.map((section) => sectionHtml({ section, draw, pictureUrl })),
    ...(words.sections.length === 0
      ? [
          draw.cell({
            padding: '16px 0 0 0',
            html: draw.text({ text: t('mailing.letter.none') }),
          }),
        ]
      : []),
    buttonHtml({ url: words.calendarUrl, label: t('mailing.letter.all_dates'), draw }),
    ...(words.notices.length > 0
      ? [
          headingHtml({ title: t('mailing.letter.notices'), draw }),
          ...words.notices.map((notice) => noticeHtml({ notice, draw, pictureUrl })),
        ]
      : []),
    richTextHtml({ list, said: words.closing, draw }),
    footHtml({ list, words, personal, draw }),
  ];
  return pageHtml({ content: parts.filter(Boolean).join('\n'), words, colours, scheme });
}

function richTextHtml({
  list,
  said: { text: markdown, lang },
  draw: { light, cell },
}: {
  list: DateList;
  said: Said;
  draw: Elements;
}): string {
  if (!markdown) return '';
  const html = toMailHtml(parseRichText(markdown), {
    origin: list.origin,
    headingLevel: 2,
    look: {
      cell: `color:${light.ink};${cellType('text')}`,
      heading: ownType('heading'),
      link: light.link,
      line: light.line,
      classes: { text: 'c-ink', link: 'c-link', line: 'l-line' },
    },
  });
  return cell({ padding: '14px 0 0 0', html, lang });
}
