import { randomBytes } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import { parseImportForm } from '#modules/mailing/forms.ts';
import { findImport, saveImport, takeImport, withdrawImport } from '#modules/mailing/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { fillDistrict } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const lines = 20_000;
const rounds = 5;

/** A pasted list of 20,000 lines, against bare INSERTs of the same rows: parameters, a thousand rows a statement. */
export async function benchImport(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let command: Command | undefined;
  const url = await database.make('import', async () => {
    command = await fillDistrict();
  });
  const written = command;
  if (!written) throw new Error('The district was not written.');
  return database.within(url, async () => {
    const times = await interleave({
      rounds,
      measure: { bare: () => timeBare(written), ours: () => timeImport(written) },
    });
    const ours = (what: keyof Times) => times.ours.map((one) => one[what]);
    const bare = times.bare.map(({ take }) => take);
    const told = (what: string, key: keyof Times): Row => ({
      what,
      figure: milliseconds(median(ours(key))),
    });
    return [
      told(`reading ${lines} pasted lines`, 'parse'),
      told('the page that says what was found', 'look'),
      {
        ...told(`entering ${lines} people with their consents`, 'take'),
        against: `bare INSERTs of the same rows: ${milliseconds(median(bare))}`,
        // Both are times: the larger the ratio, the closer to the bare ones.
        ratio: ratioOf(bare, ours('take')),
      },
      told('taking all of them back', 'withdraw'),
    ];
  });
}

interface Times {
  parse: number;
  look: number;
  take: number;
  withdraw: number;
}

async function timeImport(command: Command): Promise<Times> {
  const { districtId } = command;
  const id = newId();
  const pasted = Array.from({ length: lines }, (_, at) => `Person ${at} <${addressOf(at)}>`);
  const values = { id, version: 0, origin: 'bench', basis: 'signed', locale: 'de' as const };
  const parse = await timed(() => parseImportForm({ ...values, pasted: pasted.join('\n') }));
  const { draft } = parse.result;
  if (!draft) throw new Error('The list was refused.');
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(districtId, work);
  await within((tx) => saveImport(tx, { command, draft }));
  const look = await timed(() => within((tx) => findImport(tx, { districtId, id })));
  const taking = { command, id, version: 1, choices: new Map() };
  const take = await timed(() => within((tx) => takeImport(tx, taking)));
  const withdraw = await timed(() => within((tx) => withdrawImport(tx, { command, id })));
  return { parse: parse.time, look: look.time, take: take.time, withdraw: withdraw.time };
}

async function timeBare({ districtId, now }: Command): Promise<Times> {
  const subscriptions: unknown[][] = [];
  const consents: unknown[][] = [];
  for (let at = 0; at < lines; at += 1) {
    const [id, hash, token] = [newId(), randomBytes(32), randomBytes(32).toString('base64url')];
    const person = ['active', addressOf(at), hash, `Person ${at}`, 'de', token];
    subscriptions.push([districtId, id, ...person, now, now]);
    consents.push([districtId, newId(), id, hash, 'import', 'wording', 'bench', now, now]);
  }
  const statements = [
    ...inserts(
      'mailing_subscription (district_id, id, state, address, address_hash, name, locale, token, created_at, active_since)',
      subscriptions,
    ),
    ...inserts(
      'mailing_consent (district_id, id, subscription_id, address_hash, how, wording, note, requested_at, given_at)',
      consents,
    ),
  ];
  const { time } = await timed(() =>
    inDistrict(districtId, async (tx) => {
      for (const statement of statements) await tx.executeQuery(statement);
    }),
  );
  await inDistrict(districtId, (tx) => sql`delete from mailing_subscription`.execute(tx));
  return { parse: 0, look: 0, take: time, withdraw: 0 };
}

/** Written out before the clock runs. */
function inserts(into: string, rows: unknown[][]): CompiledQuery[] {
  const statements: CompiledQuery[] = [];
  for (let done = 0; done < rows.length; done += 1000) {
    const some = rows.slice(done, done + 1000);
    let parameter = 0;
    const values = some.map((row) => `(${row.map(() => `$${(parameter += 1)}`).join(',')})`);
    statements.push(
      CompiledQuery.raw(`insert into ${into} values ${values.join(',')}`, some.flat()),
    );
  }
  return statements;
}

const addressOf = (at: number) => `person-${at}@example.org`;

async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{ time: number; result: Result }> {
  const began = performance.now();
  const result = await work();
  return { time: performance.now() - began, result };
}
