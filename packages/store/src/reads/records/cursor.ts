import { z } from "zod";
import { StoreError } from "../../errors.ts";

/** Where a list goes on: the change at which it began, and sort value and id of its last entry. */
export interface Cursor {
  readonly change: number;
  readonly value: number;
  readonly id: string;
}

const CursorParts = z.tuple([z.int().min(0), z.number(), z.string().max(200)]);

/** Writes a cursor as text for an address. */
export function toCursor({ change, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([change, value, id])).toString("base64url");
}

/** Reads the cursor of an address. Throws: `store.cursor-unreadable`. */
export function parseCursor(text: string): Cursor {
  const parts = CursorParts.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  if (!parts.success) {
    throw new StoreError("store.cursor-unreadable", "Cannot read the cursor: it is not one that a list gave", {
      hint: "Begin the list anew, without a cursor",
    });
  }
  const [change, value, id] = parts.data;
  return { change, value, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no cursor is undefined: the caller reports it
  }
}
