import type { Module } from '#platform/module.ts';
import { organisationsAudit } from './audit.server.ts';
import { organisationMessages } from './messages/manage.ts';

export const organisations: Module = {
  audit: organisationsAudit,
  nav: [
    {
      path: '/team/organisationen',
      text: (locale) => organisationMessages.in(locale)('organisations.title'),
      below: '/team/veranstaltungen',
      roles: ['coordination', 'volunteer'],
    },
  ],
  impersonal: { organisation: ['slug', 'name', 'website'] },
};
