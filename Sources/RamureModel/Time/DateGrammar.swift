/// Reads the tokens of a date, under one order of day and month.
///
/// A point is a date without more: `15/03/2019`, `mars 2019`, `T2 2020`. A span is two of them, or one and a word that leaves
/// the other open.
struct DateGrammar {
  typealias Token = DateTokens.Token
  typealias Reading = WrittenDate.Reading

  let order: WrittenDate.DayOrder

  func reading(of tokens: [Token]) -> Reading {
    guard !tokens.isEmpty else { return .nothing }
    let point = point(tokens[...])
    return point != .nothing ? point : span(tokens[...])
  }

  // MARK: - Spans

  private func span(_ tokens: ArraySlice<Token>) -> Reading {
    if let rest = DateWords.dropping(DateWords.since, from: tokens), case let start = point(rest), start != .nothing {
      return span(from: start, to: nil)
    }
    if let rest = DateWords.dropping(DateWords.until, from: tokens), case let end = point(rest), end != .nothing {
      return span(from: nil, to: end)
    }
    if let last = tokens.last, DateWords.isDash(last), case let start = point(tokens.dropLast()), start != .nothing {
      return span(from: start, to: nil)
    }
    if let first = tokens.first, DateWords.isDash(first), case let end = point(tokens.dropFirst()), end != .nothing {
      return span(from: nil, to: end)
    }
    let tokens = DateWords.dropping(DateWords.openings, from: tokens) ?? tokens
    var found: Reading = .nothing
    for place in tokens.indices.dropFirst() {
      guard let rest = DateWords.dropping(DateWords.connectors, from: tokens[place...]) else { continue }
      let (start, end) = (point(tokens[..<place]), point(rest))
      guard isClear(start), isClear(end) else { continue }
      // Cut in two ways, it could mean two things.
      guard found == .nothing else { return .nothing }
      found = span(from: start, to: end)
    }
    return found
  }

  private func isClear(_ point: Reading) -> Bool {
    switch point {
    case .nothing, .shortYear: false
    default: true
    }
  }

  private func span(from start: Reading?, to end: Reading?) -> Reading {
    func isWhole(_ reading: Reading?) -> Bool {
      switch reading {
      case nil, .date, .span: true
      default: false
      }
    }
    // What is wrong with one end is what is wrong.
    if let start, !isWhole(start) { return start }
    if let end, !isWhole(end) { return end }
    var period = Period(start: start.flatMap { bounds($0).start }, end: end.flatMap { bounds($0).end })
    if period.isReversed, case .date(let last)? = end, last.month == nil { period = .unknown }
    return period.isUnknown ? .nothing : .span(period)
  }

  private func bounds(_ reading: Reading) -> (start: PartialDate?, end: PartialDate?) {
    switch reading {
    case .date(let date): (date, date)
    case .span(let period): (period.start, period.end)
    default: (nil, nil)
    }
  }

  // MARK: - Points

  private func point(_ tokens: ArraySlice<Token>) -> Reading {
    let tokens = Array(tokens).filter { $0 != .sign(",") }
    let numbers = numbersAndSigns(tokens)
    if let numbers { return numeric(numbers.numbers, numbers.signs) }
    return named(tokens)
  }

  /// Numbers with one sign between each two: `15/03/2019`; `nil` for anything else.
  private func numbersAndSigns(_ tokens: [Token]) -> (numbers: [(value: Int, digits: Int)], signs: [Character])? {
    var numbers: [(value: Int, digits: Int)] = []
    var signs: [Character] = []
    for (place, token) in tokens.enumerated() {
      switch token {
      case .number(let value, let digits) where place % 2 == 0: numbers.append((value, digits))
      case .sign(let sign) where place % 2 == 1 && "/-.".contains(sign): signs.append(sign)
      default: return nil
      }
    }
    return numbers.count == signs.count + 1 && Set(signs).count <= 1 ? (numbers, signs) : nil
  }

  private func numeric(_ numbers: [(value: Int, digits: Int)], _ signs: [Character]) -> Reading {
    let values = numbers.map(\.value)
    let isYear = numbers.map { $0.digits == 4 && (1000...2999).contains($0.value) }
    let isShort = numbers.map { $0.digits <= 2 }
    switch numbers.count {
    case 1:
      if isYear[0] { return date(values[0], nil, nil) }
      return numbers[0].digits == 5 ? PartialDate(spreadsheetDay: values[0]).map { .date($0) } ?? .nothing : .nothing
    case 2:
      if isYear[0], isShort[1] { return date(values[0], values[1], nil) }
      return isYear[1] && isShort[0] ? date(values[1], values[0], nil) : .nothing
    case 3:
      if isYear[0], isShort[1], isShort[2] { return date(values[0], values[1], values[2]) }
      guard isShort[0], isShort[1] else { return .nothing }
      // Points part days from months where the day comes first.
      let isDayFirst = order == .dayFirst || signs[0] == "."
      let (day, month) = isDayFirst ? (values[0], values[1]) : (values[1], values[0])
      if isYear[2] { return date(values[2], month, day) }
      return numbers[2].digits == 2 ? shortYear(date(century(values[2]), month, day)) : .nothing
    default:
      return .nothing
    }
  }

  private func date(_ year: Int, _ month: Int?, _ day: Int?) -> Reading {
    if let date = PartialDate(year: year, month: month, day: day) { return .date(date) }
    guard let month, let day, (1...31).contains(day), let whole = PartialDate(year: year, month: month) else {
      return .nothing
    }
    let days = (28...31).last { (day: Int) in PartialDate(year: year, month: month, day: day) != nil } ?? 28
    return .noSuchDay(month: whole, days: days)
  }

  private func century(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  private func shortYear(_ reading: Reading) -> Reading {
    if case .date(let date) = reading { return .shortYear(date) }
    return reading
  }

  /// A date with the name of its month, or part of a year: `15 mars 2019`, `March 15, 2019`, `T2 2020`, `2e trimestre 2020`.
  private func named(_ tokens: [Token]) -> Reading {
    var numbers: [(value: Int, digits: Int)] = []
    var words: [String] = []
    var isAfterNumber = false
    for token in tokens {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word):
        let isOrdinal = isAfterNumber && DateWords.ordinals.contains(word)
        if !isOrdinal, !DateWords.fillers.contains(word) { words.append(word) }
      case .sign(let sign):
        if !"./-'’º°".contains(sign) { return .nothing }
      }
      if case .number = token { isAfterNumber = true } else { isAfterNumber = false }
    }
    guard words.count == 1, let word = words.first else { return .nothing }
    let years = numbers.filter { $0.digits == 4 && (1000...2999).contains($0.value) }
    let others = numbers.filter { $0.digits <= 2 }
    guard years.count <= 1, years.count + others.count == numbers.count else { return .nothing }
    if let month = DateWords.months[word] {
      if let year = years.first { return others.count < 2 ? date(year.value, month, others.first?.value) : .nothing }
      // “15 mars” is a day of any year; “mars 15” and “mars-15” are a month of one.
      guard let last = others.last, last.digits == 2, others.count <= 2, case .number? = tokens.last else {
        return .nothing
      }
      return shortYear(date(century(last.value), month, others.count == 2 ? others[0].value : nil))
    }
    guard let length = DateWords.parts[word], let year = years.first, others.count == 1,
      (1...12 / length).contains(others[0].value)
    else { return .nothing }
    let last = others[0].value * length
    return .span(
      Period(
        start: PartialDate(year: year.value, month: last - length + 1), end: PartialDate(year: year.value, month: last))
    )
  }
}
