import {
  CareError,
  careTeamMessages,
  teamCarePath,
  teamRoundsPath,
  teamSponsorsPath,
  type Round,
  type Sponsor,
  type Thing,
} from '#modules/care/index.ts';
import {
  valuesOfRound,
  valuesOfSponsor,
  valuesOfThing,
  type RoundFormValues,
  type SponsorFormValues,
  type ThingFormValues,
} from '#modules/care/forms.ts';
import {
  deleteRound,
  deleteSponsor,
  deleteThing,
  findRound,
  findSponsor,
  findThing,
  listThings,
  restoreRound,
  restoreSponsor,
  restoreThing,
} from '#modules/care/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Kind } from '../kept-thing.server.ts';

const isRefusal = (caught: unknown) => caught instanceof CareError;
const tellInUse = (name: string, locale: Locale) =>
  careTeamMessages.in(locale)('care.team.in_use', { name });

/** What stands in the version of somebody else, line by line; only what differs. */
function conflict<Values extends object>(values: Values, theirs: Values, locale: Locale): string[] {
  const lines = Object.entries(theirs)
    .filter(([field]) => field !== 'id' && field !== 'version')
    .filter(([field, said]) => String(values[field as keyof Values]) !== String(said))
    .flatMap(([, said]) => (typeof said === 'string' && said ? [said] : []));
  return [careTeamMessages.in(locale)('care.team.conflict'), ...lines];
}

export const things: Kind<Thing, ThingFormValues> = {
  path: teamCarePath,
  find: findThing,
  remove: deleteThing,
  restore: restoreThing,
  table: 'care_thing',
  isRefusal,
  tellConflict: ({ values, stored, locale }) => conflict(values, valuesOfThing(stored), locale),
  tellInUse,
};

export const rounds: Kind<Round, RoundFormValues> = {
  path: teamRoundsPath,
  find: findRound,
  remove: deleteRound,
  restore: restoreRound,
  table: 'care_round',
  isRefusal,
  tellConflict: ({ values, stored, locale }) => conflict(values, valuesOfRound(stored), locale),
  tellInUse,
};

export const sponsors: Kind<Sponsor, SponsorFormValues> = {
  path: teamSponsorsPath,
  find: findSponsor,
  remove: deleteSponsor,
  restore: restoreSponsor,
  table: 'care_sponsor',
  isRefusal,
  tellConflict: ({ values, stored, locale }) => conflict(values, valuesOfSponsor(stored), locale),
  tellInUse,
};

/** All that is cared for, to choose from. */
export async function thingOptions(tx: Tx): Promise<{ value: string; text: string }[]> {
  return (await listThings(tx)).map(({ id, name }) => ({ value: id, text: name }));
}
