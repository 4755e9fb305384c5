/**
 * What people come with, in the order of the buttons. The list is short, so that the right one is found at a glance;
 * the guide uses the same, so that it can propose where to refer.
 */
export const concernCategories = [
  'authorities',
  'care',
  'seniors',
  'family',
  'housing',
  'money',
  'energy',
  'street',
  'clubs',
  'joining',
  'other',
] as const;

export type ConcernCategory = (typeof concernCategories)[number];

export function isConcernCategory(text: string): text is ConcernCategory {
  return (concernCategories as readonly string[]).includes(text);
}
