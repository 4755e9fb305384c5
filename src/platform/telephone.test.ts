import { expect, it } from 'vitest';
import { shownTelephone, telephoneHref } from './telephone.ts';

it.each([
  ['030 23125 037', 'tel:03023125037'],
  ['02307 / 123-45', 'tel:0230712345'],
  ['+49 (0)2307 12345', 'tel:+49230712345'],
])('a press on %s dials %s', (written, href) => expect(telephoneHref(written)).toBe(href));

it('a number that can be pressed stays in one piece', () => {
  expect(shownTelephone('02307 / 123-45')).toBe('02307\u00a0/\u00a0123\u201145');
});
