import type { LinkedName } from "../data/records/linked-name.ts";

/** A name that leads to its page, kept apart from the direction of the text round it. */
export function NameLink({ name, href }: LinkedName) {
  return <bdi>{href === undefined ? name : <a href={href}>{name}</a>}</bdi>;
}
