using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>Something in a document that does not work, or that its writer should know.</summary>
/// <param name="Path">Where in the document; empty for the whole.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">What is wrong, in Chinese.</param>
/// <param name="Write">What to write instead.</param>
/// <param name="IsNote">True when the document works all the same: the circular is silent, and those at the bound stay undecided.</param>
public sealed record PolicyProblem(string Path, int Line, string Reason, string Write, bool IsNote = false)
{
    /// <summary>第 12 行 who[0].age：…；改为：….</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行{(Path.Length == 0 ? "" : " " + Path)}：{Reason}。{Write}");
}
