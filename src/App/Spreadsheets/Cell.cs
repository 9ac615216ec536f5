namespace Wengang.App.Spreadsheets;

/// <summary>One cell value. It owns its text, so it may be kept after the row that carried it was reused.</summary>
public readonly struct Cell
{
    /// <summary>Text of an Error cell whose text was longer than <see cref="ReadLimits.MaxCellChars"/>.</summary>
    public const string TooLong = "#TOOLONG!";

    /// <summary>Text of an Error cell that points to a shared string the file does not hold.</summary>
    public const string Damaged = "#DAMAGED!";

    private readonly string? _text;

    private Cell(CellKind kind, string text, double number, bool isMergedFill)
    {
        Kind = kind;
        _text = text;
        Number = number;
        IsMergedFill = isMergedFill;
    }

    public static Cell Empty => default;

    public CellKind Kind { get; }

    /// <summary>
    /// What the file holds, untouched (no trimming): the text, the digits of a number as stored, a date as yyyy-MM-dd,
    /// TRUE or FALSE, an error such as #REF!, or "" when empty.
    /// </summary>
    public string Text => _text ?? "";

    /// <summary>The value of a Number, the 1900 or 1904 serial day of a Date, 1 or 0 of a Boolean, else 0.</summary>
    public double Number { get; }

    /// <summary>Whether the value was copied here from the top-left cell of a merged area.</summary>
    public bool IsMergedFill { get; }

    public static Cell OfText(string text) =>
        text.Length == 0 ? default : new Cell(CellKind.Text, text, 0, false);

    public static Cell OfNumber(double value, string digits) => new(CellKind.Number, digits, value, false);

    public static Cell OfDate(double serial, string isoDate) => new(CellKind.Date, isoDate, serial, false);

    public static Cell OfBoolean(bool value) => new(CellKind.Boolean, value ? "TRUE" : "FALSE", value ? 1 : 0, false);

    public static Cell OfError(string code) => new(CellKind.Error, code, 0, false);

    internal Cell AsMergedFill() => new(Kind, Text, Number, true);

    public override string ToString() => Text;
}
