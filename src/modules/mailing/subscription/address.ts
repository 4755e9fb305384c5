/** A mail address as it is kept, and as two of them are compared. */
export interface Address {
  /** As typed, with its domain in the form that mail servers understand. */
  address: string;
  /** Who writes "Renate@" means the same as "renate@". */
  key: string;
}

/** What can be wrong with it, the first of them told. */
export type AddressProblem =
  | 'empty'
  /** Characters that nobody sees, or that end a line. */
  | 'control'
  /** `<`, `>`, brackets and the like, which are not part of an address. */
  | 'markup'
  | 'no_at'
  | 'many_ats'
  | 'blank'
  | 'no_name'
  /** An umlaut before the @: hardly any mail server takes it. */
  | 'umlaut'
  | 'no_domain'
  | 'too_long';

const longest = 254;
/** RFC 5321, 4.5.3.1.1 */
const longestName = 64;

/** Reads one address. `Müller@Straße.de` has an umlaut before the @; `mueller@Straße.de` is fine. */
export function readAddress(
  text: string,
): (Address & { problem: null }) | { problem: AddressProblem } {
  const typed = text.normalize('NFC').trim();
  const problem = findProblem(typed);
  if (problem) return { problem };
  const [name = '', domain = ''] = typed.split('@');
  const ascii = domainToAscii(domain);
  if (!ascii) return { problem: 'no_domain' };
  const address = `${name}@${ascii}`;
  if (address.length > longest) return { problem: 'too_long' };
  return { address, key: address.toLowerCase(), problem: null };
}

function findProblem(typed: string): AddressProblem | null {
  if (typed === '') return 'empty';
  if (typed.length > 1000) return 'too_long';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(typed)) return 'control';
  if (!typed.includes('@')) return 'no_at';
  if (typed.indexOf('@') !== typed.lastIndexOf('@')) return 'many_ats';
  if (/\s/u.test(typed)) return 'blank';
  if (/[<>()[\]\\,;:"]/.test(typed)) return 'markup';
  const [name = '', domain = ''] = typed.split('@');
  if (domain === '') return 'no_domain';
  if (/[^\x21-\x7e]/.test(name)) return 'umlaut';
  if (name.length > longestName) return 'too_long';
  // RFC 5322, 3.2.3: dots stand between something.
  return /^[^.]+(\.[^.]+)*$/.test(name) ? null : 'no_name';
}

/** The domain in small letters and, with umlauts, in Punycode (RFC 3492); null where it can be none. */
function domainToAscii(domain: string): string | null {
  // A URL would take these for the end of its host.
  if (/[/?#%|^`{}]/.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  const labels = hostname.split('.');
  const isDomain =
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '');
  return isDomain ? hostname : null;
}
