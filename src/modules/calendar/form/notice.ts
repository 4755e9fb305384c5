import { isId } from '#platform/ids.ts';
import { maxRichTextLength } from '#platform/richtext/limits.ts';
import { inBoth, isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { noticeKinds, type Notice, type NoticeDetails, type NoticeKind } from '../notice/notice.ts';

const lines = ['title', 'titleEn', 'summary', 'summaryEn'] as const;
const texts = ['body', 'bodyEn', 'thanks', 'thanksEn'] as const;
const choices = ['kind', 'eventId', 'organisationId', 'pictureId'] as const;

/** A notice as it was typed. */
export type NoticeFormValues = Record<
  (typeof lines)[number] | (typeof texts)[number] | (typeof choices)[number] | 'id' | 'version',
  string
>;

export interface NoticeFormError {
  field: keyof NoticeFormValues;
  code:
    | 'title_required'
    | 'text_too_long'
    | 'choice_unknown'
    | 'organisation_required'
    | 'organisation_unknown';
  max?: number;
}

const limits = {
  title: 200,
  titleEn: 200,
  summary: 500,
  summaryEn: 500,
  body: maxRichTextLength,
  bodyEn: maxRichTextLength,
  thanks: 2000,
  thanksEn: 2000,
} as const;

export function emptyNotice(id: string): NoticeFormValues {
  const names = [...lines, ...texts, ...choices];
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  return { ...(empty as NoticeFormValues), kind: 'news', id, version: '' };
}

export function readNoticeForm(form: FormData): NoticeFormValues {
  const values = emptyNotice(typed(form, 'id'));
  for (const name of lines) values[name] = oneLine(typed(form, name));
  for (const name of texts) values[name] = manyLines(typed(form, name));
  for (const name of choices) values[name] = typed(form, name);
  return { ...values, version: typed(form, 'version') };
}

export function valuesOfNotice(notice: Notice): NoticeFormValues {
  const { title, summary, body, thanks } = notice;
  return {
    id: notice.id,
    version: String(notice.version),
    kind: notice.kind,
    title: title.de ?? '',
    titleEn: title.en ?? '',
    summary: summary.de ?? '',
    summaryEn: summary.en ?? '',
    body: body.de ?? '',
    bodyEn: body.en ?? '',
    thanks: thanks.de ?? '',
    thanksEn: thanks.en ?? '',
    eventId: notice.eventId ?? '',
    organisationId: notice.organisationId ?? '',
    pictureId: notice.pictureId ?? '',
  };
}

/** What to write down, or what is wrong. Ids that are not among the known come from a forged or an old form. */
export function parseNoticeForm({
  values,
  known,
}: {
  values: NoticeFormValues;
  known: {
    eventIds: string[];
    organisationIds: string[];
    pictureIds: string[];
    /** A delegate writes for an organisation of theirs. */
    needsOrganisation: boolean;
  };
}): { details: NoticeDetails; errors: null } | { details: null; errors: NoticeFormError[] } {
  const errors: NoticeFormError[] = [];
  if (!isVisible(values.title)) errors.push({ field: 'title', code: 'title_required' });
  for (const [name, max] of Object.entries(limits)) {
    const field = name as keyof typeof limits;
    if (values[field].length > max) errors.push({ field, code: 'text_too_long', max });
  }
  const among = (field: 'eventId' | 'organisationId' | 'pictureId', ids: string[]) => {
    if (values[field] && !ids.includes(values[field])) {
      // Where there are many organisations, a name is typed: then nobody has taken a choice away.
      const isName = field === 'organisationId' && !isId(values[field]);
      errors.push({ field, code: isName ? 'organisation_unknown' : 'choice_unknown' });
    }
    return values[field] || null;
  };
  const eventId = among('eventId', known.eventIds);
  const organisationId = among('organisationId', known.organisationIds);
  if (known.needsOrganisation && !values.organisationId) {
    errors.push({ field: 'organisationId', code: 'organisation_required' });
  }
  const pictureId = among('pictureId', known.pictureIds);
  const kind = noticeKinds.find((one) => one === values.kind) ?? ('news' satisfies NoticeKind);
  if (errors.length > 0) return { details: null, errors };
  return {
    details: {
      kind,
      title: inBoth(values.title, values.titleEn),
      summary: inBoth(values.summary, values.summaryEn),
      body: inBoth(values.body, values.bodyEn),
      thanks: inBoth(values.thanks, values.thanksEn),
      eventId,
      organisationId,
      pictureId,
    },
    errors: null,
  };
}

/** The fields in which two versions differ: what somebody has to decide on after both saved. */
export function differingNoticeFields(
  mine: NoticeFormValues,
  theirs: NoticeFormValues,
): (keyof NoticeFormValues)[] {
  return [...choices, ...lines, ...texts].filter((name) => mine[name] !== theirs[name]);
}
