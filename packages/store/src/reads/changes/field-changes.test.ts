import { buildActor, buildReport } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { fieldChanges } from "./field-changes.ts";

test("fieldChanges lists what differs, what came and what went, and nothing that only stands in another order", () => {
  const from = buildReport({
    title: "Old",
    note: "gone",
    text: { sha256: "a".repeat(64), bytes: 1, length: 1, normalization: "none" },
  });
  const to = buildReport({
    title: "New",
    url: "https://example.org/",
    text: { normalization: "none", length: 1, bytes: 1, sha256: "a".repeat(64) },
  });
  expect(fieldChanges(from, to)).toEqual([
    { id: from.id, field: "note", from: "gone" },
    { id: from.id, field: "title", from: "Old", to: "New" },
    { id: from.id, field: "url", to: "https://example.org/" },
  ]);
});

test("fieldChanges lists nothing, when nothing differs", () => {
  expect(fieldChanges(buildActor(), buildActor())).toEqual([]);
});
