/** A Yjs client id, 0 to 2³²−1, from the chance that is passed in. */
export function randomClient(randomBytes: (count: number) => Uint8Array): number {
  return new DataView(Uint8Array.from(randomBytes(4)).buffer).getUint32(0)
}
