export * from './errors.ts';
export * from './limits.ts';
export * from './messages.ts';
export * from './picture.ts';
export * from './picture-form.ts';
export * from './variant.ts';
