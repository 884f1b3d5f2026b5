// Calls of the API, with the reader's own token. Every answer is {status, body}; status 0 is none at all.
const WAIT = '2s';
const TRIES = 20;
const PAUSE = 150;

export class Api {
  #base;
  #token;

  constructor(base, token) {
    this.#base = base;
    this.#token = token;
  }

  // By XMLHttpRequest, which alone tells how much has gone out.
  upload(call, file, asked, progress) {
    const query = new URLSearchParams({ name: file.name, ...asked });
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${this.#base}/${call}?${query}`);
      request.setRequestHeader('Authorization', `Bearer ${this.#token()}`);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
      request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
      request.onerror = () => resolve({ status: 0, body: {} });
      request.send(file);
    });
  }

  previewed(file, asked, progress) {
    return this.upload('imports:preview', file, asked, progress);
  }

  taken(file, asked, progress) {
    return this.upload('imports', file, asked, progress);
  }

  submission(id) {
    return this.#ask(`submissions/${encodeURIComponent(id)}?wait=${WAIT}`);
  }

  resolved(kind, name, target) {
    return this.#ask('names:resolve', {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#token()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind, name, target }),
    });
  }

  // All ids that a name may mean, with what they are called.
  async known(kind) {
    const list = kind === 'model' ? 'models' : 'benchmarks';
    const found = [];
    let next = null;
    do {
      const query = kind === 'model' ? `?limit=1000${next ? `&cursor=${encodeURIComponent(next)}` : ''}` : '';
      const { status, body } = await this.#ask(list + query);
      if (status !== 200) {
        break;
      }
      found.push(...body[list].map((one) => ({ id: one[kind], name: one.name })));
      next = body.next;
    } while (next);
    return found;
  }

  // Until whoever answers previews has read the log to this offset: who takes names, and who works out ranks.
  async folded(offset) {
    for (let tries = 0; tries < TRIES; tries++) {
      const [names, board] = await Promise.all([this.#ask('names'), this.#ask('leaderboard?limit=1')]);
      if (names.body.offset >= offset && board.body.version >= offset) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  async #ask(path, options = {}) {
    try {
      const answer = await fetch(`${this.#base}/${path}`, options);
      return { status: answer.status, body: parsed(await answer.text()) };
    } catch {
      return { status: 0, body: {} };
    }
  }
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
