import { oneLine, typed } from '#platform/typed-text.ts';

/** What somebody changes of themselves, as it was typed. */
export interface OwnFormValues {
  version: string;
  name: string;
  phone: string;
}

export function readOwnForm(form: FormData): OwnFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return { version: line('version'), name: line('name'), phone: line('phone') };
}
