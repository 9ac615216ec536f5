using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying;

/// <summary>The columns of the bank's file: which, in which order, under which headings. Kept in the settings, as the bank or finance office asks.</summary>
/// <param name="Columns">Column and heading, in order; the reference is always among them, the answer is matched by it.</param>
/// <param name="Separator">Between the cells of the text file.</param>
public sealed record PaymentColumns(IReadOnlyList<(PaymentColumn Column, string Heading)> Columns, string Separator)
{
    public static readonly CodeList<PaymentColumn> List = new(
        "出盘列",
        new(PaymentColumn.Number, "number", "序号"), new(PaymentColumn.Reference, "reference", "流水号"), new(PaymentColumn.Name, "name", "姓名"), new(PaymentColumn.Identity, "identity", "身份证号"),
        new(PaymentColumn.Account, "account", "一卡通账号"), new(PaymentColumn.Bank, "bank", "开户行"), new(PaymentColumn.Amount, "amount", "金额"), new(PaymentColumn.Purpose, "purpose", "摘要"),
        new(PaymentColumn.Township, "township", "乡镇"), new(PaymentColumn.Village, "village", "村"));

    public static readonly PaymentColumns Default = new([.. List.Entries.Select(e => (e.Value, e.Name))], "|");

    private const string Key = "subsidies payment columns";

    /// <summary>As the county set it.</summary>
    public static PaymentColumns Read(Db db) =>
        db.Set<Setting>().AsNoTracking().FirstOrDefault(s => s.Key == Key) is { } setting ? Parse(setting.Value) : Default;

    /// <summary>One line: 列=标题 with commas, then the separator in quotes is left as it is.</summary>
    public string Text => string.Join(',', Columns.Select(c => $"{List.NameOf(c.Column)}={c.Heading}"));

    /// <exception cref="EditRefusedException">A column that is none, or the reference is missing; the message says which.</exception>
    public void Save(Db db)
    {
        db.Actor.Require(Permission.SetUpSubsidies);
        using var operation = db.Begin(OperationKind.SubsidySettings, "修改银行出盘的列", OperationSource.Page);
        var value = Separator + "\n" + Text;
        if (db.Set<Setting>().FirstOrDefault(s => s.Key == Key) is { } setting)
        {
            setting.Value = value;
        }
        else
        {
            db.Add(new Setting { Key = Key, Value = value });
        }

        operation.Complete();
    }

    /// <exception cref="EditRefusedException">As <see cref="Save"/>.</exception>
    public static PaymentColumns Of(string text, string separator)
    {
        var columns = text.Split([',', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part =>
        {
            var (name, heading) = part.Split('=', 2, StringSplitOptions.TrimEntries) is [var n, var h] ? (n, h) : (part, part);
            return List.TryParse(name, out var column, out _) ? (column, heading.Length == 0 ? name : heading)
                : throw new EditRefusedException($"“{name}”不是可选的列。可选：{string.Join('、', List.Names)}。");
        }).ToList();
        return columns.Exists(c => c.column == PaymentColumn.Reference) && columns.Exists(c => c.column == PaymentColumn.Amount) && columns.Exists(c => c.column == PaymentColumn.Account)
            ? new PaymentColumns([.. columns], separator.Length is > 0 and <= 2 ? separator : "|")
            : throw new EditRefusedException("“流水号”“一卡通账号”“金额”不能少：回盘靠流水号对上。");
    }

    private static PaymentColumns Parse(string value) => value.Split('\n', 2) is [var separator, var text] ? Of(text, separator) : Default;
}
