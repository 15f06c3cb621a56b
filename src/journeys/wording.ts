import type { Edge } from '../edge/edge.ts'
import type { Wording } from '../notices/body.ts'
import { compileWords } from '../notices/own-words.ts'
import { openReleaseFor } from '../notices/release-for.ts'
import type { Overrides } from '../notes/overrides.ts'
import type { Readers } from './readers.ts'

/**
 * The words that audiences have of their own: what overrides say to them, and their templates, all of them read and compiled
 * before anything is composed. Throws CONFIG_INVALID and TEMPLATE_INVALID.
 */
export async function wordingFor(
  { files, home }: Pick<Edge, 'files' | 'home'>,
  { readers }: Pick<Readers, 'readers'>,
  overrides: Overrides,
): Promise<Wording> {
  const words = await compileWords(
    readers.map(({ recipient }) => recipient.words),
    async (file) => {
      const bytes = await files.read(`${home}/${file}`)
      return bytes === null ? null : Buffer.from(bytes).toString('utf8')
    },
  )
  return { releaseFor: openReleaseFor(overrides), words }
}
