import {
  parseSpans,
  spansText,
  weekdays,
  type Week,
  type Weekday,
} from '#modules/organisations/index.ts';
import { inBoth, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { approvals, type Approval, type Room, type RoomDetails } from './room.ts';
import { keptTerms, shownTerms } from './terms.ts';

/** A room as it was typed. */
export interface RoomFormValues {
  id: string;
  version: string;
  placeId: string;
  capacity: string;
  equipment: string;
  equipmentEn: string;
  rules: string;
  rulesEn: string;
  checklist: string;
  checklistEn: string;
  terms: string;
  termsEn: string;
  opening: Record<Weekday, string>;
  approval: string;
  setUp: string;
  clear: string;
}

export type RoomFormErrorCode = 'place' | 'capacity' | 'times' | 'minutes' | 'too_long';
export interface RoomFormError {
  /** Name of the field: `opening.mo`. */
  field: string;
  code: RoomFormErrorCode;
}

const noTimes = () =>
  Object.fromEntries(weekdays.map((day) => [day, ''])) as Record<Weekday, string>;

export function emptyRoomForm(known: Partial<RoomFormValues> & { id: string }): RoomFormValues {
  return {
    ...{ version: '', placeId: '', capacity: '', equipment: '', equipmentEn: '' },
    ...{ rules: '', rulesEn: '', checklist: '', checklistEn: '' },
    ...shownTerms({}),
    ...{ opening: noTimes(), approval: 'hand', setUp: '0', clear: '0' },
    ...known,
  };
}

export function readRoomForm(form: FormData): RoomFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const text = (name: string) => manyLines(typed(form, name));
  const opening = noTimes();
  for (const day of weekdays) opening[day] = line(`opening.${day}`);
  return {
    ...{ id: line('id'), version: line('version'), placeId: line('placeId') },
    ...{ capacity: line('capacity'), equipment: text('equipment') },
    ...{ equipmentEn: text('equipmentEn'), rules: text('rules'), rulesEn: text('rulesEn') },
    ...{ checklist: text('checklist'), checklistEn: text('checklistEn'), opening },
    ...{ terms: text('terms'), termsEn: text('termsEn') },
    ...{ approval: line('approval'), setUp: line('setUp'), clear: line('clear') },
  };
}

export function valuesOfRoom(room: Room): RoomFormValues {
  const opening = noTimes();
  for (const day of weekdays) opening[day] = spansText(room.opening[day] ?? []);
  return {
    ...{ id: room.id, version: String(room.version), placeId: room.placeId, opening },
    capacity: room.capacity === null ? '' : String(room.capacity),
    ...{ equipment: room.equipment.de ?? '', equipmentEn: room.equipment.en ?? '' },
    ...{ rules: room.rules.de ?? '', rulesEn: room.rules.en ?? '' },
    ...{ checklist: room.checklist.de ?? '', checklistEn: room.checklist.en ?? '' },
    ...shownTerms(room.terms),
    ...{ approval: room.approval, setUp: String(room.setUpMinutes) },
    clear: String(room.clearMinutes),
  };
}

const longestText = 2000;
/** An agreement of two pages. */
const longestTerms = 6000;

/** What to write down, or everything that is wrong, each at its field. */
export function parseRoomForm(
  values: RoomFormValues,
): { details: RoomDetails; errors: null } | { details: null; errors: RoomFormError[] } {
  const errors: RoomFormError[] = [];
  const opening: Week = {};
  for (const day of weekdays) {
    const spans = parseSpans(values.opening[day]);
    if (spans === null) errors.push({ field: `opening.${day}`, code: 'times' });
    else if (spans.length > 0) opening[day] = spans;
  }
  if (!/^(\d{1,4})?$/.test(values.capacity) || values.capacity === '0') {
    errors.push({ field: 'capacity', code: 'capacity' });
  }
  for (const field of ['setUp', 'clear'] as const) {
    const isMinutes = /^\d{1,3}$/.test(values[field]) && Number(values[field]) <= 480;
    if (!isMinutes) errors.push({ field, code: 'minutes' });
  }
  for (const field of ['equipment', 'rules', 'checklist', 'terms'] as const) {
    for (const name of [field, `${field}En`] as const) {
      const longest = field === 'terms' ? longestTerms : longestText;
      if (values[name].length > longest) errors.push({ field: name, code: 'too_long' });
    }
  }
  if (errors.length > 0) return { details: null, errors };
  return {
    details: {
      capacity: values.capacity === '' ? null : Number(values.capacity),
      equipment: inBoth(values.equipment, values.equipmentEn),
      rules: inBoth(values.rules, values.rulesEn),
      checklist: inBoth(values.checklist, values.checklistEn),
      terms: keptTerms({ de: values.terms, en: values.termsEn }),
      opening,
      approval: approvals.find((one): one is Approval => one === values.approval) ?? 'hand',
      setUpMinutes: Number(values.setUp),
      clearMinutes: Number(values.clear),
    },
    errors: null,
  };
}
