import type { DistrictLimits } from '#modules/districts/server.ts';
import { typed } from '#platform/typed-text.ts';

export const limitFields = ['storage', 'mails', 'members'] as const;
export type LimitField = (typeof limitFields)[number];
export type LimitValues = Record<LimitField, string>;

const megabyte = 1_000_000;

export function valuesOfLimits(limits: DistrictLimits): LimitValues {
  const { storageBytes, mailsPerHour, members } = limits;
  return {
    storage: storageBytes === null ? '' : String(Math.ceil(storageBytes / megabyte)),
    mails: mailsPerHour === null ? '' : String(mailsPerHour),
    members: members === null ? '' : String(members),
  };
}

export function readLimits(form: FormData): {
  values: LimitValues;
  limits: DistrictLimits;
  wrong: LimitField[];
} {
  const values = Object.fromEntries(
    limitFields.map((field) => [field, typed(form, field).trim()]),
  ) as LimitValues;
  const wrong = limitFields.filter((field) => !/^([1-9]\d{0,7})?$/.test(values[field]));
  const number = (text: string) => (text ? Number(text) : null);
  const storage = number(values.storage);
  const limits = {
    storageBytes: storage && storage * megabyte,
    mailsPerHour: number(values.mails),
    members: number(values.members),
  };
  return { values, limits, wrong };
}
