/** For whoever belongs to a district; the only cookie there is on its pages. */
const name = 'ortsmitte';
/** Of whoever runs the installation. */
const operatorName = 'ortsmitte-betrieb';

/** Whatever they are called: the names of both kinds end so. */
export const sessionCookieEnd = `${name}=`;
export const operatorCookieEnd = `${operatorName}=`;

/**
 * What it is called. Under https browsers take a `__Host-` cookie from this host only, never from one beside it, and
 * never over an open line (RFC 6265bis, 4.1.3.2).
 */
export const sessionCookie = (url: URL): string => bound(url, name);
export const operatorCookie = (url: URL): string => bound(url, operatorName);

const bound = (url: URL, of: string) => (url.protocol === 'https:' ? `__Host-${of}` : of);

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
