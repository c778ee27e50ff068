// A set-up file of the tests: whatever reaches the network passes on one machine and fails on the next. A server that
// a test started itself, on this machine, may be asked.
const realFetch = globalThis.fetch;
const ownMachine = new Set(["127.0.0.1", "localhost", "[::1]"]);

globalThis.fetch = async (input, init) => {
  const { href, hostname } = new URL(input instanceof Request ? input.url : String(input));
  if (!ownMachine.has(hostname)) throw new Error(`Cannot fetch "${href}" in a test: hand in the answer instead`);
  return realFetch(input, init);
};
