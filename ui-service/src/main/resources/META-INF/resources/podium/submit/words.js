// The words of the page in its language, as the server says them.
export class Words {
  #texts;
  #locale;

  constructor(texts, locale) {
    this.#texts = texts;
    this.#locale = locale;
  }

  say(key, ...holes) {
    return (this.#texts[key] ?? key).replace(/\{(\d)\}/g, (_, hole) => holes[hole]);
  }

  has(key) {
    return key in this.#texts;
  }

  count(key, number) {
    return `${this.number(number)}\u00a0${this.say(`${key}.${number === 1 ? 'one' : 'many'}`)}`;
  }

  number(number, most = 3, least = 0) {
    const digits = { maximumFractionDigits: most, minimumFractionDigits: least };
    return new Intl.NumberFormat(this.#locale, digits).format(number);
  }

  size(bytes) {
    const [number, unit] =
      bytes < 1000 ? [bytes, 'B'] : bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
    return `${this.number(number, number < 10 ? 1 : 0)}\u00a0${unit}`;
  }
}
