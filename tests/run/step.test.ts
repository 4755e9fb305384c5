import { expect, test } from 'vitest';
import { runStep } from './step.ts';

const script = (code: string) => ({ name: 'step', args: ['--eval', code] });

test('a step that ends well is one passed test', async () => {
  expect(await runStep(script('console.log("fine")'))).toMatchObject({
    ok: true,
    passed: 1,
    failed: 0,
    output: 'fine\n',
  });
});

test('a step that ends with a code is one failed test, and says why', async () => {
  const result = await runStep(script('console.error("broken"); process.exit(3)'));
  expect(result).toMatchObject({ ok: false, passed: 0, failed: 1, output: 'broken\n' });
});

test('what a step prints comes without colours, and Node does not complain about them', async () => {
  const code = `
    console.log('\\x1b[31mred\\x1b[39m');
    const env = { ...process.env, FORCE_COLOR: '1' };
    require('node:child_process').spawnSync(process.execPath, ['--eval', 'console.log(process.version)'], { env, stdio: 'inherit' });`;
  expect((await runStep(script(code))).output).toMatch(/^red\nv\d+\.\d+\.\d+\n$/);
});

test('tests that all passed beside a crash still fail', async () => {
  const count = () => ({ passed: 5, failed: 0, failures: [] });
  const result = await runStep({ ...script('process.exit(1)'), count });
  expect(result).toMatchObject({ ok: false, passed: 5, failed: 1 });
});

test('a step that ran no test at all fails', async () => {
  const result = await runStep({
    ...script(''),
    count: () => ({ passed: 0, failed: 0, failures: [] }),
  });
  expect(result).toMatchObject({ ok: false, failed: 1 });
});

test('a step without a readable count fails', async () => {
  const count = () => {
    throw new Error('no report');
  };
  const result = await runStep({ ...script(''), count });
  expect(result).toMatchObject({ ok: false, failed: 1 });
});

test('what a step leaves behind ends with it', async () => {
  // The child holds the step's output open: if it lived on, this would never come to an end.
  const result = await runStep(
    script(`
      const code = 'setInterval(() => {}, 1000)';
      require('node:child_process').spawn(process.execPath, ['--eval', code], { stdio: 'inherit' });
      setTimeout(() => process.exit(0), 100);`),
  );
  expect(result.ok).toBe(true);
});

test('a step that hangs is stopped', async () => {
  const result = await runStep({ ...script('setInterval(() => {}, 1000)'), minutes: 0.002 });
  expect(result).toMatchObject({ ok: false, failed: 1 });
});
