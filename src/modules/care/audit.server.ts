import {
  actionsIn,
  onlyOne,
  type AuditWords,
  type FoundSubject,
  type SubjectWords,
} from '#platform/audit/words.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { careAuditMessages } from './messages/audit.ts';
import type { CareTables } from './tables.server.ts';
import {
  teamCarePath,
  teamPlansPath,
  teamRoundPath,
  teamRoundsPath,
  teamSponsorPath,
  teamSponsorsPath,
  teamThingPath,
} from './thing/thing.ts';

type Named = 'care_thing' | 'care_sponsor' | 'care_round';

function kept(table: Named, at: { list: string; page: (id: string) => string }): SubjectWords {
  return {
    kind: (locale) => careAuditMessages.in(locale)(`care.kind.${table}`),
    gone: (locale) => careAuditMessages.in(locale)(`care.gone.${table}`),
    find: async (tx, { ids, locale }) => {
      const rows = await read(tx, { table, ids });
      return new Map(rows.map((row) => [row.id, foundOf({ row, table, at, locale })] as const));
    },
  };
}

async function read(tx: Tx, { table, ids }: { table: Named; ids: readonly string[] }) {
  return tables<Pick<CareTables, Named>>(tx)
    .selectFrom(table)
    .select(['id', 'name', 'deleted_at'])
    .where('id', 'in', [...ids])
    .execute();
}

function foundOf({
  row: { id, name, deleted_at },
  table,
  at,
  locale,
}: {
  row: { id: string; name: string; deleted_at: Date | null };
  table: Named;
  at: { list: string; page: (id: string) => string };
  locale: Locale;
}): FoundSubject {
  const t = careAuditMessages.in(locale);
  const what = t(`care.what.${table}`, { title: name || t('care.nameless') });
  const undoPath = deleted_at && `${at.list}?erledigt=deleted&nr=${id}`;
  return { what, path: at.page(id), undoPath };
}

export const careAudit: AuditWords = {
  actions: actionsIn(careAuditMessages.texts),
  sentence: (locale, action, values) =>
    careAuditMessages.in(locale)(`care.did.${action}` as 'care.did.care-thing.changed', values),
  subjects: {
    care_thing: kept('care_thing', { list: teamCarePath, page: teamThingPath }),
    care_sponsor: kept('care_sponsor', { list: teamSponsorsPath, page: teamSponsorPath }),
    care_round: kept('care_round', { list: teamRoundsPath, page: teamRoundPath }),
    care_entry: onlyOne({
      kind: (locale) => careAuditMessages.in(locale)('care.kind.care_entry'),
      what: (locale) => careAuditMessages.in(locale)('care.what.care_entry'),
      path: teamCarePath,
    }),
    care_plan: onlyOne({
      kind: (locale) => careAuditMessages.in(locale)('care.kind.care_plan'),
      what: (locale) => careAuditMessages.in(locale)('care.what.care_plan'),
      path: teamPlansPath,
    }),
  },
};
