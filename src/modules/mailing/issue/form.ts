import { categoryCodes, daysBetween, isLocalDate, type Category } from '#modules/calendar/index.ts';
import { isId } from '#platform/ids.ts';
import { maxRichTextLength } from '#platform/richtext/limits.ts';
import { inBoth, isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { arrangements } from '../letter/date-list.ts';
import type { Issue, IssueDetails } from './issue.ts';

const lines = ['subject', 'subjectEn'] as const;
const texts = ['greeting', 'greetingEn', 'closing', 'closingEn'] as const;
const choices = ['from', 'until', 'arrangement'] as const;
const many = ['categories', 'notices', 'leftOut'] as const;

type Single = (typeof lines)[number] | (typeof texts)[number] | (typeof choices)[number];
type Many = (typeof many)[number];

/** An issue as it was typed. */
export type IssueFormValues = Record<Single | 'version' | 'shown', string> & Record<Many, string[]>;

export interface IssueFormError {
  field: Single | Many;
  code:
    'subject_required' | 'text_too_long' | 'date_invalid' | 'ends_before_start' | 'period_too_long';
  max?: number;
}

/** Days that one issue may be about. */
export const longestPeriod = 100;
const limits = { subject: 150, subjectEn: 150, greeting: 5000, closing: 5000 } as const;

export function readIssueForm(form: FormData): IssueFormValues {
  const values = Object.fromEntries([
    ...lines.map((name) => [name, oneLine(typed(form, name))]),
    ...texts.map((name) => [name, manyLines(typed(form, name))]),
    ...[...choices, 'version', 'shown'].map((name) => [name, typed(form, name)]),
    ...many.map((name) => [name, form.getAll(name).filter((one) => typeof one === 'string')]),
  ]) as IssueFormValues;
  return { ...values, leftOut: leftOutOf({ form, stay: values.leftOut }) };
}

/** The form ticks what stays in; what was shown and is not ticked any more shall be left out. */
function leftOutOf({ form, stay }: { form: FormData; stay: string[] }): string[] {
  const ticked = new Set(form.getAll('within'));
  const offered = typed(form, 'offered').split(' ').filter(isId);
  return [...new Set([...stay, ...offered.filter((id) => !ticked.has(id))])];
}

export function valuesOfIssue(issue: Issue, shown: string): IssueFormValues {
  const { subject, greeting, closing } = issue;
  return {
    version: String(issue.version),
    shown,
    subject: subject.de ?? '',
    subjectEn: subject.en ?? '',
    greeting: greeting.de ?? '',
    greetingEn: greeting.en ?? '',
    closing: closing.de ?? '',
    closingEn: closing.en ?? '',
    from: issue.periodFrom,
    until: issue.periodUntil,
    arrangement: issue.arrangement,
    categories: issue.categories,
    notices: issue.noticeIds,
    leftOut: issue.leftOut,
  };
}

/** What to write down, or what is wrong. */
export function parseIssueForm(
  values: IssueFormValues,
): { details: IssueDetails; errors: null } | { details: null; errors: IssueFormError[] } {
  const errors: IssueFormError[] = [];
  if (!isVisible(values.subject)) errors.push({ field: 'subject', code: 'subject_required' });
  for (const field of [...lines, ...texts]) {
    const max = field in limits ? limits[field as keyof typeof limits] : limits.greeting;
    if (values[field].length > Math.min(max, maxRichTextLength)) {
      errors.push({ field, code: 'text_too_long', max });
    }
  }
  const { from, until } = values;
  for (const field of ['from', 'until'] as const) {
    if (!isDay(values[field])) errors.push({ field, code: 'date_invalid' });
  }
  if (isDay(from) && isDay(until)) {
    if (until < from) errors.push({ field: 'until', code: 'ends_before_start' });
    else if (daysBetween({ from, until }) >= longestPeriod) {
      errors.push({ field: 'until', code: 'period_too_long', max: longestPeriod });
    }
  }
  if (errors.length > 0) return { details: null, errors };
  return {
    details: {
      subject: inBoth(values.subject, values.subjectEn),
      greeting: inBoth(values.greeting, values.greetingEn),
      closing: inBoth(values.closing, values.closingEn),
      periodFrom: from,
      periodUntil: until,
      categories: categoryCodes.filter((code): code is Category =>
        values.categories.includes(code),
      ),
      arrangement: arrangements.find((one) => one === values.arrangement) ?? 'day',
      noticeIds: values.notices.filter(isId),
      leftOut: values.leftOut.filter(isId),
    },
    errors: null,
  };
}

const isDay = (text: string) => isLocalDate(text) && text >= '2000-01-01' && text < '2200-01-01';

/** The fields in which two versions differ: what somebody has to decide on after both saved. */
export function differingIssueFields(
  mine: IssueFormValues,
  theirs: IssueFormValues,
): (Single | Many)[] {
  const isSame = (one: string | string[], other: string | string[]) =>
    [one].flat().toSorted().join(' ') === [other].flat().toSorted().join(' ');
  return [...lines, ...texts, ...choices, ...many].filter(
    (name) => !isSame(mine[name], theirs[name]),
  );
}
