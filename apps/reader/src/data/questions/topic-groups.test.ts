import { idsOf, TOPICS } from "@variorum/core";
import { expect, test } from "vitest";
import { ALSO_SAID, TOPIC_GROUPS } from "./topic-groups.ts";

test("TOPIC_GROUPS has every topic once, but for what is also said", () => {
  const grouped = TOPIC_GROUPS.flatMap(({ topics }) => [...topics]);
  expect([...grouped, ALSO_SAID].toSorted()).toEqual([...idsOf(TOPICS)].toSorted());
});
