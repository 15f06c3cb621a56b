import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../build/project.js'
import { guide, guides } from './guides.ts'

test('every link between files of the repository leads to a file, and to a heading of it', () => {
  const broken = guides().flatMap(({ path, text }) =>
    [...prose(text).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([link, file = '', heading]) => {
        const target = file === '' ? path : join(dirname(path), file)
        if (!existsSync(join(root, target))) return [`${path}: ${link}`]
        return heading === undefined || headingsOf(guide(target)).includes(heading)
          ? []
          : [`${path}: ${link}`]
      },
    ),
  )
  expect(broken).toEqual([])
})

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function prose(text: string): string {
  return text.replaceAll(/^ *```.*?^ *```/gms, '')
}
