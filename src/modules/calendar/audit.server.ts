import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { formatDate, inLocale, type LocalText } from '#platform/i18n/index.ts';
import { editWords } from './event/edit-words.ts';
import { isWhole } from './event/row.server.ts';
import { calendarAuditMessages } from './messages/audit.ts';
import type { CalendarTables } from './tables.server.ts';

const events: SubjectWords = {
  kind: (locale) => calendarAuditMessages.in(locale)('calendar.kind.event'),
  gone: (locale) => calendarAuditMessages.in(locale)('calendar.gone.event'),
  async find(tx, { ids, locale }) {
    const t = calendarAuditMessages.in(locale);
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('event')
      .select(['id', 'title', 'deleted_at'])
      .where('id', 'in', [...ids])
      .where(isWhole)
      .execute();
    return new Map(
      rows.map(({ id, title, deleted_at }) => {
        const path = `/team/veranstaltungen/${id}`;
        const what = t('calendar.what.event', { title: inLocale(title, locale) });
        return [id, { what, path, undoPath: deleted_at && path }];
      }),
    );
  },
  async parts(tx, id) {
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('occurrence')
      .select('id')
      .where('event_id', '=', id)
      .execute();
    return rows.map((row) => row.id);
  },
};

const occurrences: SubjectWords = {
  kind: (locale) => calendarAuditMessages.in(locale)('calendar.kind.occurrence'),
  gone: (locale) => calendarAuditMessages.in(locale)('calendar.gone.occurrence'),
  async find(tx, { ids, locale }) {
    const t = calendarAuditMessages.in(locale);
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('occurrence')
      .innerJoin('event', (join) =>
        join
          .onRef('event.district_id', '=', 'occurrence.district_id')
          .onRef('event.id', '=', 'occurrence.event_id'),
      )
      .select(['occurrence.id', 'event_id', 'original_local', 'title'])
      .where('occurrence.id', 'in', [...ids])
      .where(isWhole)
      .execute();
    return new Map(
      rows.map(({ id, event_id, original_local, title }) => {
        const date = formatDate({ date: original_local, style: 'numericDate', locale });
        const what = t('calendar.what.occurrence', { date, title: inLocale(title, locale) });
        return [id, { what, path: `/team/veranstaltungen/${event_id}/termin/${id}` }];
      }),
    );
  },
  async reasons(tx, entries) {
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('occurrence_change')
      .select(['occurrence_id', 'at', 'reason'])
      .where(
        'occurrence_id',
        'in',
        entries.map(({ subjectId }) => subjectId),
      )
      .execute();
    const reasons = new Map<string, LocalText>(
      rows.map(({ occurrence_id, at, reason }) => [momentOf(occurrence_id, at), reason]),
    );
    return new Map(
      entries.flatMap(({ id, subjectId, at }) => {
        const reason = reasons.get(momentOf(subjectId, at));
        return reason ? [[id, reason] as const] : [];
      }),
    );
  },
};

/** A change of a date and its entry are written in one transaction, at one moment. */
function momentOf(occurrenceId: string, at: Date): string {
  return `${occurrenceId} ${at.toISOString()}`;
}

const closures: SubjectWords = {
  kind: (locale) => calendarAuditMessages.in(locale)('calendar.kind.closure'),
  gone: (locale) => calendarAuditMessages.in(locale)('calendar.gone.closure'),
  async find(tx, { ids, locale }) {
    const t = calendarAuditMessages.in(locale);
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('closure')
      .select(['id', 'name', 'starts_on', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name, starts_on, deleted_at }) => {
        const path = `/team/schliesszeiten?jahr=${starts_on.slice(0, 4)}`;
        const what = t('calendar.what.closure', { title: inLocale(name, locale) });
        return [id, { what, path, undoPath: deleted_at && `${path}&erledigt=removed&nr=${id}` }];
      }),
    );
  },
};

const notices: SubjectWords = {
  kind: (locale) => calendarAuditMessages.in(locale)('calendar.kind.notice'),
  gone: (locale) => calendarAuditMessages.in(locale)('calendar.gone.notice'),
  async find(tx, { ids, locale }) {
    const t = calendarAuditMessages.in(locale);
    const rows = await tables<CalendarTables>(tx)
      .selectFrom('notice')
      .select(['id', 'title', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, title, deleted_at }) => {
        const path = `/team/meldungen/${id}`;
        const what = t('calendar.what.notice', { title: inLocale(title, locale) });
        return [id, { what, path, undoPath: deleted_at && path }];
      }),
    );
  },
};

export const calendarAudit: AuditWords = {
  actions: actionsIn(calendarAuditMessages.texts),
  sentence: (locale, action, values) =>
    calendarAuditMessages.in(locale)(
      `calendar.did.${action}` as 'calendar.did.event.changed',
      values,
    ),
  details: (locale, fields) => editWords({ fields, locale }),
  subjects: { event: events, occurrence: occurrences, closure: closures, notice: notices },
};
