import { Facts } from "../../../../../components/facts.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import type { ActorPageView } from "../../../../../data/actors/get-actor-page.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./actor-facts.module.css";
import { ActorShares } from "./actor-shares.tsx";

/** The names used of an actor, its undisputed ties, and the ways its words take. No photo, no flag, no side, no score. */
export function ActorFacts({ view }: { readonly view: ActorPageView }) {
  const labels = words.page.actor;
  const { speaksThrough, relayedBy, passesOn, events, firstSaid, lastSaid, isComplete } = view.account;
  const shares = [
    { label: labels.speaksThrough, shares: speaksThrough },
    { label: labels.relayedBy, shares: relayedBy },
    { label: labels.passesOn, shares: passesOn },
  ];
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
        ...shares.map(({ label, shares: some }) =>
          some.length === 0 ? undefined : { label, value: <ActorShares shares={some} /> },
        ),
        view.says.total === 0 ? undefined : { label: labels.topics, value: <Topics view={view} /> },
        events === 0
          ? undefined
          : {
              label: labels.statements,
              value: [words.count.events(events), ...statedFrom(firstSaid, lastSaid)].join(" · "),
            },
        isComplete ? undefined : { label: labels.counted, value: labels.countedNewest },
        view.note === undefined ? undefined : { label: words.page.claim.note, value: view.note },
      ]}
    />
  );
}

function statedFrom(first: string | undefined, last: string | undefined): readonly string[] {
  const labels = words.page.actor;
  if (first === undefined || last === undefined) return [];
  return first === last ? [labels.saidOn(first)] : [labels.firstSaid(first), labels.lastSaid(last)];
}

function Names({ view: { names } }: { readonly view: ActorPageView }) {
  return (
    <ul>
      {names.map(({ value, lang, languages }) => (
        <li key={`${lang} ${value}`}>
          <bdi lang={lang}>{value}</bdi> <small className={styles["aside"]}>{languages}</small>
        </li>
      ))}
    </ul>
  );
}

function Ties({ view: { ties } }: { readonly view: ActorPageView }) {
  return (
    <ul>
      {ties.map(({ relation, actor, period, basis }) => (
        <li key={`${relation} ${actor.name}`}>
          {relation} <NameLink {...actor} />
          {period !== undefined && `, ${period}`} <small className={styles["aside"]}>{basis}</small>
        </li>
      ))}
    </ul>
  );
}

function Topics({ view: { account } }: { readonly view: ActorPageView }) {
  return (
    <ul className={styles["inline"]}>
      {account.topics.map(({ topic, claims, href }) => (
        <li key={topic}>
          <a href={href}>{topic}</a> <small className={styles["aside"]}>{words.count.number(claims)}</small>
        </li>
      ))}
    </ul>
  );
}
