import {
  calendarManageMessages,
  editWords,
  eventStatuses,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

/** What was just done, as the address says it, and how it is taken back. */
export interface Done {
  text: string;
  undo: { action: string; text: string; fields: Record<string, string | number> } | null;
}

const dateKinds = ['moved', 'cancelled', 'skipped', 'restored', 'undone'] as const;

/**
 * Reads `?erledigt=…`, and `?gespeichert=…` of the event's form. The press that takes it back carries the present
 * version, and is offered only while the event is still what was said.
 */
export function doneOf({
  query,
  event,
  lastEdit,
  canTakeBack,
  locale,
}: {
  query: URLSearchParams;
  event: StoredEvent;
  /** What the form changed last, where this person may take it back. */
  lastEdit: string[] | null;
  /** "All from here on" in this series can still be taken back. */
  canTakeBack: boolean;
  locale: Locale;
}): Done | null {
  const t = calendarManageMessages.in(locale);
  const undo = t('calendar.manage.undo');
  const what = query.get('erledigt') ?? query.get('gespeichert');
  const before = eventStatuses.find((one) => one === query.get('vorher'));
  const undoEdit = lastEdit && {
    action: '?/edit-back',
    text: undo,
    fields: { version: event.version },
  };
  if (what === 'geaendert') {
    const key = lastEdit ? 'calendar.manage.done.changed' : 'calendar.manage.done.saved';
    return {
      text: t(key, { what: editWords({ fields: lastEdit ?? [], locale }) }),
      undo: undoEdit,
    };
  }
  if (what === 'edit_back') return { text: t('calendar.manage.done.edit_back'), undo: null };
  if (what === 'restored') return { text: t('calendar.manage.done.restored'), undo: null };
  if (what === 'from_back') return { text: t('calendar.manage.done.from_back'), undo: null };
  if (what === 'from' || what === 'from_cancelled') {
    const fields = { version: event.version, series: query.get('reihe') ?? '' };
    const text = t(`calendar.manage.done.${what}`);
    return { text, undo: canTakeBack ? { action: '?/series-back', text: undo, fields } : null };
  }
  const kind = dateKinds.find((one) => `date.${one}` === what);
  if (kind) {
    const [id, sequence] = [query.get('termin') ?? '', query.get('nr') ?? ''];
    const action = `${event.id}/termin/${encodeURIComponent(id)}?/undo`;
    const text = t(`calendar.manage.done.date.${kind}`);
    return { text, undo: id ? { action, text: undo, fields: { sequence } } : null };
  }
  const status = eventStatuses.find((one) => one === what);
  if (!status || status !== event.status) return null;
  const isForTeam = status === 'published' && event.audience === 'team';
  const fields = {
    version: event.version,
    to: before ?? '',
  };
  return {
    text: t(`calendar.manage.done.${isForTeam ? 'published_team' : status}`),
    undo: before && before !== status ? { action: '?/status', text: undo, fields } : undoEdit,
  };
}
