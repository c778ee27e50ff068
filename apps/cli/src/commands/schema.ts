import { Command } from "commander";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Prints a JSON Schema (2020-12): of the bundle as people write it, of a kind of record, or of any record. */
export async function schema({ name }: { readonly name: string }, io: Io): Promise<ExitCode> {
  io.stdout(`${JSON.stringify(await schemaOf(name), undefined, 2)}\n`);
  return EXIT.done;
}

async function schemaOf(name: string): Promise<object> {
  if (name === "bundle") {
    const { bundleJsonSchema } = await import("@variorum/formats/write");
    return bundleJsonSchema();
  }
  const { AnyRecord, nearestWord, RECORD_KINDS, RECORD_SCHEMAS } = await import("@variorum/core");
  const { z } = await import("zod");
  const kind = RECORD_KINDS.find((known) => known === name);
  if (kind !== undefined || name === "record") {
    const record = kind === undefined ? AnyRecord : RECORD_SCHEMAS[kind];
    return z.toJSONSchema(record, { target: "draft-2020-12", io: "input" });
  }
  const known = ["bundle", "record", ...RECORD_KINDS];
  const near = nearestWord(name, known);
  throw new CliError("cli.wrong-usage", `Cannot print a schema of "${name}": expected ${known.join(", ")}`, {
    hint: near === undefined ? undefined : `Did you mean: variorum schema ${near}`,
  });
}

export function schemaCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("schema")
    .argument("[name]", "bundle, record, or a kind of record", "bundle")
    .addHelpText("after", "\nExample:\n  $ variorum schema bundle > bundle.schema.json")
    .action(async (name: string) => done(await schema({ name }, io)));
}
