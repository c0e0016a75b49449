package oit.fetch.browser;

import java.time.Duration;

/**
 * One page to show.
 *
 * @param url http or https, with its fragment if that names a route of the page
 * @param supply answers what the page asks for
 * @param limit for all of it, waiting for a free place included
 */
public record Visit(String url, Supply supply, Duration limit) {}
