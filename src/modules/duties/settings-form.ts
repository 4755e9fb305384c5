import { typed } from '#platform/typed-text.ts';
import {
  closesByItselfChoices,
  reminderChoices,
  standInChoices,
  type DutySettings,
} from './settings.ts';

export interface DutySettingsValues {
  standInMinutes: string;
  reminderHour: string;
  closesByItself: string;
  version: string;
}

export function readSettingsForm(form: FormData): DutySettingsValues {
  const text = (name: string) => typed(form, name).trim();
  return {
    ...{ standInMinutes: text('standInMinutes'), reminderHour: text('reminderHour') },
    ...{ closesByItself: text('closesByItself'), version: text('version') },
  };
}

/** Null where something was sent that is not on the list. */
export function parseSettingsForm(values: DutySettingsValues): DutySettings | null {
  const standInMinutes = standInChoices.find((one) => String(one) === values.standInMinutes);
  const reminderHour = reminderChoices.find((one) => String(one) === values.reminderHour);
  const closesByItself = closesByItselfChoices.find((one) => one === values.closesByItself);
  if (!standInMinutes || !reminderHour || !closesByItself) return null;
  return { standInMinutes, reminderHour, closesByItself };
}
