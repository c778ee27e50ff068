import type { WhoSays } from "../data/claims/to-claimant-view.ts";
import { words } from "../wording/words.ts";
import { NameLink } from "./name-link.tsx";

/** Who vouches for a claim. Nobody named, and several who may be meant, are told at once. */
export function ClaimantName({ claimant }: { readonly claimant: WhoSays }) {
  return (
    <>
      <NameLink {...claimant} />
      {claimant.alternatives.map((other) => (
        <span key={other.name}>
          {" "}
          {words.attribution.or} <NameLink {...other} />
        </span>
      ))}
    </>
  );
}
