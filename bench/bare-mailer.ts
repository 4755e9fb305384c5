/**
 * A bare loop over nodemailer: the same letter to so many addresses, on so many connections. Prints milliseconds, of time and of CPU.
 * Arguments: mail server, file with subject, HTML and text, number of mails, number of connections.
 */
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';

const [url = '', file = '', number = '', connections = ''] = process.argv.slice(2);
const letter = JSON.parse(readFileSync(file, 'utf8')) as {
  subject: string;
  html: string;
  text: string;
};
const { hostname: host, port } = new URL(url);
const transport = createTransport({
  host,
  port: Number(port),
  ignoreTLS: true,
  pool: true,
  maxConnections: Number(connections),
  maxMessages: Infinity,
});
let next = 0;

async function work(): Promise<void> {
  while (next < Number(number)) {
    const to = `person-${(next += 1)}@example.org`;
    const leave = `https://example.org/terminliste/abmelden/${to}`;
    await transport.sendMail({
      from: 'Ortsteil <buero@example.org>',
      to,
      ...letter,
      headers: {
        'List-Unsubscribe': `<${leave}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }
}

const before = process.cpuUsage();
const began = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, () => work()));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ time: performance.now() - began, cpu: (user + system) / 1000 }));
transport.close();
