// verdict: does not compile
// lines: 3
// why: The file was emptied to start afresh and saved too early.
