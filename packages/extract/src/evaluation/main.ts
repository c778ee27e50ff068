import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openRuleExtractor } from "../rule-extractor.ts";
import { evaluateFolder } from "./evaluate-folder.ts";

const HELP = `Usage: pnpm --filter @variorum/extract evaluate <folder> [--part seen|unseen] [--misses]

Drafts claims from each <name>.txt of the folder and compares them with <name>.claims.json.

  --part    only the texts that rules are written on (seen), or only the third that is kept from them (unseen)
  --misses  also list what was missed, drafted in excess and read wrong
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: "string" }, misses: { type: "boolean" }, help: { type: "boolean" } },
});
const [folder] = positionals;
// pnpm runs a script in the folder of its package and keeps the person's own in INIT_CWD.
const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), folder ?? "");
const part = (["seen", "unseen"] as const).find((each) => each === values.part);
if (folder === undefined || values.help === true || values.part !== part) {
  process.stdout.write(HELP);
  process.exitCode = values.help === true ? 0 : 2;
} else if (!existsSync(path)) {
  process.stderr.write(`There is no folder ${path}\nhint: Name it from the folder that you stand in, or whole\n`);
  process.exitCode = 2;
} else {
  const options = { folder: path, listsMisses: values.misses === true, ...(part === undefined ? {} : { part }) };
  process.stdout.write(await evaluateFolder(openRuleExtractor(), options));
}
