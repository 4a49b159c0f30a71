/**
 * The page's one Trusted Types policy: nothing becomes markup or a script address except through here
 * (`require-trusted-types-for 'script'; trusted-types triptych`). TypeScript's DOM library has no types for it yet.
 */
interface Policy {
  createHTML(text: string): string
  createScriptURL(url: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

/** Markup is only ever an SVG picture; svg-picture.ts parses it into a document without scripts and checks every node. */
function svgOnly(text: string): string {
  if (!text.startsWith('<svg')) throw new TypeError('Only an SVG picture may become markup')
  return text
}

/** Scripts are only ever our own files. Compared by scheme and host: `origin` is "null" for some app schemes. */
function ownScript(url: string): string {
  const absolute = new URL(url, document.baseURI)
  if (absolute.protocol !== location.protocol || absolute.host !== location.host) {
    throw new TypeError(`Not a script of this app: ${absolute.host}`)
  }
  return absolute.href
}

const rules: Policy = { createHTML: svgOnly, createScriptURL: ownScript }

function createPolicy(): Policy {
  const factory = 'trustedTypes' in window ? (window.trustedTypes as PolicyFactory) : null
  // Browsers without Trusted Types run the same checks, only unenforced.
  return factory ? factory.createPolicy('triptych', rules) : rules
}

export const policy = createPolicy()
