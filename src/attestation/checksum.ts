import type { Subject } from './subject.ts'

/**
 * A line of a checksum file, as sha256sum writes it and `sha256sum --check` reads it: two spaces before the name, and for a name
 * with a backslash or a line end a backslash before the line (GNU coreutils manual, "cksum output modes"). GitHub's attest action
 * takes such a file as `subject-checksums`.
 */
export function checksumLine({ name, sha256 }: Subject): string {
  const escaped = name.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character)
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' }
