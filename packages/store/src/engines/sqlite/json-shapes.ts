/*
 * Records of one kind differ in few places. What they share is kept once, as a shape; a row keeps the number of its shape
 * and what stands in the gaps.
 *
 * In a shape U+0001 is a gap, U+0002 the first two words of the row's own slug, and U+0003 its whole id. JSON has none of
 * these: it writes them as escapes.
 */

const GAP = "\u0001";
const STEM = "\u0002";
const OWN = "\u0003";

/** A value that stands in an earlier gap too is written as its position there, behind U+0002. */
const AGAIN = "\u0002";
const SHORTEST_AGAIN = 4;

/** Keys whose values are words of the model or names of columns: few different ones, which a shape may hold. */
const SHARED_KEYS: ReadonlySet<string> = new Set(
  "act basis cardinality certainty direction field form key kind lang language level mapping method normalization polarity precision publishedAtBasis publisherBasis qualifier relation role rule salience scheme status strength textStorage topic type unit use valueKind verdict who".split(
    " ",
  ),
);

/** A JSON text taken apart. */
export interface ShapedJson {
  readonly shape: string;
  readonly values: readonly string[];
}

/** Takes a JSON text without spaces apart; `id` is that of the row that it stands in. */
export function toShape(json: string, id: string): ShapedJson {
  const stem = stemOf(id);
  const values: string[] = [];
  let shape = "";
  let key = "";
  let from = 0;
  const gap = (start: number, end: number): void => {
    shape += json.slice(from, start) + GAP;
    values.push(json.slice(start, end));
    from = end;
  };
  for (let at = 0; at < json.length;) {
    const code = json.charCodeAt(at);
    if (code === 34) {
      const end = endOfText(json, at + 1);
      if (json.charCodeAt(end + 1) === 58) key = json.slice(at + 1, end);
      else if (!SHARED_KEYS.has(key)) {
        const words = idWords(json, { start: at + 1, end, id, stem });
        if (words === undefined) gap(at + 1, end);
        else {
          shape += json.slice(from, words.from) + words.mark;
          from = words.to;
          if (words.to < end) gap(words.to, end);
        }
      }
      at = end + 1;
    } else if (code === 45 || (code >= 48 && code <= 57)) {
      const end = endOfNumber(json, at + 1);
      gap(at, end);
      at = end;
    } else at += 1;
  }
  return { shape: shape + json.slice(from), values: withoutRepeats(values) };
}

/** Puts a JSON text together again. */
export function fromShape({ shape, values }: ShapedJson, id: string): string {
  const stem = stemOf(id) ?? "";
  const full: string[] = [];
  for (const value of values) full.push(value.startsWith(AGAIN) ? (full[Number(value.slice(1))] ?? "") : value);
  let [json, from, next] = ["", 0, 0];
  for (let at = 0; at < shape.length; at += 1) {
    const code = shape.charCodeAt(at);
    if (code > 3) continue;
    json += shape.slice(from, at);
    json += code === 1 ? (full[next++] ?? "") : code === 2 ? stem : id;
    from = at + 1;
  }
  return json + shape.slice(from);
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly stem: string | undefined;
}

/** Finds the row's own id in a text, or the first words of its slug behind the prefix of another id. */
function idWords(json: string, { start, end, id, stem }: TextSpan) {
  if (end - start === id.length && json.startsWith(id, start)) return { from: start, mark: OWN, to: end };
  if (stem === undefined) return undefined;
  const slug = json.indexOf(":", start) + 1;
  if (slug === 0 || slug - start > 4 || !json.startsWith(stem, slug)) return undefined;
  const to = slug + stem.length;
  return to === end || json[to] === "-" ? { from: slug, mark: STEM, to } : undefined;
}

/** The first two words of an id's slug; none where it has fewer. */
function stemOf(id: string): string | undefined {
  const slug = id.indexOf(":") + 1;
  const first = id.indexOf("-", slug);
  if (first === -1) return undefined;
  const second = id.indexOf("-", first + 1);
  return second === -1 ? id.slice(slug) : id.slice(slug, second);
}

function endOfText(json: string, from: number): number {
  for (let end = json.indexOf('"', from); ; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === 92) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
}

function endOfNumber(json: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = json.charCodeAt(at);
    // , ] } or the end of the text
    if (code === 44 || code === 93 || code === 125 || Number.isNaN(code)) return at;
  }
}

function withoutRepeats(values: readonly string[]): readonly string[] {
  return values.map((value, index) => {
    if (value.length < SHORTEST_AGAIN) return value;
    const known = values.indexOf(value);
    return known === index ? value : AGAIN + String(known);
  });
}
