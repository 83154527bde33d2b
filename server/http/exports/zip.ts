import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive; `name` in ASCII, folders with `/`. */
export interface ZipEntry {
  readonly name: string
  readonly content: string
}

const version = 20
const deflated = 8
/** 1 January 1980, where the format's calendar begins: the same content gives the same bytes. */
const noDate = 0x0021

/**
 * A ZIP archive of texts in UTF-8, in the order given.
 *
 * @see APPNOTE.TXT 6.3, sections 4.3.7 (local headers), 4.3.12 (directory), 4.3.16 (its end)
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const raw = Buffer.from(content, 'utf8')
    const packed = deflateRawSync(raw)
    const facts = [version, 0, deflated, 0, noDate, crc32(raw), packed.length, raw.length]
    const [sizes, file] = [describe([...facts, name.length, 0]), Buffer.from(name, 'ascii')]
    parts.push(long(0x04034b50), sizes, file, packed)
    directory.push(long(0x02014b50), short(version), sizes, place(offset), file)
    offset += 4 + sizes.length + file.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, listed, long(0x06054b50), end]))
}

/** What a local header and the directory both say; checksum and sizes take four bytes, the rest two. */
function describe(facts: readonly number[]): Buffer {
  return Buffer.concat(facts.map((fact, i) => (i >= 5 && i <= 7 ? long(fact) : short(fact))))
}

/** No comment, first disk, no attributes, and where the local header stands. */
function place(offset: number): Buffer {
  return Buffer.concat([Buffer.alloc(10), long(offset)])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
