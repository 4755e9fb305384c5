/** The only cookie there is. */
export const sessionCookie = 'ortsmitte';

/**
 * How the cookie is set: no script reads it, and it comes along when somebody follows a link here, but not with
 * forms of other sites.
 */
export function sessionCookieOptions({ url, expires }: { url: URL; expires: Date }) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    expires,
  } as const;
}
