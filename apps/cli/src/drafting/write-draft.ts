import { basename, dirname, join } from "node:path";
import { type AnyRecord, slugOfId } from "@variorum/core";
import type { Draft } from "@variorum/extract";
import { type WrittenFile, writeBundle } from "@variorum/formats/write";
import { claimFolder, writeFiles, writeWhole } from "../exporting/write-files.ts";
import type { Io } from "../io.ts";
import { draftsOf } from "./article-format.ts";

/** The records of a draft. Order: a record stands behind those it names. */
export function recordsOf({ actors, places, report, passages, events, claims }: Draft): readonly AnyRecord[] {
  return [...actors, ...places, report, ...passages, ...events, ...claims];
}

/** Where a draft comes from and goes to. */
export interface DraftPlace {
  /** The source that the article belongs to. */
  readonly article: string;
  readonly output: string;
}

/**
 * Writes a draft as a bundle to edit: into one file where its name ends in `.yaml`, else into a folder. The text lies
 * beside it. The bundle is named after the article, so that a later version of it is known.
 *
 * Order: claims as their words stand in the text, for whoever edits them beside it.
 *
 * Throws: `cli.folder-not-empty`, `cli.cannot-write`.
 */
export async function writeDraft(draft: Draft, { article, output }: DraftPlace, io: Io): Promise<void> {
  const path = io.resolve(output);
  const name = `${draftsOf(article)}${slugOfId(draft.report.id)}`;
  if (/\.ya?ml$/iu.test(output)) return writeOneFile(draft, name, path);
  await claimFolder(path, output);
  await writeFiles(path, filesOf(draft, name));
}

function filesOf(draft: Draft, bundle: string): AsyncIterable<WrittenFile> {
  const records = recordsOf(draft);
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const lookup = {
    get: (id: string) => byId.get(id),
    text: (sha256: string) => (sha256 === draft.report.text?.sha256 ? draft.text : undefined),
  };
  const recordsOfKind = (kind: AnyRecord["kind"]) => records.filter((record) => record.kind === kind);
  const head = { bundle, lang: draft.report.language };
  return writeBundle({ head, recordsOf: recordsOfKind, lookup }, { form: "yaml", texts: "all" });
}

async function writeOneFile(draft: Draft, bundle: string, path: string): Promise<void> {
  const parts: string[] = [];
  for await (const { path: name, chunks } of filesOf(draft, bundle)) {
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
