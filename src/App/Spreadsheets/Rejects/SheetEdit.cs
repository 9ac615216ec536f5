using System.Text;
using Wengang.App.Spreadsheets.Scanning;
using Wengang.App.Spreadsheets.Writing;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>Copies a worksheet part byte by byte except for the marked cells, the reasons and the width of their column.</summary>
internal sealed class SheetEdit : IDisposable
{
    private readonly XmlScanner _xml;
    private readonly XmlOutput _output;
    private readonly SheetPlan _plan;
    private readonly RejectStyles _styles;
    private readonly ReasonColumnWidth _width;
    private string _prefix = "";
    private int _row;

    public SheetEdit(Stream part, XmlOutput output, SheetPlan plan, RejectStyles styles)
    {
        _xml = new XmlScanner(part);
        _xml.CopyTo(output);
        _output = output;
        _plan = plan;
        _styles = styles;
        _width = new ReasonColumnWidth(_xml, output, plan.ReasonColumn);
    }

    public void Run()
    {
        while (_xml.ReadTag())
        {
            if (_xml.NameIs("dimension"u8))
            {
                _xml.DropElement();
            }
            else if (!_width.Handle() && _xml.NameIs("row"u8) && !_xml.IsEnd)
            {
                EditRow();
            }
        }

        _xml.CopyRest();
    }

    public void Dispose() => _xml.Dispose();

    private void EditRow()
    {
        var number = CellReference.Integer(_xml.Attribute("r"u8));
        _row = number > 0 ? number : _row + 1;
        if (!_plan.Rows.TryGetValue(_row, out var marks) && (!_plan.ClearsOldReasons || _row <= _plan.HeadingRow))
        {
            _xml.SkipElement();
            return;
        }

        _prefix = Encoding.UTF8.GetString(_xml.Prefix);
        var isEmpty = _xml.IsEmpty;
        _xml.CutTag();
        _xml.WriteTag(_output, "spans"u8, "", isEmpty: false);
        var pending = new Queue<int>(marks is null ? [] : marks.Columns.Append(_plan.ReasonColumn).Order());
        if (!isEmpty)
        {
            EditCells(marks, pending);
            _xml.CopyUpToTag();
        }

        WritePending(marks, pending, CellReference.Columns);
        if (isEmpty)
        {
            _output.Raw($"</{_prefix}row>");
        }
    }

    /// <summary>Ends at the end tag of the row, which is not yet copied.</summary>
    private void EditCells(RowMarks? marks, Queue<int> pending)
    {
        var column = -1;
        while (_xml.ReadTag())
        {
            if (_xml.IsEnd)
            {
                return;
            }

            if (!_xml.NameIs((byte)'c'))
            {
                _xml.SkipElement();
                continue;
            }

            var stated = CellReference.Column(_xml.Attribute("r"u8));
            column = stated >= 0 ? stated : column + 1;
            _xml.CopyUpToTag();
            WritePending(marks, pending, column);
            EditCell(marks, pending, column);
        }

        throw UnusableWorkbookException.Truncated();
    }

    private void EditCell(RowMarks? marks, Queue<int> pending, int column)
    {
        if (column == _plan.ReasonColumn)
        {
            _xml.DropElement();
            WritePending(marks, pending, column + 1);
        }
        else if (pending.TryPeek(out var next) && next == column)
        {
            pending.Dequeue();
            var red = _styles.Red(CellReference.Integer(_xml.Attribute("s"u8)));
            _xml.CutTag();
            _xml.WriteTag(_output, "s"u8, $" s=\"{red}\"", _xml.IsEmpty);
            _xml.SkipElement();
        }
        else
        {
            _xml.SkipElement();
        }
    }

    /// <summary>Writes the cells left of a column that the source does not have.</summary>
    private void WritePending(RowMarks? marks, Queue<int> pending, int beforeColumn)
    {
        while (pending.TryPeek(out var column) && column < beforeColumn)
        {
            pending.Dequeue();
            var reference = CellReference.Letters(column) + _row;
            if (column != _plan.ReasonColumn)
            {
                _output.Raw($"<{_prefix}c r=\"{reference}\" s=\"{_styles.Red(0)}\"/>");
            }
            else if (marks?.Reason is { } reason)
            {
                var style = _row == _plan.HeadingRow ? _styles.Heading : _styles.Reason;
                _output.Raw($"<{_prefix}c r=\"{reference}\" s=\"{style}\" t=\"inlineStr\">");
                _output.Raw($"<{_prefix}is><{_prefix}t xml:space=\"preserve\">");
                _output.CellText(reason);
                _output.Raw($"</{_prefix}t></{_prefix}is></{_prefix}c>");
            }
        }
    }
}
