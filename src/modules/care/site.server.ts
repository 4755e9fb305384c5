import type { Site } from '#platform/module.ts';
import { careMessages } from './messages/care.ts';
import { readCarePlaces } from './thing/read.server.ts';
import { carePath } from './thing/thing.ts';

export const careSite: Site = {
  links: [
    {
      path: carePath,
      text: (locale) => careMessages.in(locale)('care.flowers'),
      stands: 'in menu',
      isUsed: async (reading) => (await readCarePlaces(reading)).size > 0,
    },
  ],
  listPages: async () => [{ path: carePath, changedAt: null }],
};
