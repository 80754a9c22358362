package dev.stemma.extract;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The text of a script. Nearly every script is one node, which needs no copy. */
final class ScriptText {

  private ScriptText() {}

  static String of(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }
}
