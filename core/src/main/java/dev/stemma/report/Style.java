package dev.stemma.report;

/** Whether a terminal report may use colours. */
public enum Style {
  /** Marks only: {@code [-deleted-]{+inserted+}}. */
  PLAIN,
  /** Escape sequences of ECMA-48: deletions red and struck, insertions green and underlined. */
  ANSI;

  private static final String ESCAPE = "\u001B[";

  /** Returns the text in its role's colours. */
  String paint(Role role, String text) {
    if (this == PLAIN || role == Role.TEXT) {
      return text;
    }
    return ESCAPE + role.codes() + "m" + text + ESCAPE + "0m";
  }
}
