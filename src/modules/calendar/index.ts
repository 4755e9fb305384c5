export * from './categories.ts';
export * from './closure.ts';
export * from './errors.ts';
export * from './event.ts';
export * from './occurrence.ts';
export * from './notice.ts';
