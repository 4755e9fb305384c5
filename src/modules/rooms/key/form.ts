import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { readDay } from '../booking/typed-time.ts';
import type { Holder } from './key.ts';

/** A hand-over as it was typed. */
export interface HolderFormValues {
  id: string;
  keyId: string;
  name: string;
  reach: string;
  /** Whose key it is then; empty: nobody's but the holder's. */
  organisationId: string;
  dueOn: string;
}

export type HolderErrorCode = 'holder_name' | 'holder_reach' | 'due' | 'holder_long' | 'holder_of';
export interface HolderFormError {
  field: keyof HolderFormValues;
  code: HolderErrorCode;
}

export function readHolderForm(form: FormData): HolderFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), keyId: line('keyId'), name: line('name'), reach: line('reach') },
    ...{ organisationId: line('organisationId'), dueOn: line('dueOn') },
  };
}

/**
 * Who gets a key, or everything that is wrong.
 * @param organisationIds to choose from.
 */
export function parseHolderForm(
  values: HolderFormValues,
  { organisationIds }: { organisationIds: readonly string[] },
): { holder: Holder; errors: null } | { holder: null; errors: HolderFormError[] } {
  const errors: HolderFormError[] = [];
  const { name, reach } = values;
  const organisationId = values.organisationId || null;
  if (!isVisible(name)) errors.push({ field: 'name', code: 'holder_name' });
  if (!isVisible(reach)) errors.push({ field: 'reach', code: 'holder_reach' });
  if (name.length > 120) errors.push({ field: 'name', code: 'holder_long' });
  if (reach.length > 120) errors.push({ field: 'reach', code: 'holder_long' });
  if (organisationId !== null && !organisationIds.includes(organisationId)) {
    errors.push({ field: 'organisationId', code: 'holder_of' });
  }
  const dueOn = values.dueOn === '' ? null : readDay(values.dueOn);
  if (values.dueOn !== '' && dueOn === null) errors.push({ field: 'dueOn', code: 'due' });
  if (errors.length > 0) return { holder: null, errors };
  return { holder: { name, reach, dueOn, organisationId }, errors: null };
}
