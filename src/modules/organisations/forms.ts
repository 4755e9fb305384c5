/** What is valid input for organisations. */
export {
  parseOrganisationForm,
  type OrganisationErrorCode,
  type OrganisationFormError,
} from './entry/form.ts';
export {
  emptyOrganisation,
  readOrganisationForm,
  valuesOfOrganisation,
  type OrganisationFormValues,
} from './entry/form-values.ts';
