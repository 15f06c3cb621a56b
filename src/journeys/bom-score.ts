import { scoreDocument } from '../bom/score.ts'
import type { BomScore } from '../bom/score-document.ts'
import { scoreText } from '../bom/score-text.ts'

/** How much of what is asked for a bill of materials has, for programs and for people. */
export function scoreBom(value: unknown): { readonly document: BomScore; readonly text: string } {
  const document = scoreDocument(value)
  return {
    document,
    text: scoreText(document)
      .map((line) => `${line}\n`)
      .join(''),
  }
}
