package oit.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of many phrases in one pass over a text (Aho and Corasick, 1975). Linear
 * in the length of the text plus the number of hits; immutable and safe to share once built.
 */
final class TermAutomaton {

  /** Told of each hit: the number of the phrase and its place in the text. */
  @FunctionalInterface
  interface Hits {
    void hit(int phrase, int start, int end);
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Integer> phrases = new ArrayList<>(1);
    Node fail = this;
    Node shorter = this;
  }

  private final Node root = new Node();
  private final int[] lengths;

  /** Empty phrases are never hit. */
  TermAutomaton(List<String> phrases) {
    lengths = phrases.stream().mapToInt(String::length).toArray();
    for (int i = 0; i < phrases.size(); i++) {
      if (!phrases.get(i).isEmpty()) {
        add(phrases.get(i), i);
      }
    }
    link();
  }

  private void add(String phrase, int number) {
    Node node = root;
    for (int i = 0; i < phrase.length(); i++) {
      node = node.next.computeIfAbsent(phrase.charAt(i), c -> below(root));
    }
    node.phrases.add(number);
  }

  private static Node below(Node root) {
    Node node = new Node();
    node.fail = root;
    node.shorter = root;
    return node;
  }

  private void link() {
    ArrayDeque<Node> queue = new ArrayDeque<>(root.next.values());
    while (!queue.isEmpty()) {
      Node node = queue.poll();
      node.shorter = node.fail.phrases.isEmpty() ? node.fail.shorter : node.fail;
      for (Map.Entry<Character, Node> edge : node.next.entrySet()) {
        Node child = edge.getValue();
        Node fail = node.fail;
        while (fail != root && !fail.next.containsKey(edge.getKey())) {
          fail = fail.fail;
        }
        Node target = fail.next.get(edge.getKey());
        child.fail = target == null ? root : target;
        queue.add(child);
      }
    }
  }

  void scan(CharSequence text, Hits hits) {
    Node node = root;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Node next = node.next.get(c);
      while (next == null && node != root) {
        node = node.fail;
        next = node.next.get(c);
      }
      node = next == null ? root : next;
      report(node, i + 1, hits);
    }
  }

  private void report(Node at, int end, Hits hits) {
    for (Node node = at; node != root; node = node.shorter) {
      for (int phrase : node.phrases) {
        hits.hit(phrase, end - lengths[phrase], end);
      }
    }
  }
}
