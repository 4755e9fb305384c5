import { typed } from '#platform/typed-text.ts';
import {
  noticeDayChoices,
  slideSeconds,
  type ScreenSettings,
  type StoredScreenSettings,
} from './settings.ts';

/** As the form shows and sends it. */
export interface SettingsFormValues {
  isUsed: boolean;
  seconds: string;
  noticeDays: string;
  nightFrom: string;
  nightUntil: string;
  withEnglish: boolean;
  version: string;
}

export interface SettingsFormError {
  field: 'seconds' | 'noticeDays' | 'nightFrom';
  code: 'night' | 'same' | 'choice';
}

export function readSettingsForm(form: FormData): SettingsFormValues {
  const text = (name: string) => typed(form, name).trim();
  return {
    isUsed: form.has('isUsed'),
    seconds: text('seconds'),
    noticeDays: text('noticeDays'),
    nightFrom: text('nightFrom'),
    nightUntil: text('nightUntil'),
    withEnglish: form.has('withEnglish'),
    version: text('version'),
  };
}

export function valuesOfSettings(settings: StoredScreenSettings): SettingsFormValues {
  return {
    isUsed: settings.isUsed,
    seconds: String(settings.secondsPerSlide),
    noticeDays: String(settings.noticeDays),
    nightFrom: settings.night?.from ?? '',
    nightUntil: settings.night?.until ?? '',
    withEnglish: settings.withEnglish,
    version: String(settings.version),
  };
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @returns settings where all is well, else what is not. */
export function parseSettingsForm(
  values: SettingsFormValues,
):
  { settings: ScreenSettings; errors?: never } | { settings?: never; errors: SettingsFormError[] } {
  const errors: SettingsFormError[] = [];
  const secondsPerSlide = slideSeconds.find((one) => String(one) === values.seconds);
  const noticeDays = noticeDayChoices.find((one) => String(one) === values.noticeDays);
  const { nightFrom: from, nightUntil: until } = values;
  const isBright = from === '' && until === '';
  if (!isBright && !(clockTime.test(from) && clockTime.test(until))) {
    errors.push({ field: 'nightFrom', code: 'night' });
  } else if (!isBright && from === until) errors.push({ field: 'nightFrom', code: 'same' });
  if (secondsPerSlide === undefined) errors.push({ field: 'seconds', code: 'choice' });
  if (noticeDays === undefined) errors.push({ field: 'noticeDays', code: 'choice' });
  if (errors.length > 0 || secondsPerSlide === undefined || noticeDays === undefined) {
    return { errors };
  }
  const { isUsed, withEnglish } = values;
  const night = isBright ? null : { from, until };
  return { settings: { isUsed, secondsPerSlide, night, noticeDays, withEnglish } };
}
