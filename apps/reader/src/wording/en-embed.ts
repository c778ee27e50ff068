/** The English messages of embeds: what stands in them, and how to take one. */
export const enEmbed = {
  embed: {
    title: "Embed",
    more: (accounts: string) => `${accounts} more on its page`,
    asOf: (change: string, day: string) => `as of change ${change}, ${day}`,
    fixed: "A fixed state.",
    lead: "Markup for the page of somebody else: no script, nothing that follows readers.",
    prefix: "Put the address of this site in front of the path.",
    pinned: "Fixed, as it is now (recommended)",
    live: "Live, as it will be",
    preview: "Look at it",
    print: "to print",
  },
} as const;
