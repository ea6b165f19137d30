package dev.sidelight.concept;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reports of harm and whether anybody is named as acting: passives without an agent, harm made a
 * noun, deaths that merely happen. The words for auxiliaries and agents are settings of the
 * language.
 */
final class Agency {
  private static final String LEXICON = "framing-bias";
  private static final int AUXILIARY_REACH = 3;
  private static final int AGENT_REACH = 6;

  /** The paradigm of entries that list every form as a term of its own. */
  private static final String WRITTEN_OUT = "fixed";

  private final Text text;
  private final Set<String> auxiliaries;
  private final Set<String> agents;
  private final List<Mark> agentless = new ArrayList<>();
  private int events;

  Agency(Reading reading) {
    this.text = reading.text();
    this.auxiliaries = Set.copyOf(text.language().words("passiveAuxiliaries"));
    this.agents = Set.copyOf(text.language().words("agentMarkers"));
    for (Finding finding :
        reading.findings().select(LEXICON, f -> Voicing.factor(reading, f.firstToken()) == 1)) {
      event(finding);
    }
  }

  /** Reports of harm without an actor, in order. */
  List<Mark> agentless() {
    return List.copyOf(agentless);
  }

  /** All reports of harm in the newsroom's voice. */
  int events() {
    return events;
  }

  /** Part of the reports that name no actor. */
  double share() {
    return events == 0 ? 0 : (double) agentless.size() / events;
  }

  private void event(Finding finding) {
    switch (finding.category()) {
      case "harm-verb" ->
          count(finding, passive(finding) && !agent(finding) && !agentInBracket(finding));
      case "harm-nominalisation" -> count(finding, !agent(finding));
      case "death-intransitive" -> count(finding, true);
      default -> {
        // the other categories of this lexicon tell nothing of actors
      }
    }
  }

  private void count(Finding finding, boolean without) {
    events++;
    if (without) {
      agentless.add(Mark.of(finding, 1, 0).as("agency"));
    }
  }

  /** The auxiliary that makes the passive also makes the future, with the dictionary form. */
  private boolean passive(Finding finding) {
    return auxiliary(finding) >= 0 && !inDictionaryForm(finding);
  }

  /** The last auxiliary shortly before, or -1. */
  private int auxiliary(Finding finding) {
    Sentence sentence = text.sentences().get(finding.sentence());
    int from = Math.max(sentence.firstToken(), finding.firstToken() - AUXILIARY_REACH);
    return IntStream.range(from, finding.firstToken())
        .filter(i -> auxiliaries.contains(text.tokens().get(i).form()))
        .max()
        .orElse(-1);
  }

  private boolean inDictionaryForm(Finding finding) {
    return !finding.entry().part().equals(WRITTEN_OUT)
        && text.cut(finding.span()).equals(finding.entry().term());
  }

  private boolean agent(Finding finding) {
    Sentence sentence = text.sentences().get(finding.sentence());
    int to = Math.min(sentence.endToken(), finding.endToken() + AGENT_REACH);
    return any(finding.endToken(), to, agents);
  }

  /** German names the agent between the auxiliary and the participle. */
  private boolean agentInBracket(Finding finding) {
    int from = auxiliary(finding);
    return from >= 0 && any(from, finding.firstToken(), agents);
  }

  private boolean any(int from, int to, Set<String> words) {
    return text.tokens().subList(from, to).stream().anyMatch(token -> words.contains(token.form()));
  }
}
