using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A file of cases, read as a whole: with one problem nothing of it is used.</summary>
/// <param name="Cases">The cases; empty when there is a problem.</param>
/// <param name="Problems">What does not work.</param>
public sealed record CaseFile(IReadOnlyList<CaseFacts> Cases, IReadOnlyList<PolicyProblem> Problems)
{
    /// <summary>The JSON schema of a case file.</summary>
    public static string Schema() => SchemaText.Write("案例文件：wengang decide 读的案例", CaseGrammar.File);

    /// <summary>Reads the text of a case file.</summary>
    public static CaseFile Read(string text)
    {
        var problems = new Problems();
        if (DocumentText.Read(text, problems) is not { } root) return new([], problems.All);
        CaseGrammar.File.Check(root, problems);
        if (problems.Any) return new([], problems.All);
        var seen = new HashSet<string>();
        foreach (var item in root.ListOf("cases"))
        {
            CaseChecks.Check(item, problems);
            if (!seen.Add(item.Required("case"))) problems.Add(item["case"]!, $"案例编号“{item.Required("case")}”重复", "每个案例用自己的编号");
        }
        return problems.Any ? new([], problems.All) : new([.. root.ListOf("cases").Select(CaseReader.Read)], []);
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
