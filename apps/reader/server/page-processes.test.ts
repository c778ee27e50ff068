import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { PageProcess } from "./page-process.ts";
import { PageProcesses } from "./page-processes.ts";

/** Processes that are none: each says its number and ends when it is told to. */
function numbered() {
  const ends: (() => void)[] = [];
  const failures: unknown[] = [];
  const start = async (): Promise<PageProcess> => {
    const number = ends.length;
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    const nothing = async () => {
      throw new RangeError("nothing is asked of these");
    };
    return {
      ask: async () => ({ ...PAGE, body: Buffer.from(String(number)) }),
      open: nothing,
      ended: promise,
      end: async () => resolve(),
    };
  };
  return { start, ends, failures, onFailure: (failure: unknown) => failures.push(failure) };
}

const PAGE = { status: 200, contentType: "text/html", location: undefined };
const numberOf = async (process: PageProcess): Promise<string> => (await process.ask("/")).body.toString();

describe("PageProcesses", () => {
  test("gives work to the process that has least to do", async () => {
    const world = numbered();
    const processes = await PageProcesses.start(world.start, { count: 2, onFailure: world.onFailure });
    await setImmediate();
    const { promise, resolve } = Promise.withResolvers<void>();
    const long = processes.run(async (process) => {
      await promise;
      return numberOf(process);
    });
    const short = [await processes.run(numberOf), await processes.run(numberOf)];
    resolve();
    expect(short).toEqual(["1", "1"]);
    expect(await long).toBe("0");
    await processes.close();
  });

  test("starts another process when one ends, and says that it did", async () => {
    const world = numbered();
    const processes = await PageProcesses.start(world.start, { count: 1, onFailure: world.onFailure });
    world.ends[0]?.();
    await expect.poll(() => processes.run(numberOf).catch(() => "none")).toBe("1");
    expect(world.failures).toHaveLength(1);
    await processes.close();
  });

  test("refuses work while no process runs", async () => {
    const world = numbered();
    const processes = await PageProcesses.start(world.start, { count: 1, onFailure: world.onFailure });
    world.ends[0]?.();
    await setImmediate();
    await expect(processes.run(numberOf)).rejects.toMatchObject({ code: "reader.page-failed" });
    await processes.close();
  });

  test("starts none anew once it is closed", async () => {
    const world = numbered();
    const processes = await PageProcesses.start(world.start, { count: 2, onFailure: world.onFailure });
    await setImmediate();
    await processes.close();
    expect(world.ends).toHaveLength(2);
    expect(world.failures).toEqual([]);
  });
});
