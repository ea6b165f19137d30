package dev.sidelight.extract;

/** The tables by which pages are read. */
record Rules(Markup markup, PageWords words, Outlets outlets) {
  static Rules read() {
    return new Rules(Markup.read(), PageWords.read(), Outlets.read());
  }
}
