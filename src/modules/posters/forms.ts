import { isLocalDate } from '#modules/calendar/index.ts';
import { isId } from '#platform/ids.ts';
import {
  mostLetters,
  mostLogos,
  posterDesigns,
  posterFormats,
  type PosterChoice,
} from './poster.ts';

type Sent = Pick<FormData | URLSearchParams, 'get' | 'getAll' | 'has'>;

/** The team's form, and the address of its preview, which is the same form as a query. What is unknown is as usual. */
export function readPosterForm(form: Sent): PosterChoice {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const date = text('tag');
  return {
    design: posterDesigns.find((one) => one === text('entwurf')) ?? 'ruhig',
    format: posterFormats.find((one) => one === text('format')) ?? 'a4',
    mono: form.has('sw'),
    large: form.has('gross'),
    date: isLocalDate(date) ? date : null,
    headline: text('headline').slice(0, mostLetters.headline),
    extra: text('extra').slice(0, mostLetters.extra),
    logoIds: [...new Set(form.getAll('logo').map(String))].filter(isId).slice(0, mostLogos),
  };
}

/** The same as a query, for the preview and the files. */
export function posterQuery(choice: PosterChoice): string {
  const query = new URLSearchParams({ entwurf: choice.design, format: choice.format });
  if (choice.mono) query.set('sw', '1');
  if (choice.large) query.set('gross', '1');
  if (choice.date) query.set('tag', choice.date);
  if (choice.headline) query.set('headline', choice.headline);
  if (choice.extra) query.set('extra', choice.extra);
  for (const id of choice.logoIds) query.append('logo', id);
  return query.toString();
}

export type AddressProblem = 'format' | 'entwurf' | 'sw' | 'gross' | 'tag';

/** What a public address asks for, starting from what the team chose. A parameter that nobody knows is let be. */
export function readPosterAddress({
  query,
  chosen,
}: {
  query: URLSearchParams;
  chosen: PosterChoice;
}): { choice: PosterChoice } | { problem: AddressProblem } {
  const choice = { ...chosen };
  const [format, design, date] = ['format', 'entwurf', 'tag'].map((name) => query.get(name));
  if (format) {
    const known = posterFormats.find((one) => one === format);
    if (!known) return { problem: 'format' };
    choice.format = known;
  }
  if (design) {
    const known = posterDesigns.find((one) => one === design);
    if (!known) return { problem: 'entwurf' };
    choice.design = known;
  }
  for (const [name, field] of [
    ['sw', 'mono'],
    ['gross', 'large'],
  ] as const) {
    const value = query.get(name);
    if (!value) continue;
    if (value !== '0' && value !== '1') return { problem: name };
    choice[field] = value === '1';
  }
  if (date) {
    if (!isLocalDate(date)) return { problem: 'tag' };
    choice.date = date;
  }
  return { choice };
}
