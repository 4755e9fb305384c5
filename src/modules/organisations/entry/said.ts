import { languageName, type Locale, type LocalText } from '#platform/i18n/index.ts';
import { entryMessages } from '../messages/entry.ts';
import {
  organisationFields,
  type Contact,
  type OrganisationDetails,
  type OrganisationField,
} from './details.ts';
import { spansText, weekLines, type Week } from './times.ts';

/** A field that two versions of an entry say differently, each in words; empty where it says nothing. */
export interface Difference {
  field: OrganisationField;
  label: string;
  before: string;
  after: string;
}

/** What somebody has to look at before they say yes. */
export function differences({
  before,
  after,
  locale,
}: {
  before: OrganisationDetails;
  after: OrganisationDetails;
  locale: Locale;
}): Difference[] {
  const t = entryMessages.in(locale);
  const isOtherPicture = before.pictureId !== after.pictureId;
  return organisationFields
    .map((field) => ({
      field,
      label: t(`organisations.field.${field}`),
      before: saidOf({ details: before, field, locale }),
      after: saidOf({ details: after, field, locale }),
    }))
    .filter((one) => one.before !== one.after || (one.field === 'pictureId' && isOtherPicture));
}

/** Days and their times, one line for those that say the same: `Montag bis Freitag: 9:00–12:00`. */
export function weekWords({ week, locale }: { week: Week; locale: Locale }): string[] {
  return weekRows({ week, locale }).map(({ days, times }) => `${days}: ${times}`);
}

/** The same as two columns. */
export function weekRows({
  week,
  locale,
}: {
  week: Week;
  locale: Locale;
}): { days: string; times: string }[] {
  const t = entryMessages.in(locale);
  return weekLines(week).map(({ first, last, spans }) => {
    const [from, until] = [t(`organisations.day.${first}`), t(`organisations.day.${last}`)];
    const days = first === last ? from : t('organisations.days', { from, until });
    return { days, times: t('organisations.times', { times: spansText(spans) }) };
  });
}

function saidOf({
  details,
  field,
  locale,
}: {
  details: OrganisationDetails;
  field: OrganisationField;
  locale: Locale;
}): string {
  const t = entryMessages.in(locale);
  switch (field) {
    case 'kind':
      return t(`organisations.kind.${details.kind}`);
    case 'category':
      return details.category
        ? t(`organisations.category.${details.category}`)
        : t('organisations.not_listed');
    case 'contacts':
      return details.contacts.map((one) => contactWords(one, locale)).join('\n');
    case 'opening':
    case 'consultation':
      return weekWords({ week: details[field], locale }).join('\n');
    case 'accessFeatures':
      return details.accessFeatures.map((one) => t(`organisations.access.${one}`)).join(', ');
    case 'languages':
      return details.languages.map((one) => languageName(one, locale)).join(', ');
    case 'description':
    case 'timesNote':
    case 'access':
      return bothTexts(details[field]);
    case 'pictureId':
      return details.pictureId ? t('organisations.has_picture') : '';
    default:
      return details[field];
  }
}

function contactWords({ name, role, phone, mail, isPublic }: Contact, locale: Locale): string {
  const t = entryMessages.in(locale);
  const seen = t(isPublic ? 'organisations.contact.public' : 'organisations.contact.team_only');
  return [name, role, phone, mail, seen].filter(Boolean).join(', ');
}

const bothTexts = (text: LocalText) => [text.de, text.en].filter(Boolean).join('\n\n');
