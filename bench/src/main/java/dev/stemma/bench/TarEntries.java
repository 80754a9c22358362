package dev.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the files of a gzipped tar archive (POSIX.1-1988, ustar). */
final class TarEntries {

  private static final int BLOCK = 512;

  private TarEntries() {}

  /** Returns the text of each regular file whose name ends so, by name. */
  static SortedMap<String, String> read(Path archive, String ending) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        String name = field(header, 0, 100);
        int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (header[156] == '0' && name.endsWith(ending)) {
          files.put(name, new String(content, StandardCharsets.UTF_8));
        }
        header = in.readNBytes(BLOCK);
      }
    }
    return files;
  }

  private static String field(byte[] header, int from, int length) {
    int to = from;
    while (to < from + length && header[to] != 0) {
      to++;
    }
    return new String(header, from, to - from, StandardCharsets.UTF_8);
  }
}
