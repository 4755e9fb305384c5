import type { APIRequestContext } from '@playwright/test';
import { permissions } from '../../src/permissions.ts';
import { findRoutes } from '../routes.ts';

/** Only what a district does not have yet can be set up; its page has a story of its own. */
const elsewhere = ['/(public)/einrichten'];

/** The example's club has not uploaded a picture, holds no consultation, and sees no other's. */
const nothingYet = { delegate: ['/team/bilder/[id]', '/team/buero/sprechstunden/[id]'] } as Record<
  string,
  string[]
>;

/** Pages that are read in search of the others. */
const mostRead = 200;

/**
 * An address for each page of the route tree that this visitor may see. Pages without a parameter are known; for
 * the others the links of those are followed, as a person would.
 * @throws Error for a page to which no link leads.
 */
export async function findAddresses({
  request,
  role,
  locale,
}: {
  request: APIRequestContext;
  role: 'coordination' | 'volunteer' | 'delegate' | 'city' | null;
  locale: 'de' | 'en';
}): Promise<string[]> {
  const prefix = locale === 'en' ? '/en' : '';
  const pages = findRoutes('src/routes').filter(({ id, isPage }) => {
    const rule = permissions[id]?.view;
    if (!isPage || elsewhere.includes(id) || rule === undefined) return false;
    if (role && nothingYet[role]?.includes(id)) return false;
    if (role === null) return rule === 'public';
    return rule !== 'public' && (rule === 'signed-in' || rule.includes(role));
  });
  const found = new Map<string, string>();
  const links = new Set<string>();
  const read = new Set<string>();
  const isOpen = (id: string) => !found.has(id);
  for (const { id } of pages) {
    if (id.includes('[...')) found.set(id, `${prefix}/gibt-es-nicht`);
    // Behind a mailed link: here the page for one that does not hold, the others are in that link's own story.
    else if (id.includes('[token]')) {
      found.set(id, `${prefix}${pathOf(id)}`.replace('[token]', 'gilt-nicht'));
    } else if (!id.includes('[')) found.set(id, `${prefix}${pathOf(id)}` || '/');
  }
  const patternOf = (id: string) =>
    new RegExp(`^${prefix}${pathOf(id).replace(/\[[^\]]+\]/g, '[^/.]+')}$`);
  /** Notes where its links lead, and which page is found by them. */
  const readPage = async (address: string) => {
    read.add(address);
    const html = await (await request.get(address)).text();
    for (const [, href = ''] of html.matchAll(/href="(\/[^"?#]*)/g)) links.add(href);
    for (const { id } of pages.filter((page) => isOpen(page.id))) {
      const isKnown = (link: string) => [...found.values()].includes(link);
      const link = [...links].find((one) => patternOf(id).test(one) && !isKnown(one));
      if (link) found.set(id, link);
    }
  };
  const isPage = (link: string) => pages.some(({ id }) => patternOf(id).test(link));
  while (pages.some(({ id }) => isOpen(id))) {
    // One of each kind first; where something is still missing, others of its kind: a draft has fewer links.
    const next =
      [...found.values()].find((one) => !read.has(one)) ??
      [...links].find((one) => !read.has(one) && isPage(one));
    if (!next || read.size >= mostRead) break;
    await readPage(next);
  }
  const missing = pages.filter(({ id }) => isOpen(id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`No link leads to ${missing.join(', ')}.`);
  return [...found.values()];
}

function pathOf(id: string): string {
  return id.replace(/\/\([^)]*\)/g, '');
}
