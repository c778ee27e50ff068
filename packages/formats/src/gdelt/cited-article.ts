import { type CitedReport, HttpUrl } from "@variorum/core";
import type { RowCells } from "../dataset/row-cells.ts";

/** What a row says of the article that it leads to. */
export interface ArticleCells {
  readonly read: RowCells;
  readonly column: string;
  /** Who published it, where the row says so; else the host of its address. */
  readonly outlet?: string;
  /** Whether the column holds an address, and no citation in words. */
  readonly isAddress: boolean;
}

/**
 * Gives the article of a row: its address, or the words that cite it.
 *
 * Issues: the warnings `text.empty` where there is none, `record.invalid-value` for an address that is none and is kept
 * in words.
 */
export function toCitedArticle({ read, column, outlet = "", isAddress }: ArticleCells): CitedReport | undefined {
  const words = read.given(column);
  if (words === "") {
    read.warn("text.empty", column, "The row names no article", "The row is kept, and leads nowhere");
    return undefined;
  }
  const publisher = outlet || (hostOf(words) ?? words);
  if (isAddress && HttpUrl.safeParse(words).success) return { outlet: publisher, url: words };
  if (isAddress) {
    const message = `Cannot read address "${words.slice(0, 120)}"`;
    read.warn("record.invalid-value", column, message, "The row is kept, with the address in words");
  }
  return publisher === words ? { outlet: words } : { outlet: publisher, title: words };
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(address)?.[1]?.toLowerCase();
}
