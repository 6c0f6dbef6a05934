export declare const metaPolicy: string;
export declare const CACHE_FOREVER: string;
export declare const CACHE_ASK_FIRST: string;
export declare const DATASET_FILES: RegExp;
export declare const HEADER_RULES: readonly {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}[];
export declare function headersFor(path: string): Record<string, string>;
export declare function headersFile(): string;
