import type { Gone } from "../data/access/get-unless-gone.ts";
import { words } from "../wording/words.ts";
import { Page } from "./page.tsx";

/** What is left of a record that was withdrawn or joined to another: its id, when, and why. */
export function Tombstone({ gone }: { readonly gone: Gone }) {
  const labels = words.page.gone;
  return (
    <Page>
      <h1>{gone.survivor === undefined ? labels.withdrawn : labels.merged}</h1>
      <p>
        <code>{gone.id}</code>
      </p>
      <p>{labels.on(gone.at, words.count.number(gone.change))}</p>
      {gone.reason !== undefined && (
        <p>
          {labels.reason}: {gone.reason}
        </p>
      )}
      {gone.survivor !== undefined && (
        <p>
          <a href={gone.survivor}>{labels.survivor}</a>
        </p>
      )}
      <p>{labels.keeps}</p>
    </Page>
  );
}
