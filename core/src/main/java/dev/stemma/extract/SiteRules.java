package dev.stemma.extract;

import java.net.IDN;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of single outlets, by host. Unknown outlets work without: a rule is for an outlet
 * whose pages are read wrongly. Immutable.
 */
public final class SiteRules {

  /** No rules. */
  public static final SiteRules NONE = new SiteRules(Map.of());

  private final Map<String, SiteRule> byHost;

  private SiteRules(Map<String, SiteRule> byHost) {
    this.byHost = byHost;
  }

  static SiteRules of(List<SiteRule> rules) {
    Map<String, SiteRule> byHost = new HashMap<>();
    for (SiteRule rule : rules) {
      rule.hosts().forEach(host -> byHost.put(host, rule));
    }
    return new SiteRules(Map.copyOf(byHost));
  }

  /** Returns these rules and others; for a host that both know, the others' rule counts. */
  public SiteRules and(SiteRules others) {
    Map<String, SiteRule> all = new HashMap<>(byHost);
    all.putAll(others.byHost);
    return new SiteRules(Map.copyOf(all));
  }

  /** Returns the rule for the host of an address, or for the nearest host that it is part of. */
  Optional<SiteRule> forAddress(String address) {
    if (byHost.isEmpty()) {
      return Optional.empty();
    }
    String host = host(address);
    while (!host.isEmpty()) {
      SiteRule rule = byHost.get(host);
      if (rule != null) {
        return Optional.of(rule);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String host(String address) {
    int start = address.indexOf("://");
    int from = start < 0 ? 0 : start + 3;
    int end = from;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(from, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.lastIndexOf(':');
    return canonical(port < 0 ? host : host.substring(0, port)).orElse("");
  }

  /** Returns a host in lower case and ASCII, empty if it is none. */
  static Optional<String> canonical(String host) {
    String bare = host.strip().toLowerCase(Locale.ROOT);
    try {
      String ascii = IDN.toASCII(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
      boolean plain =
          ascii
              .chars()
              .allMatch(unit ->
                  (unit >= 'a' && unit <= 'z')
                      || (unit >= '0' && unit <= '9')
                      || unit == '-'
                      || unit == '.');
      return plain && !ascii.isEmpty() ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
