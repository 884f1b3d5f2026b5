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
