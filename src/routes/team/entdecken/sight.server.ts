import {
  DiscoverError,
  discoverMessages,
  sightMessages,
  sightTitle,
  teamSightPath,
  teamSightsPath,
  type Sight,
} from '#modules/discover/index.ts';
import {
  valuesOfSight,
  type SightFormError,
  type SightFormValues,
} from '#modules/discover/forms.ts';
import { deleteSight, findSight, restoreSight } from '#modules/discover/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Kind } from '../kept-thing.server.ts';

/** A sight with the name under which lists and messages speak of it. */
export type NamedSight = Sight & { name: string };

/** What the page shows when something is wrong. */
export interface SightAnswer {
  values: SightFormValues;
  errors: SightFormError[];
  problems: string[];
}

const fields = [
  'category',
  'years',
  'credits',
  'sources',
  'links',
  'ownerApproval',
] as const satisfies (keyof SightFormValues)[];

export const sights: Kind<NamedSight, SightFormValues> = {
  path: teamSightsPath,
  pathOf: teamSightPath,
  async find(tx, id) {
    const sight = await findSight(tx, id);
    return sight && { ...sight, name: sightTitle(sight, 'de').text };
  },
  remove: deleteSight,
  restore: restoreSight,
  table: 'sight',
  isRefusal: (caught) => caught instanceof DiscoverError,
  tellConflict({ values, stored, locale }) {
    const t = discoverMessages.in(locale);
    const theirs = valuesOfSight(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const said = (field: (typeof fields)[number]) =>
      field === 'category'
        ? sightMessages.in(locale)(`discover.category.${stored.category}`)
        : theirs[field];
    const lines = differing.map((field) => `${t(`discover.team.field.${field}`)}: ${said(field)}`);
    return [t('discover.team.conflict'), ...lines];
  },
  tellInUse: (name, locale) => discoverMessages.in(locale)('discover.team.in_use', { name }),
};

/** All places to choose from: a sight may be where events take place, or where nobody has been. */
export async function placeOptions(tx: Tx): Promise<{ value: string; text: string }[]> {
  return (await listPlaces(tx)).map(({ id, name }) => ({ value: id, text: name }));
}

/** What is missing, in one line of words. */
export function missingWords(
  missing: readonly Parameters<typeof wordOf>[1][],
  locale: Locale,
): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return list.format(missing.map((one) => wordOf(locale, one)));
}

const wordOf = (locale: Locale, one: 'title' | 'teaser' | 'text' | 'position' | 'owner') =>
  sightMessages.in(locale)(`discover.missing.${one}`);
