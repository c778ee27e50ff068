import { describe, expect, test } from "vitest";
import { memoryIo } from "../../test/memory-io.ts";
import { presentStep, startProgress } from "./progress.ts";

const label = "reading  march.csv";

describe("startProgress", () => {
  test("draws at most ten lines a second on a terminal, and one line at the end", () => {
    const times = Array.from({ length: 101 }, (_, index) => index * 20);
    const io = memoryIo({ isTerminal: true, times });
    const progress = startProgress(io, { label, bytes: 2_000, isQuiet: false });
    for (let rows = 1; rows <= 99; rows += 1) progress.update(() => ({ rows, bytes: rows * 20 }));
    progress.end({ rows: 100, bytes: 2_000 });
    expect(io.err().split("\r").length - 2).toBeLessThanOrEqual(20);
    expect(io.err().endsWith("reading  march.csv   100 rows   2.0 kB   2.0 s\n")).toBe(true);
  });

  test("says one line at the end, when nobody watches", () => {
    const io = memoryIo({ times: [0, 100, 700] });
    const progress = startProgress(io, { label, bytes: 2_000, isQuiet: false });
    progress.update(() => ({ rows: 3, bytes: 40 }));
    progress.end({ rows: 4, bytes: 2_000 });
    expect(io.err()).toBe("reading  march.csv   4 rows   2.0 kB   0.7 s\n");
  });

  test("says how far it is every ten seconds, when a log is kept", () => {
    const io = memoryIo({ times: [0, 6_000, 12_000, 15_000, 40_000] });
    const progress = startProgress(io, { label, bytes: 2_000, isQuiet: false });
    for (const rows of [30, 60, 90]) progress.update(() => ({ rows, bytes: rows * 10 }));
    progress.end({ rows: 200, bytes: 2_000 });
    expect(io.err()).toBe(
      "reading  march.csv   ███████░░░░░░░░░░░░░░░░░ 30 %   60 rows   5 rows a second   28 s left\n" +
        "reading  march.csv   200 rows   2.0 kB   40 s\n",
    );
  });

  test("counts events, when they are collated", () => {
    const io = memoryIo({ isTerminal: true, times: [0, 1_000, 2_000] });
    const progress = startProgress(io, { label: "collating", bytes: undefined, isQuiet: false });
    progress.update(() => ({ events: 500, of: 1_000 }));
    progress.end({ events: 1_000, of: 1_000 });
    expect(io.err()).toContain("50 %   500 events   500 events a second");
    expect(io.err().endsWith("collating   1,000 events   2.0 s\n")).toBe(true);
  });

  test("says nothing, when asked to be quiet", () => {
    const io = memoryIo({ isTerminal: true, times: [0, 500, 900] });
    const progress = startProgress(io, { label, bytes: 2_000, isQuiet: true });
    progress.update(() => ({ rows: 3, bytes: 40 }));
    progress.end({ rows: 4, bytes: 2_000 });
    expect(io.err()).toBe("");
  });
});

describe("startProgress for a program", () => {
  test("writes one object a line, and nothing for people", () => {
    const io = memoryIo({ times: [0, 500, 900] });
    const progress = startProgress(io, { label, bytes: 2_000, isQuiet: false, isStream: true });
    progress.update(() => ({ rows: 3, bytes: 40 }));
    progress.end({ rows: 4, bytes: 2_000 });
    const lines = io.out().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { progress: { rows: 3, bytes: 40, ofBytes: 2_000 } },
      { progress: { rows: 4, bytes: 2_000, ofBytes: 2_000 } },
    ]);
    expect(io.err()).toBe("");
  });
});

describe("startProgress of collating for a program", () => {
  test("writes how many events are done, of how many", () => {
    const io = memoryIo({ times: [0, 500] });
    const progress = startProgress(io, { label: "collating", bytes: undefined, isQuiet: false, isStream: true });
    progress.update(() => ({ events: 500, of: 1_000 }));
    expect(JSON.parse(io.out())).toEqual({ progress: { events: 500, of: 1_000 } });
  });
});

describe("presentStep", () => {
  test("has a bar and the time that is left, when the size is known", () => {
    const text = presentStep(label, { rows: 500, bytes: 500 }, { total: 1_000, ms: 2_000, width: 120 });
    expect(text).toBe("reading  march.csv   ████████████░░░░░░░░░░░░ 50 %   500 rows   250 rows a second   2.0 s left");
  });

  test("is a counter, when the size is not known", () => {
    const text = presentStep(label, { rows: 500, bytes: 500 }, { total: undefined, ms: 2_000, width: 120 });
    expect(text).toBe("reading  march.csv   500 rows   250 rows a second   500 B");
  });

  const long = "reading  /somebody/somewhere/very/deep/GEDEvent_v26_0_1.csv";
  test.each([
    [label, 90, "reading  march.csv   ██████████░░░░░░░░░░ 50 %   500 rows   250 rows a second   2.0 s left"],
    [label, 80, "reading  march.csv   █████░░░░░ 50 %   500 rows   250 rows a second   2.0 s left"],
    [long, 80, "reading  …EDEvent_v26_0_1.csv   50 %   500 rows   250 rows a second   2.0 s left"],
  ])("tells rate and time that is left of %s on a line of %i columns", (name, width, line) => {
    const text = presentStep(name, { rows: 500, bytes: 500 }, { total: 1_000, ms: 2_000, width });
    expect(text).toBe(line);
    expect(text.length).toBeLessThanOrEqual(width);
  });
});
