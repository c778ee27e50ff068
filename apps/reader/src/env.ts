import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { z } from "zod";
import { ReaderError } from "./reader-error.ts";

/** The settings of the reader, checked. */
export interface ReaderEnv {
  /** Absolute path of the store, or its address when it is a server. */
  readonly storePath: string;
  /** Whether stored texts are shown whole (`local`) or only as far as their licence allows (`public`). */
  readonly show: "public" | "local";
  /** Mail or web address for "Something wrong here?". */
  readonly contact?: string;
  /** Where the world reaches the site, for whole addresses in feeds, citations and embeds. Shape: an origin, no path. */
  readonly publicUrl?: string;
  readonly host: string;
  /** 0 asks for any free port. */
  readonly port: number;
}

/** Whether a text is the address of a whole site: nothing in it but scheme, host and port. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, href } = new URL(text);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

const Settings = z.object({
  VARIORUM_DB: z.string().min(1).optional(),
  VARIORUM_SHOW: z.enum(["public", "local"]).default("public"),
  VARIORUM_CONTACT: z.string().min(1).optional(),
  VARIORUM_PUBLIC_URL: z
    .string()
    .refine(isOrigin, "expected http:// or https:// with a host and nothing after it, as https://example.org")
    .transform((address) => new URL(address).origin)
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, "expected a whole number from 0 to 65535")
    .transform(Number)
    .default(3000),
  INIT_CWD: z.string().min(1).optional(),
});

/**
 * Reads settings from environment variables.
 *
 * Shape: relative paths of VARIORUM_DB are meant from INIT_CWD, the person's folder, where a package manager sets it.
 * Throws: `reader.unreadable-setting`, `reader.local-show-refused`.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>, workingFolder: string): ReaderEnv {
  // An empty variable is how a shell writes "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    const name = String(problem?.path[0]);
    throw new ReaderError("reader.unreadable-setting", `Cannot read ${name} "${given[name]}": ${problem?.message}`, {
      hint: `Set ${name} to another value, or leave it out`,
      details: { name },
    });
  }
  const { VARIORUM_DB: store, VARIORUM_SHOW: show, VARIORUM_CONTACT: contact, HOST: host, PORT: port } = parsed.data;
  const publicUrl = parsed.data.VARIORUM_PUBLIC_URL;
  if (show === "local" && host !== "127.0.0.1") {
    throw new ReaderError(
      "reader.local-show-refused",
      `Cannot serve VARIORUM_SHOW=local on "${host}": expected HOST=127.0.0.1`,
      {
        hint: "Leave HOST out, or leave VARIORUM_SHOW out to show only what may be shown to everybody",
      },
    );
  }
  const storePath = storePathOf(store, parsed.data.INIT_CWD ?? workingFolder, workingFolder);
  return {
    storePath,
    show,
    host,
    port,
    ...(contact !== undefined && { contact }),
    ...(publicUrl !== undefined && { publicUrl }),
  };
}

function storePathOf(store: string | undefined, personFolder: string, workingFolder: string): string {
  if (store === undefined) return join(workspaceAbove(workingFolder) ?? workingFolder, "variorum.db");
  return isAbsolute(store) || /^[a-z]+:\/\//.test(store) ? store : resolve(personFolder, store);
}

function workspaceAbove(folder: string): string | undefined {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : workspaceAbove(parent);
}

let env: ReaderEnv | undefined;

/** The settings of this process, read at the first call: a build has none. */
export function getEnv(): ReaderEnv {
  env ??= parseEnv(process.env, process.cwd());
  return env;
}
