import { pathOfId } from "../../../../../record-address.ts";

/** `/id/clm/<slug>` names a record for ever and leads to its page, whose address may change. */
export async function GET(_request: Request, { params }: RouteContext<"/id/[prefix]/[slug]">): Promise<Response> {
  const { prefix, slug } = await params;
  const path = pathOfId(`${prefix}:${slug}`);
  if (path === undefined) return new Response(null, { status: 404 });
  return new Response(null, { status: 303, headers: { location: path } });
}
