import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { ClaimId } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../scripts/temporary-folder.ts";
import { openJournal } from "./review-journal.ts";

const decision = (claim: string, what: "accept" | "reject") => ({ claim: ClaimId.parse(claim), decision: what });

describe("openJournal", () => {
  test("gives back what a review that was broken off had decided, without what was undone", () => {
    using folder = temporaryFolder();
    const store = join(folder.path, "variorum.db");
    const journal = openJournal(store);
    expect([journal.left.size, journal.leftBy]).toEqual([0, undefined]);
    journal.add("A. Editor", decision("clm:a", "accept"));
    journal.add("A. Editor", decision("clm:b", "accept"));
    journal.add("A. Editor", decision("clm:b", "reject"));
    journal.undo("A. Editor", "clm:a");
    const again = openJournal(store);
    expect([...again.left.values()]).toEqual([decision("clm:b", "reject")]);
    expect(again.leftBy).toBe("A. Editor");
    again.close();
    expect(existsSync(`${store}.review.jsonl`)).toBe(false);
  });

  test("passes over a line that was cut off, and refuses one that is something else", () => {
    using folder = temporaryFolder();
    const store = join(folder.path, "variorum.db");
    openJournal(store).add("A. Editor", decision("clm:a", "accept"));
    appendFileSync(`${store}.review.jsonl`, '{"by":"A. Edi');
    expect([...openJournal(store).left.keys()]).toEqual(["clm:a"]);
    appendFileSync(`${store}.review.jsonl`, "\n");
    expect(() => openJournal(store)).toThrow(expect.objectContaining({ code: "cli.review-unreadable" }));
  });
});
