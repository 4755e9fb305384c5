import { scryptSync } from 'node:crypto';
import { fillDistrict } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

/** As many as one network may ask for in an hour, less those that warm up. */
const rounds = 11;

/** Asking for a code, and entering one that is wrong: the dear half, for it is compared as slowly as it was hashed. */
export async function benchSignIn(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const product = await stage.product(await database.make('sign_in', fillOne));
  const kit = await stage.bareKit();
  const addresses: string[] = [];
  const { ask, enter, bare } = await interleave({
    rounds,
    measure: {
      ask: async () => {
        const { time, location } = await askForCode(product.url);
        addresses.push(location);
        return time;
      },
      enter: async () => {
        const code = new URL(addresses.at(-1) ?? '', product.url);
        const body = { a: code.searchParams.get('a') ?? '', code: '135790' };
        return (await post(`${product.url}/anmelden/code?/enter`, body)).time;
      },
      bare: async () => {
        const began = performance.now();
        await fetchRaw(`${kit.url}/?rows=120`);
        return performance.now() - began;
      },
    },
  });
  const began = performance.now();
  scryptSync('135790', 'salt of 16 bytes', 32);
  const hashing = performance.now() - began;
  const row = (what: string, times: number[]): Row => ({
    what,
    figure: milliseconds(median(times)),
    against: `a bare Kit page in the same rounds: ${milliseconds(median(bare))}; scrypt alone: ${milliseconds(hashing)}`,
    ratio: ratioOf(times, bare),
  });
  return [row('asking for a code', ask), row('entering a code', enter)];
}

let asked = 0;

/** For an address that nobody has: it costs the same. */
export function askForCode(url: string): Promise<{ time: number; location: string }> {
  asked += 1;
  return post(`${url}/anmelden?/request`, { address: `bench-${asked}@example.org` });
}

async function fillOne(): Promise<void> {
  await fillDistrict();
}

async function post(
  url: string,
  form: Record<string, string>,
): Promise<{ time: number; location: string }> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin, accept: 'text/html' },
    body: new URLSearchParams(form),
  });
  await answer.text();
  return { time: performance.now() - began, location: answer.headers.get('location') ?? '' };
}
