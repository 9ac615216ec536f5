using System.Text;
using Wengang.App.Spreadsheets;
using Wengang.App.Spreadsheets.Csv;

namespace Wengang.App.Subsidies.Paying.Answers;

/// <summary>A text file whose cells are kept apart as the payment file keeps them apart: by one or two characters, without quoting.</summary>
internal sealed class SeparatedText(string path, string separator) : Worksheet
{
    public override string Name => Path.GetFileNameWithoutExtension(path);

    public override bool Hidden => false;

    /// <exception cref="UnusableWorkbookException">More lines than a sheet has.</exception>
    public override IEnumerable<SheetRow> Rows()
    {
        var (row, number) = (new SheetRow(), 0);
        foreach (var line in File.ReadLines(path, Detected()))
        {
            if (++number > ReadLimits.Default.MaxRows)
            {
                throw UnusableWorkbookException.TooManyRows(ReadLimits.Default.MaxRows);
            }

            row.Start(number, false);
            var cells = line.Split(separator);
            for (var i = 0; i < cells.Length; i++)
            {
                row.Set(i, Cell.OfText(cells[i].Trim().Trim('"')));
            }

            if (row.Count > 0)
            {
                yield return row;
            }
        }
    }

    private Encoding Detected()
    {
        using var file = File.OpenRead(path);
        return TextEncodings.Detect(file);
    }
}
