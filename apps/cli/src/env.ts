import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** What the command takes from the environment. */
export interface Settings {
  /** Folder that the person is in: relative paths are meant from here. */
  readonly folder: string;
  /** Address of the store as it was set; absent when the default is meant. */
  readonly db?: string;
  /** Whether colour may be used at all. */
  readonly canColour: boolean;
  /** Name under which people's reviews and judgements are signed. */
  readonly reviewer?: string;
  /** The language model that may be asked to draft; absent when none is set. */
  readonly model?: ModelSettings;
  /** The environment that the reader is started with: without the key of the model, for which it has no use. */
  readonly passedOn: Readonly<Record<string, string | undefined>>;
}

/** Where a language model answers, and how to ask it. */
export interface ModelSettings {
  /** Address of an OpenAI-compatible server, up to its version: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly name: string;
  /** Never stored and never printed. */
  readonly key?: string;
}

/**
 * Reads the settings of the command line.
 *
 * `INIT_CWD` goes before the working folder: pnpm runs a script in its package's folder and keeps the person's there.
 */
export function parseEnv(env: Readonly<Record<string, string | undefined>>, workingFolder: string): Settings {
  const db = env["VARIORUM_DB"];
  const reviewer = env["VARIORUM_REVIEWER"]?.trim();
  const { VARIORUM_MODEL_KEY: _key, ...passedOn } = env;
  return {
    folder: env["INIT_CWD"] || workingFolder,
    ...(db === undefined || db === "" ? {} : { db }),
    canColour: (env["NO_COLOR"] ?? "") === "",
    ...(reviewer === undefined || reviewer === "" ? {} : { reviewer }),
    ...modelOf(env),
    passedOn,
  };
}

function modelOf(env: Readonly<Record<string, string | undefined>>): Pick<Settings, "model"> {
  const url = env["VARIORUM_MODEL_URL"] ?? "";
  const name = env["VARIORUM_MODEL_NAME"] ?? "";
  const key = env["VARIORUM_MODEL_KEY"] ?? "";
  if (url === "" || name === "") return {};
  return { model: { url, name, ...(key === "" ? {} : { key }) } };
}

/** The address of a server, which is no path. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/**
 * Gives the absolute path of the store: the one that was asked for, else the one that is set, else `variorum.db` beside
 * pnpm-workspace.yaml, and outside a workspace in the folder the person is in. The address of a server stays as it is.
 */
export function storePath(asked: string | undefined, { folder, db }: Settings): string {
  const path = asked ?? db ?? join(workspaceAbove(folder) ?? folder, "variorum.db");
  return ADDRESS.test(path) ? path : resolve(folder, path);
}

/** The store as the person would name it: from the folder they are in when it lies there. */
export function storeName(path: string, { folder }: Settings): string {
  if (ADDRESS.test(path)) return path;
  const name = relative(folder, path);
  return name.startsWith("..") ? path : name;
}

function workspaceAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, "pnpm-workspace.yaml"))) return at;
    if (at === dirname(at)) return undefined;
  }
}
