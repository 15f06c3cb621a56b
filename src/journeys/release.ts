import type { Pushed } from '../edge/git/push-release.ts'
import { interruptionCode, WaybillError } from '../errors.ts'
import type { ForgeRelease } from '../forge/forge-release.ts'
import { keepWhatIsThere } from '../forge/release-kept.ts'
import type { ReleaseDocument } from '../forge/release-document.ts'
import { assetStem, gatherAssets, type ReleaseAssets } from './release-assets.ts'
import type { ReleaseChoice } from './release-choice.ts'
import type { PlannedCommit } from './release-commit.ts'
import { draftRelease, type ReleaseDraft } from './release-draft.ts'
import {
  planRelease,
  type PlannedRelease,
  type ReleaseDesk,
  type ReleasePlan,
  type ReleaseRequest,
} from './release-plan.ts'
import { isLatest, planSteps, releaseDocument, type ReleaseTold } from './release-report.ts'
import { branchMoved } from './release-standing.ts'
import { releaseBody, releaseTitle, tagMessage, wholeNotes } from './release-words.ts'
import type { Source } from './source.ts'

/** What releasing came to. */
export interface Released {
  readonly document: ReleaseDocument
  /** Of the bills of materials, by the order of the releases; null where there is none. */
  readonly bomSha256: readonly (string | null)[]
  /** False where a lockfile could not be read. */
  readonly whole: boolean
  /** What the notes lack, since the forge did not answer. */
  readonly incomplete: readonly string[]
}

/**
 * Releases: a commit with the CHANGELOG and the versions where that is wanted, an annotated tag, both to the remote at once or neither,
 * then at the forge a draft, all its files, and last its publication. Every step finds what is done already, so a run that was ended
 * anywhere is gone on with by running it again; the remote's tag is what makes a release, and nothing moves it. A dry run works out
 * the same and does none of it.
 *
 * Throws before anything is done what `planRelease` throws and what the forge says to the first question; after the tag is pushed only
 * what the forge refuses, with the hint to run it again.
 */
export async function release(
  desk: ReleaseDesk,
  source: Source,
  choices: readonly ReleaseChoice[],
  request: ReleaseRequest,
  signal: AbortSignal,
): Promise<Released> {
  const steps: string[] = []
  const tell = (step: string) => {
    steps.push(step)
    desk.tell(step)
  }
  const telling = { ...desk, tell }
  refuseUnpushable(desk)
  refuseDraft(desk, request)
  const first = await planRelease(desk, source, choices, request)
  const { found, warnings } = await foundReleases(desk, first, request.dryRun)
  if (request.dryRun) {
    const told = await tellReleases(desk, source, first, { request, found })
    const planned = planSteps(desk, first, told)
    return reported(first, told, { dryRun: true, commit: null, steps: planned, warnings })
  }
  refuseInterrupted(signal)
  const commit =
    first.commit === null ? null : await commitFor(telling, first, { ...first.commit, sign: request.sign })
  const plan = commit === null ? first : await withCommit(source, first, commit)
  const told = await tellReleases(desk, source, plan, { request, found })
  refuseInterrupted(signal)
  const settled = await settle(telling, { source, plan, told, request, commit })
  const standing = settled === plan ? told : await tellReleases(desk, source, settled, { request, found })
  const published: ReleaseTold[] = []
  for (const one of standing) {
    refuseInterrupted(signal)
    published.push(await publish(telling, one))
  }
  return reported(settled, published, {
    dryRun: false,
    commit: settled === plan ? commit : null,
    steps,
    warnings,
  })
}

/** A forge makes a tag of its own for a release whose tag it does not have. */
function refuseUnpushable({ forge, git, loaded }: ReleaseDesk): void {
  if (forge === null || git.remote !== null) return
  const { remote } = loaded.configuration.ledger
  throw new WaybillError(
    'RELEASE_UNREADY',
    `This clone has no remote ${remote}, so ${forge.name} would not get the tag of its release.`,
    {
      hint: `Add it: git remote add ${remote} URL, or name another in ledger.remote. For the tag alone: waybill release --tag-only`,
    },
  )
}

/** Said before the tag is out, since nothing mends it afterwards but a release that everybody sees. */
function refuseDraft({ forge, loaded }: ReleaseDesk, { draft }: ReleaseRequest): void {
  if (forge?.kind !== 'gitlab' || !(draft || loaded.configuration.release.draft)) return
  throw new WaybillError('FORGE_REFUSED', 'GitLab has no drafts: everybody would see the release.', {
    hint: 'Leave out --draft, or set `release: { draft: false }` in waybill.yml. To look at it first: waybill release --dry-run',
  })
}

