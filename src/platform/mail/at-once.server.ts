import { readEnvironment } from '#platform/env.server.ts';
import { newId } from '#platform/ids.ts';
import { composeLetter, findSender } from './compose.server.ts';
import type { Outcome, Stage } from './mail.ts';
import { SmtpRefusal } from './smtp-refusal.ts';
import { connectSmtp, readSmtpUrl } from './smtp.server.ts';

/** What whoever runs the machine has said about mail, without its secrets. */
export interface MailSettings {
  /** Null where there is no mail server. */
  server: { host: string; port: number; user: string | null; isEncrypted: boolean } | null;
  /** Who stands as the sender, and where answers go if not there. */
  from: { name: string; address: string };
  replyTo: string | null;
}

export interface AtOnceResult {
  /** How far it came: `sent`, or what stopped it. */
  state: 'sent' | 'no_server' | 'failed';
  stage: Stage | null;
  /** What the mail server said, or the network. */
  reply: string;
}

type Sender = Parameters<typeof findSender>[0];

export function readMailSettings(sender: Sender): MailSettings {
  const { SMTP_URL } = readEnvironment();
  return { server: SMTP_URL ? describe(SMTP_URL) : null, ...findSender(sender) };
}

/**
 * Hands one mail to the server at once and waits for its answer, so that whoever asked for it can be told. Takes up to
 * `patience` milliseconds for each step; it stands in no outbox and is never sent again by itself.
 */
export async function sendAtOnce({
  to,
  sender,
  subject,
  text,
  now,
  patience = 10_000,
}: {
  to: string;
  sender: Sender;
  subject: string;
  text: string;
  now: Date;
  patience?: number;
}): Promise<AtOnceResult> {
  const { SMTP_URL } = readEnvironment();
  if (!SMTP_URL) return { state: 'no_server', stage: null, reply: '' };
  const message = await composeLetter({
    id: newId(),
    sender,
    to: { name: '', address: to },
    subject,
    text,
    date: now,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  try {
    const connection = await connectSmtp({ url: SMTP_URL, patience });
    try {
      return resultOf(await connection.handOver(message));
    } finally {
      connection.end();
    }
  } catch (error) {
    if (!(error instanceof SmtpRefusal)) throw error;
    return { state: 'failed', stage: error.stage, reply: withoutSecret(error.message, SMTP_URL) };
  }

  function resultOf({ state, stage, reply }: Outcome): AtOnceResult {
    const said = withoutSecret(reply, SMTP_URL!);
    return { state: state === 'sent' ? 'sent' : 'failed', stage, reply: said };
  }
}

function describe(url: string): MailSettings['server'] {
  const { host = '', port, auth, secure } = readSmtpUrl(url);
  return {
    host,
    port: Number(port ?? (secure ? 465 : 587)),
    user: auth && 'user' in auth ? (auth.user ?? null) : null,
    isEncrypted: Boolean(secure) || auth !== undefined,
  };
}

/** A server may repeat what it was told. */
function withoutSecret(reply: string, url: string): string {
  const { password } = new URL(url);
  const secret = decodeURIComponent(password);
  const shown = secret ? reply.replaceAll(secret, '***') : reply;
  return shown.slice(0, 300);
}
