import { getClaimEmbed } from "../../../../../data/embeds/get-embed.ts";
import { embedPage } from "../../../../../markup/embed-page.ts";

/** One claim with its words and its chain, for the page of somebody else. */
export async function GET(_request: Request, { params }: RouteContext<"/embed/claims/[slug]">): Promise<Response> {
  return embedPage(await getClaimEmbed(decodeURIComponent((await params).slug)));
}
