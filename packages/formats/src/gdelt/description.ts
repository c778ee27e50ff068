import type { SourceDescription } from "../format.ts";

/** What both tables say of themselves. */
export const DESCRIPTION: Omit<SourceDescription, "source"> = {
  title: "GDELT 2.0",
  licence: "GDELT terms of use",
  notice: "Leads of the GDELT Project (gdeltproject.org): a machine read the articles, and nobody has checked it",
  lang: "en",
};
