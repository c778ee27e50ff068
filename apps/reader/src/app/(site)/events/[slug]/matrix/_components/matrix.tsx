import { AccusedAnswer } from "../../../../../../components/accused-answer.tsx";
import { Flag } from "../../../../../../components/flag.tsx";
import { NameLink } from "../../../../../../components/name-link.tsx";
import { PinMark } from "../../../../../../components/pin-mark.tsx";
import { StatusMark } from "../../../../../../components/status-mark.tsx";
import type { MatrixPageView } from "../../../../../../data/matrix/get-matrix-page.ts";
import { matrixAddress } from "../../../../../../data/matrix/matrix-address.ts";
import type { MatrixClaimant, MatrixRow } from "../../../../../../data/matrix/to-matrix.ts";
import type { ShortAnswerView } from "../../../../../../data/questions/to-short-answer.ts";
import { words } from "../../../../../../wording/words.ts";
import styles from "./matrix.module.css";

/** Questions down, claimants across. What nobody said is an edge of the cell and a word, never a zero. */
export function Matrix({ view }: { readonly view: MatrixPageView }) {
  const { matrix, title } = view;
  const labels = words.page.matrix;
  if (matrix.rows.length === 0) return <p>{words.page.event.noAccount}</p>;
  return (
    <>
      {matrix.questionsLeftOut > 0 && <Flag>{labels.leftOut(words.count.questions(matrix.questionsLeftOut))}</Flag>}
      <div className={styles["frame"]} role="region" aria-label={labels.of(title)} tabIndex={0}>
        <table className={styles["matrix"]}>
          <thead>
            <tr>
              <th scope="col">{labels.question}</th>
              {matrix.claimants.map((claimant) => (
                <Claimant key={claimant.id} claimant={claimant} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <Row key={row.href} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Claimant({ claimant, view }: { readonly claimant: MatrixClaimant; readonly view: MatrixPageView }) {
  const labels = words.page.matrix;
  const { wish } = view;
  const others = wish.pins.filter((pin) => pin !== claimant.id);
  const pins = claimant.isPinned ? others : [...others, claimant.id];
  return (
    <th scope="col">
      {claimant.isPinned && <PinMark pin={wish.pins.indexOf(claimant.id) + 1} />} <NameLink {...claimant} />
      <a
        className={styles["pin"]}
        href={matrixAddress(view.id, { ...wish, pins })}
        aria-label={(claimant.isPinned ? labels.unpinOf : labels.pinOf)(claimant.name)}
      >
        {claimant.isPinned ? labels.unpin : labels.pin}
      </a>
    </th>
  );
}

function Row({ row: { href, wording, status, accused, cells } }: { readonly row: MatrixRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{wording}</a>
        <span className={styles["status"]}>
          <StatusMark status={status} />
        </span>
        <AccusedAnswer answer={accused} />
      </th>
      {cells.map((answers, index) => (
        // A cell has no identity but its column.
        <td key={index} data-empty={answers.length === 0}>
          {answers.length === 0 ? words.page.matrix.noClaim : <Answers answers={answers} />}
        </td>
      ))}
    </tr>
  );
}

function Answers({ answers }: { readonly answers: readonly ShortAnswerView[] }) {
  return (
    <ul className={styles["answers"]}>
      {answers.map(({ text, lang, href, verb, remark }) => (
        <li key={`${href} ${text}`}>
          <a href={href}>
            <bdi lang={lang}>{text}</bdi>
          </a>{" "}
          <small>
            <bdi>{verb}</bdi>
            {remark !== undefined && ` · ${remark}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
