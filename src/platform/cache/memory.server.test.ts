import { expect, it } from 'vitest';
import { createMemory } from './memory.server.ts';

const district = { name: 'Heeren-Werve' };

function start() {
  const memory = createMemory<{ name: string }>({ most: 2 });
  memory.resume();
  let asked = 0;
  const ask = (found: { name: string } | null = district) => {
    asked += 1;
    return Promise.resolve(found);
  };
  return { memory, ask, asked: () => asked };
}

it('asks once and then remembers, until something changes', async () => {
  const { memory, ask, asked } = start();
  await memory.find('host', ask);
  expect(await memory.find('host', ask)).toBe(district);
  expect(asked()).toBe(1);
  memory.forget();
  await memory.find('host', ask);
  expect(asked()).toBe(2);
});

it('does not keep what was asked before a change and answered after it', async () => {
  const { memory, ask, asked } = start();
  await memory.find('host', async () => {
    memory.forget();
    return district;
  });
  await memory.find('host', ask);
  expect(asked()).toBe(1);
});

it('keeps nothing while changes are not heard', async () => {
  const { memory, ask, asked } = start();
  await memory.find('host', ask);
  memory.pause();
  await memory.find('host', ask);
  await memory.find('host', ask);
  expect(asked()).toBe(3);
});

it('keeps no more than it may, and never that there is nothing', async () => {
  const { memory, ask, asked } = start();
  await memory.find('nobody', () => ask(null));
  await memory.find('nobody', () => ask(null));
  for (const host of ['a', 'b', 'c', 'a']) await memory.find(host, ask);
  expect(asked()).toBe(6);
});
