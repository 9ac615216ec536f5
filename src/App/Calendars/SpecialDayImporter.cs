using Wengang.App.Imports;
using Wengang.App.Imports.Reading;

namespace Wengang.App.Calendars;

/// <summary>节假日安排: one row per day of the yearly notice, free or made up. Days that the sheet does not name stay as they are.</summary>
public sealed class SpecialDayImporter(SheetContext context) : SheetImporter(context)
{
    private static readonly string[] Free = ["放假", "休息", "休", "假", "节假日", "放假调休"];
    private static readonly string[] Worked = ["上班", "补班", "调休上班", "班", "工作", "工作日"];

    private readonly Dictionary<DateOnly, SpecialDay> known = context.Db.Set<SpecialDay>().ToDictionary(d => d.Day);

    protected override Outcome Read(RowReader row)
    {
        var day = row.StartDay("special_day");
        var kind = row.Text("day_kind") ?? "";
        var worked = Worked.Contains(kind);
        if (day is null && row.Problems.Count == 0)
        {
            row.Reject("special_day", "day_missing", "日期为空，请填年月日");
        }

        if (!worked && !Free.Contains(kind))
        {
            row.Reject("day_kind", "code_unknown", $"“{kind}”看不懂，请填“放假”或“上班”");
        }

        if (row.Problems.Count > 0)
        {
            return Outcome.Rejected;
        }

        var name = row.Text("holiday") ?? "";
        if (!known.TryGetValue(day!.Value, out var special))
        {
            known[day.Value] = special = new SpecialDay { Day = day.Value, IsWorked = worked, Name = name };
            Context.Db.Add(special);
            return Outcome.Added;
        }

        if (special.IsWorked == worked && special.Name == name)
        {
            return Outcome.Unchanged;
        }

        (special.IsWorked, special.Name) = (worked, name);
        return Outcome.Changed;
    }

    protected override void Write() => Context.Db.SaveChanges();
}
