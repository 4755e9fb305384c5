import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { createPress, type Press } from './press.server.ts';

const script = fileURLToPath(new URL('./testing/broken.server.ts', import.meta.url));
let press: Press | undefined;
afterEach(() => press?.end());

const order = (title: string) => ({ template: '/x.typ', data: { title }, output: 'pdf' as const });
const textOf = async (made: Promise<{ bytes: Buffer }>) => (await made).bytes.toString();

it('a crash costs one document, and those that wait are made', async () => {
  press = createPress({ script });
  const made = ['one', 'crash', 'two'].map((title) => textOf(press!.set(order(title))));
  const [one, crash, two] = await Promise.allSettled(made);
  expect(one).toMatchObject({ value: expect.stringMatching(/^one by/) });
  expect(crash).toMatchObject({ reason: { code: 'lost' } });
  expect(two).toMatchObject({ value: expect.stringMatching(/^two by/) });
});

it('a hang costs one document, and those that wait are made', async () => {
  press = createPress({ script, patience: 2000 });
  const made = ['hang', 'after'].map((title) => textOf(press!.set(order(title))));
  const [hang, after] = await Promise.allSettled(made);
  expect(hang).toMatchObject({ reason: { code: 'lost' } });
  expect(after).toMatchObject({ value: expect.stringMatching(/^after by/) });
});

it('who comes when too many wait is told at once', async () => {
  press = createPress({ script, mostWaiting: 1 });
  const first = press.set(order('first'));
  const second = press.set(order('second'));
  await expect(press.set(order('third'))).rejects.toMatchObject({ code: 'busy' });
  expect(await Promise.all([textOf(first), textOf(second)])).toHaveLength(2);
});

it('ends its process when nothing has come for a while, and starts another', async () => {
  press = createPress({ script, idle: 50 });
  const first = await textOf(press.set(order('x')));
  await new Promise((done) => setTimeout(done, 400));
  expect(await textOf(press.set(order('x')))).not.toBe(first);
});

it('whoever waits when the server ends is told', async () => {
  press = createPress({ script });
  const made = press.set(order('hang'));
  press.end();
  await expect(made).rejects.toMatchObject({ code: 'lost' });
});

it('the same data gives the same bytes in every process, with the ID of the file', async () => {
  const template = '/src/platform/typeset/testing/plain.typ';
  const made: string[] = [];
  for (const wait of [0, 1100]) {
    await new Promise((done) => setTimeout(done, wait));
    press = createPress();
    const data = { title: 'Maifeier', lang: 'de' };
    const { bytes } = await press.set({ template, data, output: 'pdf' });
    made.push(bytes.toString('latin1'));
    press.end();
  }
  expect(made[0]).toMatch(/\/ID/);
  expect(made[0]).not.toMatch(/\/CreationDate/);
  expect(made[1]).toBe(made[0]);
});
