/** The English messages of pages at a pinned address, and of the ways there. */
export const enPinned = {
  pinned: {
    asOf: (change: string, day: string) => `As of change ${change}, ${day}.`,
    old: "What is recorded of it has changed since.",
    same: "What is recorded of it has not changed since; what it is shown with may have.",
    rules: (version: string) => `Compared by the present rules, version ${version}.`,
    leftOut: (parts: string) => `Left out, because only their present state is kept: ${parts}.`,
    ofPlace: "places in it, events looked for here",
    changes: "What has changed since",
    current: "The page as it is now",
    title: (title: string, change: string) => `${title}, as of change ${change}`,
    leadsToPresent: "(as they are now)",
    address: "As of this change",
    fixedAddress: (change: string) => `This page as of change ${change}`,
  },
} as const;
