import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '#platform/loopback.ts';
import type { Outcome } from './mail.ts';

export interface Message {
  envelope: { from: string; to: string[] };
  text: Buffer;
}

/** A connection that has been greeted and signed in to. */
export interface SmtpConnection {
  handOver(message: Message): Promise<Outcome>;
  end(): void;
}

/** However slowly a server answers, a mail is given up after so many times its patience. */
const patienceTimes = 5;

/** @throws Error where the server cannot be reached, is not who it says, or does not let us in. */
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
  // Errors reach the callbacks below too; without a listener they would end the process.
  connection.on('error', () => connection.close());
  try {
    await settle((done) => {
      connection.once('error', done);
      connection.connect(done);
    });
    if (auth) await settle((done) => connection.login(auth, done));
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    handOver: (message) => handOver({ connection, message, patience }),
    end: () => connection.quit(),
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
    const info = await settle<{ response?: string }>((done) => {
      connection.once('error', done);
      timer = setTimeout(
        () => done(new Error('the mail server took too long')),
        patience * patienceTimes,
      );
      connection.send(envelope, stream, done);
    });
    return { state: 'sent', reply: info.response ?? '' };
  } catch (error) {
    connection.close();
    return outcomeOf({ error: error as SmtpError, isUnderWay });
  } finally {
    clearTimeout(timer);
  }
}

type SmtpError = Error & { responseCode?: number | false; response?: string };

/** An answer says what happened (RFC 5321 section 4.2.1: 4xx not now, 5xx never); silence may not. */
function outcomeOf({ error, isUnderWay }: { error: SmtpError; isUnderWay: boolean }): Outcome {
  const reply = error.response || error.message;
  if (error.responseCode)
    return { state: error.responseCode >= 500 ? 'failed' : 'postponed', reply };
  return { state: isUnderWay ? 'unclear' : 'postponed', reply };
}

function settle<Result>(
  start: (done: (error?: Error | null, result?: Result) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    start((error, result) => (error ? reject(error) : resolve(result as Result)));
  });
}
