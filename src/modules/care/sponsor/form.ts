import { z } from 'zod';
import { isId } from '#platform/ids.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import * as field from '../form/fields.ts';
import { sponsorKinds, type Sponsor, type SponsorDetails } from './sponsor.ts';

/** A sponsor as it was typed. */
export interface SponsorFormValues {
  id: string;
  version: string;
  thingId: string;
  kind: string;
  name: string;
  street: string;
  town: string;
  mail: string;
  isShown: boolean;
  fromOn: string;
  untilOn: string;
  amount: string;
}

export function readSponsorForm(form: FormData): SponsorFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), version: line('version'), thingId: line('thingId'), kind: line('kind') },
    ...{ name: line('name'), street: line('street'), town: line('town'), mail: line('mail') },
    ...{ fromOn: line('fromOn'), untilOn: line('untilOn'), amount: line('amount') },
    isShown: form.has('isShown'),
  };
}

/** A sponsor to be: for a year, from today on. */
export function emptySponsor(
  known: Pick<SponsorFormValues, 'id' | 'thingId' | 'fromOn' | 'untilOn'>,
): SponsorFormValues {
  const none = { version: '', kind: 'person', name: '', street: '', town: '', mail: '' };
  return { ...none, isShown: false, amount: '', ...known };
}

export function valuesOfSponsor(sponsor: Sponsor): SponsorFormValues {
  const { id, thingId, kind, name, street, town, mail, fromOn, untilOn } = sponsor;
  return {
    ...{ id, version: String(sponsor.version), thingId, kind, name, street, town, mail },
    ...{ fromOn, untilOn, isShown: sponsor.shownSince !== null },
    amount: field.euroText(sponsor.amountCents),
  };
}

export function parseSponsorForm(values: SponsorFormValues): field.Parsed<SponsorDetails> {
  const { value, errors } = field.parse(schema, values);
  if (!value) return { value, errors };
  const { amount, ...details } = value;
  if (details.untilOn < details.fromOn) {
    return { value: null, errors: [{ field: 'untilOn', code: 'order' }] };
  }
  return { value: { ...details, amountCents: amount }, errors: null };
}

const schema = z.object({
  thingId: z.string().refine(isId, field.code('choice_unknown')),
  kind: z.enum(sponsorKinds, field.code('choice_unknown')),
  name: field.name,
  street: field.line(),
  town: field.line(),
  mail: field.mailOrNone,
  isShown: z.boolean(),
  fromOn: field.date,
  untilOn: field.date,
  amount: field.euroOrNone,
});
