import { VariorumError } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../test/memory-io.ts";
import { CliError } from "./errors.ts";
import { EXIT } from "./exit-codes.ts";
import { reportFailure } from "./report-failure.ts";

const forPeople = { asJson: false, isVerbose: false };

describe("reportFailure", () => {
  test("prints code, message and what to do, and gives the exit code of the code", async () => {
    const io = memoryIo();
    const error = new VariorumError("store.locked", "Cannot write variorum.db", { hint: "Wait for it to end" });
    expect(await reportFailure(error, io, forPeople)).toBe(EXIT.conflict);
    expect(io.err()).toBe("error[store.locked]: Cannot write variorum.db\nhint: Wait for it to end\n");
    expect(io.out()).toBe("");
  });

  test("prints the stack and whose fault it is, when it is a bug", async () => {
    const io = memoryIo();
    expect(await reportFailure(new TypeError("boom"), io, forPeople)).toBe(EXIT.bug);
    expect(io.err()).toMatch(/^TypeError: boom\n {4}at [^]*This is a fault of variorum, not of your data/);
  });

  test("prints the stack of a failure and of its cause only when asked", async () => {
    const error = new CliError("cli.cannot-write", "Cannot write x", { cause: new Error("EACCES") });
    const io = memoryIo();
    await reportFailure(error, io, { asJson: false, isVerbose: true });
    expect(io.err()).toMatch(/^error\[cli\.cannot-write\]: Cannot write x\n[^]*caused by Error: EACCES\n/);
  });

  test("takes an error of the system for a bug, not for a failure with a code", async () => {
    const error = Object.assign(new Error("nope"), { code: "ENOENT" });
    expect(await reportFailure(error, memoryIo(), forPeople)).toBe(EXIT.bug);
  });
});
