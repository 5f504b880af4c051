// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "mlo",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "mlo", targets: ["mlo"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries: a module map and a shim header, nothing else.
    .systemLibrary(name: "CLibgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CLibcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),

    // Foundations know nothing of models.
    .foundation("Files", handlesPointers: true),
    .foundation("Serialization", uses: ["Files", .yams]),
    .foundation("Git", uses: ["Files", "CLibgit2"], handlesPointers: true),
    .foundation("ObjectStorage", uses: ["Files", "CLibcrypto", "CZstd"], handlesPointers: true),
    .foundation("Tabular", uses: ["Files", "CZlib", "CZstd"], handlesPointers: true),
    .foundation("Statistics"),
    .foundation("Workspaces", uses: ["Files", "Serialization"]),
    .foundation("Presentation", uses: ["Files", "Serialization"]),

    // The lifecycle of a model, in order: a stage uses foundations and earlier stages only.
    .stage(
      "Datasets",
      uses: ["Files", "Serialization", "Git", "ObjectStorage", "Tabular", "Statistics", "Workspaces", "Presentation"]),
    .stage(
      "Drift",
      uses: [
        "Files", "Serialization", "ObjectStorage", "Tabular", "Datasets", "Statistics", "Workspaces", "Presentation",
      ]),
    .stage("Registry", uses: ["Files", "Serialization", "Git", "ObjectStorage", "Workspaces"]),
    .stage(
      "Learning", uses: ["Files", "Serialization", "Workspaces", "Presentation", "Drift", "Registry"], hasAssets: true),

    // Interfaces are the only targets that talk to people or sockets.
    .interface(
      "CommandLineInterface",
      uses: [
        "Files", "Serialization", "Git", "ObjectStorage", "Tabular", "Statistics", "Workspaces", "Presentation",
        "Datasets", "Drift", "Registry", "Learning", .arguments,
      ], hasAssets: true),
    .executableTarget(name: "mlo", dependencies: ["CommandLineInterface"], swiftSettings: .strict),
  ]
)

// MARK: - Vocabulary

extension [SwiftSetting] {
  /// Settings that every target shares.
  static var strict: Self {
    [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
  }
}

extension Target.Dependency {
  static var arguments: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
  static var yams: Self { .product(name: "Yams", package: "Yams") }
}

extension Target {
  static func foundation(_ name: String, uses: [Dependency] = [], handlesPointers: Bool = false) -> Target {
    .target(
      name: name, dependencies: uses, path: "Sources/Foundations/\(name)",
      swiftSettings: handlesPointers ? .strict + [.strictMemorySafety()] : .strict)
  }

  static func stage(_ name: String, uses: [Dependency], hasAssets: Bool = false) -> Target {
    .target(
      name: name, dependencies: uses, path: "Sources/Lifecycle/\(name)", exclude: hasAssets ? ["Assets"] : [],
      swiftSettings: .strict)
  }

  /// Files in `Assets/` reach the binary through `GeneratedAssets.swift`, written by `Scripts/generate-assets`.
  static func interface(_ name: String, uses: [Dependency], hasAssets: Bool = false) -> Target {
    .target(
      name: name, dependencies: uses, path: "Sources/Interfaces/\(name)", exclude: hasAssets ? ["Assets"] : [],
      swiftSettings: .strict)
  }

  /// A program for libFuzzer, with files of tests that it shares.
  static func fuzz(_ name: String, uses: [Dependency], sharing files: [String] = []) -> Target {
    .executableTarget(
      name: name, dependencies: uses, path: "Tests", sources: ["Fuzzing/\(name)"] + files, swiftSettings: .strict)
  }

  /// The tests of one module, in a folder that mirrors it.
  static func tests(of module: String, uses: [Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
      name: "\(module)Tests", dependencies: [.init(stringLiteral: module), "TestSupport"] + uses, exclude: exclude,
      swiftSettings: .strict)
  }
}

// MARK: - Tests

// `Scripts/fuzz` builds programs that cannot be linked beside the tests.
package.targets +=
  Context.environment["MLO_FUZZ"] == nil
  ? tests
  : [
    .fuzz("FuzzRecords", uses: ["Tabular"], sharing: ["TabularTests/SlowRecordReader.swift"]),
    .fuzz("FuzzNumbers", uses: ["Tabular"]),
  ]

private var tests: [Target] {
  [
    .target(
      name: "TestSupport", dependencies: ["Files", "Serialization"], path: "Tests/TestSupport",
      swiftSettings: .strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport", "Serialization"], swiftSettings: .strict),
    .tests(of: "Files"),
    .tests(of: "Serialization", uses: ["Files"]),
    .tests(of: "Git", uses: ["Files"]),
    .tests(of: "ObjectStorage", uses: ["Files"]),
    .tests(of: "Tabular", uses: ["Files", "Serialization", "ObjectStorage"]),
    .tests(of: "Statistics", uses: ["Files", "Serialization"]),
    .tests(of: "Workspaces", uses: ["Files", "Serialization"]),
    .tests(of: "Presentation", uses: ["ObjectStorage", "Serialization"]),
    .tests(of: "Datasets", uses: ["Files", "Serialization", "ObjectStorage", "Tabular", "Presentation"]),
    .tests(
      of: "Drift",
      uses: ["Files", "Serialization", "ObjectStorage", "Tabular", "Statistics", "Workspaces", "Presentation"]),
    .tests(of: "Registry", uses: ["Files", "Serialization", "Git", "ObjectStorage", "Workspaces"]),
    .tests(
      of: "Learning",
      uses: ["Files", "Serialization", "ObjectStorage", "Workspaces", "Presentation", "Drift", "Registry"]),
    .tests(
      of: "CommandLineInterface",
      uses: ["Files", "Serialization", "Workspaces", "Presentation", "Drift", "Registry", "Learning", "mlo"],
      exclude: ["Transcripts"]),
  ]
}
