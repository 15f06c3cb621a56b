/** The kinds of image that a site may show, as their files end. */
export const imageKinds = ['svg', 'png', 'jpg', 'webp', 'ico', 'avif'] as const
export type ImageKind = (typeof imageKinds)[number]

/** How the bytes of each kind begin; a point stands for any byte. */
const beginnings: Readonly<Record<Exclude<ImageKind, 'svg'>, RegExp>> = {
  png: /^\x89PNG\r\n\x1A\n/,
  jpg: /^\xFF\xD8\xFF/,
  webp: /^RIFF[^]{4}WEBP/,
  ico: /^\x00\x00\x01\x00/,
  avif: /^[^]{4}ftypavi[fs]/,
}

/** The kind that the end of a path promises, null for another. */
export function promisedKind(path: string): ImageKind | null {
  const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return imageKinds.find((kind) => kind === (end === 'jpeg' ? 'jpg' : end)) ?? null
}

/** What an image is by its first bytes, null for none of the kinds. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  return imageKinds.find((kind) => (kind === 'svg' ? isSvg(bytes) : beginnings[kind].test(head))) ?? null
}

/** Whether the root element is `svg`; before it may stand a declaration, comments and a document type. */
function isSvg(bytes: Uint8Array): boolean {
  let rest = new TextDecoder().decode(bytes.subarray(0, 64 * 1024)).trimStart()
  for (let end = endOfProlog(rest); end !== null; end = endOfProlog(rest)) {
    const at = rest.indexOf(end)
    if (at < 0) return false
    rest = rest.slice(at + end.length).trimStart()
  }
  return /^<(?:[\w-]+:)?svg[\s>/]/.test(rest)
}

/** How the part of the prolog that a text begins with ends; null where it begins with none. */
function endOfProlog(text: string): string | null {
  if (text.startsWith('<?')) return '?>'
  if (text.startsWith('<!--')) return '-->'
  if (/^<!doctype\s[^[>]*\[/i.test(text)) return ']>'
  return /^<!doctype\s/i.test(text) ? '>' : null
}
