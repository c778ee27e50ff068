import { isUtf8 } from "node:buffer";
import { type AnyRecord, type FindHeldRow, parseRecord } from "@variorum/core";
import { describe, expect, test } from "vitest";
import type { ReadUnit, SourceFile, SourceInput } from "../src/format.ts";
import { formatIds, loadImporter } from "../src/registry.ts";
import { fixtures, headOf } from "./fixtures.ts";
import { all } from "./folder-input.ts";

/** What every importer promises, on every fixture of its format. */
describe.each(fixtures.map((fixture) => [`${fixture.format}/${fixture.name}`, fixture] as const))(
  "%s",
  (_title, fixture) => {
    test("read() gives the expected units", async () => {
      const importer = await loadImporter(fixture.format);
      const description = await importer.describe(fixture.input);
      const units = (await readAll(fixture.format, fixture.input)).map(toPlain);
      await expect(`${JSON.stringify({ description, units }, undefined, 2)}\n`).toMatchFileSnapshot(fixture.expected);
    });

    test("read() accounts for every unit, when some are rejected too", async () => {
      const units = await readAll(fixture.format, fixture.input);
      expect(units).toHaveLength(fixture.units);
      for (const unit of units) expect(unit.ok).toBe(!unit.issues.some(({ severity }) => severity === "error"));
    });

    test("read() gives the same again, when the bytes are the same", async () => {
      const [first, second] = [
        await readAll(fixture.format, fixture.input),
        await readAll(fixture.format, fixture.input),
      ];
      expect(second.map(toPlain)).toEqual(first.map(toPlain));
    });

    test("read() gives every issue a place in a file of the input", async () => {
      const names = fixture.input.files.map(({ name }) => name);
      for (const { issues, ...unit } of await readAll(fixture.format, fixture.input)) {
        expect(names).toContain(unit.ok ? unit.value.at.file : unit.at.file);
        for (const { at } of issues) {
          expect(names).toContain(at.file);
          expect(at.line, JSON.stringify(at)).toBeGreaterThan(0);
        }
      }
    });

    test("read() gives records that the schemas of core accept, and finds their values in the input", async () => {
      for (const unit of await readAll(fixture.format, fixture.input)) {
        for (const record of unit.ok ? unit.value.records : []) {
          expect(parseRecord(record)).toMatchObject({ ok: true });
          expect(unit.ok && unit.value.locate(record.id, ["note"]).line).toBeGreaterThan(0);
        }
      }
    });

    test("read() gives of a row that is held what rows share, with its report and its event", async () => {
      const importer = await loadImporter(fixture.format);
      const row: FindHeldRow = ({ report, event }) => ({ report, event, claims: 0 });
      const held = await all(importer.read(fixture.input, { get: () => undefined, text: () => undefined, row }));
      const mapped = await readAll(fixture.format, fixture.input);
      expect(held.map((unit) => (unit.ok ? unit.value.totals : unit.issues))).toEqual(
        mapped.map((unit) => (unit.ok ? unit.value.totals : unit.issues)),
      );
      for (const [index, unit] of held.entries()) {
        const { records, held: of } = unit.ok ? unit.value : { records: [], held: undefined };
        const same = mapped[index];
        const full = same?.ok ? same.value.records : [];
        const isOwn = ({ kind, id }: AnyRecord): boolean => kind === "claim" || id === of?.report || id === of?.event;
        expect(records).toEqual(of === undefined ? full : full.filter((record) => !isOwn(record)));
        const own = full.filter((record) => record.kind !== "claim" && isOwn(record));
        expect(own.map(({ id }) => id)).toEqual(of === undefined ? [] : [of.report, of.event]);
      }
    });

    test("sniff() is surest of the format's own files", async () => {
      const { head, name } = await headOf(fixture);
      const scores = await Promise.all(
        formatIds.map(async (id) => [id, (await loadImporter(id)).sniff(head, name)] as const),
      );
      const own = scores.find(([id]) => id === fixture.format)?.[1] ?? 0;
      expect(own).toBeGreaterThan(0);
      const others = scores.filter(([id]) => id !== fixture.format);
      expect(others.filter(([, score]) => score >= own)).toEqual([]);
    });

    test("read() ends with units or issues, when a file is cut anywhere", async () => {
      for (const part of [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
        const units = await readAll(fixture.format, cut(fixture.input, part));
        expect(units.length).toBeGreaterThan(0);
        for (const unit of units) expect(unit.ok).toBe(!unit.issues.some(({ severity }) => severity === "error"));
      }
    });
  },
);

async function readAll(format: string, input: SourceInput): Promise<readonly ReadUnit[]> {
  return all((await loadImporter(format)).read(input));
}

/** A unit as the expected file holds it: bytes as text, in Windows-1252 where they are not UTF-8. */
function toPlain(unit: ReadUnit): object {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString(isUtf8(bytes) ? "utf8" : "latin1");
  if (!unit.ok) return { ...unit, raw: text(unit.raw) };
  const { at, records, raw, texts, totals, deleted } = unit.value;
  return {
    ok: true,
    issues: unit.issues,
    at,
    records,
    raw: text(raw),
    texts: texts === undefined ? undefined : Object.fromEntries(texts),
    totals,
    deleted,
  };
}

/** The input with each file cut off after a part of its bytes. */
function cut(input: SourceInput, part: number): SourceInput {
  const shorter = (file: SourceFile): SourceFile => ({
    name: file.name,
    async *open() {
      let left = Math.floor((file.size ?? 0) * part);
      for await (const chunk of file.open()) {
        yield chunk.subarray(0, left);
        left = Math.max(0, left - chunk.length);
      }
    },
  });
  return {
    ...input,
    files: input.files.map(shorter),
    beside: (path) => ((file) => file && shorter(file))(input.beside(path)),
  };
}
