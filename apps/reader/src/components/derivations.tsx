import type { DerivationView } from "../data/reports/to-derivation-views.ts";
import { NameLink } from "./name-link.tsx";
import styles from "./derivations.module.css";
import { OutboundLink } from "./outbound-link.tsx";

/** What a report was made from, as a list of chains of one link. */
export function Derivations({ entries }: { readonly entries: readonly DerivationView[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles["list"]}>
      {entries.map(({ relation, name, href, url, date }) => (
        <li key={`${relation} ${name} ${date}`}>
          {relation} <NameLink name={name} {...(href !== undefined && { href })} />
          {date !== undefined && <>, {date}</>} {url !== undefined && <OutboundLink url={url} />}
        </li>
      ))}
    </ul>
  );
}
