import { error } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { carePath, plateSource, thanksSource, type Sponsor } from '#modules/care/index.ts';
import { findThing } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { openThing } from '../kept-thing.server.ts';
import { sponsors } from './care.server.ts';

interface Asked {
  locals: App.Locals;
  request: Request;
  route: { id: string | null };
  params: { id: string };
  url: URL;
}

/** The letter of thanks. */
export const answerThanks = (asked: Asked): Promise<Response> => answer(asked, 'dank');

/** The small plate; there is none for those who do not want to be named. */
export const answerPlate = (asked: Asked): Promise<Response> => answer(asked, 'tafel');

async function answer(asked: Asked, name: 'dank' | 'tafel'): Promise<Response> {
  const { locals, params, url } = asked;
  const sponsor: Sponsor = await openThing(sponsors, { locals, id: params.id });
  if (name === 'tafel' && sponsor.shownSince === null) error(404);
  const district = districtOf(locals);
  const thing = await inDistrict(district.id, (tx) => findThing(tx, sponsor.thingId));
  // Papers go to people who live here, whoever prints them.
  const paper = { sponsor, thing: thing ?? error(404), district, locale: 'de' as const };
  const today = localDay({ at: locals.now, timeZone: district.timeZone });
  const address = url.host + carePath;
  const source = name === 'dank' ? thanksSource({ ...paper, today, address }) : plateSource(paper);
  return answerPaper(asked, { print: () => typesetPdf(source), name });
}
