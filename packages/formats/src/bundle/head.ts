import { LanguageTag, Text, toSlug } from "@variorum/core";
import { z } from "zod";
import type { SourceDescription } from "../format.ts";

/** What a bundle says of itself, in `bundle.yaml` or at the head of a single file. */
export const BundleHead = z.strictObject({
  bundle: Text.meta({
    description: "Name of the bundle: the source that its imports belong to",
    examples: ["tinzaouatene-2024"],
  }),
  title: Text.exactOptional().meta({ description: "Title for people" }),
  lang: LanguageTag.exactOptional().meta({
    description: "Language of plain texts, BCP 47; `und` when left out",
    examples: ["en"],
  }),
  licence: Text.exactOptional().meta({
    description: "Terms of the records: an SPDX licence id, or words",
    examples: ["CC-BY-4.0"],
  }),
  notice: Text.exactOptional().meta({
    description: "Printed on the page of each record that came with the bundle, and in every export",
  }),
});
export type BundleHead = z.infer<typeof BundleHead>;

/** What a file says of its bundle: the name may be left out, and follows from the name of the input. */
export const PartialHead = z.strictObject({ ...BundleHead.shape, bundle: BundleHead.shape.bundle.exactOptional() });
export type PartialHead = z.infer<typeof PartialHead>;

/** Keys of a file that speak of the bundle and not of a record. */
export const HEAD_KEYS: ReadonlySet<string> = new Set(Object.keys(BundleHead.shape));

/** Language of plain texts where neither bundle nor file states one. */
export const UNKNOWN_LANGUAGE = "und";

/** The description of an import that the head of a bundle gives; the input's name where it gives none. */
export function toDescription(head: PartialHead, inputName: string): SourceDescription {
  const { bundle, title, licence, notice, lang } = head;
  return {
    source: bundle ?? nameOfInput(inputName),
    ...(title === undefined ? {} : { title }),
    ...(licence === undefined ? {} : { licence }),
    ...(notice === undefined ? {} : { notice }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** "work/my bundle/" and "work/my bundle.yaml" both give "my-bundle". */
function nameOfInput(name: string): string {
  const base = name
    .replace(/[\\/]+$/, "")
    .replace(/^.*[\\/]/, "")
    .replace(/\.[a-z]+$/i, "");
  return toSlug(base) ?? "bundle";
}
