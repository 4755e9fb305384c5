/** Query parameters that select another page. `q` is missing on purpose: searches are not worth keeping. */
const allowed = ['bis', 'kategorie', 'organisation', 'programm', 'seite', 'von'];

/**
 * The key under which a page is kept, or null where it must not be: another parameter might change the page,
 * or be made up to fill the cache.
 */
export function pageKey({ host, url }: { host: string; url: string }): string | null {
  const [path = '/', query] = url.split('?', 2);
  if (!query) return `${host} ${path}`;
  const parameters = [...new URLSearchParams(query)];
  if (parameters.some(([name]) => !allowed.includes(name))) return null;
  const sorted = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).sort();
  return `${host} ${path}?${sorted.join('&')}`;
}
