import { describe, expect, test } from "vitest";
import { parseRecordName, pathOfId, pinnedPath, recordAtPath } from "./record-address.ts";

describe("recordAtPath and pathOfId", () => {
  test.each([
    ["/events/tinzaouatene-2024-07", "evt:tinzaouatene-2024-07"],
    ["/claims/ucdp-609987-deaths-a", "clm:ucdp-609987-deaths-a"],
    ["/actors/csp-psd", "act:csp-psd"],
    ["/reports/mid-day", "rep:mid-day"],
    ["/questions/wagner-killed", "q:wagner-killed"],
    ["/places/kidal", "plc:kidal"],
  ])("%s is the page of %s", (path, id) => {
    expect([recordAtPath(path), pathOfId(id)]).toEqual([{ id }, path]);
  });

  test.each([
    ["/events/a/changes", { id: "evt:a" }],
    ["/events/a@1/matrix", { id: "evt:a", asOf: 1 }],
  ])("%s is a part of the page of a record", (path, record) => {
    expect(recordAtPath(path)).toEqual(record);
  });

  test.each([
    "/",
    "/events",
    "/events/",
    "/events/A",
    "/events/a/others",
    "/about/methods",
    "/constructor/a",
    "/events/a%20b",
    "/events/a@0",
    "/events/a@",
    "/events/@1",
    "/events/a@/changes",
    "/changes/a@1",
  ])("%s is the page of no record", (path) => {
    expect(recordAtPath(path)).toBeUndefined();
  });

  test.each(["pas:00112233445566778899", "lnk:a", "nothing"])("%s has no page", (id) => {
    expect(pathOfId(id)).toBeUndefined();
  });
});

describe("parseRecordName", () => {
  test.each([
    ["kidal", { slug: "kidal" }],
    ["kidal@1", { slug: "kidal", asOf: 1 }],
    ["kidal%40120", { slug: "kidal", asOf: 120 }],
  ])("%s names a record", (part, name) => {
    expect(parseRecordName(part)).toEqual(name);
  });

  test.each([
    "",
    "@1",
    "kidal@",
    "kidal@0",
    "kidal@01",
    "kidal@-1",
    "kidal@1.5",
    "kidal@x",
    "kidal@1@2",
    "kidal@1234567890",
  ])("%s names none", (part) => {
    expect(parseRecordName(part)).toBeUndefined();
  });
});

describe("pinnedPath", () => {
  test("pinnedPath is read back as the same record at the same change", () => {
    expect(recordAtPath(pinnedPath("plc:kidal", 12))).toEqual({ id: "plc:kidal", asOf: 12 });
    expect(pinnedPath("plc:kidal", undefined)).toBe("/places/kidal");
  });
});
