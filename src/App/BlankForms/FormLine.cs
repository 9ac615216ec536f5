namespace Wengang.App.BlankForms;

/// <summary>A row of a blank table that is not quite blank: it says for whom or where it is.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Name">A person's name; null when none is given.</param>
/// <param name="Identity">An identity number as written; null when none is given.</param>
/// <param name="Township">A township's name; null when none is given.</param>
/// <param name="Village">A village's name; null when none is given.</param>
/// <param name="IsTotal">Whether it is a total.</param>
public sealed record FormLine(int Row, string? Name, string? Identity, string? Township, string? Village, bool IsTotal);
