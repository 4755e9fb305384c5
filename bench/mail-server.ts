/** A mail server on loopback that takes everything and keeps nothing. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    stream.resume();
    stream.once('end', () => done());
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  console.log(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
