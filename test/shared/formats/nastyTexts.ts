/** Texts that somebody may type, by what is nasty in them. Each must come out as the text it is. */
export const nastyTexts: Readonly<Record<string, string>> = {
  script: "<script>alert(1)</script>",
  "image that runs": '<img src=x onerror="alert(1)">',
  "way out of an attribute": `" onload="alert(1)" x='`,
  "way out of the style": "</style><script>alert(1)</script>",
  "way out of a css string": '"} body{display:none} @import "//x"; {"',
  "way out of the title": "</title><script>alert(1)</script>",
  "way out of an image": "</text></svg><script>alert(1)</script>",
  comment: "<!-- --> <![CDATA[ ]]>",
  "markup as text": "&lt;b&gt; &amp;amp; &#x3c;",
  template: "{{1}} %{x} #{x} $1 $&",
  "right to left": "\u202egnirts\u202c \u200fمرحبا \u2067שלום\u2069",
  emoji: "👩‍👩‍👧 🇧🇦 é e\u0301",
  "long without a space": "x".repeat(10_000),
  "wide without a space": "人身取引".repeat(500),
  "several lines": "one\ntwo",
};
