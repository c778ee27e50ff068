import "server-only";
import type { ClaimRecord } from "@variorum/core";
import { type Citation, citationOf } from "@variorum/formats/write";
import { publicAddress } from "../../public-address.ts";
import { pinnedPath } from "../../record-address.ts";
import { words } from "../../wording/words.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

interface CitedClaim {
  readonly records: RecordsAtHand;
  /** Number of the change that the citation is pinned to. */
  readonly change: number;
  readonly notice?: string | undefined;
}

/** What a claim is cited by: the same that the command line prints it from. */
export function toCitation(claim: ClaimRecord, { records, change, notice }: CitedClaim): Citation {
  return citationOf(claim, {
    change,
    url: publicAddress(pinnedPath(claim.id, change)),
    notice,
    nameOf: (id) => records.nameOf(id, words.language),
    isUnnamed(id) {
      const type = records.get("actor", id)?.type;
      return type === "unidentified_person" || type === "unidentified_group";
    },
    wordsOf: (id) => records.get("passage", id)?.exact,
  });
}
