"use client";

import { enPages } from "../../wording/en-pages.ts";

/** Shown under plain `next start` when a page fails; the server in front has a page of its own for that. */
export default function PageError() {
  const labels = enPages.failure;
  return (
    <div>
      <h1>{labels.failed}</h1>
      <p>{labels.tryAgain}.</p>
      <p>
        <a href="/">{labels.home}</a>
      </p>
    </div>
  );
}
