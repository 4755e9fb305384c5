import type { Module } from '#platform/module.ts';
import { placesAudit } from './audit.server.ts';
import { placeMessages } from './messages/manage.ts';

export const places: Module = {
  audit: placesAudit,
  nav: [
    {
      path: '/team/orte',
      text: (locale) => placeMessages.in(locale)('places.title'),
      below: '/team/veranstaltungen',
      roles: ['coordination', 'volunteer'],
    },
  ],
  impersonal: {
    place: ['name', 'street', 'postal_code', 'town', 'access'],
    place_code: ['code'],
    place_scan: ['code'],
  },
};
