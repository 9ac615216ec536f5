using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports.Reading;
using Wengang.Rules.Values;

namespace Wengang.App.Regions;

/// <summary>Finds divisions by the names that sheets write: short, with the office behind it, with the county in front.</summary>
public sealed class RegionBook
{
    private static readonly string[] CountyEndings = ["自治县", "县", "区", "市", "旗"];

    private readonly Db db;
    private readonly Dictionary<string, string> townships;
    private readonly ILookup<string, (string Name, string Code)> villages;
    private readonly string[] above;
    private readonly Dictionary<(string?, string?, string?), (string? Code, CellProblem? Problem)> found = [];

    public RegionBook(Db db)
    {
        this.db = db;
        var divisions = db.Set<Division>().AsNoTracking().ToList();
        var aliases = db.Set<DivisionAlias>().AsNoTracking().ToList().ToLookup(a => a.Code, a => a.Name);
        County = divisions.FirstOrDefault(d => d.Level == DivisionLevel.County);
        townships = Names(divisions.Where(d => d.Level == DivisionLevel.Township)).DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.Code);
        villages = Names(divisions.Where(d => d.Level == DivisionLevel.Village)).ToLookup(v => v.Code[..9], v => v);
        above = [.. divisions.Where(d => d.Level == DivisionLevel.County).Select(d => d.Name)];

        IEnumerable<(string Name, string Code)> Names(IEnumerable<Division> of) =>
            of.SelectMany(d => aliases[d.Code].Prepend(d.Name).Select(n => (n, d.Code)));
    }

    /// <summary>The county this database belongs to; null before the divisions were imported.</summary>
    public Division? County { get; }

    /// <summary>Code of the village, or of the township where the village is not named or not known; a problem is put on the row.</summary>
    public string? Read(RowReader row, string townshipColumn = "township")
    {
        var names = (row.Text("county"), row.Text(townshipColumn), row.Text("village"));
        if (!found.TryGetValue(names, out var result))
        {
            found[names] = result = Find(names.Item1, names.Item2, names.Item3, townshipColumn);
        }

        if (result.Problem is { } problem)
        {
            row.Reject(problem.Column, problem.Reason, problem.Advice);
        }

        else if (names.Item3 is not null && result.Code!.EndsWith("000", StringComparison.Ordinal))
        {
            row.Remark($"行政区划里没有“{names.Item2}{names.Item3}”，按乡镇计入，没有分到村");
        }

        return result.Code;
    }

    /// <summary>The township of the row when it is known and lies outside the actor's regions; else null.</summary>
    public string? OtherTownship(RowReader row)
    {
        var match = RegionName.Match(TextCleaning.Clean(row.Cell("township").Text), townships.Keys, above);
        return match.Name is { } name && !db.Actor.Scope.Contains(townships[name]) && db.Actor.Scope.From.Length >= 9 ? name : null;
    }

    /// <summary>Whether a sheet that writes 云岭, 云岭县人民政府 or 某市云岭县 means the county of that name.</summary>
    public static bool IsSameCounty(string written, string name)
    {
        var (said, known) = (TextCleaning.CleanCode(written).Replace("人民政府", "", StringComparison.Ordinal), TextCleaning.CleanCode(name));
        return said.EndsWith(known, StringComparison.Ordinal) || said == Stem(known) || Stem(said) == known;
    }

    private static string Stem(string county)
    {
        var ending = Array.Find(CountyEndings, e => county.Length >= e.Length + 2 && county.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? county : county[..^ending.Length];
    }

    private (string? Code, CellProblem? Problem) Find(string? county, string? township, string? village, string column)
    {
        if (County is null)
        {
            return (null, Problem(column, "no_divisions", township, "还没有行政区划，请先导入行政区划表"));
        }

        if (county is not null && !IsSameCounty(county, County.Name))
        {
            return (null, Problem("county", "other_county", county, $"“{county}”不是本县（{County.Name}），请核对是否导错了文件"));
        }

        var match = RegionName.Match(township, townships.Keys, above);
        if (match.Name is null)
        {
            return (null, TownshipProblem(column, township, match));
        }

        var code = Village(townships[match.Name], match.Name, village);
        return db.Actor.Scope.Contains(code) ? (code, null) : (null, Problem(column, "out_of_scope", township, $"“{match.Name}”不在您的辖区内"));
    }

    private string Village(string township, string townshipName, string? village)
    {
        var known = villages[township[..9]].ToList();
        var match = RegionName.Match(village, [.. known.Select(v => v.Name)], [.. above, townshipName]);
        return match.Name is null ? township : known.First(v => v.Name == match.Name).Code;
    }

    private static CellProblem TownshipProblem(string column, string? township, RegionMatch match)
    {
        if (string.IsNullOrEmpty(township))
        {
            return Problem(column, "township_missing", township, "乡镇为空，请补填");
        }

        return match.Kind == RegionMatchKind.Ambiguous
            ? Problem(column, "ambiguous_township", township, $"“{township}”可能是{string.Join("或", match.Candidates)}，请写全称")
            : Problem(column, "unknown_township", township, $"行政区划里没有“{township}”，请核对乡镇名称，或先在行政区划中补充");
    }

    private static CellProblem Problem(string column, string reason, string? seen, string advice) => new(column, reason, seen ?? "", advice);
}
