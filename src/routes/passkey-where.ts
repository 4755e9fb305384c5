/** Host and origin of this request, which passkeys are bound to. */
export function whereOf(url: URL): { host: string; origin: string } {
  return { host: url.hostname, origin: url.origin };
}
