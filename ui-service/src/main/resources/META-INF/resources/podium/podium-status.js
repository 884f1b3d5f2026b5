// <podium-status>: how fresh the page is. It ticks here, without asking the server, and sees for itself when the
// connection is gone. <podium-ago>: how long ago something was.
const TICKING = new Set();
setInterval(() => TICKING.forEach((element) => element.tick()), 1000);

export function ago(seconds) {
  if (seconds < 60) {
    return `${Math.max(0, Math.floor(seconds))} s`;
  }
  if (seconds < 3600) {
    return `${Math.floor(seconds / 60)} min`;
  }
  return seconds < 172800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86400)} days`;
}

class Ticking extends HTMLElement {
  connectedCallback() {
    TICKING.add(this);
    this.tick();
  }

  disconnectedCallback() {
    TICKING.delete(this);
  }
}

class PodiumStatus extends Ticking {
  #state = null;
  #heardAt = 0;
  #dot = document.createElement('i');
  #word = document.createElement('b');
  #rest = document.createElement('span');

  connectedCallback() {
    if (!this.#dot.isConnected) {
      const text = document.createElement('span');
      text.append(this.#word, this.#rest);
      this.replaceChildren(this.#dot, text);
    }
    window.addEventListener('online', this);
    window.addEventListener('offline', this);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#changed);
    super.connectedCallback();
  }

  disconnectedCallback() {
    window.removeEventListener('online', this);
    window.removeEventListener('offline', this);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#changed);
    super.disconnectedCallback();
  }

  // {word, event, age, silence, waiting}: age and silence in seconds at the time of sending, null where unknown
  set freshness(freshness) {
    this.#state = freshness;
    this.#heardAt = performance.now();
    this.tick();
  }

  handleEvent() {
    this.tick();
  }

  #changed = () => this.tick();

  tick() {
    if (!this.#state) {
      return;
    }
    const { mood, word, rest } = this.#connection() ?? this.#server();
    this.dataset.mood = mood;
    write(this.#word, word);
    write(this.#rest, rest);
  }

  #connection() {
    const connection = window.Vaadin?.connectionState?.state;
    const rest = this.#state.event ? ` · showing ${this.#state.event}` : '';
    if (!navigator.onLine && !isLocal()) {
      return { mood: 'away', word: 'Offline', rest };
    }
    if (connection === 'reconnecting' || connection === 'connection-lost') {
      return { mood: 'away', word: 'Reconnecting', rest };
    }
    return null;
  }

  #server() {
    const { mood, word, event, age, silence, waiting } = this.#state;
    const passed = (performance.now() - this.#heardAt) / 1000;
    if (mood === 'stale') {
      return { mood, word, rest: ` · no sign of life for ${ago(silence + passed)}` };
    }
    if (mood === 'paused') {
      return { mood, word, rest: waiting ? ` · ${waiting}` : ` at ${event}` };
    }
    const when = age === null || age === undefined ? '' : ` · ${ago(age + passed)} ago`;
    return { mood, word, rest: event ? ` · as of ${event}${when}` : '' };
  }
}

class PodiumAgo extends Ticking {
  #at = null;

  // seconds that had passed at the time of sending
  set age(seconds) {
    this.#at = performance.now() - seconds * 1000;
    this.tick();
  }

  tick() {
    if (this.#at !== null) {
      write(this, `${ago((performance.now() - this.#at) / 1000)} ago`);
    }
  }
}

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function isLocal() {
  return ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
}

if (!customElements.get('podium-status')) {
  customElements.define('podium-status', PodiumStatus);
  customElements.define('podium-ago', PodiumAgo);
}
