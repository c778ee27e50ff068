import { getQuestionEmbed } from "../../../../../data/embeds/get-embed.ts";
import { embedPage } from "../../../../../markup/embed-page.ts";

/** One question with its accounts, for the page of somebody else. */
export async function GET(_request: Request, { params }: RouteContext<"/embed/questions/[slug]">): Promise<Response> {
  return embedPage(await getQuestionEmbed(decodeURIComponent((await params).slug)));
}
