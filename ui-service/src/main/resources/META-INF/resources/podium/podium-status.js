// <podium-status>: how fresh the page is. It ticks here, without asking the server, and sees for itself when the
// connection is gone. <podium-ago>: how long ago something was.
const TICKING = new Set();
setInterval(() => {
  window.vaadinPush?.atmosphere?.addCallback(heard); // as soon as there is one, and but once
  TICKING.forEach((element) => element.tick());
}, 1000);

// In the language of the page, as the server says it; `%` is where the number goes.
let phrases = {
  showing: 'showing %',
  offline: 'Offline',
  reconnecting: 'Reconnecting',
  silent: 'no sign of life for %',
  at: 'at %',
  asOf: 'as of %',
  ago: '% ago',
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  days: 'days',
};

const say = (phrase, what) => phrases[phrase].replace('%', () => what);

export function ago(seconds) {
  if (seconds < 60) {
    return `${Math.max(0, Math.floor(seconds))} ${phrases.seconds}`;
  }
  if (seconds < 3600) {
    return `${Math.floor(seconds / 60)} ${phrases.minutes}`;
  }
  return seconds < 172800
    ? `${Math.floor(seconds / 3600)} ${phrases.hours}`
    : `${Math.floor(seconds / 86400)} ${phrases.days}`;
}

// Flow tells of a lost server only when it has something to send; its socket knows at once.
let lost = false;
function heard({ state }) {
  if (state !== 'messagePublished') {
    lost = state === 'closed' || state === 'error';
    TICKING.forEach((element) => element.tick());
  }
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

  set phrases(said) {
    phrases = said;
    TICKING.forEach((element) => element.tick());
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
    const rest = this.#state.event ? ` · ${say('showing', this.#state.event)}` : '';
    if (!navigator.onLine && !isLocal()) {
      return { mood: 'away', word: phrases.offline, rest };
    }
    if (lost || connection === 'reconnecting' || connection === 'connection-lost') {
      return { mood: 'away', word: phrases.reconnecting, rest };
    }
    return null;
  }

  #server() {
    const { mood, word, event, age, silence, waiting } = this.#state;
    const passed = (performance.now() - this.#heardAt) / 1000;
    if (mood === 'stale') {
      return { mood, word, rest: ` · ${say('silent', ago(silence + passed))}` };
    }
    if (mood === 'paused') {
      return { mood, word, rest: waiting ? ` · ${waiting}` : ` ${say('at', event)}` };
    }
    const when = age === null || age === undefined ? '' : ` · ${say('ago', ago(age + passed))}`;
    return { mood, word, rest: event ? ` · ${say('asOf', event)}${when}` : '' };
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
      write(this, say('ago', ago((performance.now() - this.#at) / 1000)));
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
