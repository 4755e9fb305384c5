export * from './channel.ts';
export * from './topic.ts';
export * from './words.ts';
