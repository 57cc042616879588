import CZip
import Testing

/// The bytes of an archive with these parts, as libzip packs them.
func packed(_ parts: [(name: String, text: String)], stored: Set<String> = []) throws -> [UInt8] {
  var error = zip_error_t()
  let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
  zip_source_keep(source)
  defer { zip_source_free(source) }
  let archive = try #require(zip_open_from_source(source, ZIP_TRUNCATE, &error))
  var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
  defer { for buffer in buffers { buffer.deallocate() } }
  for part in parts {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.text.utf8.count))
    _ = buffer.initialize(from: part.text.utf8)
    buffers.append(buffer)
    let content = try #require(zip_source_buffer(archive, buffer.baseAddress, UInt64(part.text.utf8.count), 0))
    let index = zip_file_add(archive, part.name, content, 0)
    try #require(index >= 0)
    if stored.contains(part.name) { zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) }
  }
  try #require(zip_close(archive) == 0)
  try #require(zip_source_open(source) == 0)
  zip_source_seek(source, 0, SEEK_END)
  let count = Int(zip_source_tell(source))
  zip_source_seek(source, 0, SEEK_SET)
  var bytes = [UInt8](repeating: 0, count: count)
  try #require(zip_source_read(source, &bytes, UInt64(count)) == count)
  return bytes
}
