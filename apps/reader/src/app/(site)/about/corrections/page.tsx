import type { Metadata } from "next";
import { Facts } from "../../../../components/facts.tsx";
import { Page } from "../../../../components/page.tsx";
import { getSiteContact } from "../../../../data/access/contact-for.ts";
import { words } from "../../../../wording/words.ts";

export const metadata: Metadata = { title: words.page.corrections.title };

export default function CorrectionsPage() {
  const labels = words.page.corrections;
  const contact = getSiteContact();
  return (
    <Page>
      <h1>{labels.title}</h1>
      <p>{labels.lead}</p>
      <p>
        {contact === undefined ? (
          labels.noContact
        ) : (
          <>
            <a href={contact.href} rel="noopener noreferrer nofollow">
              {labels.writeTo(contact.name)}
            </a>
            . {labels.filledIn}
          </>
        )}
      </p>
      <Facts facts={labels.rules.map(({ about, rule }) => ({ label: about, value: rule }))} />
    </Page>
  );
}
