package oit.agency;

/**
 * One cell of a table in a file.
 *
 * @param text without blanks around it; empty where the row has no such cell
 * @param line of the file, from 1
 * @param column where the cell begins: letters from the line's beginning, from 1
 */
public record Cell(String text, int line, int column) {}
