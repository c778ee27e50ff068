import { z } from "zod";
import { StoreError } from "../errors.ts";

/**
 * Reads what a row holds. Rows are written whole and checked, so that one which is not as it was written means that the
 * file is damaged.
 *
 * Shape: `what` names it for the message, as in "change 12".
 * Throws: `store.damaged`, and whatever else `read` throws than what a parser does.
 */
export function readStored<Value>(what: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && !(cause instanceof z.ZodError)) throw cause;
    throw new StoreError("store.damaged", `Cannot read ${what}: its row does not hold what was written there`, {
      hint: "Take the newest backup; variorum db status says what is wrong",
      details: { what },
      cause,
    });
  }
}
