package dev.sidelight.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The contract's schemas, ready to judge JSON. */
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaIdResolvers(resolvers ->
                  resolvers.mapPrefix(
                      "https://sidelight.dev/schemas/", "classpath:shared-schema/schema/")));

  private Schemas() {}

  /** What is wrong with a document by the schema of that name; empty for nothing. */
  public static List<String> complaints(String schema, String json) {
    Schema judge =
        REGISTRY.getSchema(
            SchemaLocation.of("https://sidelight.dev/schemas/" + schema + ".schema.json"));
    return judge
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
