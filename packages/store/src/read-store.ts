import type { Engine } from "./engines/engine.ts";

/** How much of reports' texts may be shown: `public` for everybody, `local` for the machine that holds them. */
export type Show = "public" | "local";

/** An open store. Every function of `reads/` takes one; none of them can write. */
export interface ReadStore extends AsyncDisposable {
  /** Address that it was opened with. */
  readonly path: string;
  readonly show: Show;
  /** Whether restricted records are read too: only the command line does, and only when told. */
  readonly restricted: boolean;
  readonly engine: Engine;
  close(): Promise<void>;
}
