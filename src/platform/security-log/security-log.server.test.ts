import { expect, test, vi } from 'vitest';
import { logSecurity } from './security-log.server.ts';

test('a refused request is one line with time, place and person, whatever stands in it', () => {
  const written = vi.spyOn(console, 'warn').mockImplementation(() => {});
  logSecurity('request.forbidden', { districtId: 'd', personId: 'p', route: '/team\n{"security"' });
  const [line] = written.mock.calls[0] as [string];
  written.mockRestore();
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    security: 'request.forbidden',
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
    districtId: 'd',
    personId: 'p',
    route: '/team\n{"security"',
  });
});
