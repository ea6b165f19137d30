package dev.sidelight.http;

import dev.sidelight.question.QuestionAndAnswer;
import dev.sidelight.text.Selector;
import dev.sidelight.text.Selector.TextPositionSelector;
import dev.sidelight.text.Selector.TextQuoteSelector;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Records as JSON, as the contract spells them: fields in alphabetical order, none for what is
 * missing, enumerations in kebab case.
 */
public final class Json {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
              .withSerializers(
                  new KebabEnum(), new NullableInt(), new SelectorWriter(), new AnswerWriter()));

  /** The record as JSON. */
  public String text(Object record) {
    return jsonb.toJson(record);
  }

  /** {@code QUALITY_OF_LIFE} is written {@code quality-of-life}. */
  @SuppressWarnings("rawtypes") // a parameterised type would match no enumeration
  private static final class KebabEnum implements JsonbSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
      out.write(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  /** The score is the one number that is written as null where it is missing. */
  private static final class NullableInt implements JsonbSerializer<OptionalInt> {
    @Override
    public void serialize(OptionalInt value, JsonGenerator out, SerializationContext context) {
      if (value.isPresent()) {
        out.write(value.getAsInt());
      } else {
        out.writeNull();
      }
    }
  }

  private static final class SelectorWriter implements JsonbSerializer<Selector> {
    @Override
    public void serialize(Selector selector, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      switch (selector) {
        case TextQuoteSelector quote ->
            out.write("type", "TextQuoteSelector")
                .write("exact", quote.exact())
                .write("prefix", quote.prefix())
                .write("suffix", quote.suffix());
        case TextPositionSelector position ->
            out.write("type", "TextPositionSelector")
                .write("start", position.start())
                .write("end", position.end());
      }
      out.writeEnd();
    }
  }

  /** An answer is written as null where the article gives none. */
  private static final class AnswerWriter implements JsonbSerializer<QuestionAndAnswer> {
    @Override
    public void serialize(
        QuestionAndAnswer asked, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.write("id", asked.id());
      out.write("question", asked.question());
      asked
          .answer()
          .ifPresentOrElse(
              answer -> context.serialize("answer", answer, out), () -> out.writeNull("answer"));
      out.write("note", asked.note());
      out.writeEnd();
    }
  }
}
