export * from './channel.ts';
export * from './topic.ts';
