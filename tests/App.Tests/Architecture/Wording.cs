using System.Text.RegularExpressions;

namespace Wengang.App.Tests.Architecture;

/// <summary>Words that have no place in the repository. The patterns are cut in two, so that they do not find themselves.</summary>
internal static class Wording
{
    private static readonly Regex Unfinished = new(@"\b(TO" + "DO|FIX" + "ME|HA" + @"CK)\b|Not" + "ImplementedException");

    private static readonly Regex Vacuous = new("Ski" + "p *= *\"|Assert\\.True\\(tr" + "ue\\)|\\[Ign" + "ore");

    private static readonly Regex MachinePath = new(@"(?<![\w.])/(wo" + "rk|fa" + @"rm|home|root)/|\.\./sha" + "red");

    /// <summary>A letter right before the sign: Razor takes it for an e-mail address and shows the code. 名单@n.Name is one, 名单@(n.Name) is none.</summary>
    private static readonly Regex ShownCode = new(@"[\u4e00-\u9fff]@[A-Za-z]");

    public static IEnumerable<string> CodeOnPages(IEnumerable<SourceFile> files) => Find(files.Where(f => f.Path.EndsWith(".cshtml", StringComparison.Ordinal)), ShownCode, "code that is shown");

    public static IEnumerable<string> UnfinishedMarks(IEnumerable<SourceFile> files) => Find(files, Unfinished, "unfinished");

    public static IEnumerable<string> VacuousTests(IEnumerable<SourceFile> files) => Find(files, Vacuous, "skipped or empty test");

    public static IEnumerable<string> MachinePaths(IEnumerable<SourceFile> files) => Find(files, MachinePath, "path of one machine");

    private static IEnumerable<string> Find(IEnumerable<SourceFile> files, Regex pattern, string what) =>
        from file in files
        from match in pattern.Matches(file.Text)
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file.Path}:{line}: {what}: {match.Value}";
}
