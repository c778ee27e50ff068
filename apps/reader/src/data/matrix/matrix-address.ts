import "server-only";
import { type ActorId, type EventId, slugOfId } from "@variorum/core";
import { pinnedPath } from "../../record-address.ts";
import type { TopicGroupId } from "../questions/topic-groups.ts";

/** What a matrix is to show: one group of topics or all, claimants in front, and how many columns to skip. */
export interface MatrixWish {
  readonly group: TopicGroupId | undefined;
  readonly pins: readonly ActorId[];
  readonly before: number;
  /** The change as of which the event is meant; absent for the present. */
  readonly asOf?: number;
}

/** The address of a matrix; every state of it is one. */
export function matrixAddress(event: EventId, { group, pins, before, asOf }: MatrixWish): string {
  const query = new URLSearchParams(pins.map((pin) => ["pin", slugOfId(pin)]));
  if (group !== undefined) query.set("group", group);
  if (before > 0) query.set("before", String(before));
  const text = query.toString();
  return `${pinnedPath(event, asOf)}/matrix${text === "" ? "" : `?${text}`}`;
}
