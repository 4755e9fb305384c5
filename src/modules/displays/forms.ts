export * from './settings-form.ts';
