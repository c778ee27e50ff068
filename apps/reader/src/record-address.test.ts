import { describe, expect, test } from "vitest";
import { idAtPath, pathOfId } from "./record-address.ts";

describe("idAtPath and pathOfId", () => {
  test.each([
    ["/events/tinzaouatene-2024-07", "evt:tinzaouatene-2024-07"],
    ["/claims/ucdp-609987-deaths-a", "clm:ucdp-609987-deaths-a"],
    ["/actors/csp-psd", "act:csp-psd"],
    ["/reports/mid-day", "rep:mid-day"],
    ["/questions/wagner-killed", "q:wagner-killed"],
    ["/places/kidal", "plc:kidal"],
  ])("%s is the page of %s", (path, id) => {
    expect([idAtPath(path), pathOfId(id)]).toEqual([id, path]);
  });

  test.each([
    "/",
    "/events",
    "/events/",
    "/events/A",
    "/events/a/changes",
    "/about/methods",
    "/constructor/a",
    "/events/a%20b",
  ])("%s is the page of no record", (path) => {
    expect(idAtPath(path)).toBeUndefined();
  });

  test.each(["pas:00112233445566778899", "lnk:a", "nothing"])("%s has no page", (id) => {
    expect(pathOfId(id)).toBeUndefined();
  });
});
