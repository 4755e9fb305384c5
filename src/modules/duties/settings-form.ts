import { typed } from '#platform/typed-text.ts';
import { reminderChoices, standInChoices, type DutySettings } from './settings.ts';

export interface DutySettingsValues {
  standInMinutes: string;
  reminderHour: string;
  version: string;
}

export function readSettingsForm(form: FormData): DutySettingsValues {
  const text = (name: string) => typed(form, name).trim();
  return {
    ...{ standInMinutes: text('standInMinutes'), reminderHour: text('reminderHour') },
    version: text('version'),
  };
}

/** Null where something was sent that is not on the list. */
export function parseSettingsForm(values: DutySettingsValues): DutySettings | null {
  const standInMinutes = standInChoices.find((one) => String(one) === values.standInMinutes);
  const reminderHour = reminderChoices.find((one) => String(one) === values.reminderHour);
  return standInMinutes && reminderHour ? { standInMinutes, reminderHour } : null;
}
