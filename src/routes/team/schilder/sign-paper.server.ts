import { error } from '@sveltejs/kit';
import {
  offeredLanguages,
  otherLanguages,
  translationState,
  type SightLanguage,
  type SignOrder,
} from '#modules/discover/index.ts';
import { findSign, listSights } from '#modules/discover/server.ts';
import { codePath } from '#modules/places/index.ts';
import { listCodes } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readFileOf } from '#platform/files/server.ts';
import { isId } from '#platform/ids.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';

interface Asked {
  locals: App.Locals;
  request: Request;
  url: URL;
  params: { id: string };
  route: { id: string | null };
}

/** A paper about one sign: its proof or its print master. */
export async function answerSign(
  event: Asked,
  { source, name }: { source: (order: SignOrder) => TypesetSource; name: string },
): Promise<Response> {
  const { order, number } = await orderOf(event);
  const response = await answerPaper(event, {
    print: () => typesetPdf(source(order)),
    name: `${name}-${number}`,
  });
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

async function orderOf({
  locals,
  params: { id },
  url,
}: Asked): Promise<{ order: SignOrder; number: number }> {
  const district = districtOf(locals);
  const { sign, code, languages } = await inDistrict(district.id, async (tx) => {
    const sign = (isId(id) ? await findSign(tx, id) : null) ?? error(404);
    if (sign.deletedAt) error(404);
    const sight = (await listSights(tx, { placeId: sign.placeId })).find(
      ({ state }) => state === 'published',
    );
    const german = sight?.texts.get('de');
    const isThere = (language: SightLanguage) =>
      translationState({ german, text: sight?.texts.get(language) }) === 'complete';
    return {
      sign,
      code: (await listCodes(tx, { placeId: sign.placeId }))[0]?.code ?? error(404),
      languages: sight ? [...offeredLanguages, ...otherLanguages].filter(isThere) : [],
    };
  });
  const { logo } = district.branding;
  return {
    number: sign.number,
    order: {
      ...{ sign, languages, district, locale: locals.locale },
      address: url.origin + codePath(code),
      logo: logo ? await readFileOf({ districtId: district.id, sha256: logo.sha256 }) : null,
    },
  };
}
