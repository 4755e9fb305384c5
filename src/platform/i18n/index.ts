export * from './locale.ts';
export * from './messages.ts';
export * from './format.ts';
export * from './language.ts';
