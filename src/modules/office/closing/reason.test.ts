import { expect, it } from 'vitest';
import { closingReason } from './reason.ts';

const usual = {
  de: 'An diesem Tag ist leider niemand im Büro.',
  en: 'Unfortunately nobody is in the office on this day.',
};

it.each([
  ['as the German form proposes it', usual.de, usual],
  ['as the English form proposes it', usual.en, usual],
  ['in words of their own', 'Die Heizung ist kaputt.', { de: 'Die Heizung ist kaputt.' }],
  ['not at all', '', {}],
])('why the office is closed, said %s, is read in the language of the reader', (_, written, kept) =>
  expect(closingReason(written)).toEqual(kept),
);
