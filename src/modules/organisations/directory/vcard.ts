/** Entries for the address book of a phone (RFC 6350). */
import { escapeText, line } from '#platform/icalendar/line.ts';
import { languageName, type Locale } from '#platform/i18n/index.ts';
import type { Contact } from '../entry/details.ts';
import { weekWords } from '../entry/said.ts';
import type { StoredOrganisation } from '../organisation.ts';
import { entryMessages } from '../messages/entry.ts';

/**
 * A card of the organisation, and one of each person who may be named, in one file: phones take them all at once.
 * @param url the absolute address of its page.
 */
export function writeCards({
  organisation,
  locale,
  url,
}: {
  organisation: StoredOrganisation;
  locale: Locale;
  url: string;
}): string {
  const persons = organisation.contacts.filter(({ isPublic }) => isPublic);
  return [
    ...card(organisationLines({ organisation, locale, url })),
    ...persons.flatMap((person) => card(personLines({ person, organisation }))),
  ]
    .map((one) => `${one}\r\n`)
    .join('');
}

const card = (lines: string[]) => [
  line('BEGIN', 'VCARD'),
  line('VERSION', '4.0'),
  ...lines,
  line('END', 'VCARD'),
];

function organisationLines({
  organisation,
  locale,
  url,
}: {
  organisation: StoredOrganisation;
  locale: Locale;
  url: string;
}): string[] {
  const { id, name, category, street, postalCode, town, phone, mail, website } = organisation;
  const t = entryMessages.in(locale);
  // Box, extension, street, town, region, postcode, country (section 6.3.1).
  const address = ['', '', street, town, '', postalCode, ''];
  return [
    line('KIND', 'org'),
    line('UID', `urn:uuid:${id}`),
    text('FN', name),
    line('ORG', escapeText(name)),
    ...(street || town ? [line('ADR', address.map(escapeText).join(';'), { TYPE: 'work' })] : []),
    ...reach({ phone, mail }),
    ...[website, url]
      .filter((one) => URL.canParse(one))
      .map((one) => line('URL', new URL(one).href)),
    ...(category ? [text('CATEGORIES', t(`organisations.category.${category}`))] : []),
    ...noteOf({ organisation, locale }),
    line('REV', organisation.updatedAt.toISOString().replace(/[-:]|\.\d{3}/g, '')),
  ];
}

function personLines({
  person: { name, role, phone, mail },
  organisation,
}: {
  person: Contact;
  organisation: StoredOrganisation;
}): string[] {
  return [
    line('KIND', 'individual'),
    text('FN', name),
    line('ORG', escapeText(organisation.name)),
    ...(role ? [text('TITLE', role)] : []),
    ...reach({ phone, mail }),
  ];
}

const reach = ({ phone, mail }: { phone: string; mail: string }) => [
  ...(phone ? [line('TEL', escapeText(phone), { VALUE: 'text', TYPE: 'work' })] : []),
  ...(mail ? [line('EMAIL', escapeText(mail), { TYPE: 'work' })] : []),
];

/** A card has no place of its own for times. */
function noteOf({
  organisation: { opening, consultation, timesNote, languages },
  locale,
}: {
  organisation: StoredOrganisation;
  locale: Locale;
}): string[] {
  const t = entryMessages.in(locale);
  const times = (['opening', 'consultation'] as const).flatMap((field) => {
    const said = weekWords({ week: { opening, consultation }[field], locale });
    return said.length > 0 ? [`${t(`organisations.field.${field}`)}:`, ...said] : [];
  });
  const spoken = languages.map((one) => languageName(one, locale)).join(', ');
  const said = [...times, timesNote[locale] || timesNote.de || '', spoken].filter(Boolean);
  return said.length > 0 ? [text('NOTE', said.join('\n'))] : [];
}

/** Only compound values escape semicolons (section 3.4); not all readers would take the backslash away elsewhere. */
const text = (name: string, said: string) => line(name, escapeText(said).replaceAll('\\;', ';'));
