import { error } from '@sveltejs/kit';
import { codePath, labelSheetNames, labelsOn, labelsSource } from '#modules/places/index.ts';
import { listCodes, listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** Labels with the chosen codes, on the sheet that lies in the printer. */
export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const { id: districtId, name: district } = districtOf(locals);
  const { searchParams } = url;
  const chosen = new Set(searchParams.getAll('zeichen'));
  const sheet = labelSheetNames.find((one) => one === searchParams.get('bogen')) ?? 'small';
  const asked = wholeNumber(searchParams, 'ab');
  const first = asked >= 1 && asked <= labelsOn(sheet) ? asked : 1;
  const labels = await inDistrict(districtId, async (tx) => {
    const names = new Map((await listPlaces(tx)).map(({ id, name }) => [id, name]));
    return (await listCodes(tx))
      .filter(({ code }) => chosen.has(code))
      .map(({ code, placeId }) => ({
        name: names.get(placeId ?? '') ?? '',
        address: url.origin + codePath(code),
      }));
  });
  // Nothing chosen: the page to choose on is one step back.
  if (labels.length === 0) error(404);
  const { locale } = locals;
  const source = labelsSource({ labels, sheet, first, district, locale });
  return answerPaper(event, { print: () => typesetPdf(source), name: 'etiketten' });
};
