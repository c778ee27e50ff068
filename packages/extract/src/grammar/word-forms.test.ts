import { describe, expect, test } from "vitest";
import { pluralOf, verbForms } from "./word-forms.ts";

describe("verbForms", () => {
  test.each([
    ["kill", undefined, "kill kills killed killing"],
    ["bury", undefined, "bury buries buried burying"],
    ["die", undefined, "die dies died dying"],
    ["seize", undefined, "seize seizes seized seizing"],
    ["stab", undefined, "stab stabs stabbed stabbing"],
    ["crash", undefined, "crash crashes crashed crashing"],
    ["free", undefined, "free frees freed freeing"],
    ["destroy", undefined, "destroy destroys destroyed destroying"],
    ["shoot", ["shot"], "shoot shoots shot shooting"],
    ["steal", ["stole", "stolen"], "steal steals stole stolen stealing"],
  ])("gives those of %j", (lemma, past, expected) => {
    expect(
      verbForms(lemma, past)
        .map(([form]) => form)
        .join(" "),
    ).toBe(expected);
  });
});

describe("pluralOf", () => {
  test.each([
    ["soldier", "soldiers"],
    ["gunman", "gunmen"],
    ["policewoman", "policewomen"],
    ["human", "humans"],
    ["child", "children"],
    ["bus", "buses"],
    ["lorry", "lorries"],
    ["housewife", "housewives"],
    ["aircraft", "aircraft"],
    ["chief", "chiefs"],
  ])("gives that of %j", (noun, expected) => {
    expect(pluralOf(noun)).toBe(expected);
  });
});
