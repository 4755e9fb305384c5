import { describe, expect, it } from 'vitest';
import { createPageCache } from './page-cache.ts';

const page = (text: string, validUntil = 1000) => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: new TextEncoder().encode(text),
  validUntil,
});

describe('the page cache', () => {
  it('serves a page until its next opening, closing or midnight, and not a moment longer', async () => {
    const cache = createPageCache();
    await cache.keep({ key: 'k', districtId: 'd', generation: 0, page: page('offen', 1000) });
    expect(cache.find('k', 999)?.bodies.identity).toEqual(page('offen').body);
    expect(cache.find('k', 1000)).toBeNull();
  });

  it('drops the pages of the district that published something, and no other', async () => {
    const cache = createPageCache();
    await cache.keep({ key: 'a', districtId: 'one', generation: 0, page: page('a') });
    await cache.keep({ key: 'b', districtId: 'two', generation: 0, page: page('b') });
    cache.drop('one');
    expect(cache.find('a', 0)).toBeNull();
    expect(cache.find('b', 0)).not.toBeNull();
  });

  it('does not keep a page that was rendered before a change and finished after it', async () => {
    const cache = createPageCache();
    const generation = cache.generation('d');
    cache.drop('d');
    await cache.keep({ key: 'k', districtId: 'd', generation, page: page('alt') });
    expect(cache.find('k', 0)).toBeNull();
  });

  it('keeps nothing while changes cannot be heard, and forgets what it had', async () => {
    const cache = createPageCache();
    await cache.keep({ key: 'k', districtId: 'd', generation: 0, page: page('alt') });
    cache.pause();
    expect(cache.find('k', 0)).toBeNull();
    const keep = () =>
      cache.keep({
        key: 'k',
        districtId: 'd',
        generation: cache.generation('d'),
        page: page('neu'),
      });
    await keep();
    expect(cache.find('k', 0)).toBeNull();
    cache.resume();
    await keep();
    expect(cache.find('k', 0)).not.toBeNull();
  });

  it('does not keep a page rendered while it was deaf', async () => {
    const cache = createPageCache();
    cache.pause();
    const generation = cache.generation('d');
    cache.resume();
    await cache.keep({ key: 'k', districtId: 'd', generation, page: page('alt') });
    expect(cache.find('k', 0)).toBeNull();
  });

  it('stays within its bounds however many pages are asked for', async () => {
    const cache = createPageCache({ mostBytes: 100_000 });
    for (let number = 0; number < 200; number += 1) {
      await cache.keep({
        key: `k${number}`,
        districtId: `d${number}`,
        generation: 0,
        page: page('x'.repeat(1000)),
      });
    }
    expect(cache.find('k0', 0)).toBeNull();
    expect(cache.find('k199', 0)).not.toBeNull();
    expect(cache.size()).toBeLessThanOrEqual(100_000);
  });

  describe('under addresses that anybody can make up', () => {
    const keep = async (cache: ReturnType<typeof createPageCache>, origin: string) => {
      const key = `${origin} /`;
      const generation = cache.generation('d');
      const doubtful = { kind: 'other', origin };
      await cache.keep({ key, districtId: 'd', generation, page: page('Start'), doubtful });
      return cache.find(key, 0) !== null;
    };

    it('keeps pages for the first few only, and begins anew when the district changes', async () => {
      const cache = createPageCache();
      const kept = [];
      for (let number = 0; number < 10; number += 1) {
        kept.push(await keep(cache, `http://invented-${number}`));
      }
      expect(kept.filter(Boolean)).toHaveLength(4);
      expect(await keep(cache, 'http://invented-0')).toBe(true);
      cache.drop('d');
      expect(await keep(cache, 'http://invented-9')).toBe(true);
    });

    it('keeps them for one kind of address however many there are of another', async () => {
      const cache = createPageCache();
      for (let number = 0; number < 10; number += 1) await keep(cache, `http://h${number}`);
      const key = 'http://localhost:3000 /';
      const doubtful = { kind: 'loopback', origin: 'http://localhost:3000' };
      await cache.keep({ key, districtId: 'd', generation: 0, page: page('Start'), doubtful });
      expect(cache.find(key, 0)).not.toBeNull();
    });
  });
});
