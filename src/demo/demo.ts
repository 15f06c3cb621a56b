import { join } from 'node:path'
import { files } from '../edge/files.ts'
import { prepareFolder } from './demo-folder.ts'
import { writeGuide } from './guide.ts'
import { openMailbag } from './mailbag.ts'
import { makeRepository } from './orbit-repository.ts'
import { customerList, orbitConfiguration } from './orbit-setting.ts'
import { keepSlack } from './slack-view.ts'
import { openStage, type RunCommand, type Stage, type Step } from './stage.ts'
import { startStandIns, type StandIns } from './stand-ins.ts'
import { tellDelivery, tellException } from './story.ts'

export interface DemoRequest {
  /** Absolute. Made when it is not there; one with anything in it that is not a demo's is refused. */
  readonly folder: string
  /** The command line, for the story to be told through. */
  readonly runCommand: RunCommand
  /** Told as it happens. */
  readonly tell: (event: DemoEvent) => void
  readonly signal: AbortSignal
}

export type DemoEvent =
  | { readonly kind: 'chapter'; readonly name: string; readonly about: string }
  | { readonly kind: 'step'; readonly step: Step }

const chapters = [
  {
    name: 'Orbit 2.0.0 is delivered',
    about: 'Announced, rolled out, checked, and proved to the same people.',
    tell: tellDelivery,
  },
  {
    name: 'Orbit 2.1.0 does not arrive',
    about: 'Announced the same way; the checks find the old version, and no proof is sent.',
    tell: tellException,
  },
] as const

/**
 * The whole journey of a made-up product in a folder: its repository with a remote, a service, a mail server and a
 * Slack on loopback, and every command of the journey through `runCommand`. Needs git and nothing else: no network.
 * What was made stays in the folder, with `index.html` as its guide; what it gives are the steps.
 *
 * Throws OUTPUT_UNWRITABLE for a folder that is somebody's, and UNEXPECTED, naming the step, as soon as something goes
 * another way than the story; what was made until then stays.
 */
export async function runDemo({ folder, runCommand, tell, signal }: DemoRequest): Promise<readonly Step[]> {
  await prepareFolder(folder)
  const standIns = await startStandIns({ version: '1.1.0', commit: '0'.repeat(40) })
  try {
    const repository = await settle(folder, standIns)
    const mailbag = openMailbag(folder, standIns.smtp)
    const told: { name: string; about: string; steps: Step[] }[] = []
    const stage: Stage = openStage({
      folder,
      repository,
      standIns,
      runCommand,
      signal,
      tell: (step) => {
        told.at(-1)?.steps.push(step)
        tell({ kind: 'step', step })
      },
    })
    for (const { name, about, tell: tellChapter } of chapters) {
      told.push({ name, about, steps: [] })
      tell({ kind: 'chapter', name, about })
      await tellChapter(stage, mailbag)
    }
    await keepSlack(folder, standIns.slack)
    await writeGuide(folder, told)
    return told.flatMap(({ steps }) => steps)
  } finally {
    await standIns.close()
  }
}

/** Writes what the product has before the story begins: its customers' list and its repository. */
async function settle(folder: string, { service, slack }: StandIns) {
  await files.write(join(folder, 'customers.csv'), customerList)
  const configuration = orbitConfiguration({ service: service.url, slackApi: slack.api })
  return makeRepository(folder, { 'waybill.yml': configuration })
}
