interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

const trusted = new Set<string>();
let made = false;

/**
 * The one trusted-types policy of the site. Browsers ask it whenever a text is used as the address of a script: it says
 * yes to exactly the addresses of our own workers, and to no markup and no code. Can be made once per page.
 */
export function trustWorkerAddress(address: string): void {
  trusted.add(address);
  const { trustedTypes } = window as { trustedTypes?: Policies };
  if (made || !trustedTypes) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (asked) => (trusted.has(asked) ? asked : null),
  });
  made = true;
}
