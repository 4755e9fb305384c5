import type { DayWeather } from '../need/need.ts';
import { dayAddress, readDay } from './bright-sky.ts';

/** Milliseconds: who answers later does not answer. */
const patience = 10_000;
/** Bytes: a day has some ten thousand. */
const longest = 500_000;

/** The weather of a day, or null where the service does not say it: then the plain interval counts. Never throws. */
export async function fetchDay(
  of: Parameters<typeof dayAddress>[0] & { patience?: number },
): Promise<DayWeather | null> {
  const address = dayAddress(of);
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(of.patience ?? patience),
      headers: { accept: 'application/json' },
      redirect: 'error',
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`it answered ${response.status}`);
    }
    const day = readDay(JSON.parse(await readAtMost(response)));
    if (!day) throw new Error('it said nothing about the day');
    return day;
  } catch (caught) {
    console.error(`weather of ${of.day} unknown:`, (caught as Error).message);
    return null;
  }
}

async function readAtMost(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > longest) throw new Error('it said too much');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
