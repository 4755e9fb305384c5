/** What the district decides about its screen. */
export interface ScreenSettings {
  /** There is a screen, or will be: without it "Bekannt machen" asks nothing until one has been heard of. */
  isUsed: boolean;
  secondsPerSlide: number;
  /** Wall clock of the district (`22:00`); it may reach over midnight. Null: it is light all night. */
  night: Night | null;
  /** For how many days after its publication a notice is shown; 0: none is. */
  noticeDays: number;
  /** After each round in German one in English. */
  withEnglish: boolean;
}

export interface Night {
  from: string;
  until: string;
}

export type StoredScreenSettings = ScreenSettings & { version: number };

/** Until somebody says otherwise; version 0 is nobody's yet. */
export const usualSettings: StoredScreenSettings = {
  isUsed: false,
  secondsPerSlide: 15,
  night: { from: '23:00', until: '06:00' },
  noticeDays: 14,
  withEnglish: false,
  version: 0,
};

export const slideSeconds = [8, 12, 15, 20, 30, 60] as const;
export const noticeDayChoices = [0, 7, 14, 28] as const;

/** Somebody else saved meanwhile. */
export class DisplaysError extends Error {
  readonly code: 'changed_meanwhile';

  constructor(code: DisplaysError['code']) {
    super(`displays: ${code}`);
    this.code = code;
  }
}
