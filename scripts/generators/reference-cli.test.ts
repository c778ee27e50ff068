import { describe, expect, test } from "vitest";
import { describeCommands, referenceCli } from "./reference-cli.ts";

describe("describeCommands", () => {
  test("lists the program and its commands with their help and options", async () => {
    const commands = await describeCommands();
    const [program, ...others] = commands;
    expect(program?.words).toBe("variorum");
    expect(others.map(({ words }) => words)).toContain("variorum import");
    expect(commands.find(({ words }) => words === "variorum import")?.options).toContain("--dry-run");
    for (const { words, help } of commands) expect(help).toContain(`Usage: ${words}`);
  });
});

describe("referenceCli", () => {
  test("is the same however often it is made", async () => {
    expect(await referenceCli.generate()).toEqual(await referenceCli.generate());
  });
});
