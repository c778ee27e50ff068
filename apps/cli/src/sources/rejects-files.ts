import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Importer } from "@variorum/formats/read";
import type { RejectedUnit } from "@variorum/store/write";
import { CliError } from "../errors.ts";
import type { OpenedSource } from "./opened-source.ts";
import { type RejectedEntry, rejectedEntry, rejectsHeader, rejectsName } from "./rejected-entry.ts";

/** Files that hold what was not accepted, so that it can be mended and imported alone. */
export interface RejectsFiles {
  add(unit: RejectedUnit): void;
  /** Puts the files in their places and gives their names. Order: as they were begun. */
  close(): readonly string[];
}

interface RejectsOptions {
  readonly source: OpenedSource;
  readonly importer: Importer;
  /** Folder that the person is in. */
  readonly folder: string;
  /** The one file for all rejects, where the person named one. */
  readonly to?: string | undefined;
}

interface Begun {
  readonly descriptor: number;
  readonly name: string;
}

/**
 * Starts writing rejects: one file for each file of the input that has any, named after it, in the person's folder. A
 * file appears under its name when it is whole, so that an import may read the rejects of the last one.
 *
 * Throws: `cli.cannot-write`.
 */
export async function startRejects(options: RejectsOptions): Promise<RejectsFiles> {
  const headers = await headersOf(options);
  const begun = new Map<string, Begun>();
  const begin = (file: string, unit: RejectedEntry): Begun => {
    const name = options.to ?? rejectsName(file, { header: headers.get(file), raw: unit.raw });
    const known = begun.get(name);
    if (known !== undefined) return known;
    const started = { name, descriptor: openPart(join(options.folder, name)) };
    begun.set(name, started);
    writeSync(started.descriptor, rejectsHeader(headers.get(file)));
    return started;
  };
  return {
    add: ({ issues, at, raw }) => {
      if (at === undefined || raw === undefined || raw.length === 0) return;
      const unit = { issues, at, raw };
      const { descriptor, name } = begin(unit.at.file, unit);
      writeSync(descriptor, rejectedEntry(unit, { name, header: headers.get(unit.at.file) }));
    },
    close: () =>
      [...begun.values()].map(({ descriptor, name }) => {
        closeSync(descriptor);
        const path = join(options.folder, name);
        renameSync(partOf(path), path);
        return name;
      }),
  };
}

async function headersOf({ source, importer }: RejectsOptions): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>();
  if (importer.header === undefined) return headers;
  for (const file of source.input.files) {
    const header = Buffer.from(await importer.header(file, source.input)).toString("utf8");
    if (header !== "") headers.set(file.name, header.replace(/^\uFEFF/, "").replace(/[\r\n]+$/, ""));
  }
  return headers;
}

function partOf(path: string): string {
  return `${path}.part`;
}

function openPart(path: string): number {
  try {
    rmSync(partOf(path), { force: true });
    return openSync(partOf(path), "wx", 0o600);
  } catch (cause) {
    throw new CliError("cli.cannot-write", `Cannot write "${path}": ${(cause as Error).message}`, {
      cause,
      hint: "Name another place with --rejects",
    });
  }
}
