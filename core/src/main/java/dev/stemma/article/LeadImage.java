package dev.stemma.article;

import java.util.Optional;

/**
 * The picture that leads an article.
 *
 * @param address web address of the picture, as the page states it
 * @param caption the words set under it
 */
public record LeadImage(String address, Optional<String> caption) {}
