import type { Squashing } from './pull-request-event.ts'

/** A pull request as its squashed commit is made of it. */
export interface SquashedPullRequest {
  readonly number: string | null
  readonly title: string
  readonly description: string
  /** The messages of its commits without merges, oldest first. */
  readonly messages: readonly string[]
}

/**
 * The message that a forge proposes for the commit of a squashed pull request: a header with the number, and below it what the
 * repository's settings say. Of several commits the messages become a list, as GitHub writes it.
 */
export function squashMessage(
  { number, title, description, messages }: SquashedPullRequest,
  { header, body }: Pick<Squashing, 'header' | 'body'>,
): string {
  const [first] = messages
  const lone = messages.length === 1 && first !== undefined ? cut(first) : null
  const subject = lone !== null && header === 'lone-commit-or-title' ? lone.subject : title.trim()
  const suffix = number === null ? '' : ` (#${number})`
  const below = {
    blank: '',
    description: description.trim(),
    commits: lone === null ? listOf(messages) : lone.rest,
  }[body]
  return below === '' ? `${subject}${suffix}` : `${subject}${suffix}\n\n${below}`
}

function listOf(messages: readonly string[]): string {
  return messages.map((message) => `* ${message.trim()}`).join('\n\n')
}

function cut(message: string): { readonly subject: string; readonly rest: string } {
  const text = message.trim()
  const end = text.indexOf('\n')
  return end === -1
    ? { subject: text, rest: '' }
    : { subject: text.slice(0, end).trim(), rest: text.slice(end + 1).trim() }
}
