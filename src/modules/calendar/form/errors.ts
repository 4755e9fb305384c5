import type { SeriesProblem } from '../rule/series-check.ts';

/** What can be wrong with the form; each has a sentence in messages/form-errors.ts. */
export type FormErrorCode =
  | SeriesProblem['code']
  | 'title_required'
  | 'text_too_long'
  | 'title_too_long'
  | 'date_required'
  | 'date_invalid'
  | 'date_twice'
  | 'start_required'
  | 'end_required'
  | 'time_invalid'
  | 'count_invalid'
  | 'minutes_invalid'
  | 'rule_required'
  | 'no_date'
  | 'past_on_change'
  | 'choice_unknown'
  | 'organisation_unknown'
  | 'organisation_required'
  | 'place_name_required'
  | 'helpers_invalid'
  | 'room_taken'
  | 'is_booking'
  | 'changed_meanwhile'
  | 'already_saved'
  | 'not_possible';

export interface FormError {
  /** Name of the field, or null where it belongs to the whole form. */
  field: string | null;
  code: FormErrorCode;
  /** What the sentence mentions, e.g. the greatest length. */
  values?: Record<string, string | number>;
}
