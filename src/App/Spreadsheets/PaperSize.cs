namespace Wengang.App.Spreadsheets;

/// <summary>Paper for printing; the value is the code of Excel's page set-up.</summary>
public enum PaperSize
{
    A3 = 8,
    A4 = 9,
}
