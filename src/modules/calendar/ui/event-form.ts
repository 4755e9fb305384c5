import type { PictureFormValues, PictureProblem, ShownPicture } from '#platform/files/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { EventStatus } from '../event/event.ts';
import type { FormConflict } from '../form/conflict.ts';
import type { FormError } from '../form/errors.ts';
import type { FormShown } from '../form/preview.ts';
import type { EventFormValues } from '../form/values.ts';

/** What a page gives to the event form. */
export interface EventFormPage {
  locale: Locale;
  /** Keeps what is being typed apart, where several people use one computer. */
  personId: string;
  values: EventFormValues;
  /** With which statuses it may be saved, the main one first. */
  statuses: EventStatus[];
  /** The status of a stored event, null for a new one. */
  current: EventStatus | null;
  isDelegate: boolean;
  /** Some dates are past and stay as they are. */
  isRunning: boolean;
  /** All dates are past. */
  isOver: boolean;
  places: { value: string; text: string }[];
  organisations: { value: string; text: string }[];
  /** What can be chosen, the event's own among them. */
  pictures: ShownPicture[];
  /** Further series, which the form can only end. */
  others: { id: string; words: string }[];
  shown: FormShown | null;
  /**
   * Who is needed at each date: in words where it is written down already, with the way to change it; else the form asks
   * how many. Null for those whom it is not for.
   */
  helpers: { needs: string[]; href: string } | null;
}

/** What came back after a press that did not save. */
export interface EventFormResult {
  values: EventFormValues;
  errors: FormError[];
  shown: FormShown | null;
  /** Not saved, because something stands in the way that nobody had seen. */
  isHeldUp: boolean;
  /** Dates on which the room is taken. */
  rooms: string[];
  /** What can be chosen now, a picture just uploaded among them. */
  pictures: ShownPicture[];
  /** A new picture that was refused: as it was typed, and why. */
  picture: { typed: PictureFormValues; problems: PictureProblem[] } | null;
  conflict: FormConflict | null;
  /** The event is stored already; the form goes on as a change of it. */
  alreadySaved: EventFormPage | null;
}

/** Looks up the sentence for a field. */
export type ErrorOf = (field: string) => string | undefined;

/** Kit's `enhance`, handed in by the route: components know no Kit. */
export type Enhance = (
  form: HTMLFormElement,
  submit: (input: { cancel(): void; formElement: HTMLFormElement }) => Answer | undefined,
) => { destroy(): void };

type Answer = (outcome: {
  result: { type: string; location?: string };
  update(options?: { reset?: boolean; invalidateAll?: boolean }): Promise<void>;
}) => Promise<void>;
