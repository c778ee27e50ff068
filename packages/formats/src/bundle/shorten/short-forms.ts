import type { Identifier, LocalText, Name, Sensitivity } from "@variorum/core";
import type { AuthoredSensitivity } from "../authoring/short-forms.ts";
import { given } from "../expand/short-forms.ts";

/** A text that is given in the language of the file alone is written plainly. */
export function shortTexts(texts: readonly LocalText[], lang: string): string | readonly LocalText[] {
  const [only] = texts;
  return texts.length === 1 && only?.lang === lang ? only.value : texts;
}

/** Names in the language of the file whose use follows from their order are written plainly. */
export function shortNames(names: readonly Name[], lang: string): readonly (string | object)[] {
  const preferred = new Set<string>();
  // A name that says it is preferred keeps an earlier one in its language from being so.
  const isOrdered = (language: string): boolean => {
    const uses = names.filter((name) => name.lang === language).map(({ use }) => use);
    return uses[0] === "preferred" && uses.slice(1).every((use) => use !== "preferred");
  };
  return names.map(({ value, lang: language, use }) => {
    const usual = isOrdered(language) ? (preferred.has(language) ? "alias" : "preferred") : undefined;
    preferred.add(language);
    if (language === lang && use === usual) return value;
    return {
      value,
      ...given({ lang: language === lang ? undefined : language, use: use === usual ? undefined : use }),
    };
  });
}

/** Public is left out, and so is a list without reasons. */
export function shortSensitivity({ level, reasons }: Sensitivity): AuthoredSensitivity | undefined {
  if (reasons.length > 0) return { level, reasons };
  return level === "public" ? undefined : level;
}

/** Both parts of an identifier in one text, where that can be read back. */
export function shortIdentifiers(identifiers: readonly Identifier[]): readonly (string | Identifier)[] | undefined {
  if (identifiers.length === 0) return undefined;
  return identifiers.map(({ scheme, value }) => (scheme.includes(":") ? { scheme, value } : `${scheme}:${value}`));
}
