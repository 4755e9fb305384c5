/**
 * What becomes of a mail. `waiting` to be sent (again), `claimed` while it is handed over, then `sent`, `failed`
 * (the server refused it for good) or `unclear` (nobody knows whether it arrived). `kept` where there is no server.
 */
export const mailStates = ['waiting', 'claimed', 'sent', 'unclear', 'failed', 'kept'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * How far the conversation with a mail server had come. Only what it says of a recipient or of the text is about this
 * one mail; everything before holds for all that follow.
 */
export type Stage = 'connect' | 'certificate' | 'sign-in' | 'sender' | 'recipient' | 'text';

/** What came of handing a mail to the server. `reply` is its answer, or why there was none. */
export interface Outcome {
  state: 'sent' | 'failed' | 'unclear' | 'postponed';
  reply: string;
  stage: Stage;
  /** Of its answer (RFC 5321 section 4.2.1: 4xx not now, 5xx never); null for silence. */
  code: number | null;
}

/** One plain address: nothing in it can end a header line, add a recipient or become a command. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text);
}

/** One line of text for a header: line breaks and other control characters become spaces. */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

const minutesAfter = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1440];

/** When to try a mail again after so many attempts, or null to give up (after about two days). */
export function nextAttempt({ attempts, now }: { attempts: number; now: Date }): Date | null {
  const minutes = minutesAfter[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

/** Reads `"Stadtteilbüro" <buero@example.org>` or a bare address. */
export function parseSender(text: string): { name: string; address: string } | null {
  const [, name = '', bracketed, bare] =
    /^\s*(?:"?([^"<>]*?)"?\s*<([^<>]+)>|([^\s<>]+))\s*$/.exec(text) ?? [];
  const address = (bracketed ?? bare ?? '').trim();
  return isMailAddress(address) ? { name: headerText(name), address } : null;
}

/** Under this kind it is noted when the mails of a district must be tended. */
export const mailDue = 'mail';
