/** The only cookie there is, for whoever belongs to a district. */
export const sessionCookie = 'ortsmitte';
/** That of whoever runs the installation. */
export const operatorCookie = 'ortsmitte-betrieb';

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
