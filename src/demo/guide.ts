import { join } from 'node:path'
import { files } from '../edge/files.ts'
import { openTemplate } from '../render/template.ts'
import guideHtml from '../../templates/demo/guide.html.hbs'
import guideText from '../../templates/demo/guide.text.hbs'
import type { Step } from './stage.ts'

/** A part of the story with what happened in it. */
export interface Chapter {
  readonly name: string
  readonly about: string
  readonly steps: readonly Step[]
}

/** What lies in the folder, in the order in which one would look at it. */
export const contents = [
  ['index.html', 'start here: what happened, and all of it one click away'],
  ['notes.md', 'the release notes of 2.0.0, also as notes.html and notes.json'],
  ['bom.cdx.json', 'its bill of materials, CycloneDX 1.6'],
  ['mails/', 'every mail as it was sent (.eml) and as it is read (.html, .txt)'],
  ['slack/index.html', 'what the support channel got, also as messages.json'],
  ['ledger/log.txt', 'the record: what was announced, checked and sent, entry by entry'],
  ['ledger/proof.json', 'what ran in production, for an auditor: waybill ledger verify --bundle'],
  ['page/index.html', 'the changelog page that customers read, with its feeds'],
  ['repository/waybill.yml', 'the configuration, in the repository that it belongs to'],
] as const

/** Writes `index.html` and `README.txt`: what happened when, by which command, and where its result is. */
export async function writeGuide(folder: string, chapters: readonly Chapter[]): Promise<void> {
  const view = {
    chapters: chapters.map(({ name, about, steps }) => ({ name, about, steps: steps.map(stepView) })),
    contents: contents.map(([path, about]) => ({ path, about, padded: path.padEnd(24) })),
    previews: previews.map(([path, label]) => ({ path, label })),
  }
  const html = openTemplate('html', 'demo/guide.html.hbs', guideHtml)
  const text = openTemplate('text', 'demo/guide.text.hbs', guideText)
  await files.write(join(folder, 'index.html'), html(view))
  await files.write(join(folder, 'README.txt'), text(view))
}

const previews = [
  ['mails/2.0.0-notice-lena.html', 'Before the rollout: the notice that a customer got'],
  ['mails/2.0.0-proof-lena.html', 'After the checks: the proof of delivery, in the same thread'],
  ['mails/2.1.0-exception-support.html', 'When it did not arrive: the exception notice, to support alone'],
] as const

function stepView({ at, name, text, mood, commands, results }: Step) {
  return {
    time: clockTime(at),
    name,
    padded: name.padEnd(10),
    text,
    mood,
    commands,
    results,
  }
}

/** The time of the day where the demo runs. */
export function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
