/** Somebody who might be asked, as far as it decides whether and when. */
export interface Candidate {
  personId: string;
  skills: readonly string[];
  /** Kinds of duty for which they said they may be asked. */
  standsInFor: readonly string[];
  /** Shifts of the last weeks and of those to come. */
  load: number;
  /** When they were last asked to stand in for anybody; ISO instant. */
  lastAskedAt: string | null;
  /** Away, or on another duty at that time, or on this one. */
  isPrevented: boolean;
}

/** Weeks that count as burden, back and ahead. */
export const loadWeeks = 8;

/**
 * Those able and willing, in the order in which they are asked: who has least to do first, then who was not asked for
 * the longest time; the id decides between equals, so that everybody who looks sees the same order. Where all say yes,
 * the burdens of any two who are able and willing for the same differ by one shift at the most.
 */
export function orderOfAsking({
  duty,
  candidates,
}: {
  duty: { kind: string; skills: readonly string[] };
  candidates: readonly Candidate[];
}): Candidate[] {
  return candidates
    .filter(
      ({ skills, standsInFor, isPrevented }) =>
        !isPrevented &&
        standsInFor.includes(duty.kind) &&
        duty.skills.every((skill) => skills.includes(skill)),
    )
    .toSorted(
      (a, b) =>
        a.load - b.load ||
        compare(a.lastAskedAt ?? '', b.lastAskedAt ?? '') ||
        compare(a.personId, b.personId),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
