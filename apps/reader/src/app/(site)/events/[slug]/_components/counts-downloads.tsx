import type { Topic } from "@variorum/core";
import type { EventPageView } from "../../../../../data/events/to-event-page.ts";
import { claimsAddress } from "../../../../../record-address.ts";
import { twinAddress } from "../../../../../twin-forms.ts";
import { words } from "../../../../../wording/words.ts";

/** Topics that people who count the harmed take together. */
const HARMED: readonly Topic[] = ["killed", "injured"];

/** The claims behind the tables of counts, each as a table to download; those of the harmed in one as well. */
export function CountsDownloads({ view: { id, counts, pin } }: { readonly view: EventPageView }) {
  const topics = counts.map(({ topic }) => topic);
  const isHarmed = HARMED.every((topic) => topics.includes(topic));
  const sets = [...(isHarmed ? [HARMED] : []), ...topics.map((topic) => [topic])];
  const labels = words.page.counts;
  return (
    <p>
      {labels.download}{" "}
      {sets.map((set, index) => (
        <span key={set.join()}>
          {index > 0 && " · "}
          <a href={addressOf(claimsAddress(id, pin?.change), set)} rel="nofollow">
            {labels.together(set.map((topic) => words.topic[topic]))}
          </a>
        </span>
      ))}
    </p>
  );
}

function addressOf(claims: string, topics: readonly Topic[]): string {
  return twinAddress([claims, ...topics.map((topic) => `topic=${topic}`)].join("&"), "csv");
}
