import { words } from "../wording/words.ts";

/** The way to say that a record is wrong; nothing where the site names nobody to say it to. */
export function Correction({ contact }: { readonly contact: string | undefined }) {
  if (contact === undefined) return null;
  return (
    <p>
      <a href={contact} rel="noopener noreferrer nofollow">
        {words.page.claim.wrong}
      </a>
    </p>
  );
}
