const ESCAPE = "\u001B";

/**
 * Makes a reader of single keys. The terminal is in raw mode only while a key is waited for, so that whatever ends the
 * program leaves it as it was.
 *
 * Shape: one letter, or a whole sequence for an arrow; "" when the terminal is gone.
 */
export function keyReader(stdin: NodeJS.ReadStream): () => Promise<string> {
  // Keys that came together, because somebody typed ahead.
  const waiting: string[] = [];
  return async () => waiting.shift() ?? (await nextKeys(stdin, waiting)).shift() ?? "";
}

async function nextKeys(stdin: NodeJS.ReadStream, waiting: string[]): Promise<string[]> {
  stdin.setRawMode(true);
  stdin.resume();
  try {
    const sent = await new Promise<string>((settle) => {
      const end = (): void => settle("");
      stdin.once("end", end);
      stdin.once("data", (bytes: Buffer) => {
        stdin.off("end", end);
        settle(bytes.toString("utf8"));
      });
    });
    waiting.push(...(sent.startsWith(ESCAPE) ? [sent] : sent));
    return waiting;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}
