export declare function measureFirstLoad(dist: string): {
  readonly name: string;
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}[];
export declare function missingScreens(root: string): string[];
