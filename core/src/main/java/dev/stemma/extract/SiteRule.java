package dev.stemma.extract;

import java.util.List;

/**
 * What is known of the pages of one outlet.
 *
 * @param place where it stands, as in {@code rules.txt:12}
 * @param hosts the outlet's hosts in ASCII; their subdomains are meant too
 * @param selectors which elements hold what
 * @param datelines how the outlet's reports open
 * @param ends end marks in canonical white space
 */
record SiteRule(
    String place,
    List<String> hosts,
    List<SiteSelector> selectors,
    List<DatelinePattern> datelines,
    List<String> ends) {

  SiteRule {
    hosts = List.copyOf(hosts);
    selectors = List.copyOf(selectors);
    datelines = List.copyOf(datelines);
    ends = List.copyOf(ends);
  }

  /** Returns the selectors of one key in the order of the file. */
  List<SiteSelector> selectors(SiteKey key) {
    return selectors.stream().filter(selector -> selector.key() == key).toList();
  }
}
