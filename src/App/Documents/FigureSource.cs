namespace Wengang.App.Documents;

/// <summary>Gives the figure of a code at a date; null when the code is not defined or nothing is known for that date.</summary>
public delegate ReportFigure? FigureSource(string code, DateOnly asOf);
