/**
 * A domain name as browsers ask for it: lower case, other letters than English ones in ASCII (`xn--…`), without
 * protocol, port or path. Null for what is none, and for the number of a machine.
 */
export function toHostName(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/\.$/, '');
  if (!text || /[\s/?#@:\\%]/.test(text)) return null;
  let host: string;
  try {
    host = new URL(`http://${text}`).hostname;
  } catch {
    // Whatever no address can be made of.
    return null;
  }
  const labels = host.split('.');
  const isName = host.length <= 253 && labels.every((one) => label.test(one));
  return isName && labels.length >= 2 && /[a-z]/.test(labels.at(-1)!) ? host : null;
}

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
