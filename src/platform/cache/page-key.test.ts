import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key.ts';

const key = (url: string) => pageKey({ host: 'http://h', url });

describe('the key of a page', () => {
  it('is the same in whatever order the filters stand', () => {
    expect(key('/termine?von=2026-12-01&kategorie=fest')).toBe(
      key('/termine?kategorie=fest&von=2026-12-01'),
    );
  });

  it('tells values apart that look alike when joined', () => {
    expect(key('/termine?von=a&bis=b')).not.toBe(key('/termine?von=a%26bis%3Db'));
  });

  it('has the language in it, by the path', () => {
    expect(key('/en/termine')).not.toBe(key('/termine'));
  });

  it('does not exist for a search or for a parameter that nobody knows', () => {
    expect(key('/termine?q=Chor')).toBeNull();
    expect(key('/termine?fbclid=1')).toBeNull();
  });
});
