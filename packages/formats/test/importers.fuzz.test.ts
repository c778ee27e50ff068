import { parseRecord } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, inputFrom } from "./folder-input.ts";
import { fixtures } from "./fixtures.ts";
import type { SourceInput } from "../src/format.ts";
import { type FormatId, formatIds, loadImporter } from "../src/registry.ts";

// Whatever the machine: as many tries as fit into half a second for each property, so that all end within a minute.
const BUDGET_MS = 500;
const within = { interruptAfterTimeLimit: BUDGET_MS, markInterruptAsFailure: false };

// What is loaded when it is first asked for, parsers among it, is no part of the budget of a property.
for (const { format, input } of fixtures) await all((await loadImporter(format)).read(input));

const ENDINGS = ["yaml", "json", "jsonl", "csv", "html", "txt"];

/** Reads to the end and checks that every unit says what became of it. Fails by throwing. */
async function readToEnd(format: FormatId, input: SourceInput): Promise<number> {
  const units = await all((await loadImporter(format)).read(input));
  for (const unit of units) {
    expect(unit.ok).toBe(!unit.issues.some(({ severity }) => severity === "error"));
    for (const { at, message } of unit.issues) expect([at.file, message]).not.toContain("");
    for (const record of unit.ok ? unit.value.records : []) expect(parseRecord(record)).toMatchObject({ ok: true });
  }
  return units.length;
}

/** The numbers below another, far from each other at first: each is looked at once, and those before an end all over. */
function* spread(count: number): Generator<number> {
  const seen = new Set<number>();
  for (let step = 1 << 11; step >= 1; step /= 2)
    for (let at = 0; at < count; at += step) {
      if (!seen.has(at)) yield at;
      seen.add(at);
    }
}

describe.each(formatIds)("read() of %s", (format) => {
  test("gives units or issues and never throws, when the bytes are random", async () => {
    const anyInput = fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...ENDINGS));
    await fc.assert(
      fc.asyncProperty(anyInput, async ([bytes, ending]) => {
        expect(await readToEnd(format, inputFrom({ [`any.${ending}`]: bytes }))).toBeGreaterThan(0);
      }),
      { numRuns: 1500, ...within },
    );
  });

  test("gives units or issues and never throws, when the text is made of the signs that parsers look at", async () => {
    const sign = fc.constantFrom(
      ..."\"',;:-[]{}#&*!|>%@`\n\r\t \\\0\uFEFF\uD800aé0".split(""),
      "- id: ",
      "act:a",
      "claims:",
      "\u2028",
      "null",
      "'=",
    );
    const anyInput = fc.tuple(fc.array(sign, { maxLength: 80 }), fc.constantFrom(...ENDINGS));
    await fc.assert(
      fc.asyncProperty(anyInput, async ([signs, ending]) => {
        expect(await readToEnd(format, inputFrom({ [`any.${ending}`]: signs.join("") }))).toBeGreaterThan(0);
      }),
      { numRuns: 3000, ...within },
    );
  });
});

describe("read() of a mapped table", () => {
  const MAPPING = `variorum: map/1
source: t
event: { column: event, label: [place] }
when: { column: day, end: until, order: day-month-year }
place: { column: place, lat: lat, lon: lon }
by: { column: by, type: armed_group }
said: day
url: url
claims:
  - { value: killed, topic: { column: topic }, who: { column: who }, of: { column: by } }
  - { lower: low, upper: high, topic: injured }
`;
  const COLUMNS = "event day until place lat lon by url topic killed who low high".split(" ");

  test("gives a unit for each row and never throws, whatever stands in its cells", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", "7", "dozens", "at least 20", "-1", "killed", "civilians", "1.2.2026", "2026-01", "91", "NA"),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("0", "9", ".", "/", "-", " ", "\n", "\u202E", "é"), maxLength: 12 }),
    );
    const rows = fc.array(fc.tuple(...COLUMNS.map(() => cell)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const quoted = [COLUMNS, ...cells].map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        const input = inputFrom({ "t.csv": quoted.join("\n"), "t.csv.map.yaml": MAPPING }, true);
        expect(await readToEnd("table", input)).toBe(cells.length);
      }),
      { numRuns: 3000, ...within },
    );
  });
});

const files = await Promise.all(
  fixtures.map(async ({ format, name, input }) => {
    const contents = await Promise.all(
      input.files.map(async (file): Promise<[string, Uint8Array]> => [
        file.name,
        Buffer.concat([...(await all(file.open()))]),
      ]),
    );
    return { format, title: `${format}/${name}`, isFolder: input.isFolder, contents };
  }),
);

test("every format of the registry has a fixture to be changed and cut", () => {
  expect([...new Set(files.map(({ format }) => format))].toSorted()).toEqual([...formatIds].toSorted());
});

describe.each(files.map((fixture) => [fixture.title, fixture] as const))(
  "read() of %s",
  (_title, { format, isFolder, contents }) => {
    test("never throws, when bytes of a file are changed, taken out or put in", async () => {
      const change = fc.record({
        file: fc.nat(),
        at: fc.nat(),
        remove: fc.nat(20),
        insert: fc.uint8Array({ maxLength: 8 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const changed = new Map(contents);
          for (const { file, at, remove, insert } of changes) {
            const [name, original] = contents[file % contents.length] ?? ["", new Uint8Array()];
            const bytes = changed.get(name) ?? original;
            const start = at % (bytes.length + 1);
            changed.set(name, Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]));
          }
          await readToEnd(format, inputFrom(Object.fromEntries(changed), isFolder));
        }),
        { numRuns: 200, ...within },
      );
    });

    test("never throws, when its first file is cut off at any byte", async () => {
      const [name, bytes] = contents.find(([, content]) => content.length > 0) ?? ["", new Uint8Array()];
      const until = performance.now() + BUDGET_MS;
      for (const end of spread(Math.min(bytes.length, 1500))) {
        if (performance.now() > until) break;
        const cut = { ...Object.fromEntries(contents), [name]: bytes.subarray(0, end) };
        await expect(readToEnd(format, inputFrom(cut, isFolder))).resolves.toBeGreaterThan(0);
      }
    });
  },
);
