/** As the printed directory of the district (the "Serviceführer") has them, in its order. */
export const organisationCategories = [
  'retail',
  'services',
  'crafts',
  'gastronomy',
  'health',
  'clubs',
  'social',
] as const;
export type OrganisationCategory = (typeof organisationCategories)[number];

/** How a section stands in an address. */
const keys: Record<OrganisationCategory, string> = {
  retail: 'einzelhandel',
  services: 'dienstleistungen',
  crafts: 'handwerk',
  gastronomy: 'gastronomie',
  health: 'gesundheit',
  clubs: 'vereine',
  social: 'soziales',
};

export const keyOfCategory = (category: OrganisationCategory): string => keys[category];

/** Null where no section is called so. */
export function categoryOfKey(key: string): OrganisationCategory | null {
  return organisationCategories.find((category) => keys[category] === key) ?? null;
}

/** What somebody wants to know before they set out. */
export const accessFeatures = [
  'step_free',
  'toilet',
  'parking',
  'hearing_loop',
  'sign_language',
  'dogs',
] as const;
export type AccessFeature = (typeof accessFeatures)[number];

/** Languages that are spoken there, as BCP 47 has them; German needs no mention. */
export const spokenLanguages = [
  'en',
  'tr',
  'ar',
  'ru',
  'uk',
  'pl',
  'ro',
  'fa',
  'ku',
  'fr',
  'es',
  'it',
] as const;
