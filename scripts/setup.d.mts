// Types for the tests; setup.mjs itself must run where no TypeScript is installed.

export interface LockedPackages {
  readonly required: readonly string[];
  readonly loose: readonly string[];
}

export interface InstallMarker {
  readonly lock: string;
  readonly system: string;
  readonly packages: readonly string[];
}

export interface SetUpRequest {
  readonly root: string;
  readonly nodeVersion: string;
  readonly system: string;
  readonly runNpm: () => { readonly status: number | null; readonly output: string };
  readonly say: (text: string) => void;
}

type IsThere = (path: string) => boolean;

export function nodeIsEnough(version: string): boolean;
export function lockedPackages(lockText: string): LockedPackages;
export function describeInstall(lockText: string, system: string, isThere: IsThere): InstallMarker;
export function isInstalled(markerText: string | null, lockText: string, system: string, isThere: IsThere): boolean;
export function matchesHiddenLock(hiddenText: string | null, lockText: string, isThere: IsThere): boolean;
export function explainFailure(output: string): string;
export function npmCommand(
  env: Readonly<Record<string, string | undefined>>,
  nodePath: string,
  exists: IsThere,
): readonly [program: string, args: readonly string[]];
export function setUp(request: SetUpRequest): 0 | 2;
