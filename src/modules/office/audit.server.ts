import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { whenWords } from '#modules/calendar/index.ts';
import { findEvents, listOccurrences } from '#modules/calendar/server.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { officeAuditMessages } from './messages/audit.ts';
import { concernMessages } from './messages/concerns.ts';
import { handoverMessages } from './messages/handover.ts';
import { offerMessages } from './messages/offers.ts';
import type { OfficeTables } from './tables.server.ts';

const t = officeAuditMessages;

const guide: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.guide_entry'),
  gone: (locale) => t.in(locale)('office.gone.guide_entry'),
  async find(tx, { ids, locale }) {
    const rows = await tables<OfficeTables>(tx)
      .selectFrom('guide_entry')
      .select(['id', 'name', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name, deleted_at }) => {
        const what = t.in(locale)('office.what.guide_entry', { title: name });
        const undoPath = deleted_at && `/team/buero/wegweiser?erledigt=deleted&nr=${id}`;
        return [id, { what, path: `/team/buero/wegweiser/${id}`, undoPath }];
      }),
    );
  },
};

const offers: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.office_offer'),
  gone: (locale) => t.in(locale)('office.gone.office_offer'),
  async find(tx, { ids, locale }) {
    const rows = await tables<OfficeTables>(tx)
      .selectFrom('office_offer')
      .select(['id', 'kind', 'name', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, kind, name, deleted_at }) => {
        const usual = offerMessages.in(locale)(`office.offer.kind.${kind}`);
        const title = inLocale(name, locale) || usual;
        const what = t.in(locale)('office.what.office_offer', { title });
        const undoPath = deleted_at && `/team/buero/angebote?erledigt=deleted&nr=${id}`;
        return [id, { what, path: `/team/buero/angebote/${id}`, undoPath }];
      }),
    );
  },
};

const concerns: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.concern'),
  gone: (locale) => t.in(locale)('office.gone.concern'),
  async find(tx, { ids, locale }) {
    const rows = await tables<OfficeTables>(tx)
      .selectFrom('concern')
      .select(['id', 'category'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, category }) => {
        const title = concernMessages.in(locale)(`office.category.${category}`);
        return [id, { what: t.in(locale)('office.what.concern', { title }), path: null }];
      }),
    );
  },
};

/** Never who has an appointment, nor with whom of the team it was made. */
const consultations: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.consultation'),
  gone: (locale) => t.in(locale)('office.gone.consultation'),
  async find(tx, { ids, locale }) {
    const events = await findEvents(tx, [...ids]);
    return new Map(
      [...events].map(([id, event]) => {
        const title = inLocale(event.title, locale);
        const path = event.deletedAt ? null : `/team/buero/sprechstunden/${id}`;
        return [id, { what: t.in(locale)('office.what.consultation', { title }), path }];
      }),
    );
  },
};

/** By its date: that of an hour which was moved since is told as it is now. */
const closings: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.office_closing'),
  gone: (locale) => t.in(locale)('office.gone.office_closing'),
  async find(tx, { ids, locale }) {
    const rows = await tables<OfficeTables>(tx)
      .selectFrom('office_closing')
      .select(['id', 'occurrence_id'])
      .where('id', 'in', [...ids])
      .execute();
    const occurrences = new Map(
      (
        await listOccurrences(tx, {
          ids: rows.map(({ occurrence_id }) => occurrence_id),
          for: 'team',
        })
      ).map((one) => [one.id, one]),
    );
    return new Map(
      rows.flatMap(({ id, occurrence_id }) => {
        const occurrence = occurrences.get(occurrence_id);
        if (!occurrence) return [];
        const { date, time } = whenWords({ occurrence, locale });
        const what = t.in(locale)('office.what.office_closing', { title: `${date}, ${time}` });
        return [[id, { what, path: `/team/veranstaltungen/${occurrence.eventId}` }]];
      }),
    );
  },
};

/** Only of which kind: what it says may name somebody. */
const notes: SubjectWords = {
  kind: (locale) => t.in(locale)('office.kind.handover_note'),
  gone: (locale) => t.in(locale)('office.gone.handover_note'),
  async find(tx, { ids, locale }) {
    const rows = await tables<OfficeTables>(tx)
      .selectFrom('handover_note')
      .select(['id', 'kind'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, kind }) => {
        const title = handoverMessages.in(locale)(`office.handover.kind.${kind}`);
        return [id, { what: t.in(locale)('office.what.handover_note', { title }), path: null }];
      }),
    );
  },
};

export const officeAudit: AuditWords = {
  actions: actionsIn(officeAuditMessages.texts),
  sentence: (locale, action, values) =>
    t.in(locale)(`office.did.${action}` as 'office.did.guide.changed', values),
  subjects: {
    guide_entry: guide,
    office_offer: offers,
    concern: concerns,
    consultation: consultations,
    handover_note: notes,
    office_closing: closings,
  },
};
