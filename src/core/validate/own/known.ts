/** What an employer's own file may point at. */
export interface OwnKnown {
  readonly roles: ReadonlySet<string>;
  /** Steps as "from to". */
  readonly steps: ReadonlySet<string>;
  readonly trainings: ReadonlySet<string>;
  /** Names of the employers of the data, by id. */
  readonly employers: ReadonlyMap<string, string>;
}

/** The key of a step in `steps`. */
export const stepKey = (from: string, to: string): string => `${from} ${to}`;
