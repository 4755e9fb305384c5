import { expect, test } from 'vitest';
import { sessionCookie, sessionCookieEnd, sessionCookieOptions } from './session-cookie.ts';

test('under https no other host can set the cookie, and none is sent over an open line', () => {
  const url = new URL('https://heeren-werve.example/team');
  expect(sessionCookie(url)).toBe('__Host-ortsmitte');
  expect(sessionCookieOptions({ url, expires: new Date(0) })).toMatchObject({
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
  });
});

test('whatever it is called, the small server before Kit finds it', () => {
  for (const address of ['https://heeren-werve.example', 'http://localhost:3000']) {
    expect(`${sessionCookie(new URL(address))}=x`).toContain(sessionCookieEnd);
  }
});
