package dev.stemma.article;

/**
 * Why an input, or a part of one, was set aside. The other inputs go on.
 *
 * @param file the file as the user named it
 * @param kind what is wrong, for machines
 * @param message what is wrong, where, and what to do, for people
 */
public record Problem(String file, ProblemKind kind, String message) {}
