using Wengang.App.Spreadsheets.Merging;

namespace Wengang.App.Spreadsheets.Xlsx;

internal sealed class XlsxWorksheet(SheetEntry entry, XlsxPackage package, Lazy<SheetContext> context) : Worksheet
{
    private IReadOnlyList<MergeArea>? _merges;

    public override string Name => entry.Name;

    public override bool Hidden => entry.Hidden;

    internal override IReadOnlyList<MergeArea> Merges => _merges ??= Damage.Guard(() => MergeScan.Read(Open()));

    public override IEnumerable<SheetRow> Rows()
    {
        var fill = new MergeFill(Merges);
        using var scanner = Damage.Guard(() => new SheetScanner(Open(), context.Value));
        var row = new SheetRow();
        while (Damage.Guard(() => scanner.Read(row)))
        {
            fill.Apply(row);
            yield return row;
        }
    }

    /// <summary>Whether any cell holds a value; stops at the first.</summary>
    public bool HasCells()
    {
        using var scanner = new SheetScanner(Open(), context.Value);
        return scanner.Read(new SheetRow());
    }

    private Stream Open() => package.Open(entry.Part) ?? throw UnusableWorkbookException.Damaged();
}
