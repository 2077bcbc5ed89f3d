// What the pages allow themselves: the strict policy that a portal may have too. The pages' own Trusted Types policy is there for the
// address of their service worker, Vue brings one for its example; the element needs lit-html's alone. The studio's page allows what
// Monaco needs besides, and no other page does: style elements, images and fonts in data addresses, its Trusted Types policies.

/** Policies that Monaco 0.57 makes; some of them more than once. */
const MONACO = [
  'editorViewLayer',
  'tokenizeToString',
  'standaloneColorizer',
  'domLineBreaksComputer',
  'stickyScrollViewLayer',
  'diffReview',
  'diffEditorWidget',
  'defaultWorkerFactory',
  'dompurify',
  'editorGhostText',
  'richScreenReaderContent',
  "'allow-duplicates'",
];

/** @type {Readonly<Record<'page' | 'studio', readonly string[]>>} */
const DIRECTIVES = {
  page: directives({ style: "'self'", data: '', policies: ['lit-html', 'steelyard-page', 'vue'] }),
  studio: directives({
    style: "'self' 'unsafe-inline'",
    data: ' data:',
    policies: ['lit-html', 'steelyard-page', 'steelyard-check', 'steelyard-monaco', ...MONACO],
  }),
};

function directives({ style, data, policies }) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "connect-src 'self'",
    `img-src 'self'${data}`,
    ...(data === '' ? [] : [`font-src 'self'${data}`]),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.join(' ')}`,
  ];
}

function kindOf(path) {
  return path.startsWith('/studio/') ? 'studio' : 'page';
}

/** For the header of what is served at a path; it can also say who may frame the page. */
export function contentSecurityHeader(path) {
  return [...DIRECTIVES[kindOf(path)], "frame-ancestors 'self'"].join('; ');
}

/** Writes the policy into the page as it is built, so that it holds on any static host. @param {'page' | 'studio'} kind */
export function contentSecurityMeta(kind) {
  return {
    name: 'steelyard-content-security',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: DIRECTIVES[kind].join('; ') }, injectTo: 'head-prepend' },
    ],
  };
}