/** What the forge has of the tags: asked first, so that a token that may not write is known before anything is done. */
async function foundReleases(
  { host }: ReleaseDesk,
  { releases }: ReleasePlan,
  dryRun: boolean,
): Promise<{ readonly found: ReadonlyMap<string, ForgeRelease>; readonly warnings: string[] }> {
  const found = new Map<string, ForgeRelease>()
  if (host === null) return { found, warnings: [] }
  try {
    for (const { choice } of releases) {
      const one = await host.releases.find(choice.tag)
      if (one !== null) found.set(choice.tag, one)
    }
  } catch (error) {
    if (!dryRun || !(error instanceof WaybillError)) throw error
    return { found, warnings: [`${error.message} What it has is not in this preview.`] }
  }
  return { found, warnings: [] }
}

/** The commit, which nothing names yet. */
async function commitFor(
  { git, tell }: ReleaseDesk,
  { head, releases }: ReleasePlan,
  { files, subject, sign }: PlannedCommit & Pick<ReleaseRequest, 'sign'>,
): Promise<string> {
  const at = releases.find(({ tag }) => tag === null)?.at ?? 0
  const oid = await git.writeCommit({ parent: head, files, message: subject, sign, at })
  tell(`Made the commit ${oid.slice(0, 12)}: ${subject}`)
  return oid
}

/** The plan with its new releases told of the commit that their tags will name. */
async function withCommit(source: Source, plan: ReleasePlan, commit: string): Promise<ReleasePlan> {
  const releases: PlannedRelease[] = []
  for (const one of plan.releases)
    releases.push(
      one.tag === null
        ? { ...one, told: await draftRelease(source, one.choice, { commit, at: one.at }) }
        : one,
    )
  return { ...plan, releases }
}

interface Settling {
  readonly source: Source
  readonly plan: ReleasePlan
  readonly told: readonly ReleaseTold[]
  readonly request: ReleaseRequest
  readonly commit: string | null
}

/**
 * Makes the tags and pushes them with the commit. Gives the plan that was carried out: another one where another run was first and
 * made this very release, whose tags then stand.
 */
async function settle(desk: ReleaseDesk, settling: Settling): Promise<ReleasePlan> {
  const { git, loaded } = desk
  const { plan, told, request, commit } = settling
  const made: { readonly name: string; readonly object: string }[] = []
  for (const { planned, message, wanted } of told) {
    if (planned.tag !== null) continue
    const sign = request.sign ?? loaded.configuration.release.sign ?? null
    const tag = { name: wanted.tag, commit: wanted.commit, message, sign, at: planned.at }
    made.push({ name: wanted.tag, object: await git.makeTag(tag) })
    desk.tell(`Made the tag ${wanted.tag} at ${wanted.commit.slice(0, 12)}.`)
  }
  const left = plan.releases.flatMap(({ choice, tag, pushed }) =>
    pushed || tag === null ? [] : [{ name: choice.tag, object: tag.object }],
  )
  const pushed = await pushAll(desk, plan, { tags: [...left, ...made], commit })
  if (pushed.state !== 'done') {
    for (const { name, object } of made) await git.removeTag(name, object)
    return othersRun(desk, settling, pushed)
  }
  await follow(desk, plan)
  return plan
}

/** Commit and tags arrive together or not at all. */
async function pushAll(
  { git, tell }: ReleaseDesk,
  { branch, branchCommit }: ReleasePlan,
  {
    tags,
    commit,
  }: {
    readonly tags: readonly { readonly name: string; readonly object: string }[]
    readonly commit: string | null
  },
): Promise<Pushed> {
  const { remote } = git
  if (remote === null || tags.length === 0) return { state: 'done' }
  const to =
    branch === null || branchCommit === null ? null : { name: branch.name, commit: commit ?? branchCommit }
  const pushed = await remote.push({ branch: to, tags })
  const names = [...(to === null ? [] : [to.name]), ...tags.map(({ name }) => name)]
  if (pushed.state === 'done') tell(`Pushed ${names.join(' and ')} to ${remote.name}.`)
  return pushed
}

/** Where somebody else pushed this release first, theirs is gone on with; else the push was refused, or this clone is behind. */
async function othersRun(
  desk: ReleaseDesk,
  { source, plan, request }: Settling,
  { state, said }: Exclude<Pushed, { readonly state: 'done' }>,
): Promise<ReleasePlan> {
  const choices = plan.releases.map(({ choice }) => choice)
  const there = await desk.git.remote?.standing({ tags: choices.map(({ tag }) => tag), branch: null })
  const isTheirs = choices.every(({ tag }) => there?.tags.has(tag))
  if (!isTheirs)
    throw state === 'refused' ? pushRefused(desk, said) : branchMoved(plan.branch?.name ?? 'The branch')
  const again = await planRelease(desk, source, choices, request)
  desk.tell('Another run has pushed this release; its tags stand.')
  await follow(desk, again)
  return again
}

/** The branch that is checked out follows to the release commit, which its remote has by now. */
async function follow({ git, tell }: ReleaseDesk, { head, releases }: ReleasePlan): Promise<void> {
  const ahead = releases.find(({ told }) => told.release.commit !== head)
  if (ahead === undefined || (await git.advance(head, ahead.told.release.commit))) return
  tell(
    `The work tree has other changes, so it stays where it is. To follow: git merge --ff-only ${ahead.choice.tag}`,
  )
}

