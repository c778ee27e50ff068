import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that sends the same bytes to everybody, in a process of its own: the floor that the reader is held against. */
const [contentType = "text/html", encoded = ""] = process.argv.slice(2);
const body = await fetch(encoded).then((response) => response.arrayBuffer());
const sent = Buffer.from(body);
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": contentType, "content-length": sent.length });
  response.end(sent);
});
server.listen(0, "127.0.0.1", () => {
  // A listening TCP server has an address with a port; only pipes have a text.
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
