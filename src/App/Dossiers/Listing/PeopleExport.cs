using System.Globalization;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Dossiers.Listing;

/// <summary>Takes a list of people out of the system as a workbook: recorded before anything is handed out.</summary>
public static class PeopleExport
{
    /// <param name="described">The filter in words.</param>
    /// <param name="fullIdentity">Whole identity numbers; needs the permission and a purpose.</param>
    /// <exception cref="EditRefusedException">Whole numbers without a purpose.</exception>
    public static byte[] Write(
        PeopleContext context, PeopleFilter filter, IReadOnlyList<PeopleColumn> columns, string described, bool fullIdentity, string? purpose)
    {
        var db = context.Db;
        db.Actor.Require(Permission.ExportLists);
        if (fullIdentity)
        {
            db.Actor.Require(Permission.RevealIdentity);
            if (string.IsNullOrWhiteSpace(purpose))
            {
                throw new EditRefusedException("导出完整证件号码要写明用途。");
            }
        }

        var rows = new PeopleQuery(db, context.Today).All(filter);
        Record(db, fullIdentity, $"导出人员名单：{described}，{rows.Count} 人{(fullIdentity ? "，完整证件号码。用途：" + purpose!.Trim() : "")}");
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file))
        {
            Fill(workbook, context with { FullIdentity = fullIdentity }, columns, rows, described);
        }

        return file.ToArray();
    }

    private static void Record(Db db, bool fullIdentity, string reason)
    {
        using var operation = db.Begin(fullIdentity ? OperationKind.FullIdentityExport : OperationKind.ListExport, reason, OperationSource.Page);
        operation.Complete();
    }

    private static void Fill(WorkbookWriter workbook, PeopleContext context, IReadOnlyList<PeopleColumn> columns, IReadOnlyList<PersonRow> rows, string described)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{context.Db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
        var sheet = workbook.AddSheet("人员名单", new SheetLayout([.. columns.Select(c => new SheetColumn(c.Title, c.Key == "age" ? ColumnFormat.Integer : ColumnFormat.Text, Width(c.Key)))])
        {
            Title = $"人员名单（{described}，{rows.Count}人） {mark}", AutoFilter = true, Watermark = mark,
        });
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                if (column.Cell(row, context) is int number)
                {
                    sheet.Add((long)number);
                }
                else
                {
                    sheet.Add((string?)column.Cell(row, context));
                }
            }

            sheet.EndRow();
        }
    }

    private static int Width(string key) => key switch
    {
        "identity" => 22,
        "workplace" => 34,
        "sex" or "age" => 7,
        _ => 14,
    };
}
