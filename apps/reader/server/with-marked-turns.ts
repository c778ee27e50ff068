/** A tag, what has no tags inside, or a character that turns the direction of what follows. */
const PARTS = /<(title|style|script|textarea)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[\u202D\u202E]/g;

/**
 * Marks each character that turns the direction of writing against the letters' own, and keeps what it does to itself:
 * in a name it could show "evil" as "live". It stays in the text, to be copied and found.
 *
 * Shape: HTML as UTF-8; attributes and titles stay as they are.
 * Source: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function withMarkedTurns(page: Buffer): Buffer {
  const html = page.toString("utf8");
  if (!/[\u202D\u202E]/.test(html)) return page;
  return Buffer.from(html.replaceAll(PARTS, (part) => (part.length > 1 ? part : marked(part))));
}

function marked(turn: string): string {
  return `<bdi data-turn="U+${turn === "\u202D" ? "202D" : "202E"}">${turn}</bdi>`;
}
