/**
 * The address as it may stand in an `href`, or null when it must stay text.
 *
 * Allowed are http, https, mailto, tel and paths from the root. Browsers drop tabs and line ends
 * and read `\` as `/`, so that `/\t/evil.example` leaves the site: such addresses are refused, and
 * so are those with a user name (`https://bank.example@evil.example`).
 */
export function safeHref(address: string): string | null {
  const href = address.trim().replaceAll(' ', '%20');
  if (/[\u0000-\u001f\u007f-\u009f\\\s]/u.test(href)) return null;
  if (href.startsWith('/')) return href.startsWith('//') ? null : href;
  if (/^https?:\/\//i.test(href)) return isWebAddress(href) ? href : null;
  if (/^mailto:[^@?:]+@[^@?:]+(\?.*)?$/i.test(href)) return href;
  if (/^tel:/i.test(href)) return telephone(href.slice(4));
  return null;
}

function isWebAddress(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

function telephone(written: string): string | null {
  const number = written.replaceAll('%20', '').replace(/[().\-/]/g, '');
  return /^\+?\d{2,20}$/.test(number) ? `tel:${number}` : null;
}
