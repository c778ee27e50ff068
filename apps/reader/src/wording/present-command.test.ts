import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { presentCommand } from "./present-command.ts";

describe("presentCommand", () => {
  test.each([
    ["import march.csv --keep-going", "Import"],
    ["apply plan.json", "Import"],
    ["review --apply decisions.json", "Claims reviewed"],
    ["link propose --of actors", "Links proposed, judged by nobody"],
    ["link confirm act:a act:b", "Records linked"],
    ["link refuse lnk:a", "Records kept apart"],
    ["link undecide lnk:a", "Judgement of a link taken back"],
    ["withdraw clm:a --erase", "Withdrawal"],
    ["undo 12", "Taken back"],
    ["reshuffle /home/somebody", "reshuffle"],
  ])("of %j is %j, and names no file", (command, text) => {
    expect(presentCommand(command, en)).toBe(text);
  });
});
