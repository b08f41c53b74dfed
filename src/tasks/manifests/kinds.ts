/** Manifests that are read, by the name that stands for all of their kind. */
export type ManifestKind = 'package.json' | 'pnpm-workspace.yaml' | 'tsconfig.json' | 'jsconfig.json';

/** Which manifest a path is by its file name, or undefined. `tsconfig.build.json` is a `tsconfig.json`. */
export function manifestKind(path: string): ManifestKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'package.json' || name === 'pnpm-workspace.yaml' || name === 'jsconfig.json') return name;
  return /^tsconfig([.-][^/]*)?\.json$/.test(name) ? 'tsconfig.json' : undefined;
}
