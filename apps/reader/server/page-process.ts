import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { askInnerServer, type AskPages, openInnerServer, type OpenPages } from "./inner-server.ts";

/** What a process says when it can make pages. */
export interface PagesReady {
  readonly port: number;
}

/** What a process is told first: whom to answer. */
export interface PagesKey {
  readonly key: string;
}

/** A process that makes pages, and clients of it. */
export interface PageProcess {
  readonly ask: AskPages;
  readonly open: OpenPages;
  /** Settles when the process has ended, by itself or because it was ended. */
  readonly ended: Promise<void>;
  end(): Promise<void>;
}

/** Units: milliseconds, for a whole page and for a list that is read while it is made. */
const TIMEOUTS = { page: 20_000, list: 600_000 };

/** Starts a process that makes pages. Throws: RangeError, when it ends before it can. */
export async function startPageProcess(key: string): Promise<PageProcess> {
  const child = fork(join(import.meta.dirname, "serve-pages.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.send({ key } satisfies PagesKey);
  const ended = once(child, "exit").then(() => undefined);
  const port = await Promise.race([portOf(child), ended]);
  if (port === undefined) throw new RangeError("The process that makes pages ended before it made one");
  return {
    ask: askInnerServer({ port, key, timeoutMs: TIMEOUTS.page }),
    open: openInnerServer({ port, key, timeoutMs: TIMEOUTS.list }),
    ended,
    async end() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await ended;
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  // The only message that serve-pages.ts sends.
  const [ready] = (await once(child, "message")) as [PagesReady];
  return ready.port;
}
