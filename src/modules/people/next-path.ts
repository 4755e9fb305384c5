/** Where somebody lands who wanted nothing in particular. */
const defaultNextPath = '/team';

/**
 * The page to show after signing in, from what stood in the address. Only a path of this site: nothing that a
 * browser could read as another host (`//host`, `/\host`, control characters that it drops).
 */
export function safeNextPath(text: string | null | undefined): string {
  if (!text || text.length > 500 || !/^\/(?![/\\])[^\\\p{C}]*$/u.test(text)) return defaultNextPath;
  const base = 'https://ortsmitte.invalid';
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url?.origin !== base || url.pathname.startsWith('//')) return defaultNextPath;
  // Coming back to the sign-in would go round in a circle.
  return /^\/(en\/)?anmelden(\/|$)/.test(url.pathname)
    ? defaultNextPath
    : url.pathname + url.search;
}
