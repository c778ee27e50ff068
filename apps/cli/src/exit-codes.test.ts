import { CORE_ERRORS } from "@variorum/core";
import { EXTRACT_ERRORS } from "@variorum/extract";
import { FORMAT_ERRORS } from "@variorum/formats/read";
import { STORE_ERRORS } from "@variorum/store/read";
import { describe, expect, test } from "vitest";
import { CLI_ERRORS } from "./errors.ts";
import { EXIT, EXIT_OF_FAILURE, exitCodeOf } from "./exit-codes.ts";

describe("EXIT_OF_FAILURE", () => {
  test("has every code that a package can throw, and no other", () => {
    const codes = [CORE_ERRORS, EXTRACT_ERRORS, FORMAT_ERRORS, STORE_ERRORS, CLI_ERRORS].flatMap((table) =>
      Object.keys(table),
    );
    expect(Object.keys(EXIT_OF_FAILURE).toSorted()).toEqual(codes.toSorted());
    expect(codes.length).toBeGreaterThan(20);
  });
});

describe("exitCodeOf", () => {
  test.each([
    ["store.locked", EXIT.conflict],
    ["store.needs-migration", EXIT.storeUnusable],
    ["formats.unrecognised", EXIT.inputInvalid],
    ["cli.plan-stale", EXIT.conflict],
    ["nobody.knows", EXIT.bug],
    ["toString", EXIT.bug],
  ])("%s → %i", (code, exit) => {
    expect(exitCodeOf(code)).toBe(exit);
  });
});
