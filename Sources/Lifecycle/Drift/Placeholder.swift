enum DriftPlaceholder {}
