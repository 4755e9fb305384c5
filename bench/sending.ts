import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findIssue, findProgress, readContent } from '#modules/mailing/server.ts';
import { writeLetter } from '#modules/mailing/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeIssue, makeSubscribers, origin, startIssue } from '../tests/factories/mailing.ts';
import type { BenchDatabase } from './database.ts';
import { fillDistrict, fillEvents } from './fill.ts';
import { median, ratioOf } from './interleave.ts';
import { factsOf } from './processes.ts';
import { startProduct, type RunningServer } from './product.ts';
import type { Stage } from './stage.ts';
import { kilobytes, megabytes, milliseconds, rate, type Row } from './table.ts';
import { signIn } from './team.ts';

const recipients = 10_000;
const connections = 2;
const rounds = 2;
/** After so many mails memory is read. */
const marks = [1000, 5000, recipients];

/** A list to ten thousand, against a bare loop over nodemailer to the same mail server, in turn. */
export async function benchSending(stage: Stage): Promise<Row[]> {
  const mails = await startMailServer();
  // The command that starts an issue keeps its mails where it sees no server.
  process.env['SMTP_URL'] = mails.url;
  const database = await stage.database();
  let command: Command | undefined;
  let cookie = '';
  const issues: string[] = [];
  const url = await database.make('sending', async () => {
    command = await fillDistrict();
    await fillEvents({ command, mix: { monthly: 20, weekly: 5, single: 0 } });
    await makeSubscribers({ command, number: recipients });
    for (let round = 0; round < rounds; round += 1) {
      issues.push(await makeIssue({ command, changes: periodOf(command.now) }));
    }
    cookie = await signIn(command);
  });
  const product = await startProduct({ environment: { DATABASE_URL: url, SMTP_URL: mails.url } });
  try {
    const of = { stage, database, url, product, command: command!, cookie };
    const letter = join(stage.folder(), 'letter.json');
    writeFileSync(letter, await database.within(url, () => letterOf(command!, issues[0]!)));
    const runs = [];
    for (const issueId of issues) {
      const bare = await runBare({ url: mails.url, letter });
      runs.push({ bare, ours: await runOurs({ ...of, issueId }) });
    }
    return rowsOf(runs);
  } finally {
    await product.stop();
    mails.stop();
    delete process.env['SMTP_URL'];
  }
}

const periodOf = (now: Date) => {
  const day = (later: number) => new Date(now.getTime() + later * 86_400_000).toISOString();
  return { period_from: day(10).slice(0, 10), period_until: day(40).slice(0, 10) };
};

async function letterOf(command: Command, id: string): Promise<string> {
  return inDistrict(command.districtId, async (tx) => {
    const issue = (await findIssue(tx, id))!;
    const district = (await findDistrict(tx, command.districtId))!;
    const { list } = await readContent(tx, { issue, district, origin });
    const links = `${origin}/terminliste/meine/${'t'.repeat(43)}`;
    const personal = { settingsUrl: links, leaveUrl: links };
    return JSON.stringify(writeLetter({ list, locale: 'de', categories: [], personal }));
  });
}

async function startMailServer(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'mail-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: said.toString().trim(), stop: () => void child.kill() };
}

/** What one run came to: mails per second, and milliseconds of CPU of the sending process per mail. */
interface Sent {
  perSecond: number;
  cpu: number;
}

async function runBare({ url, letter }: { url: string; letter: string }): Promise<Sent> {
  const script = join(import.meta.dirname, 'bare-mailer.ts');
  const args = [script, url, letter, String(recipients), String(connections)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { time, cpu } = JSON.parse(stdout) as { time: number; cpu: number };
  return { perSecond: (recipients / time) * 1000, cpu: cpu / recipients };
}

interface OurRun extends Sent {
  memory: number[];
  /** Milliseconds that each page took meanwhile. */
  pages: Record<string, number>;
  bytes: number;
}

async function runOurs({
  stage,
  database,
  url,
  product,
  command,
  cookie,
  issueId,
}: {
  stage: Stage;
  database: BenchDatabase;
  url: string;
  product: RunningServer;
  command: Command;
  cookie: string;
  issueId: string;
}): Promise<OurRun> {
  return database.within(url, async () => {
    await startIssue({ command, id: issueId });
    const before = factsOf(product.pid).cpu;
    const began = performance.now();
    let isDone = false;
    const watching = watch({ product, command, issueId }).finally(() => (isDone = true));
    const pages: Record<string, number[]> = { '/termine?uncached=1': [], '/team': [] };
    while (!isDone) {
      for (const [path, times] of Object.entries(pages)) {
        const order = { url: product.url + path, headers: { cookie }, connections: 1 };
        const { median: time } = await stage.load.run({ ...order, seconds: 2, pause: 500 });
        if (!isDone) times.push(time);
      }
    }
    const { memory, ended } = await watching;
    const cpu = (factsOf(product.pid).cpu - before) / recipients;
    const medians = Object.entries(pages).map(([path, times]) => [path, median(times)]);
    const perSecond = (recipients / (ended - began)) * 1000;
    const bytes = JSON.stringify(await letterOf(command, issueId)).length;
    return { perSecond, cpu, memory, bytes, pages: Object.fromEntries(medians) as OurRun['pages'] };
  });
}

/** Reads memory on the way, until the last is delivered. */
async function watch({
  product,
  command,
  issueId: id,
}: {
  product: RunningServer;
  command: Command;
  issueId: string;
}): Promise<{ memory: number[]; ended: number }> {
  const memory: number[] = [];
  for (;;) {
    const progress = await inDistrict(command.districtId, (tx) =>
      findProgress(tx, { id, now: new Date() }),
    );
    const delivered = progress?.counts.delivered ?? 0;
    while (memory.length < marks.length && delivered >= marks[memory.length]!) {
      memory.push(factsOf(product.pid).memory);
    }
    if (delivered >= recipients) return { memory, ended: performance.now() };
    const { state, pauseReason } = progress ?? {};
    if (state !== 'sending') throw new Error(`Not all were sent: ${state} ${pauseReason}`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

function rowsOf(runs: { bare: Sent; ours: OurRun }[]): Row[] {
  const ours = runs.map((run) => run.ours.perSecond);
  const bare = runs.map((run) => run.bare.perSecond);
  const cpuOf = (side: 'ours' | 'bare') => median(runs.map((run) => run[side].cpu));
  const figure = (rates: number[], side: 'ours' | 'bare') =>
    `${rate(median(rates))}, ${milliseconds(cpuOf(side))} CPU`;
  const ratio = ratioOf(ours, bare);
  const last = runs.at(-1)!.ours;
  const growth = last.memory.at(-1)! / last.memory[0]!;
  return [
    {
      what: `a list to ${recipients} people, ${connections} connections, letter of ${kilobytes(last.bytes)}`,
      figure: `${figure(ours, 'ours')} (pages included)`,
      against: `bare nodemailer loop: ${figure(bare, 'bare')}; by CPU ${(cpuOf('bare') / cpuOf('ours')).toFixed(2)}`,
      ratio,
      target: { says: '≥ 0.7', reached: ratio >= 0.7 },
    },
    {
      what: `memory of the server after ${marks.join(', ')} mails`,
      figure: last.memory.map(megabytes).join(', '),
      against: `grown by ${((growth - 1) * 100).toFixed(0)} %`,
      target: { says: 'flat (≤ 1.2)', reached: growth <= 1.2 },
    },
    ...Object.keys(last.pages).map((path) => ({
      what: `${path} meanwhile, one reader`,
      figure: milliseconds(median(runs.map((run) => run.ours.pages[path]!))),
    })),
  ];
}
