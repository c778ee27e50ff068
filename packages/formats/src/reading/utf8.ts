import { isUtf8 } from "node:buffer";

/** Bad bytes that are kept for one file; further ones add nothing for the person who mends it. */
const MOST_REPORTED = 1000;

/**
 * Finds the bytes that are not UTF-8 in a stream of chunks.
 *
 * Order: chunks are pushed in order, then `end` is called once. Units: offsets count bytes of the whole stream from 0.
 */
export interface Utf8Scan {
  push(chunk: Uint8Array): void;
  end(): void;
  /** Offsets found so far, rising. */
  readonly badBytes: readonly number[];
}

/** Starts looking for bytes that are not UTF-8; characters may be cut by the chunks. */
export function startUtf8Scan(): Utf8Scan {
  const badBytes: number[] = [];
  let carried: Uint8Array = new Uint8Array();
  let start = 0;
  const scan = (bytes: Uint8Array): void => {
    if (badBytes.length < MOST_REPORTED && !isUtf8(bytes)) {
      badBytes.push(...badBytesOf(bytes, MOST_REPORTED - badBytes.length).map((offset) => start + offset));
    }
    start += bytes.length;
  };
  return {
    badBytes,
    push(chunk) {
      const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
      const whole = bytes.length - unfinishedBytes(bytes);
      scan(bytes.subarray(0, whole));
      carried = bytes.slice(whole);
    },
    end() {
      scan(carried);
      carried = new Uint8Array();
    },
  };
}

/** Offset of the first byte that is not UTF-8; `undefined` when all are. */
export function firstBadByte(bytes: Uint8Array): number | undefined {
  return isUtf8(bytes) ? undefined : badBytesOf(bytes, 1)[0];
}

/** Bytes at the end that begin a character whose rest is still to come. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function badBytesOf(bytes: Uint8Array, most: number): number[] {
  const bad: number[] = [];
  let at = 0;
  while (at < bytes.length && bad.length < most) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length > 0 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) {
      at += length;
    } else {
      bad.push(at);
      at += 1;
    }
  }
  return bad;
}
