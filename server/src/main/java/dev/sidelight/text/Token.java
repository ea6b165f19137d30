package dev.sidelight.text;

/**
 * One word of a text.
 *
 * @param span where it stands
 * @param form its letters in lower case, apostrophes straight
 * @param stem what the language's light stemmer leaves of the form
 * @param sentence index into {@link Text#sentences}
 * @param quotation index into {@link Text#quotations} of the outermost one around it, or -1
 */
public record Token(Span span, String form, String stem, int sentence, int quotation) {
  /** True inside quotation marks or a block quotation. */
  public boolean quoted() {
    return quotation >= 0;
  }
}
