using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets.Tables;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying;

/// <summary>The file for the finance office or bank. Taking it out is recorded; taking it out again gives the same content.</summary>
public static class PaymentFile
{
    /// <param name="db">The session.</param>
    /// <param name="id">An approved batch.</param>
    /// <param name="asText">Text with separators instead of a workbook.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="Editing.EditRefusedException">The batch is not approved, or a case was opened since.</exception>
    public static (byte[] Content, string Name) TakeOut(Db db, long id, bool asText, DateOnly today)
    {
        db.Actor.Require(Permission.PreparePayments);
        BatchApproval.Compare(db, id, today);
        using var operation = db.Begin(OperationKind.PaymentSent, "发放出盘", OperationSource.Page);
        var batch = BatchBook.Load(db, id);
        BatchApproval.Require(batch, PaymentState.Approved, PaymentState.Sent);
        if (batch.State == PaymentState.Approved)
        {
            BatchApproval.RequireCleared(db, db.Set<PaymentItem>().AsNoTracking().Where(i => i.BatchId == id && i.Outcome == PaymentOutcome.Open).ToList());
        }

        (batch.State, batch.SentOn) = (PaymentState.Sent, batch.SentOn ?? today);
        var columns = PaymentColumns.Read(db);
        var rows = Rows(db, batch, columns);
        operation.Add($" {batch.Number}，{rows.Count} 笔");
        operation.Complete();
        var name = $"{batch.SchemeName}_{batch.Number}";
        return asText ? (Text(columns, rows), name + ".txt") : (Book(db, batch, columns, rows), name + ".xlsx");
    }

    private static byte[] Text(PaymentColumns columns, List<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder().AppendJoin(columns.Separator, columns.Columns.Select(c => c.Heading)).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(columns.Separator, row.Select(c => Convert.ToString(c, CultureInfo.InvariantCulture)!.Replace(columns.Separator, " ", StringComparison.Ordinal))).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static byte[] Book(Db db, PaymentBatch batch, PaymentColumns columns, List<IReadOnlyList<object?>> rows)
    {
        using var file = new MemoryStream();
        var mark = string.Create(CultureInfo.InvariantCulture, $"{db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
        TableWorkbook.Write(file, mark, new TableSheet("发放名单", $"{batch.SchemeName} 发放批次 {batch.Number}（{rows.Count} 笔，{new Fen(batch.TotalFen)} 元）", [.. columns.Columns.Select(c => c.Heading)], rows));
        return file.ToArray();
    }

    private static List<IReadOnlyList<object?>> Rows(Db db, PaymentBatch batch, PaymentColumns columns)
    {
        var items = db.Set<PaymentItem>().AsNoTracking().Where(i => i.BatchId == batch.Id && i.Outcome != PaymentOutcome.Cancelled).OrderBy(i => i.Reference).ToList();
        var claims = items.ConvertAll(i => i.ClaimId);
        var identities = (from c in db.Set<SubsidyClaim>().Where(c => EF.Parameter(claims).Contains(c.Id)) join p in db.Set<Person>() on c.PersonId equals p.Id select new { c.Id, p.IdentityCipher })
            .ToDictionary(x => x.Id, x => x.IdentityCipher);
        var places = db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code, d => d.Name);
        return [.. items.Select((item, i) => (IReadOnlyList<object?>)[.. columns.Columns.Select(c => (object?)Cell(db, item, c.Column, i + 1, batch, identities, places))])];
    }

    private static string Cell(
        Db db, PaymentItem item, PaymentColumn column, int number, PaymentBatch batch, Dictionary<long, byte[]> identities, Dictionary<string, string> places) => column switch
        {
            PaymentColumn.Number => number.ToString(CultureInfo.InvariantCulture),
            PaymentColumn.Reference => item.Reference,
            PaymentColumn.Name => item.PayeeName,
            PaymentColumn.Identity => identities.TryGetValue(item.ClaimId, out var cipher) ? db.Protector.Open(cipher) : "",
            PaymentColumn.Account => db.Protector.Open(item.AccountCipher),
            PaymentColumn.Bank => item.Bank,
            PaymentColumn.Amount => new Fen(item.AmountFen).Yuan.ToString("0.00", CultureInfo.InvariantCulture),
            PaymentColumn.Purpose => batch.SchemeName + ClaimPeriod.Parse(item.Period).Words,
            PaymentColumn.Township => places.GetValueOrDefault(item.RegionCode[..9] + "000", ""),
            _ => item.RegionCode.EndsWith("000", StringComparison.Ordinal) ? "" : places.GetValueOrDefault(item.RegionCode, ""),
        };
}
