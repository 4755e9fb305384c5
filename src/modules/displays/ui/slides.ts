import type { Locale } from '#platform/i18n/index.ts';
import type {
  DateSaid,
  SaidText,
  ScreenData,
  ScreenDate,
  ScreenName,
  ScreenNotice,
} from '../screen/data.ts';
import { momentOf, type Slide } from '../screen/playlist.ts';
import type { Say } from '../screen/say.ts';
import type { Trust } from '../screen/trust.ts';
import { element } from './element.ts';
import { codeFigure, pictureFigure } from './figures.ts';

/** What a slide is drawn from. */
export interface Scene {
  data: ScreenData;
  locale: Locale;
  say: Say;
  now: Date;
  trust: Trust;
}

/** Draws one slide, as elements that nobody else holds: when the next one comes they are gone. */
export function drawSlide(slide: Slide, scene: Scene): HTMLElement {
  switch (slide.kind) {
    case 'date':
      return drawDate(slide.date, scene);
    case 'list':
      return drawWeek(slide, scene);
    case 'numbered':
      return drawNumbered(slide, scene);
    case 'notice':
      return drawNotice(slide.notice, scene);
    case 'visit':
      return drawVisit(slide.why, scene);
  }
}

function drawDate(date: ScreenDate, scene: Scene): HTMLElement {
  const said = date.said[scene.locale];
  if (!said) return element('div');
  const isCancelled = date.state === 'cancelled';
  const when = element('p', { class: 'when' }, [
    element('span', {}, [said.day]),
    element('span', {}, [said.time]),
  ]);
  const text = element('div', { class: 'text' }, [
    badgeOf(date, scene),
    titleOf(said.title),
    when,
    said.place ? element('p', { class: 'where', dir: 'auto' }, [said.place]) : null,
    isCancelled ? null : paragraph('summary', said.summary),
    ...said.remarks.map((remark) => element('p', { class: 'remark', dir: 'auto' }, [remark])),
  ]);
  // It would hang over the words of a poster; the day stands beside it in words.
  const plate = date.picture?.whole ? null : element('div', { class: 'plate' }, [tileOf(said)]);
  const head = element('div', { class: 'head' }, [plate, text]);
  return element(
    'article',
    { class: date.picture ? 'date with-picture' : 'date', ...(isCancelled && { 'data-off': '' }) },
    [
      date.picture ? pictureFigure(date.picture, scene.locale) : null,
      head,
      codeFigure(date.path, { ...scene, caption: scene.say('displays.screen.more') }),
    ],
  );
}

function drawWeek({ dates, week }: { dates: ScreenDate[]; week: boolean }, scene: Scene) {
  const { say } = scene;
  const title = say(week ? 'displays.screen.week' : 'displays.screen.list');
  const lead = week ? say('displays.screen.week_text') : '';
  const rows = dates.map((date) => drawRow({ date, name: '' }, scene));
  return drawList({ kind: 'week', title, lead, rows }, scene);
}

function drawNumbered({ name, dates }: { name: ScreenName; dates: ScreenDate[] }, scene: Scene) {
  const title = name.said[scene.locale] ?? Object.values(name.said)[0] ?? '';
  const lead = scene.say('displays.screen.list');
  const rows = dates.map((date) => drawRow({ date, name: title }, scene));
  return drawList({ kind: 'week numbered', title, lead, rows }, scene);
}

function drawList(
  { kind, title, lead, rows }: { kind: string; title: string; lead: string; rows: HTMLElement[] },
  scene: Scene,
): HTMLElement {
  return element('section', { class: kind }, [
    element('hgroup', {}, [
      element('h2', { dir: 'auto' }, [title]),
      lead ? element('p', { class: 'lead' }, [lead]) : null,
    ]),
    element('ul', { role: 'list' }, rows),
    codeFigure('/termine', { ...scene, caption: scene.say('displays.screen.all') }),
  ]);
}

/** @param name what stands above them all: below "Adventsfenster" it is "7: Küchenstudio". */
function drawRow({ date, name }: { date: ScreenDate; name: string }, scene: Scene): HTMLElement {
  const said = date.said[scene.locale];
  if (!said) return element('li');
  const isCancelled = date.state === 'cancelled';
  const { text, lang } = said.title;
  const isBelow = name !== '' && text.toLowerCase().startsWith(name.toLowerCase());
  const title = isBelow ? text.slice(name.length).trim() : text;
  return element('li', isCancelled ? { 'data-off': '' } : {}, [
    element('div', { class: 'plate' }, [tileOf(said)]),
    element('div', {}, [
      element('p', { class: 'row-title', lang, dir: 'auto' }, [title]),
      element('p', { class: 'row-when' }, [
        badgeOf(date, scene),
        element('span', {}, [[said.time, said.place].filter(Boolean).join(' · ')]),
      ]),
    ]),
  ]);
}

function drawNotice(notice: ScreenNotice, scene: Scene): HTMLElement {
  const said = notice.said[scene.locale];
  if (!said) return element('div');
  const text = element('div', { class: 'text' }, [
    element('p', { class: 'kind' }, [scene.say('displays.screen.notice')]),
    titleOf(said.title),
    paragraph('summary', said.summary),
  ]);
  return element('article', { class: notice.picture ? 'notice with-picture' : 'notice' }, [
    notice.picture ? pictureFigure(notice.picture, scene.locale) : null,
    element('div', { class: 'head' }, [text]),
    codeFigure(notice.path, { ...scene, caption: scene.say('displays.screen.more') }),
  ]);
}

function drawVisit(why: Extract<Slide, { kind: 'visit' }>['why'], scene: Scene): HTMLElement {
  const { data, say } = scene;
  const text = element('div', { class: 'text' }, [
    element('p', { class: 'kind' }, [say('displays.screen.office')]),
    element('h2', { class: 'title' }, [say('displays.screen.no_hours')]),
    ...[data.address, data.phone]
      .filter(Boolean)
      .map((line) => element('p', { class: 'where' }, [line])),
    why === 'empty' ? element('p', { class: 'summary' }, [say('displays.screen.empty')]) : null,
    why === 'stale' ? element('p', { class: 'summary' }, [say('displays.screen.stale')]) : null,
  ]);
  return element('article', { class: 'visit' }, [
    element('div', { class: 'head' }, [text]),
    codeFigure('/', { ...scene, caption: data.site }),
  ]);
}

function badgeOf(date: ScreenDate, { data, now, trust, say }: Scene): HTMLElement | null {
  if (date.state === 'cancelled') {
    return element('span', { class: 'badge off' }, [say('displays.screen.cancelled')]);
  }
  const moment = momentOf({ date, now, timeZone: data.timeZone, trust });
  return (
    moment && element('span', { class: `badge ${moment}` }, [say(`displays.screen.${moment}`)])
  );
}

function titleOf({ text, lang }: SaidText): HTMLElement {
  return element('h2', { class: 'title', lang, dir: 'auto' }, [text]);
}

function paragraph(name: string, { text, lang }: SaidText): HTMLElement | null {
  return text ? element('p', { class: name, lang, dir: 'auto' }, [text]) : null;
}

function tileOf({ tile: { weekday, day, month } }: DateSaid): HTMLElement {
  return element('span', { class: 'rim' }, [
    element('span', {}, [weekday]),
    element('span', { class: 'number' }, [day]),
    element('span', {}, [month]),
  ]);
}
