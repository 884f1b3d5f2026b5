// <podium-scheme>: a button that goes through system, light and dark, and keeps the choice in this browser.
const NEXT = { system: 'light', light: 'dark', dark: 'system' };

class PodiumScheme extends HTMLElement {
  #button = document.createElement('button');

  connectedCallback() {
    if (this.#button.isConnected) {
      return;
    }
    this.#button.type = 'button';
    this.#button.append(document.createElement('i'));
    this.#button.addEventListener('click', () => this.#choose(NEXT[chosen()]));
    this.replaceChildren(this.#button);
    this.#tell();
  }

  #choose(scheme) {
    try {
      if (scheme === 'system') {
        localStorage.removeItem('podium-scheme');
      } else {
        localStorage.setItem('podium-scheme', scheme);
      }
    } catch {
      // storage is switched off: the choice lasts as long as the page
    }
    if (scheme === 'system') {
      delete document.documentElement.dataset.scheme;
    } else {
      document.documentElement.dataset.scheme = scheme;
    }
    this.#tell();
  }

  #tell() {
    const label = `Colours: ${chosen()}. Switch to ${NEXT[chosen()]}.`;
    this.#button.setAttribute('aria-label', label);
    this.#button.title = label;
    this.#button.dataset.scheme = chosen();
  }
}

function chosen() {
  return document.documentElement.dataset.scheme ?? 'system';
}

if (!customElements.get('podium-scheme')) {
  customElements.define('podium-scheme', PodiumScheme);
}
