import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key.ts';

const key = (url: string) => pageKey({ host: 'http://h', url });

describe('the key of a page', () => {
  it('is the same in whatever order the filters stand', () => {
    expect(key('/termine?von=2026-12-01&kategorie=fest')).toBe(
      key('/termine?kategorie=fest&von=2026-12-01'),
    );
  });

  it('never is that of a page with less in its question', () => {
    expect(key('/termine?von=2026-12-01%26bis=2026-12-02')).toBeNull();
    expect(key('/termine?von=2026-12-01?q=Chor')).toBeNull();
  });

  it('does not exist for a value that no page has', () => {
    expect(key('/termine?von=bald')).toBeNull();
    expect(key('/termine?seite=02')).toBeNull();
  });

  it('does not exist for a path that is written in another way', () => {
    expect(key('/%62uero')).toBeNull();
    expect(key('/termine?constructor=1')).toBeNull();
  });

  it('has the language in it, by the path', () => {
    expect(key('/en/termine')).not.toBe(key('/termine'));
  });

  it('does not exist for a search or for a parameter that nobody knows', () => {
    expect(key('/termine?q=Chor')).toBeNull();
    expect(key('/termine?fbclid=1')).toBeNull();
  });

  it('does not exist for a filter where the page has none', () => {
    expect(key('/buero?von=2026-12-01')).toBeNull();
    expect(key('/?seite=2')).toBeNull();
    expect(key('/termine/chor?seite=2')).toBeNull();
    expect(key('/termine.ics?seite=2')).toBeNull();
  });

  it('does not exist for a filter that stands twice', () => {
    expect(key('/termine?seite=a&seite=b')).toBeNull();
  });

  it('exists for the filters of list and subscription in both languages', () => {
    expect(key('/en/termine?seite=2&von=2026-12-01')).not.toBeNull();
    expect(key('/en/termine.ics?kategorie=fest')).not.toBeNull();
  });

  it('exists for a page without filters, with nothing after the question mark', () => {
    expect(key('/buero?')).toBe(key('/buero'));
  });
});
