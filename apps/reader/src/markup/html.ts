/** Markup in which everything that came from outside was escaped. Only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | readonly Markup[] | string | number | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Writes markup, for pages that carry no framework. Values are escaped, in text and in quoted attributes alike; markup
 * made by `html` goes in as it is; `undefined` and `false` leave nothing.
 *
 * @example
 * html`<p lang="${lang}">${quote}</p>`
 */
export function html(literals: TemplateStringsArray, ...values: readonly Part[]): Markup {
  // Indentation is for whoever reads the source; between elements one line break is as good.
  const texts = literals.map((literal) => literal.replaceAll(/\n\s*/g, "\n"));
  const pieces = values.map((value, index) => `${texts[index]}${write(value)}`);
  return { markup: `${pieces.join("")}${texts.at(-1) ?? ""}` };
}

function write(value: Part): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "object") return Array.isArray(value) ? value.map(write).join("") : (value as Markup).markup;
  return String(value).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
