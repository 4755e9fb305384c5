import { codePath, nearestCodes, readCode } from '#modules/places/index.ts';
import { readCodes } from '#modules/places/server.ts';
import { readingOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

/** More was never a code. */
const longest = 40;

/** What a code is that leads to no page (yet), and which one somebody may have meant. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const typed = (url.searchParams.get('zeichen') ?? '').slice(0, longest);
  const codes = await readCodes(readingOf(locals));
  const code = readCode(typed);
  const target = codes.get(code);
  const meant = target ? [] : nearestCodes({ typed: code, codes: [...codes.keys()] });
  return {
    typed,
    name: target?.name ?? '',
    kind: target ? kindOf(target) : typed === '' ? ('asked' as const) : ('unknown' as const),
    meant: meant.map((one) => ({ path: codePath(one), code: one, name: codes.get(one)!.name })),
  };
};

function kindOf({ placeId, isGone }: { placeId: string | null; isGone: boolean }) {
  if (placeId === null) return 'unclaimed' as const;
  return isGone ? ('gone' as const) : ('place' as const);
}
