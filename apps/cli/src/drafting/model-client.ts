import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { ModelClient } from "@variorum/extract";
import type { ModelSettings } from "../env.ts";

/** Builds the client of the language model that is set. Only its address is reached, and the key goes nowhere else. */
export function openModelClient({ url, name, key }: ModelSettings): ModelClient {
  const provider = createOpenAICompatible({
    name: "variorum",
    baseURL: url,
    supportsStructuredOutputs: true,
    ...(key === undefined ? {} : { apiKey: key }),
  });
  return provider(name);
}
