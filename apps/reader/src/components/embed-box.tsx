import { addressOf, publicAddress } from "../public-address.ts";
import { words } from "../wording/words.ts";
import styles from "./embed-box.module.css";
import { PageSection } from "./page.tsx";

interface EmbedBoxProps {
  /** Path of the live embed. */
  readonly path: string;
  readonly title: string;
  /** Number of the change that a fixed one shows. */
  readonly change: number;
}

/** The markup by which others put a question or a claim into their page: a bare frame, without a script. */
export function EmbedBox({ path, title, change }: EmbedBoxProps) {
  const labels = words.page.embed;
  return (
    <PageSection id="embed" title={labels.title}>
      <details>
        <summary>
          {labels.lead} {publicAddress(path) === undefined && labels.prefix}
        </summary>
        <dl className={styles["frames"]}>
          <dt>
            {labels.pinned} · <a href={`${path}@${change}`}>{labels.preview}</a>
          </dt>
          <dd>
            <code>{frame(`${path}@${change}`, title)}</code>
          </dd>
          <dt>
            {labels.live} · <a href={path}>{labels.preview}</a>
          </dt>
          <dd>
            <code>{frame(path, title)}</code>
          </dd>
        </dl>
      </details>
    </PageSection>
  );
}

function frame(path: string, title: string): string {
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${addressOf(path)}" title="${name}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`;
}
