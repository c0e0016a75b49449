package oit.cli;

/** Formats a gap report is written in, named as on the command line. */
enum Format {
  json,
  html,
  xlsx,
  md,
  csv,
  docx,
  pdf,
  appeal
}
