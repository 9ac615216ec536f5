using System.Text.RegularExpressions;

namespace Wengang.Rules.Policies;

/// <summary>Cuts the whole text of a circular into its clauses.</summary>
public static partial class CircularText
{
    /// <summary>What stands before the first clause: title, addressees, the reason for the circular.</summary>
    public const string Opening = "开头";

    private const int Longest = 4000;

    /// <summary>
    /// A line that begins with 第二条, 二、, （二） or 2. opens a clause; the other lines belong to the clause before them. 第…条 rules where
    /// there is one: then 一、 and （一） are parts of it. A clause keeps at most 4000 characters, the rest follows as 第二条（续）.
    /// </summary>
    public static IReadOnlyList<CircularClause> Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim('　', ' ', '\t')).Where(line => line.Length > 0).ToList();
        var heading = new[] { Article(), Chapter(), Section(), Item() }.FirstOrDefault(kind => lines.Exists(line => kind.IsMatch(line)));
        var clauses = new List<(string Clause, List<string> Lines)>();
        foreach (var line in lines)
        {
            var match = heading?.Match(line);
            if (match is { Success: true }) clauses.Add((match.Groups[1].Value, [line[match.Length..].TrimStart('　', ' ')]));
            else if (clauses.Count == 0) clauses.Add((Opening, [line]));
            else clauses[^1].Lines.Add(line);
        }
        return [.. clauses.SelectMany(clause => Pieces(clause.Clause, string.Join('\n', clause.Lines.Where(line => line.Length > 0))))];
    }

    private static IEnumerable<CircularClause> Pieces(string clause, string text)
    {
        if (text.Length == 0) text = clause;
        for (var at = 0; at < text.Length; at += Longest) yield return new(at == 0 ? clause : clause + "（续）", text.Substring(at, Math.Min(Longest, text.Length - at)));
    }

    [GeneratedRegex("^(第[一二三四五六七八九十百零〇0-9]+条)")]
    private static partial Regex Article();

    [GeneratedRegex("^([一二三四五六七八九十]+)、")]
    private static partial Regex Chapter();

    [GeneratedRegex("^(（[一二三四五六七八九十]+）)")]
    private static partial Regex Section();

    [GeneratedRegex("^([0-9]{1,2})[.．、]")]
    private static partial Regex Item();
}
