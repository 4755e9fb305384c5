import { manyLines, oneLine, typed } from '#platform/typed-text.ts';

/** A request as it was typed. */
export interface BookingFormValues {
  id: string;
  roomId: string;
  date: string;
  from: string;
  until: string;
  repeat: string;
  /** Last day of a series. */
  last: string;
  setUp: string;
  clear: string;
  /** Of the group, where somebody speaks for several. */
  organisationId: string;
  club: string;
  name: string;
  mail: string;
  phone: string;
  persons: string;
  purpose: string;
  agreed: boolean;
  /** What was chosen in place of dates that are not free (`insteadKey`). */
  instead: string[];
  /** Which dates fall away, as was shown (`seenKey`). */
  seen: string;
}

export type BookingField = keyof BookingFormValues;
export type BookingErrorCode =
  | 'room'
  | 'date'
  | 'date_past'
  | 'date_far'
  | 'time'
  | 'too_short'
  | 'last'
  | 'last_before'
  | 'last_late'
  | 'repeat'
  | 'group'
  | 'minutes'
  | 'name'
  | 'mail'
  | 'reach'
  | 'persons'
  | 'purpose'
  | 'too_long'
  | 'agreed';
export interface BookingFormError {
  field: BookingField;
  code: BookingErrorCode;
}

export const minuteChoices = ['0', '15', '30', '45', '60', '90', '120'] as const;

export function emptyBookingForm(
  known: Partial<BookingFormValues> & { id: string },
): BookingFormValues {
  return {
    ...{ roomId: '', date: '', from: '', until: '', repeat: 'none', last: '' },
    ...{ setUp: '', clear: '', organisationId: '', club: '', name: '', mail: '', phone: '' },
    ...{ persons: '', purpose: '', agreed: false, seen: '', instead: [] },
    ...known,
  };
}

export function readBookingForm(form: FormData): BookingFormValues {
  const line = (name: BookingField) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), roomId: line('roomId'), date: line('date'), from: line('from') },
    ...{ until: line('until'), repeat: line('repeat'), last: line('last') },
    ...{ setUp: line('setUp'), clear: line('clear'), club: line('club'), name: line('name') },
    ...{ mail: line('mail'), phone: line('phone'), persons: line('persons') },
    ...{ purpose: manyLines(typed(form, 'purpose')), agreed: form.has('agreed') },
    ...{ organisationId: line('organisationId'), seen: line('seen') },
    instead: form.getAll('instead').map(String).filter(Boolean),
  };
}