function pushRefused({ git }: ReleaseDesk, said: string): WaybillError {
  return new WaybillError(
    'RELEASE_UNREADY',
    `${git.remote?.name ?? 'The remote'} refused the push, and nothing of it arrived: ${said}`,
    {
      hint: 'Let this job push: `permissions: contents: write`, and exempt it in the rule that is named. Without a commit before the tag (release.changelog, version-files) a rule for the branch does not matter.',
    },
  )
}

/** Everything that is said of the releases, and what hangs on them. */
async function tellReleases(
  desk: ReleaseDesk,
  source: Source,
  plan: ReleasePlan,
  { request, found }: { readonly request: ReleaseRequest; readonly found: ReadonlyMap<string, ForgeRelease> },
): Promise<readonly ReleaseTold[]> {
  const { configuration } = desk.loaded
  const told: ReleaseTold[] = []
  for (const one of plan.releases) {
    const subject = one.told
    const title = releaseTitle(subject, configuration)
    const assets = await assetsOf(desk, source, plan, one)
    const forge = found.get(one.choice.tag) ?? null
    const { wanted, left } = keepWhatIsThere(forge, {
      tag: one.choice.tag,
      commit: subject.release.commit,
      name: title,
      body: await releaseBody(subject, plan.options, fullUrlOf(desk, subject)),
      prerelease: isPrerelease(subject),
      latest: isLatest(subject),
      draft: request.draft || configuration.release.draft,
      assets: assets.assets,
    })
    const message = await tagMessage(subject, title, plan.textOptions)
    told.push({
      planned: one,
      wanted,
      message,
      assets,
      forge,
      left,
      hostName: desk.forge?.name ?? null,
    })
  }
  return told
}

async function assetsOf(
  { forge, ledger, loaded }: ReleaseDesk,
  { repository }: Source,
  { options }: ReleasePlan,
  { told, shipment, attached }: PlannedRelease,
): Promise<ReleaseAssets> {
  if (forge === null) return { assets: [], bomSha256: null, warnings: [], whole: true }
  const { configuration } = loaded
  const notes = await wholeNotes(told, options)
  return gatherAssets(told, { repository, configuration, ledger, shipment, notes, files: attached })
}

function isPrerelease({ release: { version } }: ReleaseDraft): boolean {
  return /^[^+]*-/.test(version)
}

/** Where the whole notes hang once the release is published; known of GitHub alone. */
function fullUrlOf({ forge, loaded }: ReleaseDesk, subject: ReleaseDraft): string | null {
  const { url } = subject.draft.notes.repository
  if (forge?.kind !== 'github' || url === null) return null
  const stem = assetStem(subject, loaded.configuration)
  return `${url}/releases/download/${encodeURIComponent(subject.release.tag)}/${encodeURIComponent(`${stem}.notes.md`)}`
}

async function publish({ host, tell, git }: ReleaseDesk, told: ReleaseTold): Promise<ReleaseTold> {
  if (host === null) return told
  try {
    const say = (step: string) => tell(`${host.address.name}: ${step}.`)
    told.left.forEach(say)
    return { ...told, forge: await host.releases.put(told.wanted, say) }
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const where = git.remote === null ? 'in this clone' : `on ${git.remote.name}`
    const again = `The tag ${told.wanted.tag} is ${where}: run it again to finish; nothing is made twice.`
    const { exitCode, cause, at, code } = error
    // What differs for good is not mended by running it again; where it is, the hint says so.
    const hint = code === 'RELEASE_DIFFERS' ? error.hint : [again, error.hint].filter(Boolean).join(' ')
    throw new WaybillError(code, error.message, {
      ...(hint === undefined ? {} : { hint }),
      exitCode,
      cause,
      ...(at === undefined ? {} : { at }),
    })
  }
}

function reported(
  plan: ReleasePlan,
  told: readonly ReleaseTold[],
  how: Pick<ReleaseDocument, 'dryRun' | 'steps' | 'warnings'> & { readonly commit: string | null },
): Released {
  const warnings = [
    ...plan.warnings,
    ...told.flatMap(({ planned, assets }) => [...planned.told.draft.warnings, ...assets.warnings]),
    ...how.warnings,
  ]
  return {
    document: releaseDocument(plan, told, { ...how, warnings: [...new Set(warnings)] }),
    bomSha256: told.map(({ assets }) => assets.bomSha256),
    whole: told.every(({ assets }) => assets.whole),
    incomplete: [...new Set(told.flatMap(({ planned }) => planned.told.draft.incomplete))],
  }
}

/** A run that is told to stop stops between two steps; the next goes on from there. */
function refuseInterrupted(signal: AbortSignal): void {
  if (!signal.aborted) return
  throw new WaybillError('RELEASE_UNREADY', 'The run was interrupted.', {
    exitCode: interruptionCode(signal),
    hint: 'Run it again: it goes on from where it was.',
  })
}
