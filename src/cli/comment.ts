import { isForkRun, readCiRun, readEvent, type CiRun } from '../edge/ci-run.ts'
import { openHost } from '../edge/forge/open-host.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { draftComment, type CommentRequest, type DraftedComment } from '../journeys/comment.ts'
import { requestedPull } from '../journeys/comment-request.ts'
import { openRenderOptions } from '../journeys/render-draft.ts'
import type { PullRequestDocument } from '../notes/pull-request-document.ts'
import type { Call } from './command.ts'
import { distinctCodes } from './fail-on.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { answered, completeness } from './source.ts'

/** `waybill comment`: what a pull request adds to the notes and to the version, as one comment on it, kept up to date. */
export async function comment(call: Call): Promise<Outcome> {
  const { world, options } = call
  const event = await readEvent(world.environment, world.files)
  const run = readCiRun(world.environment, event)
  const dryRun = flagOption(options, 'dryRun')
  if (world.environment.variable('GITHUB_EVENT_NAME') === 'merge_group') return queued
  const request = await requestOf(call, run, event)
  const isFork = isForkRun(world.environment, event)
  // Before anything is read: without a number nobody would ever see it.
  if (request.number === null && !dryRun && !isFork) throw numberMissing(run)
  const { drafted, remote } = await answered(call, async (source) => ({
    drafted: await draftComment(source, request),
    remote:
      source.configuration.repository ??
      (await source.repository.remoteUrl(source.configuration.ledger.remote)),
  }))
  if (dryRun) return outcomeOf(call, drafted, { comment: null, remarks: [], exitCodes: [] })
  if (isFork) return outcomeOf(call, drafted, { comment: null, remarks: [forkRemark], exitCodes: [] }, 'true')
  return outcomeOf(call, drafted, await written(call, drafted, { remote, number: request.number ?? '' }))
}

/** What became of a comment, and why where it could not be written. */
interface Fate {
  readonly comment: PullRequestDocument['comment']
  readonly remarks: readonly Remark[]
  readonly exitCodes: readonly ExitCode[]
}

async function written(
  { world, signal }: Call,
  { document, marker }: DraftedComment,
  { remote, number }: { readonly remote: string | null; readonly number: string },
): Promise<Fate> {
  try {
    const { configuration } = world.loaded
    const host = await openHost({ remote, configuration, world, signal })
    const { url, became } = await host.comments.put({ number, body: document.body, marker })
    const text = {
      written: `Wrote the comment: ${url}`,
      updated: `Brought the comment up to date: ${url}`,
      unchanged: `The comment says this already: ${url}`,
    }[became]
    return { comment: { url, became }, remarks: [{ level: 'info', text }], exitCodes: [] }
  } catch (error) {
    // The draft is worth reading all the same: a run's page shows it.
    if (!(error instanceof WaybillError) || !error.code.startsWith('FORGE_')) throw error
    const { message, code, hint, exitCode } = error
    // In one: of what is told beside a draft, a workflow shows only errors at the top, and this one says what to paste.
    const text = `${message} [${code}]${hint ? ` ${hint}` : ''}`
    return { comment: null, remarks: [{ level: 'error', text }], exitCodes: [exitCode] }
  }
}

const forkRemark: Remark = {
  level: 'info',
  text: 'No comment is written: the pull request comes from a fork, whose author must not write with a token of this repository. What it would say is here.',
}

/** A merge queue tries commits of several pull requests, which have their comments already. */
const queued: Outcome = {
  document: null,
  text: '',
  remarks: [{ level: 'info', text: 'A merge queue is no pull request: no comment is written.' }],
  exitCodes: [exitCodes.done],
  outputs: { skipped: 'true' },
}

async function requestOf(
  { world, options }: Call,
  run: CiRun | null,
  event: string | null,
): Promise<CommentRequest> {
  const asked = textOption(options, 'pullRequest')
  if (asked !== null && !/^[1-9]\d{0,9}$/.test(asked))
    throw new WaybillError('USAGE', `--pull-request ${asked} is no number of a pull request.`, {
      hint: 'For example: --pull-request 42',
    })
  const squashOnMerge = world.environment.variable('CI_MERGE_REQUEST_SQUASH_ON_MERGE') ?? null
  return {
    ...requestedPull({ asked, run, event, squashOnMerge }),
    options: await openRenderOptions(
      { files: world.files, home: world.home, loaded: world.loaded },
      { format: 'md', template: null, fit: null },
    ),
  }
}

function numberMissing(run: CiRun | null): WaybillError {
  return new WaybillError(
    'PULL_REQUEST_UNKNOWN',
    run === null
      ? 'No pull request is named, and this is no run for one.'
      : 'This run is not for a pull request, so there is nothing to comment on.',
    {
      hint:
        run?.system === 'github'
          ? 'Run the job with `on: pull_request`, or name it: --pull-request 42'
          : 'Name it: --pull-request 42, or print the comment: waybill comment --dry-run',
    },
  )
}

function outcomeOf(
  { options }: Call,
  { document, amiss, warnings, incomplete }: DraftedComment,
  { comment: fate, remarks, exitCodes: more }: Fate,
  skipped?: 'true',
): Outcome {
  const [next] = document.next
  const strict = flagOption(options, 'strict') && amiss
  return {
    document: { ...document, comment: fate },
    text: document.body,
    summary: document.body,
    remarks: [
      ...[...warnings, ...incomplete].map((text) => ({ level: 'warning' as const, text })),
      ...remarks,
      ...(strict ? [{ level: 'error' as const, text: amissText(document) }] : []),
    ],
    exitCodes: distinctCodes([completeness(incomplete)], more, strict ? [exitCodes.refusedByRule] : []),
    outputs: {
      version: next?.version ?? '',
      'previous-version': next?.previousVersion ?? '',
      bump: next?.bump ?? 'none',
      ...(fate === null ? {} : { 'comment-url': fate.url }),
      ...(skipped === undefined ? {} : { skipped }),
    },
  }
}

function amissText({ counted }: PullRequestDocument): string {
  return counted === 'title'
    ? 'The title does not read as intended: see above what to write.'
    : 'Commits do not read as intended: see above what to write, or waybill lint.'
}
