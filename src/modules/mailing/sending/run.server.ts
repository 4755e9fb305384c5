import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Message } from '#platform/mail/smtp.server.ts';
import type { SmtpRefusal } from '#platform/mail/smtp-refusal.ts';
import type { MailingTables } from '../tables.server.ts';
import type { Claimed } from './claim.server.ts';
import {
  countRefusals,
  pauseKindOf,
  type Consequence,
  type PauseKind,
  type Result,
} from './delivery.ts';
import { lockIssue } from './lock.server.ts';

/** What the connections of one run have in common. */
export interface Run {
  districtId: string;
  issueId: string;
  url: string;
  patience: number;
  clock: () => Date;
  compose(to: Claimed): Promise<Message>;
  /** No further batch. */
  isOver(): boolean;
  /** Not even the rest of this batch. */
  mustStop(): boolean;
  onOutcome(of: { result: Result; consequence: Consequence; attempts: number }): void;
  /** What was decided during a batch is written down when its results are. */
  onRecorded(): Promise<void>;
  onRefused(refusal: SmtpRefusal): Promise<void>;
}

/** Hours after which a list that the mail server does not take waits for somebody to look. */
const mostHoursOfTrouble = 6;

/** One run over an issue; `isOver` and `mustStop` say what ends it from outside. */
export function beginRun({
  isOver,
  mustStop,
  ...run
}: Omit<Run, 'onOutcome' | 'onRecorded' | 'onRefused'>): Run {
  const { districtId, issueId, clock } = run;
  const count = countRefusals();
  let pause: Pause | null = null;
  let trouble: string | null = null;
  let hasDelivered = false;
  let isPaused = false;
  // Of an earlier run; and after each that this one notes.
  let mayBeTrouble = true;

  const write = (work: (tx: Tx) => Promise<void>) => inDistrict(districtId, work);

  return {
    ...run,
    isOver: () => pause !== null || isPaused || isOver(),
    mustStop: () => pause !== null || isPaused || mustStop(),
    onOutcome({ result, consequence, attempts }) {
      if (result.state === 'delivered') hasDelivered = true;
      if (consequence.kind === 'reconnect') trouble = consequence.reply;
      if (consequence.kind === 'pause') {
        pause ??= { why: consequence.why, reason: consequence.reply, refused: [] };
      }
      const refused = count({ result, attempts });
      if (refused) pause ??= { why: 'refused', reason: result.reply ?? '', refused };
    },
    async onRecorded() {
      const [found, said, went] = [pause, trouble, hasDelivered];
      [trouble, hasDelivered] = [null, false];
      if (found && !isPaused) {
        await write((tx) => pauseByServer(tx, { issueId, ...found, now: clock() }));
        isPaused = true;
      } else if (said || (went && mayBeTrouble)) {
        mayBeTrouble = said !== null;
        await write((tx) => noteTrouble(tx, { issueId, reply: said, went, now: clock() }));
      }
    },
    async onRefused({ stage, code, message }) {
      const isForGood = stage === 'certificate' || (code !== null && code >= 500);
      if (isForGood) {
        isPaused = true;
        await write((tx) =>
          pauseByServer(tx, {
            issueId,
            why: pauseKindOf(stage),
            reason: message,
            refused: [],
            now: clock(),
          }),
        );
      } else {
        mayBeTrouble = true;
        await write((tx) =>
          noteTrouble(tx, { issueId, reply: message, went: false, now: clock() }),
        );
      }
    },
  };
}

interface Pause {
  why: PauseKind;
  /** The server's own words. */
  reason: string;
  /** Who was refused in a row. */
  refused: string[];
}

/** The server's own sentence goes with it. Those who were refused in a row are not at fault, and wait again. */
async function pauseByServer(
  tx: Tx,
  { issueId, why, reason, refused, now }: Pause & { issueId: string; now: Date },
): Promise<void> {
  const issue = await lockIssue(tx, issueId);
  if (issue.state !== 'sending') return;
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set({
      state: 'paused',
      pause_kind: why,
      pause_reason: reason.slice(0, 500),
      trouble: null,
      trouble_since: null,
    })
    .where('id', '=', issueId)
    .execute();
  if (refused.length === 0) return;
  await tables<MailingTables>(tx)
    .updateTable('mailing_delivery')
    .set({ state: 'waiting', due_at: now, finished_at: null })
    .where('issue_id', '=', issueId)
    .where('state', '=', 'failed')
    .where('subscription_id', 'in', refused)
    .execute();
}

/** Shown while it is tried again; after hours of it somebody must look, before a list arrives when it is over. */
async function noteTrouble(
  tx: Tx,
  {
    issueId,
    reply,
    went,
    now,
  }: { issueId: string; reply: string | null; went: boolean; now: Date },
): Promise<void> {
  const issue = await lockIssue(tx, issueId);
  const since = went || !issue.trouble_since ? now : issue.trouble_since;
  if (issue.state !== 'sending' || (!reply && !issue.trouble_since)) return;
  const isTooLong = now.getTime() - since.getTime() >= mostHoursOfTrouble * 3_600_000;
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set(
      reply && isTooLong
        ? {
            state: 'paused',
            pause_kind: 'away',
            pause_reason: reply.slice(0, 500),
            trouble: null,
            trouble_since: null,
          }
        : { trouble: reply?.slice(0, 500) ?? null, trouble_since: reply ? since : null },
    )
    .where('id', '=', issueId)
    .execute();
}
