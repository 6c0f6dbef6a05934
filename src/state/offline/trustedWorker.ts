import { workerAddress } from './site';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
}

let made = false;

/**
 * The one trusted-types policy of the site. Browsers ask it whenever a text is used as the address of a script: it says
 * yes to exactly the address of our worker, and to no markup and no code. Can be made once per page.
 */
export function trustWorkerAddress(): void {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  if (made || !trustedTypes) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (address === workerAddress() ? address : null),
  });
  made = true;
}
