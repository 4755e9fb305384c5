import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from './compress.server.ts';

const page = new TextEncoder().encode('<li>Rund ums Dorf</li>'.repeat(500));
const headers = new Headers({ 'content-type': 'text/html', etag: '"abc"' });

it('a search is sent compressed, and can be read', async () => {
  const answer = await compressed({ body: page, headers, accepted: 'gzip, br' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBeLessThan(page.length / 20);
  expect(brotliDecompressSync(bytes).toString()).toContain('Rund ums Dorf');
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/html',
    'content-encoding': 'br',
    vary: 'accept-encoding, cookie',
  });
});

it('it stays as it is for a reader who takes no Brotli, and where it is short', async () => {
  const plain = await compressed({ body: page, headers, accepted: 'gzip' });
  const short = await compressed({ body: page.slice(0, 100), headers, accepted: 'br' });
  expect([plain.headers.get('content-encoding'), plain.headers.get('etag')]).toEqual([
    null,
    '"abc"',
  ]);
  expect(short.headers.get('content-encoding')).toBeNull();
});
