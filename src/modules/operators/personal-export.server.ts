import type { PersonalExport } from '#platform/personal-export.server.ts';
import { operatorMessages } from './messages/operators.ts';

export const operatorsExport: PersonalExport = {
  tables: [],
  leftOut: [
    {
      reason: (locale) => operatorMessages.in(locale)('operators.export.nobody'),
      columns: {
        operator_code: ['address_hash', 'token_hash', 'code_hash'],
        operator_session: ['address_hash', 'token_hash'],
      },
    },
  ],
};
