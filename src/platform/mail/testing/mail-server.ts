import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface TestMailServer {
  url: string;
  /** What it was given to the end, whatever it answered. */
  received: { mail: ParsedMail; recipients: string[]; raw: string }[];
  /** Breaks every connection, as a power cut does. */
  cut(): void;
  stop(): Promise<void>;
}

/** A real mail server on loopback; `answer` decides what it says after the text, and when. */
export async function startMailServer({
  answer = async () => undefined,
  protocol = 'smtp',
  ...options
}: {
  answer?: (server: TestMailServer) => Promise<Error | undefined>;
  protocol?: 'smtp' | 'smtps';
} & SMTPServerOptions = {}): Promise<TestMailServer> {
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 500,
    secure: protocol === 'smtps',
    ...options,
    onData: async (stream, session, done) => {
      const raw = (await buffer(stream)).toString();
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      server.received.push({ mail: await simpleParser(raw), recipients, raw });
      done(await answer(server));
    },
  });
  smtp.on('error', () => sockets.clear());
  // Destroying a socket under the TLS that runs on it ends Node itself (SIGSEGV).
  const isPlain = protocol === 'smtp' && smtp.options.disabledCommands?.includes('STARTTLS');
  smtp.server.on('connection', (socket: Socket) => isPlain && sockets.add(socket));
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  const server: TestMailServer = {
    url: `${protocol}://127.0.0.1:${port}`,
    received: [],
    cut: () => sockets.forEach((socket) => socket.destroy()),
    stop: async () => {
      server.cut();
      await new Promise<void>((done) => smtp.close(done));
    },
  };
  return server;
}

/** An answer of a mail server: `421 …` not now, `550 …` never. */
export function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
