import { judgement, type Judgement } from './sample.ts'

/**
 * What the end of a command shows. Exit code 0 passes; 75 (EX_TEMPFAIL of sysexits.h) asks to be run again, 126 and 127
 * are what a shell says of a command that it cannot run: the observer's fault. Any other, and an end by a signal, is the
 * target's. `said` is the last line that it printed, made printable and rid of secrets.
 */
export function judgeExit(code: number | null, killedBy: string | null, said: string): Judgement {
  const words = said === '' ? '' : `: ${said}`
  switch (code) {
    case 0:
      return judgement('pass')
    case null:
      return judgement('fail', { code: killedBy ?? 'killed', reason: `the command was ended by ${killedBy}` })
    case 75:
      return judgement('error', { code: 'exit-75', reason: `the command asks to be run again (75)${words}` })
    case 126:
    case 127: {
      const reason = `the command could not be run (${code})${words}`
      return judgement('error', { code: `exit-${code}`, reason })
    }
    default: {
      const reason = `the command ended with exit code ${code}${words}`
      return judgement('fail', { code: `exit-${code}`, reason })
    }
  }
}
