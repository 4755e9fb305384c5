import { isLocalDate } from '#modules/calendar/index.ts';
import { inBoth, isVisible, oneLine, typed } from '#platform/typed-text.ts';
import type { Duty, DutyDetails } from './duty.ts';
import { dutyKinds, skills } from './kinds.ts';
import { rhythmChoices } from './words.ts';
import type { Rhythm } from './standing.ts';

/** A duty as it was typed. */
export interface DutyFormValues {
  id: string;
  version: string;
  kind: string;
  name: string;
  nameEn: string;
  needed: string;
  skills: string[];
  /** Empty: for each date. */
  occurrenceId: string;
  startsAfter: string;
  lasts: string;
}

export type DutyFormCode =
  | 'name'
  | 'too_long'
  | 'kind'
  | 'needed'
  | 'part'
  | 'person'
  | 'rhythm'
  | 'date'
  | 'order'
  | 'choice';
export interface DutyFormError {
  field: string;
  code: DutyFormCode;
}

export function emptyDuty(id: string): DutyFormValues {
  return {
    ...{ id, version: '', kind: 'office', name: '', nameEn: '', needed: '1', skills: [] },
    ...{ occurrenceId: '', startsAfter: '', lasts: '' },
  };
}

export function readDutyForm(form: FormData): DutyFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    id: line('id'),
    version: line('version'),
    kind: line('kind'),
    name: line('name'),
    nameEn: line('nameEn'),
    needed: line('needed'),
    skills: form.getAll('skills').map(String),
    occurrenceId: line('occurrenceId'),
    startsAfter: line('startsAfter'),
    lasts: line('lasts'),
  };
}

export function valuesOfDuty(duty: Duty): DutyFormValues {
  return {
    id: duty.id,
    version: String(duty.version),
    kind: duty.kind,
    name: duty.name.de ?? '',
    nameEn: duty.name.en ?? '',
    needed: String(duty.needed),
    skills: duty.skills,
    occurrenceId: duty.occurrenceId ?? '',
    startsAfter: duty.part ? String(duty.part.startsAfter) : '',
    lasts: duty.part ? String(duty.part.lasts) : '',
  };
}

const longestName = 80;

/** What to write down, or everything that is wrong, each at its field. */
export function parseDutyForm(
  values: DutyFormValues,
): { details: DutyDetails; errors: null } | { details: null; errors: DutyFormError[] } {
  const errors: DutyFormError[] = [];
  const kind = dutyKinds.find((one) => one === values.kind);
  if (!kind) errors.push({ field: 'kind', code: 'kind' });
  if (!isVisible(values.name)) errors.push({ field: 'name', code: 'name' });
  for (const field of ['name', 'nameEn'] as const) {
    if (values[field].length > longestName) errors.push({ field, code: 'too_long' });
  }
  const needed = numberIn(values.needed);
  if (needed === null || needed < 1 || needed > 50)
    errors.push({ field: 'needed', code: 'needed' });
  const part = partOf(values);
  if (part === undefined) errors.push({ field: 'startsAfter', code: 'part' });
  if (errors.length > 0 || !kind || needed === null || part === undefined) {
    return { details: null, errors };
  }
  const asked = skills.filter((one) => values.skills.includes(one));
  const name = inBoth(values.name, values.nameEn);
  return { details: { name, kind, needed, skills: asked, part }, errors: null };
}

/** Undefined for nonsense. */
function partOf({ startsAfter, lasts }: DutyFormValues): DutyDetails['part'] | undefined {
  if (startsAfter === '' && lasts === '') return null;
  const [after, minutes] = [numberIn(startsAfter), numberIn(lasts)];
  if (after === null || minutes === null) return undefined;
  const isPossible = Math.abs(after) <= 1440 && minutes >= 5 && minutes <= 1440;
  return isPossible ? { startsAfter: after, lasts: minutes } : undefined;
}

const numberIn = (text: string) => (/^-?\d{1,4}$/.test(text) ? Number(text) : null);

/** A standing assignment as it was typed. */
export interface StandingFormValues {
  id: string;
  dutyId: string;
  personId: string;
  rhythm: string;
  fromOn: string;
  untilOn: string;
}

export function readStandingForm(form: FormData): StandingFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), dutyId: line('dutyId'), personId: line('personId') },
    ...{ rhythm: line('rhythm'), fromOn: line('fromOn'), untilOn: line('untilOn') },
  };
}

export function parseStandingForm(
  values: StandingFormValues,
):
  | { standing: { fromOn: string; untilOn: string | null; rhythm: Rhythm }; errors: null }
  | { standing: null; errors: DutyFormError[] } {
  const errors: DutyFormError[] = [];
  if (values.personId === '') errors.push({ field: 'personId', code: 'person' });
  const rhythm = rhythmChoices.find(({ value }) => value === values.rhythm)?.rhythm;
  if (!rhythm) errors.push({ field: 'rhythm', code: 'rhythm' });
  errors.push(...spanErrors({ ...values, isOpen: true }));
  if (errors.length > 0 || !rhythm) return { standing: null, errors };
  const { fromOn, untilOn } = values;
  return { standing: { fromOn, untilOn: untilOn || null, rhythm }, errors: null };
}

/** What is wrong with a first and a last day; `isOpen`: there need not be a last. */
export function spanErrors({
  fromOn,
  untilOn,
  isOpen,
}: {
  fromOn: string;
  untilOn: string;
  isOpen: boolean;
}): DutyFormError[] {
  const errors: DutyFormError[] = [];
  if (!isLocalDate(fromOn)) errors.push({ field: 'fromOn', code: 'date' });
  const hasEnd = !(isOpen && untilOn === '');
  if (hasEnd && !isLocalDate(untilOn)) errors.push({ field: 'untilOn', code: 'date' });
  if (errors.length === 0 && hasEnd && untilOn < fromOn) {
    errors.push({ field: 'untilOn', code: 'order' });
  }
  return errors;
}
