import "server-only";
import type { Topic } from "@variorum/core";

/**
 * The parts in which a page puts the questions of an event.
 *
 * Order: what is said to have happened, whom it cost, why, who they are, how they behaved.
 */
export const TOPIC_GROUPS = [
  { id: "course", topics: ["outcome", "when", "where", "control"] },
  {
    id: "losses",
    topics: ["killed", "injured", "missing", "captured", "rescued", "displaced", "destroyed", "damaged", "seized"],
  },
  { id: "cause", topics: ["cause", "responsibility"] },
  { id: "who", topics: ["parties", "identity", "presence_since", "present"] },
  { id: "conduct", topics: ["conduct"] },
  { id: "more", topics: ["other_count"] },
] as const satisfies readonly { readonly id: string; readonly topics: readonly Topic[] }[];

export type TopicGroupId = (typeof TOPIC_GROUPS)[number]["id"];

/** The topic that enters no comparison: it stands under "Also said". */
export const ALSO_SAID: Topic = "other_statement";
