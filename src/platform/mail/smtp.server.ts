import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '#platform/loopback.ts';
import type { Outcome } from './mail.ts';
import { replyOf, SmtpRefusal, stageOf, type SmtpError } from './smtp-refusal.ts';

export interface Message {
  envelope: { from: string; to: string[] };
  text: Buffer;
}

/** A connection that has been greeted and signed in to. */
export interface SmtpConnection {
  /** One after the other; a server that refused one recipient is asked for the next on the same connection. */
  handOver(message: Message): Promise<Outcome>;
  /** Whether another mail may be handed over. */
  isOpen(): boolean;
  end(): void;
}

/** However slowly a server answers, a mail is given up after so many times its patience. */
const patienceTimes = 5;

/** @throws SmtpRefusal where the server cannot be reached, is not who it says, or does not let us in. */
export async function connectSmtp({
  url,
  patience,
}: {
  url: string;
  patience: number;
}): Promise<SmtpConnection> {
  const { auth, ...options } = readSmtpUrl(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: Math.min(patience, 15_000),
    greetingTimeout: Math.min(patience, 15_000),
    socketTimeout: patience,
    socketCloseTimeout: 1000,
  });
  let hasEnded = false;
  const close = () => {
    hasEnded = true;
    connection.close();
  };
  // Errors reach the callbacks below too; without a listener they would end the process.
  connection.on('error', close);
  connection.once('end', close);
  try {
    await ask(connection, (done) => connection.connect(done));
    if (auth) await ask(connection, (done) => connection.login(auth, done));
  } catch (error) {
    close();
    throw new SmtpRefusal(error as SmtpError);
  }
  return {
    async handOver(message) {
      const outcome = await handOver({ connection, message, patience });
      // After a refusal the server may still think of that mail; a word of its own clears it, or it is not usable.
      if (outcome.state !== 'sent' && !(await isUsable({ connection, outcome }))) close();
      return outcome;
    },
    isOpen: () => !hasEnded,
    end() {
      if (!hasEnded) connection.quit();
    },
  };
}

/** A password never travels readable, unless the URL says `?requireTLS=false` or it stays on this machine. */
export function readSmtpUrl(url: string): ReturnType<typeof parseConnectionUrl> {
  const options = parseConnectionUrl(url);
  return { requireTLS: options.auth !== undefined && !isLoopback(options.host ?? ''), ...options };
}

async function handOver({
  connection,
  message: { envelope, text },
  patience,
}: {
  connection: SMTPConnection;
  message: Message;
  patience: number;
}): Promise<Outcome> {
  // The server has asked for the text (354) once somebody reads: from here on silence leaves open what it did.
  let isUnderWay = false;
  const stream = new Readable({
    read() {
      isUnderWay = true;
      this.push(text);
      this.push(null);
    },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const info = await ask<{ response?: string }>(connection, (done) => {
      timer = setTimeout(
        () => done(new Error('the mail server took too long')),
        patience * patienceTimes,
      );
      connection.send(envelope, stream, done);
    });
    return { state: 'sent', reply: info.response ?? '', stage: 'text', code: 250 };
  } catch (error) {
    return outcomeOf({ error: error as SmtpError, isUnderWay });
  } finally {
    clearTimeout(timer);
  }
}

/** An answer says what happened; silence may not. */
function outcomeOf({ error, isUnderWay }: { error: SmtpError; isUnderWay: boolean }): Outcome {
  const code = error.responseCode || null;
  const said = {
    reply: replyOf(error),
    stage: isUnderWay ? 'text' : stageOf(error),
    code,
  } as const;
  if (code) return { state: code >= 500 ? 'failed' : 'postponed', ...said };
  return { state: isUnderWay ? 'unclear' : 'postponed', ...said };
}

async function isUsable({
  connection,
  outcome: { code, stage },
}: {
  connection: SMTPConnection;
  outcome: Outcome;
}): Promise<boolean> {
  // 421 announces that the server hangs up.
  if (code === null || code === 421 || stage === 'connect') return false;
  return ask(connection, (done) => connection.reset(done)).then(
    () => true,
    () => false,
  );
}

/** One step of the conversation. A connection that ends meanwhile answers no more, so its end is listened for too. */
async function ask<Result>(
  connection: SMTPConnection,
  start: (done: (error?: Error | null, result?: Result) => void) => void,
): Promise<Result> {
  let onEnd = () => undefined as void;
  let onError: (error: Error) => void = onEnd;
  try {
    return await new Promise((resolve, reject) => {
      onError = reject;
      // A step that knows why the connection ended says so right after this.
      onEnd = () =>
        void setImmediate(() => reject(new Error('the connection to the mail server broke')));
      connection.on('error', onError);
      connection.on('end', onEnd);
      start((error, result) => (error ? reject(error) : resolve(result as Result)));
    });
  } finally {
    connection.off('error', onError);
    connection.off('end', onEnd);
  }
}
