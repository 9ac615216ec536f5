using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;

namespace Wengang.Web.Commands.Upkeep;

/// <summary>Verifies the audit chain.</summary>
internal static class AuditVerb
{
    public static readonly Verb Verb = new("audit verify", "核验操作记录：有没有被改动、删除或调换", "", [], Run);

    private static int Run(Arguments arguments, Console console)
    {
        using var db = arguments.Open();
        var report = AuditVerification.Run(db);
        foreach (var problem in report.Problems)
        {
            console.Error.WriteLine(problem);
        }

        console.Output.WriteLine($"核验了 {report.Operations} 次操作、{report.Rows} 行数据，发现 {report.ProblemCount} 处问题。");
        console.Output.WriteLine($"链头：{Convert.ToHexStringLower(report.HeadHash)}（抄存他处，可证明没有被截短）");
        return report.IsSound ? 0 : 1;
    }
}
