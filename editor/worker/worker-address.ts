// Where the check worker stands: its source while developing and in tests of parts, the module that the build made of it in the studio
// (editor/build/studio-config.mjs looks for the very words below). Trusted Types let a worker be made of this address and no other.

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

let trusted: string | undefined;

/** For `new Worker(workerAddress(), { type: 'module' })`. */
export function workerAddress(): string {
  trusted ??= trustedAddress(new URL('./check-worker.ts', import.meta.url).href);
  return trusted;
}

/** A TrustedScriptURL where the browser asks for one; to whoever passes it on it is a text. */
function trustedAddress(address: string): string {
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
  if (policies === undefined) return address;
  const policy = policies.createPolicy('steelyard-check', {
    createScriptURL: (given) => {
      if (given === address) return given;
      throw new TypeError(`not the studio's own worker: ${given}`);
    },
  });
  return policy.createScriptURL(address) as string;
}
