const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** Pointers are smaller than this. */
const MOST_BYTES = 1024;

/**
 * True for what stands in a commit for a file whose content Git LFS keeps elsewhere: whatever its name says, it is no
 * code. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < MOST_BYTES && FIRST_LINE.equals(bytes.subarray(0, FIRST_LINE.length));
}
