package oit.agency;

/**
 * A link that an agency entered as its evidence for an item of the assessment.
 *
 * @param agency id of the agency
 * @param item code of the item, such as {@code O2}
 * @param url absolute http(s) address
 */
public record DeclaredLink(String agency, String item, String url) {}
