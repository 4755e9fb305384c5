import type { Module } from '#platform/module.ts';
import { endDistrictsTick } from './end.server.ts';
import { operatorMessages } from './messages/operators.ts';
import { operatorsExport } from './personal-export.server.ts';
import { forgetOperatorsTick, operatorCodeJob } from './sign-in.server.ts';

export const operators: Module = {
  jobs: [operatorCodeJob],
  ticks: [forgetOperatorsTick, endDistrictsTick],
  personalExport: operatorsExport,
  personalData: {
    title: (locale) => operatorMessages.in(locale)('operators.privacy.title'),
    kept: [
      {
        text: (locale) => operatorMessages.in(locale)('operators.privacy.text'),
        columns: {
          operator_code: ['address_hash', 'token_hash', 'code_hash'],
          operator_session: ['address_hash', 'token_hash'],
        },
        erasedBy: ['operators_forget'],
      },
    ],
  },
};
