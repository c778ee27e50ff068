import type { Issue } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { startIssueLog } from "./issue-log.ts";

const unknownActor = (line: number, name = "CSP"): Issue => ({
  code: "actor.unknown",
  severity: "error",
  message: `by "${name}" is not an actor`,
  at: { file: "claims.csv", line },
});

describe("startIssueLog", () => {
  test("puts issues that say the same together, with the places of all", () => {
    const log = startIssueLog((name) => `bundle/${name}`);
    for (const line of [44, 51, 60]) log.add(unknownActor(line));
    log.add(unknownActor(70, "JNIM"));
    log.add({ ...unknownActor(90), code: "scope.missing", severity: "warning", message: "read as everybody" });
    const { groups, errors, warnings, counts } = log.log();
    expect(groups.map(({ issue, count }) => [issue.at.line, count])).toEqual([
      [44, 3],
      [70, 1],
      [90, 1],
    ]);
    expect(groups[0]?.issue.at.file).toBe("bundle/claims.csv");
    expect(groups[0]?.others.map(({ line }) => line)).toEqual([51, 60]);
    expect({ errors, warnings, counts }).toEqual({
      errors: 4,
      warnings: 1,
      counts: { "actor.unknown": 4, "scope.missing": 1 },
    });
  });

  test("counts all and keeps a bounded number, when there are a million", () => {
    const log = startIssueLog((name) => name);
    for (let line = 1; line <= 1_000_000; line += 1) log.add(unknownActor(line, String(line)));
    const { groups, issues, errors } = log.log();
    expect(errors).toBe(1_000_000);
    expect(groups.length).toBe(1_000);
    expect(issues.length).toBe(10_000);
  });
});
