import { inDistrict } from '#platform/database/transaction.server.ts';
import { connectSmtp, type SmtpConnection } from '#platform/mail/smtp.server.ts';
import type { SmtpRefusal } from '#platform/mail/smtp-refusal.ts';
import { recordAndClaim, type Claimed } from './claim.server.ts';
import { judgeOutcome, nextBatchSize, notMade, untouched, type Result } from './delivery.ts';
import type { Run } from './run.server.ts';

/**
 * One connection to the mail server: claim a batch, hand it over, write down what became of it while claiming the
 * next. It connects before it claims, so that a server that is away leaves nothing unclear. It ends when nobody waits,
 * when the run is over, or when the server is in the way; a minute later somebody tries again.
 */
export async function runLane(run: Run): Promise<void> {
  while (!run.isOver()) {
    let connection: SmtpConnection;
    try {
      connection = await connectSmtp({ url: run.url, patience: run.patience });
    } catch (error) {
      await run.onRefused(error as SmtpRefusal);
      return;
    }
    const { delivered, isThrough } = await useConnection({ run, connection }).finally(() =>
      connection.end(),
    );
    // Many servers take so many mails on one connection and no more: the next one may take as many again.
    if (isThrough || delivered === 0) return;
  }
}

/** @returns how many it took, and whether nobody waits (or the run is over). */
async function useConnection({
  run,
  connection,
}: {
  run: Run;
  connection: SmtpConnection;
}): Promise<{ delivered: number; isThrough: boolean }> {
  let delivered = 0;
  let size = 5;
  let claimId: string | null = null;
  let results: Result[] = [];
  for (;;) {
    const isEnding: boolean = run.isOver() || !connection.isOpen();
    const done = { claimId, results, size: isEnding ? 0 : size };
    const batch: Claimed[] = await inDistrict(run.districtId, (tx) =>
      recordAndClaim(tx, { issueId: run.issueId, ...done, now: run.clock() }),
    );
    await run.onRecorded();
    if (batch.length === 0) return { delivered, isThrough: connection.isOpen() };
    const began = performance.now();
    results = await handOverBatch({ run, connection, batch });
    claimId = batch[0]!.claimId;
    delivered += results.filter(({ state }) => state === 'delivered').length;
    size = nextBatchSize({ size: batch.length, milliseconds: performance.now() - began });
  }
}

async function handOverBatch({
  run,
  connection,
  batch,
}: {
  run: Run;
  connection: SmtpConnection;
  batch: Claimed[];
}): Promise<Result[]> {
  const results: Result[] = [];
  for (const claimed of batch) {
    const { subscriptionId, attempts } = claimed;
    if (!connection.isOpen() || run.mustStop()) {
      results.push(untouched(subscriptionId));
      continue;
    }
    const message = await run.compose(claimed).catch((error: unknown) => {
      console.error(`making a mail of issue ${run.issueId}:`, error);
      return null;
    });
    if (!message) {
      results.push(notMade({ subscriptionId, attempts, now: run.clock() }));
      continue;
    }
    const outcome = await connection.handOver(message);
    const judged = judgeOutcome({ outcome, subscriptionId, attempts, now: run.clock() });
    results.push(judged.result);
    run.onOutcome({ ...judged, attempts });
    if (judged.consequence.kind !== 'go-on') connection.end();
  }
  return results;
}
