/** What is valid input for the rules of the channels. */
export { daysField, parseRules, type TypedRules } from './entry/rules-form.ts';
