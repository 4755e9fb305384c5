import type { NewDistrict } from '#modules/districts/server.ts';
import type { OrganisationKind } from '#modules/organisations/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';

/**
 * The district as public pages describe it. What they do not say (who is liable, addresses for mail) is visibly an
 * example: nobody in Heeren-Werve answers for this demonstration.
 */
export const district: Omit<NewDistrict, 'now'> = {
  slug: 'heeren-werve',
  name: 'Heeren-Werve',
  town: 'Kamen',
  postalCode: '59174',
  state: 'NW',
  about: {
    de: 'Heeren-Werve ist ein Stadtteil von Kamen. Seit Januar 2025 kümmern sich hier Bürgerinnen und Bürger ehrenamtlich um das Stadtteilmanagement. Diese Seiten sind eine Vorführung: Viele Termine sind ausgedacht.',
    en: 'Heeren-Werve is a district of Kamen. Since January 2025 citizens have run its district management as volunteers. These pages are a demonstration: many of the dates are made up.',
  },
  contact: {
    street: 'Mittelstraße 14, 59174 Kamen',
    phone: '030 23125 030',
    mail: 'stadtteilbuero@example.org',
    instagram: 'rund_ums_dorf_heeren_werve',
  },
  carrier: {
    kind: 'club',
    name: 'Beispielträger Heeren-Werve',
    street: 'Beispielstraße 1',
    postalCode: '59174',
    town: 'Kamen',
    representedBy: 'Renate Beispiel (erfundene Person)',
    mail: 'traeger@example.org',
  },
  // The enamel of the signs, and a lamp (docs/decisions/0006-the-look.md).
  branding: { brand: '#12503f', accent: '#f4b53f' },
};

/** All invented, as their names say. */
export const people = [
  { role: 'coordination', name: 'Renate Beispiel' },
  { role: 'volunteer', name: 'Klaus Muster' },
  { role: 'delegate', name: 'Sabine Vorlage' },
  { role: 'city', name: 'Thomas Amt' },
] as const;

/** Telephone numbers that the network agency keeps free for stories: nobody has them. */
export const others = [
  { name: 'Helga Musterfrau', phone: '030 23125 014', address: '' },
  { name: 'Jens Beispiel', phone: '', address: 'jens@example.org' },
] as const;

export const wouldJoin = {
  name: 'Ute Mustermann',
  address: 'ute@example.org',
  phone: '030 23125 019',
  interests: ['flowers', 'events'],
  message:
    'Ich wohne seit Kurzem in Werve und habe nachmittags Zeit. Beim Gießen helfe ich gern, auch in den Ferien.',
} as const;

export type PersonRole = (typeof people)[number]['role'];

/** The delegate speaks for this one. */
export const delegatesOrganisation: OrganisationKey = 'naturfreunde';

/** Real organisations as public pages name them; groups whose names say "Beispiel" are invented. */
export const organisations = {
  rundUmsDorf: { name: 'Rund ums Dorf', kind: 'team' },
  naturfreunde: { name: 'Naturfreunde', kind: 'club' },
  villaFib: { name: 'Familienbüro Villa FiB', kind: 'partner' },
  seniors: { name: 'Seniorenberatung', kind: 'partner' },
  environment: { name: 'Verbraucherzentrale Kamen', kind: 'partner' },
  gwa: { name: 'GWA', kind: 'partner' },
  police: { name: 'Polizei', kind: 'institution' },
  city: { name: 'Stadt Kamen', kind: 'institution' },
  awo: { name: 'AWO', kind: 'club' },
  bookshop: { name: 'Buchhandlung Schulte', kind: 'shop' },
  needlework: { name: 'Handarbeitskreis (Beispielgruppe)', kind: 'group' },
  photographers: { name: 'Fotogruppe (Beispielgruppe)', kind: 'group' },
  walkers: { name: 'Spaziergruppe (Beispielgruppe)', kind: 'group' },
  players: { name: 'Spielerunde (Beispielgruppe)', kind: 'group' },
} as const satisfies Record<string, { name: string; kind: OrganisationKind }>;

export type OrganisationKey = keyof typeof organisations;

export interface ExamplePlace {
  name: string;
  street?: string;
  exclusive?: boolean;
  access?: LocalText;
}

/** No coordinates: public pages do not tell them. Nor do they tell of steps or doors: what stands here is an example. */
export const places = {
  office: {
    name: 'Stadtteilbüro',
    street: 'Mittelstraße 14',
    exclusive: true,
    access: {
      de: 'Ja, stufenlos: Der Eingang hat keine Schwelle, die Tür ist 95 cm breit. Die Toilette ist mit dem Rollstuhl nutzbar, ein Haltegriff ist links (Beispiel).',
      en: 'Yes, step-free: there is no threshold at the entrance, and the door is 95 cm wide. The toilet can be used with a wheelchair; there is a grab rail on the left (example).',
    },
  },
  officeWindow: { name: 'Schaufenster des Stadtteilbüros', street: 'Mittelstraße 14' },
  centre: { name: 'Ortsmitte', street: 'Märkische Straße' },
  middleStreet: { name: 'Mittelstraße', street: 'Mittelstraße' },
  westStreet: { name: 'Am Schaukasten beim Supermarkt', street: 'Westfälische Straße' },
  castleYard: { name: 'Schlosshof' },
  park: { name: 'Luisenpark' },
  stream: { name: 'Entdeckerort am Heerener Mühlbach' },
  gatehouse: { name: 'AWO-Begegnungsstätte im alten Pförtnerhaus' },
  bookshop: { name: 'Buchhandlung Schulte' },
  bakery: { name: 'Bäckerei (Beispielort)' },
  kitchenShop: { name: 'Küchenstudio (Beispielort)' },
  church: { name: 'Kirche (Beispielort)' },
} as const satisfies Record<string, ExamplePlace>;

export type PlaceKey = keyof typeof places;
