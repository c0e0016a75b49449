package oit.agency;

/**
 * A government agency and its main website.
 *
 * @param id stable, safe in file names: letters, digits, dots, dashes and underscores
 * @param name official Thai name; the host when nothing better is known
 * @param province empty when not known
 * @param url absolute http(s) address of the main site
 */
public record Agency(String id, String name, AgencyType type, String province, String url) {}
