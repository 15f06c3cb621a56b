import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that tells a CI system what to run; `path` is relative to the top, with `/`. */
export interface CiFile {
  readonly path: string
  readonly text: string
}

const workflows = '.github/workflows'
/** More than anybody has, and less than what hurts. */
const mostFiles = 200

/** The workflows of GitHub Actions and the pipeline of GitLab as they lie in a work tree; what cannot be read is not there. */
export async function readCiFiles(root: string): Promise<readonly CiFile[]> {
  const names = await readdir(join(root, workflows)).catch(() => [])
  const paths = names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .slice(0, mostFiles)
    .map((name) => `${workflows}/${name}`)
  const found = await Promise.all(
    [...paths, '.gitlab-ci.yml'].map(async (path) => {
      const text = await readFile(join(root, path), 'utf8').catch(() => null)
      return text === null ? [] : [{ path, text }]
    }),
  )
  return found.flat()
}
