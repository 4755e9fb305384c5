/** Kinds of duties. Who stands in says for which. They stand in rows, so a key never changes. */
export const dutyKinds = ['office', 'helper', 'meeting', 'watering', 'cases', 'other'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** What a duty may ask for; a person says what of it they can. */
export const skills = ['keys', 'computer', 'heavy', 'driving', 'first_aid', 'languages'] as const;
export type Skill = (typeof skills)[number];
