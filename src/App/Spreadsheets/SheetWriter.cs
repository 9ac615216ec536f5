using Wengang.App.Spreadsheets.Formats;
using Wengang.App.Spreadsheets.Writing;

namespace Wengang.App.Spreadsheets;

/// <summary>Writes the rows of one worksheet: add the cells from left to right, then end the row.</summary>
public sealed class SheetWriter
{
    private const int MaxRows = 1_048_576;
    private readonly XmlOutput _xml;
    private readonly SheetFrame _frame;
    private readonly byte[][] _letters;
    private readonly int[] _styles;
    private int _row;
    private int _column = -1;
    private int _lastData;
    private bool _finished;

    internal SheetWriter(XmlOutput xml, SheetLayout layout, ChoiceLists lists)
    {
        _xml = xml;
        _frame = new SheetFrame(layout, lists);
        _letters = [.. layout.Columns.Select((_, column) => Xlsx.CellReference.LetterBytes(column))];
        _styles = [.. layout.Columns.Select(column => Styles.Of(column.Format))];
        _row = _frame.WriteHead(xml);
    }

    /// <summary>The number of the row that is being written or was ended last, from 1, headings included.</summary>
    public int RowNumber => _row;

    /// <summary>
    /// Adds a text cell; null or "" leaves it empty. Text is never taken for a formula: what begins like one carries the mark that Excel
    /// keeps behind a leading apostrophe, so that it stays text when the cell is opened for editing, too.
    /// </summary>
    public void Add(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            StartCell(null, "\"/>"u8);
            return;
        }

        StartCell(Styles.OfText(text), "\" t=\"inlineStr\"><is><t"u8);
        _xml.Raw(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? " xml:space=\"preserve\">"u8 : ">"u8);
        _xml.CellText(text);
        _xml.Raw("</t></is></c>"u8);
    }

    public void Add(long? number)
    {
        if (StartValue(number.HasValue))
        {
            _xml.Integer(number.GetValueOrDefault());
            _xml.Raw("</v></c>"u8);
        }
    }

    /// <summary>Adds a number; null, infinity and NaN leave the cell empty.</summary>
    public void Add(double? number)
    {
        if (StartValue(number is { } value && double.IsFinite(value)))
        {
            _xml.Double(number.GetValueOrDefault());
            _xml.Raw("</v></c>"u8);
        }
    }

    /// <summary>Adds a date cell; dates before 1900, which Excel does not know, are written as text.</summary>
    public void Add(DateOnly? date)
    {
        if (date is { Year: < 1900 } early)
        {
            Add(SerialDate.ToIso(early));
        }
        else if (StartValue(date.HasValue))
        {
            _xml.Integer((long)SerialDate.ToSerial(date.GetValueOrDefault()));
            _xml.Raw("</v></c>"u8);
        }
    }

    /// <summary>Ends the row; missing cells stay empty with their borders.</summary>
    public void EndRow()
    {
        StartRow();
        while (_column < _letters.Length)
        {
            Add((string?)null);
        }

        _xml.Raw("</row>"u8);
        _column = -1;
    }

    /// <summary>Adds a line below the rows, merged over all columns; no row may follow it.</summary>
    public void AddNote(string text)
    {
        if (_lastData == 0)
        {
            _lastData = _row;
        }

        _frame.WriteNote(_xml, ++_row, text);
    }

    internal void Finish()
    {
        if (!_finished)
        {
            _finished = true;
            if (_column >= 0)
            {
                EndRow();
            }

            _frame.WriteTail(_xml, _lastData > 0 ? _lastData : _row);
            _xml.Dispose();
        }
    }

    private bool StartValue(bool any)
    {
        StartCell(null, any ? "\"><v>"u8 : "\"/>"u8);
        return any;
    }

    private void StartRow()
    {
        if (_column >= 0)
        {
            return;
        }

        if (_finished || _lastData > 0 || _row == MaxRows)
        {
            throw new InvalidOperationException(_finished || _lastData > 0 ? "The sheet is finished." : "A worksheet holds 1,048,576 rows.");
        }

        _column = 0;
        _row++;
        _xml.Raw("<row r=\""u8);
        _xml.Integer(_row);
        _xml.Raw("\">"u8);
    }

    /// <param name="style">Null: that of the column's format.</param>
    /// <param name="rest">What follows the style.</param>
    private void StartCell(int? style, ReadOnlySpan<byte> rest)
    {
        StartRow();
        if (_column >= _letters.Length)
        {
            throw new InvalidOperationException("The row has more cells than the layout has columns.");
        }

        _xml.Raw("<c r=\""u8);
        _xml.Raw(_letters[_column]);
        _xml.Integer(_row);
        _xml.Raw("\" s=\""u8);
        _xml.Integer(style ?? _styles[_column]);
        _xml.Raw(rest);
        _column++;
    }
}
