import { CliError } from "../errors.ts";
import type { Io } from "../io.ts";
import { ReviewDecision } from "./review-decision.ts";

const HINT =
  'Give a JSON list or one object a line, as { "claim": "clm:…", "decision": "accept" }; variorum review --json lists the claims';

/**
 * Reads decisions that a program made: a JSON list, or one object a line.
 *
 * Throws: `cli.review-unreadable` for anything else, naming the first that cannot be read; what opening the file throws.
 */
export async function readDecisions(path: string, io: Io): Promise<readonly ReviewDecision[]> {
  const source = await io.openSource(path);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.input.files[0]?.open() ?? []) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    return entriesOf(text, path).map((entry, index) => decisionOf(entry, `${path}, entry ${index + 1}`));
  } finally {
    await source.close();
  }
}

function entriesOf(text: string, path: string): readonly unknown[] {
  const whole = text.trim();
  if (whole.startsWith("[")) {
    const list = fromJson(whole, path);
    return Array.isArray(list) ? list : [list];
  }
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => fromJson(line, `${path}, line ${index + 1}`));
}

function fromJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError("cli.review-unreadable", `Cannot read ${where} as JSON: ${(cause as Error).message}`, {
      cause,
      hint: HINT,
    });
  }
}

function decisionOf(entry: unknown, where: string): ReviewDecision {
  const parsed = ReviewDecision.safeParse(entry);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const field = first === undefined || first.path.length === 0 ? "" : ` at ${first.path.join(".")}`;
  throw new CliError("cli.review-unreadable", `Cannot read ${where} as a decision${field}: ${first?.message ?? ""}`, {
    hint: HINT,
  });
}
