/**
 * Why a drawing (SVG) is not taken, or null. It is never shown as it came, only as pixels made of it; even so nothing
 * is drawn that runs, or that reaches for anything outside of itself. Comments and text count too: rather one drawing
 * refused than one parser outwitted.
 */
export function findUnsafe(svg: string): 'active' | 'foreign' | 'entities' | null {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(svg)) return 'entities';
  // Letters may be written as numbers, which changes nothing for whoever reads the drawing.
  const text = plain(svg);
  if (active.test(text) || /[\s"'/]on[a-z]+\s*=/i.test(text) || /javascript:/i.test(text)) {
    return 'active';
  }
  return isForeign(text) ? 'foreign' : null;
}

const active =
  /<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler|listener)\b/i;

/** What it may point to: a part of itself, or a picture that stands within it. */
const own = /^\s*(?:#|data:image\/(?:png|jpe?g);base64,)/i;

function isForeign(text: string): boolean {
  if (/@import|<\?xml-stylesheet|<\?php|[\s"'/]xml:base\s*=/i.test(text)) return true;
  // A style may write any letter as a number behind a backslash.
  if (/\\/.test(stylesOf(text))) return true;
  const links = text.matchAll(/[\s"'/](?:[\w.-]+:)?(?:href|src)\s*=\s*(["'])(.*?)\1/gis);
  const urls = text.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gis);
  return [...links, ...urls].some(([, , address = '']) => !own.test(address));
}

function stylesOf(text: string): string {
  const elements = text.matchAll(/<(?:[\w.-]+:)?style\b.*?<\/(?:[\w.-]+:)?style\s*>/gis);
  const attributes = text.matchAll(/\sstyle\s*=\s*(["']).*?\1/gis);
  return [...elements, ...attributes].map(([found]) => found).join('\n');
}

function plain(svg: string): string {
  return svg
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => letter(parseInt(digits, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => letter(Number(digits)))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
