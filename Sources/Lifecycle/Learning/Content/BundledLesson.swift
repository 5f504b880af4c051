/// The lesson that comes with mlo, embedded in the program so that it needs no network and no second file.
package enum BundledLesson {
  /// The file's name, for messages about it.
  package static let path = "mlops-hands-on.md"

  /// The lesson's file as it was written.
  package static var text: String {
    LearningAssets.files.first { $0.name == "lesson/\(path)" }.map { "\($0.text)" } ?? ""
  }

  /// The lesson.
  ///
  /// - Throws: ``LessonError``, which only a broken build can cause: a test reads it.
  package static func lesson() throws(LessonError) -> Lesson { try LessonReading(text, path: path).lesson }
}
