// What the pages allow themselves: the strict policy that a portal may have too. The pages' own Trusted Types policy is there for the
// address of their service worker, Vue brings one for its example; the element needs lit-html's alone.
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html steelyard-page vue',
];

/** For the meta element, so that it holds on any static host. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');

/** For the header, which can also say who may frame the page. */
export const CONTENT_SECURITY_HEADER = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
