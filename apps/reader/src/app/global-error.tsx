"use client";

import { enPages } from "../wording/en-pages.ts";

/** Shown when even the frame round the pages fails, as it does when the store cannot be read. */
export default function GlobalError() {
  const labels = enPages.failure;
  return (
    <html lang="en">
      <body>
        <h1>{labels.unavailable}</h1>
        <p>{labels.tryAgain}.</p>
      </body>
    </html>
  );
}
