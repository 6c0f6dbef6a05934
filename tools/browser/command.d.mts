export declare function runCommand(
  program: string,
  args: readonly string[],
  options?: { readonly timeoutMs?: number; readonly env?: NodeJS.ProcessEnv; readonly show?: boolean },
): Promise<{ readonly ok: boolean; readonly code: number; readonly output: string; readonly why: string }>;
