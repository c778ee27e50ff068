import "server-only";
import type { FilterIssue } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import type { Twin } from "./twin.ts";

/** A failure as machines are told it. */
interface Problem {
  readonly status: number;
  /** The code that the command line has for the same failure. */
  readonly code: string;
  readonly detail: string;
  readonly hint?: string | undefined;
  readonly param?: string | undefined;
  /** Everything that was not understood, when it is more than one thing. */
  readonly issues?: readonly unknown[] | undefined;
  /** Of a tombstone: what became of the record. */
  readonly tombstone?: Readonly<Record<string, unknown>>;
}

/** Source: RFC 9457, Problem Details for HTTP APIs. */
export function problem({ status, code, detail, hint, param, issues, ...more }: Problem): Twin {
  const body = { type: "about:blank", title: TITLES[status], status, code, detail, param, hint, issues, ...more };
  return {
    status,
    contentType: "application/problem+json; charset=utf-8",
    body: `${JSON.stringify(body)}\n`,
    headers: {},
  };
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Not understood",
  404: "Not found",
  410: "Gone",
};

/** An address with names or values that the filter does not have. */
export function notUnderstood(issues: readonly FilterIssue[]): Twin {
  const [first] = issues;
  return problem({
    status: 400,
    code: first?.code ?? "filter.unknown-value",
    detail: first?.message ?? "Cannot read the query",
    hint: first?.hint,
    param: first?.param,
    issues: issues.map(({ code, param, message, hint }) => ({ code, param, message, hint })),
  });
}

/** An address that nothing is kept at. */
export function notFoundTwin(detail: string, hint?: string): Twin {
  return problem({ status: 404, code: "store.not-found", detail, hint });
}

/** The tombstone of a record that was taken out: what it was called, when and why. */
export function goneTwin({ id, at, change, reason, survivor }: Gone): Twin {
  const state = reason === undefined ? "merged" : "withdrawn";
  return problem({
    status: 410,
    code: "store.gone",
    detail: words.page.gone[state],
    tombstone: { id, state, at, change, reason, survivor },
  });
}
