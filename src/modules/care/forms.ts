/** What is valid input of what is cared for. */
export { tapsSchema } from './entry/form.ts';
export type { CareErrorCode, CareFormError } from './form/fields.ts';
export * from './plan/form.ts';
export * from './round/form.ts';
export * from './sponsor/form.ts';
export * from './thing/form.ts';
