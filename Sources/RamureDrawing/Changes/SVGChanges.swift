/// The signs of what changed as SVG elements and style rules.
enum SVGChanges {
  static func element(_ badge: ChangeBadge) -> String {
    let (center, radius) = (badge.center, ChangeBadge.radius)
    let arm = radius * 0.55
    var sign = ""
    switch badge.change {
    case .added, .removed:
      sign = "M\(SVGNumber.text(center - Point(arm, 0)))H\(SVGNumber.text(center.x + arm))"
      if badge.change == .added {
        sign += "M\(SVGNumber.text(center - Point(0, arm)))V\(SVGNumber.text(center.y + arm))"
      }
    case .changed:
      let (start, end) = (center - Point(arm, -arm * 0.25), center + Point(arm, -arm * 0.25))
      sign = "M\(SVGNumber.text(start))C\(SVGNumber.text(center - Point(arm * 0.4, arm * 1.5))) "
      sign += "\(SVGNumber.text(center + Point(arm * 0.4, arm * 1.5))) \(SVGNumber.text(end))"
    }
    return "<g class=\"badge \(badge.change.cssClass)\"><circle cx=\"\(SVGNumber.text(center.x))\" "
      + "cy=\"\(SVGNumber.text(center.y))\" r=\"\(SVGNumber.text(radius))\"/><path d=\"\(sign)\"/></g>"
  }

  /// What holds in every theme. Only what is gone is dotted, whatever lines of its kind look like elsewhere.
  static let plainRules = """
    .badge circle{stroke-width:1}.badge path{fill:none;stroke-width:1.7;stroke-linecap:round}
    .relations g .link.change-added,.relations g .link.change-changed{stroke-opacity:1;stroke-width:2.2;stroke-dasharray:none}
    .relations g .link.change-removed{stroke-opacity:0.9;stroke-width:1.4;stroke-dasharray:1.5 4}
    .change-removed .mark{fill-opacity:0.18;stroke-width:1.6;stroke-dasharray:2.5 2.5}

    """

  static func rules(for theme: Theme) -> String {
    let tones = theme.tones
    var css = ".badge circle{stroke:\(tones.page)}\n.badge path{stroke:\(tones.page)}\n"
    for change in MapChanges.Change.allCases {
      css += ".badge.\(change.cssClass) circle{fill:\(theme.colour(change.colour))}\n"
    }
    return css + ".change-removed .mark{stroke:\(theme.colour(MapChanges.Change.removed.colour))}\n"
  }
}
