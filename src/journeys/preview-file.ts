/** A file of a preview. */
export interface PreviewFile {
  /** With forward slashes, below the folder of the preview. */
  readonly path: string
  readonly content: string | Uint8Array
  /** What it may do in a browser where a server says so (Content-Security-Policy); default: nothing. */
  readonly policy?: string
}

const never = "base-uri 'none'; form-action 'none'"

/** What the parts of a preview may do where they are served: nothing leaves the machine from any of them. */
export const previewPolicies = {
  /** A page of the preview: its style, its one script, what it shows in frames. */
  page: `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; ${never}; frame-ancestors 'none'`,
  /** What a frame shows of a message: its own style alone, and it acts nowhere. */
  frame: `default-src 'none'; style-src 'unsafe-inline'; ${never}; frame-ancestors 'self'; sandbox`,
  /** The changelog site, which brings its own scripts and pictures. */
  site: `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; ${never}; frame-ancestors 'self'`,
} as const
