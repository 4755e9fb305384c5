import type { EventFormValues } from './values.ts';

/** What is compared and taken over together when two people changed one event. */
export const fieldGroups = {
  title: ['title'],
  titleEn: ['titleEn'],
  dates: [
    'date',
    'startTime',
    'endTime',
    'endDate',
    'allDay',
    'repeat',
    'rrule',
    'ends',
    'until',
    'count',
    'more',
    'dropped',
  ],
  place: ['placeId'],
  organisation: ['organisationId'],
  category: ['category'],
  summary: ['summary'],
  summaryEn: ['summaryEn'],
  body: ['body'],
  bodyEn: ['bodyEn'],
  price: ['price'],
  priceEn: ['priceEn'],
  contact: ['contact'],
  contactEn: ['contactEn'],
  access: ['access'],
  accessEn: ['accessEn'],
  drop_in: ['dropIn'],
  audience: ['audience'],
  on_holiday: ['onHoliday'],
  set_up: ['setUp'],
  clear: ['clear'],
  picture: ['pictureId'],
} as const satisfies Record<string, readonly (keyof EventFormValues)[]>;

export type FieldGroup = keyof typeof fieldGroups;

/** What somebody else saved while this form was open, beside what stands in it. */
export interface FormConflict {
  theirs: EventFormValues;
  groups: FieldGroup[];
  /** The dates of both, in words. */
  dates: { mine: string[]; theirs: string[] };
}

export function differingGroups({
  mine,
  theirs,
}: {
  mine: EventFormValues;
  theirs: EventFormValues;
}): FieldGroup[] {
  return groupNames.filter((group) =>
    fieldGroups[group].some((name) => said(mine[name]) !== said(theirs[name])),
  );
}

/** The form with one group as the other person saved it. */
export function takeOver({
  mine,
  theirs,
  group,
}: {
  mine: EventFormValues;
  theirs: EventFormValues;
  group: string;
}): EventFormValues {
  const name = groupNames.find((one) => one === group);
  if (!name) return mine;
  const names: readonly (keyof EventFormValues)[] = fieldGroups[name];
  const shown: (keyof EventFormValues)[] = name === 'dates' ? ['shownFrom'] : [];
  const taken = [...names, ...shown].map((field) => [field, theirs[field]]);
  return { ...mine, ...(Object.fromEntries(taken) as Partial<EventFormValues>) };
}

const groupNames = Object.keys(fieldGroups) as FieldGroup[];

function said(value: EventFormValues[keyof EventFormValues]): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
