package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The boxes and passages of a page in document order, read in one walk without recursion. */
record PageOutline(List<Box> boxes, List<Passage> passages) {

  static PageOutline of(Element root, Markup markup) {
    Walk walk = new Walk(markup);
    root.filter(walk);
    return new PageOutline(walk.boxes, walk.passages);
  }

  private static final class Walk implements NodeFilter {
    private final Markup markup;
    private final Map<String, Set<Sign>> known = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final PassageText text = new PassageText();
    private Box box;
    private int links;
    private boolean brokenLine;

    private Walk(Markup markup) {
      this.markup = markup;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
        return FilterResult.CONTINUE;
      }
      return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private void append(String words) {
      if (!words.isBlank()) {
        brokenLine = false;
      }
      text.append(words, links > 0);
    }

    private FilterResult enter(Element element) {
      if (markup.skipped(element) || hidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaks(element)) {
        breakLine();
      }
      if (parts(element)) {
        flush();
        box = new Box(element, box, markup.of(element, known));
        boxes.add(box);
      }
      links += element.normalName().equals("a") ? 1 : 0;
      return FilterResult.CONTINUE;
    }

    private boolean breaks(Element element) {
      return element.normalName().equals("br")
          || (element.childNodeSize() == 0
              && !element.className().isEmpty()
              && markup.of(element, known).contains(Sign.BREAK));
    }

    /** A single break is a blank, two of them part paragraphs. */
    private void breakLine() {
      if (brokenLine) {
        flush();
      }
      text.append(" ", false);
      brokenLine = true;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (parts(element)) {
          flush();
          box = box.parent();
        }
      }
      return FilterResult.CONTINUE;
    }

    private void flush() {
      if (text.letters() > 0) {
        Passage passage = text.take(box, kind(box));
        passages.add(passage);
        box.count(passage);
      }
      text.clear();
      brokenLine = false;
    }
  }

  private static boolean parts(Element element) {
    return element.isBlock() || !element.tag().isKnownTag();
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  private static Block.Kind kind(Box innermost) {
    for (Box box = innermost; box != null; box = box.parent()) {
      switch (box.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTE;
        }
        case "article", "main", "section", "body", "td" -> {
          return Block.Kind.PARAGRAPH;
        }
        default -> {}
      }
    }
    return Block.Kind.PARAGRAPH;
  }
}
