using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.Rules.Findings;

namespace Wengang.Web.Commands.Findings;

/// <summary>Shows the findings after a run: how many by rule, the first few of each, or all for programs.</summary>
internal static class FindingsOutput
{
    private const int Examples = 3;

    public static void Json(Db db, FindingRunResult run, FindingFilter filter, TextWriter output) => JsonOutput.Write(
        new
        {
            asOf = run.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            findings = FindingQueries.List(db, filter).Select(f => new
            {
                rule = f.Rule.Code, title = f.Rule.Title, severity = Severities.List.CodeOf(f.Rule.Severity), township = f.Township,
                person = f.Name.Length == 0 ? null : new { name = f.Name, identityMasked = f.IdentityMasked },
                evidence = f.Evidence, state = FindingStates.List.CodeOf(f.State), foundAt = f.FoundAt.ToString("o", CultureInfo.InvariantCulture),
            }),
            counts = FindingQueries.Counts(db, filter).Select(c => new
            {
                rule = c.Rule.Code, title = c.Rule.Title, severity = Severities.List.CodeOf(c.Rule.Severity),
                toCheck = c.ToCheck, @true = c.True, falseAlarm = c.FalseAlarm, mended = c.Mended,
            }),
        },
        output);

    public static void Text(Db db, FindingRunResult run, FindingFilter filter, TextWriter output)
    {
        var counts = FindingQueries.Counts(db, filter);
        output.WriteLine($"截至 {run.AsOf:yyyy-MM-dd}：新发现 {run.Added} 条，重新出现 {run.Reopened} 条，已整改 {run.Mended} 条。疑点只供核实，不改动任何数据。");
        output.WriteLine();
        TextTable.Write(
            output, ["规则", "疑点", "程度", "待核", "属实", "误报", "已整改"],
            counts.Select(c => (IReadOnlyList<string>)[
                c.Rule.Code, c.Rule.Title, Severities.List.NameOf(c.Rule.Severity), $"{c.ToCheck}", $"{c.True}", $"{c.FalseAlarm}", $"{c.Mended}"]));
        foreach (var rule in FindingQueries.List(db, filter, Examples).GroupBy(f => f.Rule))
        {
            output.WriteLine();
            output.WriteLine($"{rule.Key.Code} {rule.Key.Title}：{rule.Key.Explanation}");
            foreach (var line in rule)
            {
                output.WriteLine($"  {line.Township} {line.Name} {line.IdentityMasked}  {line.Evidence}");
            }
        }
    }
}
