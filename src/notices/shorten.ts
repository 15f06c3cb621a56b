import { clip } from './clip.ts'

/**
 * The rendering of as much of a text as stays within `limit` units. Escaping makes text longer, by how much depends on
 * the text: what is kept is found by halving the room, so nothing is ever cut inside an escape.
 */
export function shorten(text: string, limit: number, render: (text: string) => string): string {
  let room = Math.min(text.length, limit)
  let rendered = render(clip(text, room))
  while (rendered.length > limit && room > 1) {
    room = Math.floor(room / 2)
    rendered = render(clip(text, room))
  }
  return rendered.length > limit ? '…' : rendered
}
