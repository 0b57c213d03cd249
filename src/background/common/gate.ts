/** Restores once; a failure is tried again by whoever comes next, and is theirs to tell. */
export function gateOf(restore: () => Promise<void>): () => Promise<void> {
  let restored: Promise<void> | null = null;
  return () => {
    restored ??= restore().catch((error: unknown) => {
      restored = null;
      throw error;
    });
    return restored;
  };
}
