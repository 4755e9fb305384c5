/**
 * Whom a limit by client address means: one IPv4 address, or the /64 network that a household gets of IPv6, since
 * it can change the rest at will.
 */
export function clientNetwork(address: string): string {
  const plain =
    address
      .toLowerCase()
      .replace(/^::ffff:(?=\d+\.)/, '')
      .split('%')[0] ?? '';
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros =
    tail === undefined
      ? []
      : Array<string>(Math.max(8 - before.length - after.length, 0)).fill('0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
