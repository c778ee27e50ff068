import { getTwin } from "../../../../../data/twins/get-twin.ts";

/** Answers every page's address with an ending: `/events/<slug>.json`, `/search.csv?q=…`. Next's rewrites lead here. */
export async function GET(request: Request, { params }: RouteContext<"/twins/[form]/[...page]">): Promise<Response> {
  const {
    form,
    page: [folder = "", slug],
  } = await params;
  const { status, contentType, body, headers } = await getTwin({
    form,
    folder,
    slug,
    query: new URL(request.url).searchParams,
  });
  return new Response(typeof body === "string" ? body : streamOf(body), {
    status,
    headers: { "content-type": contentType, ...headers },
  });
}

/** Sends each chunk when the one before was taken, so that a slow reader fills no memory. */
function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
