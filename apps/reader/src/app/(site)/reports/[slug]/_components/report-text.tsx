import type { ReportPageView } from "../../../../../data/reports/get-report-page.ts";
import type { PassageNode } from "../../../../../data/reports/passage-tree.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./report-text.module.css";

/** The text, or what may be shown of it, with every quoted passage marked and linked to its claims. */
export function ReportText({ view }: { readonly view: ReportPageView }) {
  const labels = words.page.report;
  if (view.pieces.length === 0) return null;
  return (
    <article className={styles["text"]} lang={view.lang} dir="auto" aria-label={labels.text}>
      {view.pieces.map(({ leftOut, nodes }, index) => (
        // Pieces have no identity but their place in the text.
        <div key={index}>
          <LeftOut characters={leftOut} />
          <Nodes nodes={nodes} />
        </div>
      ))}
      <LeftOut characters={view.leftOutAtEnd} />
    </article>
  );
}

function LeftOut({ characters }: { readonly characters: number }) {
  if (characters === 0) return null;
  return (
    <p className={styles["left-out"]} lang={words.language} dir="ltr">
      {words.page.report.leftOut(words.count.number(characters))}
    </p>
  );
}

function Nodes({ nodes, passage }: { readonly nodes: readonly PassageNode[]; readonly passage?: number }) {
  return nodes.map((node, index) => {
    if ("text" in node) return <Words key={index} text={node.text} passage={passage} />;
    return (
      <span key={index} id={node.anchor} className={styles["passage"]}>
        {node.anchor !== undefined && (
          <a
            className={styles["number"]}
            href={`#passage-${node.number}`}
            aria-label={words.page.report.passage(String(node.number))}
          >
            {node.number}
          </a>
        )}
        <Nodes nodes={node.children} passage={node.number} />
      </span>
    );
  });
}

function Words({ text, passage }: { readonly text: string; readonly passage: number | undefined }) {
  if (passage === undefined) return text;
  return (
    <a href={`#passage-${passage}`} className={styles["words"]}>
      {text}
    </a>
  );
}
