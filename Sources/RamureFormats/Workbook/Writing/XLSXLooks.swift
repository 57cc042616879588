import CXLSXWriter

/// How cells look, by what they hold.
struct XLSXLooks {
  typealias Look = UnsafeMutablePointer<lxw_format>?

  let heading: Look
  let text: Look
  let paragraph: Look
  let example: Look
  let integer: Look
  let number: Look
  let percent: Look
  let day: Look

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func look(_ set: (UnsafeMutablePointer<lxw_format>) -> Void = { _ in }) -> Look {
      guard let format = workbook_add_format(book) else { return nil }
      set(format)
      return format
    }
    heading = look { format in
      format_set_bold(format)
      format_set_bg_color(format, 0xE3ECE6)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_text_wrap(format)
    }
    // As text, so that 2019-03 stays what was typed.
    text = look { format_set_num_format($0, "@") }
    paragraph = look { format in
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    example = look { format in
      format_set_num_format(format, "@")
      format_set_italic(format)
      format_set_font_color(format, 0x5F6B66)
    }
    integer = look { format_set_num_format($0, "0") }
    number = look { format_set_num_format($0, "0.0###") }
    percent = look { format_set_num_format($0, "0.0%") }
    day = look { format_set_num_format($0, "yyyy-mm-dd") }
  }
}
