package dev.sidelight.http;

import dev.sidelight.analysis.Analysis;
import dev.sidelight.analysis.AnalysisDesk;
import dev.sidelight.analysis.AnalysisState;
import io.helidon.metrics.api.Counter;
import io.helidon.metrics.api.Gauge;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Tag;
import io.helidon.service.registry.Services;
import java.util.List;

/** Counts what is asked and how it ends, for the metrics. */
final class Tally {
  private final MeterRegistry meters = Services.get(MeterRegistry.class);

  Tally(AnalysisDesk desk) {
    meters.getOrCreate(
        Gauge.builder("sidelight.analyses.in.flight", desk::inFlight)
            .description("analyses in work or waiting"));
  }

  /** Counts the reply to a request. */
  void count(Analysis analysis) {
    String outcome =
        switch (analysis.state()) {
          case AnalysisState.Pending _ -> "pending";
          case AnalysisState.Done _ -> "done";
          case AnalysisState.Failed failed -> ProblemType.of(failed.cause()).id();
        };
    meters
        .getOrCreate(
            Counter.builder("sidelight.analyses")
                .description("requests for a card, by what was answered")
                .tags(List.of(Tag.create("outcome", outcome))))
        .increment();
  }
}
