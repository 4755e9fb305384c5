import { error, type RequestEvent } from '@sveltejs/kit';
import type { PublicEvent } from '#modules/calendar/index.ts';
import { findPublicEvent } from '#modules/calendar/server.ts';
import { PosterError, posterErrorText, type PosterChoice } from '#modules/posters/index.ts';
import { readPosterAddress, readPosterForm } from '#modules/posters/forms.ts';
import { findChoice, findPosterSource } from '#modules/posters/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { toldEventOf } from '../event.server.ts';

/** The event of this page with its dates, also a draft; not one that was put away. */
export async function posterEventOf(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<PublicEvent> {
  const { slug } = await toldEventOf(tx, { locals, id });
  return (await findPublicEvent(tx, { slug, now: locals.now, for: 'team' })) ?? error(404);
}

/** The poster as the address says: the whole form (with `entwurf`), or what was chosen, changed in single points. */
export async function orderedPoster({
  locals,
  params,
  url,
}: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }): Promise<{
  source: TypesetSource;
  choice: PosterChoice;
  slug: string;
}> {
  const district = districtOf(locals);
  const { locale } = locals;
  try {
    return await inDistrict(district.id, async (tx) => {
      const found = await posterEventOf(tx, { locals, id: params.id });
      const query = url.searchParams;
      const { choice: chosen } = await findChoice(tx, found.event.id);
      const read = query.has('entwurf')
        ? { choice: readPosterForm(query) }
        : readPosterAddress({ query, chosen });
      if ('problem' in read) error(400);
      const { choice } = read;
      const order = { found, choice, district, origin: url.origin, locale };
      return { source: await findPosterSource(tx, order), choice, slug: found.event.slug };
    });
  } catch (caught) {
    if (caught instanceof PosterError) error(404, posterErrorText({ code: caught.code, locale }));
    throw caught;
  }
}
