export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** "12 (34 %)"; rounded down, so that 100 % is all of them. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '0' : `${part} (${Math.floor((part / whole) * 100)} %)`;
