import { isMappingName, type SourceFile, type SourceInput } from "@variorum/formats/read";
import { CliError } from "../errors.ts";

interface Decoding {
  /** As the runtime calls it. */
  readonly encoding: string;
  /** Path of a file as the person would type it. */
  readonly pathOf: (name: string) => string;
}

/**
 * Hands the files of a source on as UTF-8 that are in another encoding. Mappings and workbooks are left as they are, and
 * what is packed must be unpacked before.
 *
 * Throws while a file is read: `cli.undecodable`.
 */
export function decodeInput(input: SourceInput, { encoding, pathOf }: Decoding): SourceInput {
  const decode = (file: SourceFile): SourceFile => {
    if (isMappingName(file.name)) return file;
    return { ...file, open: () => decoded(file.open(), { path: pathOf(file.name), encoding }) };
  };
  const files = input.files.map(decode);
  const known = new Map(files.map((file) => [file.name, file]));
  return {
    ...input,
    files,
    beside(path) {
      const file = input.beside(path);
      return file === undefined ? undefined : (known.get(file.name) ?? decode(file));
    },
  };
}

interface Decoded {
  readonly path: string;
  readonly encoding: string;
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, { path, encoding }: Decoded): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  let isWorkbook: boolean | undefined;
  let before = 0;
  for await (const chunk of bytes) {
    isWorkbook ??= chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4;
    if (isWorkbook) {
      yield chunk;
      continue;
    }
    const text = attempt(() => decoder.decode(chunk, { stream: true }), { path, encoding, before });
    yield encoder.encode(text);
    before += chunk.length;
  }
  yield encoder.encode(attempt(() => decoder.decode(), { path, encoding, before }));
}

function attempt(decode: () => string, { path, encoding, before }: Decoded & { readonly before: number }): string {
  try {
    return decode();
  } catch (cause) {
    throw new CliError("cli.undecodable", `Cannot read "${path}" as ${encoding}: a byte after offset ${before}`, {
      cause,
      hint: "Name the right encoding with --encoding, or save the file as UTF-8 and leave the option out",
    });
  }
}
