using System.Buffers.Text;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>Reads the rows of a worksheet part in the order of the file.</summary>
internal sealed class SheetScanner(Stream part, SheetContext context) : IDisposable
{
    private readonly XmlScanner _xml = new(part);
    private readonly StringItem _inline = new(context.Limits.MaxCellChars);
    private bool _inData;
    private bool _done;
    private int _rowNumber;

    /// <summary>Reads the next row that has a value. False behind the last row.</summary>
    public bool Read(SheetRow row)
    {
        if (_done || (!_inData && !FindData()))
        {
            return false;
        }

        while (_xml.ReadTag())
        {
            if (_xml.IsEnd)
            {
                if (_xml.NameIs("sheetData"u8))
                {
                    _done = true;
                    return false;
                }
            }
            else if (_xml.NameIs("row"u8))
            {
                StartRow(row);
                if (!_xml.IsEmpty)
                {
                    ReadCells(row);
                }

                if (row.Count > 0)
                {
                    return true;
                }
            }
        }

        throw UnusableWorkbookException.Truncated();
    }

    public void Dispose() => _xml.Dispose();

    private bool FindData()
    {
        while (_xml.ReadTag())
        {
            if (_xml.NameIs("sheetData"u8))
            {
                _inData = true;
                _done = _xml.IsEmpty;
                return !_done;
            }
        }

        throw UnusableWorkbookException.Damaged();
    }

    private void StartRow(SheetRow row)
    {
        var number = CellReference.Integer(_xml.Attribute("r"u8));
        _rowNumber = number > 0 ? number : _rowNumber + 1;
        if (_rowNumber > context.Limits.MaxRows)
        {
            throw UnusableWorkbookException.TooManyRows(context.Limits.MaxRows);
        }

        var hidden = _xml.Attribute("hidden"u8);
        row.Start(_rowNumber, hidden.SequenceEqual("1"u8) || hidden.SequenceEqual("true"u8));
    }

    private void ReadCells(SheetRow row)
    {
        var column = -1;
        while (_xml.ReadTag())
        {
            if (_xml.IsEnd)
            {
                if (_xml.NameIs("row"u8))
                {
                    return;
                }
            }
            else if (_xml.NameIs((byte)'c'))
            {
                var head = ReadHead(column);
                column = head.Column;
                if (!_xml.IsEmpty)
                {
                    ReadCell(row, head);
                }
            }
            else if (!_xml.IsEmpty && _xml.NameIs("extLst"u8))
            {
                _xml.SkipElement();
            }
        }

        throw UnusableWorkbookException.Truncated();
    }

    private CellHead ReadHead(int previousColumn)
    {
        var column = previousColumn + 1;
        var style = 0;
        byte type = (byte)'n';
        for (var i = 0; i < _xml.AttributeCount; i++)
        {
            var name = _xml.AttributeName(i);
            if (name.Length != 1)
            {
                continue;
            }

            var value = _xml.AttributeValue(i);
            switch (name[0])
            {
                case (byte)'r' when CellReference.Column(value) is >= 0 and var at:
                    column = at;
                    break;
                case (byte)'s':
                    style = CellReference.Integer(value);
                    break;
                case (byte)'t':
                    type = CellHead.TypeOf(value);
                    break;
                default:
                    break;
            }
        }

        return column < CellReference.Columns ? new CellHead(column, style, type) : throw UnusableWorkbookException.Damaged();
    }

    private void ReadCell(SheetRow row, CellHead head)
    {
        if (TryReadPlainCell(row, head))
        {
            return;
        }

        while (_xml.ReadTag())
        {
            if (_xml.IsEnd)
            {
                if (_xml.NameIs((byte)'c'))
                {
                    return;
                }
            }
            else if (_xml.NameIs((byte)'v'))
            {
                if (!_xml.IsEmpty)
                {
                    var text = _xml.ReadText();
                    row.Set(head.Column, _xml.TextOverflow ? Cell.OfError(Cell.TooLong) : Value(head, text));
                }
            }
            else if (_xml.NameIs("is"u8))
            {
                _inline.Read(_xml);
                row.Set(head.Column, context.Text(_inline.Text, _inline.TooLong));
            }
            else if (_xml.NameIs("extLst"u8))
            {
                _xml.SkipElement();
            }
        }

        throw UnusableWorkbookException.Truncated();
    }

    /// <summary>The shapes that nearly all cells have, without the general way of reading tags.</summary>
    private bool TryReadPlainCell(SheetRow row, CellHead head)
    {
        if (_xml.TryReadPlain("<v>"u8, "</v></c>"u8, out var value))
        {
            row.Set(head.Column, Value(head, value));
            return true;
        }

        if (_xml.TryReadPlain("<is><t>"u8, "</t></is></c>"u8, out var inline))
        {
            row.Set(head.Column, context.Text(inline, false));
            return true;
        }

        return false;
    }

    private Cell Value(CellHead head, ReadOnlySpan<byte> text) => head.Type switch
    {
        CellHead.Shared => Shared(text),
        CellHead.Formula => context.Text(text, false),
        CellHead.Truth => Cell.OfBoolean(text.Trim(Blanks).SequenceEqual("1"u8)),
        CellHead.Error => context.Error(text),
        CellHead.IsoDate => SheetContext.IsoDate(text),
        _ => context.Number(text, head.Style),
    };

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private Cell Shared(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text.Trim(Blanks), out int index, out _) ? context.Strings[index, context.Decoder] : default;
}
