import type { Identifier, LocalText, Name, Sensitivity } from "@variorum/core";
import type {
  AuthoredIdentifier,
  AuthoredNames,
  AuthoredSensitivity,
  AuthoredTexts,
} from "../authoring/short-forms.ts";

/** A plain text becomes one entry in the language of the file. */
export function toTexts(authored: AuthoredTexts, lang: string): readonly LocalText[] {
  return typeof authored === "string" ? [{ value: authored, lang }] : authored;
}

/** Plain names are in the language of the file; the first name in a language is preferred where none says so. */
export function toNames(authored: AuthoredNames, lang: string): readonly Name[] {
  const list = (typeof authored === "string" ? [authored] : authored).map((name) =>
    typeof name === "string" ? { value: name, lang } : { ...name, lang: name.lang ?? lang },
  );
  const settled = new Set(list.filter((name) => "use" in name && name.use === "preferred").map((name) => name.lang));
  return list.map((name) => {
    if ("use" in name && name.use !== undefined) return { value: name.value, lang: name.lang, use: name.use };
    const isFirst = !settled.has(name.lang);
    settled.add(name.lang);
    return { value: name.value, lang: name.lang, use: isFirst ? "preferred" : "alias" };
  });
}

/** A level alone has no reasons; what says nothing is public. */
export function toSensitivity(authored: AuthoredSensitivity | undefined): Sensitivity {
  if (authored === undefined) return { level: "public", reasons: [] };
  return typeof authored === "string"
    ? { level: authored, reasons: [] }
    : { level: authored.level, reasons: authored.reasons ?? [] };
}

/** `wikidata:Q912` is the scheme up to the first colon, and the value. */
export function toIdentifiers(authored: readonly AuthoredIdentifier[] | undefined): readonly Identifier[] {
  return (authored ?? []).map((identifier) => {
    if (typeof identifier !== "string") return identifier;
    const colon = identifier.indexOf(":");
    return { scheme: identifier.slice(0, Math.max(0, colon)), value: identifier.slice(colon + 1) };
  });
}

/** Keys of an object that were written; absent keys stay absent. */
export function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  // Entries that are undefined are dropped, so that what is left has no undefined value.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof given<Fields>
  >;
}
