/** Zip files by their directory: what is in them is known, with its sizes, before anything is unpacked. */
import { Inflate } from 'fflate';

export interface ZipEntry {
  /** With `/` between folders, however the file was written. */
  readonly name: string;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly crc: number;
  /** Where its own header begins in the file. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

/** A zip file that is cut off, or an entry whose bytes are not those that were packed. */
export class DamagedZipError extends Error {
  override readonly name = 'DamagedZipError';
}

const END = 0x0605_4b50;
const END_64_LOCATOR = 0x0706_4b50;
const END_64 = 0x0606_4b50;
const DIRECTORY_ENTRY = 0x0201_4b50;
const LOCAL_HEADER = 0x0403_4b50;
/** Says that the number stands in the fields of 64 bits. */
const IN_64_BITS = 0xffff_ffff;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the directory begins, and how many entries it has. */
function directoryEnd(data: DataView): { offset: number; count: number } {
  for (let at = data.byteLength - END_BYTES; at >= 0; at--) {
    if (data.byteLength - at > END_BYTES + LONGEST_COMMENT) break;
    if (data.getUint32(at, true) !== END) continue;
    const offset = data.getUint32(at + 16, true);
    const count = data.getUint16(at + 10, true);
    if (offset !== IN_64_BITS && count !== 0xffff) return { offset, count };
    if (at < 20 || data.getUint32(at - 20, true) !== END_64_LOCATOR) return { offset, count };
    const at64 = Number(data.getBigUint64(at - 20 + 8, true));
    if (data.getUint32(at64, true) !== END_64) break;
    return {
      offset: Number(data.getBigUint64(at64 + 48, true)),
      count: Number(data.getBigUint64(at64 + 32, true)),
    };
  }
  throw new DamagedZipError('no directory at the end');
}

/** The numbers of an entry that did not fit into 32 bits, in the order in which they are missing. */
function numbersIn64Bits(data: DataView, from: number, until: number): number[] {
  for (let at = from; at + 4 <= until; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    const numbers: number[] = [];
    const end = Math.min(until, at + 4 + data.getUint16(at + 2, true));
    for (let field = at + 4; field + 8 <= end; field += 8) {
      numbers.push(Number(data.getBigUint64(field, true)));
    }
    return numbers;
  }
  return [];
}

/** @throws {DamagedZipError} */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const names = new TextDecoder();
  try {
    const { offset, count } = directoryEnd(data);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (data.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DamagedZipError('its directory is damaged');
      const nameEnd = at + 46 + data.getUint16(at + 28, true);
      const extraEnd = nameEnd + data.getUint16(at + 30, true);
      const large = numbersIn64Bits(data, nameEnd, extraEnd);
      const number = (field: number) => {
        const value = data.getUint32(at + field, true);
        return value === IN_64_BITS ? (large.shift() ?? value) : value;
      };
      const size = number(24);
      const packedSize = number(20);
      entries.push({
        name: names.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
        size,
        packedSize,
        offset: number(42),
        method: data.getUint16(at + 10, true),
        crc: data.getUint32(at + 16, true),
        isEncrypted: (data.getUint16(at + 8, true) & 1) === 1,
      });
      at = extraEnd + data.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    if (cause instanceof RangeError) throw new DamagedZipError('it ends too early', { cause });
    throw cause;
  }
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  return crc;
});

/** By index: an iterator over the bytes takes three times as long. */
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

const STEP = 64 * 1024;

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let from = 0; from < packed.length || from === 0; from += STEP) {
    inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    yield* pieces.splice(0);
  }
}

/**
 * What was packed, a piece at a time, never more than the directory says.
 * @throws {DamagedZipError} in the course of it
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const data = view(bytes);
  const { offset, method } = entry;
  if (offset + 30 > bytes.length || data.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new DamagedZipError(`${entry.name} is not where it should be`);
  }
  const from = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + entry.packedSize);
  if (packed.length < entry.packedSize) throw new DamagedZipError(`${entry.name} is cut off`);
  if (entry.isEncrypted || (method !== 0 && method !== 8)) {
    throw new DamagedZipError(`${entry.name} is packed in a way that is not known here`);
  }
  let size = 0;
  let crc = 0;
  try {
    for (const piece of method === 8 ? inflated(packed) : [packed]) {
      size += piece.length;
      if (size > entry.size) throw new DamagedZipError(`${entry.name} is larger than it says`);
      crc = crcOf(piece, crc);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) {
      throw new DamagedZipError(`${entry.name} cannot be unpacked`, { cause });
    }
    throw cause;
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw new DamagedZipError(`${entry.name} is not what was packed`);
  }
}
