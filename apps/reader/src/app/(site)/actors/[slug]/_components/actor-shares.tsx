import { NameLink } from "../../../../../components/name-link.tsx";
import type { ShareView } from "../../../../../data/actors/get-actor-account.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./actor-facts.module.css";

/** Other actors, each with the number of claims that both have to do with. */
export function ActorShares({ shares }: { readonly shares: readonly ShareView[] }) {
  return (
    <ul className={styles["inline"]}>
      {shares.map((share) => (
        <li key={share.href ?? share.name}>
          <NameLink {...share} /> <small className={styles["aside"]}>{words.count.claims(share.claims)}</small>
        </li>
      ))}
    </ul>
  );
}
