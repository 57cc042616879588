/// How a page looks: the letters and colours of the maps; on paper, black on white.
enum HTMLStyle {
  static var sheet: String {
    """
    :root{color-scheme:light dark;\(colours(.light))}
    @media (prefers-color-scheme:dark){:root{\(colours(.dark))}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:2.5rem 1.25rem 4rem;max-width:64rem;background:var(--page);color:var(--text);
    font:1rem/1.55 Helvetica,Arial,'Liberation Sans',sans-serif}
    header{border-bottom:2px solid var(--accent);margin-bottom:1.5rem;padding-bottom:.75rem}
    h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem}
    h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
    h3{font-size:1.05rem;line-height:1.35;margin:1.75rem 0 .5rem}
    p,li,dd{max-width:46rem;overflow-wrap:break-word}
    p,ul,ol{margin:.6rem 0}
    ul,ol{padding-left:1.4rem}
    li{margin:.3rem 0}
    a{color:var(--accent)}
    code{font:.9em 'DejaVu Sans Mono',Consolas,monospace;overflow-wrap:anywhere}
    .subtitle,.note,caption,figcaption,footer{color:var(--quiet)}
    .note,footer{font-size:.85rem}
    nav{border:1px solid var(--rule);border-radius:.5rem;padding:1rem 1.25rem;margin:2rem 0}
    nav h2{border:0;font-size:1.05rem;margin:0;padding:0}
    nav ol{columns:2;column-gap:2.5rem;margin:.5rem 0 0}
    nav li{margin:0;padding:.15rem 0;break-inside:avoid}
    .wide{overflow-x:auto}
    table{border-collapse:collapse;min-width:60%;max-width:100%;font-size:.92rem;font-variant-numeric:tabular-nums;margin:.5rem 0 1rem}
    caption{text-align:left;padding:.75rem 0 .4rem;font-size:.92rem}
    th,td{padding:.35rem .9rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    th:last-child,td:last-child{padding-right:0}
    thead th{border-bottom:2px solid var(--rule);vertical-align:bottom}
    tbody th{font-weight:normal;min-width:6rem}
    td a{overflow-wrap:anywhere}
    .number{text-align:right}
    td.number{white-space:nowrap}
    dl{margin:.75rem 0}
    dt{font-weight:bold}
    dd{margin:0 0 .6rem}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem}
    .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-left:3px solid var(--accent);
    padding:.1rem 0 .1rem .75rem}
    .figures dt{font-weight:normal;font-size:.88rem;line-height:1.3;color:var(--quiet)}
    .figures dd{font-size:1.6rem;line-height:1.2;margin:0}
    figure{margin:1.25rem calc(50% - min(50vw - 1.25rem,50rem))}
    figure .wide{border:1px solid var(--rule);border-radius:.5rem}
    figure svg,figure img{display:block;width:100%;height:auto}
    figcaption{font-size:.88rem;margin-top:.4rem}
    .images img{max-width:100%;max-height:12rem;margin-right:1rem;vertical-align:top}
    .scrolls{display:none;font-size:.85rem;color:var(--quiet)}
    footer{border-top:1px solid var(--rule);margin-top:3rem}
    @media (max-width:40rem){
    figure{margin-inline:0}
    body{padding:1.25rem .9rem 3rem}
    h1{font-size:1.55rem}
    nav ol{columns:1}
    figure svg,figure img{width:56rem}
    .scrolls{display:block}
    }
    @page{size:A4;margin:16mm 15mm 18mm}
    @media print{
    :root{color-scheme:light;\(colours(.print))}
    body{padding:0;max-width:none;font-size:10pt}
    h1{font-size:20pt}
    h2{font-size:14pt;margin-top:9mm}
    h2,h3,caption{break-after:avoid}
    p,li{orphans:3;widows:3}
    p,li,dd{max-width:none}
    tr,figure,.figures,dl div,nav,.short{break-inside:avoid}
    figure{margin:5mm 0}
    thead{display:table-header-group}
    .wide{overflow:visible}
    figure .wide{border:0}
    figure svg,figure img{max-height:235mm}
    a{color:inherit;text-decoration:none}
    }

    """
  }

  private static func colours(_ theme: Theme) -> String {
    let tones = theme.tones
    let accent = theme == .print ? "#000000" : theme.colour(Palette.blue)
    return
      "--page:\(tones.page);--text:\(tones.text);--quiet:\(tones.quiet);--rule:\(tones.rule);--accent:\(accent)"
  }
}
