import type { ComparedAnswer } from "../../../../data/compare/to-comparison.ts";
import type { LinkedName } from "../../../../data/records/linked-name.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./comparison.module.css";

interface ComparedAnswersProps {
  readonly answers: readonly ComparedAnswer[];
  readonly columns: readonly LinkedName[];
}

/** The answers in one cell, with their claimants where the column is none. */
export function ComparedAnswers({ answers, columns }: ComparedAnswersProps) {
  return (
    <ul className={styles["answers"]}>
      {answers.map(({ who, text, lang, href, verb, remark, isOnlyHere }) => (
        <li key={`${href} ${text} ${who.name}`}>
          {columns.every(({ name }) => name !== who.name) && (
            <>
              <bdi>{who.name}</bdi>:{" "}
            </>
          )}
          <a href={href}>
            <bdi lang={lang}>{text}</bdi>
          </a>{" "}
          <small>
            <bdi>{verb}</bdi>
            {remark !== undefined && ` · ${remark}`}
            {isOnlyHere && columns.every(({ href: page }) => page === undefined) && ` · ${words.page.compare.onlyHere}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
