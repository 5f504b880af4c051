/// A stylesheet that stands in a page; only this module makes one.
struct Stylesheet: Sendable {
  /// The rules, without `</`.
  let text: String
  /// The SHA-256 of the text's UTF-8 bytes in Base64, for the content security policy.
  let sha256: String

  /// The look of reports: one column, tables, verdicts, charts; light, dark and print.
  ///
  /// Colours of text reach 4.5 to 1 and colours of charts 3 to 1 against their ground in both themes (WCAG 2.2 AA).
  static let report = Stylesheet(
    text: """
      :root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;\
      --bad:#b3261e;--warn:#8a5300;--good:#1a6b35;--link:#0550ae;--ref:#8c959f;--cur:#b35900}
      @media(prefers-color-scheme:dark){:root{--ground:#14171b;--text:#e6e9ec;--soft:#a0a8b1;--line:#3a4149;\
      --panel:#1d2228;--bad:#ff8a80;--warn:#f0b45a;--good:#6fd08c;--link:#79b8ff;--ref:#77818c;--cur:#ffa657}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif}
      main,footer{max-width:64rem;margin:auto;padding:1rem}
      p,li{overflow-wrap:anywhere}h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .3rem}
      a{color:var(--link)}code,pre,kbd{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
      pre{background:var(--panel);padding:.7rem;white-space:pre-wrap}
      blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--line);color:var(--soft)}
      .verdict{border:1px solid var(--line);border-left:.5rem solid var(--soft);padding:.5rem 1rem;background:var(--panel)}
      .bad{color:var(--bad)}.warning{color:var(--warn)}.good{color:var(--good)}.muted,caption,figcaption{color:var(--soft)}
      .verdict.bad{border-left-color:var(--bad);color:inherit}.verdict.good{border-left-color:var(--good);color:inherit}
      .verdict.warning{border-left-color:var(--warn);color:inherit}
      .verdict.bad h1{color:var(--bad)}.verdict.good h1{color:var(--good)}.verdict.warning h1{color:var(--warn)}
      .scroll{overflow-x:auto}
      table{border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums;font-size:.95em}
      caption{text-align:left;font-size:.9em}
      th,td{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);vertical-align:top;\
      overflow-wrap:break-word}
      th{font-weight:600}th.n,td.n{text-align:right;white-space:nowrap}
      details{border-top:1px solid var(--line);padding:.4rem 0}details details{border:0}summary{cursor:pointer}
      summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
      .pair{display:flex;flex-wrap:wrap;align-items:flex-start;gap:0 2rem}.pair>*{flex:1 1 20rem;min-width:0;margin:.5rem 0}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:var(--soft)}dd{margin:0;min-width:0}
      figure{margin:.5rem 0}svg{display:block;width:100%;max-width:30rem;height:auto}
      svg text{fill:var(--soft);font:13px system-ui,sans-serif}
      .q{fill:none;stroke:var(--ref);stroke-width:5}.e{text-anchor:end}.r{fill:var(--ref)}.c{fill:var(--cur)}.o{fill:none;stroke:var(--cur);stroke-width:2}.x{stroke:var(--soft);fill:none}
      .key{display:inline-block;width:.8em;height:.8em;margin-right:.3em;background:var(--ref)}
      .key.cur{background:var(--cur)}
      footer{border-top:1px solid var(--line);font-size:.9em;color:var(--soft)}
      @media print{body{font-size:11pt}details>*{display:block}details::details-content{content-visibility:visible}\
      section,tr,figure{break-inside:avoid}a{color:inherit}.scroll{overflow:visible}}

      """,
    sha256: "xy1W6kmCdMSmI2xifFfRm/+mN5orLPsJRCQAQTIPXLo=")
}
