/** The English messages of pages: headings, labels and sentences of the site itself. */
export const enPages = {
  siteName: "Variorum",
  failure: {
    unavailable: "This page cannot be shown right now",
    failed: "This page could not be made",
    untold: "The store of this site cannot be read",
    tryAgain: "Try again in a minute; if it stays so, tell whoever runs this site",
    home: "To the first page",
  },
} as const;
