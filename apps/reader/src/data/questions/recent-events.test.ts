import { describe, expect, test, vi } from "vitest";
import { RecentEvents } from "./recent-events.ts";

const bySize = () => new RecentEvents<number>((claims) => claims);

describe("RecentEvents", () => {
  test("makes an event once for all who ask at the same time and after it", async () => {
    const events = bySize();
    const make = vi.fn<() => Promise<number>>(async () => 10);
    expect(await Promise.all([events.get("a", make), events.get("a", make)])).toEqual([10, 10]);
    await events.get("a", make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["the least recently used goes first", 12_000, ["a", "b"], "a"],
    ["what is larger than all room goes at once", 30_000, ["a"], "a"],
  ])("keeps no more claims than there is room for: %s", async (_case, claims, keys, gone) => {
    const events = bySize();
    for (const key of keys) await events.get(key, async () => claims);
    const again = vi.fn<() => Promise<number>>(async () => claims);
    await events.get(gone, again);
    expect(again).toHaveBeenCalledTimes(1);
  });

  test("forgets a failure", async () => {
    const events = bySize();
    await expect(
      events.get("a", async () => {
        throw new RangeError("no");
      }),
    ).rejects.toThrow("no");
    expect(await events.get("a", async () => 1)).toBe(1);
  });
});
