import { expect, it } from 'vitest';
import { afterCannot } from './after-cannot.ts';

const open = { isDraft: false, isOpen: true };
const draft = { isDraft: true, isOpen: false };

it.each([
  ['others are asked by mail', open, { state: 'open', isExhausted: false }, 'cannot'],
  ['nobody can be asked by mail', open, { state: 'open', isExhausted: true }, 'cannot_ring'],
  ['the search was ended', open, { state: 'closed', isExhausted: false }, 'cannot_ring'],
  ['enough are there without them', { ...open, isOpen: false }, null, 'cannot_enough'],
  ['its event is only a draft', draft, null, 'cannot_draft'],
] as const)('whoever cannot come hears what is true where %s', (_, shift, progress, said) => {
  expect(afterCannot({ shift, progress })).toBe(said);
});
