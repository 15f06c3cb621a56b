/** A release as a forge has it. */
export interface ForgeRelease {
  /** The forge's own name for it: a number on GitHub, the tag on GitLab. */
  readonly id: string
  readonly tag: string
  readonly name: string
  readonly body: string
  /** Seen by nobody but those who may write. */
  readonly draft: boolean
  readonly prerelease: boolean
  /** Its files can be neither changed nor added to. */
  readonly immutable: boolean
  /** Where people read it. */
  readonly url: string
  readonly assets: readonly ForgeAsset[]
}

/** A file that hangs on a release. */
export interface ForgeAsset {
  readonly id: string
  readonly name: string
  /** In bytes; null where the forge does not tell. */
  readonly size: number | null
  /** SHA-256 in lower-case hex; null where the forge does not tell. */
  readonly sha256: string | null
  /** Whether all of it arrived: an upload that was cut short leaves one that is not. */
  readonly whole: boolean
  readonly url: string
}

/** What a forge's release shall be. */
export interface WantedRelease {
  readonly tag: string
  /** The commit that the tag names. */
  readonly commit: string
  readonly name: string
  /** Markdown, within the forge's limit. */
  readonly body: string
  readonly prerelease: boolean
  /** Whether it is what the forge shows as the latest release. */
  readonly latest: boolean
  /** Whether it stays a draft. */
  readonly draft: boolean
  readonly assets: readonly WantedAsset[]
}

export interface WantedAsset {
  readonly name: string
  /** What people read in place of the name. */
  readonly label: string
  /** Such as `application/vnd.cyclonedx+json`. */
  readonly mediaType: string
  readonly content: Uint8Array
  /** Of `content`, in lower-case hex. */
  readonly sha256: string
}
