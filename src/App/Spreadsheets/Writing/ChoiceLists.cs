using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Writing;

/// <summary>Drop-down lists: short ones stand in the rule itself, long ones in the columns of a hidden sheet.</summary>
internal sealed class ChoiceLists
{
    public const string SheetName = "_lists";
    private const int MaxInline = 255;
    private readonly List<IReadOnlyList<string>> _columns = [];

    public bool Any => _columns.Count > 0;

    /// <summary>The formula that names the choices.</summary>
    public string Formula(IReadOnlyList<string> choices)
    {
        var inline = string.Join(',', choices);
        if (inline.Length <= MaxInline && !choices.Any(choice => choice.AsSpan().IndexOfAny(',', '"') >= 0 || choice.Trim() != choice))
        {
            return $"\"{inline}\"";
        }

        var column = _columns.FindIndex(known => known.SequenceEqual(choices));
        if (column < 0)
        {
            column = _columns.Count;
            _columns.Add(choices);
        }

        var letters = CellReference.Letters(column);
        return $"{SheetName}!${letters}$1:${letters}${choices.Count}";
    }

    public void Write(XmlOutput xml)
    {
        xml.Raw(SheetFrame.Start);
        xml.Raw("<sheetData>"u8);
        var rows = _columns.Max(column => column.Count);
        for (var row = 0; row < rows; row++)
        {
            xml.Raw("<row>"u8);
            foreach (var column in _columns)
            {
                xml.Raw("<c t=\"inlineStr\"><is><t>"u8);
                xml.CellText(row < column.Count ? column[row] : "");
                xml.Raw("</t></is></c>"u8);
            }

            xml.Raw("</row>"u8);
        }

        xml.Raw("</sheetData></worksheet>"u8);
    }
}
