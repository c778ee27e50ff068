import { describe, expect, test } from "vitest";
import { checkedLookup, isPublicAddress } from "./public-address.ts";

describe("isPublicAddress", () => {
  test.each([
    ["93.184.216.34", true],
    ["2606:2800:220:1::1", true],
    ["127.0.0.1", false],
    ["127.8.9.1", false],
    ["0.0.0.0", false],
    ["10.1.2.3", false],
    ["172.16.0.1", false],
    ["192.168.1.1", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["::1", false],
    ["::", false],
    ["fe80::1", false],
    ["fc00::1", false],
    ["::ffff:127.0.0.1", false],
    ["::ffff:10.0.0.1", false],
    ["64:ff9b::7f00:1", false],
    ["2002:7f00:1::", false],
    ["not an address", false],
  ])("%s → %s", (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe("checkedLookup", () => {
  const lookUp = (isAllowed: (address: string) => boolean, all: boolean) =>
    new Promise((settle) => {
      checkedLookup(isAllowed)("localhost", { all }, (error, found) => settle(error ?? found));
    });

  test("refuses a name that leads to an address that is not allowed", async () => {
    expect(await lookUp(isPublicAddress, true)).toMatchObject({ code: "cli.address-refused" });
  });

  test("gives what it has checked, in the shape that is asked for", async () => {
    expect(await lookUp(() => true, true)).toEqual(expect.arrayContaining([expect.objectContaining({ family: 4 })]));
    expect(await lookUp(() => true, false)).toMatch(/^(?:127\.|::1)/);
  });
});
