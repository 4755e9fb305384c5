import { describe, expect, it } from 'vitest';
import { keptTerms, shownTerms, termsOf, usualTerms } from './terms.ts';

describe('what the agreement on use says', () => {
  it('is usual until a district writes something of its own, and again when it leaves that empty', () => {
    expect(termsOf({}, 'de')).toHaveLength(4);
    expect(keptTerms({ de: usualTerms('de'), en: usualTerms('en') })).toEqual({});
    expect(keptTerms({ de: '', en: '' })).toEqual({});
    expect(shownTerms({}).terms).toBe(usualTerms('de'));
  });

  it('holds in English as it is written in German, where nobody has put it into English', () => {
    const terms = keptTerms({ de: '- Ein Euro je Stunde.\n\nHausordnung gilt.', en: '' });
    expect(termsOf(terms, 'de')).toEqual(['Ein Euro je Stunde.', 'Hausordnung gilt.']);
    expect(termsOf(terms, 'en')).toEqual(termsOf(terms, 'de'));
    expect(shownTerms(terms).termsEn).toBe('');
  });

  it('stays usual in German where only the English is its own', () => {
    const terms = keptTerms({ de: usualTerms('de'), en: 'One euro an hour.' });
    expect(termsOf(terms, 'de')).toHaveLength(4);
    expect(termsOf(terms, 'en')).toEqual(['One euro an hour.']);
  });
});
