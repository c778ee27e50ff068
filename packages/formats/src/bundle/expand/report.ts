import type { ReceivedSource, ReportText } from "@variorum/core";
import type { WholeFile } from "../../reading/read-whole.ts";
import { sha256OfBytes } from "../../sha256.ts";
import type { Authored } from "../authoring.ts";
import type { Path } from "../../reading/written-node.ts";
import type { Expanded } from "./expanded.ts";
import { add, type Expansion, toActor, toPassage } from "./expansion.ts";
import { given, toSensitivity } from "./short-forms.ts";

/** Path of the text file that a report names, if it names one. */
export function textPathOf({ text }: Authored<"report">): string | undefined {
  return typeof text === "string" ? text : text?.path;
}

/** A path that stays inside the bundle: relative, with `/` between folders, without `..`. */
export function isInsidePath(path: string): boolean {
  return !/^[/~]|^[a-z]:|[\\\0]/i.test(path) && !path.split("/").some((part) => part === ".." || part === "");
}

/** A report filled in but for the passages that credit an earlier one, which are found in its own text. */
export interface ExpandedReport extends Expanded {
  readonly content?: string;
}

/**
 * Expands a report as it was written, with the file that it names as its text.
 *
 * Issues: `report.text-missing`, `report.hash-differs`, `text.…`, `actor.unknown`.
 */
export function expandReport(
  expansion: Expansion,
  report: Authored<"report">,
  file: WholeFile | undefined,
): ExpandedReport {
  const received = toText(expansion, report, file);
  const text = received?.text;
  const actor = (reference: string | undefined, path: Path): string | undefined =>
    reference === undefined ? undefined : toActor(expansion, reference, path);
  const licence = typeof report.licence === "string" ? { status: report.licence } : report.licence;
  const record = {
    kind: "report",
    id: report.id,
    type: report.type,
    ...given({ title: report.title, publisher: actor(report.publisher, ["publisher"]) }),
    publisherBasis: report.publisherBasis ?? "unknown",
    authors: report.authors ?? [],
    ...given({ url: report.url }),
    archives: report.archives ?? [],
    ...given({ publishedAt: report.publishedAt }),
    ...given({
      publishedAtBasis: report.publishedAtBasis ?? (report.publishedAt === undefined ? undefined : "unknown"),
    }),
    ...given({ retrievedAt: report.retrievedAt }),
    language: report.language ?? "und",
    ...given({ source: report.source ?? received?.source, text, row: report.row }),
    derivedFrom: (report.derivedFrom ?? []).map((entry, index) => ({
      ...given({
        report: entry.report,
        actor: actor(entry.actor, ["derivedFrom", index, "actor"]),
        cited: entry.cited,
      }),
      relation: entry.relation,
      basis: entry.basis ?? "credited",
      passages: [],
    })),
    licence: {
      status: licence?.status ?? "unknown",
      textStorage: licence?.textStorage ?? (text === undefined ? "none" : "local_only"),
      ...given({ note: licence?.note }),
    },
    sensitivity: toSensitivity(report.sensitivity),
    ...given({ redacted: report.redacted, note: report.note }),
  };
  const content = received?.content;
  return {
    record,
    origin: originOf,
    ...(content === undefined || text === undefined ? {} : { content, texts: new Map([[text.sha256, content]]) }),
  };
}

/** Adds the passages of its own text that credit an earlier report; the report itself is known by now. */
export function withCredits(
  expansion: Expansion,
  expanded: ExpandedReport,
  report: Authored<"report">,
): ExpandedReport {
  const derivedFrom = expanded.record["derivedFrom"];
  if (!Array.isArray(derivedFrom)) return expanded;
  const credited = derivedFrom.map((entry: object, index) => ({
    ...entry,
    passages: (report.derivedFrom?.[index]?.passages ?? []).flatMap(
      (passage, at) =>
        toPassage(expansion, passage, { report: report.id, path: ["derivedFrom", index, "passages", at] }) ?? [],
    ),
  }));
  return { ...expanded, record: { ...expanded.record, derivedFrom: credited } };
}

interface Received {
  readonly text: ReportText;
  readonly source?: ReceivedSource;
  readonly content?: string;
}

function toText(expansion: Expansion, { text }: Authored<"report">, file: WholeFile | undefined): Received | undefined {
  if (text === undefined) return undefined;
  const path = typeof text === "string" ? text : text.path;
  if (path === undefined && typeof text === "object")
    return { text: { ...text, normalization: text.normalization ?? "none" } };
  const content = path === undefined ? undefined : readContent(expansion, path, file);
  if (content === undefined || file === undefined) return undefined;
  const sizes = { sha256: sha256OfBytes(file.bytes), bytes: file.bytes.length, length: content.length };
  if (typeof text === "string") {
    const source = { mediaType: "text/plain", sha256: sizes.sha256, bytes: sizes.bytes };
    return { text: { ...sizes, normalization: "none" }, source, content };
  }
  if (text.sha256 !== sizes.sha256 || text.length !== sizes.length || text.bytes !== sizes.bytes) {
    const message = `The text "${path ?? ""}" is not the one that hash, bytes and length describe`;
    const hint = `Write text: ${path ?? ""}, from which they follow, or give back the text they were taken from`;
    add(expansion, { code: "report.hash-differs", path: ["text"], message, hint });
  }
  return { text: { ...sizes, normalization: text.normalization ?? "none" }, content };
}

function readContent(expansion: Expansion, path: string, file: WholeFile | undefined): string | undefined {
  const at: Path = ["text"];
  if (file === undefined) {
    const isInside = isInsidePath(path);
    const message = isInside
      ? `Cannot find the text "${path}" beside the report`
      : `Cannot read the text "${path}": it lies outside the bundle`;
    const hint = isInside
      ? "Put the file there, or correct the path"
      : "Move the file into the bundle and give its path from there";
    add(expansion, { code: "report.text-missing", path: at, message, hint, raw: path });
    return undefined;
  }
  if (file.ok && file.text !== "") return file.text;
  const issues = file.ok ? [] : file.issues;
  expansion.issues.push(...issues);
  if (file.ok)
    add(expansion, {
      code: "text.empty",
      path: at,
      message: `The text "${path}" is empty`,
      hint: "Leave text out where none is held",
    });
  return undefined;
}

function originOf([key, ...rest]: Path): Path {
  if (key === "source") return ["text"];
  return key === undefined ? [] : [key, ...rest];
}
