export * from './duty/duty.ts';
export * from './duty/kinds.ts';
export * from './duty/standing.ts';
export * from './errors.ts';
