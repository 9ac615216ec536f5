using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets.Filling;

namespace Wengang.App.BlankForms;

/// <summary>A blank table from above, as it was understood.</summary>
/// <param name="Sheet">Position of the worksheet, from 0.</param>
/// <param name="SheetName">The name on its tab.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Title">The text above the heading; empty when there is none.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Lines">Rows that say for whom or where they are.</param>
/// <param name="First">First row below the heading that may be filled.</param>
/// <param name="Last">Last blank row; <paramref name="First"/> − 1 when there is none.</param>
/// <param name="Outline">Cells and formulas of the worksheet.</param>
/// <param name="Taken">Cells that hold something already.</param>
public sealed partial record BlankForm(
    int Sheet,
    string SheetName,
    FormKind Kind,
    string Title,
    IReadOnlyList<FormColumn> Columns,
    IReadOnlyList<FormLine> Lines,
    int First,
    int Last,
    SheetOutline Outline,
    IReadOnlySet<(int Row, int Column)> Taken)
{
    /// <summary>Tells this table from others whoever fills it and whenever: its kind, headings, and title without dates and places.</summary>
    public string Fingerprint
    {
        get
        {
            var text = $"{Kind}|{Passing().Replace(Title, "")}|{string.Join('|', Columns.Select(c => $"{c.Id}={Heading.Of(c.Heading).Text}"))}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
        }
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,6}?(县|镇|乡|街道)|[\d〇一二三四五六七八九十]+|[年月日度]|上半|下半|第|季|[\s（）()—\-_.]")]
    private static partial Regex Passing();
}
