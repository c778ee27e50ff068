import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { memoryIo } from "../test/memory-io.ts";
import { EXIT } from "./exit-codes.ts";
import { buildProgram, run } from "./program.ts";

describe("run", () => {
  test.each([["check"], ["import"]])("names the nearest command, when %s is mistyped", async (command) => {
    const io = memoryIo();
    expect(await run([command.slice(0, -1), "x"], io)).toBe(EXIT.usage);
    expect(io.err()).toContain(`hint: Did you mean: variorum ${command}\n`);
    expect(io.out()).toBe("");
  });

  test("names the nearest option, when one is mistyped", async () => {
    const io = memoryIo();
    expect(await run(["import", "x", "--dry-rn"], io)).toBe(EXIT.usage);
    expect(io.err()).toBe('error[cli.wrong-usage]: Unknown option "--dry-rn"\nhint: Did you mean --dry-run?\n');
  });

  test("gives a failure as one JSON document, when asked for JSON", async () => {
    using folder = temporaryFolder();
    const io = memoryIo({ folder: folder.path });
    expect(await run(["check", "gone.yaml", "--json"], io)).toBe(EXIT.usage);
    expect(JSON.parse(io.out())).toMatchObject({ error: { code: "cli.file-not-found" } });
    expect(io.err()).toBe("");
  });

  test("prints the menu, when no command is given", async () => {
    const io = memoryIo();
    expect(await run([], io)).toBe(EXIT.done);
    expect(io.out()).toMatch(/^Example:\n {2}\$ variorum import/);
    expect(io.out()).toContain("read files into the store");
  });

  test("prints help, which begins with nothing else and ends with one example", async () => {
    const io = memoryIo();
    expect(await run(["check", "--help"], io)).toBe(EXIT.done);
    expect(io.out()).toMatch(/\nExample:\n {2}\$ variorum check .*\n$/);
  });
});

describe("buildProgram", () => {
  test("gives every command a summary and one example at its end, when all are loaded", async () => {
    const io = memoryIo();
    const program = await buildProgram(io, () => undefined);
    const commands = program.commands.flatMap((command) =>
      command.commands.length > 0 ? command.commands : [command],
    );
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      command.outputHelp();
      const help = io.out().slice(io.out().lastIndexOf("Usage: "));
      expect(`${command.name()}: ${command.summary()}`).toMatch(/: .+/);
      expect(help).toMatch(/\n\nExample:\n {2}\$ variorum [^\n]+\n$/);
    }
  });

  test("loads no command but the one that is named", async () => {
    const program = await buildProgram(memoryIo(), () => undefined, ["check"]);
    const options = new Map(program.commands.map((command) => [command.name(), command.options.length]));
    expect(options.get("check")).toBeGreaterThan(0);
    expect(options.get("import")).toBe(0);
  });
});
