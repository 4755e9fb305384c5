import { splitPath } from '#platform/i18n/index.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const slug = /^[a-z0-9-]{1,80}$/;
/** `q` is missing on purpose: searches are not worth keeping. */
const filters = { bis: date, kategorie: slug, organisation: slug, von: date };
/** What selects another page, by path without language. All other pages have one form only. */
const allowed: Record<string, Record<string, RegExp>> = {
  '/termine': { ...filters, seite: /^[1-9]\d{0,2}$/ },
  '/vereine': { rubrik: slug, buchstabe: /^[a-z0]$/, seite: /^[1-9]\d{0,2}$/ },
  '/entdecken': { kategorie: slug },
  '/entdecken/karte': { kategorie: slug },
  '/termine.ics': filters,
  '/termine.rss': filters,
  '/termine.json': filters,
};
/** Our paths are plain: `/%62uero` would be `/buero` once more, and so on without end. */
const plainPath = /^\/[\w./-]*$/;

/**
 * The key under which a page is kept, or null where it must not be: a parameter that the page does not know, one
 * that stands twice or has a strange value, and a path written in another way could be made up to fill the cache.
 * `host` is an origin; who may be kept under it is judged where pages are kept.
 */
export function pageKey({ host, url }: { host: string; url: string }): string | null {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  if (!plainPath.test(path)) return null;
  if (!query) return `${host} ${path}`;
  const shapes = allowed[splitPath(path).path] ?? {};
  const parameters = [...new URLSearchParams(query)];
  const names = new Set(parameters.map(([name]) => name));
  if (names.size < parameters.length) return null;
  if (
    !parameters.every(([name, value]) => Object.hasOwn(shapes, name) && shapes[name]!.test(value))
  )
    return null;
  const sorted = parameters.map(([name, value]) => `${name}=${value}`).sort();
  return `${host} ${path}?${sorted.join('&')}`;
}
