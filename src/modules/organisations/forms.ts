/** What is valid input for organisations. */
import { z } from 'zod';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { organisationKinds, type Organisation, type StoredOrganisation } from './index.ts';

/** An organisation as it was typed. */
export interface OrganisationFormValues {
  id: string;
  version: string;
  name: string;
  kind: string;
  website: string;
}

export type OrganisationErrorCode = 'name_required' | 'too_long' | 'kind_required' | 'website';
export interface OrganisationFormError {
  field: keyof OrganisationFormValues;
  code: OrganisationErrorCode;
}

export function emptyOrganisation(id: string): OrganisationFormValues {
  return { id, version: '', name: '', kind: 'club', website: '' };
}

export function readOrganisationForm(form: FormData): OrganisationFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const [id, version, name] = [line('id'), line('version'), line('name')];
  return { id, version, name, kind: line('kind'), website: line('website') };
}

export function valuesOfOrganisation(organisation: StoredOrganisation): OrganisationFormValues {
  const { id, version, name, kind, website } = organisation;
  return { id, version: String(version), name, kind, website };
}

const schema = z.object({
  name: z
    .string()
    .max(120, 'too_long' satisfies OrganisationErrorCode)
    .refine(isVisible, 'name_required' satisfies OrganisationErrorCode),
  kind: z.enum(organisationKinds, 'kind_required' satisfies OrganisationErrorCode),
  website: z
    .string()
    .transform(withScheme)
    .refine(isWebsite, 'website' satisfies OrganisationErrorCode),
});

/** What to write down, or everything that is wrong, each at its field. */
export function parseOrganisationForm(
  values: OrganisationFormValues,
):
  | { organisation: Pick<Organisation, 'name' | 'kind' | 'website'>; errors: null }
  | { organisation: null; errors: OrganisationFormError[] } {
  const result = schema.safeParse(values);
  if (result.success) return { organisation: result.data, errors: null };
  const errors = result.error.issues.map(({ path, message }) => ({
    field: path[0] as keyof OrganisationFormValues,
    code: message as OrganisationErrorCode,
  }));
  return { organisation: null, errors };
}

/** People write "www.verein.de". */
function withScheme(text: string): string {
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** Only the web: a `javascript:` address would run on the public page. */
function isWebsite(text: string): boolean {
  if (text === '') return true;
  if (text.length > 300 || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password;
}
