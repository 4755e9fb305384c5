import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { dutiesAuditMessages } from './messages/audit.ts';
import { needsPath, shiftPath } from './paths.ts';
import { listShifts } from './shift/list.server.ts';
import { shiftName, shiftWhen } from './shift/words.ts';
import type { DutyTables } from './tables.server.ts';

const duties: SubjectWords = {
  kind: (locale) => dutiesAuditMessages.in(locale)('duties.kind.duty'),
  gone: (locale) => dutiesAuditMessages.in(locale)('duties.gone.duty'),
  async find(tx, { ids, locale }) {
    const rows = await tables<DutyTables>(tx)
      .selectFrom('duty')
      .select(['id', 'event_id', 'name'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, event_id, name }) => {
        const title = inLocale(name, locale);
        const what = dutiesAuditMessages.in(locale)('duties.what.duty', { title });
        return [id, { what, path: needsPath(event_id) }];
      }),
    );
  },
};

const shifts: SubjectWords = {
  kind: (locale) => dutiesAuditMessages.in(locale)('duties.kind.duty_shift'),
  gone: (locale) => dutiesAuditMessages.in(locale)('duties.gone.duty_shift'),
  async find(tx, { ids, locale }) {
    const found = await listShifts(tx, { ids });
    return new Map(
      found.map((shift) => {
        const title = `${shiftName(shift, locale)}, ${shiftWhen(shift, locale)}`;
        const what = dutiesAuditMessages.in(locale)('duties.what.duty_shift', { title });
        return [shift.id, { what, path: shiftPath(shift.id) }];
      }),
    );
  },
};

export const dutiesAudit: AuditWords = {
  actions: actionsIn(dutiesAuditMessages.texts),
  sentence: (locale, action, values) =>
    dutiesAuditMessages.in(locale)(`duties.did.${action}` as 'duties.did.duty.changed', values),
  subjects: {
    duty: duties,
    duty_shift: shifts,
    duty_settings: onlyOne({
      kind: (locale) => dutiesAuditMessages.in(locale)('duties.kind.duty_settings'),
      what: (locale) => dutiesAuditMessages.in(locale)('duties.what.duty_settings'),
      path: '/team/dienste/regeln',
    }),
  },
};
