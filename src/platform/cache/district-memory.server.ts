import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { createMemory, type Memory } from './memory.server.ts';

/** More districts than these are read anew when somebody comes. */
const mostDistricts = 500;
/** What has been falls out of a reading only when it is read anew. */
const longest = 60 * 60 * 1000;

const memories = new Set<Memory<object>>();
let isHeard = false;

/** Who asks, once for each request: the same reading is given the same again. */
export interface Reading {
  districtId: string;
  now: Date;
  /** Whoever may have changed something a moment ago must see it, before this process has heard of it. */
  fresh: boolean;
}

/**
 * Makes a reading of a district that is remembered in this process until the district publishes; an hour at the most.
 * It opens its own transaction: to be asked before, not within another one. What it gives belongs to all who ask.
 */
export function rememberPerDistrict<Value extends object>(
  read: (tx: Tx, at: { now: Date }) => Promise<Value>,
): (reading: Reading) => Promise<Value> {
  const memory = createMemory<Value>({ most: mostDistricts, longest });
  memories.add(memory);
  // A page's code is loaded when it is first asked for, long after the listening began.
  if (isHeard) memory.resume();
  const given = new WeakMap<Reading, Promise<Value>>();
  return (reading) => {
    const value = given.get(reading) ?? find(reading);
    given.set(reading, value);
    return value;
  };

  async function find({ districtId, now, fresh }: Reading): Promise<Value> {
    const ask = () => inDistrict(districtId, (tx) => read(tx, { now }));
    return (fresh ? null : await memory.find(districtId, ask)) ?? ask();
  }
}

/** All that is remembered of districts, for whoever listens for changes. */
export const districtMemories = {
  forget: (districtId: string) => memories.forEach((memory) => memory.forget(districtId)),
  pause: () => hear(false),
  resume: () => hear(true),
};

function hear(heard: boolean): void {
  isHeard = heard;
  for (const memory of memories) {
    if (heard) memory.resume();
    else memory.pause();
  }
}
