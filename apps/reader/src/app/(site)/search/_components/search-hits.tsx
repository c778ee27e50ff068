import { Pager } from "../../../../components/pager.tsx";
import type { SearchHitView, SearchPageView } from "../../../../data/get-search-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./search-hits.module.css";

interface SearchHitsProps {
  readonly view: SearchPageView;
  readonly found: NonNullable<SearchPageView["found"]>;
}

/** How the words were understood, and what was found for them. */
export function SearchHits({ view, found }: SearchHitsProps) {
  const labels = words.page.search;
  const { all, none } = found.understood;
  const total = labels.total(words.count.number(found.total), found.isExact);
  const first = `/search?${new URLSearchParams({ q: view.typed, kind: view.kind }).toString()}`;
  return (
    <>
      <p className={styles["understood"]}>
        {labels.readAs}:{" "}
        <bdi>
          {[all.join(` ${labels.and} `), ...none.map((word) => `${labels.not} ${word}`)].filter(Boolean).join(" ")}
        </bdi>
        {" · "}
        {labels.found(total, labels.kind[view.kind])}
      </p>
      {found.hits.length === 0 && (
        <p>
          {labels.none} {labels.noneHint}
        </p>
      )}
      <ol className={styles["hits"]}>
        {found.hits.map((hit) => (
          <Hit key={hit.href} hit={hit} />
        ))}
      </ol>
      <Pager next={found.next} first={found.isFirst ? undefined : first} />
    </>
  );
}

function Hit({ hit: { href, title, stated, question, about, snippet } }: { readonly hit: SearchHitView }) {
  return (
    <li>
      <p>
        <a href={href}>
          <bdi>{title}</bdi>
        </a>
        {stated !== undefined && (
          <>
            : <bdi>{stated}</bdi>
          </>
        )}
      </p>
      <p className={styles["snippet"]} dir="auto">
        {snippet.map(({ text, isMatch }, index) =>
          // Pieces of a snippet have no identity but their place in it.
          isMatch ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
      {about !== undefined && (
        <p className={styles["about"]}>
          {question} · {about}
        </p>
      )}
    </li>
  );
}
