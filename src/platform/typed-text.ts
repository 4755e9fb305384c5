import type { LocalText } from './i18n/index.ts';

/**
 * What people type into fields, made fit to be kept: control characters say nothing, and the database refuses some of
 * them; a text that only looks empty is empty.
 */
export function manyLines(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

export function oneLine(text: string): string {
  return manyLines(text.replace(/[\r\n\t]/g, ' ')).replace(/ {2,}/g, ' ');
}

/** Invisible letters (zero width, fillers, direction marks) are no name. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

/** Characters of a sentence that says why. */
export const longestReason = 500;

/** Why something goes back, or is not accepted: without a sentence nobody knows what to change. */
export function parseReason(text: string): {
  reason: string;
  error: 'reason_required' | 'text_too_long' | null;
} {
  const reason = manyLines(text);
  if (!isVisible(reason)) return { reason, error: 'reason_required' };
  return { reason, error: reason.length > longestReason ? 'text_too_long' : null };
}

/** The text in the languages in which somebody wrote something. */
export function inBoth(de: string, en: string): LocalText {
  return { ...(de && { de }), ...(en && { en }) };
}

/** A field as the browser sent it; empty where it is missing. */
export function typed(form: FormData | URLSearchParams, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** A version, sequence or page that a form or an address carries along; -1, which is none of them, for anything else. */
export function wholeNumber(form: FormData | URLSearchParams, name: string): number {
  return wholeNumberIn(typed(form, name));
}

/** The same of a text that was read before. */
export function wholeNumberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
