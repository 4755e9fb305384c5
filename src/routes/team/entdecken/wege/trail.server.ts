import {
  valuesOfTrail,
  type TrailFormError,
  type TrailFormValues,
} from '#modules/discover/forms.ts';
import {
  DiscoverError,
  teamTrailsPath,
  trailMessages,
  type Trail,
} from '#modules/discover/index.ts';
import { deleteTrail, findTrail, restoreTrail } from '#modules/discover/server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Kind } from '../../kept-thing.server.ts';

/** What the page shows when something is wrong. */
export interface TrailAnswer {
  values: TrailFormValues;
  errors: TrailFormError[];
  problems: string[];
}

export type NamedTrail = Trail & { name: string };

const fields = ['title', 'titleEn', 'teaser', 'teaserEn', 'kinds', 'round', 'walked'] as const;

export const trails: Kind<NamedTrail, TrailFormValues> = {
  path: teamTrailsPath,
  find: async (tx, id) => {
    const trail = await findTrail(tx, id);
    return trail && { ...trail, name: trail.title.de ?? '' };
  },
  remove: deleteTrail,
  restore: restoreTrail,
  table: 'trail',
  isRefusal: (caught) => caught instanceof DiscoverError,
  tellConflict({ values, stored, locale }) {
    const t = trailMessages.in(locale);
    const theirs = valuesOfTrail(stored);
    const differing = fields.filter((field) => String(values[field]) !== String(theirs[field]));
    const lines = differing.map(
      (field) => `${t(`discover.trail.team.field.${field}`)}: ${said({ theirs, field, locale })}`,
    );
    return [t('discover.trail.team.conflict'), ...lines];
  },
  // Nothing points to a trail.
  tellInUse: (name) => name,
};

function said({
  theirs,
  field,
  locale,
}: {
  theirs: TrailFormValues;
  field: (typeof fields)[number];
  locale: Locale;
}): string {
  const t = trailMessages.in(locale);
  if (field === 'round') return t(`discover.trail.team.${theirs.round ? 'yes' : 'no'}`);
  if (field !== 'kinds') return theirs[field];
  return theirs.kinds
    .map((kind) => t(`discover.trail.kind.${kind}` as 'discover.trail.kind.walking'))
    .join(', ');
}
