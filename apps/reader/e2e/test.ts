import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

/** Everything that went wrong in a page: what a browser only mentions in its console. */
interface Watched {
  /** Addresses that were asked for outside the site. */
  readonly elsewhere: readonly string[];
  /** Errors of scripts, refusals of the Content-Security-Policy, and dialogs. */
  readonly complaints: readonly string[];
}

/** Test with the address of the site that was set up, and a watch on each page. */
export const test = base.extend<{ watched: Watched }>({
  baseURL: async ({}, use) => use(process.env["VARIORUM_TEST_SITE"] ?? ""),
  watched: async ({ page, baseURL }, use) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "")) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await use({ elsewhere, complaints });
  },
});

/** Rules of WCAG 2.2 and of good practice that a page breaks, each with the elements that do. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

export { expect };
