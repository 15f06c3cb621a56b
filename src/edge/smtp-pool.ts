import { setMaxListeners } from 'node:events'
import { openSession, type SessionSetting, type SmtpSession } from './smtp-session.ts'

/** Connections to one mail server, kept open between messages: as many as are used at once, or as the server allows. */
export interface SmtpPool {
  /**
   * A session that nobody else uses: a kept one, or a new one. When the server takes no more connections, the next that
   * comes free. Rejects as `openSession` does when there is none and none can be opened, and when the signal aborts.
   */
  take(signal: AbortSignal): Promise<{ readonly session: SmtpSession; readonly fresh: boolean }>
  /** Every session that was taken has to come back, whatever became of it. */
  giveBack(session: SmtpSession): void
  close(): void
}

type Waiter = () => void

export function openPool(setting: SessionSetting): SmtpPool {
  const idle: SmtpSession[] = []
  const waiting = new Set<Waiter>()
  let inUse = 0
  let opening = 0
  /** How many the server was seen to take; it may have meant all its clients, so no more are tried in this run. */
  let most = Number.POSITIVE_INFINITY

  function wakeOne(): void {
    const [first] = waiting
    if (first === undefined) return
    waiting.delete(first)
    first()
  }
  function untilOneIsFree(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const awake = () => {
        signal.removeEventListener('abort', interrupt)
        resolve()
      }
      const interrupt = () => {
        waiting.delete(awake)
        resolve()
      }
      signal.addEventListener('abort', interrupt, { once: true })
      waiting.add(awake)
    })
  }

  async function take(signal: AbortSignal): ReturnType<SmtpPool['take']> {
    // One run has one signal, and as many listeners as sends at once; Node takes more than ten for a leak.
    setMaxListeners(0, signal)
    for (;;) {
      if (signal.aborted) throw new Error('the run was interrupted')
      const kept = idle.pop()
      if (kept?.usable) {
        inUse += 1
        return { session: kept, fresh: false }
      }
      if (kept !== undefined) kept.close()
      else if (inUse + opening >= most) await untilOneIsFree(signal)
      else {
        const session = await opened(signal)
        if (session !== null) return { session, fresh: true }
      }
    }
  }
  /** Null when the server takes no more connections than are at work already. */
  async function opened(signal: AbortSignal): Promise<SmtpSession | null> {
    opening += 1
    try {
      const session = await openSession(setting, signal)
      inUse += 1
      return session
    } catch (error) {
      if (inUse === 0 || signal.aborted) throw error
      most = inUse
      return null
    } finally {
      opening -= 1
      wakeOne()
    }
  }

  return {
    take,
    giveBack(session) {
      inUse -= 1
      if (session.usable) idle.push(session)
      else session.close()
      wakeOne()
    },
    close() {
      for (const session of idle.splice(0)) session.close()
    },
  }
}
