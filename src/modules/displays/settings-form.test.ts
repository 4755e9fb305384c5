import { expect, it, test } from 'vitest';
import { parseSettingsForm, readSettingsForm, valuesOfSettings } from './settings-form.ts';
import { usualSettings } from './settings.ts';

const usual = valuesOfSettings(usualSettings);

it('what is shown comes back as it was', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(usual)) {
    if (typeof value === 'string') form.set(name, value);
    else if (value) form.set(name, 'on');
  }
  const { settings } = parseSettingsForm(readSettingsForm(form));
  expect({ ...settings, version: 0 }).toEqual(usualSettings);
});

it('two empty hours mean that it is never dark', () => {
  expect(parseSettingsForm({ ...usual, nightFrom: '', nightUntil: '' }).settings?.night).toBeNull();
});

test.each([
  [{ nightUntil: '' }, 'nightFrom', 'night'],
  [{ nightFrom: '25:00' }, 'nightFrom', 'night'],
  [{ nightFrom: '06:00' }, 'nightFrom', 'same'],
  [{ seconds: '1' }, 'seconds', 'choice'],
  [{ noticeDays: '' }, 'noticeDays', 'choice'],
] as const)('%j is refused', (changes, field, code) => {
  expect(parseSettingsForm({ ...usual, ...changes })).toEqual({ errors: [{ field, code }] });
});
