using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators.Listing;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tables;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Tables;

/// <summary>One standing table of a day.</summary>
[Needs(Permission.FillForms)]
public sealed class TableModel(CountySession session) : SitePage(session)
{
    public StandingTable Table { get; private set; } = null!;

    /// <summary>First nine digits of the township asked for, where the table can be parted; null for all.</summary>
    public string? Township => Table.HasParts && Request.Query["township"].FirstOrDefault() is { Length: 12 } code ? code[..9] : null;

    /// <summary>The part asked for, where the table can be parted; null for all.</summary>
    public FigurePart? Part => Table.HasParts ? PartChoice.Read(Request.Query, Moment.AsOf.Year) : null;

    /// <summary>What can be chosen; null where the table cannot be parted.</summary>
    public SchemeBook? Schemes { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    /// <summary>What was chosen as the query of an address, with a leading &amp;.</summary>
    public string Chosen => (Township is null ? "" : $"&township={Township}000") + Part?.Query;

    /// <summary>Null where the table cannot be made.</summary>
    public TableResult? Result { get; private set; }

    public string Place { get; private set; } = "";

    public Pager Pager { get; private set; } = new(1, 0);

    public IEnumerable<TableRow> Rows => Pager.Cut(Result!.Rows);

    public bool MayReveal => May(Permission.RevealIdentity) && Table.Columns.Any(c => c.Heading is "身份证号" or "电话");

    public string? Problem { get; private set; }

    public string? Reason { get; private set; }

    public IActionResult OnGet(string key, [FromQuery(Name = "p")] int page = 1)
    {
        if (TableCatalogue.Find(key) is not { } table)
        {
            return NotFound();
        }

        Show(table, page);
        return Pager.Exists ? Page() : NotFound();
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string key)
    {
        if (TableCatalogue.Find(key) is not { Missing: null } table)
        {
            return NotFound();
        }

        Table = table;
        return Workbook(TableExport.Masked(Db, IndicatorCatalogue.All, table, Choice, OperationSource.Page));
    }

    [Needs(Permission.RevealIdentity)]
    public IActionResult OnPostFull(string key, string? reason)
    {
        if (TableCatalogue.Find(key) is not { Missing: null } table)
        {
            return NotFound();
        }

        if (!string.IsNullOrWhiteSpace(reason))
        {
            Table = table;
            return Workbook(TableExport.Full(Db, IndicatorCatalogue.All, table, Choice, reason, OperationSource.Page));
        }

        Show(table, 1);
        (Problem, Reason) = ("请写明用途，例如“报送市人社局核对”，再下载完整号码。", reason);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public string Text(TableCell cell) => cell.Value switch
    {
        decimal number => Shown.Number(number, Math.Min(2, (int)number.Scale)),
        int number => Shown.Number(number),
        long number => Shown.Number(number),
        { } other => Shown.Cell(other),
        null => "",
    };

    /// <summary>The list behind a number; null where there is none or the post may not read it.</summary>
    public string? ListOf(TableRow row, int column)
    {
        if (row.Cells[column] is not { Code: { } code } cell || !May(Permission.ReadEvidence) || row.Township is { } t && t.EndsWith("000000", StringComparison.Ordinal))
        {
            return null;
        }

        var moment = Moment with { AsOf = cell.AsOf };
        return $"/figures/{code}/people?{(row.Township is { } township ? $"township={township}&" : "")}{moment.Query}{(row.Part ?? Part)?.Query}";
    }

    private TableChoice Choice => new(Moment.AsOf, Moment.KnownAt) { Part = Part, Township = Township };

    private void Show(StandingTable table, int page)
    {
        (Table, Place) = (table, Ui.Place.Of(Db, Frame.County));
        if (table.Missing is null)
        {
            Result = TableResult.Of(Db, IndicatorCatalogue.All, table, Choice);
            Pager = new Pager(page, Result.Rows.Count);
        }

        if (table.HasParts)
        {
            (Schemes, Townships) = (SchemeBook.Known(Db), table.Grain == TableGrain.Thing ? TownshipNames.Read(Db, new HashSet<string>()) : []);
        }
    }

    private FileContentResult Workbook(TableResult result)
    {
        var place = Ui.Place.Of(Db, Frame.County);
        using var file = new MemoryStream();
        TableWorkbook.Write(result, place, file, string.Create(CultureInfo.InvariantCulture, $"{Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出"));
        return File(file.ToArray(), Xlsx.ContentType, $"{place}_{result.Table.Title}_{Moment.AsOf:yyyyMMdd}.xlsx");
    }
}
