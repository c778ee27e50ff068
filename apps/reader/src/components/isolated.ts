/** Names in one text, each kept apart from the direction of its neighbours: an element for each would say no more. */
export function isolated(names: readonly string[]): string {
  return names.map((name) => `\u2068${name}\u2069`).join(" · ");
}
