/** The only cookie there is. */
const name = 'ortsmitte';

/** Whatever it is called: the names of both end so. */
export const sessionCookieEnd = `${name}=`;

/**
 * What it is called. Under https browsers take a `__Host-` cookie from this host only, never from one beside it, and
 * never over an open line (RFC 6265bis, 4.1.3.2).
 */
export function sessionCookie(url: URL): string {
  return url.protocol === 'https:' ? `__Host-${name}` : name;
}

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
