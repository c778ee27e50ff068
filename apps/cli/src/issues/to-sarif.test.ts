import { expect, test } from "vitest";
import { toSarif } from "./to-sarif.ts";

test("toSarif() gives each issue with its place, and each code once with its meaning", () => {
  const at = { file: "my data/a.csv", line: 3, column: 7 };
  const issue = { code: "quote.not-found", severity: "error", message: "quote is not there", at } as const;
  expect(toSarif([issue, issue])).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { rules: [{ id: "quote.not-found" }] } },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "quote.not-found",
            level: "error",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "my%20data/a.csv" },
                  region: { startLine: 3, startColumn: 7 },
                },
              },
            ],
          },
          {},
        ],
      },
    ],
  });
});
