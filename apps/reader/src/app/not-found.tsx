import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { words } from "../wording/words.ts";

export const metadata: Metadata = { title: words.page.notFound.title };

export default function NotFound() {
  const labels = words.page.notFound;
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p>{labels.body}</p>
      <p>
        <a href="/search">{labels.search}</a>
      </p>
    </Page>
  );
}
