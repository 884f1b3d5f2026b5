// <podium-chart>: draws a sheet {kind, data, summary} with ECharts. Java sends numbers, the looks are made here and in
// charts/<kind>.js: colours follow the scheme while the page is open, nothing moves for readers who asked for that, and a
// screen reader hears the summary. Whoever picks a thing with an id in a drawing sends the event `pick` with it.
const LIBRARY = '../_static/echarts/6.0.0/dist/echarts.esm.min.mjs';
const NAMES = ['ink', 'ink-2', 'ink-3', 'line', 'line-2', 'surface', 'sunk', 'accent', 'on-accent', 'band', 'up', 'down'];
const MARKS = 8;

class PodiumChart extends HTMLElement {
  #sheet = null;
  #chart = null;
  #scheme = new MutationObserver(() => this.#draw());
  #system = matchMedia('(prefers-color-scheme: dark)');
  #size = new ResizeObserver(() => this.#resize());
  #width = 0;
  #redraw = () => this.#draw();

  connectedCallback() {
    this.style.display = 'block';
    this.setAttribute('role', 'img');
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme', 'style'] });
    this.#system.addEventListener('change', this.#redraw);
    this.#size.observe(this);
    this.#draw();
  }

  disconnectedCallback() {
    this.#scheme.disconnect();
    this.#system.removeEventListener('change', this.#redraw);
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  set sheet(sheet) {
    this.#sheet = sheet;
    this.#draw();
  }

  #resize() {
    if (this.#chart && this.clientWidth !== this.#width) {
      this.#draw();
    }
  }

  async #draw() {
    if (!this.#sheet || !this.isConnected) {
      return;
    }
    const sheet = this.#sheet;
    const { kind, data, summary } = sheet;
    const [echarts, drawing] = await Promise.all([import(LIBRARY), import(`./charts/${kind}.js`)]);
    if (!this.isConnected || sheet !== this.#sheet) {
      return;
    }
    this.#width = this.clientWidth;
    this.setAttribute('aria-label', summary);
    this.#chart ??= this.#begin(echarts);
    this.#chart.resize();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#chart.setOption(
      {
        animation: !still,
        animationDuration: 300,
        animationDurationUpdate: 500,
        textStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 12.5 },
        aria: { enabled: true, label: { description: summary }, decal: { show: true } },
        ...drawing.default(data, { c: colours(this), width: this.#width }),
      },
      { notMerge: true },
    );
    this.dataset.drawn = kind;
  }

  #begin(echarts) {
    const chart = echarts.init(this, null, { renderer: 'svg' });
    chart.on('click', ({ data }) => {
      if (data?.id) {
        this.dispatchEvent(new CustomEvent('pick', { detail: data.id }));
      }
    });
    return chart;
  }
}

// Custom properties hold light-dark(); the browser resolves them on a real property only.
function colours(element) {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const found = {};
  for (const name of [...NAMES, ...Array.from({ length: MARKS }, (_, i) => `mark-${i}`)]) {
    probe.style.color = `var(--pd-${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}

if (!customElements.get('podium-chart')) {
  customElements.define('podium-chart', PodiumChart);
}
