"""The jobs of `Scripts/conformance` that compare more than one program: a function a file, and what runs beside it."""
