import { basename, dirname, join } from "node:path";
import { type AnyRecord, slugOfId } from "@variorum/core";
import type { Draft } from "@variorum/extract";
import { type WrittenFile, writeBundle } from "@variorum/formats/write";
import { claimFolder, writeFiles, writeWhole } from "../exporting/write-files.ts";
import type { Io } from "../io.ts";

/** The records of a draft. Order: a record stands behind those it names. */
export function recordsOf({ actors, places, report, passages, events, claims }: Draft): readonly AnyRecord[] {
  return [...actors, ...places, report, ...passages, ...events, ...claims];
}

/**
 * Writes a draft as a bundle to edit: into one file where its name ends in `.yaml`, else into a folder. The text lies
 * beside it.
 *
 * Throws: `cli.folder-not-empty`, `cli.cannot-write`.
 */
export async function writeDraft(draft: Draft, output: string, io: Io): Promise<void> {
  const path = io.resolve(output);
  if (/\.ya?ml$/iu.test(output)) return writeOneFile(draft, path);
  await claimFolder(path, output);
  await writeFiles(path, filesOf(draft));
}

function filesOf(draft: Draft): AsyncIterable<WrittenFile> {
  const records = recordsOf(draft);
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const lookup = {
    get: (id: string) => byId.get(id),
    text: (sha256: string) => (sha256 === draft.report.text?.sha256 ? draft.text : undefined),
  };
  const recordsOfKind = (kind: AnyRecord["kind"]) =>
    records.filter((record) => record.kind === kind).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const head = { bundle: slugOfId(draft.report.id), lang: draft.report.language };
  return writeBundle({ head, recordsOf: recordsOfKind, lookup }, { form: "yaml", texts: "all" });
}

async function writeOneFile(draft: Draft, path: string): Promise<void> {
  const parts: string[] = [];
  for await (const { path: name, chunks } of filesOf(draft)) {
    if (!name.endsWith(".yaml")) await writeWhole(join(dirname(path), name), chunks, name);
    else parts.push(name === "bundle.yaml" ? await joined(chunks) : listed(name, await joined(chunks)));
  }
  await writeWhole(path, parts, basename(path));
}

/** A file of a bundle as a list of one file: `actors.yaml` stands under `actors:`. */
function listed(name: string, yaml: string): string {
  return `\n${basename(name, ".yaml")}:\n${yaml.replaceAll(/^(?=.)/gmu, "  ")}`;
}

async function joined(chunks: WrittenFile["chunks"]): Promise<string> {
  let whole = "";
  for await (const chunk of chunks) whole += chunk;
  return whole;
}
