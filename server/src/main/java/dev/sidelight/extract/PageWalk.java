package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a page in one walk without recursion: its text in boxes and passages, and the elements that
 * tell of its article.
 */
@SuppressWarnings("ReferenceEquality") // the very node is meant, not one like it
final class PageWalk {
  private static final int FIRST_SIZE = 1 << 12;
  private static final int TEXT_SHARE = 5;

  private final Markup markup;
  private final ClassNames names;
  private final PageElements elements;
  private final Element body;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final PassageText text;
  private Box box;
  private Element skipped;
  private int links;
  private boolean brokenLine;

  private PageWalk(Document page, int size, Markup markup) {
    this.text = new PassageText(FIRST_SIZE + size / TEXT_SHARE);
    this.markup = markup;
    this.names = markup.classNames();
    this.elements = new PageElements(names);
    this.body = page.body();
  }

  /**
   * Walks a page.
   *
   * @param size how many characters its markup has
   */
  static PageWalk of(Document page, int size, Markup markup) {
    PageWalk walk = new PageWalk(page, size, markup);
    walk.walk(page);
    return walk;
  }

  PageElements elements() {
    return elements;
  }

  PageOutline outline() {
    return new PageOutline(boxes, passages);
  }

  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      enter(node);
      Node child = node.firstChild();
      node = child == null ? leave(node, root) : child;
    }
  }

  /** Leaves a node, and those around it that end with it; gives the next one to enter. */
  private Node leave(Node from, Node root) {
    Node node = from;
    while (node != null && node != root) {
      leave(node);
      Node next = node.nextSibling();
      if (next != null) {
        return next;
      }
      node = node.parent();
    }
    return null;
  }

  private void enter(Node node) {
    if (node instanceof Element element) {
      elements.add(element);
      if (skipped == null && (box != null || element == body)) {
        enter(element);
      }
    } else if (skipped == null && box != null && node instanceof TextNode words) {
      append(words.getWholeText());
    }
  }

  private void append(String words) {
    if (text.append(words, links > 0)) {
      brokenLine = false;
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (Sign.SKIP.isIn(markup.ofTag(tag)) || isHidden(element)) {
      skipped = element;
      return;
    }
    if (tag.equals("br") || isBreak(element)) {
      breakLine();
    }
    if (element.isBlock() || !element.tag().isKnownTag()) {
      flush();
      box = new Box(element, box, boxes.size(), markup.of(element, names), passages.size());
      boxes.add(box);
    } else if (tag.equals("a")) {
      links++;
    }
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    return attributes.hasKey("hidden") || isUnseen(attributes.get("style"));
  }

  private static boolean isUnseen(String style) {
    return style.contains("none") && style.replace(" ", "").contains("display:none");
  }

  private boolean isBreak(Element element) {
    return element.childNodeSize() == 0
        && element.attributesSize() > 0
        && !element.tag().isEmpty()
        && Sign.BREAK.isIn(names.of(element.attributes().get("class")));
  }

  /** A single break is a blank, two of them part paragraphs. */
  private void breakLine() {
    if (brokenLine) {
      flush();
    }
    text.breakWord();
    brokenLine = true;
  }

  private void leave(Node node) {
    if (node == skipped) {
      skipped = null;
    } else if (skipped == null && box != null && node instanceof Element element) {
      leave(element);
    }
  }

  private void leave(Element element) {
    if (element == box.element()) {
      flush();
      box.close(boxes.size(), passages.size());
      box = box.parent();
    } else if (element.normalName().equals("a")) {
      links--;
    }
  }

  private void flush() {
    if (text.letters() > 0) {
      Passage passage = text.take(passages.size(), box);
      passages.add(passage);
      box.count(passage);
    } else {
      text.clear();
    }
    brokenLine = false;
  }
}
