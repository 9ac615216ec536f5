using System.Text.RegularExpressions;

namespace Wengang.App.Tests.Architecture;

/// <summary>The list in docs/modules.md: which module may use which.</summary>
internal sealed partial class ModuleList
{
    private readonly Dictionary<string, HashSet<string>> _allowed = [];

    /// <param name="markdown">Lines of the form <c>- **People**: Data, Regions</c> or <c>- **Data**: nothing</c>.</param>
    public ModuleList(string markdown)
    {
        foreach (Match line in Line().Matches(markdown))
        {
            var used = line.Groups["used"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            _allowed.Add(line.Groups["module"].Value, [.. used.Where(name => name != "nothing")]);
        }
    }

    public IReadOnlyCollection<string> Modules => _allowed.Keys;

    public bool Allows(string module, string used) => _allowed.TryGetValue(module, out var list) && list.Contains(used);

    /// <summary>Names that are used in the list and not described by it.</summary>
    public IEnumerable<string> Unknown() => _allowed.Values.SelectMany(used => used).Distinct().Except(_allowed.Keys);

    /// <summary>Modules from which a chain of the given modules leads back to themselves.</summary>
    public IEnumerable<string> InCycle(IReadOnlyCollection<string> among) => among.Where(module => Reaches(module, module, among, []));

    private bool Reaches(string from, string to, IReadOnlyCollection<string> among, HashSet<string> seen) =>
        _allowed.GetValueOrDefault(from, []).Where(among.Contains)
            .Any(next => next == to || (seen.Add(next) && Reaches(next, to, among, seen)));

    [GeneratedRegex(@"^- \*\*(?<module>\w+)\*\*: (?<used>[\w, ]+?)\.?\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
