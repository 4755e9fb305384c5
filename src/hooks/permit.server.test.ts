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

describe('somebody who may not', () => {
  const person = { roles: ['delegate'], organisationIds: [] };

  it('reads so in the language of the address, and where to go on', async () => {
    const german = await refused('/team/postausgang', { locale: 'de', accept: 'text/html' });
    expect(german).toContain('Dafür fehlt Ihnen die Berechtigung.');
    expect(german).toContain('<a href="/team">Zurück zu „Heute“</a>');
    const english = await refused('/en/team/postausgang', { locale: 'en', accept: 'text/html' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<a href="/en/team">Back to “Today”</a>');
    expect(english).not.toMatch(/[äöüß]|Startseite/);
  });

  it('gets the bare message where a script asks', async () => {
    await expect(
      refused('/team/postausgang', { locale: 'de', accept: 'application/json' }),
    ).rejects.toMatchObject({ status: 403 });
  });

  async function refused(path: string, { locale, accept }: { locale: string; accept: string }) {
    const url = new URL(path, 'https://heeren-werve.example');
    const event = {
      isDataRequest: false,
      locals: { locale, person },
      route: { id: '/team/postausgang' },
      request: new Request(url, { headers: { accept } }),
      url,
    } as unknown as RequestEvent;
    const answer = await permit({ event, resolve: () => Promise.resolve(new Response('let in')) });
    expect(answer.status).toBe(403);
    return answer.text();
  }
});
