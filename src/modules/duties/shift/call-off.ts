import type { Shift } from './shift.ts';

/** Somebody whom no mail reaches must hear that duties of theirs fall out (`off`), or take place after all (`on`). */
export interface CallOff {
  personId: string;
  name: string;
  /** Empty where the district does not know it. */
  phone: string;
  news: 'off' | 'on';
  /** In the order of their start. */
  shifts: Shift[];
  assignmentIds: string[];
}
