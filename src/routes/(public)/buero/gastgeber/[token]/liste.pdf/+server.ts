import { error } from '@sveltejs/kit';
import { hostedSource } from '#modules/office/index.ts';
import { listByLink } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The host's list on paper; by the link that they were mailed only, and kept nowhere. */
export const GET: RequestHandler = async (event) => {
  const { locale, now } = event.locals;
  const { token } = event.params;
  const hosted = await inDistrict(districtOf(event.locals).id, (tx) =>
    listByLink(tx, { token, now }),
  );
  if (!hosted) error(404);
  const source = hostedSource({ ...hosted, locale });
  const answer = await answerPaper(event, {
    print: () => typesetPdf(source),
    name: `sprechstunde-${hosted.occurrence.date}`,
  });
  answer.headers.set('cache-control', 'private, no-store');
  answer.headers.set('x-robots-tag', 'noindex, nofollow');
  return answer;
};
