import type { Issue, Lookup, Position } from "@variorum/core";
import { readJson } from "../reading/read-json.ts";
import { toIssue } from "../reading/written-node.ts";
import type { Dataset, IsNew } from "../dataset/dataset.ts";
import { duplicate, emptyFile } from "../dataset/file-issues.ts";
import type { ReadUnit, SourceFile, SourceInput } from "../format.ts";
import { readLines, type TextLine } from "../reading/read-lines.ts";
import { type FtmEntity, toEntity } from "./entity.ts";
import { toFtmDataset, UNNAMED_DATASET } from "./fixed-records.ts";
import { type FindNamed, indexEntities, recordIdOf } from "./index-entities.ts";
import { toRecords } from "./to-records.ts";

/** Files of a folder that may hold entities. */
const ENTITIES = /\.(?:json|jsonl|ijson|ndjson)$/i;

/** The files of a source that hold entities. */
export function entityFiles({ files }: SourceInput): readonly SourceFile[] {
  return files.filter((file) => files.length === 1 || ENTITIES.test(file.name));
}

/** Reads entities one a line, each line one unit. The files are read twice: once for the ids, once for the entities. */
export async function* readFtm(input: SourceInput, held: Lookup | undefined): AsyncIterable<ReadUnit> {
  const files = entityFiles(input);
  const reading = { findNamed: await indexEntities(files, held), seen: new Set<string>(), datasets: new Map() };
  for (const file of files) yield* readFile(file, reading);
  if (files.length === 0) {
    const at = { file: input.name };
    const message = `Cannot find a file of entities in "${input.name}"`;
    const hint = "Name the file: entities.ftm.json";
    yield rejected(at, [{ code: "file.no-records", severity: "error", message, hint, at }]);
  }
}

interface Reading {
  readonly findNamed: FindNamed;
  readonly seen: Set<string>;
  readonly datasets: Map<string, Dataset>;
}

async function* readFile(file: SourceFile, reading: Reading): AsyncIterable<ReadUnit> {
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    yield toUnit(file.name, { ...line, number }, reading);
  }
  const at = { file: file.name, line: 1, column: 1 };
  if (number === 0) yield rejected(at, [emptyFile(at)]);
}

interface NumberedLine extends TextLine {
  readonly number: number;
}

function toUnit(file: string, { line, text, bytes, issues, number }: NumberedLine, reading: Reading): ReadUnit {
  const place = (offset: number) => ({ file, line, column: offset + 1, row: number });
  const at = place(0);
  if (issues.length > 0) return rejected(at, issues, bytes);
  const parsed = readJson(text);
  if (!parsed.ok) {
    return rejected(
      at,
      parsed.issues.map((issue) => toIssue(issue, file, place)),
      bytes,
    );
  }
  const entity = toEntity(parsed.root, place);
  if (!entity.ok) return rejected(at, entity.issues, bytes);
  const isNew: IsNew = (id) => !reading.seen.has(id) && reading.seen.add(id) !== undefined;
  if (!isNew(recordIdOf("row", entity.value.slug))) {
    return rejected(at, [duplicate(entity.value.id, at)], bytes);
  }
  const dataset = datasetOf(entity.value, reading);
  return {
    ok: true,
    issues: [],
    value: {
      at,
      records: toRecords(entity.value, { dataset, isNew, findNamed: reading.findNamed }),
      raw: Buffer.from(text),
      locate: () => at,
    },
  };
}

function datasetOf(entity: FtmEntity, { datasets }: Reading): Dataset {
  const name = entity.own("datasets")[0]?.trim() ?? UNNAMED_DATASET;
  const dataset = datasets.get(name) ?? toFtmDataset(name);
  datasets.set(name, dataset);
  return dataset;
}

function rejected(at: Position, issues: readonly Issue[], raw: Uint8Array = new Uint8Array()): ReadUnit {
  return { ok: false, issues, at, raw };
}
