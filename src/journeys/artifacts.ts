import { subjectsNamed, type Subject } from '../attestation/subject.ts'

/** What ships, as `--artifact` names it: `NAME=sha256:HEX`, several with a comma; none without it. Throws USAGE. */
export function shippedArtifacts(given: string | null): Subject[] {
  return given === null ? [] : subjectsNamed(given).map(({ name, sha256 }) => ({ name, sha256 }))
}
