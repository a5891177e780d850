/** What a build is about to do; `renamed` and `announced` have happened. A text-first build goes through most twice. */
export const BUILD_STEPS = [
  'reading',
  'checking',
  'assets',
  'catalogue',
  'index',
  'vectors',
  'hashing',
  'manifest',
  'renamed',
  'announced',
] as const
export type BuildStep = (typeof BUILD_STEPS)[number]
