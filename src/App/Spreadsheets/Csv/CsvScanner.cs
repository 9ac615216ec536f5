using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Csv;

/// <summary>Reads records of delimited text with fields quoted as Excel does it.</summary>
internal sealed class CsvScanner(TextReader text, char delimiter, ReadLimits limits) : IDisposable
{
    private readonly char[] _buffer = new char[1 << 16];
    private readonly CellText _strings = new(limits.MaxCellChars);
    private char[] _field = new char[256];
    private int _length;
    private int _position;
    private int _end;
    private int _number;

    /// <summary>Reads the next record that has a value. False behind the last one.</summary>
    public bool Read(SheetRow row)
    {
        while (Peek() >= 0)
        {
            if (++_number > limits.MaxRows)
            {
                throw UnusableWorkbookException.TooManyRows(limits.MaxRows);
            }

            row.Start(_number, false);
            for (var column = 0; ReadField(row, column); column++)
            {
            }

            if (row.Count > 0 && !(_number == 1 && row[0].Text.StartsWith("sep=", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => text.Dispose();

    /// <summary>Reads one field and what ends it. False when that is the end of the record.</summary>
    private bool ReadField(SheetRow row, int column)
    {
        _length = 0;
        if (Peek() == '"')
        {
            _position++;
            ReadQuoted();
        }

        int c;
        while ((c = Peek()) >= 0 && c != delimiter && c != '\n' && c != '\r')
        {
            Append((char)c);
            _position++;
        }

        Store(row, column);
        _position += c < 0 ? 0 : 1;
        if (c == '\r' && Peek() == '\n')
        {
            _position++;
        }

        return c == delimiter;
    }

    private void ReadQuoted()
    {
        while (true)
        {
            var c = Peek();
            _position++;
            if (c < 0)
            {
                throw new UnusableWorkbookException("damaged", $"第 {_number} 行的英文双引号没有成对，其后的内容无法分列，请补上或删去引号后再导入。");
            }

            if (c == '"')
            {
                if (Peek() != '"')
                {
                    return;
                }

                _position++;
            }

            Append((char)c);
        }
    }

    private void Append(char c)
    {
        if (_length <= limits.MaxCellChars)
        {
            if (_length == _field.Length)
            {
                Array.Resize(ref _field, _length * 2);
            }

            _field[_length++] = c;
        }
    }

    private void Store(SheetRow row, int column)
    {
        if (column >= CellReference.Columns)
        {
            throw UnusableWorkbookException.NotAWorkbook("文本的一行超过 16384 列");
        }

        var value = _field.AsSpan(0, _length);
        row.Set(column, _length > limits.MaxCellChars ? Cell.OfError(Cell.TooLong) : Cell.OfText(_strings.Pooled(value)));
    }

    private int Peek()
    {
        if (_position == _end)
        {
            _position = 0;
            _end = text.Read(_buffer);
        }

        return _end == 0 ? -1 : _buffer[_position];
    }
}
