import { addClosure, removeClosure } from '#modules/calendar/server.ts';
import { setClock } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { runTick } from '#platform/jobs/jobs.server.ts';
import { jobs, ticks } from '../src/modules.server.ts';
import { runWaitingJobs } from '../tests/jobs.ts';
import { fillDistrict, fillEvents } from './fill.ts';
import { median } from './interleave.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const mix = { monthly: 100, weekly: 100, single: 0 };
const count = mix.monthly + mix.weekly;
const day = 24 * 60 * 60 * 1000;

/** What a volunteer waits for when a holiday changes, and what the night's job takes. */
export async function benchRemake(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let command: Command | undefined;
  let filled = 0;
  const url = await database.make('remake', async () => {
    command = await fillDistrict();
    const began = performance.now();
    await fillEvents({ command, mix, series: { onHoliday: 'skip' } });
    filled = performance.now() - began;
  });
  const written = command;
  if (!written) throw new Error('The district was not written.');
  return database.within(url, async () => {
    const holidays: number[] = [];
    await timed(holidays, () => tick('calendar_holidays'));
    const closures = await timeClosures(written);
    const nights = await timeNights();
    return [
      rowOf(`writing ${count} events with a series down`, filled),
      rowOf(
        'the public holidays of three years come, and every series minds them',
        median(holidays),
      ),
      rowOf('one closing day comes or goes', median(closures)),
      rowOf(`a month later: all ${count} series are made further ahead`, median(nights)),
    ];
  });
}

function rowOf(what: string, time: number): Row {
  return { what, figure: milliseconds(time), against: `${milliseconds(time / count)} per series` };
}

async function timeClosures(written: Command): Promise<number[]> {
  const command = { ...written, now: new Date() };
  const times: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const startsOn = new Date(Date.now() + (200 + round) * day).toISOString().slice(0, 10);
    const closure = { kind: 'own' as const, name: { de: 'Umbau' }, startsOn, endsOn: startsOn };
    const id = await timed(times, () =>
      inDistrict(command.districtId, (tx) => addClosure(tx, { command, closure, source: 'bench' })),
    );
    await timed(times, () =>
      inDistrict(command.districtId, (tx) => removeClosure(tx, { command, id })),
    );
  }
  return times;
}

async function timeNights(): Promise<number[]> {
  const times: number[] = [];
  for (let month = 1; month <= 3; month += 1) {
    setClock(new Date(Date.now() + month * 31 * day).toISOString());
    await timed(times, async () => {
      await tick('calendar_ahead');
      await runWaitingJobs(jobs);
    });
  }
  setClock(null);
  return times;
}

async function tick(name: string): Promise<void> {
  const found = ticks.find((one) => one.name === name);
  if (!found) throw new Error(`No tick ${name}.`);
  await runTick(found);
}

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  times.push(performance.now() - began);
  return result;
}
