import { lockfilesAmong } from '../bom/lockfiles/found.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import { familyOf, mainFamily } from '../git/tag.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { judgeClone } from '../setup/doctor-clone.ts'
import { judgeLockfiles } from '../setup/doctor-lockfiles.ts'
import { foundNode, judgeGit } from '../setup/doctor-machine.ts'
import type { Scope } from '../setup/doctor-scope.ts'
import { judgeRecipientKey, judgeSecrets, wantedVariables } from '../setup/doctor-secrets.ts'
import { judgeTags } from '../setup/doctor-tags.ts'
import { fine, type Finding } from '../setup/finding.ts'
import type { Examination } from './doctor-look.ts'
import { packagesOf } from './packages.ts'

/** What is looked at without asking anybody outside: the machine, the clone, what lies in it, the secrets of this run. */
export function examineHere(
  edge: Surroundings,
  loaded: LoadedConfiguration,
  scope: Scope,
): readonly Examination[] {
  const { configuration } = loaded
  const here = { outside: false, refusal: { code: 'clone-unreadable', why: 'Nothing can be read here.' } }
  return [
    {
      ...here,
      topic: 'machine',
      what: 'git and Node',
      refusal: { code: 'git-missing', why: 'Waybill reads the history with git.' },
      look: async () => ({ findings: [foundNode(edge.node), judgeGit(await edge.git())] }),
    },
    {
      ...here,
      topic: 'configuration',
      what: 'waybill.yml',
      look: async () => ({ findings: [judgeConfiguration(edge, loaded)] }),
    },
    {
      ...here,
      topic: 'clone',
      what: 'the clone',
      look: async () => ({ findings: judgeClone({ ...(await edge.repository()), ci: edge.ci }) }),
    },
    { ...here, topic: 'tags', what: 'the tags', look: () => lookAtTags(edge, configuration) },
    {
      ...here,
      topic: 'lockfiles',
      what: 'the lockfiles',
      look: async () => {
        const repository = await edge.repository()
        if (repository.head === null) return { findings: [] }
        const { lockfiles, ignored } = lockfilesAmong(await repository.paths(repository.head))
        const { bom } = configuration
        const required = bom === 'required' || (typeof bom === 'object' && bom.required)
        const found = lockfiles.map(({ path }) => path)
        return {
          findings: judgeLockfiles({ found, unread: ignored.filter(({ unread }) => unread), required }),
        }
      },
    },
    { ...here, topic: 'workflow', what: 'the workflow files', look: () => lookAtWorkflows(edge, loaded) },
    {
      ...here,
      topic: 'secrets',
      what: 'the secrets',
      look: async () => ({ findings: lookAtSecrets(edge, loaded, scope) }),
    },
  ]
}

function judgeConfiguration({ configured }: Surroundings, { placeOf }: LoadedConfiguration): Finding {
  return configured
    ? fine('configuration', 'configuration', `${placeOf([]).file} is understood.`)
    : fine(
        'configuration',
        'configuration-none',
        'There is no waybill.yml, and the defaults hold. waybill init writes one.',
      )
}

async function lookAtTags(edge: Surroundings, configuration: LoadedConfiguration['configuration']) {
  const repository = await edge.repository()
  const { tags, ignored } = await repository.tags()
  const names = tags.map(({ name }) => name)
  const { tags: template } = configuration
  const main = template === undefined ? mainFamily(names) : familyOf(template)
  const packages = await packagesOf(repository, configuration, names)
  return { findings: judgeTags({ names, ignored, main, configured: template !== undefined, packages }) }
}

async function lookAtWorkflows(edge: Surroundings, { configuration }: LoadedConfiguration) {
  const files = await edge.ciFiles()
  if (files.length === 0) return { findings: [] }
  const { readConfigurationText } = await import('../config/document.ts')
  const { judgeWorkflows } = await import('../setup/doctor-workflow.ts')
  const { judgePipeline } = await import('../setup/doctor-gitlab.ts')
  const read = files.map(({ path, text }) => ({ path, text: readConfigurationText(text, path) }))
  const isPipeline = ({ path }: { readonly path: string }) => path === '.gitlab-ci.yml'
  const needs = {
    ledgerBranch: configuration.ledger.file === undefined,
    deployments: Object.values(configuration.environments).some(
      ({ deployment = false }) => deployment !== false,
    ),
  }
  const findings = [
    ...judgeWorkflows(
      read.filter((one) => !isPipeline(one)),
      needs,
    ),
    ...read.filter(isPipeline).flatMap(({ path, text }) => judgePipeline(path, text)),
  ]
  return {
    findings:
      findings.length > 0
        ? findings
        : [fine('workflow', 'workflows', `Nothing to mend in ${files.map(({ path }) => path).join(', ')}.`)],
  }
}

function lookAtSecrets(
  edge: Surroundings,
  { configuration, placeOf }: LoadedConfiguration,
  scope: Scope,
): Finding[] {
  const isSet = (name: string) => (edge.environment.variable(name) ?? '').trim() !== ''
  const { ci } = edge
  return [
    ...judgeSecrets({ wanted: wantedVariables(configuration, scope), isSet, ci, placeOf }),
    ...(scope.channels.has('email') ? [judgeRecipientKey(isSet('WAYBILL_RECIPIENT_KEY'), ci)] : []),
  ]
}
