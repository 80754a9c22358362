package dev.stemma.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Puts inputs together from parts that extraction looks for, and from anything at all. */
final class Fragments {

  private static final String SENTENCE =
      "The harbour council of Tarnovik agreed on Monday to rebuild the northern quay, which a"
          + " storm had broken in the autumn, and asked the ministry for half of the cost.";

  static final String[] TEXT = {
    SENTENCE,
    SENTENCE.replace("Monday", "Friday"),
    "\"The quay is old,\" said Ann Bell, the council's head.",
    "TARNOVIK, March 4 (KNA) -- ",
    "TARNOVIK, 4 марта. /КНА/. ",
    "（卡拉斯特通讯社3月4日电）港口委员会星期一同意重建北码头，并请求政府承担一半费用。",
    "(타르노비크=KNA) 항만위원회는 월요일 북쪽 부두를 다시 짓기로 했다.",
    "وافق مجلس الميناء يوم الاثنين على إعادة بناء الرصيف الشمالي.",
    "Портовый совет Тарновика в понедельник согласился восстановить северный причал.",
    "March 4, 2031",
    "04/03/2031 09:30 GMT+2",
    "2031-03-04T09:30:00Z",
    "30 February 2031",
    "By Ann Bell and Bo Carr",
    "(KNA)",
    "-0-",
    "###",
    "© 2031 The Tarnovik Ledger",
    "Read also",
    "Related",
    "More from the Ledger",
    "Correction: an earlier version named the wrong quay.",
    "Subscribe to continue reading",
    "Not Found",
    "Just a moment...",
    "Date: 13/07/2031 | Source: KNA (En)",
    "https://ledger.example/quay/2031/03/04/rebuilt",
    "\u202E\u2066",
    "\u200B",
    "\u00A0",
    "\u3000",
    "\uFEFF",
    "\uD83D\uDE00",
    "e\u0301",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u2028",
    "\u0085",
    "|",
    "-",
    "(",
    ")",
    "“",
    "”",
    "1",
    ".",
    ",",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "&#x1F600;",
    "&lt;p&gt;",
    "&nbsp;",
  };

  static final String[] MARKUP = {
    "<!DOCTYPE html>",
    "<html>",
    "<html lang=en>",
    "<head>",
    "</head>",
    "<body>",
    "</body></html>",
    "<title>",
    "</title>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<div class=\"article-body\">",
    "<div class=\"related\">",
    "<div class=byline>",
    "<div style=\"display: none\">",
    "<article>",
    "</article>",
    "<main>",
    "<section>",
    "<aside>",
    "<footer>",
    "<header>",
    "<nav>",
    "<h1>",
    "</h1>",
    "<h2>",
    "</h2>",
    "<ul><li>",
    "<li>",
    "</ul>",
    "<blockquote>",
    "<table><tr><td>",
    "<td>",
    "</table>",
    "<br>",
    "<br><br>",
    "<hr>",
    "<a href=\"/quay/1\">",
    "<a href=\"https://ledger.example/quay/2\">",
    "</a>",
    "<b>",
    "</b>",
    "<i>",
    "<span>",
    "</span>",
    "<figure><img src=q.jpg alt=quay><figcaption>",
    "</figcaption></figure>",
    "<time datetime=\"2031-03-04T09:30:00+02:00\">",
    "</time>",
    "<noscript>",
    "</noscript>",
    "<iframe>",
    "<frameset><frame src=q.html>",
    "<template>",
    "<svg>",
    "<math>",
    "<pre>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<meta charset=utf-8>",
    "<meta charset=windows-1251>",
    "<meta name=author content=\"Ann Bell\">",
    "<meta property=og:title content=\"Quay to be rebuilt - Ledger\">",
    "<meta property=og:site_name content=Ledger>",
    "<meta property=article:published_time content=2031-03-04>",
    "<link rel=canonical href=https://ledger.example/quay>",
    "<link rel=amphtml href=x>",
    "<script type=application/ld+json>",
    "</script>",
    "<script>",
    "{\"@type\":\"NewsArticle\",\"headline\":\"",
    "\",\"articleBody\":\"",
    "\",\"author\":[{\"@type\":\"Person\",\"name\":\"",
    "\"}],\"datePublished\":\"",
    "\\ud800",
    "\\n",
    "\",\"isAccessibleForFree\":false}",
    "\"}",
    "{\"@graph\":[",
    "]}",
    "<style>",
    "</style>",
    "<div itemprop=articleBody>",
    "<span itemprop=author>",
    "<div hidden>",
    "<button>",
    "<select><option>",
    "<form>",
    "<input type=password>",
    "<object>",
  };

  private static final int MOST = 400;
  private static final int LONGEST = 40;
  private static final int MOST_REPEATS = 60;

  private Fragments() {}

  /** Returns an input of parts from the lists, now and then repeated, now and then anything. */
  static String of(FuzzedDataProvider data, String[]... lists) {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < MOST && data.remainingBytes() > 0; i++) {
      int kind = data.consumeInt(0, 15);
      if (kind == 0) {
        input.append(data.consumeString(LONGEST));
      } else {
        String part = data.pickValue(data.pickValue(lists));
        input.append(kind == 1 ? part.repeat(data.consumeInt(1, MOST_REPEATS)) : part);
      }
    }
    return input.toString();
  }
}
