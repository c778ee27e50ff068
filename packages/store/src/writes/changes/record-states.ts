import type { RowWriter } from "../../engines/engine.ts";
import type { RecordStateName } from "../../tables/record-state.ts";

/** What becomes of an id that has no current record any more. */
interface NewRecordState {
  readonly state: RecordStateName;
  /** The id that goes on, of a merged one. */
  readonly into?: string | null;
  readonly reason?: string | null;
  /** Whether the content of earlier versions is overwritten. */
  readonly isErased?: boolean;
}

/** Tombstones and redirects as they stand within a change. */
export interface RecordStates {
  find(id: string): RecordStateName | undefined;
  /** Sets a state, in place of the one that stood. */
  set(id: string, state: NewRecordState): void;
  end(id: string): void;
}

/** Begins to keep the states of a change. Most stores have none, and then none is looked for. */
export function createRecordStates(writer: RowWriter, change: number): RecordStates {
  let hasAny = writer.hasStates();
  const end = (id: string): void => {
    if (hasAny) writer.endState(id, change);
  };
  return {
    find: (id) => (hasAny ? writer.findState(id) : undefined),
    set: (id, { state, into = null, reason = null, isErased = false }) => {
      end(id);
      hasAny = true;
      writer.insert("record_state", {
        id,
        recorded_in: change,
        retired_in: null,
        state,
        into,
        reason,
        erased: isErased ? 1 : 0,
      });
    },
    end,
  };
}
