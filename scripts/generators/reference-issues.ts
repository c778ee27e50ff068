import { CORE_ERRORS, ISSUE_CODES } from "@variorum/core";
import { EXTRACT_ERRORS } from "@variorum/extract";
import { FORMAT_ERRORS } from "@variorum/formats/read";
import { STORE_ERRORS } from "@variorum/store/read";
import { CLI_ERRORS } from "../../apps/cli/src/errors.ts";
import { READER_ERRORS } from "../../apps/reader/src/reader-error.ts";
import { START_ERRORS } from "../start.ts";
import { referencePage, type Generator } from "./generator.ts";

/** Every code that something can fail with, and what it means. */
export const ERROR_CODES: Readonly<Record<string, string>> = {
  ...CORE_ERRORS,
  ...EXTRACT_ERRORS,
  ...FORMAT_ERRORS,
  ...STORE_ERRORS,
  ...CLI_ERRORS,
  ...READER_ERRORS,
  ...START_ERRORS,
};

type Codes = Readonly<Record<string, string>>;

/** Each code is a heading with an anchor of its own, in the groups of its area. */
function codeSections(codes: Codes): readonly string[] {
  const lines: string[] = [];
  let area = "";
  for (const [name, meaning] of Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [of = ""] = name.split(".");
    if (of !== area) lines.push(`## ${of}`, "");
    area = of;
    lines.push(`<a id="${name}"></a>`, "", `### ${name}`, "", meaning, "");
  }
  return lines;
}

/** The pages on what can be wrong with data, and on what can fail. */
export const referenceIssues: Generator = {
  name: "reference-issues",
  generate: async () => [
    referencePage({
      path: "docs/reference/issues.md",
      title: "Issues of data",
      sentence: "Every code that a problem in somebody's data is reported under, and what is wrong when it appears.",
      source: "packages/core/src/issue-codes.ts",
      body: [
        "An issue is printed as `file:line:column: severity code  message`, followed by a hint where there is one.",
        "Nothing is written while a file has issues of severity error; warnings are counted and kept.",
        "",
        ...codeSections(ISSUE_CODES),
      ],
    }),
    referencePage({
      path: "docs/reference/errors.md",
      title: "Failures",
      sentence: "Every code that a command or a function can fail with when the cause is not the data.",
      source: "packages/*/src/errors.ts, apps/cli/src/errors.ts, apps/reader/src/reader-error.ts",
      body: [
        "A failure is printed as `error[code]: message`, followed by `hint: …` with what to do next.",
        "",
        ...codeSections(ERROR_CODES),
      ],
    }),
  ],
};
