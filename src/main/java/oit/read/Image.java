package oit.read;

/**
 * A picture shown on a web page or in a document.
 *
 * @param url absolute; empty for inline data and in documents
 * @param label alt text, else title, else figure caption; may be empty
 * @param width in CSS pixels as declared in the page, in a document those of the picture itself; 0
 *     when not known; likewise {@code height}
 * @param block index of the block before which the picture stands, -1 if unknown
 */
public record Image(
    String url, String label, int width, int height, Block.Region region, int block) {}
