import { localDay, staleMoments } from '#modules/calendar/index.ts';
import { isMounted, isSponsorOn, labelPath } from '#modules/care/index.ts';
import { listSponsors, listThings, readSeason } from '#modules/care/server.ts';
import { listCodes } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { id: districtId, timeZone, contact } = districtOf(locals);
  const { now } = locals;
  const today = localDay({ at: now, timeZone });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return inDistrict(districtId, async (tx) => {
    const things = await listThings(tx);
    const codes = Map.groupBy(await listCodes(tx), ({ placeId }) => placeId);
    const shown = (await listSponsors(tx)).filter(
      (sponsor) => sponsor.shownSince !== null && isSponsorOn(sponsor, today),
    );
    const sponsorOf = (thingId: string) =>
      shown.filter((one) => one.thingId === thingId).map(({ name }) => name);
    const lines = things.map((thing) => {
      const { id, name, number, kind, plant, placeId } = thing;
      const code = codes.get(placeId)?.[0]?.code;
      return {
        ...{ id, name, number, kind, plant },
        isMounted: isMounted(thing, today),
        path: code ? labelPath(code) : null,
        sponsors: sponsorOf(id),
      };
    });
    return {
      baskets: new Unsent(lines.filter(({ kind }) => kind === 'basket')),
      others: new Unsent(lines.filter(({ kind }) => kind !== 'basket')),
      sponsors: [...new Set(shown.map(({ name }) => name))].toSorted((a, b) =>
        a.localeCompare(b, 'de'),
      ),
      season: await readSeason(tx, { things, today, timeZone }),
      contact: { mail: contact.mail ?? '', phone: contact.phone ?? '' },
    };
  });
};
