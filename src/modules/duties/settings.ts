/** What the district decides about its duties. */
export interface DutySettings {
  /** Minutes that one who was asked to stand in has before the next is asked. */
  standInMinutes: number;
  /** Local hour of the evening before, at which everybody is reminded. */
  reminderHour: number;
  /** Whether an office hour that nobody has taken closes by itself: at 21:00 the evening before, or at 7:00 that day. */
  closesByItself: ClosesByItself;
}

export const closesByItselfChoices = ['never', 'evening', 'morning'] as const;
export type ClosesByItself = (typeof closesByItselfChoices)[number];

export interface StoredDutySettings extends DutySettings {
  /** Where the links of mails lead; empty where none may. */
  origin: string;
  version: number;
}

/** Until somebody says otherwise; version 0 is nobody's yet. */
export const usualDutySettings: StoredDutySettings = {
  ...{ standInMinutes: 120, reminderHour: 18, closesByItself: 'never', origin: '', version: 0 },
};

export const standInChoices = [15, 30, 60, 120, 240, 480, 1440] as const;
export const reminderChoices = [15, 16, 17, 18, 19, 20] as const;
