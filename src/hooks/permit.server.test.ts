import { isRedirect, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { permit } from './permit.server.ts';

/** Where somebody is led who is not signed in (any more). */
async function leadsTo(method: string, address: string): Promise<string> {
  const url = new URL(address, 'https://heeren-werve.example');
  const event = {
    locals: { locale: 'de', person: null },
    route: { id: '/team/veranstaltungen/neu' },
    request: new Request(url, { method }),
    url,
  } as unknown as RequestEvent;
  try {
    await permit({ event, resolve: () => Promise.resolve(new Response('let in')) });
  } catch (thrown) {
    if (isRedirect(thrown)) return thrown.location;
    throw thrown;
  }
  return 'let in';
}

describe('somebody whose session has ended', () => {
  it('comes back after signing in to the page that was asked for', async () => {
    expect(await leadsTo('GET', '/team/veranstaltungen/neu?von=2&x=ä')).toBe(
      `/anmelden?weiter=${encodeURIComponent('/team/veranstaltungen/neu?von=2&x=%C3%A4')}`,
    );
  });

  it('is told that what was typed is not saved, and comes back to the form, not to its action', async () => {
    const form = encodeURIComponent('/team/veranstaltungen/neu');
    expect(await leadsTo('POST', '/team/veranstaltungen/neu?/save')).toBe(
      `/anmelden?weiter=${form}&verloren=1`,
    );
    expect(await leadsTo('POST', '/team/veranstaltungen/neu?von=2&/save')).toBe(
      `/anmelden?weiter=${form}${encodeURIComponent('?von=2')}&verloren=1`,
    );
  });
});
