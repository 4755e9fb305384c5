import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { accountMessages } from './messages/account.ts';
import { peopleAuditMessages } from './messages/audit.ts';
import { roles } from './person.ts';
import type { PeopleTables } from './tables.server.ts';

const persons: SubjectWords = {
  kind: (locale) => peopleAuditMessages.in(locale)('people.kind.person'),
  gone: (locale) => peopleAuditMessages.in(locale)('people.gone.person'),
  async find(tx, { ids, locale }) {
    const rows = await tables<PeopleTables>(tx)
      .selectFrom('person')
      .select(['id', 'name', 'deleted_at'])
      .where('id', 'in', [...ids])
      .where('erased_at', 'is', null)
      .execute();
    return new Map(
      rows.map(({ id, name, deleted_at }) => {
        const what = peopleAuditMessages.in(locale)('people.what.person', { title: name });
        const undoPath = deleted_at && `/team/leute?erledigt=left&nr=${id}`;
        return [id, { what, path: `/team/leute/${id}`, undoPath }];
      }),
    );
  },
};

const requests: SubjectWords = {
  kind: (locale) => peopleAuditMessages.in(locale)('people.kind.join_request'),
  gone: (locale) => peopleAuditMessages.in(locale)('people.gone.join_request'),
  async find(tx, { ids, locale }) {
    const rows = await tables<PeopleTables>(tx)
      .selectFrom('join_request')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name }) => {
        const what = peopleAuditMessages.in(locale)('people.what.join_request', { title: name });
        return [id, { what, path: '/team/leute' }];
      }),
    );
  },
};

const computers: SubjectWords = {
  kind: (locale) => peopleAuditMessages.in(locale)('people.kind.office_computer'),
  gone: (locale) => peopleAuditMessages.in(locale)('people.gone.office_computer'),
  async find(tx, { ids, locale }) {
    const rows = await tables<PeopleTables>(tx)
      .selectFrom('office_computer')
      .select(['id', 'name'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name }) => {
        const what = peopleAuditMessages.in(locale)('people.what.office_computer', { title: name });
        return [id, { what, path: '/team/leute/buerorechner' }];
      }),
    );
  },
};

export const peopleAudit: AuditWords = {
  actions: actionsIn(peopleAuditMessages.texts),
  sentence: (locale, action, values) =>
    peopleAuditMessages.in(locale)(`people.did.${action}` as 'people.did.person.changed', values),
  details(locale, fields) {
    const t = peopleAuditMessages.in(locale);
    const says = accountMessages.in(locale);
    const told = fields.flatMap((field) => {
      const [, name, step] = /^role\.(\w+)\.(granted|ended)$/.exec(field) ?? [];
      const role = roles.find((one) => one === name);
      if (role && (step === 'granted' || step === 'ended')) {
        return t(`people.details.${step}`, { role: says(`people.role.${role}`) });
      }
      const own = (['name', 'phone', 'locale'] as const).find((one) => one === field);
      return own ? t(`people.details.${own}`) : [];
    });
    return told.join(', ');
  },
  subjects: { person: persons, join_request: requests, office_computer: computers },
};
