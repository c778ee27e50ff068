import { getPrintPage } from "../../../../../data/events/get-print-page.ts";
import { printPage } from "../../../../../markup/print-page.ts";

/** A whole event for paper: nothing folded, no script, every address written out. */
export async function GET(_request: Request, { params }: RouteContext<"/print/events/[slug]">): Promise<Response> {
  return printPage(await getPrintPage((await params).slug));
}
