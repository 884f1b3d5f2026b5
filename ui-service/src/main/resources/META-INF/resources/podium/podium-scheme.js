// <podium-scheme>: a button that goes through system, light and dark, and keeps the choice in this browser.
const NEXT = { system: 'light', light: 'dark', dark: 'system' };

class PodiumScheme extends HTMLElement {
  #button = document.createElement('button');
  #phrases = { label: 'Colours: %. Switch to %.', system: 'system', light: 'light', dark: 'dark' };

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

  // in the language of the page, as the server says it
  set phrases(said) {
    this.#phrases = said;
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
    const names = [chosen(), NEXT[chosen()]].map((scheme) => this.#phrases[scheme]);
    const label = this.#phrases.label.replace(/%/g, () => names.shift());
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
