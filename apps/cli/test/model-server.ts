import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a stub of a language model was asked. */
export interface AskedModel {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A server of a test's own that answers as an OpenAI-compatible one does, always with the same words. */
export interface ModelServer extends AsyncDisposable {
  /** What VARIORUM_MODEL_URL is set to. */
  readonly url: string;
  readonly asked: readonly AskedModel[];
}

/** Starts a stub that answers with a text, or with a status that is an error. */
export async function startModel(answer: string, status = 200): Promise<ModelServer> {
  const asked: AskedModel[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
      const message = { role: "assistant", content: answer };
      const choices = [{ index: 0, message, finish_reason: "stop" }];
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: "stub", choices, usage }));
    });
  });
  await new Promise<void>((settle) => {
    server.listen(0, "127.0.0.1", settle);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((settle) => {
        server.close(settle);
      });
    },
  };
}
