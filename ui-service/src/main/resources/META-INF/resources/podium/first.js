// Runs before the first paint: the reader's scheme, so that nothing flashes.
(() => {
  const page = document.documentElement;
  try {
    const scheme = localStorage.getItem('podium-scheme');
    if (scheme === 'light' || scheme === 'dark') {
      page.dataset.scheme = scheme;
    }
  } catch {
    // storage is switched off: the system's scheme it is
  }
})();

// A page that is loaded anew, by its reader or because the server was, stays where it was once it is as long again.
(() => {
  const KEY = 'podium-place';
  const PATIENCE_MS = 10000;
  const stay = (y) => {
    const turned = new AbortController();
    const moves = { signal: turned.signal, passive: true };
    ['wheel', 'touchmove', 'keydown'].forEach((move) => addEventListener(move, () => turned.abort(), moves));
    const look = () => {
      if (turned.signal.aborted || performance.now() > PATIENCE_MS) {
        turned.abort();
      } else if (document.documentElement.scrollHeight < y + innerHeight) {
        requestAnimationFrame(look);
      } else {
        turned.abort();
        scrollTo(0, y);
      }
    };
    look();
  };
  try {
    addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify([location.href, scrollY])));
    const [address, y] = JSON.parse(sessionStorage.getItem(KEY)) ?? [];
    if (address === location.href && performance.getEntriesByType('navigation')[0]?.type === 'reload') {
      stay(y);
    }
  } catch {
    // storage is switched off: the page begins at its top
  }
})();
