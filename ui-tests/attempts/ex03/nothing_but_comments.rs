// verdict: does not compile
// lines: 3
// why: Only this header is left of the file.
