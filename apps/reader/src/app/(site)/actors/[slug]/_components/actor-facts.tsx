import { Facts } from "../../../../../components/facts.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import type { ActorPageView } from "../../../../../data/actors/get-actor-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./actor-facts.module.css";

/** The names used of an actor and its undisputed ties. No photo, no flag, no side, no score. */
export function ActorFacts({ view }: { readonly view: ActorPageView }) {
  const labels = words.page.actor;
  return (
    <Facts
      facts={[
        { label: labels.type, value: view.type },
        { label: labels.names, value: <Names view={view} /> },
        view.ties.length === 0 ? undefined : { label: labels.ties, value: <Ties view={view} /> },
        view.identifiers.length === 0
          ? undefined
          : {
              label: labels.identifiers,
              value: view.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(" · "),
            },
        view.note === undefined ? undefined : { label: words.page.claim.note, value: view.note },
      ]}
    />
  );
}

function Names({ view: { names } }: { readonly view: ActorPageView }) {
  return (
    <ul>
      {names.map(({ value, lang, languages }) => (
        <li key={`${lang} ${value}`}>
          <bdi lang={lang}>{value}</bdi> <small className={styles["languages"]}>{languages}</small>
        </li>
      ))}
    </ul>
  );
}

function Ties({ view: { ties } }: { readonly view: ActorPageView }) {
  return (
    <ul>
      {ties.map(({ relation, actor, period }) => (
        <li key={`${relation} ${actor.name}`}>
          {relation} <NameLink {...actor} />
          {period !== undefined && `, ${period}`}
        </li>
      ))}
    </ul>
  );
}
