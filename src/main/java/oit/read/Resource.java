package oit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page or document as a reader sees it: text in reading order with its structure, links with
 * their labels, images and forms. Immutable; safe to share between threads.
 *
 * <p>Whatever names a block does so by its index: it points into {@link #blocks()}; -1 stands for
 * "nowhere in the text".
 *
 * @param url where the bytes came from, after redirects; absolute
 * @param aliases every other URL that led here (the one asked for, redirects, {@code canonical} is
 *     not trusted and not listed)
 * @param title {@code <title>} or the document's own title; empty when there is none
 * @param pages pages of a document, sheets of a workbook, 1 for a web page or an image
 * @param state how far the bytes could be read
 * @param findings oddities worth telling the owner (kind in kebab-case), such as a lying charset
 * @param fetchedAt when the bytes arrived
 * @param sha256 of the bytes, lower-case hex
 * @param bytes size as fetched
 * @param machineDate day of the last change that a web page tells machines only, if any; see {@link
 *     LastUpdated}
 */
public record Resource(
    String url,
    List<String> aliases,
    Kind kind,
    String title,
    List<Block> blocks,
    List<Link> links,
    List<Image> images,
    List<Form> forms,
    int pages,
    ReadState state,
    List<Finding> findings,
    Instant fetchedAt,
    String sha256,
    long bytes,
    @Nullable LocalDate machineDate) {

  /** One that tells machines no date. */
  public Resource(
      String url,
      List<String> aliases,
      Kind kind,
      String title,
      List<Block> blocks,
      List<Link> links,
      List<Image> images,
      List<Form> forms,
      int pages,
      ReadState state,
      List<Finding> findings,
      Instant fetchedAt,
      String sha256,
      long bytes) {
    this(
        url, aliases, kind, title, blocks, links, images, forms, pages, state, findings, fetchedAt,
        sha256, bytes, null);
  }

  public Resource {
    aliases = List.copyOf(aliases);
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    images = List.copyOf(images);
    forms = List.copyOf(forms);
    findings = List.copyOf(findings);
  }

  /** Something odd about a resource: {@code kind} in kebab-case, {@code note} in plain words. */
  public record Finding(String kind, String note) {}
}
