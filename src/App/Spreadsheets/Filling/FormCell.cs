using System.Text;
using System.Xml.Linq;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Where a cell element stands.</summary>
internal static class FormCell
{
    public static (int Row, int Column) At(XElement cell)
    {
        if ((string?)cell.Attribute("r") is { } reference)
        {
            var bytes = Encoding.ASCII.GetBytes(reference);
            return (CellReference.Row(bytes), CellReference.Column(bytes));
        }

        return (RowOf(cell.Parent!), cell.ElementsBeforeSelf().Count());
    }

    public static int RowOf(XElement row) => (int?)row.Attribute("r") ?? row.ElementsBeforeSelf().Count() + 1;

    public static string Name(int row, int column) => CellReference.Letters(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
