namespace Wengang.Bench;

/// <summary>What to measure.</summary>
/// <param name="Rows">Persons in the register and rows of a monthly sheet.</param>
/// <param name="Runs">How often short measurements are repeated.</param>
/// <param name="Sections">Names of the wanted sections; empty means all.</param>
/// <param name="Databases">sqlite, postgres.</param>
/// <param name="Keep">Leave the generated files and databases behind, and use those of an earlier run.</param>
internal sealed record Options(int Rows, int Runs, IReadOnlySet<string> Sections, IReadOnlySet<string> Databases, string? Keep)
{
    private const int FullRows = 1_000_000;
    private const int SmallRows = 20_000;

    private static readonly string[] Known = ["reader", "writer", "sample", "import", "figures", "pages", "search", "nightly", "storm", "policies"];

    public bool Small => Rows <= SmallRows;

    public static Options Of(string[] args)
    {
        var rows = args.Contains("--small") ? SmallRows : FullRows;
        if (After(args, "--rows") is { } text)
        {
            rows = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }

        var sections = args.Where(Known.Contains).ToHashSet();
        var databases = args.Where(a => a is "sqlite" or "postgres").DefaultIfEmpty("sqlite").ToHashSet();
        if (!args.Any(a => a is "sqlite" or "postgres"))
        {
            databases.Add("postgres");
        }

        return new Options(rows, rows <= SmallRows ? 1 : 3, sections, databases, After(args, "--keep"));
    }

    /// <summary>The sample takes its time; the small run leaves it to <c>bin/run</c> unless asked.</summary>
    public bool Wants(string section) => Sections.Count == 0 ? !(Small && section == "sample") : Sections.Contains(section);

    /// <summary>Whether nothing else is wanted.</summary>
    public bool Only(string section) => Sections.Count == 1 && Sections.Contains(section);

    private static string? After(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
