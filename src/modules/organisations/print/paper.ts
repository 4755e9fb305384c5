import { formatDate, inLocale, languageName, type Locale } from '#platform/i18n/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { defaultBranding, deriveBranding, type Branding } from '#ui/branding.ts';
import { organisationCategories } from '../entry/categories.ts';
import { addressOf } from '../entry/details.ts';
import { weekRows } from '../entry/said.ts';
import type { StoredOrganisation } from '../organisation.ts';
import { directoryMessages } from '../messages/directory.ts';
import { entryMessages } from '../messages/entry.ts';
import { directoryPaperMessages } from '../messages/paper.ts';

export interface DirectoryPaper {
  /** By name. */
  entries: StoredOrganisation[];
  district: { name: string; town: string; branding: Partial<Branding> };
  locale: Locale;
  /** Local date on which it said so. */
  asOf: string;
}

/** Letters of a description that say on paper what it is; all of it stands on the page. */
const mostDescription = 320;
/** An entry that says more may be parted, or it would not fit on a page. */
const longEntry = 1600;

/** The booklet as `directory.typ` reads it. Of persons, those alone who agreed to be named. */
export function directoryPaper({ entries, district, locale, asOf }: DirectoryPaper): JsonObject {
  const t = directoryPaperMessages.in(locale);
  const ofEntry = entryMessages.in(locale);
  const { light } = deriveBranding({ ...defaultBranding, ...district.branding });
  const day = formatDate({ date: asOf, style: 'longDate', locale });
  const title = directoryMessages.in(locale)('organisations.directory.title');
  const town = district.town && district.town !== district.name ? ` · ${district.town}` : '';
  const sections = organisationCategories
    .map((code) => ({
      heading: ofEntry(`organisations.category.${code}`),
      entries: entries
        .filter(({ category }) => category === code)
        .map((entry) => paperEntry({ entry, locale })),
    }))
    .filter((section) => section.entries.length > 0);
  return {
    title: `${title}, ${district.name}`,
    lang: locale,
    author: [district.name],
    colours: { brand: light.brand, onBrand: light['on-brand'] },
    district: { name: district.name, kind: title + town },
    lead:
      sections.length > 0
        ? t('organisations.paper.lead', { count: entries.length, day })
        : t('organisations.paper.empty'),
    foot: t('organisations.paper.foot', { name: district.name, day }),
    words: { contents: t('organisations.paper.contents'), index: t('organisations.paper.index') },
    sections,
    index: entries.map(({ id, name }) => ({ id: labelOf(id), name })),
  };
}

function paperEntry({ entry, locale }: { entry: StoredOrganisation; locale: Locale }): JsonObject {
  const t = entryMessages.in(locale);
  const persons = entry.contacts
    .filter(({ isPublic }) => isPublic)
    .map(({ name, role, phone, mail }) => [name, role, phone, mail].filter(Boolean).join(' · '));
  const reach = [entry.phone, entry.mail].filter(Boolean).join(' · ');
  const website = entry.website.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  const weeks = (['opening', 'consultation'] as const).map((field) => ({
    // Opening times are what people expect; only others need their name.
    label: field === 'opening' ? null : t(`organisations.field.${field}`),
    rows: weekRows({ week: entry[field], locale }),
  }));
  const features = entry.accessFeatures.map((one) => t(`organisations.access.${one}`));
  const spoken = entry.languages.map((one) => languageName(one, locale));
  const shown = {
    id: labelOf(entry.id),
    name: entry.name,
    lines: [
      excerpt(parseRichText(inLocale(entry.description, locale)), mostDescription),
      addressOf(entry),
      breakable(reach),
      breakable(website),
      ...persons.map(breakable),
    ].filter(Boolean),
    times: weeks.filter(({ rows }) => rows.length > 0),
    notes: [
      inLocale(entry.timesNote, locale),
      [...features, ...spoken].join(', '),
      inLocale(entry.access, locale),
    ].filter(Boolean),
  };
  return { ...shown, isLong: JSON.stringify(shown).length > longEntry };
}

const labelOf = (id: string) => `e-${id}`;

/** A long address may go on in the next line after its parts. */
const breakable = (text: string) => text.replace(/(?<=[./@-])(?=[^\d./@ -])/g, '\u200b');
