using System.Xml.Linq;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Writes out formulas that several cells share, so that each can be moved by itself.</summary>
internal static class SharedFormulas
{
    public static void Expand(XDocument part)
    {
        var space = part.Root!.Name.Namespace;
        var masters = new Dictionary<string, (string Formula, int Row, int Column)>();
        foreach (var formula in part.Root.Descendants(space + "f").Where(f => (string?)f.Attribute("t") == "shared").ToList())
        {
            var key = (string?)formula.Attribute("si") ?? "";
            var (row, column) = FormCell.At(formula.Parent!);
            if (!formula.IsEmpty && formula.Value.Length > 0)
            {
                masters[key] = (formula.Value, row, column);
            }
            else if (masters.TryGetValue(key, out var master))
            {
                formula.Value = FormulaShift.Offset(master.Formula, row - master.Row, column - master.Column);
            }

            formula.RemoveAttributes();
        }
    }
}
