package oit.judge;

/**
 * A link that the agency itself names as its evidence.
 *
 * @param item code of the item, as in the checklist
 * @param url absolute http(s) address
 */
public record Claim(String item, String url) {}
