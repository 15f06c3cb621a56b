import type { Files } from '../edge/edge.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { utf8Text } from './utf8-text.ts'

/** A version to write into the files of a product or package. */
export interface VersionRequest {
  readonly version: string
  /** The files of `version.files`, from the folder of the package; none for the usual ones. */
  readonly files: readonly string[]
  /** The folder of the package from the root of the repository; `.` for the root. */
  readonly folder: string
  readonly package: string | null
}

/** What became of each file, by its path from the root of the repository. */
export interface WrittenVersion {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Writes a version into files of the work tree. All are read and worked out before the first is written.
 * Throws VERSION_FILE_INVALID for a file that is not there or has no version, and where there is no file at all.
 */
export async function writeVersion(
  { files, repository }: { readonly files: Files; readonly repository: Repository },
  request: VersionRequest,
): Promise<WrittenVersion> {
  const { writeVersion: write, defaultVersionFiles } = await import('../notes/version-file.ts')
  const { version, folder } = request
  const inFolder = (path: string) => (folder === '.' ? path : `${folder}/${path}`)
  const paths =
    request.files.length > 0
      ? request.files.map(inFolder)
      : defaultVersionFiles(repository.head === null ? [] : await repository.paths(repository.head), folder)
  if (paths.length === 0)
    throw new WaybillError(
      'VERSION_FILE_INVALID',
      `Neither a package.json nor its lockfile is committed in ${folder === '.' ? 'the root of the repository' : folder}.`,
      {
        hint: 'Commit it, or name other files in waybill.yml, as in version: { files: [VERSION] }',
      },
    )
  const plans = await Promise.all(
    paths.map(async (path) => {
      const at = `${repository.root}/${path}`
      const bytes = await files.read(at)
      if (bytes === null)
        throw new WaybillError(
          'VERSION_FILE_INVALID',
          `There is no file ${path} to write the version into.`,
          {
            at: { file: path },
            hint: 'Mend version.files in waybill.yml.',
          },
        )
      const before = utf8Text(bytes, path)
      return { path, at, before, after: write(path, before, { version, package: request.package, folder }) }
    }),
  )
  const changed = plans.filter(({ before, after }) => before !== after)
  for (const { at, after } of changed) await files.write(at, after)
  return {
    written: changed.map(({ path }) => path),
    unchanged: plans.filter((plan) => !changed.includes(plan)).map(({ path }) => path),
  }
}
