import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { accountMessages } from '../messages/account.ts';
import { memberMessages } from '../messages/members.ts';
import type { Member } from './member.ts';

/** Everybody with a telephone number or without a mail address, on paper for the drawer of the office. */
export function phoneListSource({
  members,
  district,
  today,
  locale,
}: {
  members: readonly Member[];
  /** Its name. */
  district: string;
  /** Date of the district. */
  today: string;
  locale: Locale;
}): TypesetSource {
  const t = memberMessages.in(locale);
  const says = accountMessages.in(locale);
  const rows = members.map(({ name, phone, address, roles }) => ({
    name,
    phone: phone || address || '–',
    roles: [...new Set(roles.map(({ role }) => says(`people.role.${role}`)))].join(', '),
  }));
  return {
    template: '/src/modules/people/print/phone-list.typ',
    data: {
      title: t('people.phones.title', { district }),
      lang: locale,
      heading: t('people.phones.title', { district }),
      asOf: t('people.phones.as_of', {
        date: formatDate({ date: today, style: 'longDate', locale }),
      }),
      note: t('people.phones.note'),
      columns: [t('people.member.name'), t('people.phones.reach'), t('people.phones.roles')],
      rows,
    },
  };
}
