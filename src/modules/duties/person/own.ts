import type { DutyKind, Skill } from '../duty/kinds.ts';

/** What somebody said of themselves. */
export interface OwnChoices {
  /** What they can. */
  skills: Skill[];
  /** For which duties they may be asked to stand in. */
  standsInFor: DutyKind[];
  /** They want to see their own hours. */
  showsHours: boolean;
}

export interface StoredChoices extends OwnChoices {
  hasLink: boolean;
  hasCalendar: boolean;
  version: number;
}
