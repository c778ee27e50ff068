import { parseRecordName, pathOfId, pinnedPath } from "../../../../../record-address.ts";

/** `/id/clm/<slug>` names a record for ever, with `@<change>` as of a change, and leads to its page, whose address may change. */
export async function GET(_request: Request, { params }: RouteContext<"/id/[prefix]/[slug]">): Promise<Response> {
  const { prefix, slug } = await params;
  const name = parseRecordName(slug);
  const id = `${prefix}:${name?.slug ?? ""}`;
  if (name === undefined || pathOfId(id) === undefined) return new Response(null, { status: 404 });
  return new Response(null, { status: 303, headers: { location: pinnedPath(id, name.asOf) } });
}
