export declare const CHROMIUM_FLAGS: string[];

interface Outcome {
  readonly ok: boolean;
  readonly why: string;
}

export interface BrowserProbes {
  readonly named: string;
  readonly isRoot: boolean;
  inPath(name: string): string | null;
  exists(path: string): boolean;
  works(path: string): Promise<boolean>;
  playwrightPath(): string;
  fetchWithPlaywright(withDeps: boolean): Promise<Outcome>;
  installPackage(): Promise<Outcome>;
}

export declare function findBrowser(probes?: BrowserProbes, say?: (line: string) => void): Promise<string | null>;
