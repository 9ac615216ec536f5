namespace Wengang.Web.Commands;

/// <summary>An option of a verb.</summary>
/// <param name="Name">Without the dashes.</param>
/// <param name="Meaning">Chinese.</param>
/// <param name="Value">What value it takes, for the help; null for a switch.</param>
public sealed record Option(string Name, string Meaning, string? Value = null);
