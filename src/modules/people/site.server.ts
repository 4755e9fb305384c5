import type { Site } from '#platform/module.ts';
import { joinMessages } from './messages/join.ts';

export const peopleSite: Site = {
  links: [
    {
      path: '/mitmachen',
      text: (locale) => joinMessages.in(locale)('people.join.nav'),
      stands: 'in footer',
    },
  ],
};
