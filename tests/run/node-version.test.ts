import { expect, test } from 'vitest';
import { complaint } from './node-version.js';

test.each(['22.18.0', '23.6.0', '24.0.0', '25.1.0'])('Node %s can run Ortsmitte', (version) => {
  expect(complaint(version)).toBeUndefined();
});

test.each(['18.19.0', '20.20.2', '22.17.9', '23.5.0'])('Node %s is told what to do', (version) => {
  expect(complaint(version)).toContain('needs Node 22.18 or newer');
});
