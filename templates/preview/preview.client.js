'use strict'

// Reloads the page when the server shows something else than what it was made from, and tells whether it listens.
{
  const shown = document.documentElement.dataset['shown']
  const address = document.currentScript?.dataset['events']
  const state = document.getElementById('live')

  /** @param {string} text */
  const say = (text) => {
    if (state !== null && state.textContent !== text) state.textContent = text
  }

  if (address !== undefined) {
    const events = new EventSource(address)
    events.addEventListener('shown', (event) => {
      if (event.data === shown) say('Follows your edits')
      else window.location.reload()
    })
    events.addEventListener('error', () => say('Ended: run waybill preview again'))
    // A page that is left must not count as one that listens, and one that comes back asks anew.
    window.addEventListener('pagehide', () => events.close())
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) window.location.reload()
    })
  }
}
