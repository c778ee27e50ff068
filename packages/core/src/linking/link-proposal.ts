import type { LinkRecord } from "../records/link.ts";
import type { LinkReasonKey } from "./link-reasons.en.ts";

/** One thing that speaks for two records being the same, or against it; `linkReasonText` puts it into words. */
export interface LinkReason {
  readonly key: LinkReasonKey;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Two records that are perhaps the same. Whether they are is for a person to judge. */
export interface LinkProposal {
  readonly of: LinkRecord["of"];
  /** The id that comes first by bytes. */
  readonly a: string;
  readonly b: string;
  /** What speaks for it less what speaks against it; only good for putting proposals in an order. */
  readonly points: number;
  readonly reasons: readonly LinkReason[];
}

/** What came of looking for records that are perhaps the same. */
export interface LinkSearch {
  /** Order: by points, most first, then by ids as bytes. */
  readonly proposals: readonly LinkProposal[];
  /** Pairs that were looked at. */
  readonly compared: number;
  /** Names, or neighbourhoods in a week, that too many records of a source share to be looked at pair by pair. */
  readonly tooCommon: number;
  /** Proposals that stand behind better ones of the same records. */
  readonly leftOut: number;
}
