package oit.read;

/**
 * A picture shown on a page.
 *
 * @param url absolute; empty for inline data
 * @param label alt text, else title, else figure caption; may be empty
 * @param width in CSS pixels as declared in the page, 0 when not declared; likewise {@code height}
 * @param block index of the block before which the picture stands, -1 if unknown
 */
public record Image(
    String url, String label, int width, int height, Block.Region region, int block) {}
