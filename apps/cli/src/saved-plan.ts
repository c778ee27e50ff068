import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ImportPlan } from "@variorum/store/write";
import { z } from "zod";
import { CliError } from "./errors.ts";
import type { Io } from "./io.ts";
import { type PlanDocument, planToJson } from "./wording/plan-to-json.ts";

const Counts = z.strictObject({
  create: z.number(),
  change: z.number(),
  withdraw: z.number(),
  same: z.number(),
  kept: z.number(),
});

/**
 * A plan in a file: what was read and how, and what would happen, without a record of either. Applying it runs the same
 * import again and commits only when the same comes out.
 */
const SavedPlan = z.object({
  variorum: z.literal("plan/1"),
  /** Folder that the paths of the files are meant from. */
  folder: z.string(),
  /** Absolute path of the store. */
  store: z.string(),
  files: z.array(z.string()).min(1),
  options: z.strictObject({
    format: z.string().exactOptional(),
    encoding: z.string().exactOptional(),
    map: z.string().exactOptional(),
    keepGoing: z.boolean().exactOptional(),
    maxErrors: z.number().exactOptional(),
    prune: z.boolean().exactOptional(),
    redraft: z.boolean().exactOptional(),
    extractor: z.enum(["rules", "model"]).exactOptional(),
  }),
  plan: z.looseObject({
    base: z.number(),
    source: z.string(),
    inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string(), bytes: z.number() })),
    counts: z.record(z.string(), Counts),
  }),
});
export type SavedPlan = z.infer<typeof SavedPlan>;

/** Options of reading that a saved plan remembers. */
type SavedOptions = SavedPlan["options"];

interface Saving {
  readonly folder: string;
  readonly store: string;
  readonly files: readonly string[];
  readonly options: SavedOptions;
  readonly plan: ImportPlan;
}

/** Throws: `cli.cannot-write`. */
export async function savePlan(path: string, { plan, ...rest }: Saving, io: Io): Promise<void> {
  const saved = { variorum: "plan/1", ...rest, plan: planToJson(plan) };
  try {
    await writeFile(io.resolve(path), `${JSON.stringify(saved, undefined, 2)}\n`);
  } catch (cause) {
    throw new CliError("cli.cannot-write", `Cannot write the plan to "${path}": ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** Throws: `cli.file-not-found`, `cli.plan-unreadable`. */
export async function loadPlan(path: string, io: Io): Promise<SavedPlan> {
  let text: string;
  try {
    text = await readFile(io.resolve(path), "utf8");
  } catch (cause) {
    throw new CliError("cli.file-not-found", `Cannot read the plan "${path}": ${(cause as Error).message}`, { cause });
  }
  const hint = "Make one with: variorum plan <files…> -o plan.json";
  try {
    return SavedPlan.parse(JSON.parse(text));
  } catch (cause) {
    throw new CliError("cli.plan-unreadable", `Cannot read "${path}" as a saved plan`, { cause, hint });
  }
}

/** Absolute paths of the files of a saved plan. */
export function filesOfPlan({ folder, files }: SavedPlan): readonly string[] {
  return files.map((file) => resolve(folder, file));
}

/** Options of a saved plan, paths made absolute. */
export function optionsOfPlan({ folder, options }: SavedPlan): SavedOptions {
  const { map, ...others } = options;
  return map === undefined ? others : { ...others, map: resolve(folder, map) };
}

/** Tells in words how a plan made now differs from the saved one; `undefined` when it does not. */
export function differenceFrom(saved: SavedPlan, now: ImportPlan): string | undefined {
  const document = planToJson(now);
  if (saved.plan.base !== document.base) {
    return `the store is at change ${document.base}, and the plan was made at change ${saved.plan.base}`;
  }
  const changed = changedInput(saved, document);
  if (changed !== undefined) return `"${changed}" is not the file that was planned with`;
  if (JSON.stringify(sorted(saved.plan.counts)) !== JSON.stringify(sorted(document.counts))) {
    return "other records would be written than the plan says";
  }
  return undefined;
}

function changedInput({ plan }: SavedPlan, { inputs }: PlanDocument): string | undefined {
  const hashes = inputs.map(({ sha256 }) => sha256);
  const gone = plan.inputs.find(({ sha256 }) => !hashes.includes(sha256));
  return gone?.path ?? (inputs.length === plan.inputs.length ? undefined : inputs.at(-1)?.path);
}

function sorted(counts: Readonly<Record<string, object>>): readonly unknown[] {
  return Object.entries(counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, values]) => [kind, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
