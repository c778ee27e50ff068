import "server-only";
import type { ComputedKind } from "@variorum/formats/write";
import { type FoundRecords, getChangeNumber, type ReadStore } from "@variorum/store/read";
import { toJsonList } from "./to-json-list.ts";
import { toTable } from "./to-table-rows.ts";
import { CSV_TYPE, JSON_TYPE, linkHeader, type Twin } from "./twin.ts";

/** A list to be written, with what it says of itself. */
export interface ListWanted {
  readonly form: "json" | "csv";
  readonly kind: ComputedKind;
  readonly found: FoundRecords;
  /** Whether the total is exact; otherwise there are more. Exact unless told. */
  readonly isExact?: boolean | undefined;
  /** What the list is of, for the name of its file: a slug, or `search`. */
  readonly of: string;
  /** The page that shows the same. */
  readonly html: string;
  /** Addresses of the other twins. */
  readonly links: Readonly<Record<string, string>>;
  readonly understood?: string | undefined;
  readonly asOf?: number | undefined;
}

/** Writes what was found as JSON or as a table, all of it, batch by batch. */
export function listTwin(store: ReadStore, wanted: ListWanted): Twin {
  const { form, kind, found, isExact = true, of, html, links, understood, asOf } = wanted;
  const change = asOf ?? getChangeNumber(store);
  const headers = linkHeader({ html });
  if (form === "json") {
    const meta = { total: found.total, totalExact: isExact, change, understood };
    return { status: 200, contentType: JSON_TYPE, headers, body: toJsonList(found.batches, { meta, links, asOf }) };
  }
  const name = `${kind}s_${of}_${isExact ? `${found.total}rows_` : ""}at${change}.csv`;
  return {
    status: 200,
    contentType: CSV_TYPE,
    headers: { ...headers, "content-disposition": `attachment; filename="${name}"` },
    body: toTable(store, kind, found.batches, asOf),
  };
}
