using System.Globalization;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.App.Data;
using Wengang.App.Spreadsheets;

namespace Wengang.Web.Ui;

/// <summary>The record of operations as a workbook; that it was taken out is itself recorded.</summary>
public static class AuditWorkbook
{
    /// <summary>More rows do not fit a sheet people can work with; ask by month then.</summary>
    private const int MostRows = 200_000;

    private static readonly SheetColumn[] Columns =
    [
        new("序号", ColumnFormat.Integer, 8), new("时间", Width: 20), new("用户", Width: 14), new("职务", Width: 24), new("做了什么", Width: 20),
        new("事由", Width: 60), new("从哪里", Width: 10), new("链值", Width: 66),
    ];

    public static byte[] Write(Db db, OperationFilter filter)
    {
        var rows = OperationQueries.Matching(db, filter).Take(MostRows).ToList();
        using (var operation = db.Begin(OperationKind.AuditExport, $"导出操作记录，{rows.Count} 条", OperationSource.Page))
        {
            operation.Complete();
        }

        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file))
        {
            var watermark = string.Create(CultureInfo.InvariantCulture, $"{db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
            var sheet = workbook.AddSheet("操作记录", new SheetLayout(Columns) { Title = "操作记录", AutoFilter = true, Watermark = watermark });
            rows.ForEach(r => Add(sheet, r));
        }

        return file.ToArray();
    }

    private static void Add(SheetWriter sheet, Operation operation)
    {
        sheet.Add(operation.Sequence);
        sheet.Add(Shown.Instant(operation.At));
        sheet.Add(operation.User);
        sheet.Add(operation.Post);
        sheet.Add(OperationKinds.NameOf(operation.Kind));
        sheet.Add(PersonalText.Mask(operation.Reason));
        sheet.Add(OperationKinds.NameOf(operation.Source));
        sheet.Add(Convert.ToHexStringLower(operation.Hash));
        sheet.EndRow();
    }
}
