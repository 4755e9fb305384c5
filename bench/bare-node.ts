/** A bare server that answers everything with the bytes of one file. Arguments: file, content type, encoding. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [file = '', type = 'text/html', encoding = 'br'] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  'content-type': type,
  'content-encoding': encoding,
  'content-length': body.length,
};
const server = createServer((_req, res) => {
  res.writeHead(200, headers);
  res.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
