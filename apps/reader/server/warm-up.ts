import type { AskPages } from "./inner-server.ts";

const FIRST = ["/", "/events", "/search", "/changes", "/about/methods"];
const RECORD = /href="(\/(?:events|claims|questions|reports|actors)\/[a-z0-9-]+)"/g;

/**
 * Asks a process for one page of each kind, before a person does: the first page of a process takes ten times as long as
 * the others. Failures are of no matter here: whoever asks for the page is told.
 */
export async function warmUp(ask: AskPages): Promise<void> {
  const seen = new Set<string>();
  const queue = [...FIRST];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const page = await ask(address).catch(() => undefined);
    if (page === undefined) return;
    for (const [, path = ""] of page.body.toString("utf8").matchAll(RECORD)) {
      const kind = path.split("/")[1] ?? "";
      if (seen.has(kind)) continue;
      seen.add(kind);
      queue.push(path);
    }
  }
}
