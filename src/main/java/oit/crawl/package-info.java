/**
 * One site: frontier, scope, traps, sitemap and budgets; a stream of resources and their coverage.
 */
@NullMarked
package oit.crawl;

import org.jspecify.annotations.NullMarked;
