package oit.judge;

/**
 * Whose website is judged.
 *
 * @param name official name as far as known; may be just the host
 * @param type agency type code ({@code tao}, {@code municipality} …) as in agency lists
 * @param url address of the home page
 */
public record Subject(String name, String type, String url) {}
