import { isLocalDate } from '#modules/calendar/index.ts';
import { isId } from '#platform/ids.ts';
import { manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { isConcernCategory } from './category.ts';
import { longestNote, longestReferredTo, type Concern } from './concern.ts';

/** A concern as it was entered. */
export interface ConcernFormValues {
  id: string;
  category: string;
  /** The button that was pressed: `advised`, `other`, or the id of an entry of the guide. */
  answer: string;
  referredTo: string;
  isOpen: boolean;
  followUpOn: string;
  note: string;
  name: string;
  reach: string;
}

export type ConcernErrorCode = 'reach_required' | 'too_long' | 'day' | 'answer' | 'category';
export interface ConcernFormError {
  field: keyof ConcernFormValues;
  code: ConcernErrorCode;
}

export function emptyConcern(
  known: Pick<ConcernFormValues, 'id' | 'category' | 'followUpOn'>,
): ConcernFormValues {
  return { answer: '', referredTo: '', isOpen: false, note: '', name: '', reach: '', ...known };
}

export function readConcernForm(form: FormData): ConcernFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    id: line('id'),
    category: line('category'),
    answer: line('answer'),
    referredTo: line('referredTo'),
    isOpen: form.has('isOpen'),
    followUpOn: line('followUpOn'),
    note: manyLines(typed(form, 'note')),
    name: line('name'),
    reach: line('reach'),
  };
}

/**
 * What to write down, or everything that is wrong. Whoever leaves a name or a number is to be called back, whether
 * somebody ticked that or not; what is ticked needs no name.
 * @param today local date: nothing is to be seen to in the past.
 */
export function parseConcernForm(
  values: ConcernFormValues,
  { today }: { today: string },
): { concern: Concern; errors: null } | { concern: null; errors: ConcernFormError[] } {
  const { id, category, answer, referredTo, followUpOn, note, name, reach } = values;
  const wantsCall = name !== '' || reach !== '';
  const isOpen = values.isOpen || wantsCall;
  const errors: ConcernFormError[] = [];
  const isAnswer = answer === 'advised' || answer === 'other' || isId(answer);
  if (!isAnswer) errors.push({ field: 'answer', code: 'answer' });
  if (isOpen && (!isLocalDate(followUpOn) || followUpOn < today)) {
    errors.push({ field: 'followUpOn', code: 'day' });
  }
  if (name !== '' && reach === '') errors.push({ field: 'reach', code: 'reach_required' });
  for (const [field, most] of limits) {
    if (values[field].length > most) errors.push({ field, code: 'too_long' });
  }
  if (!isConcernCategory(category)) {
    return { concern: null, errors: [{ field: 'category', code: 'category' }, ...errors] };
  }
  if (errors.length > 0) return { concern: null, errors };
  return {
    concern: {
      ...{ id, category, note },
      answer: answer === 'advised' ? 'advised' : 'referred',
      guideEntryId: isId(answer) ? answer : null,
      referredTo: answer === 'other' ? referredTo : '',
      followUpOn: isOpen ? followUpOn : null,
      contact: wantsCall ? { name, reach } : null,
    },
    errors: null,
  };
}

const limits = [
  ['referredTo', longestReferredTo],
  ['note', longestNote],
  ['name', 120],
  ['reach', 120],
] as const;
