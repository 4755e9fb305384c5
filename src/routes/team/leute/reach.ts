/** Lines of a row: how somebody is reached. */
export function reachOf({ address, phone }: { address: string; phone: string }) {
  return [
    ...(address ? [{ text: address, icon: 'mail' as const }] : []),
    ...(phone ? [{ text: phone, icon: 'phone' as const }] : []),
  ];
}
