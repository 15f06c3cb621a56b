import { commandLine } from './pinned.ts'
import { tagTemplates, type PlannedFile } from './workflow-github.ts'
import type { Scene } from './scene.ts'

/** The image that the jobs run in: it has Node 24 and git. */
const image = 'node:24-bookworm'

/**
 * Jobs for GitLab CI, as a file that `.gitlab-ci.yml` includes; that one is written too where there is none. They are those of
 * `templates/ci/gitlab.yml`, for a project that includes nothing of others.
 */
export function gitlabJobs(scene: Scene, version: string): readonly PlannedFile[] {
  const waybill = commandLine(version)
  const included = '.gitlab/waybill.yml'
  const text = `# Included by .gitlab-ci.yml; docs/gitlab.md tells more. Two variables under Settings > CI/CD > Variables, both masked:
#   GITLAB_TOKEN          of a project access token (scope api, role Developer): the token of a job may not comment
#   WAYBILL_PUSH_TOKEN    protected; of one with write_repository, for tags and the ledger
.waybill:
  image: ${image}
  variables:
    GIT_DEPTH: '0' # the history and its tags
    GIT_STRATEGY: clone
  interruptible: false

# What a merge request adds to the notes and to the version, as one comment. Pipelines of forks have no token.
waybill comment:
  extends: .waybill
  interruptible: true
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID
  script:
    - ${waybill} comment
${onTags(scene, waybill)}
# Tags the next version of the default branch, by hand, and releases it.
waybill release by hand:
  extends: .waybill
  resource_group: waybill-release
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"
      when: manual
      allow_failure: true
  script:
    - ${waybill} release
`
  const root = '.gitlab-ci.yml'
  return [
    { path: included, text },
    ...(scene.paths.has(root) ? [] : [{ path: root, text: `include:\n  - local: ${included}\n` }]),
  ]
}

/** Left out where something else releases every tag already: two releases of one tag help nobody. */
function onTags({ releasers, tagPlan }: Scene, waybill: string): string {
  const places = releasers.filter(({ file }) => file === '.gitlab-ci.yml')
  if (places.length > 0)
    return `\n# Tags are released by ${places.map(({ file, line }) => `${file}:${line}`).join(', ')} already.\n`
  const starts = tagTemplates(tagPlan).map((template) =>
    (template.split('{version}')[0] ?? '').replace(/[^\w-]/g, '\\$&'),
  )
  const pattern = starts.length === 1 ? (starts[0] ?? '') : `(?:${starts.join('|')})`
  return `
# The release of a tag. Run again, it finds what is there.
waybill release:
  extends: .waybill
  resource_group: waybill-release
  rules:
    - if: $CI_COMMIT_TAG =~ /^${pattern}\\d/
  script:
    - ${waybill} release
`
}

/** A pipeline of its own for Jenkins: a multibranch project points at it. */
export function jenkinsPipeline(version: string): PlannedFile {
  return {
    path: 'Jenkinsfile.waybill',
    text: `// A multibranch project of its own, with the script path Jenkinsfile.waybill; docs/other-ci.md tells more. In its checkout,
// leave "Shallow clone" off and "Fetch tags" on. The credential waybill-forge is a token that may write contents.
pipeline {
  agent { docker { image '${image}' } }
  options { disableConcurrentBuilds() }
  environment {
    HOME = "\${WORKSPACE_TMP}"
    GITHUB_TOKEN = credentials('waybill-forge')
    WAYBILL_PUSH_TOKEN = credentials('waybill-forge')
  }
  stages {
    stage('Comment') {
      when { changeRequest() }
      steps { sh '${commandLine(version)} comment' }
    }
    stage('Release') {
      when { environment name: 'BRANCH_IS_PRIMARY', value: 'true' }
      input { message "Release what is on \${BRANCH_NAME}?" }
      steps { sh '${commandLine(version)} release' }
    }
  }
}
`,
  }
}

/** CircleCI reads one file: a new one, or what belongs into the one that is there. */
export function circleConfig(version: string): PlannedFile {
  return {
    path: '.circleci/config.yml',
    text: `version: 2.1
# GITHUB_TOKEN and WAYBILL_PUSH_TOKEN come from the context waybill: a token that may write contents.
jobs:
  waybill-release:
    docker:
      - image: ${image}
    steps:
      - checkout:
          method: full # the history and its tags
      - run: ${commandLine(version)} release
workflows:
  waybill:
    jobs:
      - approve:
          type: approval
          filters: { branches: { only: /main|master|trunk/ } }
      - waybill-release:
          requires: [approve]
          context: waybill
`,
  }
}
