using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.Rules.Values;

namespace Wengang.App.Regions;

/// <summary>行政区划: county, townships and villages with their 12-digit codes.</summary>
public sealed class DivisionImporter(SheetContext context) : SheetImporter(context)
{
    private readonly Dictionary<string, Division> known = context.Db.Set<Division>().ToDictionary(d => d.Code);
    private readonly HashSet<(string Code, string Name)> names = [.. context.Db.Set<DivisionAlias>().Select(a => new { a.Code, a.Name }).AsEnumerable().Select(a => (a.Code, a.Name))];
    private readonly HashSet<string> seen = [];
    private int order;

    protected override Outcome Read(RowReader row)
    {
        var text = row.RequiredText("division_code", "code_missing");
        var name = row.RequiredText("division_name", "name_missing");
        if (row.Problems.Count > 0)
        {
            return Outcome.Rejected;
        }

        if (!RegionCode.TryParse(text, out var code))
        {
            row.Reject("division_code", "invalid_division_code", "区划代码应为 12 位数字（省市县可为 6 位）");
            return Outcome.Rejected;
        }

        order++;
        if (Level(code) is not { } level)
        {
            return Outcome.Skipped;
        }

        if (known.Values.FirstOrDefault(d => d.Level == DivisionLevel.County) is { } county && county.Code != code.County.Value)
        {
            row.Reject("division_code", "other_county", $"这不是本县（{county.Name}）的区划代码，请核对是否导错了文件");
            return Outcome.Rejected;
        }

        return seen.Add(code.Value) ? Settle(row, code, name, level) : Outcome.Skipped;
    }

    protected override void Write() => Context.Db.SaveChanges();

    /// <summary>Null for province and city: they stand above every county and are not kept.</summary>
    private static DivisionLevel? Level(RegionCode code) => code.Level switch
    {
        RegionLevel.Village => DivisionLevel.Village,
        RegionLevel.Township => DivisionLevel.Township,
        RegionLevel.County => DivisionLevel.County,
        _ => null,
    };

    private Outcome Settle(RowReader row, RegionCode code, string name, DivisionLevel level)
    {
        var more = Others(row).Count(n => n != name && Alias(code.Value, n));
        if (!known.TryGetValue(code.Value, out var division))
        {
            var parent = level == DivisionLevel.County ? "" : code.Parent.Value;
            division = new Division { Code = code.Value, Name = name, Level = level, ParentCode = parent, SortOrder = order };
            known[code.Value] = division;
            Context.Db.Add(division);
            return Outcome.Added;
        }

        if (division.Name == name)
        {
            return more > 0 ? Outcome.Changed : Outcome.Unchanged;
        }

        Alias(code.Value, division.Name);
        division.Name = name;
        return Outcome.Changed;
    }

    private static string[] Others(RowReader row) =>
        (row.Text("division_alias") ?? "").Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Keeps another name by which sheets may call the division; false when it was known.</summary>
    private bool Alias(string code, string name)
    {
        if (!names.Add((code, name)))
        {
            return false;
        }

        Context.Db.Add(new DivisionAlias { Id = Data.Ids.Next(), Code = code, Name = name });
        return true;
    }
}
