import { defaultBranding } from '#ui/branding.ts';
import { typed } from '#platform/typed-text.ts';
import type { Branding } from './index.ts';

/** Colours as `#rrggbb`, as they were chosen. */
export interface LookFormValues {
  version: string;
  brand: string;
  accent: string;
  removeLogo: boolean;
}

export interface LookFormError {
  field: 'brand' | 'accent';
  code: 'colour';
}

export function readLookForm(form: FormData): LookFormValues {
  return {
    version: typed(form, 'version'),
    brand: typed(form, 'brand').trim().toLowerCase(),
    accent: typed(form, 'accent').trim().toLowerCase(),
    removeLogo: form.has('removeLogo'),
  };
}

export function valuesOfLook({
  branding,
  version,
}: {
  branding: Branding;
  version: number;
}): LookFormValues {
  const { brand, accent } = { ...defaultBranding, ...branding };
  return { version: String(version), brand, accent, removeLogo: false };
}

/** Which of the colours are none. */
export function checkLookForm(values: LookFormValues): LookFormError[] {
  const fields = (['brand', 'accent'] as const).filter((field) => !isColour(values[field]));
  return fields.map((field) => ({ field, code: 'colour' }));
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
