import { now as presentInstant } from '#platform/clock.ts';
import { isShuttingDown, onShutdown } from '#platform/shutdown.server.ts';
import { sendIssue } from './send.server.ts';

interface IssueOfDistrict {
  districtId: string;
  issueId: string;
}

const waiting: IssueOfDistrict[] = [];
let working: Promise<void> | null = null;
let isTold = false;

/**
 * The one sender of this process: issues take turns, so that a long list holds up no short one. Nothing is lost when
 * the process ends: what is to be sent stands in the database, and a tick wakes the next sender.
 */
export function wakeSender(issue: IssueOfDistrict): void {
  if (!waiting.some(({ issueId }) => issueId === issue.issueId)) waiting.push(issue);
  working ??= work().finally(() => (working = null));
  if (isTold) return;
  isTold = true;
  onShutdown(async () => {
    waiting.length = 0;
    await working;
  });
}

async function work(): Promise<void> {
  for (let issue = waiting[0]; issue && !isShuttingDown(); issue = waiting[0]) {
    const hasMore = await sendIssue({ ...issue, clock: presentInstant }).catch((error: unknown) => {
      console.error(`sending issue ${issue?.issueId}:`, error);
      return false;
    });
    waiting.shift();
    if (hasMore) waiting.push(issue);
  }
}
