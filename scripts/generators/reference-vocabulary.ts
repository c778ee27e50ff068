import * as core from "@variorum/core";
import type { VocabularyEntry } from "@variorum/core";
import { code, referencePage, table, type Generator } from "./generator.ts";

function isVocabulary(value: unknown): value is readonly VocabularyEntry[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry?.description === "string");
}

/** `ACTOR_TYPES` as "Actor types". */
function titleOf(name: string): string {
  const words = name.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function detailsOf({ id: _id, label: _label, description: _description, ...details }: VocabularyEntry): string {
  return Object.entries(details)
    .filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${code(typeof value === "string" ? value : JSON.stringify(value))}`)
    .join("; ");
}

function section(name: string, entries: readonly VocabularyEntry[]): readonly string[] {
  const details = entries.map(detailsOf);
  const hasDetails = details.some((text) => text !== "");
  const head = ["word", "read as", "meaning", ...(hasDetails ? ["more"] : [])];
  const rows = entries.map(({ id, label, description }, index) => [
    code(id),
    label,
    description,
    ...(hasDetails ? [details[index] ?? ""] : []),
  ]);
  return [`## ${titleOf(name)}`, "", ...table(head, rows)];
}

/** The page on the words that fields may hold. */
export const referenceVocabulary: Generator = {
  name: "reference-vocabulary",
  generate: async () => {
    const lists = Object.entries(core).flatMap(([name, value]) =>
      isVocabulary(value) ? [{ name, entries: value }] : [],
    );
    return [
      referencePage({
        path: "docs/reference/vocabulary.md",
        title: "Vocabulary",
        sentence:
          "Every word that a field of a record may hold, with its meaning and the names other datasets have for it.",
        source: "packages/core/src/vocabulary",
        body: lists.flatMap(({ name, entries }) => section(name, entries)),
      }),
    ];
  },
};
