import { sql } from 'kysely';
import {
  topicKey,
  type Channel,
  type ChannelCircumstances,
  type Report,
  type Topic,
} from '#modules/announcements/index.ts';
import type { Category } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale, type LocalText } from '#platform/i18n/index.ts';
import { archivePath } from '../letter/date-list.ts';
import { channelMessages } from '../messages/channel.ts';
import { hasIssue } from '../site.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { hasTold, willTell, type DraftIssue, type StartedIssue } from './told.ts';

/** The date list tells by itself: with the issue that contains a date or a notice. */
export const mailingChannel: Channel = {
  key: 'mailing',
  text: (locale) => channelMessages.in(locale)('mailing.channel'),
  icon: 'mail',
  concerns: ['event', 'notice'],
  moments: [{ key: 'ahead', days: { event: 7, notice: 7 }, per: 'event' }],
  doneText: (locale) => channelMessages.in(locale)('mailing.channel.done'),
  part: 'date-list',
  isUsed: hasIssue,
  report: async (tx, { topics, ...circumstances }) => {
    if (topics.length === 0) return [];
    const started = await findStarted(tx, topics);
    const drafts = await findDrafts(tx);
    return topics.flatMap((topic) => reportOn({ topic, started, drafts, ...circumstances }) ?? []);
  },
};

interface Started extends StartedIssue {
  id: string;
  slug: string;
  subject: LocalText;
  startedAt: Date;
  /** Somebody has it; until then it is only about to be sent. */
  hasReached: boolean;
  isStopped: boolean;
}

type Draft = DraftIssue & { id: string; subject: LocalText };

function reportOn({
  topic,
  started,
  drafts,
  district,
  locale,
}: ChannelCircumstances & {
  topic: Topic;
  started: Started[];
  drafts: Draft[];
}): Report | null {
  const t = channelMessages.in(locale);
  const name = topicKey(topic);
  const telling = started.filter((issue) => hasTold({ issue, topic }));
  const sent = telling.find(({ hasReached }) => hasReached);
  if (sent) {
    const { slug, startedAt: instant } = sent;
    const day = formatInstant({ instant, style: 'longDate', locale, timeZone: district.timeZone });
    const text = () => t('mailing.channel.sent_in', { day });
    return { topic: name, state: 'done', at: instant, text, path: archivePath({ slug }) };
  }
  const going = telling.find(({ isStopped }) => !isStopped);
  const draft = drafts.find((one) => willTell({ draft: one, topic }));
  const next = going ?? draft;
  if (!next) return null;
  const subject = inLocale(next.subject, locale);
  const key = going ? 'mailing.channel.on_its_way' : 'mailing.channel.planned_in';
  return {
    topic: name,
    state: 'planned',
    // An issue goes when somebody presses.
    at: null,
    text: () => t(key, { subject }),
    path: `/team/terminliste/${next.id}`,
  };
}

/** Issues whose sending has begun and that say something of these topics, the first one first. */
async function findStarted(tx: Tx, topics: readonly Topic[]): Promise<Started[]> {
  const dates = topics.flatMap((topic) =>
    topic.kind === 'event' ? [(topic.date ?? topic.dates[0])?.id ?? ''] : [],
  );
  const notices = topics.flatMap((topic) => (topic.kind === 'notice' ? [topic.notice.id] : []));
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['id', 'slug', 'subject', 'state', 'created_at', 'started_at'])
    .select(() => [
      // What was told as cancelled has not been told as taking place.
      sql<string[]>`array(
        select item->>'occurrenceId' from jsonb_array_elements(content->'items') item
        where item->>'occurrenceId' = any(${dates}::text[]) and item->>'state' <> 'cancelled'
      )`.as('told_dates'),
      sql<string[]>`array(
        select notice->>'id' from jsonb_array_elements(content->'notices') notice
        where notice->>'id' = any(${notices}::text[])
      )`.as('told_notices'),
      sql<boolean>`exists (
        select from mailing_delivery delivery
        where delivery.district_id = mailing_issue.district_id
          and delivery.issue_id = mailing_issue.id
          and delivery.state in ('delivered', 'unclear', 'kept')
      )`.as('has_reached'),
    ])
    .where('state', '<>', 'draft')
    .where('deleted_at', 'is', null)
    .where('content', 'is not', null)
    .orderBy('started_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    subject: row.subject,
    startedAt: row.started_at ?? row.created_at,
    isStopped: row.state === 'stopped',
    hasReached: row.has_reached,
    occurrenceIds: new Set(row.told_dates),
    noticeIds: new Set(row.told_notices),
  }));
}

/** What will be sent next, first. */
async function findDrafts(tx: Tx): Promise<Draft[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['id', 'subject', 'period_from', 'period_until', 'categories', 'left_out'])
    .select('notice_ids')
    .where('state', '=', 'draft')
    .where('deleted_at', 'is', null)
    .orderBy('period_from')
    .orderBy('created_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    periodFrom: row.period_from,
    periodUntil: row.period_until,
    categories: row.categories as Category[],
    leftOut: row.left_out,
    noticeIds: row.notice_ids,
  }));
}
