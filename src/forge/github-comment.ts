import { field, list, numeral, text } from './answer.ts'

/** A comment as GitHub tells it. */
export interface GithubComment {
  readonly id: string
  readonly body: string
  readonly url: string
  /** Whose it is, as GitHub writes it: an app's name ends with `[bot]`. */
  readonly author: string | null
  readonly isApp: boolean
}

/** Reads the comments of a pull request; what is none is left out. */
export function readComments(value: unknown): readonly GithubComment[] {
  return list(value).flatMap((one) => readComment(one) ?? [])
}

/** Reads one comment; null for what is none. */
export function readComment(value: unknown): GithubComment | null {
  const id = numeral(field(value, 'id'))
  if (id === null) return null
  const user = field(value, 'user')
  return {
    id,
    body: text(field(value, 'body')) ?? '',
    url: text(field(value, 'html_url')) ?? '',
    author: text(field(user, 'login')),
    isApp: field(user, 'type') === 'Bot',
  }
}

/**
 * The comment that is ours: it begins with the marker, and the account of the token wrote it. Anybody may write the marker, so that what
 * another account wrote is never taken for ours; where GitHub does not tell whose the token is, only an app's comment is.
 */
export function ownComment(
  comments: readonly GithubComment[],
  marker: string,
  who: string | null,
): GithubComment | null {
  // Of the same account there may be comments that only quote ours, or a title that has the marker: ours begins with it.
  return comments.find((one) => one.body.trimStart().startsWith(marker) && isOf(one, who)) ?? null
}

function isOf({ author, isApp }: GithubComment, who: string | null): boolean {
  if (author === null) return false
  if (who === null) return isApp
  return author === who || (isApp && author === `${who}[bot]`)
}
