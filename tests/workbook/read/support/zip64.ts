/** The same archive with its directory found through a zip64 end record and zip64 extra fields. */
export function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  for (let at = start, read = 0; read < count; read++) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const entry = bytes.slice(at, at + 46 + nameLength);
    const entryView = new DataView(entry.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    extra.setBigUint64(4, BigInt(view.getUint32(at + 24, true)), true);
    extra.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
    extra.setBigUint64(20, BigInt(view.getUint32(at + 42, true)), true);
    for (const field of [20, 24, 42]) entryView.setUint32(field, 0xffffffff, true);
    entryView.setUint16(30, 28, true);
    entryView.setUint16(32, 0, true);
    directory.push(...entry, ...new Uint8Array(extra.buffer));
    at = next;
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(count), true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(directory.length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(start + directory.length), true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(84, 0xffff, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([
    ...bytes.subarray(0, start),
    ...directory,
    ...new Uint8Array(tail.buffer),
  ]);
}
